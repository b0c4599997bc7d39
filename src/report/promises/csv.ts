import type { PromiseRow } from "../../model/promise_views.ts";

type Cell = string | boolean | null | undefined;

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
  ["repair", ({ repair }) => repair],
];

export const CSV_HEADER = line(COLUMNS.map(([name]) => name));

/** A promise as one line of a CSV file (RFC 4180). */
export function csvLine(row: PromiseRow): string {
  return line(COLUMNS.map(([, value]) => value(row)));
}

function line(values: readonly Cell[]): string {
  return `${values.map(cell).join(",")}\r\n`;
}

/**
 * Cells that a spreadsheet would take for a formula get an apostrophe: what customers write must not
 * be executed by who opens the file.
 */
function cell(value: Cell): string {
  const text = value == null ? "" : String(value);
  const safe = /^[\s]*[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
