import type { ReportWords } from "./types.ts";

export const EN: ReportWords = {
  locale: "en-GB",
  title: {
    week: (from, to) => `Service in the week of ${from} to ${to}`,
    month: (month) => `Service in ${month}`,
  },
  lead: (conversations, before) =>
    `${conversations} conversations began in it, ${before} in the one before.`,
  numbers: "The numbers",
  not_measured: "not measured, or too few to say anything",
  value: (value, low, high, n) => `${value} (${low} to ${high}, n ${n})`,
  before: (now, before) => `${now}; before: ${before}`,
  low_data: "low data",
  with_audits: "Tangibles are included because audits measured them.",
  other_recipe: "Not compared: the two scores are not made of the same factors.",
  changes: "What changed",
  no_change: (compared) =>
    compared === 0
      ? "Nothing could be compared: too few observations in one of the two periods."
      : `No detectable change in ${compared} numbers.`,
  changed: { better: "better", worse: "worse" },
  share_with: (sin) => `Conversations with ${sin}`,
  to_do: "What to do first",
  nothing_to_do: "Nothing that counts cost anything.",
  keep_promises: "Keep promises in time",
  promises_cost: (late, broken, n) => `${broken} broken and ${late} late, of ${n} that were due.`,
  promises_advice:
    "Tell the customer before the day, with a new one; promise less, and with a date.",
  sin_cost: (conversations, all) => `In ${conversations} of ${all} conversations.`,
  see_to_places: "See to what audits found wrong",
  audits_cost: (no, n) => `${no} of ${n} answers of audits were no.`,
  item_wrong: (item, no, n) => `Not so in ${no} of ${n}: ${item}`,
  points: (points, low, high, about) =>
    `It cost ${points} of the ten points (${low} to ${high}, ${about}).`,
  no_cost: "Too few to say what it cost.",
  at_risk: "Promises at risk",
  nothing_at_risk: "No promise is overdue or due this week.",
  overdue: (count) => `Overdue: ${count}`,
  due_today: (count) => `Due today: ${count}`,
  due_week: (count) => `Due within seven days: ${count}`,
  by: (owner, customer) => `${owner} to ${customer}`,
  due: (when) => `due ${when}`,
  praise: "What was done well",
  praised: (total) => `Done well, in the words of the conversations: ${total}`,
  no_praise: "Nothing of that kind was found.",
  words: "What the words mean",
  words_interval: {
    name: "Interval",
    is: "The range in brackets holds the true value in 95 of 100 cases; n is the number of observations. Below five nothing is shown.",
  },
  words_change: {
    name: "Change",
    is: "A number has changed when its interval does not overlap with the one before. Anything else is no detectable change.",
  },
  words_cost: {
    name: "Cost",
    is: "Promises not kept in time cost 6 times their share; a failure costs its penalties' share of its factor's part of the other four points.",
  },
  open: "Open in Amends",
  because: "Amends sends this once a week or a month. Who gets it is set in Settings, Reminders.",
  measures: {
    score: {
      name: "Score",
      is: "0 to 10: six points for keeping promises, four for how customers are treated.",
    },
    kept_on_time: {
      name: "Promises kept on time",
      is: "Of the promises that were due and can be checked.",
    },
    with_failure: {
      name: "With a failure",
      is: "Answered conversations with a counted failure of the staff.",
    },
    responsiveness: {
      name: "Responsiveness",
      is: "What is left after the penalties for slow, absent or passed-on help.",
    },
    assurance: {
      name: "Assurance",
      is: "What is left after the penalties for rude, wrong or disputing words.",
    },
    empathy: {
      name: "Empathy",
      is: "What is left after the penalties for cold, deaf or rule-bound words.",
    },
    tangibles: {
      name: "Tangibles",
      is: "Of the answers of audits, those that are yes; only audits measure it.",
    },
    first_response: {
      name: "First answer",
      is: "Median time from the first question to the first answer by anybody.",
    },
    resolution: {
      name: "Solved after",
      is: "Median time from the first message to the last solution.",
    },
    first_contact: {
      name: "Solved at first contact",
      is: "Issues solved without the customer coming back.",
    },
    reopened: { name: "Reopened", is: "Solved conversations that were opened again." },
    complaint: { name: "Complaints", is: "Conversations in which the customer complains." },
  },
};
