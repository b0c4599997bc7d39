import { tableConversations } from "../table/conversations.ts";
import type { Source } from "../types.ts";
import { csvRows } from "./rows.ts";

/** One row per message. */
export const csv: Source = {
  kind: "csv",
  description: "one row per message; columns by name or by --mapping",
  recognises: (name) => /\.(?:csv|tsv)(?:\.gz)?$/i.test(name),
  rows: csvRows,
  read: (input, options) => tableConversations("csv", csvRows(input, options), input, options),
};
