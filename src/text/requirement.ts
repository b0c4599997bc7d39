import { requiredBy } from "./required.ts";
import { asks, packed, TrigramSet } from "./trigrams.ts";

/** Of one text after the other; nothing of it is kept between two calls but what saves reading it twice. */
const trigrams = new TrigramSet();

/** To find out what a pattern requires costs as much as trying it so often. */
const MANY_TIMES = 250;

/** In place of where a row begins: not found out yet, and nothing is required. */
const UNTOLD = -1;
const NOTHING = -2;

interface Asked {
  source: string;
  anchors: readonly string[];
}

// Numbers side by side instead of objects: of a thousand patterns what is needed most stays in the processor's cache.
const patterns: Asked[] = [];
let timesAsked = new Int32Array(1024);
let rowAt = new Int32Array(1024);
/** All rows of what is required, one after the other. */
let rows = new Uint16Array(32_768);
let rowsEnd = 0;

/**
 * Notes a pattern, of which `mayBeMet` is asked by the number returned.
 * @param anchors words of which one is surely in every text that is asked about
 */
export function requirementOf(source: string, anchors: readonly string[] = []): number {
  const number = patterns.push({ source, anchors }) - 1;
  if (number >= rowAt.length) {
    timesAsked = grown(timesAsked, new Int32Array(number * 2));
    rowAt = grown(rowAt, new Int32Array(number * 2));
  }
  rowAt[number] = UNTOLD;
  return number;
}

function grown<Numbers extends Int32Array | Uint16Array>(from: Numbers, to: Numbers): Numbers {
  to.set(from);
  return to;
}

/** Whether the pattern may match the folded text; where it says no, it does not. */
export function mayBeMet(requirement: number, text: string): boolean {
  let at = rowAt[requirement] ?? NOTHING;
  if (at === UNTOLD) {
    const times = (timesAsked[requirement] ?? 0) + 1;
    timesAsked[requirement] = times;
    if (times < MANY_TIMES) return true;
    at = foundOut(requirement);
  }
  if (at === NOTHING) return true;
  trigrams.read(text);
  return trigrams.mayHold(rows, at);
}

function foundOut(requirement: number): number {
  const { source, anchors } = patterns[requirement] ?? { source: "", anchors: [] };
  const row = packed(requiredBy(source, anchors));
  const at = asks(row) ? rowsEnd : NOTHING;
  rowAt[requirement] = at;
  if (at === NOTHING) return at;
  while (rowsEnd + row.length > rows.length) rows = grown(rows, new Uint16Array(rows.length * 2));
  rows.set(row, rowsEnd);
  rowsEnd += row.length;
  return at;
}

/** Of patterns that live as long as the process does. */
const requirements = new Map<RegExp, number>();

/** What `pattern.test` says of a folded text, of a pattern without flags, at less cost where it seldom matches. */
export function quickTest(pattern: RegExp, text: string): boolean {
  let requirement = requirements.get(pattern);
  if (requirement === undefined) {
    requirement = requirementOf(pattern.source);
    requirements.set(pattern, requirement);
  }
  return mayBeMet(requirement, text) && pattern.test(text);
}
