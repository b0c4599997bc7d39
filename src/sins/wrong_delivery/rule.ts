import type { Observations } from "../../review/observations.ts";
import { inStaffWords, plainStaffMarks, reportsOf } from "../candidates.ts";
import { recoveredAfter } from "../recovery.ts";
import type { Candidate } from "../types.ts";
import { OWN_ERROR } from "./own_error.ts";
import { regretted } from "./regretted.ts";

/** The customer states, or the staff admit, that what came is not what was ordered or paid for. */
export function decide(seen: Observations): Candidate[] {
  const admitted = plainStaffMarks(seen, "wrong_delivery", "admits")
    .filter(({ scope }) => !scope.negated && !scope.conditional && !scope.question)
    .map((mark) =>
      inStaffWords(mark, {
        branch: "admitted",
        severity: 2,
        attribution: "process",
        recovered: recoveredAfter(seen, mark.message - 1),
      }),
    );
  const reports = reportsOf(seen, "wrong_delivery")
    .filter((report) => !isOwnError(seen, report) && isAboutGoods(seen, report))
    .map((report) => ({ ...report, recovered: recoveredAfter(seen, report.message ?? 0) }));
  const told = [...admitted, ...reports];
  return told.length > 0 ? told : regretted(seen).filter((report) => !isOwnError(seen, report));
}

/** The customer says in the same message that the slip was theirs. */
function isOwnError(seen: Observations, { message }: Candidate): boolean {
  return OWN_ERROR.test(seen.prepared.messages[message ?? -1]?.folded ?? "");
}

/** On a forum about software, "missing" and "received" speak of screens and mails; money is money everywhere. */
function isAboutGoods(seen: Observations, { message, span }: Candidate): boolean {
  if (seen.prepared.conversation.channel !== "forum") return true;
  return seen
    .sinMarks("wrong_delivery", "report_charge")
    .some((mark) => mark.message === message && mark.start === span?.start);
}
