import type { ActKind } from "../observations.ts";
import type { PreparedConversation, PreparedMessage } from "../prepared.ts";
import type { ActsIn } from "./needs.ts";
import { quickTest } from "../../text/requirement.ts";
import { SOLVED_ELSEWHERE, THANKS_ELSEWHERE, worded } from "./wordings.ts";

/** Index of the customer message that says it is solved and is not taken back later; else null. */
export function solvedBy({ messages }: PreparedConversation, actsIn: ActsIn): number | null {
  let solved: number | null = null;
  for (const message of messages) {
    if (message.side !== "customer") continue;
    if (doesPlainly(message, actsIn, "not_solved")) solved = null;
    else if (message.index > 0 && isSettled(message, actsIn)) solved = message.index;
  }
  return solved;
}

/** Whether the customer says that it is solved, or that they need nothing more. */
export function isSettled(message: PreparedMessage, actsIn: ActsIn): boolean {
  if (doesPlainly(message, actsIn, "confirms_solved", "withdraws")) return true;
  if (asksOn(message, actsIn)) return false;
  const thanks = thanksIn(message, actsIn);
  return message.sentences.some(
    (sentence) =>
      worded("settled", sentence) ||
      quickTest(SOLVED_ELSEWHERE.pattern, sentence.text) ||
      (thanks && worded("works", sentence)),
  );
}

/** Whether the message says that the trouble goes on, asks after it, or puts a question. */
export function asksOn({ index, sentences }: PreparedMessage, actsIn: ActsIn): boolean {
  return (
    actsIn(index, "not_solved", "chase", "request", "asks_human").some(
      ({ scope }) => !scope.quoted,
    ) ||
    sentences.some(
      (sentence) =>
        (sentence.question && sentence.tokens.length > 2 && !worded("rhetorical", sentence)) ||
        worded("indirectQuestion", sentence),
    )
  );
}

/** Whether the message thanks, in any language we know the word of. */
export function thanksIn(message: PreparedMessage, actsIn: ActsIn): boolean {
  return (
    actsIn(message.index, "thanks").length > 0 ||
    quickTest(THANKS_ELSEWHERE.pattern, message.folded)
  );
}

function doesPlainly({ index }: PreparedMessage, actsIn: ActsIn, ...kinds: ActKind[]): boolean {
  return actsIn(index, ...kinds).some(
    ({ scope }) => !scope.negated && !scope.conditional && !scope.question,
  );
}
