import type { FactsAsked } from "../model/facts.ts";
import { SURVEY_ITEMS, type SurveyGiven } from "../model/surveys.ts";
import { SIN_IDS, type SinId } from "../model/taxonomy.ts";

/** 1 and 2 of 5, as with the ratings of a help desk. */
const LOW_CSAT = 2;
/** Detractors. */
const LOW_NPS = 6;
/** Neither agrees nor disagrees, of 1 to 7. */
const MIDDLE = 4;

interface Words {
  sins: readonly { sin: SinId }[];
}

/** What the customer of one conversation said when asked about it, and in words beside its ratings. */
export function askedOf(answers: readonly SurveyGiven[], words: readonly Words[]): FactsAsked {
  const measured = answers.flatMap((given) => isLowAnswer(given) ?? []);
  const told = new Set(words.flatMap(({ sins }) => sins.map(({ sin }) => sin)));
  return {
    low_answer: measured.length === 0 ? null : measured.includes(true),
    told: SIN_IDS.filter((sin) => told.has(sin)),
  };
}

/**
 * Whether an answer is low: 1 or 2 of 5, 0 to 6 of 10 (detractors), or statements about the service that
 * it disagrees with on the whole (1 to 7, ease among them). Null where none of these was answered.
 */
export function isLowAnswer(given: SurveyGiven): boolean | null {
  const of = (question: keyof SurveyGiven) => {
    const value = given[question];
    return typeof value === "number" ? [value] : [];
  };
  const statements = [...SURVEY_ITEMS, "ces" as const].flatMap(of);
  const mean = statements.reduce((sum, value) => sum + value, 0) / statements.length;
  const found = [
    ...of("csat").map((value) => value <= LOW_CSAT),
    ...of("nps").map((value) => value <= LOW_NPS),
    ...(statements.length === 0 ? [] : [mean < MIDDLE]),
  ];
  return found.length === 0 ? null : found.includes(true);
}
