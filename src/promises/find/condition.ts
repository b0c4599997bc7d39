import type { Sentence, Span } from "../../text/types.ts";
import type { Clause } from "./clause.ts";
import { deedOf } from "./deed.ts";
import type { Place } from "./index.ts";

/**
 * The words on which the commitment depends, relative to the commitment's sentence: before it in
 * the sentence, after it, or in the neighbouring sentence that asks the customer for something first
 * ("Please send us the number. We'll look it up.").
 */
export function conditionOf(clause: Clause, place: Place): Span | null {
  return before(clause, place) ?? after(clause, place) ?? asked(clause, place);
}

function before(clause: Clause, { sentence, grammar }: Place): Span | null {
  const text = sentence.text.slice(0, clause.start);
  const found = grammar.conditionBefore.exec(text) ?? grammar.asksFirst.exec(text);
  return found === null ? null : { start: found.index, end: trimmed(text, text.length) };
}

function after(clause: Clause, { sentence, grammar }: Place): Span | null {
  const rest = sentence.text.slice(clause.end);
  const found = grammar.conditionAfter.exec(rest);
  if (found === null) return null;
  const verb = sentence.text.slice(clause.verb, clause.end);
  if (grammar.takesIf.test(verb) && grammar.embeds.if.test(firstWord(rest)) && verb.length < 20)
    return null;
  const start = clause.end + (/^[,\s]*/.exec(rest)?.[0].length ?? 0);
  const stop = /[.;!?\n]|, /.exec(sentence.text.slice(start));
  return { start, end: stop === null ? sentence.text.length : start + stop.index };
}

/** Deeds that need what the neighbouring sentence asks for; a release or a word to the team does not. */
const WAITS_FOR_ANSWER = new Set(["check", "help", "contact", "send", "refund", "book"]);

/** Only a commitment that opens its sentence takes its condition from the sentence before or after. */
function asked(clause: Clause, place: Place): Span | null {
  const { message, position, sentence, grammar } = place;
  if (sentence.text.slice(0, clause.start).trim().length > 14) return null;
  const phrase = sentence.text.slice(clause.verb, clause.end);
  if (!WAITS_FOR_ANSWER.has(deedOf(phrase, phrase, grammar))) return null;
  for (const neighbour of [message.sentences[position - 1], message.sentences[position + 1]]) {
    if (neighbour !== undefined && asksCustomer(neighbour, place)) {
      return relative(neighbour, sentence);
    }
  }
  return null;
}

/** A sentence's span as seen from another: before it negative, behind it past its text. */
function relative(other: Span, sentence: Sentence): Span {
  const behind = other.start >= sentence.end;
  const shift = behind ? sentence.end - sentence.text.length : sentence.start;
  return { start: other.start - shift, end: other.end - shift };
}

function asksCustomer({ text, question }: Sentence, { grammar }: Place): boolean {
  return grammar.asksFirst.test(text) || (question && grammar.asksQuestion.test(text));
}

function firstWord(text: string): string {
  return /[^\s,]+/.exec(text)?.[0] ?? "";
}

function trimmed(text: string, end: number): number {
  let stop = end;
  while (stop > 0 && /[\s,.;:-]/.test(text[stop - 1] ?? "")) stop -= 1;
  return stop;
}

/** Whether the condition (a span of the message) is met by something the customer does or says. */
export function dependsOnCustomer({ start, end }: Span, { message, grammar }: Place): boolean {
  const text = message.folded.slice(start, end).replaceAll("\n", " ");
  return (
    grammar.asksFirst.test(text) || grammar.asksQuestion.test(text) || grammar.customer.test(text)
  );
}
