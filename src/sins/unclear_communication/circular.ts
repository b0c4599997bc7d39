import type { Observations } from "../../review/observations.ts";
import { contentWords, contentWordsIn } from "../../text/content_words.ts";
import type { Candidate } from "../types.ts";

/** Longer answers say something besides the term. */
const FEW = 9;
/** Asks for a meaning, of a word or of what was written before; not how something stands. */
const MEANING =
  /\b(?:mean|means|meaning|significa|quiere decir|ibig (?:po )?sabihin|kahulugan)\b|\b(?:that|this|it|eso|esto|iyon|yun|yon|iyan|yan|ito)\W*$/;

/** Asked what a term means, the whole answer is the term again, or another one. */
export function circular(seen: Observations): Candidate[] {
  return seen
    .sinMarks("unclear_communication", "said_what_is")
    .filter(({ scope }) => !scope.quoted && !scope.conditional)
    .flatMap((mark) => {
      const asked = seen.prepared.messages[mark.message];
      const reply = seen.staff.find(({ index }) => index > mark.message);
      if (asked === undefined || reply === undefined || reply.automated) return [];
      const theirs = contentWordsIn(asked.sentences);
      const own = contentWordsIn(reply.sentences);
      const [first] = reply.sentences;
      if (first === undefined || own.size === 0 || reply.words > FEW) return [];
      const asksMeaning = MEANING.test(asked.sentences[mark.sentence]?.text ?? "");
      const terms = asksMeaning ? termsOf(seen, reply.index) : new Set<string>();
      if (![...own].every((word) => theirs.has(word) || terms.has(word))) return [];
      return [
        {
          branch: [...own].every((word) => theirs.has(word)) ? "circular" : "term_for_term",
          source: "agent_text" as const,
          message: reply.index,
          span: { start: first.start, end: first.end },
          related: [{ message: mark.message, start: mark.start, end: mark.end }],
          severity: 1 as const,
          attribution: "agent" as const,
        },
      ];
    });
}

/** The words of the trade in a message, as content words. */
function termsOf(seen: Observations, message: number): Set<string> {
  const marks = seen
    .sinMarks("unclear_communication", "trade_term")
    .filter((mark) => mark.message === message);
  const sentences = seen.prepared.messages[message]?.sentences ?? [];
  const words = marks.flatMap(({ sentence, start, end }) => {
    const tokens = sentences[sentence]?.tokens ?? [];
    return [...contentWords(tokens.filter((token) => token.start >= start && token.start < end))];
  });
  return new Set(words);
}
