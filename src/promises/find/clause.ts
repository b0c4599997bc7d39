import type { Sentence, Span } from "../../text/types.ts";
import type { PromiseGrammar } from "./grammar.ts";

/** Longest quote of a commitment, in code units; a promise worth reading is shorter. */
const LONGEST = 240;

/** A commitment clause inside a sentence; offsets are relative to the sentence. */
export interface Clause extends Span {
  /** Where the verb phrase starts: after the opening and its fillers. */
  verb: number;
}

const compiledOnce = new Map<RegExp, RegExp>();

/** The pattern with the flag a walk through the text needs; made once. */
function compiled(pattern: RegExp, flag: "g" | "y"): RegExp {
  let made = compiledOnce.get(pattern);
  if (made === undefined) {
    made = new RegExp(pattern.source, flag);
    compiledOnce.set(pattern, made);
  }
  made.lastIndex = 0;
  return made;
}

/** The clause that begins with an opening: to the next boundary, deadline words included. */
export function clauseAt(sentence: Sentence, opening: Span, grammar: PromiseGrammar): Clause {
  const { text } = sentence;
  const own = ownVerb(text.slice(opening.start, opening.end), grammar);
  const verb = own < 0 ? verbStart(text, opening.end, grammar) : opening.start + own;
  const limit = Math.min(text.length, opening.start + LONGEST);
  let end = limit;
  const boundary = compiled(grammar.clauseEnd, "g");
  const first = Math.max(opening.end, firstWordEnd(text, verb));
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
  const phrase = text.slice(verb, verb + 80);
  if (grammar.embeds.if.test(word)) return grammar.takesIf.test(phrase);
  if (grammar.embeds.when.test(word)) return grammar.takesWhen.test(phrase);
  const clock = /^\d:\d/.test(text.slice(found.index - 1, found.index + 2));
  if (word === ":" && clock) return true;
  return found.index <= first && word === ",";
}

/** Longest time expression that may lie across a boundary ("in the next week or so if"). */
const LONGEST_TIME = 40;

/** Takes in a time expression that reaches across the boundary or begins right at it. */
function withTime(text: string, end: number, limit: number, grammar: PromiseGrammar): number {
  const regex = compiled(grammar.when, "g");
  regex.lastIndex = Math.max(0, end - LONGEST_TIME);
  const within = text.slice(0, limit);
  for (let found = regex.exec(within); found !== null; found = regex.exec(within)) {
    if (found.index > end + 3) return end;
    const stop = found.index + found[0].length;
    if (stop > end) return /[;.!?]/.test(text.slice(end, found.index)) ? end : stop;
  }
  return end;
}

/** Where the verb begins in an opening that holds it; -1 where the verb is still to come. */
function ownVerb(opening: string, { ownVerb: pattern }: PromiseGrammar): number {
  return pattern === null || opening.endsWith(" ") ? -1 : opening.search(pattern);
}

function verbStart(text: string, from: number, grammar: PromiseGrammar): number {
  const filler = compiled(grammar.fillers, "y");
  let at = from;
  for (let skipped = 0; skipped < 5; skipped += 1) {
    filler.lastIndex = at;
    if (!filler.test(text)) break;
    at = filler.lastIndex;
  }
  return at;
}

function firstWordEnd(text: string, from: number): number {
  return from + (/^[\wñ'-]+/.exec(text.slice(from, from + 30))?.[0].length ?? 0);
}
