import { breach, isPast, objectsOf, pick, proofOf, settle } from "./changes.ts";
import type { Course, Follow } from "./course.ts";
import { confirmedIn, customerCanTell, shares } from "./matching.ts";
import type { HeardMessage, Signal } from "./signals.ts";
import type { Happening } from "./timeline.ts";

/** What a message of the customer changes in the course of a promise. */
export function byCustomer(
  { heard, at }: Extract<Happening, { kind: "message" }>,
  course: Course,
  open: Set<number>,
  input: Follow,
): void {
  const { mention } = input;
  if (mention.polarity === "not_do") {
    const again = pick(heard, "recurs") ?? heldAgainst(heard, input);
    if (again !== null) breach(course, proofOf(again, heard, "recurred"));
    return;
  }
  const release = pick(heard, "releases");
  if (release !== null && open.size > 0) {
    if (course.broken === null) course.released = proofOf(release, heard, "released");
    return;
  }
  if (course.waiting && !startsClock(heard, course, input)) return;
  if (open.size === 0) {
    const denial = pick(heard, "denies");
    if (course.claimed && denial !== null && contradicts(denial, heard, input)) {
      course.disputed ??= proofOf(denial, heard, "denied");
    }
    return;
  }
  const latest = input.latestBefore(heard.message.index) === mention.message;
  for (const [part, what] of mention.parts.entries()) {
    const match = open.has(part) ? confirmedIn(what, heard, mention.language, latest) : null;
    if (match !== null)
      settle(course, open, part, match.earlier ? null : at, proofOf(match, heard));
  }
  if (course.weak !== null && open.size === 1 && isThanks(heard)) {
    const { at: then, proof } = course.weak;
    for (const part of open) settle(course, open, part, then, proof);
  }
  if (open.size === 0) return;
  if (course.renewal !== null && pick(heard, "objects") !== null) course.renewal = null;
  if (!isPast(course, at) || course.weak !== null || !mention.parts.some(customerCanTell)) return;
  const complaint = pick(heard, "denies", "chases");
  if (complaint !== null && aboutThis(complaint, heard, input)) {
    breach(course, proofOf(complaint, heard, complaint.kind === "denies" ? "denied" : "chased"));
  }
}

/** The customer did what the promise waited for, or accepted the offer; false when it goes on waiting. */
function startsClock(heard: HeardMessage, course: Course, { mention, clock }: Follow): boolean {
  const { message } = heard;
  if (mention.type === "offer") {
    const refusal = pick(heard, "declines");
    if (refusal !== null) {
      course.released = proofOf(refusal, heard, "released");
      return false;
    }
    if (pick(heard, "accepts") === null) return false;
  } else if (!mention.customerActs || message.words < 3) {
    return false;
  }
  course.waiting = false;
  course.dueDate = clock(message.at);
  const [first] = message.sentences;
  course.proofs.push(
    proofOf({ start: first?.start ?? 0, end: first?.end ?? 0 }, heard, "condition_met"),
  );
  return true;
}

/** Longer messages say more than thanks. */
const THANKS_WORDS = 12;
const THANKS =
  /\b(?:thanks?|thank you|cheers|lovely|great|perfect|gracias|genial|perfecto|estupendo|salamat|galing)\b/;

/** Nothing but thanks: what staff said just before was what the customer waited for. */
function isThanks(heard: HeardMessage): boolean {
  const { folded, words, sentences } = heard.message;
  const asks = sentences.some(({ question }) => question);
  if (words > THANKS_WORDS || asks || pick(heard, "denies", "chases") !== null) return false;
  return THANKS.test(folded);
}

/** "It hasn't." after "It has been corrected": of the last promise where it names no other deed. */
function contradicts(denial: Signal, heard: HeardMessage, input: Follow): boolean {
  const bare = denial.deeds.length === 0;
  const last = input.latestBefore(heard.message.index) === input.mention.message;
  return (bare && last) || aboutThis(denial, heard, input);
}

/** A complaint that names the deed or the thing; a bare "any news?" speaks of the last promise before it. */
function aboutThis(
  { kind, deeds, objects, named }: Signal,
  { message }: HeardMessage,
  input: Follow,
): boolean {
  const { mention } = input;
  if (shares([...objects, ...named], objectsOf(input))) return true;
  if (mention.parts.some((part) => deeds.includes(part.deed))) return true;
  if (kind === "denies" || objects.length > 2) return false;
  return input.latestBefore(message.index) === mention.message;
}

const GIVEN_WORD = /\b(?:said|told|promis|dij|prometi|sabi|pangako|akala)/;

const ANEW = /\b(?:again|another|once more|otra|otro|de nuevo|nuevamente|naman|ulit)\b/;

/** "Another roaming fee. You said that was over." */
function heldAgainst(heard: HeardMessage, input: Follow): Signal | null {
  const { folded } = heard.message;
  const named = objectsOf(input).some(
    (word) => word.length > 3 && folded.includes(word.slice(0, 5)),
  );
  const chase = pick(heard, "chases");
  return named &&
    ANEW.test(folded) &&
    chase !== null &&
    GIVEN_WORD.test(folded.slice(chase.start, chase.end))
    ? chase
    : null;
}
