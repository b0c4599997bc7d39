import { Readable } from "node:stream";
import { parquetWriteBuffer } from "hyparquet-writer";
import { describe, expect, it } from "vitest";
import type { BadRecord } from "../../model/errors.ts";
import { parquetRows } from "./rows.ts";

async function read(columns: Readonly<Record<string, unknown[]>>, harm = (bytes: Buffer) => bytes) {
  const columnData = Object.entries(columns).map(([name, data]) => ({ name, data }));
  const bytes = harm(Buffer.from(parquetWriteBuffer({ columnData, rowGroupSize: 100 })));
  const bad: BadRecord[] = [];
  const rows: Readonly<Record<string, string>>[] = [];
  const options = {
    staff: [],
    note: () => {},
    bad: (record: BadRecord) => void bad.push(record),
    progress: () => {},
  };
  const input = { name: "t.parquet", size: bytes.length, stream: Readable.from([bytes]) };
  for await (const { record } of parquetRows(input, options)) rows.push(record);
  return { rows, bad };
}

describe("rows of a Parquet file", () => {
  it("have every plain value as text, and leave lists and structures out", async () => {
    const { rows, bad } = await read({
      text: ["Hi", "Ho"],
      count: [1, 2],
      big: [2n ** 40n, 3n],
      right: [true, false],
      at: [new Date("2026-03-02T09:00:00Z"), new Date("2026-03-03T09:00:00Z")],
      list: [["a"], ["b", "c"]],
    });
    expect(bad).toEqual([]);
    expect(rows[1]).toMatchObject({ text: "Ho", count: "2", big: "3", right: "false" });
    expect(rows[1]?.["at"]).toContain("2026-03-03T09:00:00.000");
  });

  it("are given as far as they are whole: a damaged group is told, the others are read", async () => {
    const numbers = Array.from(
      { length: 300 },
      (_unused, i) => `text number ${i} of three hundred`,
    );
    const harm = (bytes: Buffer) => bytes.fill(0xff, 700, 760);
    const { rows, bad } = await read({ text: numbers }, harm);
    expect(rows.length + 100 * bad.length).toBe(300);
    expect(bad).toMatchObject([
      {
        place: { file: "t.parquet", line: 101 },
        reason: expect.stringContaining("cannot be read"),
      },
    ]);
  });

  it("are refused where a few bytes unpack to far too much", async () => {
    const text = "x".repeat(1_000_000);
    const bomb = read({ text: Array.from({ length: 100 }, () => text) });
    await expect(bomb).rejects.toThrow("far too much");
  });

  it("need the whole file, with its list of parts at the end", async () => {
    const cut = read({ text: ["Hi"] }, (bytes) => bytes.subarray(0, -9));
    await expect(cut).rejects.toThrow("no Parquet file, or it is cut off");
  });
});
