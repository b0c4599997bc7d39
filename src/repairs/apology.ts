import type { PromiseRecord } from "../model/review.ts";
import type { ApologyFault, ApologyPart } from "../model/taxonomy.ts";
import { hear } from "../promises/outcome/signals.ts";
import type { PreparedMessage } from "../review/prepared.ts";
import { CueIndex, type CueMatch } from "../text/cues.ts";
import type { Sentence, Span } from "../text/types.ts";
import { APOLOGY_CUES_EN } from "./cues.en.ts";
import { APOLOGY_CUES_ES } from "./cues.es.ts";
import { APOLOGY_CUES_TL } from "./cues.tl.ts";
import type { ApologyCueKind } from "./kinds.ts";

export const APOLOGY_CUES = [...APOLOGY_CUES_EN, ...APOLOGY_CUES_ES, ...APOLOGY_CUES_TL];
const INDEX = new CueIndex<ApologyCueKind>(APOLOGY_CUES);

/** What a message says to make good. Spans are in the stored text; parts have one place each. */
export interface Apology {
  parts: (Span & { part: ApologyPart })[];
  faults: (Span & { fault: ApologyFault })[];
  /** Those of the message's promises that it makes anew, not those it tells of. */
  promises: readonly PromiseRecord[];
}

/** A message without one of these makes no amends, whatever else it says. */
const OPENS: ReadonlySet<ApologyCueKind> = new Set([
  "regret",
  "acknowledgement",
  "responsibility",
  "request",
  "conditional",
]);

const FAULT_OF: Readonly<Partial<Record<ApologyCueKind, ApologyFault>>> = {
  conditional: "conditional",
  excuse: "excuse",
  excuse_soft: "excuse",
  blames_customer: "blames_customer",
  blames_others: "blames_others",
  blames_others_soft: "blames_others",
  passive: "passive",
};

/** Faults only where nobody takes responsibility. */
const SOFT: ReadonlySet<ApologyCueKind> = new Set(["excuse_soft", "blames_others_soft", "passive"]);

/** May stand in a question. */
const ASKED: ReadonlySet<ApologyCueKind> = new Set(["regret", "conditional", "request"]);

/** Only supposed: "if we made a mistake". */
const SUPPOSED = /\b(?:if|whether|in case|unless|si|en caso|kung|kapag|sakaling)\b[^.,;:!?]{0,40}$/;
/** What is given, said not to be given: "we cannot offer a discount". */
const WITHHELD =
  /\b(?:not|n't|cannot|can't|no|unable|without|never|hindi|di|wala|walang)\b[^.,;:!?]{0,25}$/;
const GIVEN: ReadonlySet<ApologyCueKind> = new Set(["goodwill", "repair"]);

/**
 * Words in which a promise is told, taken apart or given away: "I told you that I would call", "sorry if
 * we answered badly", "we will not charge it". What else is read in them is not said anew.
 */
const RETELLS: ReadonlySet<ApologyCueKind> = new Set([
  "acknowledgement",
  "conditional",
  "goodwill",
]);

interface Mark extends Span {
  kind: ApologyCueKind;
}

/**
 * Reads a staff message as an apology, with the promises it makes; null when it is none. Names what is
 * written and what is missing, never what the writer felt.
 */
export function readApology(
  message: PreparedMessage,
  promises: readonly PromiseRecord[],
): Apology | null {
  const marks = message.sentences.flatMap(marksIn);
  if (!marks.some(({ kind }) => OPENS.has(kind))) return null;
  const retold = marks
    .filter(({ kind }) => RETELLS.has(kind))
    .map((mark) => clauseOf(mark, message));
  const own = promises.filter((promise) => !retold.some((mark) => overlap(mark, promise)));
  const done = doneIn(message).filter((span) => !retold.some((mark) => overlap(mark, span)));
  const owned = marks.some(({ kind }) => kind === "responsibility");
  const undated = done.length > 0 ? null : undatedPromise(own, message);
  return {
    parts: onePerPart([
      ...marks.flatMap(asPart),
      ...done.map((span) => ({ part: "repair" as const, ...span })),
      ...own.flatMap(partsOfPromise),
    ]),
    faults: apart([
      ...marks.flatMap((mark) => (owned && SOFT.has(mark.kind) ? [] : asFault(mark))),
      ...(undated === null ? [] : [{ fault: "no_date" as const, ...undated }]),
    ]),
    promises: own,
  };
}

