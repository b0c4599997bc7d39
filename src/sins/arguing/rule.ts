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
  const second = contradictions.find((mark, i) => inARow(seen, contradictions[i - 1], mark));
  const first = contradictions[contradictions.findIndex((mark) => mark === second) - 1];
  const twice = contradictions.find((mark) => secondIn(seen, mark) !== undefined);
  return [
    ...accusations,
    ...(second === undefined || first === undefined
      ? twiceOver(seen, twice)
      : [found(seen, second, "contradictions", [placeOf(first)])]),
    ...reportsOf(seen, "arguing"),
  ];
}

/** "No, that is not what happened, you never called": two of them in one breath. */
function twiceOver(seen: Observations, first: Mark | undefined): Candidate[] {
  const second = first === undefined ? undefined : secondIn(seen, first);
  if (first === undefined || second === undefined) return [];
  return [found(seen, second, "contradictions", [placeOf(first)])];
}

/** Another contradiction, in other words, behind this one in the same message. */
function secondIn(seen: Observations, { message, end }: Mark): Mark | undefined {
  return seen
    .sinMarks("arguing", "contradict")
    .find((mark) => mark.message === message && mark.start >= end && !mark.scope.quoted);
}

function placeOf({ message, start, end }: Mark) {
  return { message, start, end };
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
