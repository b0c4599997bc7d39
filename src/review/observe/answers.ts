import type { ObservedNeed } from "../observations.ts";
import type { PreparedConversation, PreparedMessage } from "../prepared.ts";
import type { ActsIn } from "./needs.ts";
import { isReply } from "./waits.ts";
import { contentWords, shared } from "./words.ts";

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
  words: ReadonlySet<string>;
  /** States, does, offers, instructs or refuses something: more than a question back. */
  substance: boolean;
  done: boolean;
}

/** A question passed over is only called so when this many of its own words appear nowhere. */
const OWN_WORDS = 2;

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
    const passedOver = answer.answered === "unclear" && isPassedOver(need, asked, met, replies);
    return { message, start, end, kind, ...(passedOver ? NEVER : answer) };
  });
}

type Answer = Pick<ObservedNeed, "answered" | "by">;
const NEVER: Answer = { answered: "no", by: null };

function toReply(message: PreparedMessage, actsIn: ActsIn): Reply {
  const has = (...kinds: Parameters<ActsIn>[1][]) => actsIn(message.index, ...kinds).length > 0;
  return {
    message,
    words: contentWords(message.sentences.flatMap(({ tokens }) => [...tokens])),
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

function speaksOf({ words, substance }: Reply, need: Asked): boolean {
  if (!substance) return false;
  return need.plea || need.subject.size === 0 || shared(need.subject, words) > 0;
}

/**
 * A question beside others in its message: those were answered in their own words, and of this one's
 * words none is in any later reply. Anything less sure stays unclear.
 */
function isPassedOver(
  need: Asked,
  asked: readonly Asked[],
  met: readonly Answer[],
  replies: readonly Reply[],
): boolean {
  if (need.kind !== "question" || need.plea) return false;
  const others = asked.filter(({ message }) => message === need.message);
  const own = [...need.subject].filter(
    (word) => !others.some((other) => other !== need && other.subject.has(word)),
  );
  if (own.length < OWN_WORDS) return false;
  const later = replies.filter(({ message }) => message.index > need.message);
  const mentioned = later.some(({ words }) => own.some((word) => words.has(word)));
  const otherAnswered = asked.some(
    (other, i) =>
      other !== need &&
      other.message === need.message &&
      met[i]?.answered === "yes" &&
      later.some(({ words }) => shared(other.subject, words) > 1),
  );
  return otherAnswered && !mentioned;
}
