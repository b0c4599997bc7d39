import type { ConversationInput } from "../../model/conversation.ts";
import { AmendsError, formatPlace } from "../../model/errors.ts";
import { TABLE_FIELDS, type TablePreview } from "../../model/table.ts";
import type { Input, Source, SourceOptions, TableRow } from "../types.ts";
import { COLUMN_NAMES, columnsOf } from "./columns.ts";
import { tableConversations } from "./conversations.ts";

/** So many rows show whether a mapping is right, and are read in no time. */
const ROWS = 200;
const SAMPLES = 3;
const CONVERSATIONS = 3;
const MESSAGES = 4;
const LONGEST_TEXT = 300;

type Told = Pick<SourceOptions, "staff" | "mapping">;

/**
 * What a table would be read as: which column fills which field, and conversations of its first rows.
 * What is missing is told in the preview, so that it can be corrected there.
 * @throws AmendsError when the file is no table
 */
export async function previewTable(
  source: Source,
  input: Input,
  told: Told,
): Promise<TablePreview> {
  if (source.rows === undefined)
    throw new AmendsError("invalid_input", `${source.kind} is no table: it has no columns to map`, {
      place: { file: input.name },
    });
  const quiet = { ...told, note: () => {}, bad: () => {}, progress: () => {} };
  const rows = await first(source.rows(input, quiet), ROWS);
  const headers = Object.keys(rows[0]?.record ?? {});
  if (headers.length === 0)
    throw new AmendsError("invalid_input", "there is no row below the headers", {
      place: { file: input.name },
    });
  return {
    kind: source.kind,
    fields: [...TABLE_FIELDS],
    columns: headers.map((name) => ({ name, samples: samplesOf(rows, name) })),
    mapping: columnsOf(COLUMN_NAMES, headers, told.mapping ?? {}),
    rows: rows.length,
    ...(await conversationsOf(source, rows, input, told)),
  };
}

async function first<T>(all: AsyncIterable<T>, count: number): Promise<T[]> {
  const some: T[] = [];
  for await (const one of all) {
    some.push(one);
    if (some.length === count) break;
  }
  return some;
}

function samplesOf(rows: readonly TableRow[], column: string): string[] {
  const values = rows.map(({ record }) => (record[column] ?? "").trim()).filter(Boolean);
  return [...new Set(values)].slice(0, SAMPLES).map(cut);
}

const cut = (text: string) =>
  text.length <= LONGEST_TEXT ? text : `${text.slice(0, LONGEST_TEXT - 1)}…`;

async function conversationsOf(
  source: Source,
  rows: readonly TableRow[],
  input: Input,
  told: Told,
) {
  const notes: string[] = [];
  const bad: TablePreview["bad_records"] = [];
  const options: SourceOptions = {
    ...told,
    note: (text) => void notes.push(text),
    bad: ({ place, reason, hint }) =>
      void bad.push({ place: formatPlace(place), reason, hint: hint ?? null }),
    progress: () => {},
  };
  const given = (async function* () {
    yield* rows;
  })();
  try {
    const found = tableConversations(source.kind, given, input, options);
    const conversations = await first(found, CONVERSATIONS);
    return { conversations: conversations.map(shown), notes, bad_records: bad, missing: null };
  } catch (error) {
    if (!(error instanceof AmendsError)) throw error;
    return { conversations: [], notes, bad_records: bad, missing: error.message };
  }
}

function shown({
  id,
  subject,
  messages,
}: ConversationInput): TablePreview["conversations"][number] {
  return {
    id: id ?? "",
    subject: subject ?? "",
    messages: messages.slice(0, MESSAGES).map(({ at, author, text, html }) => ({
      at: at ?? null,
      role: author.role,
      author: author.name ?? "",
      text: cut(text ?? html ?? ""),
    })),
    more: Math.max(0, messages.length - MESSAGES),
  };
}
