import type { AllOf, OneOf } from "./required.ts";

/** In a required string: here a word begins or ends. */
export const EDGE = "\u0001";
const EDGE_CODE = EDGE.charCodeAt(0);

const SIZE = 4096;

/** Place of three characters that follow each other; different ones may share a place. */
const placeOf = (first: number, second: number, third: number): number =>
  ((first * 37 + second) * 37 + third) & (SIZE - 1);

/** More runs of one string hardly tell more. */
const MOST_PLACES = 6;

/** What the text of a required string surely has: runs of three characters, and of two beside an edge; the rarest first. */
function placesOf(marked: string): readonly number[] {
  const runs = runsOf(marked).toSorted((a, b) => a.commonness - b.commonness);
  return runs.slice(0, MOST_PLACES).map(({ place }) => place);
}

interface Run {
  place: number;
  commonness: number;
}

function runsOf(marked: string): Run[] {
  const runs: Run[] = [];
  const add = (first: number, second: number, third: number) => {
    const commonness = commonnessOf(first) + commonnessOf(second) + commonnessOf(third);
    runs.push({ place: placeOf(first, second, third), commonness });
  };
  // As the text is read: the last two characters, and whether there was an edge before the last and is one now.
  let [first, second, edgeBefore, edge, length] = [0, 0, false, false, 0];
  for (let i = 0; i < marked.length; i += 1) {
    const code = marked.charCodeAt(i);
    if (code === EDGE_CODE) {
      if (edge) continue;
      edge = true;
      if (length >= 2) add(first, second, EDGE_CODE);
      if (length >= 1 && edgeBefore) add(EDGE_CODE, second, EDGE_CODE);
      continue;
    }
    if (length >= 2) add(first, second, code);
    if (length >= 1 && edgeBefore) add(EDGE_CODE, second, code);
    edgeBefore = edge;
    edge = false;
    first = second;
    second = code;
    length += 1;
  }
  return runs;
}

/** Whether a string can be told by its runs. */
export const tells = (marked: string): boolean => runsOf(marked).length > 0;

/** The commonest letters of the three languages together, the commonest last; others are rarer. */
const COMMON = `zjxqvkfwbcgpyd'mhulr${EDGE}stino ea`;
const RANK = Uint16Array.from({ length: 128 }, (_unused, code) => {
  const rank = COMMON.indexOf(String.fromCharCode(code)) + 1;
  return rank * rank;
});
const commonnessOf = (code: number): number => RANK[code] ?? 0;

/** Answers, in place of the next question. */
const YES = 65_535;
const NO = 65_534;

/**
 * What is required as a row of questions, for it is gone through with nearly every text. Each asks for one of
 * some strings: how many, the place of the next question where the text may have one and where it has none,
 * then of each string the place that tells most, for nearly always all are in vain, and where its other places
 * are: how many, and these. The row begins with the place of the first question. Where all is too much for a
 * row, nothing is asked.
 */
export function packed(required: AllOf): Uint16Array {
  const row: number[] = [YES, 0];
  const othersOf = ([_first, ...others]: readonly number[]): number =>
    others.length === 0 ? 0 : row.push(others.length, ...others) - others.length - 1;
  const ask = (strings: readonly string[], yes: number, no: number): number => {
    if (strings.length === 0) return no;
    const places = strings.map(placesOf);
    const others = places.map(othersOf);
    const firsts = places.map(([first]) => first ?? 0);
    return row.push(strings.length, yes, no, ...firsts, ...others) - 3 - 2 * strings.length;
  };
  // Made from its end, so that every question knows the next.
  const all = (lists: AllOf, yes: number, no: number): number =>
    lists.reduceRight((next, list) => either(list, next, no), yes);
  const either = (list: OneOf, yes: number, no: number): number => {
    const ways = list.filter((one) => typeof one !== "string");
    const next = ways.reduceRight((after, way) => all(way, yes, after), no);
    return ask(
      list.filter((one) => typeof one === "string"),
      yes,
      next,
    );
  };
  row[0] = all(required, YES, NO);
  return row.length < NO ? Uint16Array.from(row) : Uint16Array.of(YES);
}

/** Whether a row asks for anything. */
export const asks = (row: Uint16Array): boolean => row[0] !== YES;

/** Letters, digits and _, as \b understands them. */
const IS_WORD = Uint8Array.from({ length: 128 }, (_unused, code) =>
  /\w/.test(String.fromCharCode(code)) ? 1 : 0,
);
const isWord = (code: number): number => (code < 128 ? (IS_WORD[code] ?? 0) : 0);

/**
 * Which runs of three characters a text has, edges of words among them, to say quickly that a string is not
 * in it. What is said to be in it may not be; what is said not to be in it is not.
 */
export class TrigramSet {
  /** By place: number of the text that had a run there last, so that nothing need be cleared. */
  readonly #seenIn = new Int32Array(SIZE);
  #number = 0;
  #text = "";

  /** From now on this text is asked about. */
  read(text: string): void {
    if (text === this.#text) return;
    this.#text = text;
    this.#number = (this.#number + 1) | 0;
    const [seenIn, number] = [this.#seenIn, this.#number];
    let [first, second, wasWord, wasEdge] = [0, 0, 0, false];
    for (let i = 0; i <= text.length; i += 1) {
      const third = i < text.length ? text.charCodeAt(i) : 0;
      const word = isWord(third);
      const edge = word !== wasWord;
      seenIn[placeOf(first, second, third)] = number;
      if (wasEdge) seenIn[placeOf(EDGE_CODE, second, third)] = number;
      if (edge) {
        seenIn[placeOf(first, second, EDGE_CODE)] = number;
        if (wasEdge) seenIn[placeOf(EDGE_CODE, second, EDGE_CODE)] = number;
      }
      first = second;
      second = third;
      wasWord = word;
      wasEdge = edge;
    }
  }

  /** Whether what is required may be in the text: a row of `packed`, from a place of `rows` on. */
  mayHold(rows: Uint16Array, start: number): boolean {
    const [seenIn, number] = [this.#seenIn, this.#number];
    let next = rows[start] ?? YES;
    while (next < NO) {
      const at = start + next;
      const count = rows[at] ?? 0;
      next = rows[at + 2] ?? YES;
      for (let i = at + 3; i < at + 3 + count; i += 1) {
        if (seenIn[rows[i] ?? 0] !== number) continue;
        const other = start + (rows[i + count] ?? 0);
        let left = other === start ? 0 : (rows[other] ?? 0);
        while (left > 0 && seenIn[rows[other + left] ?? 0] === number) left -= 1;
        if (left > 0) continue;
        next = rows[at + 1] ?? YES;
        break;
      }
    }
    return next === YES;
  }
}
