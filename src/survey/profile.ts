import type { MeasureId, MeasureValue } from "../model/measures.ts";
import type { FactorProfile, Mean, SurveyGaps } from "../model/surveys.ts";
import type { SurveyedFactor } from "./forms.ts";

/** What is observed of a factor; of reliability the promises, which weigh most in it. */
const OBSERVED: Readonly<Record<SurveyedFactor, MeasureId>> = {
  reliability: "kept_on_time",
  responsiveness: "responsiveness",
  assurance: "assurance",
  empathy: "empathy",
  tangibles: "tangibles",
};

/** The five factors as customers answered and as they were observed: two numbers each, 0 to 1, never one. */
export function profileOf(
  asked: SurveyGaps["factors"],
  observed: readonly MeasureValue[],
): FactorProfile["factors"] {
  return asked.map(({ factor, perceived, perceived_n, perceived_customers }) => ({
    factor,
    asked: perceived === null ? null : placed(perceived),
    answers: perceived_n,
    customers: perceived_customers,
    observed: observed.find(({ id }) => id === OBSERVED[factor]) ?? null,
  }));
}

/** From answers of 1 to 7. */
function placed({ value, low, high }: Mean): Mean {
  const place = (answer: number) => (answer - 1) / 6;
  return { value: place(value), low: place(low), high: place(high) };
}
