import { quickTest } from "../../text/quick_test.ts";
import { REASONS_EN, STEPS_EN, type Step } from "./steps.en.ts";
import { REASONS_ES, STEPS_ES } from "./steps.es.ts";
import { REASONS_TL, STEPS_TL } from "./steps.tl.ts";

/** A sentence of the customer says that the step was taken. */
export function isTaken({ name, taken }: Step, sentence: string): boolean {
  return [taken, STEPS_ES[name]?.taken, STEPS_TL[name]?.taken].some(
    (way) => way !== undefined && quickTest(way, sentence),
  );
}

/** A sentence of the staff advises the step. */
export function isTold({ name, told }: Step, sentence: string): boolean {
  return [told, STEPS_ES[name]?.told, STEPS_TL[name]?.told].some(
    (way) => way !== undefined && quickTest(way, sentence),
  );
}

/** The sentence gives a fair reason to name the step again. */
export function hasReason(sentence: string): boolean {
  return [REASONS_EN, REASONS_ES, REASONS_TL].some((reasons) => quickTest(reasons, sentence));
}

export { STEPS_EN as STEPS, type Step };
