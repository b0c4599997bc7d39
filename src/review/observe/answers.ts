import type { ObservedNeed } from "../observations.ts";
import type { PreparedConversation, PreparedMessage } from "../prepared.ts";
import type { ActsIn } from "./needs.ts";
import { isReply } from "./waits.ts";
import { contentWordsIn, shared } from "../../text/content_words.ts";

/** A need before it is known whether it was met. */
export interface Asked {
  message: number;
  start: number;
  end: number;
  kind: ObservedNeed["kind"];
  /** A plea without a subject of its own ("please help"). */
  plea: boolean;
  subject: ReadonlySet<string>;
}

interface Reply {
  message: PreparedMessage;
  readonly words: ReadonlySet<string>;
  /** States, does, offers, instructs or refuses something: more than a question back. */
  substance: boolean;
  done: boolean;
}

/** A question is called the same again from this many common words and this share of its words on. */
const OWN_WORDS = 3;
const SAME = 0.6;

/** Says of each need whether the staff met it: yes, no (never, or passed over), or unclear. */
export function answersOf(
  asked: readonly Asked[],
  prepared: PreparedConversation,
  actsIn: ActsIn,
  solvedBy: number | null,
): ObservedNeed[] {
  if (asked.length === 0) return [];
  const replies = prepared.messages
    .filter((message) => message.side === "staff" && isReply(message, actsIn))
    .map((message) => toReply(message, actsIn));
  const counts = new Map<number, number>();
  for (const { message } of asked) counts.set(message, (counts.get(message) ?? 0) + 1);
  const met = asked.map((need) =>
    firstAnswer(need, counts.get(need.message) === 1, replies, solvedBy),
  );
  return asked.map((need, i) => {
    const { message, start, end, kind } = need;
    const answer = met[i] ?? NEVER;
    const passedOver = answer.answered !== "no" && isAskedAgain(need, asked, replies);
    return { message, start, end, kind, ...(passedOver ? NEVER : answer) };
  });
}

type Answer = Pick<ObservedNeed, "answered" | "by">;
const NEVER: Answer = { answered: "no", by: null };

function toReply(message: PreparedMessage, actsIn: ActsIn): Reply {
  const has = (...kinds: Parameters<ActsIn>[1][]) => actsIn(message.index, ...kinds).length > 0;
  let words: ReadonlySet<string> | undefined;
  return {
    message,
    get words() {
      return (words ??= contentWordsIn(message.sentences));
    },
    substance: has(
      "answer",
      "instruction",
      "offer",
      "alternative",
      "refusal",
      "referral",
      "policy",
    ),
    done: actsIn(message.index, "done").some(({ scope }) => !scope.negated),
  };
}

/**
 * The first later reply that does it, or speaks of it with substance; else the first that touches it.
 * The next reply to a need that stands alone in its message need not repeat its words.
 */
function firstAnswer(
  need: Asked,
  alone: boolean,
  replies: readonly Reply[],
  solvedBy: number | null,
): Answer {
  const later = replies.filter(({ message }) => message.index > need.message);
  const solved = solvedBy !== null && solvedBy > need.message;
  if (solved) {
    const by = later.findLast(({ message }) => message.index < solvedBy)?.message.index ?? null;
    return { answered: "yes", by };
  }
  const answering = later.find(
    (reply, i) => reply.done || speaksOf(reply, need) || (i === 0 && alone && reply.substance),
  );
  if (answering !== undefined) return { answered: "yes", by: answering.message.index };
  const touched = later[0];
  return touched === undefined ? NEVER : { answered: "unclear", by: touched.message.index };
}

function speaksOf(reply: Reply, need: Asked): boolean {
  if (!reply.substance) return false;
  return need.plea || need.subject.size === 0 || shared(need.subject, reply.words) > 0;
}

/**
 * Passed over: replies took up another question of the message and used none of this one's words, and the
 * customer had to put it again. Silence alone proves nothing: answers need not repeat what was asked.
 */
function isAskedAgain(need: Asked, asked: readonly Asked[], replies: readonly Reply[]): boolean {
  if (need.kind !== "question" || need.subject.size < OWN_WORDS) return false;
  const again = asked.find(
    (other) =>
      other.message > need.message &&
      other.kind === "question" &&
      shared(need.subject, other.subject) >= OWN_WORDS &&
      shared(need.subject, other.subject) / need.subject.size >= SAME,
  );
  if (again === undefined) return false;
  const between = replies.filter(
    ({ message }) => message.index > need.message && message.index < again.message,
  );
  const beside = asked.filter(
    (other) => other.message === need.message && other !== need && other.kind === "question",
  );
  return (
    between.some(({ words }) => beside.some(({ subject }) => shared(subject, words) > 1)) &&
    between.every(({ words }) => shared(need.subject, words) === 0)
  );
}
