import type { FactsRow } from "../model/facts.ts";
import { contributionsOf } from "./contributions.ts";
import type { CellDimension } from "./places.ts";
import { addAll, type Sums } from "./sums.ts";

/** The sums of one group in one day (YYYY-MM-DD), one month (YYYY-MM) or one year (YYYY). */
export interface Cell {
  dimension: CellDimension;
  key: string;
  period: string;
  sums: Sums;
}

/** Cells by their place; the map that changes are gathered in. */
export type Cells = Map<string, Cell>;

/** Adds a conversation to the cells of its days, months and years, or takes it away again. */
export function gather(cells: Cells, row: FactsRow, sign: 1 | -1): void {
  for (const { dimension, key, day, sums } of contributionsOf(row)) {
    for (const period of new Set([day, day.slice(0, 7), day.slice(0, 4)])) {
      const place = JSON.stringify([dimension, key, period]);
      let cell = cells.get(place);
      if (cell === undefined) cells.set(place, (cell = { dimension, key, period, sums: {} }));
      addAll(cell.sums, sums, sign);
    }
  }
}
