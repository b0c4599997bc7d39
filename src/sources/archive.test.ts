import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Readable } from "node:stream";
import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import type { ConversationInput } from "../model/conversation.ts";
import type { BadRecord } from "../model/errors.ts";
import { ARCHIVE_LIMITS, entriesOf, zipEntryNames } from "./archive.ts";
import { sourceFor } from "./index.ts";
import { headOf, openInput } from "./open.ts";
import type { Input } from "./types.ts";

function readingOf(bad: BadRecord[] = []) {
  return {
    staff: [],
    note: () => {},
    bad: (record: BadRecord) => void bad.push(record),
    progress: () => {},
  };
}

function inputOf(bytes: Uint8Array, name = "export.zip"): Input {
  const chunks = Array.from({ length: Math.ceil(bytes.length / 1000) }, (_unused, i) =>
    bytes.subarray(i * 1000, (i + 1) * 1000),
  );
  return { name, size: bytes.length, stream: Readable.from(chunks) };
}

async function names(
  input: Input,
  wanted: (name: string) => boolean,
  bad: BadRecord[] = [],
  limits = ARCHIVE_LIMITS,
) {
  const found: string[] = [];
  for await (const { name, bytes } of entriesOf(input, readingOf(bad), wanted, limits))
    found.push(`${name} ${bytes.byteLength}`);
  return found;
}

const MEBIBYTE = 1024 ** 2;

describe("files of a zip archive", () => {
  const zip = zipSync({
    "a.json": strToU8("[1]"),
    "big/b.txt": new Uint8Array(MEBIBYTE),
    "c.json": strToU8("{}"),
  });

  it("gives the wanted ones only", async () => {
    expect(await names(inputOf(zip), (name) => name.endsWith(".json"))).toEqual([
      "a.json 3",
      "c.json 2",
    ]);
    expect(zipEntryNames(zip)).toContain("a.json");
  });

  it.each([
    ["torn", (bytes: Buffer) => bytes.fill(0xff, 50, 900)],
    ["cut off", (bytes: Buffer) => bytes.subarray(0, 200)],
  ])("tells when it is %s", async (_how, harm) => {
    const bad: BadRecord[] = [];
    expect(await names(inputOf(harm(Buffer.from(zip))), () => true, bad)).toEqual(["a.json 3"]);
    expect(bad).toHaveLength(1);
  });

  it("stops an archive that unpacks to far too much", async () => {
    const limits = { ...ARCHIVE_LIMITS, ratioFrom: 100_000 };
    await expect(names(inputOf(zip), () => true, [], limits)).rejects.toThrow("far too much");
    const few = { ...ARCHIVE_LIMITS, files: 2 };
    await expect(names(inputOf(zip), () => true, [], few)).rejects.toThrow("too many files");
  });

  it("passes over a file that is larger than a record may be", async () => {
    const bad: BadRecord[] = [];
    const limits = { ...ARCHIVE_LIMITS, file: 10_000 };
    expect(await names(inputOf(zip), () => true, bad, limits)).toEqual(["a.json 3", "c.json 2"]);
    expect(bad[0]?.reason).toBe("larger than 10000 bytes");
  });
});

describe.each([
  ["slack", "export"],
  ["maildir", "inbox"],
])("%s as a zip", (kind, name) => {
  const folder = join("src/sources", kind, "fixtures", name);
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  const zip = zipSync(
    Object.fromEntries(
      files.map((entry) => {
        const path = join(entry.parentPath, entry.name);
        return [`workspace/${path.slice(folder.length + 1)}`, new Uint8Array(readFileSync(path))];
      }),
    ),
  );

  it("is recognised and gives what the folder gives", async () => {
    const read = async (input: Input) => {
      const all: ConversationInput[] = [];
      for await (const one of sourceFor("", new Uint8Array(), kind).read(input, readingOf()))
        all.push(one);
      return all;
    };
    expect(sourceFor("export.zip", zip).kind).toBe(kind);
    expect(sourceFor(folder, await headOf(folder)).kind).toBe(kind);
    const fromFolder = await read(await openInput(folder, Readable.from([])));
    expect(await read(inputOf(zip))).toEqual(fromFolder);
  });
});
