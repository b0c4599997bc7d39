import { TEMPLATE_FROM, type TemplateIndex } from "../model/context.ts";
import type { Conversation } from "../model/conversation.ts";
import { fold } from "../text/fold.ts";
import { tokenise } from "../text/tokens.ts";
import { Frequent } from "./frequent.ts";

/** Shorter replies ("Thank you!") are alike by nature and tell nothing. */
const SHORTEST = 10;
const PRIME = 0x01000193;

/**
 * Fingerprint of a reply that is the same for near-identical texts: words only, without numbers,
 * links, addresses, names and the mark of who signed. Null when the reply is too short to be a template.
 */
export function fingerprint(text: string): string | null {
  const body = tokenise(fold(text)).filter(
    ({ word, start, end }) =>
      word.length < 30 && !hasDigit(word) && !isName(text, start) && !isMark(text, start, end),
  );
  if (body.length < SHORTEST) return null;
  let low = 0x811c9dc5;
  let high = 0x9747b28c;
  for (const { word } of body) {
    for (let i = 0; i < word.length; i += 1) {
      const code = word.charCodeAt(i);
      low = Math.imul(low ^ code, PRIME);
      high = Math.imul(high + code, 0x85ebca6b) ^ (high >>> 13);
    }
    low = Math.imul(low ^ 32, PRIME);
  }
  return `${(low >>> 0).toString(36)}${(high >>> 0).toString(36)}`;
}

// Every word of every reply passes here: patterns are tried only where a character lets them match.

function hasDigit(word: string): boolean {
  for (let i = 0; i < word.length; i += 1) {
    const code = word.charCodeAt(i);
    if (code >= 48 && code <= 57) return true;
  }
  return false;
}

/** Capitalised inside a sentence, or in the greeting ("Hi Ana"), or a handle ("@ana"). */
function isName(text: string, start: number): boolean {
  if (text[start - 1] === "@") return true;
  const first = text.charCodeAt(start);
  const capital = (first >= 65 && first <= 90) || (first >= 0xc0 && first <= 0xdd);
  return capital && text[start - 1] === " " && /[\w,]/.test(text[start - 2] ?? "");
}

/** Who signed, at the end: "^Ana", "*QX", "/Lu" or "- QX". */
function isMark(text: string, start: number, end: number): boolean {
  if (end - start > 12 || text.length - end > 30) return false;
  return /[\^*/~-] ?$/.test(text.slice(Math.max(0, start - 2), start));
}

/** The texts of a conversation that can be templates. */
export function repliesOf({ messages }: Conversation): string[] {
  return messages.filter(({ author }) => author.role === "agent").map(({ text }) => text);
}

/** An index of counts that are known. */
export function templateIndex(counts: ReadonlyMap<string, number>): TemplateIndex {
  return { conversationsWith: (print) => counts.get(print) ?? 0 };
}

/** So many templates are surely held; what is rarer than one in so many replies may be forgotten. */
export const MOST_HELD = 100_000;

/** Counts in how many conversations each reply template was used: in bounded memory, never too high. */
export class TemplateIndexBuilder implements TemplateIndex {
  readonly frequent: Frequent;

  constructor(frequent = new Frequent(MOST_HELD)) {
    this.frequent = frequent;
  }

  /** Adds one conversation's staff replies; each template counts once per conversation. */
  add(replies: readonly string[]): void {
    const own = new Set(replies.map(fingerprint).filter((print) => print !== null));
    for (const print of own) this.frequent.add(print);
  }

  conversationsWith(print: string): number {
    return this.frequent.count(print);
  }

  /** Templates of more than one conversation, with their number: small enough to send to other threads. */
  repeated(): ReadonlyMap<string, number> {
    return new Map([...this.frequent.entries()].filter(([, count]) => count > 1));
  }

  /** The templates, most used first, at most so many. */
  templates(most: number): ReadonlyMap<string, number> {
    const templates = [...this.frequent.entries()].filter(([, count]) => count >= TEMPLATE_FROM);
    return new Map(templates.toSorted(([, a], [, b]) => b - a).slice(0, most));
  }
}
