export type Cell = string | number | boolean | null | undefined;

/** Values as one line of a CSV file (RFC 4180). */
export function csvRow(values: readonly Cell[]): string {
  return `${values.map(cell).join(",")}\r\n`;
}

/**
 * How a formula begins, also in the full-width forms that some spreadsheets read alike; or text of others
 * that looks like one with its apostrophe, which gets another, so that a reader can take one away again.
 */
const FORMULA = /^'*\s*[=+\-@\t\r＝＋－＠]/;

/**
 * Cells that a spreadsheet would take for a formula get an apostrophe: what customers write must not
 * be executed by who opens the file.
 */
function cell(value: Cell): string {
  const text = value == null ? "" : String(value);
  const safe = FORMULA.test(text) && typeof value !== "number" ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
