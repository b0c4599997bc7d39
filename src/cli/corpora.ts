import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Conversation } from "../model/conversation.ts";
import { conversationsOf } from "./input.ts";
import type { Terminal } from "./terminal.ts";

const ENDINGS = [".ndjson", ".ndjson.gz", ".mbox", ".mbox.gz"] as const;

/** The file of a corpus, below the folder of corpora; undefined where there is none. */
export function corpusFile(corpora: string, name: string): string | undefined {
  return ENDINGS.flatMap((ending) => [
    join(corpora, `${name}${ending}`),
    join(corpora, "mbox", `${name}${ending}`),
  ]).find((file) => existsSync(file));
}

/** All conversations of a corpus. */
export async function conversationsIn(file: string, terminal: Terminal): Promise<Conversation[]> {
  const conversations: Conversation[] = [];
  const run = { count: { conversations: 0, bad: 0 }, quiet: true };
  for await (const conversation of conversationsOf([file], { staff: [] }, terminal, run))
    conversations.push(conversation);
  return conversations;
}
