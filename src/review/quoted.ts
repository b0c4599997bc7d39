import type { Span } from "../text/types.ts";
import type { PreparedMessage } from "./prepared.ts";

/** Where a clause ends, in folded text: at a mark, or where the next one is joined on. */
const CLAUSE_END =
  /[.,;:](?!\S)|[!?()\n]|\s[-\u2013\u2014]\s|\s(?:and|but|because|so|or|y|e|pero|porque|asi que|o|kaya|kasi)\s/g;

/**
 * The words that prove a finding, to the end of their clause: "ya le pedi" alone tells a reader little.
 * Never past the sentence, nor into words that prove something else, which begin at `before`.
 */
export function quotedFrom(message: PreparedMessage, span: Span, before: number): Span {
  const sentence = message.sentences.find(
    ({ start, end }) => span.start >= start && span.end < end,
  );
  if (sentence === undefined) return span;
  CLAUSE_END.lastIndex = span.end - sentence.start;
  const mark = CLAUSE_END.exec(sentence.text);
  const end = Math.min(sentence.start + (mark?.index ?? sentence.text.length), before);
  const words = message.message.text.slice(span.start, Math.max(end, span.end)).trimEnd();
  return { start: span.start, end: Math.max(span.start + words.length, span.end) };
}
