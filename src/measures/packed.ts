import { SUM_NAMES } from "./names.ts";
import { addTo, type Sums } from "./sums.ts";

const PLACES: ReadonlyMap<string, number> = new Map(SUM_NAMES.map((name, place) => [name, place]));

/** Nothing, as it is stored. */
export const PACKED_NOTHING = "[]";

/** Sums by the places of their names: numbers add up several times as fast as names do. */
export type Counts = Map<number, number>;

/** Pairs of a name's place and its count. */
export function pairsOf(sums: Readonly<Sums>): [place: number, count: number][] {
  return Object.entries(sums).map(([name, count]) => {
    const place = PLACES.get(name);
    if (place === undefined) throw new Error(`no sum is called ${name}`);
    return [place, count];
  });
}

/** The count of one name. */
export function countIn(counts: Counts, name: string): number {
  return counts.get(PLACES.get(name) ?? -1) ?? 0;
}

/** Adds pairs, or takes them away, with -1; a number that becomes nothing goes. */
export function addPairs(
  counts: Counts,
  pairs: Iterable<readonly [place: number, count: number]>,
  sign: 1 | -1 = 1,
): void {
  for (const [place, count] of pairs) {
    const sum = (counts.get(place) ?? 0) + sign * count;
    if (sum === 0) counts.delete(place);
    else counts.set(place, sum);
  }
}

/** The sums by their names. */
export function sumsIn(counts: Iterable<readonly [place: number, count: number]>): Sums {
  const sums: Sums = {};
  for (const [place, count] of counts) addTo(sums, SUM_NAMES[place] ?? "", count);
  return sums;
}

/**
 * Counts as they are stored, added to what is stored of them: an array in JSON of places and counts by
 * turns. A third of what the names would take, and read several times as fast.
 */
export function pack(counts: Counts, stored = PACKED_NOTHING): string {
  const before = JSON.parse(stored) as number[];
  const more = new Map(counts);
  const flat: number[] = [];
  for (let i = 0; i < before.length; i += 2) {
    const place = before[i] ?? 0;
    const sum = (before[i + 1] ?? 0) + (more.get(place) ?? 0);
    more.delete(place);
    if (sum !== 0) flat.push(place, sum);
  }
  for (const pair of more) flat.push(...pair);
  return JSON.stringify(flat);
}

/** Stored sums added up; what comes to nothing has no name. */
export function addPacked(all: Iterable<string>): Sums {
  return sumsAt(countsIn(all));
}

function countsIn(all: Iterable<string>): Float64Array {
  const counts = new Float64Array(SUM_NAMES.length);
  for (const packed of all) addFlat(counts, JSON.parse(packed) as number[]);
  return counts;
}

/** What the score and attention are made of: a tenth of all names. */
const SCORE_PLACES = SUM_NAMES.flatMap((name, place) =>
  /^(?:factor|promise|hedged|records|looked):|^(?:n|dated)$/.test(name) ? [place] : [],
);

/** Stored sums added up, only what the score is made of: {@link addPacked} for many groups at once. */
export function addScores(all: Iterable<string>): Sums {
  return sumsAt(countsIn(all), SCORE_PLACES);
}

/** Adds places and counts by turns to counts that stand at their places. */
export function addFlat(counts: Float64Array, flat: readonly number[]): void {
  for (let i = 0; i < flat.length; i += 2) {
    const place = flat[i] ?? 0;
    counts[place] = (counts[place] ?? 0) + (flat[i + 1] ?? 0);
  }
}

/** Places and counts by turns, as pairs. */
export function inPairs(flat: readonly number[]): [place: number, count: number][] {
  return Array.from({ length: flat.length / 2 }, (_none, i) => [
    flat[2 * i] ?? 0,
    flat[2 * i + 1] ?? 0,
  ]);
}

/** Counts that stand at their places, by their names: of all places, or of some. */
export function sumsAt(counts: Float64Array, places: Iterable<number> = counts.keys()): Sums {
  const sums: Sums = {};
  for (const place of places) {
    const count = counts[place] ?? 0;
    if (count !== 0) sums[SUM_NAMES[place] ?? ""] = count;
  }
  return sums;
}
