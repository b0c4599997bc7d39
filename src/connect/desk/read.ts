import type { ConversationInput } from "../../model/conversation.ts";
import type { BadRecord } from "../../model/errors.ts";
import { SOURCE_KINDS, type SourceKind } from "../../model/source_kinds.ts";
import { SOURCES } from "../../sources/index.ts";

/** What was made of the records of one conversation. */
export interface ReadItem {
  /** Null for one that is left out: deleted, merged into another, empty, or damaged. */
  conversation: ConversationInput | null;
  problems: readonly BadRecord[];
}

/**
 * Reads the records of one conversation with the reader of the desk's export files. A conversation of
 * which a record is damaged is not given: judged without it, an answer that was given would seem missing.
 */
export async function readItem(
  kind: SourceKind,
  id: string,
  records: readonly unknown[],
  staff: readonly string[],
): Promise<ReadItem> {
  const source = SOURCES.find((one) => one.kind === kind);
  if (source === undefined) throw new Error(`no reader of ${kind}`);
  const problems: BadRecord[] = [];
  const lines = records.map((record) => `${JSON.stringify(record)}\n`);
  const input = { name: `${kind}.ndjson`, size: null, stream: bytesOf(lines) };
  const bad = ({ place, ...record }: BadRecord) =>
    void problems.push({ ...record, place: placeOf(kind, id, place.field) });
  const made = source.read(input, { staff, bad, note: () => {}, progress: () => {} });
  let conversation: ConversationInput | null = null;
  for await (const one of made) if (one.id === id) conversation = one;
  return { conversation: problems.length > 0 ? null : conversation, problems };
}

/** Where a record is that could not be read: the conversation as its desk numbers it. */
export function placeOf(kind: SourceKind, id: string, field?: string): BadRecord["place"] {
  const file = `${SOURCE_KINDS[kind]} ${id}`;
  return field === undefined ? { file } : { file, field };
}

async function* bytesOf(lines: readonly string[]): AsyncGenerator<Uint8Array> {
  for (const line of lines) yield Buffer.from(line);
}
