import { REASONS_EN, STEPS_EN, type Step } from "./steps.en.ts";
import { REASONS_TL, STEPS_TL } from "./steps.tl.ts";

/** A sentence of the customer says that the step was taken. */
export function isTaken({ name, taken }: Step, sentence: string): boolean {
  return taken.test(sentence) || STEPS_TL[name]?.taken.test(sentence) === true;
}

/** A sentence of the staff advises the step. */
export function isTold({ name, told }: Step, sentence: string): boolean {
  return told.test(sentence) || STEPS_TL[name]?.told.test(sentence) === true;
}

/** The sentence gives a fair reason to name the step again. */
export function hasReason(sentence: string): boolean {
  return REASONS_EN.test(sentence) || REASONS_TL.test(sentence);
}

export { STEPS_EN as STEPS, type Step };
