import type { TemplateIndex } from "../../model/context.ts";
import type { TemplateUse } from "../observations.ts";
import type { PreparedConversation } from "../prepared.ts";
import { fingerprint } from "../templates.ts";

/** Staff replies whose near-identical text came before in this thread or in other conversations. */
export function templatesOf(
  { messages }: PreparedConversation,
  index: TemplateIndex | undefined,
): TemplateUse[] {
  const staff = messages.filter(({ side }) => side === "staff");
  if (staff.length < 2 && index === undefined) return [];
  const seen = new Map<string, number>();
  const uses: TemplateUse[] = [];
  for (const message of staff) {
    const print = fingerprint(message.message.text);
    if (print === null) continue;
    const repeats = seen.get(print) ?? null;
    const conversations = Math.max(1, index?.conversationsWith(print) ?? 1);
    if (repeats !== null || conversations > 1)
      uses.push({ message: message.index, repeats, conversations });
    if (repeats === null) seen.set(print, message.index);
  }
  return uses;
}
