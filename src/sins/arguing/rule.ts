import type { Mark, Observations } from "../../review/observations.ts";
import { doesPlainly, inStaffWords, plainStaffMarks, reportsOf } from "../candidates.ts";
import { recoveredAfter } from "../recovery.ts";
import type { Candidate } from "../types.ts";

/** One accusation, or two contradictions of the customer, in one reply or in two in a row, that offer nothing. */
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
  return [...accusations, ...twice(seen, contradictions), ...reportsOf(seen, "arguing")];
}

/** Two contradictions: in two replies in a row, else in one ("No, that did not happen, you never called"). */
function twice(seen: Observations, contradictions: readonly Mark[]): Candidate[] {
  const pairs = [
    ...contradictions.slice(1).map((mark, i) => [contradictions[i], mark] as const),
    ...contradictions.map((mark) => [mark, secondIn(seen, mark)] as const),
  ];
  for (const [first, second] of pairs) {
    if (first === undefined || second === undefined) continue;
    if (first.message !== second.message && !inARow(seen, first, second)) continue;
    const { message, start, end } = first;
    return [found(seen, second, "contradictions", [{ message, start, end }])];
  }
  return [];
}

/** Another contradiction, in other words, behind this one in the same message. */
function secondIn(seen: Observations, { message, end }: Mark): Mark | undefined {
  return seen
    .sinMarks("arguing", "contradict")
    .find((mark) => mark.message === message && mark.start >= end && !mark.scope.quoted);
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
function inARow(seen: Observations, first: Mark, second: Mark): boolean {
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