/** The marks of a sentence, at most one of each kind. */
function marksIn(sentence: Sentence): Mark[] {
  // Mail is wrapped at any word; a space is as long as a line feed.
  const line = { ...sentence, text: sentence.text.replaceAll("\n", " ") };
  const marks = new Map<ApologyCueKind, Mark>();
  for (const match of INDEX.match(line)) {
    const { kind } = match.cue;
    const before = marks.get(kind);
    if (!stands(match, line) || (before !== undefined && before.start <= match.start)) continue;
    marks.set(kind, { kind, start: match.start, end: match.end });
  }
  return [...marks.values()];
}

function stands({ cue: { kind }, start }: CueMatch<ApologyCueKind>, sentence: Sentence): boolean {
  if (sentence.question && !ASKED.has(kind)) return false;
  const before = sentence.text.slice(0, start - sentence.start);
  if (GIVEN.has(kind) && WITHHELD.test(before)) return false;
  return kind === "regret" || kind === "conditional" || !SUPPOSED.test(before);
}

function asPart({ kind, start, end }: Mark): Apology["parts"] {
  if (kind in FAULT_OF) return [];
  return [{ part: kind as Exclude<ApologyPart, "new_date">, start, end }];
}

function asFault({ kind, start, end }: Mark): Apology["faults"] {
  const fault = FAULT_OF[kind];
  return fault === undefined ? [] : [{ fault, start, end }];
}

/** English tells who did it before the verb; without "we" it may be anybody, or "the reset link". */
const OURS =
  /^(?:i|we|team|support|billing|just|already|ako|kami)\b|\b(?:been|here|here's|attach\w{0,5})\b/;

/** What staff say they have done; handing it on mends nothing. */
function doneIn(message: PreparedMessage): Span[] {
  return hear(message, new Set())
    .signals.filter(({ kind, deed }) => kind === "done" && deed !== "pass_on")
    .filter(
      ({ start, end, sentence }) =>
        message.sentences[sentence]?.language !== "en" ||
        OURS.test(message.folded.slice(start, end)),
    )
    .map(({ start, end }) => ({ start, end }));
}

function partsOfPromise(promise: PromiseRecord): Apology["parts"] {
  const { start, end, polarity, strength, type } = promise;
  if (polarity === "not_do") return [{ part: "prevention", start, end }];
  if (strength === "hedged" || type === "immediate") return [];
  const repair = { part: "repair" as const, start, end };
  return hasDate(promise) ? [repair, { part: "new_date", start, end }] : [repair];
}

/** A promise with a date or a time of its own. */
export function hasDate({ deadline }: PromiseRecord): boolean {
  return (
    deadline.due !== null && (deadline.source === "explicit" || deadline.source === "relative")
  );
}

const OWN_WORD: ReadonlySet<PromiseRecord["type"]> = new Set([
  "firm",
  "performative",
  "third_party",
  "implied",
  "acceptance",
]);

/** What follows a promise that waits for the customer. */
const WAITS =
  /^[^.!?]{0,60}?\b(?:once|when|as soon as|after|if|until) you\b|^[^.!?]{0,60}?\b(?:en cuanto|una vez que|cuando (?:nos|me|usted)|pag|kapag|once)\b/;

/** The first promise that says no date, where none in the message does. */
function undatedPromise(
  promises: readonly PromiseRecord[],
  { folded }: PreparedMessage,
): Span | null {
  if (promises.some(hasDate)) return null;
  const first = promises.find(
    ({ type, polarity, condition, end }) =>
      OWN_WORD.has(type) &&
      polarity === "do" &&
      condition === null &&
      !WAITS.test(folded.slice(end, end + 80)),
  );
  return first === undefined ? null : { start: first.start, end: first.end };
}

/** In reading order; of the same fault in overlapping words, the longer. */
function apart(faults: Apology["faults"]): Apology["faults"] {
  const kept: Apology["faults"] = [];
  for (const one of faults.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    if (!kept.some((other) => other.fault === one.fault && overlap(other, one))) kept.push(one);
  }
  return kept;
}

/** From the mark to the end of its clause. */
function clauseOf({ start, end }: Span, { folded }: PreparedMessage): Span {
  const rest = folded.slice(end, end + 200).search(/[.,;:!?\n]/);
  return { start, end: rest === -1 ? end : end + rest };
}

const overlap = (a: Span, b: Span) => a.start < b.end && b.start < a.end;

function onePerPart(found: Apology["parts"]): Apology["parts"] {
  const first = new Map<ApologyPart, Apology["parts"][number]>();
  for (const one of found.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    if (!first.has(one.part)) first.set(one.part, one);
  }
  return [...first.values()];
}
