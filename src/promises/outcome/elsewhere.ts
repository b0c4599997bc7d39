import type { Conversation } from "../../model/conversation.ts";
import type { PreparedMessage } from "../../review/prepared.ts";
import { fold } from "../../text/fold.ts";
import { segment } from "../../text/segments.ts";
import { sentencesOf } from "../../text/sentences.ts";
import { hear } from "./signals.ts";
import type { Happening } from "./timeline.ts";

/** What staff said in the customer's other conversations; a promise may be kept there. */
export function heardElsewhere(
  history: readonly Conversation[],
  own: string,
): Extract<Happening, { kind: "elsewhere" }>[] {
  return history.flatMap((conversation) => {
    if (conversation.id === own) return [];
    return conversation.messages.flatMap((message, index) => {
      const { role } = message.author;
      if (message.at === undefined || (role !== "agent" && role !== "bot")) return [];
      if (message.private === true) return [];
      const at = Date.parse(message.at);
      const folded = fold(message.text);
      const segments = segment(folded);
      const prepared: PreparedMessage = {
        message,
        index,
        at,
        side: "staff",
        role,
        automated: message.automated === true || role === "bot",
        folded,
        segments,
        sentences: sentencesOf(folded, segments),
        language: "other",
        words: 0,
      };
      const heard = hear(prepared, new Set());
      return [{ kind: "elsewhere" as const, at, heard, conversation: conversation.id }];
    });
  });
}
