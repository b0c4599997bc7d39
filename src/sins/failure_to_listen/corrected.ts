import type { Mark, Observations } from "../../review/observations.ts";
import type { PreparedMessage } from "../../review/prepared.ts";
import { stem } from "../../text/content_words.ts";
import type { Candidate } from "../types.ts";

/** "The printer, not the laptop": what it is, and what it is not; folded, in the languages we read. */
const PAIR =
  /([a-zñ'-]{3,20})(?: po)?,? (?:and |y |at )?(?:not|no|hindi)(?: po)? (?:(?:with|about|for|on|in|from|with|the|a|an|my|your|el|la|los|las|un|una|mi|su|de|en|yung|iyong|ang|sa|ng) ){0,2}([a-zñ'-]{3,20})/;

/** The reply to "it is this and not that" asks about that or advises on it, and has no word of this. */
export function ignoredCorrection(seen: Observations): Candidate[] {
  const corrections = seen
    .sinMarks("failure_to_listen", "said_not_that")
    .filter(({ scope }) => !scope.quoted && !scope.conditional && !scope.question);
  return corrections.flatMap((mark) => {
    const pair = pairIn(seen, mark);
    const reply = seen.staff.find(({ index, automated }) => index > mark.message && !automated);
    if (pair === undefined || reply === undefined || has(reply, pair.is)) return [];
    const passage = reply.sentences.find(
      (sentence, i) =>
        sentence.tokens.some(({ word }) => stem(word) === pair.isNot) &&
        (sentence.question || asksOrAdvises(seen, reply.index, i)),
    );
    if (passage === undefined) return [];
    return [
      {
        branch: "corrected",
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

function pairIn(seen: Observations, mark: Mark) {
  const folded = seen.prepared.messages[mark.message]?.folded.slice(mark.start, mark.end) ?? "";
  const [, is, isNot] = PAIR.exec(folded) ?? [];
  if (is === undefined || isNot === undefined || stem(is) === stem(isNot)) return undefined;
  if (NO_THING.test(is) || NO_THING.test(isNot)) return undefined;
  return { is: stem(is), isNot: stem(isNot) };
}

/** Adverbs and small words: what stands before a plain "not". */
const NO_THING =
  /ly$|mente$|^(?:just|still|also|it|its|that|this|now|here|there|sure|and|but|or|so|too|yet|only|even|always|well|which|what|who|they|you|because|good|bad|very|really|working|esto|eso|pero|que|muy|bien|todo|nada|lang|naman|yan|ito)$/;

function has({ sentences }: PreparedMessage, word: string): boolean {
  return sentences.some(({ tokens }) => tokens.some((token) => stem(token.word) === word));
}

function asksOrAdvises(seen: Observations, message: number, sentence: number): boolean {
  return seen
    .actsIn(message, "instruction", "data_request", "answer", "done")
    .some((act) => act.sentence === sentence && !act.scope.negated);
}
