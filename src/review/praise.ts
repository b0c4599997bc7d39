import { stableId } from "../model/ids.ts";
import type { Finding, Praise, PromiseRecord } from "../model/review.ts";
import { recoveryAfter } from "../sins/recovery.ts";
import { CueIndex } from "../text/cues.ts";
import type { Span } from "../text/types.ts";
import { marksIn } from "./acts/index.ts";
import type { ActKind, Mark, Observations } from "./observations.ts";
import { PRAISE_CUES_EN } from "./praise/cues.en.ts";
import { PRAISE_CUES_TL } from "./praise/cues.tl.ts";
import { PERSONAL_WORDS } from "./praise/personal_words.ts";
import type { PreparedMessage } from "./prepared.ts";

const index = new CueIndex([...PRAISE_CUES_EN, ...PRAISE_CUES_TL]);

interface Merit extends Span {
  kind: Praise["kind"];
  message: number;
}

/** What was done well and can be shown in the words. Rather too little than praise nobody would second. */
export function praiseOf(
  seen: Observations,
  findings: readonly Pick<Finding, "message" | "recovered">[],
): Praise[] {
  const words = [...keptHardPromises(seen), ...fromWords(seen)];
  const merits = [...words, ...recoveries(seen, findings, words)];
  const { id, messages } = seen.prepared.conversation;
  return merits
    .sort((a, b) => a.message - b.message || a.start - b.start)
    .map(({ kind, message, start, end }) => {
      const { id: messageId, text } = messages[message] ?? { id: "", text: "" };
      const quote = text.slice(start, end);
      const praise = { kind, message: messageId, quote, start, end };
      return { id: stableId("w", id, messageId, kind, quote), ...praise };
    });
}

/**
 * What had gone wrong was made good: the words of the repair, once, without an excuse beside it, unless
 * the reply is praised already.
 */
function recoveries(
  seen: Observations,
  findings: readonly Pick<Finding, "message" | "recovered">[],
  already: readonly Merit[],
): Merit[] {
  const praised = new Set(already.map(({ message }) => message));
  return findings.flatMap((finding) => {
    if (!finding.recovered) return [];
    const at = seen.prepared.messages.findIndex(({ message: { id } }) => id === finding.message);
    const repair = recoveryAfter(seen, at);
    const reply = repair === null ? undefined : seen.prepared.messages[repair.message];
    if (repair === null || reply === undefined || praised.has(repair.message)) return [];
    if (marksIn(reply, index).some(({ kind }) => kind === "excuse")) return [];
    praised.add(repair.message);
    const { message, start, end } = repair;
    return [{ kind: "recovery" as const, message, start, end }];
  });
}

/** A promise with its own date or time, kept by then. */
function keptHardPromises({ promises, prepared }: Observations): Merit[] {
  const indexOf = new Map(prepared.messages.map((one) => [one.message.id, one]));
  return promises.flatMap((promise) => {
    const made = indexOf.get(promise.message);
    if (made === undefined || made.automated || !isHard(promise)) return [];
    const { start, end } = promise;
    return [{ kind: "kept_hard_promise" as const, message: made.index, start, end }];
  });
}

const SHOWN = new Set(["event", "delivered", "confirmed", "done"]);

function isHard({ state, strength, polarity, deadline, type, evidence }: PromiseRecord): boolean {
  const dated = deadline.source === "explicit" || deadline.source === "relative";
  return (
    state === "kept" &&
    strength === "firm" &&
    polarity === "do" &&
    type !== "immediate" &&
    dated &&
    deadline.due !== null &&
    evidence.some(({ kind }) => SHOWN.has(kind))
  );
}

function fromWords(seen: Observations): Merit[] {
  return seen.staff.flatMap((message) => {
    const hinted = seen.actsIn(
      message.index,
      "ownership",
      "apology",
      "courtesy",
      "acknowledgement",
    );
    const told = seen.customer.some(({ index: at }) => at < message.index);
    if (message.automated || !told || (hinted.length === 0 && !mayWish(message))) return [];
    const marks = marksIn(message, index);
    const merit = ownedMistake(seen, message, marks) ?? personalTouch(seen, message, marks);
    return merit === null ? [] : [merit];
  });
}

/** Responsibility taken without an excuse beside it, and the repair in this or the next reply. */
function ownedMistake(
  seen: Observations,
  { index: at }: PreparedMessage,
  marks: readonly Mark[],
): Merit | null {
  const mistake = marks.find(({ kind, scope }) => {
    const plain = !scope.negated && !scope.quoted && !scope.reported && !scope.conditional;
    return (kind === "mistake" || kind === "failing") && plain && !scope.question;
  });
  if (mistake === undefined) return null;
  const excused = marks.some(
    ({ kind, sentence }) =>
      kind === "excuse" && sentence >= mistake.sentence && sentence <= mistake.sentence + 1,
  );
  const next = seen.staff.find(({ index: later }) => later > at)?.index;
  const done = (place: number | undefined, ...kinds: readonly ActKind[]) =>
    place !== undefined &&
    seen
      .actsIn(place, ...kinds)
      .some(({ scope }) => !scope.negated && !scope.conditional && !scope.question);
  const corrected = mistake.kind === "mistake" && done(at, "instruction");
  const repaired = corrected || done(at, "done", "exception") || done(next, "done", "exception");
  if (excused || !repaired) return null;
  return { kind: "owned_mistake", message: at, start: mistake.start, end: mistake.end };
}

/** Speaks of the writer's own life. */
const OWN = /\b(?:my|mi|ko|aking)\b/;

/** A wish or a question about something the customer told of their life. */
function personalTouch(
  seen: Observations,
  message: PreparedMessage,
  marks: readonly Mark[],
): Merit | null {
  const template = seen.templates.find(({ message: at }) => at === message.index);
  if (template !== undefined && template.conversations > 1) return null;
  for (const wish of marks.filter(({ kind }) => kind === "wish")) {
    const sentence = message.sentences[wish.sentence];
    const word = sentence?.tokens.find(
      ({ word: said }) => PERSONAL_WORDS.has(said) && toldBefore(seen, message.index, said),
    );
    if (sentence === undefined || word === undefined || word.end < wish.start) continue;
    if (OWN.test(sentence.text)) continue;
    const end = Math.max(wish.end, word.end);
    return { kind: "personal_touch", message: message.index, start: wish.start, end };
  }
  return null;
}

function mayWish({ sentences }: PreparedMessage): boolean {
  return sentences.some(({ tokens }) => tokens.some(({ word }) => PERSONAL_WORDS.has(word)));
}

function toldBefore(seen: Observations, before: number, word: string): boolean {
  return seen.customer.some(
    ({ index: at, sentences }) =>
      at < before && sentences.some(({ tokens }) => tokens.some((token) => token.word === word)),
  );
}
