import type { Conversation, Message, Role } from "../model/conversation.ts";
import type { Language } from "../model/taxonomy.ts";
import type { Segment, Sentence } from "../text/types.ts";

/** Who is speaking, seen from the service: the one served, the one serving, or neither. */
export type Side = "customer" | "staff" | "other";

export interface PreparedMessage {
  message: Message;
  /** Position in the conversation. */
  index: number;
  /** Epoch milliseconds, or null when the time is not known. */
  at: number | null;
  side: Side;
  role: Role;
  /** Sent by a machine (bot, automatic acknowledgement). */
  automated: boolean;
  /** Same length as message.text; see text/fold.ts. */
  folded: string;
  segments: readonly Segment[];
  /** Sentences of the author's own words only. */
  sentences: readonly Sentence[];
  language: Language;
  /** Number of words in the author's own sentences. */
  words: number;
}

export interface PreparedConversation {
  conversation: Conversation;
  messages: readonly PreparedMessage[];
}
