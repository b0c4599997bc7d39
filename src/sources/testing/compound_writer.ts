/** What goes into a compound file: streams and storages by name. */
export interface Tree {
  [name: string]: Buffer | Tree;
}

const SECTOR = 512;
const MINI = 64;
const CUTOFF = 4096;
const END = 0xfffffffe;
const FREE = 0xffffffff;
const TABLE = 0xfffffffd;

interface Entry {
  name: string;
  type: number;
  left: number;
  right: number;
  child: number;
  start: number;
  size: number;
}

/** Writes a compound file (MS-CFB, version 3): what Outlook's .msg files are. Up to 109 sectors of allocation table. */
export function compoundFile(tree: Tree): Buffer {
  const next: number[] = [];
  const sectors: Buffer[] = [];
  const miniNext: number[] = [];
  const minis: Buffer[] = [];
  const entries: Entry[] = [];

  const lay = (bytes: Buffer, size: number, into: Buffer[], links: number[]): number => {
    if (bytes.length === 0) return END;
    const start = into.length;
    for (let at = 0; at < bytes.length; at += size) {
      const part = Buffer.alloc(size);
      bytes.copy(part, 0, at, at + size);
      into.push(part);
      links.push(at + size < bytes.length ? into.length : END);
    }
    return start;
  };
  const add = (name: string, type: number): Entry => {
    const entry = { name, type, left: FREE, right: FREE, child: FREE, start: 0, size: 0 };
    entries.push(entry);
    return entry;
  };
  /** Names are in the order of their lengths, and in a tree with as much to the left as to the right. */
  const balanced = (found: readonly Entry[]): number => {
    const middle = found[found.length >> 1];
    if (middle === undefined) return FREE;
    middle.left = balanced(found.slice(0, found.length >> 1));
    middle.right = balanced(found.slice((found.length >> 1) + 1));
    return entries.indexOf(middle);
  };
  const fill = (storage: Entry, contents: Tree) => {
    const within = Object.entries(contents).map(([name, value]) => {
      const entry = add(name, Buffer.isBuffer(value) ? 2 : 1);
      if (Buffer.isBuffer(value)) {
        entry.size = value.length;
        entry.start =
          value.length < CUTOFF
            ? lay(value, MINI, minis, miniNext)
            : lay(value, SECTOR, sectors, next);
      } else fill(entry, value);
      return entry;
    });
    within.sort((a, b) => a.name.length - b.name.length || (a.name < b.name ? -1 : 1));
    storage.child = balanced(within);
  };
  const root = add("Root Entry", 5);
  fill(root, tree);
  const mini = Buffer.concat(minis);
  root.size = mini.length;
  root.start = lay(mini, SECTOR, sectors, next);
  const miniTable = lay(numbers(miniNext), SECTOR, sectors, next);
  const directory = lay(Buffer.concat(entries.map(entryBytes)), SECTOR, sectors, next);

  // The table has room for its own sectors too.
  let tables = 0;
  while (tables * (SECTOR / 4) < next.length + tables) tables += 1;
  const own = Array.from({ length: tables }, (_unused, i) => next.length + i);
  const table = numbers([...next, ...own.map(() => TABLE)]);
  const padded = Buffer.alloc(tables * SECTOR, 0xff);
  table.copy(padded);

  const header = Buffer.alloc(SECTOR);
  Buffer.from("d0cf11e0a1b11ae1", "hex").copy(header);
  for (const [at, value] of [
    [24, 0x3e],
    [26, 3],
    [28, 0xfffe],
    [30, 9],
    [32, 6],
  ] as const)
    header.writeUInt16LE(value, at);
  const miniTables = Math.ceil(miniNext.length / (SECTOR / 4));
  for (const [at, value] of [
    [44, tables],
    [48, directory],
    [56, CUTOFF],
    [60, miniTable],
    [64, miniTables],
    [68, END],
  ] as const)
    header.writeUInt32LE(value, at);
  for (let i = 0; i < 109; i += 1) header.writeUInt32LE(own[i] ?? FREE, 76 + 4 * i);
  return Buffer.concat([header, ...sectors, padded]);
}

function numbers(values: readonly number[]): Buffer {
  const bytes = Buffer.alloc(Math.ceil((values.length * 4) / SECTOR) * SECTOR, 0xff);
  values.forEach((value, i) => bytes.writeUInt32LE(value, 4 * i));
  return bytes;
}

function entryBytes({ name, type, left, right, child, start, size }: Entry): Buffer {
  const bytes = Buffer.alloc(128);
  bytes.write(name, 0, "utf16le");
  bytes.writeUInt16LE(2 * name.length + 2, 64);
  bytes[66] = type;
  bytes[67] = 1;
  bytes.writeUInt32LE(left, 68);
  bytes.writeUInt32LE(right, 72);
  bytes.writeUInt32LE(child, 76);
  bytes.writeUInt32LE(start, 116);
  bytes.writeUInt32LE(size, 120);
  return bytes;
}
