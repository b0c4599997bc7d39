import { closeSync, readSync, writeSync } from "node:fs";
import { privateFile } from "../private_file.ts";
import { integers, numbers } from "./columns.ts";
import type { Mail } from "./mail.ts";
import { openThreadIndex } from "./thread_index.ts";
import type { Thread } from "./threads.ts";

/** Mails up to this stay in memory, as those of most mailboxes do. */
const IN_MEMORY = 32 * 1024 * 1024;
/** Written at once. */
const BLOCK = 1024 * 1024;

export type Shelf = ReturnType<typeof openShelf>;

/**
 * Mails on their way to their threads. A reply may stand anywhere in a mailbox, so numbers of which threads are made
 * are kept in memory until its end; the mails of a large one wait in a file, which nobody else can open and which is
 * gone with this process, however that ends.
 */
export function openShelf(inMemory = IN_MEMORY) {
  const index = openThreadIndex();
  const starts = numbers();
  const lengths = integers();
  let file: number | null = null;
  let waiting: Buffer[] = [];
  let waitingBytes = 0;
  let written = 0;
  let held: Buffer = Buffer.alloc(0);

  const write = () => {
    file ??= privateFile();
    for (const block of waiting) writeSync(file, block);
    written += waitingBytes;
    waiting = [];
    waitingBytes = 0;
  };
  const mailAt = (number: number): Mail => {
    const [start, length] = [starts.at(number), lengths.at(number)];
    let bytes = held.subarray(start, start + length);
    if (file !== null) {
      bytes = Buffer.alloc(length);
      readSync(file, bytes, 0, length, start);
    }
    return JSON.parse(bytes.toString()) as Mail;
  };

  return {
    /** Of a mail that is here twice the later copy counts; the same once more costs nothing. */
    add(mail: Mail): void {
      const bytes = Buffer.from(JSON.stringify(mail));
      const before = index.numberOf(mail.id);
      if (before !== undefined && lengths.at(before) === bytes.byteLength) return;
      const number = index.add(mail);
      starts.set(number, written + waitingBytes);
      lengths.set(number, bytes.byteLength);
      waiting.push(bytes);
      waitingBytes += bytes.byteLength;
      if (waitingBytes > (file === null ? inMemory : BLOCK)) write();
    },

    /** All threads, read anew each time they are gone through; no mail is added then. */
    threads(): Iterable<Thread<Mail>> {
      if (file === null) held = Buffer.concat(waiting);
      else write();
      const threads = index.threads(mailAt);
      return {
        *[Symbol.iterator]() {
          for (const { root, mails } of threads)
            yield { id: index.nameOf(root, mailAt), mails: Array.from(mails, mailAt) };
        },
      };
    },

    close(): void {
      if (file !== null) closeSync(file);
      file = null;
    },
  };
}
