import { TRAITS } from "../model/facts.ts";
import { LANGUAGES, FACTORS, PROMISE_STATES, REPAIR_STATES, SIN_IDS } from "../model/taxonomy.ts";
import { LAST_BIN } from "./histogram.ts";

const upTo = (last: number) => Array.from({ length: last + 1 }, (_unused, i) => i);
const family = (names: readonly string[], members: readonly (string | number)[]) =>
  names.flatMap((name) => members.map((member) => `${name}:${member}`));

/** Durations, each counted in bins. */
const TIMES = [
  "first",
  "first_business",
  "human",
  "human_business",
  "next",
  "next_business",
  "resolution",
  "resolution_business",
  "held",
  "held_business",
];
const FACTOR_SUMS = [...FACTORS.map((factor) => `factor:${factor}`), "records"];
const PARTS = ["n", "loss", "squares", "findings"];
/** Severities of findings, and of those that staff put right. */
const COSTS = ["1", "2", "3", "1:recovered", "2:recovered", "3:recovered"];

/**
 * Every name a sum can have, in an order of their own: stored sums name them by their place here. What
 * changes here raises `MEASURES_VERSION`.
 */
export const SUM_NAMES: readonly string[] = [
  ...new Set([
    "n",
    "messages",
    "dated",
    "closed",
    "praise",
    "began",
    "began_praise",
    "ended",
    "rateable",
    "contacts",
    "issues",
    "transfers",
    "transfers_squares",
    "held_by",
    "held_minutes",
    "held_business_minutes",
    ...["waiting", "transfers", "reopened", "first_contact", "kept_by_first", "backlog"].map(
      (name) => `${name}_of`,
    ),
    ...TRAITS,
    ...family(["looked"], LANGUAGES),
    ...family(["promise", "hedged", "without_own", "without_any", "all", "here"], PROMISE_STATES),
    ...family(["marked"], ["own", "other"]),
    ...family(["repair"], [...REPAIR_STATES, "waits", "in_time"]),
    ...family(FACTOR_SUMS, PARTS),
    ...family(
      FACTOR_SUMS.map((name) => `own_${name}`),
      PARTS,
    ),
    ...family(["sin", "sin_rated", "sin_low", "sin_complaint", "sin_left"], SIN_IDS),
    ...family(["sin_answered", "sin_low_answer", "told"], SIN_IDS),
    ...family(["found", "found_in", "counted", "began_sin"], SIN_IDS),
    ...family(
      SIN_IDS.map((sin) => `cost:${sin}`),
      COSTS,
    ),
    ...family(["score_at", "score_left"], upTo(10)),
    ...family(["attention_at", "attention_left"], upTo(16)),
    ...family(TIMES, upTo(LAST_BIN)),
  ]),
];
