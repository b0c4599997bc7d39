import type { Mark, Observations } from "../../review/observations.ts";
import { measuresIn } from "../../text/measures.ts";
import {
  doesPlainly,
  inStaffWords,
  plainStaffMarks,
  reportsOf,
  sentenceOf,
} from "../candidates.ts";
import type { Candidate } from "../types.ts";

/** The customer's report, and a price that was asked for in public and moved to a private message. */
export function decide(seen: Observations): Candidate[] {
  return [...evadedPrice(seen), ...reportsOf(seen, "inconvenient_access", 1)];
}

function evadedPrice(seen: Observations): Candidate[] {
  const asked = seen
    .sinMarks("inconvenient_access", "said_asks_price")
    .filter(({ scope }) => !scope.quoted);
  return plainStaffMarks(seen, "inconvenient_access", "evades_price")
    .filter((mark) => !mark.scope.question && !tells(seen, mark))
    .flatMap((mark) => {
      const question = asked.findLast(({ message }) => message < mark.message);
      const answersIt = seen.staff.find(({ index }) => index > (question?.message ?? mark.message));
      if (question === undefined || answersIt?.index !== mark.message) return [];
      return [
        inStaffWords(mark, {
          branch: "price_evaded",
          severity: 1,
          attribution: "policy",
          related: [{ message: question.message, start: question.start, end: question.end }],
        }),
      ];
    });
}

/** The price stands beside it, or why it depends. */
function tells(seen: Observations, mark: Mark): boolean {
  const message = seen.prepared.messages[mark.message];
  const priced = message?.sentences.some(({ text }) =>
    measuresIn(text).some(({ kind }) => kind === "money"),
  );
  const text = sentenceOf(seen, mark)?.text ?? "";
  return (
    priced === true ||
    doesPlainly(seen, mark.message, "reason") ||
    /\b(?:depends?|varies|account|order|booking|reservation)\b/.test(text)
  );
}
