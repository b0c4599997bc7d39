import type { Mark, Observations } from "../../review/observations.ts";
import type { PreparedMessage } from "../../review/prepared.ts";
import { contentWords, contentWordsIn, shared } from "../../text/content_words.ts";
import type { Sentence } from "../../text/types.ts";
import type { Candidate } from "../types.ts";

/** So many words in common with what the customer had written, and the reminder is of that. */
const SPOKEN_OF = 2;
/** A reminder as short as this ("as I said, no internet") is known by one word. */
const SHORT = 2;

/** The customer says of the reply just before that it passes by what they wrote. */
export function objections(seen: Observations): Candidate[] {
  const marks = seen
    .sinMarks("failure_to_listen", ...BRANCHES.keys())
    .filter(({ scope }) => !scope.quoted && !scope.conditional);
  return marks.flatMap((mark) => {
    const reply = replyBefore(seen, mark.message);
    if (reply === undefined || !isProven(seen, mark, reply)) return [];
    const passage = passageObjectedTo(seen, reply, mark);
    if (passage === undefined) return [];
    return [
      {
        branch: BRANCHES.get(mark.kind) ?? "told_before",
        source: "agent_text",
        message: reply.index,
        span: { start: passage.start, end: passage.end },
        related: [{ message: mark.message, start: mark.start, end: mark.end }],
        severity: 2,
        attribution: "agent",
      },
    ];
  });
}

const BRANCHES = new Map([
  ["said_told", "told_before"],
  ["said_as_told", "told_before"],
  ["said_did_that", "told_before"],
  ["said_mismatch", "mismatch"],
]);

/**
 * "As I said" may only tell a story: it counts where the reply asked or advised something, no thanks
 * stand beside it, and it had been said indeed. "I did that already" counts when it had been said.
 */
function isProven(seen: Observations, mark: Mark, reply: PreparedMessage): boolean {
  if (mark.kind === "said_mismatch" || mark.kind === "said_told") return true;
  if (mark.kind === "said_as_told") {
    const asked = seen.actsIn(reply.index, "instruction", "data_request", "referral").length > 0;
    if (!asked && !reply.sentences.some(({ question }) => question)) return false;
    if (seen.actsIn(mark.message, "thanks").length > 0) return false;
  }
  return mark.kind === "said_did_that"
    ? wasSaid(seen, reply, wordsOf(reply), (message) => stepSentences(seen, message))
    : wasSaid(seen, reply, wordsOfSentence(seen, mark), ({ sentences }) => sentences);
}

/** Whether a sentence of the customer before the reply is about the same. */
function wasSaid(
  seen: Observations,
  reply: PreparedMessage,
  words: ReadonlySet<string>,
  sentencesOf: (message: PreparedMessage) => readonly Sentence[],
): boolean {
  const enough = words.size <= SHORT ? 1 : SPOKEN_OF;
  return seen.customer
    .filter(({ index }) => index < reply.index)
    .some((message) =>
      sentencesOf(message).some(({ tokens }) => shared(contentWords(tokens), words) >= enough),
    );
}

/** What the customer had told of steps taken. */
function stepSentences(seen: Observations, { index, sentences }: PreparedMessage): Sentence[] {
  const told = new Set(seen.actsIn(index, "tried_already").map(({ sentence }) => sentence));
  return sentences.filter((_sentence, i) => told.has(i));
}

function wordsOfSentence({ prepared }: Observations, { message, sentence }: Mark): Set<string> {
  return contentWords(prepared.messages[message]?.sentences[sentence]?.tokens ?? []);
}

/** The staff's last reply before this message, when the customer had written before it too. */
function replyBefore(seen: Observations, message: number): PreparedMessage | undefined {
  const reply = seen.staff.findLast(({ index, automated }) => index < message && !automated);
  const spoke = seen.customer.some(({ index }) => reply !== undefined && index < reply.index);
  return spoke ? reply : undefined;
}

function wordsOf({ sentences }: PreparedMessage): Set<string> {
  return contentWordsIn(sentences);
}

/** The reply's sentence nearest to the objection: the most words in common, else what it asks or advises. */
function passageObjectedTo(
  seen: Observations,
  reply: PreparedMessage,
  mark: Mark,
): Sentence | undefined {
  const objection = wordsOfSentence(seen, mark);
  const asks = new Set(
    seen
      .actsIn(reply.index, "instruction", "data_request", "refusal", "answer")
      .map(({ sentence }) => sentence),
  );
  let best = reply.sentences.find(({ tokens }) => tokens.length > 2) ?? reply.sentences[0];
  let most = 0;
  reply.sentences.forEach((sentence, i) => {
    const common = shared(contentWords(sentence.tokens), objection);
    const weight = common * 2 + (asks.has(i) || sentence.question ? 1 : 0);
    if (weight > most) {
      best = sentence;
      most = weight;
    }
  });
  return best;
}
