import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { parquetReadObjects } from "hyparquet";
import { describe, expect, it } from "vitest";
import { ROW_FORMATS, type RowFormat } from "../../model/export.ts";
import type { ColumnKind, ColumnOf, ColumnValue } from "./column.ts";
import { COLUMNS } from "./columns.ts";
import { encoded } from "./encode.ts";

type Row = Record<string, ColumnValue>;

/** Words as people write them, and as nobody should. */
const words = fc.oneof(
  fc.string({ unit: "grapheme" }),
  fc.constantFrom(
    "=1+1",
    "'=1+1",
    "''@x",
    "  -2",
    "+63 2",
    "＝1",
    "a,b",
    'say "no"',
    "a\r\nb",
    "\t",
  ),
);
const CELLS: Readonly<Record<ColumnKind, fc.Arbitrary<ColumnValue>>> = {
  text: words,
  integer: fc.option(fc.integer(), { nil: null }),
  number: fc.option(fc.double({ noNaN: true, noDefaultInfinity: true }), { nil: null }),
  boolean: fc.option(fc.boolean(), { nil: null }),
  instant: fc.option(
    fc
      .date({ min: new Date(0), max: new Date("2100-01-01"), noInvalidDate: true })
      .map((date) => date.toISOString()),
    { nil: null },
  ),
};

/** The real columns over rows of any values. */
const columns: ColumnOf<Row>[] = COLUMNS.map(({ name, kind, about }) => ({
  name,
  kind,
  about,
  value: (row) => row[name] ?? null,
}));
const row = fc.record(Object.fromEntries(columns.map(({ name, kind }) => [name, CELLS[kind]])));

async function fileOf(rows: readonly Row[], format: RowFormat): Promise<Buffer> {
  async function* all() {
    yield* rows;
  }
  const parts: Uint8Array[] = [];
  for await (const part of encoded(all(), columns, format)) parts.push(part);
  return Buffer.concat(parts);
}

/** A cell of a CSV file as what it was. */
function cellOf(kind: ColumnKind, text: string): ColumnValue {
  if (kind === "text") return /^'+\s*[=+\-@\t\r＝＋－＠]/.test(text) ? text.slice(1) : text;
  if (text === "") return null;
  if (kind === "boolean") return text === "true";
  return kind === "instant" ? text : Number(text);
}

const READERS: Readonly<Record<RowFormat, (file: Buffer) => Promise<Row[]>>> = {
  csv: async (file) => {
    const lines = parse(file, { record_delimiter: "\r\n" });
    const names = columns.map(({ name }) => name);
    expect(lines[0]).toEqual(names);
    return lines
      .slice(1)
      .map((cells) =>
        Object.fromEntries(
          columns.map(({ name, kind }, i) => [name, cellOf(kind, cells[i] ?? "")]),
        ),
      );
  },
  ndjson: async (file) =>
    file
      .toString()
      .split("\n")
      .slice(0, -1)
      .map((line) => JSON.parse(line) as Row),
  parquet: async (file) => {
    const read = await parquetReadObjects({ file: Uint8Array.from(file).buffer });
    return read.map((record) =>
      Object.fromEntries(
        Object.entries(record).map(([name, value]) => [
          name,
          value instanceof Date ? value.toISOString() : (value as ColumnValue),
        ]),
      ),
    );
  },
};

/** Minus nothing is nothing: JSON knows only one. */
const plain = (rows: readonly Row[]) =>
  rows.map((one) =>
    Object.fromEntries(Object.entries(one).map(([name, value]) => [name, value === 0 ? 0 : value])),
  );

describe.each(ROW_FORMATS)("an export as %s", (format) => {
  it("is read back equal, whatever the cells hold", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(row, { maxLength: 4 }), async (rows) => {
        expect(plain(await READERS[format](await fileOf(rows, format)))).toEqual(plain(rows));
      }),
      { numRuns: 20 },
    );
  });
});

describe("columns", () => {
  it("have names of their own and say what they are", () => {
    expect(new Set(COLUMNS.map(({ name }) => name)).size).toBe(COLUMNS.length);
    for (const { name, about } of COLUMNS) {
      expect(name).toMatch(/^[a-z][a-z_0-9]*$/);
      expect(about).not.toBe("");
    }
  });
});

describe("a long export", () => {
  const one = Object.fromEntries(
    columns.map(({ name, kind }) => [name, kind === "text" ? "x" : null]),
  );

  it.each([
    ["csv", 1],
    ["ndjson", 1],
    ["parquet", 1000],
  ] as const)("as %s reads at most %i rows ahead of what it gives", async (format, most) => {
    let read = 0;
    async function* rows() {
      for (; read < 3500; ) {
        read += 1;
        yield one;
      }
    }
    const all = encoded(rows(), columns, format)[Symbol.asyncIterator]();
    const first = await all.next();
    expect(first.done).toBe(false);
    expect(read).toBeLessThanOrEqual(most);
    await all.return?.();
    expect(read).toBeLessThan(3500);
  });

  it("as Parquet is one file of many groups", async () => {
    const rows = Array.from({ length: 2500 }, (_unused, i) => ({ ...one, messages: i }));
    const read = await READERS.parquet(await fileOf(rows, "parquet"));
    expect(read.map(({ messages }) => messages)).toEqual(rows.map(({ messages }) => messages));
  });
});

it("no cell of a CSV file begins like a formula", async () => {
  const texts = ["=1+1", "+1", "-1", "@x", "\t=1", " =1", "＝1", "'=1", "\n=1"];
  const rows = texts.map((team) => ({ team }));
  const file = parse(await fileOf(rows, "csv"), { record_delimiter: "\r\n", columns: true });
  for (const { team } of file as { team: string }[]) expect(team).toMatch(/^'/);
});
