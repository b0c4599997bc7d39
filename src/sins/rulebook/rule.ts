import type { Mark, Observations } from "../../review/observations.ts";
import { inStaffWords, nextStaff, plainStaffMarks, recoveredAfter, reportsOf } from "../candidates.ts";
import type { Candidate } from "../types.ts";

/** A refusal that rests on the rule alone: no reason, alternative, exception or escalation here or next. */
export function decide(seen: Observations): Candidate[] {
  const refusals = plainStaffMarks(seen, "rulebook", "rule_only")
    .filter((mark) => refuses(seen, mark) && !eased(seen, mark.message))
    .map((mark) =>
      inStaffWords(mark, {
        branch: "rule_only",
        severity: 2,
        attribution: "policy",
        recovered: recoveredAfter(seen, mark.message),
      }),
    );
  return [...refusals, ...reportsOf(seen, "rulebook")];
}

/** The rule is given as the ground of a no: a refusal in the message, or words of refusal in the rule itself. */
function refuses(seen: Observations, { message, start, end }: Mark): boolean {
  const text = seen.prepared.messages[message]?.folded.slice(start, end + 60) ?? "";
  return (
    seen.actsIn(message, "refusal").length > 0 ||
    /\b(?:not|no|cannot|can't|never|against|don't|doesn't)\b/.test(text)
  );
}

function eased(seen: Observations, message: number): boolean {
  const next = nextStaff(seen, message);
  const helps = ["reason", "alternative", "exception", "escalation", "offer", "policy_safe", "done"] as const;
  if (seen.actsIn(message, ...helps).some(({ scope }) => !scope.negated)) return true;
  return next !== null && seen.actsIn(next, "exception", "alternative", "done").length > 0;
}
