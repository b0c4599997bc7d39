import type { Mark, Observations } from "../../review/observations.ts";
import {
  doesPlainly,
  helpsNext,
  inStaffWords,
  plainStaffMarks,
  reportsOf,
  sentenceOf,
  wordsBesides,
} from "../candidates.ts";
import { recoveredAfter } from "../recovery.ts";
import type { Candidate } from "../types.ts";
import { DENIAL, FAVOURS } from "./denial.ts";

/** A refusal that rests on the rule alone: no reason, alternative, exception or escalation here or next. */
export function decide(seen: Observations): Candidate[] {
  const refusals = plainStaffMarks(seen, "rulebook", "rule")
    .filter(({ scope }) => !scope.conditional && !scope.question && !scope.negated)
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

/** A short reply that is nothing but the rule refuses as clearly as a "no" beside it. */
const BARE = 8;

/** Something was wanted, and the rule is given as the ground of a no. */
function refuses(seen: Observations, mark: Mark): boolean {
  if (!seen.customer.some(({ index }) => index < mark.message)) return false;
  const sentence = sentenceOf(seen, mark)?.text ?? "";
  if (FAVOURS.test(sentence)) return false;
  const no = DENIAL.test(sentence);
  const bare = wordsBesides(seen, mark) <= BARE && !asksForRule(seen, mark.message);
  return doesPlainly(seen, mark.message, "refusal") || no || bare;
}

/** Who asks what the rule is gets the rule as an answer. */
function asksForRule(seen: Observations, before: number): boolean {
  return seen.customer.some(
    ({ index, sentences }) =>
      index < before &&
      sentences.some(
        ({ question, text }) =>
          question &&
          /\b(?:policy|rules?|terms|patakaran|panuntunan|alituntunin|(?:bawal|kailangan|allowed)(?: po)? ba(?:ng)?|do (?:i|we)(?: \w+)? (?:have|need) to|must (?:i|we)|allowed)\b/.test(
            text,
          ),
      ),
  );
}

function eased(seen: Observations, message: number): boolean {
  const eases = [
    "reason",
    "alternative",
    "exception",
    "escalation",
    "offer",
    "policy_safe",
    "done",
  ] as const;
  return (
    seen
      .actsIn(message, ...eases)
      .some(({ kind, scope }) => kind === "reason" || !scope.negated || scope.question) ||
    helpsNext(seen, message, "exception", "alternative", "reason", "escalation", "done", "offer")
  );
}
