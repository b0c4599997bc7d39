import { type BasicType, ByteWriter, ParquetWriter, schemaFromColumnData } from "hyparquet-writer";
import type { ColumnKind, ColumnOf, ColumnValue } from "./column.ts";

/** So many rows are in memory at a time; each such group is a part of the file of its own. */
const GROUP = 1000;

const TYPES: Readonly<Record<ColumnKind, BasicType>> = {
  text: "STRING",
  integer: "INT32",
  number: "DOUBLE",
  boolean: "BOOLEAN",
  instant: "TIMESTAMP",
};

/** A Parquet file in the making, compressed with Snappy, in groups of a thousand rows. */
export interface ParquetFile<Row> {
  /** Adds a row; the bytes of the file that are ready now, often none. */
  add(row: Row): Uint8Array;
  /** The rest of the file. */
  end(): Uint8Array;
}

export function openParquet<Row>(columns: readonly ColumnOf<Row>[]): ParquetFile<Row> {
  const writer = new ByteWriter();
  const schema = schemaFromColumnData({
    columnData: columns.map(({ name, kind }) => ({
      name,
      data: [],
      type: TYPES[kind],
      nullable: kind !== "text",
    })),
  });
  const file = new ParquetWriter({ writer, schema, createdBy: "amends" });
  let group: Row[] = [];
  // Into memory, so at once: the writer's promises are for those that flush.
  const write = () => {
    const columnData = columns.map(({ name, kind, value }) => ({
      name,
      data: group.map((row) => cellOf(kind, value(row))),
      offsetIndex: false,
    }));
    group = [];
    void file.write({ columnData, rowGroupSize: GROUP });
  };
  return {
    add(row) {
      group.push(row);
      if (group.length === GROUP) write();
      return taken(writer);
    },
    end() {
      if (group.length > 0) write();
      void file.finish();
      return taken(writer);
    },
  };
}

/** Rows as a Parquet file. */
export async function* parquetRows<Row>(
  rows: AsyncIterable<Row>,
  columns: readonly ColumnOf<Row>[],
): AsyncGenerator<Uint8Array> {
  const file = openParquet(columns);
  for await (const row of rows) {
    const part = file.add(row);
    if (part.length > 0) yield part;
  }
  yield file.end();
}

const cellOf = (kind: ColumnKind, value: ColumnValue) =>
  kind === "instant" && typeof value === "string" ? new Date(value) : value;

/** What has been written since, for somebody else to keep; the offset in the file goes on. */
function taken(writer: ByteWriter): Uint8Array {
  const bytes = writer.getBytes().slice();
  writer.index = 0;
  return bytes;
}
