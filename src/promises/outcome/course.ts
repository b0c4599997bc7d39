import type { DueDate } from "../deadline/index.ts";
import type { PromiseMention } from "../types.ts";

/** One proof in a promise's record. Message is an index of this conversation. */
export interface Proof {
  kind:
    | "event"
    | "delivered"
    | "done"
    | "confirmed"
    | "chased"
    | "denied"
    | "admitted"
    | "released"
    | "warned"
    | "condition_met"
    | "renewed"
    | "recurred"
    | "silence";
  message: number | null;
  start: number | null;
  end: number | null;
  event: string | null;
  /** Id of another conversation where the proof lies. */
  conversation?: string;
}

/** What is known of a promise once everything after it has been looked at. */
export interface Course {
  /** Clock of the promise: from its making, or from when its condition was met. */
  dueDate: DueDate;
  /** Still waiting for the condition, or for the offer to be accepted. */
  waiting: boolean;
  /** Instant at which the last part was done; null when the time is not known. */
  doneAt: number | null;
  partsDone: number;
  /** Done only by the agent's own word. */
  claimed: boolean;
  /** A system event shows it. */
  proven: boolean;
  broken: Proof | null;
  released: Proof | null;
  disputed: Proof | null;
  /** Promised anew: by which mention, and when. */
  renewal: { by: number; at: number | null; late: boolean } | null;
  warnedAt: number | null;
  /** Something was done that may have been this: the place that says so, and when. */
  weak: { proof: Proof; at: number | null } | null;
  proofs: Proof[];
}

/** What following a promise needs besides the promise. */
export interface Follow {
  /** Id of the promise: answers to a question about it name it. */
  id: string;
  mention: PromiseMention;
  mentions: readonly PromiseMention[];
  index: number;
  /** The clock when it starts at this instant. */
  clock: (at: number | null) => DueDate;
  /** Message of the last promise made before a message: generic chases speak of that one. */
  latestBefore: (message: number) => number;
}
