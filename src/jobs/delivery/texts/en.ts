import type { DeliveryTexts } from "./types.ts";

export const EN: DeliveryTexts = {
  locale: "en-GB",
  due_soon: ({ owner, customer, when }) => ({
    title: `Due ${when}: a promise by ${owner} to ${customer}`,
    advice: "If it cannot be done by then, tell the customer before it is due, with a new date.",
  }),
  broken: ({ owner, customer, when }) => ({
    title: `Not kept: a promise by ${owner} to ${customer}, due ${when}`,
    advice: "Write to the customer first: say what happened, and when it will be done.",
  }),
  conversation: "Conversation",
  open: "Open in Amends",
  no_subject: "(no subject)",
  because: "Amends sends this because a promise to a customer is yours or your team's.",
  morning: {
    subject: ({ date, due, broken }) => `${date}: ${due} due today, ${broken} broken`,
    due_today: (count) => `Due today: ${count}`,
    nothing_due: "Nothing is due today.",
    broken: (count, since) => `Broken since ${since}: ${count}`,
    nothing_broken: "Nothing was broken.",
    read_first: "Read these first",
    nothing_to_read: "No conversation asks to be read.",
    by: (owner, customer) => `${owner} to ${customer}`,
    because: "Amends sends this on working days. Who gets it is set in Settings, Reminders.",
  },
  invitation: ({ workspace }) => ({
    title: `You are invited to ${workspace} in Amends`,
    body: "Choose a password there. The link works once, for seven days.",
    label: "Accept the invitation",
    because: "Amends sends this because an owner of the workspace invited this address.",
  }),
  note: {
    found: "Amends reads in this conversation",
    instead: "Instead",
    disagree: "Is this wrong? Say so in Amends",
    withdrawn: "Amends has taken this note back.",
  },
  test: {
    title: "A test from Amends",
    body: "Reminders of promises will arrive here. There is nothing to do.",
  },
};
