import type { Mark, Observations } from "../../review/observations.ts";
import {
  customerLast,
  doesPlainly,
  inStaffWords,
  openingOf,
  plainStaffMarks,
} from "../candidates.ts";
import type { Candidate } from "../types.ts";

/** Longer replies hold something else. */
const LONGEST = 30;

/** A question gets the word that there is nothing known of it: no search, no time, nobody else who may know. */
export function noInformation(seen: Observations): Candidate[] {
  return plainStaffMarks(seen, "apathy", "no_information")
    .filter((mark) => isAll(seen, mark))
    .map((mark) =>
      inStaffWords(mark, {
        branch: "no_information",
        severity: 1,
        attribution: "unknown",
        related: openingOf(customerLast(seen, mark.message)),
      }),
    );
}

function isAll(seen: Observations, { message, scope, sentence }: Mark): boolean {
  const reply = seen.prepared.messages[message];
  if (reply === undefined || reply.automated || reply.words > LONGEST) return false;
  if (scope.conditional || scope.question || GOES_ON.test(reply.folded)) return false;
  if (reply.sentences.some(({ question }, i) => question && i !== sentence)) return false;
  if (customerLast(seen, message) === undefined) return false;
  return !doesPlainly(
    seen,
    message,
    ...(["ownership", "done", "offer", "alternative", "escalation", "transfer"] as const),
    ...(["data_request", "exception", "instruction"] as const),
  );
}

/** Will be known, will be told, or may be asked. */
const GOES_ON =
  /\b(?:as soon as|once|let you know|will (?:be|share|post|announce|update|have)|we'll|i'll|stay tuned|keep an eye|but|pero|en cuanto|le avis\w+|ngunit|babalik\w*|sasabihan)\b/;
