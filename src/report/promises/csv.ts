import type { PromiseRow } from "../../model/promise_views.ts";
import { type Cell, csvRow } from "../csv.ts";

const COLUMNS: readonly (readonly [name: string, value: (row: PromiseRow) => Cell])[] = [
  ["id", ({ id }) => id],
  ["conversation", ({ conversation }) => conversation],
  ["subject", ({ subject }) => subject],
  ["customer", ({ customer }) => customer],
  ["owner", ({ owner }) => owner],
  ["team", ({ team }) => team],
  ["state", ({ state }) => state],
  ["due", ({ deadline }) => deadline.due],
  ["deadline_words", ({ deadline }) => deadline.text],
  ["made_at", ({ made_at }) => made_at],
  ["done_at", ({ done_at }) => done_at],
  ["type", ({ type }) => type],
  ["strength", ({ strength }) => strength],
  ["debtor", ({ debtor }) => debtor],
  ["language", ({ language }) => language],
  ["quote", ({ quote }) => quote],
  ["condition", ({ condition }) => condition],
  ["warned", ({ warned }) => warned],
  ["read_state", ({ read_state }) => read_state],
  ["decided_by", ({ decided_by }) => decided_by],
  ["snoozed_until", ({ snoozed_until }) => snoozed_until],
  ["parent", ({ parent }) => parent],
  ["made_by", ({ made_by }) => made_by],
  ["held_by", ({ held_by }) => held_by],
  ["repair", ({ repair }) => repair],
];

export const CSV_HEADER = csvRow(COLUMNS.map(([name]) => name));

/** A promise as one line of a CSV file (RFC 4180). */
export function csvLine(row: PromiseRow): string {
  return csvRow(COLUMNS.map(([, value]) => value(row)));
}
