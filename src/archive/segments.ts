import { createHash } from "node:crypto";
import { Readable } from "node:stream";
import type { Conversation, ConversationInput } from "../model/conversation.ts";
import type { BadRecord, Place } from "../model/errors.ts";
import { readable } from "../jobs/readable.ts";
import { sourceFor } from "../sources/index.ts";
import { headOf, openInput } from "../sources/open.ts";
import type { ObjectStore, StoredObject } from "./objects/types.ts";
import { parquetConversations } from "./parquet_segment.ts";

/** One of so many parts of an archive, counted from 1. */
export interface Shard {
  number: number;
  of: number;
}

const PARQUET = /\.parquet$/i;
const SEGMENT = /\.(?:(?:ndjson|jsonl)(?:\.gz)?|parquet)$/i;

/** The segments of a shard: by a hash of their name, so that segments that are added change no other's shard. */
export async function* segmentsOf(
  input: ObjectStore,
  { number, of }: Shard,
): AsyncGenerator<StoredObject> {
  for await (const one of input.list())
    if (SEGMENT.test(one.name) && placeOf(one.name, of) === number - 1) yield one;
}

function placeOf(name: string, of: number): number {
  return createHash("sha256").update(name).digest().readUInt32BE() % of;
}

interface Reading {
  staff: readonly string[];
  bad: (record: BadRecord) => void;
  note: (text: string) => void;
}

/** The conversations of a segment that was fetched, in its order. What cannot be read is told and skipped. */
export async function* conversationsIn(
  name: string,
  path: string,
  { staff, bad, note }: Reading,
): AsyncGenerator<Conversation> {
  const place: Place = { file: name };
  const line = (number: number) => void (place.line = number);
  for await (const value of await valuesIn(name, path, { staff, bad, note, line })) {
    const conversation = readable(value, place, bad);
    if (conversation !== null) yield conversation;
  }
}

async function valuesIn(
  name: string,
  path: string,
  reading: Reading & { line: (number: number) => void },
): Promise<AsyncIterable<ConversationInput>> {
  if (PARQUET.test(name)) return parquetConversations(name, path, reading);
  const source = sourceFor(name, await headOf(path));
  const input = { ...(await openInput(path, Readable.from([]))), name };
  return source.read(input, { ...reading, progress: () => {} });
}
