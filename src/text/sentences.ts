import type { Language } from "../model/taxonomy.ts";
import { assignLanguages } from "./language.ts";
import { isQuestion } from "./question.ts";
import { tokenise } from "./tokens.ts";
import type { Segment, Sentence, Span } from "./types.ts";

/** Longest stretch given to a pattern; longer ones are cut at a space. */
const LONGEST = 800;
/** A line shorter than this that is followed by another was ended on purpose, not wrapped. */
const WRAP_WIDTH = 45;

/** The sentences of all body segments, in order. Where no word tells, they are in `unsure`. */
export function sentencesOf(
  folded: string,
  segments: readonly Segment[],
  unsure: Language = "en",
): Sentence[] {
  const sentences: Sentence[] = [];
  for (const segment of segments) {
    if (segment.kind !== "body") continue;
    for (const span of spansOf(folded, segment)) addSentence(sentences, folded, span);
  }
  assignLanguages(sentences, unsure);
  return sentences;
}

/** Cuts a body at sentence ends, blank lines, list items and lines ended on purpose. */
function* spansOf(folded: string, { start, end }: Span): Generator<Span> {
  let from = start;
  let lineStart = start;
  for (let i = start; i < end; i += 1) {
    const code = folded.charCodeAt(i);
    if (code === LINE_FEED) {
      if (endsAtLine(folded, lineStart, i, end)) {
        yield { start: from, end: i };
        from = i + 1;
      }
      lineStart = i + 1;
    } else if (isTerminator(code)) {
      const stop = afterTerminators(folded, i, end);
      if (endsSentence(folded, from, i, stop, end)) {
        yield { start: from, end: stop };
        from = stop;
      }
      i = stop - 1;
    } else if (i - from >= LONGEST && code === SPACE) {
      yield { start: from, end: i };
      from = i + 1;
    } else if (i - from >= 2 * LONGEST) {
      yield { start: from, end: i };
      from = i;
    }
  }
  if (from < end) yield { start: from, end };
}

const LINE_FEED = 10;
const SPACE = 32;
const DOT = 46;

function isTerminator(code: number): boolean {
  return (
    code === DOT ||
    code === 33 ||
    code === 63 ||
    code === 0x2026 ||
    code === 0x3002 ||
    code === 0xff1f
  );
}

/** Past the run of terminators and the closing quotes and brackets behind it. */
function afterTerminators(folded: string, at: number, end: number): number {
  let stop = at + 1;
  while (stop < end && isTerminator(folded.charCodeAt(stop))) stop += 1;
  while (stop < end && (folded[stop] === '"' || folded[stop] === ")" || folded[stop] === "'"))
    stop += 1;
  return stop;
}

const ABBREVIATIONS = new Set(
  "mr mrs ms dr st vs etc eg ie e.g i.e approx no nr inc ltd co corp dept ext tel fig sr sra srta lic ing ud uds vd dra prof a.m p.m a p jan feb mar apr jun jul aug sep sept oct nov dec gng bb atty engr u.s u.k".split(
    " ",
  ),
);

function endsSentence(
  folded: string,
  from: number,
  at: number,
  stop: number,
  end: number,
): boolean {
  if (stop < end && folded.charCodeAt(stop) > SPACE) return false;
  if (folded.charCodeAt(at) !== DOT || stop - at > 1) return true;
  let wordStart = at;
  while (wordStart > from && folded.charCodeAt(wordStart - 1) > SPACE && at - wordStart < 12)
    wordStart -= 1;
  const word = folded.slice(wordStart, at).replace(/^[("'[]+/, "");
  if (ABBREVIATIONS.has(word)) return false;
  // "1." at the start of a line numbers an item; it does not end a sentence.
  return !(/^\d{1,2}$/.test(word) && folded.slice(from, wordStart).trim() === "");
}

const LIST_ITEM = /^\s{0,8}(?:[-*•+o]\s|\d{1,2}[.)]\s|[a-h][.)]\s)/;

function endsAtLine(folded: string, lineStart: number, feed: number, end: number): boolean {
  if (feed - lineStart < WRAP_WIDTH) return true;
  if (feed + 1 >= end) return true;
  const next = folded.slice(feed + 1, Math.min(end, feed + 14));
  return next.trim() === "" || next.startsWith("\n") || LIST_ITEM.test(next);
}

function addSentence(sentences: Sentence[], folded: string, span: Span): void {
  let { start, end } = span;
  while (start < end && folded.charCodeAt(start) <= SPACE) start += 1;
  while (end > start && folded.charCodeAt(end - 1) <= SPACE) end -= 1;
  if (start === end) return;
  const tokens = tokenise(folded, start, end);
  if (tokens.length === 0) return;
  const text = folded.slice(start, end);
  sentences.push({
    start,
    end,
    text,
    tokens,
    language: "other",
    own: null,
    question: isQuestion(text, tokens),
  });
}
