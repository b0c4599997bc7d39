import type { SurveyBias } from "../model/surveys.ts";
import type { ScoreInput } from "../score/input.ts";
import type { ScoreSettings } from "../score/total.ts";
import { totalsOf } from "../score/total.ts";
import { wilson } from "../score/wilson.ts";
import { LEAST_SHOWN } from "../model/few.ts";

/** Conversations that people were asked about, those who answered or those who did not. */
export interface Side {
  input: ScoreInput;
  conversations: number;
  /** Of these, with a counted finding. */
  withSin: number;
}

/** People with or without a counted finding in their conversation. */
export interface Stratum {
  asked: number;
  /** Answers to the question of CSAT, and how many of these are 4 or 5. */
  answered: number;
  good: number;
}

/**
 * Whether those who answered were treated as those who did not: what was observed in the conversations
 * of both, side by side, and CSAT weighted by the inverse of how likely an answer was.
 */
export function biasOf(
  answered: Side,
  silent: Side,
  strata: readonly Stratum[],
  settings: ScoreSettings,
): SurveyBias {
  const sides = { answered: sideOf(answered, settings), silent: sideOf(silent, settings) };
  const [a, s] = [sides.answered.with_sin, sides.silent.with_sin];
  return {
    ...sides,
    differ:
      a === null || s === null
        ? null
        : (a.low ?? 0) > (s.high ?? 1) || (s.low ?? 0) > (a.high ?? 1),
    weighted_csat: weighted(strata),
  };
}

function sideOf({ input, conversations, withSin }: Side, settings: ScoreSettings) {
  const few = conversations < LEAST_SHOWN;
  const totals = few ? null : totalsOf(input, settings);
  return {
    conversations,
    score: totals?.total ?? null,
    attention: totals?.attention ?? null,
    with_sin: few ? null : wilson(withSin, conversations),
  };
}

/** Null when a part of those asked gave too few answers to speak for the rest of it. */
function weighted(strata: readonly Stratum[]): number | null {
  const there = strata.filter(({ asked }) => asked > 0);
  if (there.length === 0 || there.some(({ answered }) => answered < LEAST_SHOWN)) return null;
  const all = there.reduce((sum, { asked }) => sum + asked, 0);
  return there.reduce(
    (sum, { asked, answered, good }) => sum + (asked / all) * (good / answered),
    0,
  );
}
