import {
  asyncBufferFromFile,
  type FileMetaData,
  parquetMetadataAsync,
  parquetReadObjects,
} from "hyparquet";
import { compressors } from "hyparquet-compressors";
import type { ConversationInput } from "../model/conversation.ts";
import { AmendsError, type BadRecord } from "../model/errors.ts";

/** A column that holds whole conversations, as JSON text or as a structure. */
const WHOLE = "conversation";
/** A group of rows is in memory at once. */
const LARGEST_GROUP = 1024 * 1024 * 1024;

/** As text: JSON that does not parse must cost its row, not the whole group. */
const parsers = { jsonFromBytes: (bytes: Uint8Array) => new TextDecoder().decode(bytes) };

interface Reading {
  bad: (record: BadRecord) => void;
  /** The row that comes next, counted from 1. */
  line: (number: number) => void;
}

/**
 * The conversations of a Parquet file, a row each: in one column `conversation`, or with a column for each
 * field of the contract, where those that are lists or structures may be JSON text. A group of rows that
 * cannot be read is told; the others are read.
 */
export async function* parquetConversations(
  name: string,
  path: string,
  { bad, line }: Reading,
): AsyncGenerator<ConversationInput> {
  const file = await asyncBufferFromFile(path);
  const metadata = await parquetMetadataAsync(file).catch((cause: unknown) => {
    throw unreadable(name, "this is no Parquet file, or it is cut off", cause);
  });
  const columns = columnsOf(metadata, name);
  let before = 0;
  for (const group of metadata.row_groups) {
    const rows = Number(group.num_rows);
    const range = { rowStart: before, rowEnd: before + rows };
    try {
      if (Number(group.total_byte_size) > LARGEST_GROUP)
        throw unreadable(name, `a group of rows has more than ${LARGEST_GROUP} bytes`);
      const read = await parquetReadObjects({
        file,
        metadata,
        columns,
        compressors,
        parsers,
        ...range,
      });
      for (const [at, row] of read.entries()) {
        const number = before + at + 1;
        line(number);
        const value = conversationIn(row);
        if (value !== null) yield value as ConversationInput;
        else bad({ place: { file: name, line: number }, reason: "a column holds no JSON" });
      }
    } catch (error) {
      if (error instanceof AmendsError) throw error;
      const reason = `the rows ${before + 1} to ${before + rows} cannot be read`;
      bad({ place: { file: name, line: before + 1 }, reason });
    }
    before += rows;
  }
}

/** The column with everything where there is one, otherwise all. */
function columnsOf({ schema }: FileMetaData, name: string): string[] | undefined {
  const names = new Set(schema.map((element) => element.name));
  if (names.has(WHOLE)) return [WHOLE];
  if (names.has("messages")) return undefined;
  throw new AmendsError("invalid_input", "there is no column `conversation` or `messages`", {
    place: { file: name },
    hint: "docs/archive.md lists the columns; what has a row for each message can be imported as CSV.",
  });
}

/** Null where a column should be JSON and is not. */
function conversationIn(row: Readonly<Record<string, unknown>>): unknown {
  try {
    if (!Object.hasOwn(row, WHOLE)) return structured(row, true);
    const whole = row[WHOLE];
    return typeof whole === "string" ? JSON.parse(whole) : structured(whole, false);
  } catch {
    return null;
  }
}

/** Fields of a row that are JSON in a text column. */
const JSON_FIELDS = new Set(["source", "tags", "customer", "rating", "messages", "events"]);

/** A value of a Parquet file as JSON has it: no nulls in structures, instants as text, ids as text. */
function structured(value: unknown, isRow: boolean): unknown {
  if (typeof value === "bigint") return Number(value);
  if (value instanceof Date) return value.toISOString();
  if (Array.isArray(value)) return value.map((one) => structured(one, false));
  if (value === null || typeof value !== "object") return value;
  const fields = Object.entries(value)
    .filter(([, inner]) => inner !== null && inner !== undefined)
    .map(([key, inner]: [string, unknown]) => {
      if (key === "id" && (typeof inner === "number" || typeof inner === "bigint"))
        return [key, String(inner)];
      const isJson = isRow && typeof inner === "string" && JSON_FIELDS.has(key);
      return [key, isJson ? (JSON.parse(inner) as unknown) : structured(inner, false)];
    });
  return Object.fromEntries(fields);
}

function unreadable(file: string, reason: string, cause?: unknown): AmendsError {
  return new AmendsError("invalid_input", reason, { place: { file }, cause });
}
