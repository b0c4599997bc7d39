import type { Mark, Observations } from "../../review/observations.ts";
import type { PreparedMessage } from "../../review/prepared.ts";
import type { Sentence } from "../../text/types.ts";
import type { Candidate } from "../types.ts";

/** Words of a term that the customer repeats in asking what it means. */
const LONGEST_TERM = 4;
const ASKS = /^(?:what|what's|whats|ano|anong|anu)$/;
const EMPTY =
  /^(?:a|an|the|this|that|it|you|by|means?|meant|exactly|is|are|do|does|did|your|all|to|of|in|here|po|pong|yung|iyong|yun|yan|ang|ng|nung|sa|na|ba|ibig|sabihin|meaning|ito|to|iyan|iyon|ninyo|niyo|nyo)$/;

/** The customer asks what a word of the last reply means, or says they cannot follow it. */
export function notUnderstood(seen: Observations): Candidate[] {
  const marks = seen
    .sinMarks("unclear_communication", "said_what_is", "said_lost")
    .filter(({ scope }) => !scope.quoted && !scope.conditional);
  return marks.flatMap((mark) => {
    const reply = seen.staff.findLast(({ index, automated }) => index < mark.message && !automated);
    if (reply === undefined) return [];
    const passage =
      mark.kind === "said_what_is" ? sentenceWithTerm(seen, reply, mark) : longestOf(reply);
    if (passage === undefined) return [];
    return [
      {
        branch: mark.kind === "said_what_is" ? "term_not_known" : "not_understood",
        source: "agent_text",
        message: reply.index,
        span: { start: passage.start, end: passage.end },
        related: [{ message: mark.message, start: mark.start, end: mark.end }],
        severity: 1,
        attribution: "agent",
      },
    ];
  });
}

/** The sentence of the reply that brought up the term, if the customer had not used it before. */
function sentenceWithTerm(
  seen: Observations,
  reply: PreparedMessage,
  mark: Mark,
): Sentence | undefined {
  const question = seen.prepared.messages[mark.message]?.sentences[mark.sentence];
  const asks = question?.text.slice(mark.start - question.start, mark.end - question.start);
  if (asks === undefined || reply.folded.includes(asks)) return undefined;
  const words = (question?.tokens ?? [])
    .filter(({ start }) => start >= mark.start)
    .map(({ word }) => word);
  const term = words
    .slice(words.findIndex((word) => ASKS.test(word)) + 1)
    .filter((word) => !EMPTY.test(word))
    .slice(0, LONGEST_TERM);
  const [first] = term;
  if (first === undefined) return undefined;
  const usedBefore = seen.customer.some(
    ({ index, sentences }) =>
      index < reply.index && sentences.some(({ tokens }) => has(tokens, term)),
  );
  if (usedBefore) return undefined;
  return reply.sentences.find(({ tokens }) => has(tokens, term));
}

function has(tokens: Sentence["tokens"], term: readonly string[]): boolean {
  const words = new Set(tokens.map(({ word }) => word));
  return term.every((word) => words.has(word));
}

function longestOf({ sentences }: PreparedMessage): Sentence | undefined {
  return sentences.toSorted((a, b) => b.tokens.length - a.tokens.length)[0];
}
