import type { OneOf } from "./required.ts";

const SIZE = 4096;

/** Place of three characters that follow each other; different ones may share a place. */
const placeOf = (first: number, second: number, third: number): number =>
  ((first * 37 + second) * 37 + third) & (SIZE - 1);

function placesOf(text: string): number[] {
  const places: number[] = [];
  for (let i = 2; i < text.length; i += 1)
    places.push(placeOf(text.charCodeAt(i - 2), text.charCodeAt(i - 1), text.charCodeAt(i)));
  return places;
}

/**
 * Lists of strings as numbers in one row, for they are gone through with nearly every text: where a list
 * ends, then for each of its strings how many places it has, and these.
 */
export function packed(lists: readonly OneOf[]): Uint16Array {
  const row: number[] = [];
  for (const strings of lists) {
    const end = row.length;
    row.push(0);
    for (const places of strings.map(placesOf)) row.push(places.length, ...places);
    row[end] = row.length;
  }
  return Uint16Array.from(row);
}

/**
 * Which runs of three characters a text has, to say quickly that a string is not in it. What is said to be
 * in it may not be; what is said not to be in it is not.
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
    let first = text.charCodeAt(0);
    let second = text.charCodeAt(1);
    for (let i = 2; i < text.length; i += 1) {
      const third = text.charCodeAt(i);
      seenIn[placeOf(first, second, third)] = number;
      first = second;
      second = third;
    }
  }

  /** Whether one string of each list, packed, may be in the text. */
  mayHoldOneOfEach(lists: Uint16Array): boolean {
    const [seenIn, number] = [this.#seenIn, this.#number];
    let at = 0;
    while (at < lists.length) {
      const end = lists[at] ?? 0;
      at += 1;
      let holds = false;
      while (at < end && !holds) {
        const next = at + 1 + (lists[at] ?? 0);
        at += 1;
        while (at < next && seenIn[lists[at] ?? 0] === number) at += 1;
        holds = at === next;
        at = next;
      }
      if (!holds) return false;
      at = end;
    }
    return true;
  }
}
