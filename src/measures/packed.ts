import { SUM_NAMES } from "./names.ts";
import type { Sums } from "./sums.ts";

const PLACES: ReadonlyMap<string, number> = new Map(SUM_NAMES.map((name, place) => [name, place]));

/**
 * Sums as they are stored: pairs of a name's place and its count, as an array in JSON. A third of what
 * the names would take, and read several times as fast.
 */
export function pack(sums: Readonly<Sums>): string {
  const pairs: number[] = [];
  for (const [name, count] of Object.entries(sums)) {
    const place = PLACES.get(name);
    if (place === undefined) throw new Error(`no sum is called ${name}`);
    pairs.push(place, count);
  }
  return JSON.stringify(pairs);
}

/** Stored sums added up; what comes to nothing has no name. */
export function addPacked(all: Iterable<string>): Sums {
  const counts = new Float64Array(SUM_NAMES.length);
  for (const packed of all) {
    const pairs = JSON.parse(packed) as number[];
    for (let i = 0; i < pairs.length; i += 2) {
      const place = pairs[i] ?? 0;
      counts[place] = (counts[place] ?? 0) + (pairs[i + 1] ?? 0);
    }
  }
  const sums: Sums = {};
  for (const [place, count] of counts.entries())
    if (count !== 0) sums[SUM_NAMES[place] ?? ""] = count;
  return sums;
}
