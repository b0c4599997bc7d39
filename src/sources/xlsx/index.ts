import { AmendsError } from "../../model/errors.ts";
import { entriesOf, zipEntryNames } from "../archive.ts";
import { tableConversations } from "../table/conversations.ts";
import type { Input, Source, SourceOptions, TableRow } from "../types.ts";
import { dateStyles, firstSheet, rowsOf, sharedTexts } from "./workbook.ts";

const PARTS =
  /^xl\/(?:workbook\.xml|_rels\/workbook\.xml\.rels|sharedStrings\.xml|styles\.xml|worksheets\/[^/]+\.xml)$/;

/** The first sheet of an Excel file. */
export const xlsx: Source = {
  kind: "xlsx",
  description: "Excel table (.xlsx), one row per message; columns as for CSV",
  recognises: (name, head) =>
    /\.xlsx$/i.test(name) ||
    zipEntryNames(head).some((one) => one === "[Content_Types].xml" || one.startsWith("xl/")),
  rows: rowsIn,
  read: (input, options) => tableConversations("xlsx", rowsIn(input, options), input, options),
};

/** The rows of the first sheet by the headers in its first row. */
async function* rowsIn(input: Input, options: SourceOptions): AsyncGenerator<TableRow> {
  const parts = new Map<string, Uint8Array>();
  for await (const { name, bytes } of entriesOf(input, options, (one) => PARTS.test(one)))
    parts.set(name, bytes);
  const sheet = firstSheet(parts);
  const xml = sheet === null ? undefined : parts.get(sheet.path);
  if (sheet === null || xml === undefined)
    throw new AmendsError("invalid_input", "no sheet in this file can be read", {
      place: { file: input.name },
      hint: "Save the table as CSV and import that.",
    });
  const { from1904 } = sheet;
  const rows = rowsOf(xml, { texts: sharedTexts(parts), dates: dateStyles(parts), from1904 });
  options.note(`sheet "${sheet.name}" was read; others, if there are any, were not`);
  const [headers, ...others] = rows;
  for (const { row, cells } of others)
    yield {
      record: Object.fromEntries(
        (headers?.cells ?? []).map((header, column) => [header, cells[column] ?? ""]),
      ),
      line: row,
    };
}
