import { ID, TYPE } from "../outlook/properties.ts";
import { plainOf } from "../pst/permuted.ts";
import { type MessageValues, type Value, valueBytes } from "./outlook_values.ts";

/** A folder of a store, with its messages and the folders in it. */
export interface FolderValues {
  name: string;
  /** The store says that sent mail goes here. */
  sent?: boolean;
  messages?: readonly MessageValues[];
  folders?: readonly FolderValues[];
}

const MOST_IN_BLOCK = 8176;
const MOST_IN_HEAP = 3580;
const PAGE = 512;
const [STORE, ROOT_FOLDER, RECIPIENTS] = [0x21, 0x122, 0x692];
const [FOLDER, HIERARCHY, CONTENTS, ASSOCIATED] = [0x02, 0x0d, 0x0e, 0x0f];

interface Row {
  id: number;
  values: readonly Value[];
}

interface Node {
  data: number;
  sub: number;
}

/** Writes a store of Outlook (MS-PST, Unicode), with as many levels of its indexes as it takes. */
export function pstFile(top: FolderValues, encrypted = true): Buffer {
  const file = storeFile(encrypted);
  let folders = 0x400;
  let messages = 0x10000;
  let sent = 0;
  const addFolder = (folder: FolderValues, parent: number, id = (folders++ << 5) | 2): number => {
    if (folder.sent === true) sent = id;
    const { name, messages: own = [], folders: inside = [] } = folder;
    const properties = folderProperties(name, own.length, inside.length);
    file.node(id, parent, file.properties(properties));
    const items = own.map((message) => {
      const item = (messages++ << 5) | 4;
      file.node(item, id, file.message(message));
      return { id: item, values: message.properties.filter(([one]) => one === ID.subject) };
    });
    tables(
      id,
      inside.map((one) => ({
        id: addFolder(one, id),
        values: folderProperties(one.name, one.messages?.length ?? 0, one.folders?.length ?? 0),
      })),
      items,
    );
    return id;
  };
  /** What is in a folder, as Outlook lists it; our reader goes by the index alone. */
  const tables = (id: number, inside: readonly Row[], items: readonly Row[]) => {
    file.node(id - FOLDER + HIERARCHY, 0, file.table(inside));
    file.node(id - FOLDER + CONTENTS, 0, file.table(items));
    file.node(id - FOLDER + ASSOCIATED, 0, file.table([]));
  };
  const root = folderProperties("", 0, 1);
  file.node(ROOT_FOLDER, ROOT_FOLDER, file.properties(root));
  const subtree = addFolder(top, ROOT_FOLDER);
  tables(ROOT_FOLDER, [{ id: subtree, values: folderProperties(top.name, 0, 1) }], []);
  const key = Buffer.alloc(16, 7);
  const entry = (id: number) => {
    const number = Buffer.alloc(4);
    number.writeUInt32LE(id);
    return Buffer.concat([Buffer.alloc(4), key, number]);
  };
  const store: Value[] = [
    [0x0ff9, TYPE.binary, key],
    [0x3001, TYPE.text, "Shop"],
    [0x35e0, TYPE.binary, entry(subtree)],
  ];
  if (sent !== 0) store.push([0x35e4, TYPE.binary, entry(sent)]);
  file.node(STORE, 0, file.properties(store));
  return file.bytes();
}

/** Name, how many messages, how many not read, whether there are folders in it. */
function folderProperties(name: string, messages: number, folders: number): Value[] {
  return [
    [0x3001, TYPE.text, name],
    [0x3602, TYPE.integer, messages],
    [0x3603, TYPE.integer, 0],
    [0x360a, TYPE.truth, folders > 0 ? 1 : 0],
  ];
}

