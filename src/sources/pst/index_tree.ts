import { DamagedMail } from "../outlook/damaged.ts";
import type { StoreFile } from "./file.ts";

const PAGE = 512;
/** Entries of a page end here; then come how many there are, how long and on which level. */
const ENTRIES = 488;
/** Of an entry that leads to another page: its first key, the number of the page, its place. */
const BRANCH = 24;
/** Twenty entries or more fit a page, so the largest store has fewer levels than this. */
const HIGHEST = 10;
/** Pages near the root are asked for again and again. */
const KEPT = 2000;

interface IndexPage {
  level: number;
  entries: Buffer[];
}

/** One of the two indexes of a store (MS-PST 2.2.2.7.7): where each block is, and which nodes there are. */
export function openIndexTree(file: StoreFile, root: number, type: number, entryBytes: number) {
  const kept = new Map<number, IndexPage>();

  /** A page; its level is one below that of the page it was found on, so nothing goes round in circles. */
  const pageAt = (at: number, level?: number): IndexPage => {
    let page = kept.get(at);
    if (page === undefined) {
      page = readPage(at);
      if (kept.size >= KEPT) kept.clear();
      kept.set(at, page);
    }
    if (page.level > HIGHEST || (level !== undefined && page.level !== level))
      throw new DamagedMail(`the page of its index at byte ${at} is damaged`);
    return page;
  };

  const readPage = (at: number): IndexPage => {
    const bytes = file.read(at, PAGE);
    const [count = 0, size = 0, level = 0] = [bytes[488], bytes[490], bytes[491]];
    const least = level > 0 ? BRANCH : entryBytes;
    if (bytes[496] !== type || bytes[497] !== type || size < least || count * size > ENTRIES)
      throw new DamagedMail(`the page of its index at byte ${at} is damaged`);
    const entries = Array.from({ length: count }, (_unused, i) =>
      bytes.subarray(i * size, (i + 1) * size),
    );
    return { level, entries };
  };

  return {
    /** The entry of a key. @throws DamagedMail on the way */
    find(key: number): Buffer | undefined {
      let page = pageAt(root);
      while (page.level > 0) {
        const branch = page.entries.findLast((entry) => numberAt(entry, 0) <= key);
        if (branch === undefined) return undefined;
        page = pageAt(numberAt(branch, 16), page.level - 1);
      }
      return page.entries.find((entry) => numberAt(entry, 0) === key);
    },

    /** All entries; a page that cannot be read is told, and those under the others are given. */
    *all(told: (reason: string) => void): Generator<Buffer> {
      const seen = new Set<number>();
      const waiting: { at: number; level?: number }[] = [{ at: root }];
      for (let one = waiting.pop(); one !== undefined; one = waiting.pop()) {
        try {
          if (seen.has(one.at)) throw new DamagedMail(`the page at byte ${one.at} is named twice`);
          seen.add(one.at);
          const { level, entries } = pageAt(one.at, one.level);
          if (level === 0) yield* entries;
          else
            for (const entry of entries.toReversed())
              waiting.push({ at: numberAt(entry, 16), level: level - 1 });
        } catch (error) {
          if (!(error instanceof DamagedMail)) throw error;
          told(error.message);
        }
      }
    },
  };
}

/** A number of 64 bits; beyond what a number holds it names nothing. */
export function numberAt(bytes: Buffer, at: number): number {
  return Number(bytes.readBigUInt64LE(at));
}
