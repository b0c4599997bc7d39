import { Readable } from "node:stream";
import { parse } from "csv-parse";
import { unpacked } from "../bytes.ts";
import type { Input, SourceOptions, TableRow } from "../types.ts";

interface ParsedRow {
  record: Record<string, string>;
  info: { lines: number };
}

/** The rows of a CSV or TSV file with a line of headers; a row that cannot be read is told and skipped. */
export async function* csvRows(
  input: Input,
  options: Pick<SourceOptions, "bad" | "progress">,
): AsyncGenerator<TableRow> {
  let doubled = 0;
  for await (const { record, info } of parsed(input, options)) {
    // The parser takes a line end of two characters inside a cell for two lines.
    doubled += Object.values(record).join("").split("\r\n").length - 1;
    yield { record, line: info.lines - doubled };
  }
}

function parsed(
  input: Input,
  options: Pick<SourceOptions, "bad" | "progress">,
): AsyncIterable<ParsedRow> {
  const bytes = Readable.from(unpacked(input, options));
  const parser = parse({
    columns: true,
    bom: true,
    info: true,
    skip_empty_lines: true,
    relax_column_count: true,
    max_record_size: 4_000_000,
    delimiter: /\.tsv/i.test(input.name) ? "\t" : [",", ";"],
    skip_records_with_error: true,
  });
  parser.on("skip", (error: { message: string; lines?: number } | undefined) => {
    options.bad({
      place: { file: input.name, line: error?.lines },
      reason: error?.message ?? "unreadable row",
    });
  });
  bytes.on("error", (error) => parser.destroy(error));
  return bytes.pipe(parser) as AsyncIterable<ParsedRow>;
}