function storeFile(encrypted: boolean) {
  const parts: Buffer[] = [Buffer.alloc(PAGE * 2)];
  let end = PAGE * 2;
  let nextBlock = 4;
  const blockEntries: { key: number; bytes: Buffer }[] = [];
  const nodeEntries: { key: number; bytes: Buffer }[] = [];

  const lay = (bytes: Buffer): number => {
    const at = end;
    parts.push(bytes);
    end += bytes.length;
    return at;
  };
  const block = (data: Buffer, internal = false): number => {
    const id = nextBlock + (internal ? 2 : 0);
    nextBlock += 4;
    const space = Math.ceil((data.length + 16) / 64) * 64;
    const bytes = Buffer.alloc(space);
    (internal || !encrypted ? data : permuted(data)).copy(bytes);
    const at = lay(bytes);
    bytes.writeUInt16LE(data.length, space - 16);
    bytes.writeUInt16LE(signature(at, id), space - 14);
    bytes.writeUInt32LE(crc(bytes.subarray(0, data.length)), space - 12);
    bytes.writeBigUInt64LE(BigInt(id), space - 8);
    const entry = Buffer.alloc(24);
    entry.writeBigUInt64LE(BigInt(id), 0);
    entry.writeBigUInt64LE(BigInt(at), 8);
    entry.writeUInt16LE(data.length, 16);
    entry.writeUInt16LE(2, 18);
    blockEntries.push({ key: id, bytes: entry });
    return id;
  };
  const list = (kind: number, level: number, total: number, entries: readonly Buffer[]): number => {
    const head = Buffer.from([kind, level, entries.length & 0xff, entries.length >> 8, 0, 0, 0, 0]);
    head.writeUInt32LE(total, 4);
    return block(Buffer.concat([head, ...entries]), true);
  };
  /** Data that needs more than one block is named in a list of blocks. */
  const data = (blocks: readonly Buffer[]): number => {
    if (blocks.length === 1) return block(blocks[0] ?? Buffer.alloc(0));
    const total = blocks.reduce((sum, one) => sum + one.length, 0);
    return list(
      1,
      1,
      total,
      blocks.map((one) => number64(block(one))),
    );
  };
  const long = (bytes: Buffer): number => data(pieces(bytes, MOST_IN_BLOCK));
  const within = (nodes: ReadonlyMap<number, Node>): number => {
    if (nodes.size === 0) return 0;
    const entries = [...nodes]
      .sort(([a], [b]) => a - b)
      .map(([id, node]) => Buffer.concat([id, node.data, node.sub].map(number64)));
    return list(2, 0, 0, entries);
  };
  /** A heap with values that find no room on it in nodes of their own. */
  const openHeap = (kind: number) => {
    const blocks: Buffer[][] = [[]];
    const nodes = new Map<number, Node>();
    let inside = 12;
    const item = (bytes: Buffer): number => {
      if (bytes.length === 0) return 0;
      if (inside + bytes.length + 64 + 2 * (blocks.at(-1)?.length ?? 0) > MOST_IN_BLOCK) {
        blocks.push([]);
        inside = 2;
      }
      blocks.at(-1)?.push(bytes);
      inside += bytes.length;
      return ((blocks.length - 1) << 16) | ((blocks.at(-1)?.length ?? 0) << 5);
    };
    const value = (bytes: Buffer): number => {
      if (bytes.length <= MOST_IN_HEAP) return item(bytes);
      const id = ((nodes.size + 1) << 5) | 0x1f;
      nodes.set(id, { data: long(bytes), sub: 0 });
      return id;
    };
    const finish = (root: number): Node => {
      const laid = blocks.map((items, i) => {
        const head = Buffer.alloc(i === 0 ? 12 : 2);
        const offsets = [head.length];
        for (const one of items) offsets.push((offsets.at(-1) ?? 0) + one.length);
        const map = (offsets.at(-1) ?? 0) + ((offsets.at(-1) ?? 0) % 2);
        head.writeUInt16LE(map, 0);
        if (i === 0) {
          head[2] = 0xec;
          head[3] = kind;
          head.writeUInt32LE(root, 4);
        }
        const tail = Buffer.alloc(4 + 2 * offsets.length);
        tail.writeUInt16LE(items.length, 0);
        offsets.forEach((one, at) => tail.writeUInt16LE(one, 4 + 2 * at));
        const filling = Buffer.alloc(map - (offsets.at(-1) ?? 0));
        return Buffer.concat([head, ...items, filling, tail]);
      });
      return { data: data(laid), sub: within(nodes) };
    };
    const tree = (key: number, length: number, records: readonly Buffer[]): number => {
      const root = item(Buffer.concat(records));
      const head = Buffer.from([0xb5, key, length, 0, 0, 0, 0, 0]);
      head.writeUInt32LE(root, 4);
      return item(head);
    };
    return { item, value, tree, finish, nodes };
  };
  const isShort = (type: number) => type === TYPE.integer || type === TYPE.truth;

  const properties = (
    values: readonly Value[],
    own: ReadonlyMap<number, Node> = new Map(),
  ): Node => {
    const heap = openHeap(0xbc);
    for (const [id, node] of own) heap.nodes.set(id, node);
    const records = values
      .toSorted(([a], [b]) => a - b)
      .map((one) => {
        const record = Buffer.alloc(8);
        record.writeUInt16LE(one[0], 0);
        record.writeUInt16LE(one[1], 2);
        const bytes = valueBytes(one);
        if (isShort(one[1])) bytes.copy(record, 4, 0, 4);
        else record.writeUInt32LE(heap.value(bytes), 4);
        return record;
      });
    return heap.finish(heap.tree(2, 6, records));
  };

  /** A table: each row has its number, then a cell of 4 bytes for each column, then which cells are there. */
  const table = (rows: readonly Row[]): Node => {
    const heap = openHeap(0x7c);
    const ids = [
      ...new Map(rows.flatMap(({ values }) => values).map(([id, type]) => [id, type])),
    ].sort(([a], [b]) => a - b);
    const columns: (readonly [number, number])[] = [
      [0x67f2, TYPE.integer],
      [0x67f3, TYPE.integer],
      ...ids,
    ];
    const marks = 4 * columns.length;
    const width = marks + Math.ceil(columns.length / 8);
    const cells = rows.map(({ id: number, values }) => {
      const bytes = Buffer.alloc(width);
      const all: Value[] = [[0x67f2, TYPE.integer, number], [0x67f3, TYPE.integer, 1], ...values];
      for (const one of all) {
        const column = columns.findIndex(([id]) => id === one[0]);
        const value = valueBytes(one);
        if (isShort(one[1])) value.copy(bytes, 4 * column, 0, 4);
        else bytes.writeUInt32LE(heap.value(value), 4 * column);
        const at = marks + (column >> 3);
        bytes[at] = (bytes[at] ?? 0) | (0x80 >> (column & 7));
      }
      return bytes;
    });
    const order = heap.tree(
      4,
      4,
      rows.map(({ id }, i) => Buffer.concat([number32(id), number32(i)])),
    );
    const inBlock = Math.floor(MOST_IN_BLOCK / width);
    const rowBlocks = Array.from({ length: Math.ceil(cells.length / inBlock) }, (_unused, i) =>
      Buffer.concat(cells.slice(i * inBlock, (i + 1) * inBlock)),
    );
    const isLong = cells.length * width > MOST_IN_HEAP;
    const matrix = isLong ? (0x3f << 5) | 0x1f : heap.item(Buffer.concat(cells));
    if (isLong)
      heap.nodes.set(matrix, {
        // Blocks but the last are filled up: a row does not stand across their ends.
        data: data(
          rowBlocks.map((one, i) =>
            i < rowBlocks.length - 1 ? Buffer.concat([one], MOST_IN_BLOCK) : one,
          ),
        ),
        sub: 0,
      });
    const head = Buffer.alloc(22 + 8 * columns.length);
    head[0] = 0x7c;
    head[1] = columns.length;
    [marks, marks, marks, width].forEach((one, i) => head.writeUInt16LE(one, 2 + 2 * i));
    head.writeUInt32LE(order, 10);
    head.writeUInt32LE(matrix, 14);
    columns.forEach(([id, type], i) => {
      const at = 22 + 8 * i;
      head.writeUInt16LE(type, at);
      head.writeUInt16LE(id, at + 2);
      head.writeUInt16LE(4 * i, at + 4);
      head[at + 6] = 4;
      head[at + 7] = i;
    });
    return heap.finish(heap.item(head));
  };

  /** Lays the pages of an index, leaves first; gives the place and number of its root. */
  const index = (type: number, entries: { key: number; bytes: Buffer }[], size: number) => {
    let level = 0;
    let below = entries.toSorted((a, b) => a.key - b.key);
    for (;;) {
      const length = level === 0 ? size : 24;
      const most = Math.floor(488 / length);
      const pages = pieces(below, most).map((some) => {
        const id = nextBlock;
        nextBlock += 4;
        const bytes = Buffer.alloc(PAGE);
        Buffer.concat(some.map((one) => one.bytes)).copy(bytes);
        [some.length, most, length, level].forEach((one, i) => (bytes[488 + i] = one));
        bytes[496] = type;
        bytes[497] = type;
        const at = lay(bytes);
        bytes.writeUInt16LE(signature(at, id), 498);
        bytes.writeUInt32LE(crc(bytes.subarray(0, 496)), 500);
        bytes.writeBigUInt64LE(BigInt(id), 504);
        const key = some[0]?.key ?? 0;
        return { key, id, at, bytes: Buffer.concat([key, id, at].map(number64)) };
      });
      const [first] = pages;
      if (pages.length === 1 && first !== undefined) return first;
      below = pages;
      level += 1;
    }
  };

  return {
    properties,
    table,
    message({ properties: own, recipients = [], attachments = [] }: MessageValues): Node {
      const nodes = new Map<number, Node>();
      if (recipients.length > 0)
        nodes.set(RECIPIENTS, table(recipients.map((values, id) => ({ id, values }))));
      attachments.forEach((one, i) => nodes.set(((i + 1) << 5) | 5, properties(one)));
      return properties(own, nodes);
    },
    node(id: number, parent: number, { data: own, sub }: Node): void {
      const bytes = Buffer.concat([number64(id), number64(own), number64(sub), number64(parent)]);
      nodeEntries.push({ key: id, bytes });
    },
    bytes(): Buffer {
      // Pages are on edges of their size.
      lay(Buffer.alloc((PAGE - (end % PAGE)) % PAGE));
      const blocks = index(0x80, blockEntries, 24);
      const nodes = index(0x81, nodeEntries, 32);
      const header = parts[0] ?? Buffer.alloc(PAGE);
      header.write("!BDN", 0, "latin1");
      header.write("SM", 8, "latin1");
      header.writeUInt16LE(23, 10);
      header.writeUInt16LE(19, 12);
      header[14] = 1;
      header[15] = 1;
      header.writeBigUInt64LE(BigInt(nextBlock), 32);
      header.writeBigUInt64LE(BigInt(end), 184);
      for (const [at, one] of [
        [216, nodes],
        [232, blocks],
      ] as const) {
        header.writeBigUInt64LE(BigInt(one.id), at);
        header.writeBigUInt64LE(BigInt(one.at), at + 8);
      }
      header[512] = 0x80;
      header[513] = encrypted ? 1 : 0;
      header.writeBigUInt64LE(BigInt(nextBlock), 516);
      header.writeUInt32LE(crc(header.subarray(8, 479)), 4);
      header.writeUInt32LE(crc(header.subarray(8, 524)), 524);
      return Buffer.concat(parts);
    },
  };
}

