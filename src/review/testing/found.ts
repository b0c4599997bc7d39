import type { Channel } from "../../model/conversation.ts";
import type { PromiseType } from "../../model/taxonomy.ts";
import { prepare } from "../prepare.ts";
import { conversationOf } from "../../promises/testing/history.ts";
import { findPromises } from "../../promises/find/index.ts";

interface Around {
  channel?: Channel;
  /** What the customer said before. */
  customer?: string;
}

/** The promises in an answer, by their words and type. */
export function found(
  text: string,
  { channel = "email", customer = "My lamp does not work." }: Around = {},
): { quote: string; type: PromiseType }[] {
  const turns = [`mon 09:00 C: ${customer}`, `mon 10:00 A: ${text}`];
  const { messages, conversation } = prepare(conversationOf({ turns, channel }));
  const [asked, answer] = messages;
  if (asked === undefined || answer === undefined) throw new Error("two messages expected");
  return findPromises(answer, asked, conversation).map(({ start, end, type }) => ({
    quote: answer.message.text.slice(start, end),
    type,
  }));
}
