import type { PromiseRow } from "../../model/promise_views.ts";
import { csvRow } from "../csv.ts";
import { PROMISE_COLUMNS } from "./columns.ts";

export const CSV_HEADER = csvRow(PROMISE_COLUMNS.map(({ name }) => name));

/** A promise as one line of a CSV file (RFC 4180). */
export function csvLine(row: PromiseRow): string {
  return csvRow(PROMISE_COLUMNS.map(({ value }) => value(row)));
}