const PLAIN = plainOf(Buffer.from(Array.from({ length: 256 }, (_unused, i) => i)));

function permuted(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.map((byte) => PLAIN.indexOf(byte)));
}

function pieces<T extends Buffer | unknown[]>(all: T, size: number): T[] {
  const count = Math.max(1, Math.ceil(all.length / size));
  return Array.from({ length: count }, (_unused, i) => all.slice(i * size, (i + 1) * size) as T);
}

function number64(value: number): Buffer {
  const bytes = Buffer.alloc(8);
  bytes.writeBigUInt64LE(BigInt(value));
  return bytes;
}

function number32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}

/** MS-PST 5.5. */
function signature(at: number, id: number): number {
  const mixed = (at ^ id) >>> 0;
  return ((mixed >>> 16) ^ mixed) & 0xffff;
}

const CRC = Uint32Array.from({ length: 256 }, (_unused, i) => {
  let one = i;
  for (let bit = 0; bit < 8; bit += 1) one = one & 1 ? (one >>> 1) ^ 0xedb88320 : one >>> 1;
  return one >>> 0;
});

/** MS-PST 5.3: without the usual negations. */
function crc(bytes: Uint8Array): number {
  let sum = 0;
  for (const byte of bytes) sum = (CRC[(sum ^ byte) & 0xff] ?? 0) ^ (sum >>> 8);
  return sum >>> 0;
}
