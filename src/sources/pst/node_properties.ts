import { DamagedMail } from "../outlook/damaged.ts";
import type { Properties, Property } from "../outlook/properties.ts";
import type { Blocks, NodeData } from "./blocks.ts";
import { openHeap } from "./heap.ts";

const [PROPERTIES, TABLE] = [0xbc, 0x7c];
/** Types whose value is short enough to stand in the record itself, with what it takes of it. */
const SHORT: Readonly<Record<number, number>> = { 0x02: 2, 0x03: 4, 0x04: 4, 0x0a: 4, 0x0b: 1 };
const LONG_FIXED = new Set([0x05, 0x06, 0x07, 0x14, 0x40]);
/** What a block of data holds; rows of a table do not stand across its end. */
const BLOCK = 8176;
const COLUMN = 8;

/** Values of a node that are too large for its heap stand in nodes of their own within it. */
function valuesOf(blocks: Blocks, node: NodeData, item: (id: number) => Buffer) {
  let within: Map<number, NodeData> | undefined;
  return (id: number): Buffer[] => {
    if ((id & 0x1f) === 0) return [item(id)];
    within ??= blocks.nodesIn(node.sub);
    const found = within.get(id);
    if (found === undefined) throw new DamagedMail("one of its properties is missing");
    return blocks.dataOf(found.data);
  };
}

/** The properties of a node (MS-PST 2.3.3). @throws DamagedMail, also when one is read */
export function nodeProperties(blocks: Blocks, node: NodeData): Properties {
  const heap = openHeap(blocks.dataOf(node.data), PROPERTIES);
  const values = valuesOf(blocks, node, heap.item);
  const records = new Map(
    heap.recordsOf(heap.root, 2, 6).map((one) => [one.readUInt16LE(0), one.subarray(2)]),
  );
  return (id) => {
    const record = records.get(id);
    if (record === undefined) return undefined;
    const type = record.readUInt16LE(0);
    if (SHORT[type] !== undefined) return { type, bytes: record.subarray(2) };
    return { type, bytes: Buffer.concat(values(record.readUInt32LE(2))) };
  };
}

/** The rows of a table (MS-PST 2.3.4), each as properties. @throws DamagedMail, also when a cell is read */
export function tableRows(blocks: Blocks, node: NodeData): Properties[] {
  const heap = openHeap(blocks.dataOf(node.data), TABLE);
  const values = valuesOf(blocks, node, heap.item);
  const head = heap.item(heap.root);
  if (head.length < 22 || head[0] !== TABLE) throw new DamagedMail("one of its lists is damaged");
  const [marks, width] = [head.readUInt16LE(6), head.readUInt16LE(8)];
  const columns = new Map<number, Buffer>();
  for (let at = 22; at + COLUMN <= head.length && columns.size < (head[1] ?? 0); at += COLUMN)
    columns.set(head.readUInt16LE(at + 2), head.subarray(at, at + COLUMN));
  const place = head.readUInt32LE(14);
  if (place === 0 || width === 0) return [];
  const rows = values(place);
  const inBlock = Math.max(1, Math.floor(BLOCK / width));
  return heap.recordsOf(head.readUInt32LE(10), 4, 4).map((record) => {
    const number = record.readUInt32LE(4);
    const from = (number % inBlock) * width;
    const row = rows[Math.floor(number / inBlock)]?.subarray(from, from + width);
    if (row === undefined || row.length < width || marks > width)
      throw new DamagedMail("one of its lists is damaged");
    return (id) => cellOf(row, marks, columns.get(id), values);
  });
}

function cellOf(
  row: Buffer,
  marks: number,
  column: Buffer | undefined,
  values: (id: number) => Buffer[],
): Property | undefined {
  if (column === undefined) return undefined;
  const type = column.readUInt16LE(0);
  const [at, size, bit] = [column.readUInt16LE(4), column[6] ?? 0, column[7] ?? 0];
  const isThere = ((row[marks + (bit >> 3)] ?? 0) & (0x80 >> (bit & 7))) !== 0;
  if (!isThere) return undefined;
  if (at + size > row.length || size === 0) throw new DamagedMail("one of its lists is damaged");
  if (SHORT[type] !== undefined || LONG_FIXED.has(type))
    return { type, bytes: row.subarray(at, at + size) };
  if (size < 4) throw new DamagedMail("one of its lists is damaged");
  return { type, bytes: Buffer.concat(values(row.readUInt32LE(at))) };
}
