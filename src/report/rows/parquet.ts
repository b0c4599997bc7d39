import { ByteWriter, ParquetWriter, type BasicType, schemaFromColumnData } from "hyparquet-writer";
import type { ColumnKind, ColumnOf, ColumnValue } from "./columns.ts";

/** So many rows are in memory at a time; each such group is a part of the file of its own. */
const GROUP = 1000;

const TYPES: Readonly<Record<ColumnKind, BasicType>> = {
  text: "STRING",
  integer: "INT32",
  number: "DOUBLE",
  boolean: "BOOLEAN",
  instant: "TIMESTAMP",
};

/** Rows as a Parquet file, compressed with Snappy, in groups of a thousand. */
export async function* parquetRows<Row>(
  rows: AsyncIterable<Row>,
  columns: readonly ColumnOf<Row>[],
): AsyncGenerator<Uint8Array> {
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
  const write = async (group: readonly Row[]) => {
    const columnData = columns.map(({ name, kind, value }) => ({
      name,
      data: group.map((row) => cellOf(kind, value(row))),
      offsetIndex: false,
    }));
    await file.write({ columnData, rowGroupSize: GROUP });
  };
  let group: Row[] = [];
  for await (const row of rows) {
    group.push(row);
    if (group.length < GROUP) continue;
    await write(group);
    group = [];
    yield taken(writer);
  }
  if (group.length > 0) await write(group);
  await file.finish();
  yield taken(writer);
}

const cellOf = (kind: ColumnKind, value: ColumnValue) =>
  kind === "instant" && typeof value === "string" ? new Date(value) : value;

/** What has been written since, for somebody else to keep; the offset in the file goes on. */
function taken(writer: ByteWriter): Uint8Array {
  const bytes = writer.getBytes().slice();
  writer.index = 0;
  return bytes;
}
