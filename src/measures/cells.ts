import type { FactsRow } from "../model/facts.ts";
import { contributionsOf } from "./contributions.ts";
import { addPairs, type Counts, pairsOf } from "./packed.ts";
import type { CellDimension } from "./places.ts";
import type { Sums } from "./sums.ts";

/** The sums of one group in one day (YYYY-MM-DD), one month (YYYY-MM) or one year (YYYY). */
export interface Cell {
  dimension: CellDimension;
  key: string;
  period: string;
  counts: Counts;
}

/** Cells by their place; the map that changes are gathered in. */
export type Cells = Map<string, Cell>;

/** The place of a cell as one text. */
export function placeOf({ dimension, key, period }: Omit<Cell, "counts">): string {
  return `${dimension}\n${period}\n${key}`;
}

/** Adds a conversation to the cells of its days, months and years, or takes it away again. */
export function gather(cells: Cells, row: FactsRow, sign: 1 | -1): void {
  // Most groups of a conversation are given the same sums.
  const pairs = new Map<Sums, ReturnType<typeof pairsOf>>();
  for (const { dimension, key, day, sums } of contributionsOf(row)) {
    let own = pairs.get(sums);
    if (own === undefined) pairs.set(sums, (own = pairsOf(sums)));
    for (const period of new Set([day, day.slice(0, 7), day.slice(0, 4)])) {
      const place = placeOf({ dimension, key, period });
      let cell = cells.get(place);
      if (cell === undefined)
        cells.set(place, (cell = { dimension, key, period, counts: new Map() }));
      addPairs(cell.counts, own, sign);
    }
  }
}
