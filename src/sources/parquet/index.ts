import { tableConversations } from "../table/conversations.ts";
import type { Source } from "../types.ts";
import { parquetRows } from "./rows.ts";

const MARK = "PAR1";

/** A table as programs for data keep it. */
export const parquet: Source = {
  kind: "parquet",
  description: "Parquet table, one row per message; columns as for CSV",
  recognises: (name, head) =>
    /\.parquet$/i.test(name) || Buffer.from(head.subarray(0, 4)).toString("latin1") === MARK,
  rows: parquetRows,
  read: (input, options) =>
    tableConversations("parquet", parquetRows(input, options), input, options),
};
