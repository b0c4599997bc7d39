import { DamagedMail } from "../outlook/damaged.ts";

/** A storage of a compound file (MS-CFB): what a folder is on a disk. Names are in upper case. */
export interface Storage {
  storages: ReadonlyMap<string, Storage>;
  /** The bytes of a stream; null when there is none of this name. @throws DamagedMail */
  stream: (name: string) => Buffer | null;
}

const SIGNATURE = "d0cf11e0a1b11ae1";
const HEADER = 512;
/** Entries of the allocation table that the header has room for. */
const IN_HEADER = 109;
const END = 0xfffffffe;
const FREE = 0xffffffff;
const ENTRY = 128;
const MINI_SECTOR = 64;
const [STORAGE, STREAM, ROOT] = [1, 2, 5];
/** Storages within storages; a mail needs two, one within it two more. */
const DEEPEST = 100;

/** Whether bytes begin as a compound file does. */
export function isCompoundFile(head: Uint8Array): boolean {
  return Buffer.from(head.subarray(0, 8)).toString("hex") === SIGNATURE;
}

/**
 * Opens a compound file. Sectors name their next, as in a file system, and a damaged or hostile file can send a
 * reader round in circles or let a thousand streams share one long chain: so each chain is counted, and in all no
 * more is read than twice what the file holds.
 */
export function openCompoundFile(bytes: Buffer): Storage {
  if (!isCompoundFile(bytes) || bytes.length < HEADER) throw new DamagedMail("no Outlook message");
  const shift = bytes.readUInt16LE(30);
  if (shift !== 9 && shift !== 12) throw new DamagedMail("its sectors are of an unknown size");
  const size = 1 << shift;
  const sectors = Math.max(0, Math.ceil(bytes.length / size) - 1);
  let left = 2 * bytes.length;

  const sector = (number: number): Buffer => {
    if (number >= sectors) throw new DamagedMail("a part of it lies outside of the file");
    return bytes.subarray((number + 1) * size, (number + 2) * size);
  };
  const table = (numbers: readonly number[]): Uint32Array => {
    const all = Buffer.concat(numbers.map(sector));
    return Uint32Array.from({ length: all.length >> 2 }, (_unused, i) => all.readUInt32LE(4 * i));
  };
  const next = table(allocationSectors(bytes, sector, sectors));
  const entries = Buffer.concat(chain(next, bytes.readUInt32LE(48), sectors).map(sector));
  const root = entryAt(entries, 0);
  if (root?.type !== ROOT) throw new DamagedMail("it has no list of contents");
  const cutoff = bytes.readUInt32LE(56);
  let mini: { next: Uint32Array; bytes: Buffer } | undefined;

  const spend = (length: number) => {
    left -= length;
    if (left < 0) throw new DamagedMail("parts of it lie on top of each other");
  };
  const long = (start: number, length: number): Buffer => {
    const numbers = chain(next, start, Math.ceil(length / size), false);
    return Buffer.concat(numbers.map(sector)).subarray(0, length);
  };
  const short = (start: number, length: number): Buffer => {
    mini ??= {
      next: table(chain(next, bytes.readUInt32LE(60), sectors)),
      bytes: long(root.start, Math.min(root.size, bytes.length)),
    };
    const within = mini.bytes;
    const numbers = chain(mini.next, start, Math.ceil(length / MINI_SECTOR), false);
    const parts = numbers.map((one) => within.subarray(one * MINI_SECTOR, (one + 1) * MINI_SECTOR));
    return Buffer.concat(parts).subarray(0, length);
  };
  const contentsOf = (entry: DirectoryEntry): Buffer => {
    spend(entry.size);
    if (entry.size === 0) return Buffer.alloc(0);
    const found =
      entry.size < cutoff ? short(entry.start, entry.size) : long(entry.start, entry.size);
    if (found.length < entry.size) throw new DamagedMail("it is cut off");
    return found;
  };

  const seen = new Set<number>([0]);
  const storageOf = (child: number, depth: number): Storage => {
    const storages = new Map<string, Storage>();
    const streams = new Map<string, DirectoryEntry>();
    const waiting = [child];
    for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
      if (at === FREE) continue;
      const entry = entryAt(entries, at);
      if (entry === null || seen.has(at)) throw new DamagedMail("its list of contents is damaged");
      seen.add(at);
      waiting.push(entry.left, entry.right);
      if (entry.type === STREAM) streams.set(entry.name, entry);
      else if (entry.type === STORAGE && depth < DEEPEST)
        storages.set(entry.name, storageOf(entry.child, depth + 1));
    }
    return {
      storages,
      stream: (name) => {
        const entry = streams.get(name.toUpperCase());
        return entry === undefined ? null : contentsOf(entry);
      },
    };
  };
  return storageOf(root.child, 0);
}

/** The sectors that hold the allocation table: named in the header, further ones in a chain of lists. */
function allocationSectors(
  bytes: Buffer,
  sector: (number: number) => Buffer,
  sectors: number,
): number[] {
  const named: number[] = [];
  const take = (list: Buffer) => {
    for (let at = 0; at + 4 <= list.length; at += 4) {
      const number = list.readUInt32LE(at);
      if (number < END && named.length <= sectors) named.push(number);
    }
  };
  take(bytes.subarray(HEADER - 4 * IN_HEADER, HEADER));
  let at = bytes.readUInt32LE(68);
  for (let lists = 0; at < END; lists += 1) {
    if (lists > sectors) throw new DamagedMail("its sectors go round in a circle");
    const list = sector(at);
    if (list.length < 4) throw new DamagedMail("it is cut off");
    take(list.subarray(0, -4));
    at = list.readUInt32LE(list.length - 4);
  }
  if (named.length > sectors) throw new DamagedMail("its sectors go round in a circle");
  return named;
}

/** The numbers of a chain from its start: all of it, which may be no longer than told, or so many. */
function chain(next: Uint32Array, start: number, most: number, whole = true): number[] {
  const found: number[] = [];
  for (let at = start; whole ? at !== END : found.length < most; at = next[at] ?? FREE) {
    if (at >= next.length || found.length >= most)
      throw new DamagedMail("its sectors go round in a circle or outside of the file");
    found.push(at);
  }
  return found;
}

interface DirectoryEntry {
  name: string;
  type: number;
  left: number;
  right: number;
  child: number;
  start: number;
  size: number;
}

function entryAt(entries: Buffer, number: number): DirectoryEntry | null {
  const at = number * ENTRY;
  if (at + ENTRY > entries.length) return null;
  const one = entries.subarray(at, at + ENTRY);
  const nameBytes = Math.max(0, Math.min(64, one.readUInt16LE(64)) - 2) & ~1;
  return {
    name: one.toString("utf16le", 0, nameBytes).toUpperCase(),
    type: one[66] ?? 0,
    left: one.readUInt32LE(68),
    right: one.readUInt32LE(72),
    child: one.readUInt32LE(76),
    start: one.readUInt32LE(116),
    size: one.readUInt32LE(120),
  };
}
