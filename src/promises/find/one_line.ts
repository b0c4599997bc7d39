import type { Sentence, Span } from "../../text/types.ts";

/** A sentence whose white space is single spaces, with the way back to the stored text. */
export interface OneLine {
  sentence: Sentence;
  /** Places of a span of the sentence's text in the message; spans outside it move along. */
  absolute: (span: Span) => Span;
}

/** Mails wrap their lines and double their spaces; the wordings must match all the same. */
export function onOneLine(sentence: Sentence): OneLine {
  const { text, start } = sentence;
  if (!text.includes("\n") && !text.includes("  ")) {
    return { sentence, absolute: (span) => ({ start: span.start + start, end: span.end + start }) };
  }
  const places: number[] = [];
  let line = "";
  for (let i = 0; i < text.length; i += 1) {
    const char = text[i] ?? "";
    const space = char === "\n" || char === " ";
    if (space && line.endsWith(" ")) continue;
    line += space ? " " : char;
    places.push(i);
  }
  const first = (at: number) =>
    start + (at < 0 ? at : (places[at] ?? text.length + at - line.length));
  const last = (at: number) =>
    at <= 0 ? start + at : at > line.length ? first(at) : first(at - 1) + 1;
  return {
    sentence: { ...sentence, text: line },
    absolute: (span) => ({ start: first(span.start), end: last(span.end) }),
  };
}
