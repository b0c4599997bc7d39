import type { Mark, Observations } from "../../review/observations.ts";
import {
  doesPlainly,
  helpsHereOrNext,
  inStaffWords,
  plainStaffMarks,
  reportsOf,
} from "../candidates.ts";
import { recoveredAfter } from "../recovery.ts";
import type { Candidate } from "../types.ts";

/**
 * Something is kept from a customer because they are no new one, or an unhappy customer names their
 * loyalty and nothing answers it: no word of recognition, no benefit, no repair.
 */
export function decide(seen: Observations): Candidate[] {
  const withheld = plainStaffMarks(seen, "taken_for_granted", "withheld")
    .filter(({ message }) => seen.customer.some(({ index }) => index < message))
    .filter(
      ({ message }) =>
        !recognised(seen, message) &&
        !helpsHereOrNext(seen, message, "offer", "exception", "alternative", "done"),
    )
    .map((mark) => inStaffWords(mark, { branch: "withheld", severity: 1, attribution: "policy" }));
  const reports = reportsOf(seen, "taken_for_granted", 1);
  return [...withheld, ...reports, ...(reports.length === 0 ? unanswered(seen) : [])];
}

/** Loyalty named once in a complaint to the company and never taken up. */
function unanswered(seen: Observations): Candidate[] {
  if (seen.prepared.conversation.channel === "forum" || seen.staff.length === 0) return [];
  const mark = seen
    .sinMarks("taken_for_granted", "said_loyal")
    .find((one) => !one.scope.quoted && !one.scope.negated && isUnhappy(seen, one));
  if (mark === undefined || recognised(seen, mark.message)) return [];
  if (!seen.staff.some(({ index }) => index > mark.message)) return [];
  if (seen.solvedBy !== null || recoveredAfter(seen, mark.message)) return [];
  return [
    {
      branch: "loyalty_unanswered",
      source: "customer_report",
      message: mark.message,
      span: { start: mark.start, end: mark.end },
      severity: 1,
      attribution: "unknown",
    },
  ];
}

function isUnhappy(seen: Observations, { message }: Mark): boolean {
  const upset = seen.actsIn(message, "complaint", "distress", "not_solved", "chase", "repetition");
  return upset.length > 0 || UNHAPPY.test(seen.prepared.messages[message]?.folded ?? "");
}

const UNHAPPY =
  /\b(?:poor(?:ly)?|never again|elsewhere|competitors?|switch(?:ing)?|cancel(?:l?ing)?|leav(?:e|ing)|lost (?:me|a)|shame(?:ful)?|worse|worst|not good enough|disgust\w*|unhappy|angry|upset|refuse[sd]?|fed up|enough is enough|disappoint\w*|nakakadismaya|dismayado|lilipat|palitan|sayang|masama|cancelar|cancelo|nunca mas|competencia|verguenza|peor|hart[oa]|decepcionad[oa]|molest[oa])\b/;

/** One of the next two replies takes up the loyalty, or gives something; to have cancelled gives nothing. */
function recognised(seen: Observations, message: number): boolean {
  const next = seen.staff.filter(({ index }) => index > message).slice(0, 2);
  const leaving = LEAVING.test(seen.prepared.messages[message]?.folded ?? "");
  return next.some(
    ({ index }) =>
      seen.sinMarks("taken_for_granted", "recognises").some((mark) => mark.message === index) ||
      doesPlainly(seen, index, "exception", ...(leaving ? [] : (["done"] as const))),
  );
}

const LEAVING =
  /\b(?:cancel(?:l?ing)?|close (?:my|our) account|unsubscribe|(?:dar(?:me)? de )?baja|cancelar|ipa-?cancel|i-?cancel|magpa-?cancel)\b/;
