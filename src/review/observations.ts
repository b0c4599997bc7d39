import type { ReviewContext } from "../model/context.ts";
import type { PromiseRecord } from "../model/review.ts";
import type { Cue } from "../text/cues.ts";
import type { Span } from "../text/types.ts";
import type { PreparedConversation, PreparedMessage } from "./prepared.ts";

/** What an agent does in words. */
export const STAFF_ACTS = [
  "greeting",
  "thanks",
  "apology",
  "acknowledgement",
  "ownership",
  "question",
  "data_request",
  "instruction",
  "answer",
  "referral",
  "transfer",
  "refusal",
  "policy",
  "policy_safe",
  "reason",
  "alternative",
  "exception",
  "escalation",
  "blame",
  "offer",
  "done",
  "closing",
  "impatience",
  "courtesy",
] as const;

/** What a customer does in words. */
export const CUSTOMER_ACTS = [
  "question",
  "request",
  "complaint",
  "chase",
  "repetition",
  "tried_already",
  "data_given",
  "distress",
  "loyalty",
  "asks_human",
  "thanks",
  "confirms_solved",
  "not_solved",
  "withdraws",
] as const;

export type StaffAct = (typeof STAFF_ACTS)[number];
export type CustomerAct = (typeof CUSTOMER_ACTS)[number];
export type ActKind = StaffAct | CustomerAct;

/** How the words stand in their sentence; a rule may want only plain assertions. */
export interface Scope {
  negated: boolean;
  /** Inside quotation marks. */
  quoted: boolean;
  /** Told as somebody else's words ("he said that ..."). */
  reported: boolean;
  conditional: boolean;
  question: boolean;
}

/** A cue match, placed in the conversation. */
export interface Mark<Kind extends string = string> extends Span {
  kind: Kind;
  cue: Cue<Kind>;
  /** Index of the message. */
  message: number;
  /** Index of the sentence in the message. */
  sentence: number;
  scope: Scope;
}

/** Something the customer wants: a question, a request or a complaint, and whether it was met. */
export interface ObservedNeed extends Span {
  message: number;
  kind: "question" | "request" | "complaint";
  answered: "yes" | "no" | "unclear";
  /** Index of the staff message that answers it. */
  by: number | null;
}

/** One stretch in which the customer waited for a reply. */
export interface Wait {
  /** First unanswered customer message. */
  from: number;
  /** The staff reply that ended it, or null while still waiting. */
  to: number | null;
  first: boolean;
  /** Epoch milliseconds. */
  startedAt: number;
  endedAt: number;
  /** Length on the channel's clock (business or elapsed), in minutes. */
  minutes: number;
  /** Target in minutes on the same clock; null when the channel has no target. */
  target: number | null;
  /** Length of a business day in minutes when only business hours count; null on an elapsed clock. */
  workingDay: number | null;
}

/** The customer was moved: to another person, team, channel or address. */
export interface HandOff extends Span {
  /** Message that says so, or null when only an event does. */
  message: number | null;
  event: string | null;
  warm: boolean;
}

/** A fact the customer gave, so that asking for it again is seen. */
export interface GivenFact extends Span {
  message: number;
  /** order_number, email, phone, version, error_text, product, step_tried, ... */
  kind: string;
  /** Folded value. */
  value: string;
}

/** A staff reply whose near-identical text was sent elsewhere or before. */
export interface TemplateUse {
  message: number;
  /** Distinct conversations in which it was seen (this one included). */
  conversations: number;
}

/**
 * Everything the rules may look at. Made once per conversation; a rule never reads the text again
 * for what is already here.
 */
export interface Observations {
  prepared: PreparedConversation;
  context: ReviewContext;
  /** Epoch milliseconds of context.now. */
  now: number;
  staff: readonly PreparedMessage[];
  customer: readonly PreparedMessage[];
  /** Acts of all messages, in message and offset order. */
  acts: readonly Mark<ActKind>[];
  /** Acts by message index and kind. */
  actsIn(message: number, ...kinds: readonly ActKind[]): readonly Mark<ActKind>[];
  /** Matches of the sins' own cues, by sin id. */
  sinMarks(sin: string, ...kinds: readonly string[]): readonly Mark[];
  needs: readonly ObservedNeed[];
  waits: readonly Wait[];
  /** Whether a reply, by its index, asks the customer something. */
  asksBack(message: number): boolean;
  handOffs: readonly HandOff[];
  facts: readonly GivenFact[];
  templates: readonly TemplateUse[];
  /** The promise ledger of this conversation. */
  promises: readonly PromiseRecord[];
  /** Customer says, in the last word on it, that it is solved. */
  solvedBy: number | null;
}
