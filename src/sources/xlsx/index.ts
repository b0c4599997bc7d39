import type { ConversationInput } from "../../model/conversation.ts";
import { AmendsError } from "../../model/errors.ts";
import { entriesOf, zipEntryNames } from "../archive.ts";
import { csv } from "../csv/index.ts";
import type { Input, Source, SourceOptions } from "../types.ts";
import { dateStyles, firstSheet, rowsOf, sharedTexts } from "./workbook.ts";

const PARTS =
  /^xl\/(?:workbook\.xml|_rels\/workbook\.xml\.rels|sharedStrings\.xml|styles\.xml|worksheets\/[^/]+\.xml)$/;

/** The first sheet of an Excel file, read as the CSV it could be saved as. */
export const xlsx: Source = {
  kind: "xlsx",
  description: "Excel table (.xlsx), one row per message; columns as for CSV",
  recognises: (name, head) =>
    /\.xlsx$/i.test(name) ||
    zipEntryNames(head).some((one) => one === "[Content_Types].xml" || one.startsWith("xl/")),
  read,
};

async function* read(input: Input, options: SourceOptions): AsyncGenerator<ConversationInput> {
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
  const { bytes, rowAt } = asCsv(rows);
  const table = { name: input.name, size: null, stream: bytes };
  const inRows: SourceOptions = {
    ...options,
    progress: () => {},
    bad: ({ place, ...told }) => {
      options.bad({ ...told, place: { ...place, line: rowAt(place.line) } });
    },
  };
  for await (const conversation of csv.read(table, inRows))
    yield { ...conversation, source: { kind: "xlsx" } };
}

/** The rows as CSV, and which row of the sheet stands on a line of it. */
function asCsv(rows: readonly { row: number; cells: readonly string[] }[]) {
  const ends: { end: number; row: number }[] = [];
  let end = 0;
  for (const { row, cells } of rows) {
    end += 1 + cells.reduce((sum, cell) => sum + cell.split("\n").length - 1, 0);
    ends.push({ end, row });
  }
  return {
    bytes: (async function* () {
      for (const { cells } of rows)
        yield Buffer.from(`${cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(",")}\n`);
    })(),
    rowAt: (line: number | undefined) =>
      line === undefined ? undefined : ends.find((one) => one.end >= line)?.row,
  };
}
