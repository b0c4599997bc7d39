import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type ColumnSource, parquetWriteBuffer } from "hyparquet-writer";
import { gzipSync } from "node:zlib";
import { afterAll, describe, expect, it } from "vitest";
import { demoConversations } from "../demo/index.ts";
import type { Conversation } from "../model/conversation.ts";
import type { BadRecord } from "../model/errors.ts";
import { conversationsIn } from "./segments.ts";

const folder = mkdtempSync(join(tmpdir(), "amends-parquet-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const DEMO = demoConversations("2026-03-04T10:00:00Z").slice(0, 9);
const FIELDS = [...new Set(DEMO.flatMap((one) => Object.keys(one)))];
const json = (value: unknown) => (value === undefined ? null : JSON.stringify(value));

async function read(content: Uint8Array, name = "s.parquet") {
  const path = join(folder, name);
  writeFileSync(path, content);
  const bad: BadRecord[] = [];
  const conversations: Conversation[] = [];
  const reading = { staff: [], note: () => {}, bad: (record: BadRecord) => void bad.push(record) };
  for await (const one of conversationsIn(name, path, reading)) conversations.push(one);
  return { conversations, bad };
}
const written = (columnData: ColumnSource[], options = {}) =>
  new Uint8Array(parquetWriteBuffer({ columnData, rowGroupSize: 4, ...options }));
const wholes = DEMO.map((one) => JSON.stringify(one));

describe("a Parquet segment", () => {
  it.each(["STRING", "JSON"] as const)("gives conversations of one column of %s", async (type) => {
    const data = type === "JSON" ? DEMO : wholes;
    const { conversations, bad } = await read(
      written([{ name: "conversation", data: [...data], type }]),
    );
    expect([conversations, bad]).toEqual([DEMO, []]);
  });

  it("gives conversations of a column for each field, JSON where it is a list or structure", async () => {
    const columns = FIELDS.map((name): ColumnSource => {
      const values = DEMO.map((one) => one[name]);
      const isText = values.every((value) => value === undefined || typeof value === "string");
      const data = values.map((value) => (isText ? (value ?? null) : json(value)));
      return { name, data, type: "STRING" };
    });
    const { conversations, bad } = await read(written(columns));
    expect([conversations, bad]).toEqual([DEMO, []]);
  });

  it("takes numbers as ids, instants as times and structures as they are", async () => {
    const at = new Date("2026-03-02T09:00:00Z");
    const schema = [
      { name: "root", num_children: 2 },
      { name: "id", type: "INT64" as const, repetition_type: "REQUIRED" as const },
      {
        name: "messages",
        converted_type: "LIST" as const,
        num_children: 1,
        repetition_type: "OPTIONAL" as const,
      },
      { name: "list", num_children: 1, repetition_type: "REPEATED" as const },
      { name: "element", num_children: 3, repetition_type: "OPTIONAL" as const },
      {
        name: "at",
        type: "INT64" as const,
        converted_type: "TIMESTAMP_MILLIS" as const,
        repetition_type: "OPTIONAL" as const,
      },
      {
        name: "text",
        type: "BYTE_ARRAY" as const,
        converted_type: "UTF8" as const,
        repetition_type: "OPTIONAL" as const,
      },
      { name: "author", num_children: 1, repetition_type: "OPTIONAL" as const },
      {
        name: "role",
        type: "BYTE_ARRAY" as const,
        converted_type: "UTF8" as const,
        repetition_type: "OPTIONAL" as const,
      },
    ];
    const messages = [
      [
        { at, text: "Where is it?", author: { role: "customer" } },
        { at: null, text: "On its way.", author: { role: "agent" } },
      ],
    ];
    const { conversations, bad } = await read(
      written(
        [
          { name: "id", data: [4711n] },
          { name: "messages", data: messages },
        ],
        { schema },
      ),
    );
    expect(bad).toEqual([]);
    expect(conversations[0]).toMatchObject({
      id: "4711",
      messages: [
        { at: "2026-03-02T09:00:00.000Z", text: "Where is it?", author: { role: "customer" } },
        { text: "On its way.", author: { role: "agent" } },
      ],
    });
    expect(conversations[0]?.messages[1]).not.toHaveProperty("at");
  });

  it("may be packed with gzip", async () => {
    const compressors = { GZIP: (bytes: Uint8Array) => new Uint8Array(gzipSync(bytes)) };
    const file = written([{ name: "conversation", data: wholes }], { codec: "GZIP", compressors });
    expect((await read(file)).conversations).toEqual(DEMO);
  });

  it("tells a row that is none, and reads all others", async () => {
    const data = [...wholes];
    data[2] = "{oops";
    data[5] = '{"id":"x"}';
    const { conversations, bad } = await read(written([{ name: "conversation", data }]));
    expect(conversations).toEqual(DEMO.filter((_one, i) => i !== 2 && i !== 5));
    expect(bad.map(({ place }) => [place.line, place.field])).toEqual([
      [3, undefined],
      [6, "messages"],
    ]);
  });

  it("tells a group of rows that is damaged, and reads the others", async () => {
    const file = written([{ name: "conversation", data: wholes }], { codec: "UNCOMPRESSED" });
    file.fill(0xff, 4, 40);
    const { conversations, bad } = await read(file);
    expect(conversations).toEqual(DEMO.slice(4));
    expect(bad).toMatchObject([{ place: { line: 1 }, reason: "the rows 1 to 4 cannot be read" }]);
  });

  it.each([
    ["no Parquet", new TextEncoder().encode("PAR1 but nothing else of it"), "no Parquet file"],
    ["other columns", written([{ name: "text", data: ["x"] }]), "no column `conversation`"],
  ])("with %s is refused", async (_kind, content, words) => {
    await expect(read(content)).rejects.toThrow(words);
  });
});
