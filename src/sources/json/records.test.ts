import fc from "fast-check";
import { Readable } from "node:stream";
import { describe, expect, it } from "vitest";
import type { BadRecord } from "../../model/errors.ts";
import { type JsonRecord, jsonRecords } from "./records.ts";

const LISTS = { tickets: "ticket", ticket: "ticket", users: "user", data: "" };

async function read(
  text: string | Iterable<Uint8Array>,
  name = "export.json",
): Promise<{ records: JsonRecord[]; bad: BadRecord[] }> {
  const stream = Readable.from(typeof text === "string" ? [Buffer.from(text)] : text);
  const bad: BadRecord[] = [];
  const options = {
    staff: [],
    note: () => {},
    bad: (record: BadRecord) => void bad.push(record),
    progress: () => {},
  };
  const records: JsonRecord[] = [];
  for await (const record of jsonRecords({ name, size: null, stream }, options, LISTS))
    records.push(record);
  return { records, bad };
}

const brief = ({ records }: { records: JsonRecord[] }) =>
  records.map(({ kind, value }) => [kind, (value as { id: number }).id]);

describe("records of a JSON file", () => {
  it.each([
    [
      "a list",
      '[{"id":1},\n{"id":2}]',
      [
        ["", 1],
        ["", 2],
      ],
    ],
    [
      "a page",
      '{"count":2,"tickets":[{"id":1}],"next":null,"users":[{"id":2}]}',
      [
        ["ticket", 1],
        ["user", 2],
      ],
    ],
    ["a single object of a page", '{"ticket":{"id":1,"users":[1]}}', [["ticket", 1]]],
    [
      "pages one after the other",
      '{"tickets":[{"id":1}]}\n\n{"tickets":[{"id":2}]}',
      [
        ["ticket", 1],
        ["ticket", 2],
      ],
    ],
    [
      "a list of pages",
      '[{"tickets":[{"id":1}]},{"tickets":[{"id":2}]}]',
      [
        ["ticket", 1],
        ["ticket", 2],
      ],
    ],
    ["a record that has lists", '{\n"id":1,"users":[{"id":2}]}', [["", 1]]],
    [
      "a record a line",
      '{"id":1}\n{"id":2}\r\n\n{"id":3}',
      [
        ["", 1],
        ["", 2],
        ["", 3],
      ],
    ],
    ["a page within", '{"data":{"tickets":[{"id":1}]}}', [["ticket", 1]]],
    ["with a byte order mark", '\uFEFF[{"id":1}]', [["", 1]]],
    [
      "braces in text",
      '[{"id":1,"text":"}] \\" {["},{"id":2}]',
      [
        ["", 1],
        ["", 2],
      ],
    ],
  ])("%s", async (_name, text, expected) => {
    const reading = await read(text);
    expect(reading.bad).toEqual([]);
    expect(brief(reading)).toEqual(expected);
  });

  it("says on which line a record stands", async () => {
    const { records } = await read(
      '{"tickets": [\n {"id": 1},\n {"id":\n 2}\n], "users": [\n{"id": 3}]}',
    );
    expect(records.map(({ place }) => place.line)).toEqual([2, 3, 6]);
  });

  it("loses one damaged line of NDJSON only", async () => {
    const reading = await read('{"id":1}\n{"id":"2}\n{"id":3}');
    expect(brief(reading)).toEqual([
      ["", 1],
      ["", 3],
    ]);
    expect(reading.bad.map(({ place }) => place.line)).toEqual([2]);
  });

  it("keeps what stood before the damage of a document", async () => {
    const reading = await read('[{"id":1},\n{"id":2}}\n,{"id":3}]');
    expect(brief(reading)).toEqual([
      ["", 1],
      ["", 2],
    ]);
    expect(reading.bad).toHaveLength(1);
    expect(reading.bad[0]?.place.line).toBe(2);
  });

  it("tells a file that is cut off", async () => {
    const reading = await read('{"tickets":[{"id":1},{"id":2');
    expect(brief(reading)).toEqual([["ticket", 1]]);
    expect(reading.bad).toHaveLength(1);
  });

  it("reads the same however the bytes arrive", async () => {
    const text = JSON.stringify(
      {
        tickets: [
          { id: 1, a: 'é\n{"' },
          { id: -2.5e3, b: [1, [true]] },
        ],
      },
      null,
      1,
    );
    const bytes = Buffer.from(`${text}\n[1, {"id": "x"}, null]`);
    const whole = await read([bytes]);
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(bytes.length), { maxLength: 12 }), async (cuts) => {
        const ends = [...cuts.sort((a, b) => a - b), bytes.length];
        const chunks = ends.map((end, i) => bytes.subarray(ends[i - 1] ?? 0, end));
        expect(await read(chunks.filter((chunk) => chunk.length > 0))).toEqual(whole);
      }),
      { numRuns: 60 },
    );
  });

  it("gives the records of a long list while it is still coming in", async () => {
    const ticket = Buffer.from(`${JSON.stringify({ id: 1, subject: "x".repeat(400) })},`);
    const perChunk = 100;
    let sent = 0;
    const chunks = (function* () {
      yield Buffer.from('{"tickets":[');
      for (; sent < 20_000; sent += perChunk)
        yield Buffer.concat(Array.from({ length: perChunk }, () => ticket));
      yield Buffer.from('{"id":2}]}');
    })();
    const options = { staff: [], note: () => {}, bad: () => {}, progress: () => {} };
    const input = { name: "big.json", size: null, stream: Readable.from(chunks) };
    let count = 0;
    let mostHeld = 0;
    for await (const { kind } of jsonRecords(input, options, LISTS)) {
      count += kind === "ticket" ? 1 : 0;
      mostHeld = Math.max(mostHeld, sent - count);
    }
    expect(count).toBe(20_001);
    // The first MiB is held to see whether the file is one record a line; then only what streams buffer.
    expect(mostHeld).toBeLessThan(6000);
  });
});
