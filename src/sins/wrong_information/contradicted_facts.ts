import type { Observations } from "../../review/observations.ts";
import type { PreparedMessage } from "../../review/prepared.ts";
import { stem } from "../../text/content_words.ts";
import { comparable, differs, type Measure, measuresIn } from "../../text/measures.ts";
import type { Sentence, Span } from "../../text/types.ts";
import type { Candidate } from "../types.ts";
import { type ReadFact, readFacts } from "./house_facts.ts";

/** Between subject and value stand no more words than in one statement. */
const NEAR = 60;
/** A condition anywhere in the sentence may be what makes the value right. */
const CONDITION = /\b(?:if|unless|whether|in case|provided|except|kung|si(?!,))\b/;
/** In the clause itself: denied, past, somebody else's words, counted from an event, on top, or a change. */
const NOT_NOW =
  /\b(?:was|were|had|used to|formerly|previous|previously|old|older|no longer|not|never|isn't|aren't|doesn't|don't|won't|instead of|rather than|ago|left|remaining|already|since|said|says|told|wrote|mentioned|thought|asked|extra|another|additional|more|would|from next|starting|until (?:last|january|february|march|april|may|june|july|august|september|october|november|december)|hace|era|eran|antes|no (?:es|son|dura|cuesta|tarda)|nunca|dati|hindi|noong)\b/;
const CLAUSE = /[,;:]/;

/** Replies that say otherwise than the house's facts. */
export function contradictedFacts(seen: Observations): Candidate[] {
  const facts = readFacts(seen.context.config.facts);
  if (facts.length === 0) return [];
  return seen.staff.flatMap((message) => {
    const found = message.sentences.flatMap((sentence) => contradictionIn(sentence, facts));
    return found.slice(0, 1).map(({ fact, ...span }) => ({
      branch: "contradicts_fact",
      source: "agent_text" as const,
      message: message.index,
      span,
      severity: 3 as const,
      attribution: "agent" as const,
      recovered: saidRightLater(seen, message, fact),
      slots: { fact: fact.shown },
    }));
  });
}

type Contradiction = Span & { fact: ReadFact };

function contradictionIn(sentence: Sentence, facts: readonly ReadFact[]): Contradiction[] {
  if (sentence.question || sentence.text.includes('"')) return [];
  const stems = sentence.tokens.map(({ word }) => stem(word));
  return facts.flatMap((fact) => {
    const subject = subjectIn(sentence, stems, fact);
    if (subject === undefined || CONDITION.test(sentence.text)) return [];
    const stated = measuresIn(sentence.text).filter((measure) =>
      fact.values.some((value) => comparable(measure, value)),
    );
    if (stated.some((measure) => fits(measure, fact))) return [];
    const nearest = stated.toSorted((a, b) => distance(a, subject) - distance(b, subject))[0];
    if (nearest === undefined || distance(nearest, subject) > NEAR) return [];
    const start = Math.min(subject.start, nearest.start);
    const end = Math.max(subject.end, nearest.end);
    if (NOT_NOW.test(clauseOf(sentence.text, start, end))) return [];
    return [{ start: sentence.start + start, end: sentence.start + end, fact }];
  });
}

/** The stretch with what belongs to it on both sides, as far as the next comma. */
function clauseOf(text: string, start: number, end: number): string {
  const before = text.slice(0, start).split(CLAUSE).at(-1) ?? "";
  const after = text.slice(end).split(CLAUSE)[0] ?? "";
  return before + text.slice(start, end) + after;
}

function fits(measure: Measure, { values }: ReadFact): boolean {
  return values.some((value) => comparable(measure, value) && !differs(measure, value));
}

/** Where the sentence names the fact's subject, unless it names an exception; within the sentence. */
function subjectIn(
  { tokens, start }: Sentence,
  stems: readonly string[],
  { about, except }: ReadFact,
): Span | undefined {
  if (except.some((phrase) => indexOf(stems, phrase) >= 0)) return undefined;
  for (const phrase of about) {
    const at = indexOf(stems, phrase);
    const first = tokens[at];
    const last = tokens[at + phrase.length - 1];
    if (first && last) return { start: first.start - start, end: last.end - start };
  }
  return undefined;
}

function indexOf(stems: readonly string[], phrase: readonly string[]): number {
  return stems.findIndex((_, at) => phrase.every((word, i) => stems[at + i] === word));
}

function distance(a: Span, b: Span): number {
  return Math.max(0, a.start - b.end, b.start - a.end);
}

function saidRightLater(
  { staff }: Observations,
  { index }: PreparedMessage,
  fact: ReadFact,
): boolean {
  return staff.some(
    (later) =>
      later.index > index &&
      later.sentences.some(({ text }) => measuresIn(text).some((measure) => fits(measure, fact))),
  );
}
