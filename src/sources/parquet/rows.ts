import {
  type FileMetaData,
  parquetMetadata,
  parquetReadObjects,
  parquetSchema,
  type RowGroup,
  type SchemaElement,
} from "hyparquet";
import { AmendsError } from "../../model/errors.ts";
import { ARCHIVE_LIMITS } from "../archive.ts";
import type { Input, SourceOptions, TableRow } from "../types.ts";
import { wholeBytes } from "../whole.ts";
import { COMPRESSORS } from "./compression.ts";
import { DamagedParquet } from "./damaged.ts";
import { checkPages } from "./pages.ts";

/** The list of its parts is at the end of a file, so it is read whole. */
const LARGEST_FILE = 256 * 1024 * 1024;
/** A group of rows is in memory at once; what programs write has up to a million. */
const MOST_ROWS = 2 ** 21;
/** More columns than this are no table of messages. */
const MOST_COLUMNS = 500;

/** The rows of a Parquet file; columns with lists or structures in them are left out. */
export async function* parquetRows(input: Input, options: SourceOptions): AsyncGenerator<TableRow> {
  const bytes = await wholeBytes(input, options, LARGEST_FILE);
  if (bytes === null) return;
  const { metadata, columns } = described(bytes, input.name);
  const file = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
  let before = 0;
  let characters = 0;
  for (const group of metadata.row_groups) {
    const rows = Number(group.num_rows);
    try {
      checkGroup(bytes, group, columns);
      const read = await parquetReadObjects({
        file,
        metadata,
        columns: columns.map(({ name }) => name),
        rowStart: before,
        rowEnd: before + rows,
        compressors: COMPRESSORS,
      });
      for (const [at, row] of read.entries()) {
        const record = Object.fromEntries(
          columns.map((column) => [column.name, textOf(row[column.name], column)]),
        );
        characters += Object.values(record).reduce((sum, { length }) => sum + length, 0);
        refuseBomb(characters, bytes.byteLength, input.name);
        yield { record, line: before + at + 1 };
      }
    } catch (error) {
      if (error instanceof AmendsError) throw error;
      const why = error instanceof DamagedParquet ? `: ${error.message}` : "";
      options.bad({
        place: { file: input.name, line: before + 1 },
        reason: `the rows from ${before + 1} cannot be read${why}`,
      });
    }
    before += Number.isSafeInteger(rows) && rows > 0 ? rows : 0;
  }
}

function described(bytes: Uint8Array, file: string) {
  try {
    const metadata: FileMetaData = parquetMetadata(bytes);
    const columns = parquetSchema(metadata)
      .children.filter(({ children, element }) => {
        return children.length === 0 && element.repetition_type !== "REPEATED";
      })
      .map(({ element }) => element)
      .slice(0, MOST_COLUMNS);
    return { metadata, columns };
  } catch (cause) {
    throw new AmendsError("invalid_input", "this is no Parquet file, or it is cut off", {
      place: { file },
      cause,
    });
  }
}

function checkGroup(
  bytes: Uint8Array,
  { columns: chunks, num_rows }: RowGroup,
  columns: readonly SchemaElement[],
): void {
  const rows = Number(num_rows);
  if (!(rows >= 0 && rows <= MOST_ROWS))
    throw new DamagedParquet(`more than ${MOST_ROWS} rows in a group`);
  const known = new Map(columns.map((column) => [column.name, column]));
  for (const { meta_data: meta } of chunks) {
    const column = meta?.path_in_schema.length === 1 && known.get(meta.path_in_schema[0] ?? "");
    if (meta !== undefined && column)
      checkPages(bytes, { meta, optional: column.repetition_type === "OPTIONAL", rows });
  }
}

/** One long text, told once and repeated in every row, would fill memory from a few bytes. */
function refuseBomb(characters: number, size: number, file: string): void {
  const { ratio, ratioFrom } = ARCHIVE_LIMITS;
  if (characters > ratioFrom && characters > ratio * size)
    throw new AmendsError("invalid_input", "this file unpacks to far too much", {
      place: { file },
    });
}

/** A value as it would stand in a CSV file. */
function textOf(value: unknown, { logical_type: type }: SchemaElement): string {
  if (typeof value === "string") return value;
  if (value instanceof Date) {
    if (Number.isNaN(value.getTime())) return "";
    const zoneless = type?.type === "TIMESTAMP" && !type.isAdjustedToUTC;
    return zoneless ? value.toISOString().slice(0, -1) : value.toISOString();
  }
  const isPlain =
    typeof value === "number" || typeof value === "bigint" || typeof value === "boolean";
  return isPlain ? String(value) : "";
}
