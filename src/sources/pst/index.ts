import type { ConversationInput } from "../../model/conversation.ts";
import { shelvedConversations } from "../mail/conversations.ts";
import { openShelf } from "../mail/shelf.ts";
import { openItems } from "../outlook/items.ts";
import type { Input, Source, SourceOptions } from "../types.ts";
import { layDown } from "./file.ts";
import { openStore } from "./store.ts";

const MARK = "!BDN";
/** What Outlook calls the folder of unwanted mail, in English and Spanish. */
const JUNK =
  /(?:^|\/)(?:junk(?:[- ]?e-?mail)?|spam|correo (?:electr[oó]nico )?no deseado)(?:\/|$)/i;

/** A mailbox as Outlook exports it, with its folders. */
export const pst: Source = {
  kind: "pst",
  description: "Outlook data file (.pst), all folders",
  recognises: (_name, head) => Buffer.from(head.subarray(0, 4)).toString("latin1") === MARK,
  read,
};

async function* read(input: Input, options: SourceOptions): AsyncGenerator<ConversationInput> {
  const file = await layDown(input, options);
  const shelf = openShelf();
  const items = openItems(shelf, options);
  let junk = 0;
  let damage: unknown = null;
  try {
    const place = { file: input.name };
    const told = (reason: string) =>
      options.bad({ place, reason: `${reason}; what is listed there is missing` });
    for (const { folder, sent, number, read: readMessage } of openStore(file).messages(told)) {
      if (JUNK.test(folder)) {
        junk += 1;
        continue;
      }
      const here = { file: `${input.name}/${folder}`, field: `message ${number}` };
      await items.add(here, readMessage, sent);
    }
  } catch (error) {
    damage = error;
  } finally {
    file.close();
  }
  if (junk > 0) options.note(`mails in the folder of unwanted mail: ${junk}, left out`);
  yield* shelvedConversations("pst", shelf, items.end());
  if (damage !== null) throw damage;
}
