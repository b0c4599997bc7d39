import type { PromisePart } from "../types.ts";
import type { PromiseGrammar } from "./grammar.ts";

/** Class of the deed; where no class fits, the first word of the verb phrase. */
export function deedOf(phrase: string, clause: string, grammar: PromiseGrammar): string {
  for (const text of [phrase.slice(0, 60), clause]) {
    let best: { deed: string; at: number } | null = null;
    for (const [deed, pattern] of grammar.deeds) {
      const at = text.search(pattern);
      if (at >= 0 && (best === null || at < best.at)) best = { deed, at };
    }
    if (best !== null) return best.deed;
  }
  return /^[\w-]+/.exec(phrase)?.[0] ?? "act";
}

/** Content words of the phrase: what the deed is done to. The first `skip` words are the verb. */
export function objectsOf(phrase: string, grammar: PromiseGrammar, skip = 1): string[] {
  const words = phrase.match(/[\w][\w'.-]*\w/g) ?? [];
  const content = words.slice(skip).filter((word) => !grammar.stopwords.has(word));
  return [...new Set(content)].slice(0, 8);
}

/** Deeds whose doing leaves a trace of its own, so that several can be told apart. */
const TRACEABLE = new Set(["send", "call", "refund", "ship", "cancel", "book", "fix", "release"]);

const LONGEST_PRONOUN = 4;

/** These are clear without words for what they are done to. */
const NEEDS_NO_OBJECT = new Set(["call", "refund", "cancel"]);

/** The deeds of a phrase: several only where each is traceable and says what it is done to. */
export function partsOf(phrase: string, clause: string, grammar: PromiseGrammar): PromisePart[] {
  const single = { deed: deedOf(phrase, clause, grammar), objects: objectsOf(phrase, grammar) };
  const pieces = phrase.split(grammar.joins);
  if (pieces.length < 2 || pieces.length > 4) return [single];
  // "Find out and let you know": what the customer sees of it is the telling.
  if (single.deed === "check" && pieces.slice(1).some((piece) => tells(piece, grammar)))
    return [{ deed: "contact", objects: objectsOf(pieces[0] ?? "", grammar) }];
  const parts: PromisePart[] = [];
  for (const piece of pieces) {
    const own = startingDeed(piece, grammar);
    const deed = own ?? parts.at(-1)?.deed;
    const objects = objectsOf(piece, grammar, own === null ? 0 : 1);
    if (deed === undefined || !TRACEABLE.has(deed)) return [single];
    if (objects.length === 0 && !NEEDS_NO_OBJECT.has(deed)) return [single];
    parts.push({ deed, objects });
  }
  return parts;
}

/** A piece that begins with telling somebody, a pronoun before it at most. */
function tells(piece: string, { deeds }: PromiseGrammar): boolean {
  const pattern = deeds.find(([deed]) => deed === "contact")?.[1];
  const at = pattern === undefined ? -1 : piece.search(pattern);
  return at >= 0 && at <= LONGEST_PRONOUN;
}

/** Deed of a piece that begins with its own verb. */
function startingDeed(piece: string, grammar: PromiseGrammar): string | null {
  return grammar.deeds.find(([, pattern]) => piece.search(pattern) === 0)?.[0] ?? null;
}
