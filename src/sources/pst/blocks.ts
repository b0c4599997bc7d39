import { LONGEST_RECORD } from "../bytes.ts";
import { DamagedMail } from "../outlook/damaged.ts";
import type { StoreFile } from "./file.ts";
import { numberAt, openIndexTree } from "./index_tree.ts";
import { plainOf } from "./permuted.ts";

/** Where a node's data and the nodes within it are: numbers of blocks, 0 for none. */
export interface NodeData {
  data: number;
  sub: number;
}

const [BLOCK_PAGE, BLOCK_ENTRY] = [0x80, 24];
const TRAILER = 16;
const [LIST_OF_BLOCKS, LIST_OF_NODES] = [1, 2];
/** Nodes within one node; a mail to everybody with everything attached has fewer. */
const MOST_NODES = 100_000;

export type Blocks = ReturnType<typeof openBlocks>;

/** The blocks of a store by their numbers (MS-PST 2.2.2.8). */
export function openBlocks(file: StoreFile, root: number, permuted: boolean) {
  const index = openIndexTree(file, root, BLOCK_PAGE, BLOCK_ENTRY);

  const blockOf = (number: number): { bytes: Buffer; internal: boolean } => {
    // The lowest bit has no meaning to readers; the next marks a block of the store itself.
    const key = number - (number % 2);
    const entry = index.find(key);
    if (entry === undefined) throw new DamagedMail("a part of it is missing");
    const length = entry.readUInt16LE(16);
    const space = Math.ceil((length + TRAILER) / 64) * 64;
    const whole = file.read(numberAt(entry, 8), space);
    file.spend(space);
    const trailer = whole.subarray(space - TRAILER);
    if (trailer.readUInt16LE(0) !== length || numberAt(trailer, 8) !== numberAt(entry, 0))
      throw new DamagedMail("a part of it was overwritten");
    return { bytes: whole.subarray(0, length), internal: Math.floor(key / 2) % 2 === 1 };
  };

  const numbersIn = (bytes: Buffer): number[] => {
    const numbers: number[] = [];
    const count = bytes.readUInt16LE(2);
    for (let at = 8; numbers.length < count && at + 8 <= bytes.length; at += 8)
      numbers.push(numberAt(bytes, at));
    if (numbers.length < count) throw new DamagedMail("a list of its parts is cut off");
    return numbers;
  };

  /** Blocks of data below one: itself, or those of its list, or of the lists in its list. */
  const gather = (number: number, level: number, into: Buffer[], size: { left: number }): void => {
    const { bytes, internal } = blockOf(number);
    if (internal && level > 0 && bytes.length >= 8 && bytes[0] === LIST_OF_BLOCKS) {
      for (const one of numbersIn(bytes))
        gather(one, Math.min(level, bytes[1] ?? 0) - 1, into, size);
      return;
    }
    if (internal) throw new DamagedMail("a list of its parts is damaged");
    size.left -= bytes.length;
    if (size.left < 0) throw new DamagedMail(`it is larger than ${LONGEST_RECORD} bytes`);
    into.push(permuted ? plainOf(bytes) : bytes);
  };

  return {
    /** The data of a node, block by block. @throws DamagedMail */
    dataOf(number: number): Buffer[] {
      const blocks: Buffer[] = [];
      if (number !== 0) gather(number, 2, blocks, { left: LONGEST_RECORD });
      return blocks;
    },

    /** The nodes within a node, by their ids. @throws DamagedMail */
    nodesIn(number: number): Map<number, NodeData> {
      const nodes = new Map<number, NodeData>();
      const read = (list: number, level: number) => {
        const { bytes, internal } = blockOf(list);
        if (!internal || bytes.length < 8 || bytes[0] !== LIST_OF_NODES || bytes[1] !== level)
          throw new DamagedMail("a list of its parts is damaged");
        const count = bytes.readUInt16LE(2);
        const size = level === 0 ? 24 : 16;
        if (8 + count * size > bytes.length || nodes.size > MOST_NODES)
          throw new DamagedMail("a list of its parts is damaged");
        for (let at = 8; at < 8 + count * size; at += size) {
          if (level > 0) read(numberAt(bytes, at + 8), level - 1);
          else
            nodes.set(bytes.readUInt32LE(at), {
              data: numberAt(bytes, at + 8),
              sub: numberAt(bytes, at + 16),
            });
        }
      };
      if (number !== 0) read(number, blockOf(number).bytes[1] === 1 ? 1 : 0);
      return nodes;
    },
  };
}
