import type { RowFormat } from "../../model/export.ts";
import { csvRow } from "../csv.ts";
import type { ColumnOf } from "./column.ts";

const bytes = (text: string) => new TextEncoder().encode(text);

/** Rows as the bytes of a file; never more than a part of it in memory. */
export function encoded<Row>(
  rows: AsyncIterable<Row>,
  columns: readonly ColumnOf<Row>[],
  format: RowFormat,
): AsyncIterable<Uint8Array> {
  switch (format) {
    case "csv":
      return csv(rows, columns);
    case "ndjson":
      return ndjson(rows, columns);
    default:
      return parquet(rows, columns);
  }
}

async function* csv<Row>(rows: AsyncIterable<Row>, columns: readonly ColumnOf<Row>[]) {
  yield bytes(csvRow(columns.map(({ name }) => name)));
  for await (const row of rows) yield bytes(csvRow(columns.map(({ value }) => value(row))));
}

async function* ndjson<Row>(rows: AsyncIterable<Row>, columns: readonly ColumnOf<Row>[]) {
  for await (const row of rows) {
    const record = Object.fromEntries(columns.map(({ name, value }) => [name, value(row)]));
    yield bytes(`${JSON.stringify(record)}\n`);
  }
}

/** The writer is loaded when first asked for: few exports are Parquet. */
async function* parquet<Row>(rows: AsyncIterable<Row>, columns: readonly ColumnOf<Row>[]) {
  const { parquetRows } = await import("./parquet.ts");
  yield* parquetRows(rows, columns);
}
