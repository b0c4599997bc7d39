import type { TemplateIndex } from "../../model/context.ts";
import type { TemplateUse } from "../observations.ts";
import type { PreparedConversation } from "../prepared.ts";
import { fingerprint } from "../templates.ts";

/** Staff replies whose near-identical text was sent in other conversations; none without an index. */
export function templatesOf(
  { messages }: PreparedConversation,
  index: TemplateIndex | undefined,
): TemplateUse[] {
  if (index === undefined) return [];
  return messages.flatMap(({ side, index: at, message }) => {
    const print = side === "staff" ? fingerprint(message.text) : null;
    const conversations = print === null ? 1 : index.conversationsWith(print);
    return conversations > 1 ? [{ message: at, conversations }] : [];
  });
}
