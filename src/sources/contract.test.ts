import { readdirSync } from "node:fs";
import { join } from "node:path";
import { Readable } from "node:stream";
import { describe, expect, it } from "vitest";
import type { Conversation, ConversationInput } from "../model/conversation.ts";
import { AmendsError, type BadRecord } from "../model/errors.ts";
import { parseConversation } from "../model/normalise.ts";
import { SOURCE_KINDS } from "../model/source_kinds.ts";
import { htmlToText } from "./html.ts";
import { SOURCES, sourceFor } from "./index.ts";
import { headOf, openInput } from "./open.ts";
import type { Input } from "./types.ts";

/**
 * What every source must keep to. Its fixtures/ hold files of the kind, with invented content; beside
 * each stands FILE.snap with the conversations, notes and bad records that come of it.
 * `npx vitest run src/sources/contract.test.ts -u` writes those anew: read the difference.
 */
const ROOT = "src/sources";
const kinds = readdirSync(ROOT, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .filter((name) => readdirSync(join(ROOT, name)).includes("fixtures"));
const fixtures = kinds.flatMap((kind) =>
  readdirSync(join(ROOT, kind, "fixtures"))
    .filter((name) => !name.endsWith(".snap"))
    .map((name) => ({ kind, name, path: join(ROOT, kind, "fixtures", name) })),
);

/** Damaged copies made of each fixture. */
const COPIES = 25;

interface Reading {
  conversations: Conversation[];
  notes: string[];
  bad: BadRecord[];
}

async function readInput(kind: string, input: Input): Promise<Reading> {
  const reading: Reading = { conversations: [], notes: [], bad: [] };
  const source = sourceFor(input.name, new Uint8Array(), kind);
  const here: BadRecord["place"] = { file: input.name };
  const values: AsyncIterable<ConversationInput> = source.read(input, {
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

async function readFixture(kind: string, path: string, name: string): Promise<Reading> {
  const input = await openInput(path, Readable.from([]));
  return readInput(kind, { ...input, name });
}

function ids({ conversations }: Reading): string[][] {
  return conversations.map(({ id, messages }) => [id, ...messages.map((message) => message.id)]);
}

describe.each(fixtures)("$kind: $name", ({ kind, name, path }) => {
  it("is recognised by name and first bytes", async () => {
    expect(sourceFor(name, await headOf(path)).kind).toBe(kind);
  });

  it("gives the expected conversations, notes and bad records", async () => {
    const reading = await readFixture(kind, path, name);
    expect(reading.conversations.length).toBeGreaterThan(0);
    await expect(`${JSON.stringify(reading, null, 2)}\n`).toMatchFileSnapshot(
      join(process.cwd(), `${path}.snap`),
    );
  });

  it("gives the same ids when it is read again", async () => {
    const once = ids(await readFixture(kind, path, name));
    expect(ids(await readFixture(kind, path, name))).toEqual(once);
    for (const [, ...messages] of once) expect(new Set(messages).size).toBe(messages.length);
  });

  it("reads damaged copies to their end: no crash, no hang", async () => {
    const whole = await bytesOf(await openInput(path, Readable.from([])));
    const random = seeded(whole.byteLength);
    for (let copy = 0; copy < COPIES; copy += 1) {
      const damaged = damage(whole, random);
      const input = { name, size: damaged.byteLength, stream: Readable.from([damaged]) };
      // A file of which nothing can be read may end in an error that says so; any other is ours.
      const error: unknown = await readInput(kind, input).then(
        () => null,
        (reason: unknown) => reason,
      );
      expect(error instanceof AmendsError ? null : error).toBeNull();
    }
  }, 20_000);
});

it("has a source for every kind that is named", () => {
  expect(SOURCES.map(({ kind }) => kind).sort()).toEqual(Object.keys(SOURCE_KINDS).sort());
});

/** A file of these is one record, which is good or bad. */
const ONE_RECORD = new Set(["eml"]);
const several = kinds.filter((kind) => !ONE_RECORD.has(kind));

it.each(several)("%s has a fixture with a bad record beside good ones", async (kind) => {
  const bad: BadRecord[] = [];
  for (const fixture of fixtures.filter((one) => one.kind === kind))
    bad.push(...(await readFixture(kind, fixture.path, fixture.name)).bad);
  expect(bad.length).toBeGreaterThan(0);
  for (const { place, reason } of bad) {
    expect(place.file).toBeTruthy();
    expect(reason).toBeTruthy();
  }
});

async function bytesOf({ stream }: Input): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/** The same numbers from 0 to 1 in every run. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** A few bytes changed, taken out, doubled, or the end cut off. */
function damage(whole: Buffer, random: () => number): Buffer {
  let bytes = Buffer.from(whole);
  const place = () => Math.floor(random() * bytes.byteLength);
  for (let times = 1 + Math.floor(random() * 4); times > 0; times -= 1) {
    const at = place();
    const way = random();
    if (way < 0.5) bytes[at] = Math.floor(random() * 256);
    else if (way < 0.7) bytes = Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + 1)]);
    else if (way < 0.9) bytes = Buffer.concat([bytes.subarray(0, at + 20), bytes.subarray(at)]);
    else bytes = bytes.subarray(0, at + 1);
  }
  return bytes;
}
