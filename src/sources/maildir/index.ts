import type { ConversationInput } from "../../model/conversation.ts";
import { stableId } from "../../model/ids.ts";
import { entriesOf, zipEntryNames } from "../archive.ts";
import { shelvedConversations } from "../mail/conversations.ts";
import { isMail, parseMail } from "../mail/mail.ts";
import { openShelf } from "../mail/shelf.ts";
import { folderNames } from "../open.ts";
import type { Input, Source, SourceOptions } from "../types.ts";

/** Mail lies under cur and new in a Maildir; other programs save one .eml file for each. */
const MAIL = /(?:(?:^|\/)(?:cur|new)\/[^/]+|\.eml)$/i;

/** A folder of mails, or a zip of one. */
export const maildir: Source = {
  kind: "maildir",
  description: "folder or zip of mails: Maildir, or .eml files",
  recognises: (_name, head) =>
    (folderNames(head) ?? zipEntryNames(head)).some((name) => MAIL.test(name)),
  read,
};

async function* read(input: Input, options: SourceOptions): AsyncGenerator<ConversationInput> {
  const shelf = openShelf();
  for await (const { name, bytes } of entriesOf(input, options, (one) => MAIL.test(one))) {
    const place = { file: `${input.name}/${name}` };
    if (!isMail(bytes)) {
      options.bad({ place, reason: "not a mail" });
      continue;
    }
    try {
      const start = Buffer.from(bytes.subarray(0, 4000)).toString("latin1");
      shelf.add(await parseMail(bytes, `<${stableId("mail", start)}@amends.invalid>`));
    } catch {
      options.bad({ place, reason: "this mail cannot be parsed" });
    }
  }
  yield* shelvedConversations("maildir", shelf, options);
}
