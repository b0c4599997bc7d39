import type { ActKind, Mark, Observations } from "../../review/observations.ts";
import type { PreparedMessage } from "../../review/prepared.ts";
import { customerLast, doesPlainly } from "../candidates.ts";

/** Whoever wrote the reply goes on, with so many words, before the customer writes again. */
const MORE = 8;

export function goesOn(seen: Observations, { index, message }: PreparedMessage): boolean {
  const customer = seen.customer.find((next) => next.index > index)?.index ?? Infinity;
  return seen.staff.some(
    ({ index: at, words, message: { author } }) =>
      at > index && at < customer && words > MORE && author.id === message.author.id,
  );
}

/** The customer's next word is thanks, or that it is solved. */
export function isContent(seen: Observations, { index }: PreparedMessage): boolean {
  const next = seen.customer.find((message) => message.index > index);
  return (
    next !== undefined &&
    seen
      .actsIn(next.index, "thanks", "confirms_solved", "withdraws")
      .some(({ scope }) => !scope.negated)
  );
}

/** The customer's last message before the reply, if it wants something: it opens the talk, or does more than thank. */
export function wantedBefore(
  seen: Observations,
  { index }: PreparedMessage,
): PreparedMessage | undefined {
  if (seen.solvedBy !== null && seen.solvedBy < index && opened(seen, index)) return undefined;
  const last = customerLast(seen, index);
  if (last === undefined || last.words < LEAST) return undefined;
  const content = doesPlainly(seen, last.index, "thanks", "confirms_solved", "withdraws");
  const wants =
    seen.needs.some(({ message }) => message === last.index) ||
    !content ||
    (!opened(seen, index) && last.words > REMARK);
  return wants ? last : undefined;
}

/** A first message of so many words is no mere thanks, though it may end in one. */
const REMARK = 20;

/** Somebody replied before. */
function opened(seen: Observations, before: number): boolean {
  return seen.staff.some(({ index, automated }) => index < before && !automated);
}

/** Fewer words name no matter that a reply could take up. */
const LEAST = 4;

const HELPS: readonly ActKind[] = [
  "done",
  "ownership",
  "offer",
  "alternative",
  "exception",
  "escalation",
  "transfer",
  "data_request",
];

/** Help beside the mark's own sentence: something done or offered, a step to take, a question. */
export function helpsBeside(seen: Observations, mark: Mark): boolean {
  const reply = seen.prepared.messages[mark.message];
  if (reply === undefined) return true;
  const asks = reply.sentences.some(({ question }, i) => question && i !== mark.sentence);
  const helps = seen
    .actsIn(mark.message, ...HELPS)
    .some(({ scope, start, end }) => !scope.negated && isOutside(mark, start, end));
  const steps = seen
    .actsIn(mark.message, "instruction")
    .some(
      ({ scope, sentence, start, end }) =>
        !scope.negated &&
        sentence !== mark.sentence &&
        !ONLY_POINTS.test(reply.folded.slice(start, end)),
    );
  return asks || helps || steps;
}

/** Beside the matched words themselves. */
const isOutside = (mark: Mark, start: number, end: number): boolean =>
  end <= mark.start || start >= mark.end;

const ONLY_POINTS =
  /\b(?:see|visit|look (?:at|in)|check|follow|use|find|click|go to|goto|ver|vea|lea|revise|tingnan|basahin)$/;

/** Whoever asks for the place gets it by its name or a link. */
export const ASKS_WHERE =
  /\b(?:where (?:can|do|is|are|could)|(?:a|the|any) link|url|web ?page|phone numbers?|contact (?:numbers?|details|address)|how (?:can|do) i (?:reach|contact)|donde|enlace|saan|nasaan|saang)\b/;
