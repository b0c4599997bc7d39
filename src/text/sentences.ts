import { languageOf } from "./language.ts";
import { tokenise } from "./tokens.ts";
import type { Segment, Sentence } from "./types.ts";

const BREAK = /[.!?]+(?=\s|$)|\n\s*\n/g;

/** The sentences of all body segments. */
export function sentencesOf(folded: string, segments: readonly Segment[]): Sentence[] {
  const sentences: Sentence[] = [];
  for (const segment of segments) {
    if (segment.kind !== "body") continue;
    const body = folded.slice(segment.start, segment.end);
    let from = 0;
    BREAK.lastIndex = 0;
    for (let found = BREAK.exec(body); ; found = BREAK.exec(body)) {
      const to = found === null ? body.length : found.index + found[0].length;
      add(sentences, folded, segment.start + from, segment.start + to);
      if (found === null) break;
      from = to;
    }
  }
  return sentences;
}

function add(sentences: Sentence[], folded: string, rawStart: number, rawEnd: number): void {
  let start = rawStart;
  let end = rawEnd;
  while (start < end && folded.charCodeAt(start) <= 32) start += 1;
  while (end > start && folded.charCodeAt(end - 1) <= 32) end -= 1;
  if (start === end) return;
  const text = folded.slice(start, end);
  const tokens = tokenise(folded, start, end);
  sentences.push({
    start,
    end,
    text,
    tokens,
    language: languageOf(tokens),
    question: text.endsWith("?"),
  });
}
