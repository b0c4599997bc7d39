import type { ConversationInput } from "../../model/conversation.ts";
import { stableId } from "../../model/ids.ts";
import { conversationsOf } from "../mail/conversations.ts";
import { isMail, parseMail } from "../mail/mail.ts";
import type { Input, Source, SourceOptions } from "../types.ts";
import { wholeBytes } from "../whole.ts";

const HEADER = /^(?:[A-Za-z-]{1,60}:[^\n]{0,998}\r?\n(?:[ \t][^\n]{0,998}\r?\n){0,20}){2}/;

/** One mail in a file, as mail programs save it. */
export const eml: Source = {
  kind: "eml",
  description: "a single mail (.eml)",
  recognises: (name, head) =>
    /\.eml$/i.test(name) || HEADER.test(new TextDecoder("latin1").decode(head.subarray(0, 4000))),
  read,
};

async function* read(input: Input, options: SourceOptions): AsyncGenerator<ConversationInput> {
  const raw = await wholeBytes(input, options);
  if (raw === null) return;
  if (!isMail(raw)) {
    options.bad({ place: { file: input.name }, reason: "not a mail" });
    return;
  }
  try {
    const mail = await parseMail(
      raw,
      `<${stableId("mail", raw.toString("latin1"))}@amends.invalid>`,
    );
    yield* conversationsOf("eml", [mail], options);
  } catch {
    options.bad({ place: { file: input.name }, reason: "this mail cannot be parsed" });
  }
}
