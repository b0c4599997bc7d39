import type { FactsRow } from "../model/facts.ts";
import { mixedOf } from "./contributions.ts";
import { marksOf } from "./marks.ts";
import { pairsOf } from "./packed.ts";
import { namesInMix } from "./places.ts";

/** Places of names and their counts, by turns (packed.ts), for one team on one day. */
export type CountedPart = readonly [team: string, day: string, counts: readonly number[]];

/** What a conversation adds to sums, worked out once, and the marks that tell its groups. */
export interface Counted {
  marks: readonly string[];
  parts: readonly CountedPart[];
}

/** What the facts of a conversation come to. */
export function countedOf(row: FactsRow): Counted {
  return { marks: marksOf(row), parts: countedParts(row) };
}

/** What stands beside the facts, so that many conversations are added up without them. */
export function countedParts(row: FactsRow): CountedPart[] {
  return mixedOf(row).map(({ key, day, sums }) => [
    namesInMix(key).team,
    day,
    pairsOf(sums).flat(),
  ]);
}
