import { readFileSync } from "node:fs";
import { demoConversations } from "../../src/demo/index.ts";
import type { DemoLanguage } from "../../src/demo/notation.ts";
import type { Conversation } from "../../src/model/conversation.ts";
import { parseConversation } from "../../src/model/normalise.ts";

export interface Base {
  language: DemoLanguage;
  conversation: Conversation;
}

/** Of the written sets every so-manieth, good and bad alike. */
const EVERY = 3;

/** The demo and part of the written sets. */
export function bases(): Base[] {
  const demo = demoConversations("2026-06-10T08:00:00Z").map((conversation): Base => {
    const code = /^demo-(en|es|tl)/.exec(conversation.id)?.[1] ?? "en";
    return { language: code as DemoLanguage, conversation };
  });
  return [
    ...demo,
    ...written("es", "gold-es/conversations"),
    ...written("tl", "gold-tl/conversations"),
    ...written("tl", "gold-tl/later"),
  ];
}

function written(language: DemoLanguage, name: string): Base[] {
  return readFileSync(new URL(`../${name}.ndjson`, import.meta.url), "utf8")
    .trim()
    .split("\n")
    .filter((_line, i) => i % EVERY === 0)
    .map((line) => ({
      language,
      conversation: parseConversation(JSON.parse(line), (html) => html),
    }));
}
