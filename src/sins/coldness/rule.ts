import type { Mark, Observations } from "../../review/observations.ts";
import { customerBefore, inStaffWords, plainStaffMarks, reportsOf } from "../candidates.ts";
import { recoveredAfter } from "../recovery.ts";
import type { Candidate } from "../types.ts";
import { bluntWords } from "./blunt.ts";

/**
 * A positive sign of impatience or unfriendliness; missing warmth alone is none. A message that
 * apologises or acknowledges the trouble takes the edge off.
 */
export function decide(seen: Observations): Candidate[] {
  const impatient = plainStaffMarks(seen, "coldness", "impatience", "opening", "puzzled", "stop")
    .filter((mark) => isImpatient(seen, mark) && !softened(seen, mark.message))
    .filter(({ message }) => seen.customer.some(({ index }) => index < message))
    .map((mark) =>
      inStaffWords(mark, {
        branch: "impatience",
        severity: customerBefore(seen, mark.message, "distress") ? 3 : 2,
        attribution: "agent",
        recovered: recoveredAfter(seen, mark.message),
      }),
    );
  return [...impatient, ...bluntWords(seen, impatient), ...reportsOf(seen, "coldness")];
}

/**
 * Some words are impatient only as they stand: "What is it now?" as the first words; not to have understood,
 * without a courteous word; "stop writing" as an order or in capitals, not as a request.
 */
function isImpatient(seen: Observations, { kind, message, sentence, start, end }: Mark): boolean {
  if (kind === "opening") return sentence === 0;
  if (kind === "puzzled") return seen.actsIn(message, "courtesy", "thanks", "offer").length === 0;
  if (kind !== "stop") return true;
  const words = seen.prepared.messages[message]?.message.text.slice(start, end) ?? "";
  return /\bSTOP\b/.test(words) || !/\b(?:please|can you)\b/i.test(words);
}

function softened(seen: Observations, message: number): boolean {
  return seen
    .actsIn(message, "apology", "acknowledgement")
    .some(({ scope }) => !scope.negated && !scope.quoted);
}
