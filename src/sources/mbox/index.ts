import type { ConversationInput } from "../../model/conversation.ts";
import { stableId } from "../../model/ids.ts";
import { LONGEST_RECORD, linesOf, unpacked } from "../bytes.ts";
import { shelvedConversations } from "../mail/conversations.ts";
import { parseMail } from "../mail/mail.ts";
import { openShelf } from "../mail/shelf.ts";
import type { Input, Source, SourceOptions } from "../types.ts";

/**
 * The line that starts a mail: a sender and a date as C writes it. Mailman archives hide the sender
 * ("ana at shop.example", or with characters replaced), so only the date is looked at closely.
 */
const START =
  /^From .{1,300}?\s(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6},?\s+\w{3}\s+\d{1,2}\s+\d{1,2}:\d\d/i;
const FROM = [0x46, 0x72, 0x6f, 0x6d, 0x20];
/** One character a byte, the same on every Node; a TextDecoder of this name differs between them. */
const latin = (bytes: Uint8Array) => Buffer.from(bytes).toString("latin1");

/**
 * A mailbox file: mboxo, mboxrd and Mailman archives. Mails are read one at a time and wait on a
 * shelf until the end of the file, because a reply may stand anywhere in it.
 */
export const mbox: Source = {
  kind: "mbox",
  description: "mailbox file (also Mailman archives), plain or gzip",
  recognises: (name, head) =>
    /\.mbox(?:\.gz)?$/i.test(name) || START.test(latin(head.subarray(0, 300))),
  read,
};

async function* read(input: Input, options: SourceOptions): AsyncGenerator<ConversationInput> {
  const shelf = openShelf();
  let damage: unknown = null;
  try {
    for await (const { line, raw } of rawMails(input, options)) {
      try {
        const fallback = `<${stableId("mail", latin(raw.subarray(0, 4000)))}@amends.invalid>`;
        shelf.add(await parseMail(raw, fallback));
      } catch {
        options.bad({ place: { file: input.name, line }, reason: "this mail cannot be parsed" });
      }
    }
  } catch (error) {
    damage = error;
  }
  // What stands before the damage counts.
  yield* shelvedConversations("mbox", shelf, options);
  if (damage !== null) throw damage;
}

interface RawMail {
  /** Line of the file on which the mail starts. */
  line: number;
  raw: Uint8Array;
}

async function* rawMails(input: Input, options: SourceOptions): AsyncGenerator<RawMail> {
  let parts: Uint8Array[] = [];
  let size = 0;
  let start = 0;
  let blank = true;
  const flush = (): RawMail | null => {
    const mail = start > 0 && size > 0 ? { line: start, raw: Buffer.concat(parts) } : null;
    const tooLong = size > LONGEST_RECORD;
    if (tooLong)
      options.bad({ place: { file: input.name, line: start }, reason: "this mail is too large" });
    parts = [];
    size = 0;
    return tooLong ? null : mail;
  };
  for await (const { number, bytes } of linesOf(unpacked(input, options))) {
    if (bytes === null) {
      options.bad({
        place: { file: input.name, line: number },
        reason: "a line is too long; it was left out",
      });
      continue;
    }
    if (blank && isStart(bytes)) {
      const mail = flush();
      if (mail !== null) yield mail;
      start = number;
    } else if (start > 0) {
      const own = unescape(bytes);
      size += own.byteLength + 1;
      if (size <= LONGEST_RECORD) parts.push(own, NEW_LINE);
      else parts = [];
    } else if (bytes.byteLength > 1) {
      options.bad({
        place: { file: input.name, line: number },
        reason: "text before the first mail",
      });
      start = -1;
    }
    blank = bytes.byteLength === 0 || (bytes.byteLength === 1 && bytes[0] === 13);
  }
  const mail = flush();
  if (mail !== null) yield mail;
}

const NEW_LINE = new Uint8Array([10]);

function isStart(bytes: Uint8Array): boolean {
  return FROM.every((byte, i) => bytes[i] === byte) && START.test(latin(bytes.subarray(0, 400)));
}

/** mboxrd puts one more ">" before ">From " lines of the body. */
function unescape(bytes: Uint8Array): Uint8Array {
  let marks = 0;
  while (bytes[marks] === 0x3e) marks += 1;
  if (marks === 0 || !FROM.every((byte, i) => bytes[marks + i] === byte)) return bytes;
  return bytes.subarray(1);
}
