import type { Mark, Observations } from "../../review/observations.ts";
import { doesPlainly, inStaffWords, plainStaffMarks, reportsOf } from "../candidates.ts";
import { recoveredAfter } from "../recovery.ts";
import type { Candidate } from "../types.ts";

/** One accusation, or two replies in a row that contradict the customer and offer nothing. */
export function decide(seen: Observations): Candidate[] {
  // "Why should I apologise?" is a question in form only.
  const stands = ({ scope, kind, message }: Mark) =>
    !scope.negated &&
    !scope.conditional &&
    (!scope.question || kind === "no_apology") &&
    seen.customer.some(({ index }) => index < message);
  const accusations = plainStaffMarks(seen, "arguing", "accuse", "no_apology")
    .filter((mark) => stands(mark) && !mends(seen, mark.message))
    .map((mark) => found(seen, mark, "accusation", []));
  const contradictions = plainStaffMarks(seen, "arguing", "contradict").filter(
    (mark) => stands(mark) && !mends(seen, mark.message),
  );
  const second = contradictions.find((mark, i) => inARow(seen, contradictions[i - 1], mark));
  const first = contradictions[contradictions.findIndex((mark) => mark === second) - 1];
  const repeated =
    second === undefined || first === undefined
      ? []
      : [
          found(seen, second, "contradictions", [
            { message: first.message, start: first.start, end: first.end },
          ]),
        ];
  return [...accusations, ...repeated, ...reportsOf(seen, "arguing")];
}

function found(
  seen: Observations,
  mark: Mark,
  branch: string,
  related: Candidate["related"] = [],
): Candidate {
  return inStaffWords(mark, {
    branch,
    severity: 2,
    attribution: "agent",
    recovered: recoveredAfter(seen, mark.message),
    related,
  });
}

/** No other reply of the staff lies between the two, and the customer spoke in between. */
function inARow(seen: Observations, first: Mark | undefined, second: Mark): boolean {
  if (first === undefined) return false;
  const between = (index: number) => index > first.message && index < second.message;
  return (
    !seen.staff.some(({ index }) => between(index)) &&
    seen.customer.some(({ index }) => between(index))
  );
}

/** Beside the contradiction stands help or a repair. */
function mends(seen: Observations, message: number): boolean {
  return doesPlainly(
    seen,
    message,
    "done",
    "exception",
    "offer",
    "alternative",
    "apology",
    "ownership",
    "instruction",
  );
}
