import type { ConversationInput } from "../../model/conversation.ts";
import { entriesOf, zipEntryNames } from "../archive.ts";
import { conversationsOf, type Said } from "../chat/conversations.ts";
import { readRecord } from "../json/records.ts";
import { folderNames } from "../open.ts";
import type { Entry, Input, Source, SourceOptions } from "../types.ts";
import { peopleOf, saidIn } from "./mapping.ts";
import { Message, User } from "./schema.ts";

const DAY = /(?:^|\/)([^/]{1,200})\/\d{4}-\d{2}-\d{2}\.json$/;
const USERS = /(?:^|\/)(?:org_)?users\.json$/;
const ROOT = /(?:^|\/)(?:users|channels|groups|dms|mpims)\.json$/;

/** The export of a Slack workspace: the zip as downloaded, or the folder it unpacks to. */
export const slack: Source = {
  kind: "slack",
  description: "Slack workspace export, zip or folder",
  recognises: (_name, head) => {
    const names = folderNames(head) ?? zipEntryNames(head);
    return names.some((name) => ROOT.test(name)) || names.some((name) => DAY.test(name));
  },
  read,
};

/** Threads go on for days and users may come last, so conversations come at the end. */
async function* read(input: Input, options: SourceOptions): AsyncGenerator<ConversationInput> {
  const users = new Map<string, User>();
  const messages: { room: string; message: Message }[] = [];
  for await (const entry of entriesOf(
    input,
    options,
    (name) => USERS.test(name) || DAY.test(name),
  )) {
    const room = DAY.exec(entry.name)?.[1];
    for (const record of recordsOf(entry, input, options)) {
      if (room === undefined) {
        const user = readRecord(User, record, options);
        if (user !== null) users.set(user.id, user);
      } else {
        const message = readRecord(Message, record, options);
        if (message !== null) messages.push({ room, message });
      }
    }
  }
  const people = peopleOf(users);
  const said: Said[] = messages.flatMap(({ room, message }) => saidIn(room, message, people) ?? []);
  yield* conversationsOf("slack", said, options);
}

function recordsOf({ name, bytes }: Entry, input: Input, { bad }: SourceOptions) {
  const file = `${input.name}/${name}`;
  try {
    const list: unknown = JSON.parse(new TextDecoder().decode(bytes));
    if (Array.isArray(list))
      return list.map((value: unknown, at) => ({
        kind: "",
        value,
        place: { file: `${file} (record ${at + 1})` },
      }));
    bad({ place: { file }, reason: "not a list of messages" });
  } catch {
    bad({ place: { file }, reason: "not JSON" });
  }
  return [];
}
