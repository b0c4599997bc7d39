import { closeSync, readSync, writeSync } from "node:fs";
import { privateFile } from "../private_file.ts";
import type { Mail, MailBody, MailHead } from "./mail.ts";

/** Words of mails up to this stay in memory, as those of most mailboxes do. */
const IN_MEMORY = 32 * 1024 * 1024;
/** Written at once. */
const BLOCK = 1024 * 1024;

/** A mail without its words, and where those are. */
export interface ShelvedMail extends MailHead {
  start: number;
  length: number;
}

export type Shelf = ReturnType<typeof openShelf>;

/**
 * Mails on their way to their threads. A reply may stand anywhere in a mailbox, so what threads are made
 * of is kept in memory until its end; the words of a large one wait in a file, which nobody else can
 * open and which is gone with this process, however that ends.
 */
export function openShelf(inMemory = IN_MEMORY) {
  const heads = new Map<string, ShelvedMail>();
  const texts = new Map<string, string>();
  const lists = new Map<string, string[]>();
  let file: number | null = null;
  let waiting: Buffer[] = [];
  let waitingBytes = 0;
  let written = 0;
  let held: Buffer = Buffer.alloc(0);

  /** One copy of each text, which does not keep alive the whole mail that it was cut from. */
  const own = (text: string): string => {
    const known = texts.get(text);
    if (known !== undefined) return known;
    const copy = Buffer.from(text).toString();
    texts.set(copy, copy);
    return copy;
  };
  const ownList = (list: readonly string[]): string[] => {
    const key = list.join("\n");
    const known = lists.get(key);
    if (known !== undefined) return known;
    const copy = list.map(own);
    lists.set(own(key), copy);
    return copy;
  };

  const write = () => {
    file ??= privateFile();
    for (const block of waiting) writeSync(file, block);
    written += waitingBytes;
    waiting = [];
    waitingBytes = 0;
  };

  return {
    /** Of a mail that is here twice the later copy counts; the same once more costs nothing. */
    add(mail: Mail): void {
      const { name, text, html, attachments, ...head } = mail;
      const body = Buffer.from(JSON.stringify({ name, text, html, attachments }));
      const before = heads.get(head.id);
      if (before !== undefined && before.length === body.byteLength) return;
      heads.set(own(head.id), {
        ...head,
        id: own(head.id),
        address: own(head.address),
        subject: own(head.subject),
        references: head.references.map(own),
        to: ownList(head.to),
        cc: ownList(head.cc),
        start: written + waitingBytes,
        length: body.byteLength,
      });
      waiting.push(body);
      waitingBytes += body.byteLength;
      if (waitingBytes > (file === null ? inMemory : BLOCK)) write();
    },

    /** All mails; no more is added then. */
    heads(): ShelvedMail[] {
      if (file === null) held = Buffer.concat(waiting);
      else write();
      const all = [...heads.values()];
      for (const map of [heads, texts, lists]) map.clear();
      return all;
    },

    bodyOf({ start, length }: ShelvedMail): MailBody {
      let bytes = held.subarray(start, start + length);
      if (file !== null) {
        bytes = Buffer.alloc(length);
        readSync(file, bytes, 0, length, start);
      }
      return JSON.parse(bytes.toString()) as MailBody;
    },

    close(): void {
      if (file !== null) closeSync(file);
      file = null;
    },
  };
}
