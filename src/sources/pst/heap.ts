import { DamagedMail } from "../outlook/damaged.ts";

const [HEAP, TREE] = [0xec, 0xb5];
/** Records of one tree: a message has a few hundred properties, a table a row for each recipient. */
const MOST_RECORDS = 100_000;
const DEEPEST = 8;

/** The heap that a node's data is (MS-PST 2.3.1): small pieces by their numbers. @throws DamagedMail */
export function openHeap(blocks: readonly Buffer[], kind: number) {
  const first = blocks[0];
  if (first === undefined || first.length < 12 || first[2] !== HEAP || first[3] !== kind)
    throw new DamagedMail("its list of properties is damaged");

  /** A piece; the number 0 is an empty one. */
  const item = (id: number): Buffer => {
    if (id === 0) return Buffer.alloc(0);
    const block = blocks[id >>> 16];
    const index = ((id >>> 5) & 0x7ff) - 1;
    const map = block === undefined || block.length < 2 ? -1 : block.readUInt16LE(0);
    const at = map + 4 + 2 * index;
    if (block === undefined || map < 0 || index < 0 || at + 4 > block.length)
      throw new DamagedMail("one of its properties is missing");
    const [from, to] = [block.readUInt16LE(at), block.readUInt16LE(at + 2)];
    if (index >= block.readUInt16LE(map) || from > to || to > map)
      throw new DamagedMail("one of its properties is damaged");
    return block.subarray(from, to);
  };

  /** The records of a tree on this heap: key and value after one another. */
  const recordsOf = (tree: number, key: number, value: number): Buffer[] => {
    const header = item(tree);
    if (header.length < 8 || header[0] !== TREE || header[1] !== key || header[2] !== value)
      throw new DamagedMail("its list of properties is damaged");
    const records: Buffer[] = [];
    const seen = new Set<number>();
    const read = (id: number, level: number) => {
      if (seen.has(id) || records.length > MOST_RECORDS || level > DEEPEST)
        throw new DamagedMail("its list of properties is damaged");
      seen.add(id);
      const bytes = item(id);
      const size = key + (level > 0 ? 4 : value);
      for (let at = 0; at + size <= bytes.length; at += size) {
        const one = bytes.subarray(at, at + size);
        if (level > 0) read(one.readUInt32LE(key), level - 1);
        else records.push(one);
      }
    };
    const root = header.readUInt32LE(4);
    if (root !== 0) read(root, header[3] ?? 0);
    return records;
  };

  return { root: first.readUInt32LE(4), item, recordsOf };
}
