import type { Mark, Observations } from "../../review/observations.ts";
import type { PreparedMessage } from "../../review/prepared.ts";
import { contentWords, contentWordsIn, shared } from "../../text/content_words.ts";
import type { Sentence } from "../../text/types.ts";
import type { Candidate } from "../types.ts";

/** Words of a term that the customer repeats in asking what it means. */
const LONGEST_TERM = 4;
/** Thanks and a greeting before the words about the reply. */
const OPENING = 9;
/** More words than a sentence has. */
const MANY = 1000;
const ASKS = /^(?:what|what's|whats|ano|anong|anu|que)$/;
const EMPTY =
  /^(?:a|an|the|this|that|it|you|by|means?|meant|exactly|is|are|do|does|did|your|all|to|of|in|here|po|pong|yung|iyong|yun|yan|ang|ng|nung|sa|na|ba|ibig|sabihin|meaning|ito|to|iyan|iyon|ninyo|niyo|nyo|es|son|significa|quiere|decir|refiere|refieres|se|con|un|una|el|la|los|las|lo|eso|esto|de|del)$/;

/** "I have no idea what this means": about the reply only where the message begins. */
const BARE = /\b(?:a word|any of (?:this|that|it)|(?:this|that|it) means)\b/;
/** It was not clear once, but is by now; folded. */
const BY_NOW =
  /\b(?:re-?read|now i (?:see|get|understand)|(?:worked|it works|updated|managed|solved)\b)/;

/** The customer asks what a word of the last reply means, or says they cannot follow it. */
export function notUnderstood(seen: Observations): Candidate[] {
  const marks = seen
    .sinMarks("unclear_communication", "said_what_is", "said_lost")
    .filter(({ scope }) => !scope.quoted && !scope.conditional)
    .filter((mark) => mark.kind === "said_what_is" || isLost(seen, mark))
    // A term they ask about proves more than a reply they cannot follow.
    .toSorted((a, b) => Number(a.kind === "said_lost") - Number(b.kind === "said_lost"));
  return marks.flatMap((mark) => {
    const reply = seen.staff.findLast(({ index, automated }) => index < mark.message && !automated);
    if (reply === undefined) return [];
    const passage =
      mark.kind === "said_what_is"
        ? sentenceWithTerm(seen, reply, mark)
        : mostTakenUp(seen, reply, mark);
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

/** Whether the words are about the reply: not about an error message, nor told after it came clear. */
function isLost(seen: Observations, mark: Mark): boolean {
  const message = seen.prepared.messages[mark.message];
  if (message === undefined) return false;
  const near = message.sentences.slice(Math.max(0, mark.sentence - 1), mark.sentence + 2);
  if (near.some(({ text }) => BY_NOW.test(text))) return false;
  const sentence = message.sentences[mark.sentence];
  const said = sentence?.text.slice(mark.start - sentence.start, mark.end - sentence.start) ?? "";
  if (!BARE.test(said)) return true;
  const before = message.sentences.slice(0, mark.sentence);
  return before.every(({ tokens }) => tokens.length <= OPENING);
}

/** The sentence of the reply that the customer's message takes up most; else its longest. */
function mostTakenUp(seen: Observations, reply: PreparedMessage, mark: Mark): Sentence | undefined {
  const message = seen.prepared.messages[mark.message];
  const theirs = contentWordsIn(message?.sentences ?? []);
  const weight = ({ tokens }: Sentence) =>
    shared(contentWords(tokens), theirs) * MANY + Math.min(tokens.length, MANY - 1);
  return reply.sentences.toSorted((a, b) => weight(b) - weight(a))[0];
}
