import { Config } from "../model/config.ts";
import type { Conversation } from "../model/conversation.ts";
import { ENGLISH_BAD } from "./english_bad.ts";
import { ENGLISH_GOOD } from "./english_good.ts";
import { type DemoLanguage, type DemoTalk, toConversation, ZONE } from "./notation.ts";
import { SPANISH } from "./spanish.ts";
import { TAGLISH } from "./taglish.ts";

/** Id and name of the workspace that holds the demo. */
export const DEMO_WORKSPACE = "demo";
export const DEMO_NAME = "Demo: Kusina Appliances (invented)";

const PARTS: readonly (readonly [DemoLanguage, string, readonly DemoTalk[]])[] = [
  ["en", "en-a", ENGLISH_BAD],
  ["en", "en-b", ENGLISH_GOOD],
  ["es", "es", SPANISH],
  ["tl", "tl", TAGLISH],
];

/** The demo conversations, all invented, relative to `now`: the same day always gives the same ones. */
export function demoConversations(now: string): Conversation[] {
  return PARTS.flatMap(([language, prefix, talks]) =>
    talks.map((talk, i) => toConversation(talk, `demo-${prefix}-${i + 1}`, language, now)),
  ).map((conversation) => upTo(conversation, now));
}

/** Nothing in the demo is later than now, whatever the hour at which it is loaded. */
function upTo(conversation: Conversation, now: string): Conversation {
  const latest = Date.parse(now);
  const shifted = (at: string | undefined) =>
    at !== undefined && Date.parse(at) > latest ? new Date(latest - 60_000).toISOString() : at;
  return {
    ...conversation,
    messages: conversation.messages.map((message) => ({ ...message, at: shifted(message.at) })),
  };
}

/** The demo house's configuration: six working days, Philippine holidays. */
export function demoConfig(): Config {
  const day: [string, string][] = [["08:00", "18:00"]];
  return Config.parse({
    calendar: {
      zone: ZONE,
      holiday_country: "PH",
      hours: { mon: day, tue: day, wed: day, thu: day, fri: day, sat: [["09:00", "14:00"]] },
    },
    locale: "en-PH",
    connected: ["mail", "refunds"],
  });
}
