import type { Conversation, Message } from "../model/conversation.ts";
import type { Review } from "../model/review.ts";
import { SURVEY_TRIGGERS, type SurveyTrigger } from "../model/surveys.ts";

/** What happened that somebody may be asked about. */
export interface Occasion {
  trigger: SurveyTrigger;
  /** Id of the event, promise or finding; empty where the conversation as a whole is meant. */
  about: string;
  /** The team asked about; empty where it is not known. */
  team: string;
  /** Where the survey would go, in lower case; null when nobody's address is known. */
  recipient: string | null;
}

export interface Told {
  conversation: Conversation;
  review: Pick<Review, "findings" | "promises">;
}

/** Everything in a conversation that a survey may follow, strongest first. */
export function occasionsOf(told: Told): Occasion[] {
  return SURVEY_TRIGGERS.flatMap((trigger) => FOUND[trigger](told));
}

const over = ({ status }: Conversation) => status === "solved" || status === "closed";
/** A customer who still waits for something is asked nothing. */
const restsNow = ({ status }: Conversation) => status !== "open" && status !== "pending";

const FOUND: Readonly<Record<SurveyTrigger, (told: Told) => Occasion[]>> = {
  on_cancellation: ({ conversation }) =>
    conversation.events
      .filter(({ type }) => type === "cancellation")
      .map(({ id, at }) => ofCustomer("on_cancellation", id ?? at, conversation)),
  after_late_promise: ({ conversation, review }) =>
    restsNow(conversation)
      ? review.promises
          .filter(({ state, debtor }) => state === "kept_late" && debtor !== "third_party")
          .map(({ id }) => ofCustomer("after_late_promise", id, conversation))
      : [],
  after_recovery: ({ conversation, review }) =>
    restsNow(conversation)
      ? review.findings
          .filter(({ recovered, counted }) => recovered && counted)
          .map(({ id }) => ofCustomer("after_recovery", id, conversation))
      : [],
  // Once a year is decided by the customer; the conversation only is the moment at which to ask.
  yearly: ({ conversation }) =>
    over(conversation) && customerAddress(conversation) !== null
      ? [ofCustomer("yearly", yearOf(conversation), conversation)]
      : [],
  after_close: ({ conversation }) =>
    over(conversation) ? [ofCustomer("after_close", "", conversation)] : [],
  after_handoff: ({ conversation }) =>
    conversation.channel === "internal" ? servedColleague(conversation) : handOvers(conversation),
};

const yearOf = (conversation: Conversation) =>
  String(new Date(lastWordAt(conversation)).getUTCFullYear());

/** The last instant of a conversation that is known, as epoch milliseconds; 0 when none is. */
export function lastWordAt({
  messages,
  events,
}: Pick<Conversation, "messages" | "events">): number {
  const times = [...messages, ...events].map(({ at }) => (at === undefined ? 0 : Date.parse(at)));
  return times.reduce((last, time) => (time > last ? time : last), 0);
}

function ofCustomer(trigger: SurveyTrigger, about: string, conversation: Conversation): Occasion {
  const { team = "" } = conversation;
  return { trigger, about, team, recipient: customerAddress(conversation) };
}

/** The address of the customer; of colleagues asking in an internal conversation, none. */
export function customerAddress({ channel, customer, messages }: Conversation): string | null {
  if (channel === "internal") return null;
  const wrote = messages.find(
    ({ author }) => author.role === "customer" && isAddress(author.email),
  );
  return [customer?.email, wrote?.author.email].find(isAddress)?.toLowerCase() ?? null;
}

/** In an internal conversation the colleague who asked is the customer of the team that answered. */
function servedColleague(conversation: Conversation): Occasion[] {
  const { requester, team = "", messages } = conversation;
  if (requester === undefined || !over(conversation)) return [];
  const author = messages.find((one) => one.author.id === requester)?.author;
  return [{ trigger: "after_handoff", about: "", team, recipient: addressOf(author) }];
}

/** Who handed a customer over is asked about the team that took over. */
function handOvers(conversation: Conversation): Occasion[] {
  if (!over(conversation)) return [];
  return conversation.events.flatMap(({ id, at, type, from, to, actor }) => {
    if (type !== "transferred" || to === undefined || to === "" || to === from) return [];
    const before = conversation.messages.filter(
      (message) => message.author.role === "agent" && isBefore(message, at),
    );
    const wrote = before.findLast(({ author }) => actor === undefined || isPerson(author, actor));
    const recipient = addressOf(wrote?.author);
    return [{ trigger: "after_handoff" as const, about: id ?? at, team: to, recipient }];
  });
}

type Author = Message["author"];

const isPerson = ({ id, name, email }: Author, who: string) =>
  id === who || name === who || email === who;

const isBefore = ({ at }: Message, instant: string) =>
  at !== undefined && Date.parse(at) <= Date.parse(instant);

const addressOf = (author: Author | undefined) =>
  isAddress(author?.email) ? author.email.toLowerCase() : null;

function isAddress(text: string | undefined): text is string {
  return text !== undefined && text.length <= 320 && /^[^\s@,;<>"]+@[^\s@,;<>"]+$/.test(text);
}
