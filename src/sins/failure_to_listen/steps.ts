import { quickTest } from "../../text/requirement.ts";
import { REASONS_EN, STEPS_EN, type Step } from "./steps.en.ts";
import { REASONS_ES, STEPS_ES } from "./steps.es.ts";
import { REASONS_TL, STEPS_TL } from "./steps.tl.ts";

/** A sentence of the customer says that the step was taken. */
export function isTaken({ name, taken }: Step, sentence: string): boolean {
  return isWorded([taken, STEPS_ES[name]?.taken, STEPS_TL[name]?.taken], sentence);
}

/** A sentence of the staff advises the step. */
export function isTold({ name, told }: Step, sentence: string): boolean {
  return isWorded([told, STEPS_ES[name]?.told, STEPS_TL[name]?.told], sentence);
}

/** The sentence gives a fair reason to name the step again. */
export function hasReason(sentence: string): boolean {
  return isWorded([REASONS_EN, REASONS_ES, REASONS_TL], sentence);
}

/** In any of the languages; not each has words for each step. */
function isWorded(ways: readonly (RegExp | undefined)[], sentence: string): boolean {
  return ways.some((way) => way !== undefined && quickTest(way, sentence));
}

export { STEPS_EN as STEPS, type Step };
