import type { ConversationInput } from "../../model/conversation.ts";
import { entriesOf, firstZipEntry, zipEntryNames } from "../archive.ts";
import { shelvedConversations } from "../mail/conversations.ts";
import { openShelf } from "../mail/shelf.ts";
import { folderNames } from "../open.ts";
import { type OutlookItems, openItems } from "../outlook/items.ts";
import { peek } from "../peek.ts";
import type { Entry, Input, Source, SourceOptions } from "../types.ts";
import { wholeBytes } from "../whole.ts";
import { isCompoundFile, openCompoundFile } from "./compound_file.ts";
import { messageOf } from "./message.ts";

const MESSAGE = /\.msg$/i;

/** Mails as Outlook saves them, one in each file: a file, a folder of them or a zip. */
export const msg: Source = {
  kind: "msg",
  description: "Outlook message (.msg), or a folder or zip of them",
  recognises: (name, head) =>
    (MESSAGE.test(name) && isCompoundFile(head)) ||
    (folderNames(head) ?? zipEntryNames(head)).some((one) => MESSAGE.test(one)),
  read,
};

async function* read(input: Input, options: SourceOptions): AsyncGenerator<ConversationInput> {
  const shelf = openShelf();
  const items = openItems(shelf, options);
  for await (const { name, bytes } of filesOf(input, options)) await add(items, name, bytes);
  yield* shelvedConversations("msg", shelf, items.end());
}

async function* filesOf(input: Input, options: SourceOptions): AsyncGenerator<Entry> {
  const { head, whole } = await peek(input);
  if (input.entries === undefined && firstZipEntry(head) === null) {
    const bytes = await wholeBytes(whole, options);
    if (bytes !== null) yield { name: input.name, bytes };
    return;
  }
  for await (const { name, bytes } of entriesOf(whole, options, (one) => MESSAGE.test(one)))
    yield { name: `${input.name}/${name}`, bytes };
}

async function add(items: OutlookItems, file: string, bytes: Uint8Array): Promise<void> {
  const whole = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  await items.add({ file }, () => messageOf(openCompoundFile(whole)));
}
