import type { Conversation, Message } from "../model/conversation.ts";
import type { SinId } from "../model/taxonomy.ts";
import { SINS } from "../sins/index.ts";

const labels = new Map<string, string>(SINS.map(({ id, label }) => [id, label.en]));

/** "Brush-off"; the id in words where no rule knows the sin. */
export function sinName(sin: SinId): string {
  return labels.get(sin) ?? inWords(sin);
}

/** "slow_response" as "Slow response". */
export function inWords(id: string): string {
  const words = id.replaceAll("_", " ");
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** How a message's author is called. */
export function authorName({ author }: Message): string {
  return author.name ?? author.email ?? author.id ?? author.role;
}

/** How a conversation is called: its subject, else the customer's first words. */
export function titleOf({ subject, messages, id }: Conversation): string {
  const own = subject?.trim();
  if (own) return own;
  const first = messages.find(({ author }) => author.role === "customer") ?? messages[0];
  const words = first?.text.trim().replace(/\s+/g, " ").slice(0, 80);
  return words || id;
}
