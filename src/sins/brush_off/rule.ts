import type { Mark, Observations } from "../../review/observations.ts";
import { inStaffWords, nextStaff, plainStaffMarks, recoveredAfter, reportsOf } from "../candidates.ts";
import type { Candidate } from "../types.ts";

/** Sent away or closed, unsolved, and nobody owns it: no help in this or the next reply. */
export function decide(seen: Observations): Candidate[] {
  const deflections = plainStaffMarks(seen, "brush_off", "deflect")
    .filter(({ scope }) => !scope.conditional && !scope.question)
    .filter((mark) => !owned(seen, mark))
    .map((mark) =>
      inStaffWords(mark, {
        branch: "deflected",
        severity: 2,
        attribution: "unknown",
        recovered: recoveredAfter(seen, mark.message),
      }),
    );
  return [...deflections, ...closedOpen(seen), ...reportsOf(seen, "brush_off")];
}

/** Help in the same message, or ownership in the next: a hand-over, an alternative, the exact place to go. */
function owned(seen: Observations, { message, start }: Mark): boolean {
  const here = seen.actsIn(message, "ownership", "done", "alternative", "exception", "offer", "transfer", "escalation");
  if (here.some((act) => !act.scope.negated && (act.start > start || act.kind === "done"))) return true;
  const text = seen.prepared.messages[message]?.folded ?? "";
  if (/https?:|www\.|\b\d{3}[- ]?\d{3,}|@[a-z]/.test(text.slice(start))) return true;
  const next = nextStaff(seen, message);
  return next !== null && seen.actsIn(next, "ownership", "done", "exception").length > 0;
}

/** Closed by the staff's own words while the customer's last question is unanswered. */
function closedOpen(seen: Observations): Candidate[] {
  const open = seen.needs.findLast(({ answered, kind }) => answered === "no" && kind !== "complaint");
  if (open === undefined || seen.solvedBy !== null) return [];
  const closing = seen.staff
    .filter(({ index }) => index > open.message)
    .flatMap(({ index }) => seen.actsIn(index, "closing"))
    .find(({ scope }) => !scope.conditional && !scope.question);
  if (closing === undefined) return [];
  return [
    inStaffWords(closing, {
      branch: "closed_unsolved",
      severity: 3,
      attribution: "unknown",
      related: [{ message: open.message, start: open.start, end: open.end }],
    }),
  ];
}
