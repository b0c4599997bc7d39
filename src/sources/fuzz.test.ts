import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { Readable } from "node:stream";
import fc from "fast-check";
import { unzipSync, type Zippable, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { AmendsError } from "../model/errors.ts";
import { type ByteChange, changedWords, damagedBytes, ENCODINGS } from "./testing/damage.ts";
import { FIXTURES, readInput } from "./testing/fixtures.ts";
import { changedJson } from "./testing/hostile_json.ts";

/**
 * Every fixture of every source, damaged in every way we know of. What may come of it: conversations, bad
 * records with place and reason, or one error that says what is wrong with the file. Never another
 * error, never more than was put in. AMENDS_FUZZ=5000 tries longer than a test should.
 */
const RUNS = Number(process.env["AMENDS_FUZZ"] ?? 40);

/** What a fixture consists of: one file, or the files of a folder or zip, which are packed again. */
interface Parts {
  files: ReadonlyMap<string, Uint8Array>;
  packed: boolean;
}

function partsOf(path: string): Parts {
  if (statSync(path).isDirectory()) {
    const files = readdirSync(path, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name))
      .map((file) => [file.slice(path.length + 1), readFileSync(file)] as const);
    return { files: new Map(files), packed: true };
  }
  const bytes = readFileSync(path);
  if (bytes.readUInt32BE(0) !== 0x504b0304) return { files: new Map([["", bytes]]), packed: false };
  return { files: new Map(Object.entries(unzipSync(bytes))), packed: true };
}

function joined({ files, packed }: Parts): Uint8Array {
  if (packed) return zipSync(Object.fromEntries(files) as Zippable, { level: 0 });
  return [...files.values()][0] ?? new Uint8Array();
}

/** The fixture with its n-th file changed. */
function withFile(parts: Parts, at: number, change: (bytes: Uint8Array) => Uint8Array): Uint8Array {
  const [name, bytes] = [...parts.files][at % parts.files.size] ?? ["", new Uint8Array()];
  return joined({ ...parts, files: new Map([...parts.files, [name, change(bytes)]]) });
}

/** A text grows when it is read: marks of quotes and lists, names in place of ids, each repeated where it is shown. */
const GROWTH = 12;

/** What is wrong with what comes of these bytes; nothing, whatever they are. @throws any error but one told to people */
async function faultsOf(kind: string, name: string, bytes: Uint8Array): Promise<string[]> {
  // In pieces, so that records stand across their edges.
  const pieces = Array.from({ length: Math.ceil(bytes.byteLength / 4099) }, (_unused, i) =>
    bytes.subarray(i * 4099, (i + 1) * 4099),
  );
  const input = { name, size: bytes.byteLength, stream: Readable.from(pieces) };
  const found = await readInput(kind, input).catch((error: unknown) => {
    if (!(error instanceof AmendsError)) throw error;
    return error;
  });
  if (found instanceof AmendsError) return found.message === "" ? ["an error without words"] : [];
  const messages = found.conversations.flatMap((one) => one.messages);
  const characters = messages.reduce((sum, { text }) => sum + text.length, 0);
  return [
    ...found.bad.flatMap(({ place, reason }) =>
      place.file && reason ? [] : ["a bad record without place or reason"],
    ),
    ...(messages.length <= bytes.byteLength ? [] : ["more messages than bytes"]),
    ...(characters <= GROWTH * bytes.byteLength + 1000 ? [] : ["more text than was put in"]),
  ];
}

const some = <T>(one: fc.Arbitrary<T>) => fc.array(one, { minLength: 1, maxLength: 5 });
const byteChange: fc.Arbitrary<ByteChange> = fc.record({
  at: fc.nat(),
  way: fc.constantFrom("set", "set", "set", "cut", "double", "insert", "end"),
  byte: fc.nat(255),
});

describe.each(FIXTURES)("$kind: $name", ({ kind, name, path }) => {
  const parts = partsOf(path);
  const runs = { numRuns: RUNS };
  const isJson = /json/.test([...parts.files.keys(), name].join());

  it("with bytes that are other, missing, doubled or cut off", async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(), some(byteChange), async (file, changes) => {
        const changed = (bytes: Uint8Array) => damagedBytes(bytes, changes);
        expect(await faultsOf(kind, name, withFile(parts, file, changed))).toEqual([]);
      }),
      runs,
    );
  });

  it("with damage in the file itself, packed or not", async () => {
    const whole = joined(parts);
    await fc.assert(
      fc.asyncProperty(some(byteChange), async (changes) => {
        expect(await faultsOf(kind, name, damagedBytes(whole, changes))).toEqual([]);
      }),
      runs,
    );
  });

  it("with years at the edge of time, huge numbers and references in circles", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.nat(),
        some(fc.record({ at: fc.nat(), by: fc.nat() })),
        async (file, changes) => {
          const change = (bytes: Uint8Array) =>
            Buffer.from(changedWords(Buffer.from(bytes).toString("latin1"), changes), "latin1");
          expect(await faultsOf(kind, name, withFile(parts, file, change))).toEqual([]);
        },
      ),
      runs,
    );
  });

  it.each(Object.keys(ENCODINGS))("in %s", async (encoding) => {
    for (let file = 0; file < parts.files.size; file += 1) {
      const change = (bytes: Uint8Array) =>
        ENCODINGS[encoding]?.(Buffer.from(bytes).toString("utf8")) ?? bytes;
      expect(await faultsOf(kind, name, withFile(parts, file, change))).toEqual([]);
    }
  });

  it.runIf(isJson)(
    "with values of other types, missing, doubled, deep, or of elsewhere",
    async () => {
      const change = fc.record({ node: fc.nat(), way: fc.nat(), by: fc.nat() });
      await fc.assert(
        fc.asyncProperty(fc.nat(), some(change), async (file, changes) => {
          const changed = (bytes: Uint8Array) =>
            Buffer.from(changedJson(Buffer.from(bytes).toString("utf8"), changes));
          expect(await faultsOf(kind, name, withFile(parts, file, changed))).toEqual([]);
        }),
        { numRuns: RUNS * 3 },
      );
    },
  );
});
