import type { Sentence, Span } from "../../text/types.ts";
import type { PromiseGrammar } from "./grammar.ts";

/** Longest quote of a commitment, in code units; a promise worth reading is shorter. */
const LONGEST = 240;

/** A commitment clause inside a sentence; offsets are relative to the sentence. */
export interface Clause extends Span {
  /** Where the verb phrase starts: after the opening and its fillers. */
  verb: number;
}

/** The clause that begins with an opening: to the next boundary, deadline words included. */
export function clauseAt(sentence: Sentence, opening: Span, grammar: PromiseGrammar): Clause {
  const { text } = sentence;
  const verb = verbStart(text, opening.end, grammar);
  const limit = Math.min(text.length, opening.start + LONGEST);
  let end = limit;
  const boundary = new RegExp(grammar.clauseEnd.source, "g");
  const first = firstWordEnd(text, verb);
  boundary.lastIndex = first;
  for (let found = boundary.exec(text); found !== null; found = boundary.exec(text)) {
    if (found.index >= limit) break;
    if (continues(text, found, first, verb, grammar)) continue;
    end = found.index;
    break;
  }
  end = withTime(text, end, limit, grammar);
  while (end > first && /[\s.,!?:;)-]/.test(text[end - 1] ?? "")) end -= 1;
  return { start: opening.start, end: Math.max(end, first), verb };
}

/** A boundary that is none: "check if", a time after a comma, an adverb between commas, a list. */
function continues(
  text: string,
  found: RegExpExecArray,
  first: number,
  verb: number,
  grammar: PromiseGrammar,
): boolean {
  const word = found[0].trim();
  if (
    /^(?:if|when|once|where|which)$/.test(word) &&
    grammar.takesIf.test(text.slice(verb, verb + 80))
  )
    return true;
  if (
    word === ":" &&
    /\d/.test(text[found.index - 1] ?? "") &&
    /\d/.test(text[found.index + 1] ?? "")
  )
    return true;
  return found.index <= first && word === ",";
}

/** Takes in a time expression that begins right at the boundary ("as soon as they're available"). */
function withTime(text: string, end: number, limit: number, grammar: PromiseGrammar): number {
  const regex = new RegExp(grammar.when.source, "g");
  regex.lastIndex = Math.max(0, end - 12);
  const found = regex.exec(text.slice(0, limit));
  if (found === null || found.index > end + 3) return end;
  const stop = found.index + found[0].length;
  return stop > end && !/[;.!?]/.test(text.slice(end, found.index)) ? stop : end;
}

function verbStart(text: string, from: number, grammar: PromiseGrammar): number {
  const filler = new RegExp(grammar.fillers.source, "y");
  let at = from;
  for (let skipped = 0; skipped < 5; skipped += 1) {
    filler.lastIndex = at;
    if (!filler.test(text)) break;
    at = filler.lastIndex;
  }
  return at;
}

function firstWordEnd(text: string, from: number): number {
  return from + (/^[\w']+/.exec(text.slice(from, from + 30))?.[0].length ?? 0);
}
