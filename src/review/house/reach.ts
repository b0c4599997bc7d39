import type { Channel, Conversation, Message } from "../../model/conversation.ts";
import type { HouseRequired } from "../../model/house_rules.ts";

/** The channel a message came by. */
export function channelOf(conversation: Conversation, message: Message | undefined): Channel {
  return message?.channel ?? conversation.channel;
}

/** Whether a rule of the house holds for a sentence or reply in this language and channel. */
export function concerns(
  { language, channels }: Pick<HouseRequired, "language" | "channels">,
  spoken: string,
  channel: Channel,
): boolean {
  const understood = language === undefined || spoken === language || spoken === "mixed";
  return understood && (channels === undefined || channels.includes(channel));
}
