import type { ConversationInput, MessageInput } from "../../model/conversation.ts";
import { stableId } from "../../model/ids.ts";
import { entriesOf, zipEntryNames } from "../archive.ts";
import { known } from "../json/fields.ts";
import { peek } from "../peek.ts";
import type { Input, Source, SourceOptions } from "../types.ts";
import { wholeText } from "../whole.ts";
import { dateOrderOf, instantOf } from "./dates.ts";
import { isChat, type Line, linesOfChat } from "./parse.ts";

const DAY = 86_400_000;
/** A chat never ends; after this long a pause, what comes is another matter. */
const PAUSE = 14 * DAY;
const CHAT_FILE = /(?:^|\/)(?:_chat|WhatsApp[^/]{0,200})\.txt$/i;

/** An exported chat: the text file, or the zip with media. */
export const whatsapp: Source = {
  kind: "whatsapp",
  description: "exported WhatsApp chat, text or zip",
  recognises: (_name, head) =>
    zipEntryNames(head).some((name) => CHAT_FILE.test(name)) ||
    isChat(new TextDecoder().decode(head.subarray(0, 2000))),
  read,
};

async function* read(input: Input, options: SourceOptions): AsyncGenerator<ConversationInput> {
  for await (const { name, text } of textsOf(input, options)) {
    const lines = linesOfChat(text, (line) => {
      options.bad({ place: { file: name, line }, reason: "text before the first message" });
    });
    yield* conversationsOf(lines, name, options);
  }
}

async function* textsOf(input: Input, options: SourceOptions) {
  const { head, whole } = await peek(input);
  if (zipEntryNames(head).length > 0) {
    for await (const { name, bytes } of entriesOf(whole, options, (one) => CHAT_FILE.test(one)))
      yield { name: `${input.name}/${name}`, text: new TextDecoder().decode(bytes) };
    return;
  }
  const text = await wholeText(whole, options);
  if (text !== null) yield { name: input.name, text };
}

function* conversationsOf(
  lines: readonly Line[],
  file: string,
  options: SourceOptions,
): Generator<ConversationInput> {
  if (lines.length === 0) return;
  const { order, why } = dateOrderOf(lines);
  options.note(`dates read with the ${order} first: ${why}; times, which name no zone, as UTC`);
  const roleOf = rolesOf(lines, options);
  let messages: MessageInput[] = [];
  let last = 0;
  for (const line of lines) {
    const at = instantOf(line, order);
    if (at === null) {
      options.bad({ place: { file, line: line.line }, reason: "not a date" });
      continue;
    }
    if (messages.length > 0 && Date.parse(at) - last > PAUSE) {
      yield conversationOf(messages);
      messages = [];
    }
    last = Date.parse(at);
    messages.push({
      at,
      author: { role: roleOf(line.author), ...known({ id: line.author, name: line.author }) },
      ...contentOf(line.text),
      ...(line.author === null ? { automated: true } : {}),
    });
  }
  if (messages.length > 0) yield conversationOf(messages);
}

/** Without --staff, who writes first is the customer: people write to a business, seldom it to them. */
function rolesOf(lines: readonly Line[], { staff, note }: SourceOptions) {
  const told = new Set(staff.map((one) => one.toLowerCase()));
  const first = lines.find(({ author }) => author !== null)?.author ?? "";
  if (told.size === 0)
    note(
      `who writes first (${first}) is read as the customer, others as staff. Tell staff by name with --staff.`,
    );
  return (author: string | null) => {
    if (author === null) return "system" as const;
    const serves = told.size === 0 ? author !== first : told.has(author.toLowerCase());
    return serves ? ("agent" as const) : ("customer" as const);
  };
}

const ATTACHED =
  /<(?:attached|adjunto): ([^<>\n]{1,200})>|^([^\n<>]{1,200}\.\w{2,5}) \((?:file attached|archivo adjunto)\)/i;
const OMITTED =
  /^<?(?:media|image|video|audio|sticker|GIF|document|contact card|multimedia|imagen|documento)\s(?:omitted|omitido|omitida)>?$/i;
const EDITED = /\s?<(?:This message was edited|Se edit[óo] este mensaje\.?)>/i;
const DELETED =
  /^(?:This message was deleted|You deleted this message|Se elimin[óo] este mensaje|Eliminaste este mensaje)\.?$/i;

function contentOf(text: string): Partial<MessageInput> {
  if (DELETED.test(text)) return { text: "", redacted: true };
  const file = ATTACHED.exec(text);
  const omitted = OMITTED.test(text);
  const words = omitted ? "" : text.replace(ATTACHED, "").replace(EDITED, "").trim();
  return {
    text: words,
    ...(EDITED.test(text) ? { meta: { edited: true } } : {}),
    ...(file === null && !omitted
      ? {}
      : { attachments: [known({ name: file?.[1] ?? file?.[2] })] }),
  };
}

/** Its id depends on how it begins, so the same chat exported later adds to it. */
function conversationOf(messages: MessageInput[]): ConversationInput {
  const [first] = messages;
  const customer = messages.find(({ author }) => author.role === "customer")?.author;
  const id = stableId("whatsapp", first?.at ?? "", first?.author.name ?? "", first?.text ?? "");
  return {
    id,
    source: { kind: "whatsapp" },
    channel: "chat",
    ...(customer?.id === undefined
      ? {}
      : { customer: { id: customer.id, ...known({ name: customer.name }) } }),
    messages,
    events: [],
  };
}
