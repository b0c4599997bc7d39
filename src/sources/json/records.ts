import type { ZodType } from "zod";
import type { Place } from "../../model/errors.ts";
import { LONGEST_RECORD, linesOf, unpacked } from "../bytes.ts";
import type { Input, SourceOptions } from "../types.ts";
import { BrokenJson, piecesOf } from "./split.ts";

/** One record of a JSON file. */
export interface JsonRecord {
  /** What the list it stood in holds; "" when the file does not say. */
  kind: string;
  value: unknown;
  place: Place;
}

/** How what is wrong with a file is told, and how far it is read. */
type Telling = Pick<SourceOptions, "bad" | "progress">;

/** Keys of the lists (or single objects) of a page, and the kind of record they hold. */
export type Lists = Readonly<Record<string, string>>;

/** Whether a file is one record a line is decided within this many bytes. */
const FIRST_LINE = 1024 * 1024;
const DEEPEST_PAGE = 4;

/**
 * The records of a JSON document (a list, a page with lists, pages one after the other) or of NDJSON,
 * one at a time. What is no JSON is told and skipped.
 */
export async function* jsonRecords(
  input: Input,
  options: Telling,
  lists: Lists,
): AsyncGenerator<JsonRecord> {
  const { byLine, chunks } = await peek(input, options);
  yield* byLine
    ? fromLines(input, chunks, options, lists)
    : fromDocument(input, chunks, options, lists);
}

/** Parses a record; one that does not fit its schema is told, and null. */
export function readRecord<T>(
  schema: ZodType<T>,
  { value, place }: JsonRecord,
  options: Telling,
): T | null {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  const field = issue?.path.map(String).join(".");
  options.bad({
    place: field ? { ...place, field } : place,
    reason: issue?.message ?? "does not fit",
  });
  return null;
}

async function* fromLines(
  input: Input,
  chunks: AsyncIterable<Uint8Array>,
  options: Telling,
  lists: Lists,
): AsyncGenerator<JsonRecord> {
  const decoder = new TextDecoder();
  for await (const { number, bytes } of linesOf(chunks)) {
    const place = { file: input.name, line: number };
    const text = bytes === null ? null : decoder.decode(bytes).trim();
    if (text !== "") yield* parsed(text, "", place, options, lists);
  }
}

async function* fromDocument(
  input: Input,
  chunks: AsyncIterable<Uint8Array>,
  options: Telling,
  lists: Lists,
): AsyncGenerator<JsonRecord> {
  try {
    for await (const { key, text, line } of piecesOf(chunks, new Set(Object.keys(lists)))) {
      const kind = key === null ? "" : (lists[key] ?? "");
      yield* parsed(text, kind, { file: input.name, line }, options, lists);
    }
  } catch (error) {
    if (!(error instanceof BrokenJson)) throw error;
    options.bad({
      place: { file: input.name, line: error.line },
      reason: "the JSON is damaged or cut off; what follows was not read",
    });
  }
}

function* parsed(
  text: string | null,
  kind: string,
  place: Place,
  options: Telling,
  lists: Lists,
): Generator<JsonRecord> {
  if (text === null) {
    options.bad({ place, reason: `longer than ${LONGEST_RECORD} bytes` });
    return;
  }
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    options.bad({ place, reason: "not JSON" });
    return;
  }
  yield* unfolded(value, kind, place, lists, DEEPEST_PAGE);
}

/** A page becomes the records in its lists; anything else is a record. */
function* unfolded(
  value: unknown,
  kind: string,
  place: Place,
  lists: Lists,
  depth: number,
): Generator<JsonRecord> {
  if (Array.isArray(value) && depth > 0) {
    for (const one of value) yield* unfolded(one, kind, place, lists, depth - 1);
    return;
  }
  const known =
    isPage(value) && depth > 0 ? Object.keys(value).filter((key) => isList(value, key, lists)) : [];
  if (known.length === 0) yield { kind, value, place };
  for (const key of known) {
    const inner = (value as Record<string, unknown>)[key];
    yield* unfolded(inner, lists[key] ?? "", place, lists, depth - 1);
  }
}

function isPage(value: unknown): value is Record<string, unknown> {
  return value !== null && typeof value === "object" && !Object.hasOwn(value, "id");
}

function isList(page: Record<string, unknown>, key: string, lists: Lists): boolean {
  return Object.hasOwn(lists, key) && page[key] !== null && typeof page[key] === "object";
}

/** Looks at the first line: if it is a JSON object by itself, every line is. */
async function peek(input: Input, options: Telling) {
  const chunks = unpacked(input, options);
  const seen: Uint8Array[] = [];
  let size = 0;
  let line: string | null = null;
  while (size < FIRST_LINE && line === null) {
    const next = await chunks.next();
    if (next.done === true) break;
    seen.push(next.value);
    size += next.value.byteLength;
    if (next.value.includes(10))
      line = Buffer.concat(seen).toString("utf8").split("\n", 1)[0] ?? "";
  }
  const whole = async function* () {
    yield* seen;
    yield* chunks;
  };
  const named = /\.(?:ndjson|jsonl)(?:\.gz)?$/i.test(input.name);
  return { byLine: named || (line !== null && isObject(line)), chunks: whole() };
}

function isObject(line: string): boolean {
  if (!line.trimEnd().endsWith("}")) return false;
  try {
    const value: unknown = JSON.parse(line);
    return value !== null && typeof value === "object";
  } catch {
    return false;
  }
}
