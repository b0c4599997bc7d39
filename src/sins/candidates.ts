import type { Mark, Observations } from "../review/observations.ts";
import type { Candidate } from "./types.ts";

/** A finding on words of the staff. */
export function inStaffWords(mark: Mark, rest: Omit<Candidate, "source" | "message" | "span">): Candidate {
  return { source: "agent_text", message: mark.message, span: { start: mark.start, end: mark.end }, ...rest };
}

/** A finding on the customer's own words about how they were treated; never charged to who answers now. */
export function asReported(mark: Mark, severity: Candidate["severity"] = 2): Candidate {
  return {
    branch: "reported",
    source: "customer_report",
    message: mark.message,
    span: { start: mark.start, end: mark.end },
    severity,
    attribution: "unknown",
  };
}

/** Reports of customers that stand as plain statements: not quoted, conditional or negated. */
export function reportsOf(seen: Observations, sin: string, severity: Candidate["severity"] = 2): Candidate[] {
  const marks = seen
    .sinMarks(sin)
    .filter(({ kind, scope }) => kind.startsWith("report") && !scope.conditional && !scope.quoted);
  return onePerMessage(marks).map((mark) => asReported(mark, severity));
}

/** Staff marks that stand as plain statements, one a message. */
export function plainStaffMarks(seen: Observations, sin: string, ...kinds: readonly string[]): Mark[] {
  const marks = seen
    .sinMarks(sin, ...kinds)
    .filter(({ kind, scope }) => !kind.startsWith("report") && !scope.quoted && !scope.reported);
  return onePerMessage(marks);
}

function onePerMessage(marks: readonly Mark[]): Mark[] {
  const seen = new Set<number>();
  return marks.filter(({ message }) => !seen.has(message) && seen.add(message));
}

/** Index of the next staff message after the given one, or null. */
export function nextStaff(seen: Observations, after: number): number | null {
  return seen.staff.find(({ index }) => index > after)?.index ?? null;
}

/** Index of the last customer message before the given one, or null. */
export function previousCustomer(seen: Observations, before: number): number | null {
  return seen.customer.findLast(({ index }) => index < before)?.index ?? null;
}

/** Whether any of the acts is in this message or in the next staff message. */
export function helpsHereOrNext(seen: Observations, message: number, ...kinds: Parameters<Observations["actsIn"]>[1][]): boolean {
  const places = [message, nextStaff(seen, message)].filter((place) => place !== null);
  return places.some((place) => seen.actsIn(place, ...kinds).some(({ scope }) => !scope.negated));
}

/**
 * Recovered: later in the conversation the staff take responsibility and repair (or the customer
 * confirms it is solved), and the customer does not object afterwards.
 */
export function recoveredAfter(seen: Observations, message: number): boolean {
  const later = seen.staff.filter(({ index }) => index > message);
  const owned = later.find(({ index }) => seen.actsIn(index, "apology", "ownership").length > 0);
  if (owned === undefined) return false;
  const repaired = later.some(({ index }) => index >= owned.index && seen.actsIn(index, "done", "exception").length > 0);
  const objected = seen.customer.some(
    ({ index }) => index > owned.index && seen.actsIn(index, "not_solved", "complaint").length > 0,
  );
  return (repaired || seen.solvedBy !== null) && !objected;
}
