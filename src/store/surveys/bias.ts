import type { SurveyBias } from "../../model/surveys.ts";
import { addInputs, EMPTY_INPUT } from "../../score/input.ts";
import type { ScoreSettings } from "../../score/total.ts";
import { biasOf, type Side, type Stratum } from "../../survey/bias.ts";
import { observedInput } from "./renew.ts";
import type { ObservedTally } from "./tallies.ts";

/** What was observed where people answered, and where they did not; each time somebody was asked counts. */
export function biasIn(tallies: readonly ObservedTally[], settings: ScoreSettings): SurveyBias {
  const sides = { answered: nobody(), silent: nobody() };
  const strata: Record<"fine" | "failed", Stratum> = { fine: none(), failed: none() };
  for (const { form, answered, failed, good, n, observed } of tallies) {
    const side = sides[answered ? "answered" : "silent"];
    side.input = addInputs(side.input, observedInput(observed));
    side.conversations += n;
    side.withSin += failed ? n : 0;
    if (form !== "csat") continue;
    const stratum = strata[failed ? "failed" : "fine"];
    stratum.asked += n;
    stratum.answered += good === null ? 0 : n;
    stratum.good += good === true ? n : 0;
  }
  return biasOf(sides.answered, sides.silent, Object.values(strata), settings);
}

const nobody = (): Side => ({ input: EMPTY_INPUT, conversations: 0, withSin: 0 });
const none = (): Stratum => ({ asked: 0, answered: 0, good: 0 });
