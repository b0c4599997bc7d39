import type { Sentence, Span } from "../../text/types.ts";
import type { Scope } from "../observations.ts";

const NEGATION =
  /\b(?:not|never|no longer|don't|doesn't|didn't|won't|wouldn't|isn't|wasn't|aren't|can't|cannot|couldn't|without|nor|neither|hardly|no|nunca|jamas|tampoco|hindi|huwag|wag|walang)\b/;
const REPORTED =
  /\b(?:(?:he|she|they|you|agent|someone|somebody|guy|lady|rep|colleague|manager|support|bank|it) (?:just |also |then |already )?(?:said|says|told|tells|claimed|claims|wrote|explained|promised|mentioned|stated)|according to|was told|were told|been told)\b/;
/** "When I called" tells what happened; only "when you ..." sets a condition. */
const CONDITION =
  /\b(?:if|unless|whether|in case|should you|once (?:you|we|i|it|this|that|the)|as soon as|when(?:ever)? (?:you|your)|until (?:you|your|we|they))\b/;
/** Negation further back than this belongs to something else. */
const NEAR = 28;

/** How the matched words stand in their sentence. */
export function scopeOf(sentence: Sentence, span: Span): Scope {
  const from = span.start - sentence.start;
  const before = sentence.text.slice(0, from);
  const clause = before.slice(
    Math.max(0, before.lastIndexOf(","), before.lastIndexOf(";"), before.length - NEAR),
  );
  return {
    negated: NEGATION.test(clause),
    quoted: before.includes('"') && oddQuotes(before),
    reported: REPORTED.test(before.slice(-80)),
    conditional: CONDITION.test(before.slice(-80)),
    question: sentence.question,
  };
}

function oddQuotes(text: string): boolean {
  let odd = false;
  for (let at = text.indexOf('"'); at >= 0; at = text.indexOf('"', at + 1)) odd = !odd;
  return odd;
}
