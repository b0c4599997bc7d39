import { readdirSync } from "node:fs";
import { join } from "node:path";
import { Readable } from "node:stream";
import type { Conversation } from "../../model/conversation.ts";
import { AmendsError, type BadRecord } from "../../model/errors.ts";
import { parseConversation } from "../../model/normalise.ts";
import { htmlToText } from "../html.ts";
import { sourceFor } from "../index.ts";
import { openInput } from "../open.ts";
import type { Input } from "../types.ts";

const ROOT = "src/sources";

/** Kinds of source that have fixtures; each has. */
export const FIXTURE_KINDS = readdirSync(ROOT, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .filter((name) => readdirSync(join(ROOT, name)).includes("fixtures"));

/** Every fixture of every kind: a file or a folder. */
export const FIXTURES = FIXTURE_KINDS.flatMap((kind) =>
  readdirSync(join(ROOT, kind, "fixtures"))
    .filter((name) => !name.endsWith(".snap"))
    .map((name) => ({ kind, name, path: join(ROOT, kind, "fixtures", name) })),
);

/** All that comes of an input. */
export interface Reading {
  conversations: Conversation[];
  notes: string[];
  bad: BadRecord[];
}

/** Reads an input to its end as an import would. @throws what the source throws */
export async function readInput(kind: string, input: Input): Promise<Reading> {
  const reading: Reading = { conversations: [], notes: [], bad: [] };
  const source = sourceFor(input.name, new Uint8Array(), kind);
  const here: BadRecord["place"] = { file: input.name };
  const values = source.read(input, {
    staff: [],
    note: (text) => void reading.notes.push(text),
    bad: (record) => void reading.bad.push(record),
    line: (number) => void (here.line = number),
    progress: () => {},
  });
  for await (const value of values) {
    try {
      reading.conversations.push(parseConversation(value, htmlToText));
    } catch (error) {
      if (!(error instanceof AmendsError)) throw error;
      reading.bad.push({
        place: { ...here, ...error.place },
        reason: error.message,
        hint: error.hint,
      });
    }
  }
  return reading;
}

export async function readFixture(kind: string, path: string, name: string): Promise<Reading> {
  const input = await openInput(path, Readable.from([]));
  return readInput(kind, { ...input, name });
}
