import {
  type Audience,
  LEAVING_REASONS,
  SOLVED,
  SURVEY_ITEMS,
  type SurveyForm,
  type SurveyItem,
  type SurveyQuestion,
} from "../model/surveys.ts";
import type { Factor } from "../model/taxonomy.ts";

/** How a question is answered. */
export type AnswerKind =
  | { kind: "scale"; from: number; to: number }
  | { kind: "choice"; choices: readonly string[] }
  /** A part of 100 points, written as a number; the parts of a form are one answer. */
  | { kind: "points" }
  | { kind: "open" };

const AGREE = { kind: "scale", from: 1, to: 7 } as const;
const POINTS = { kind: "points" } as const;

export const ANSWER_KINDS: Readonly<Record<SurveyQuestion, AnswerKind>> = {
  csat: { kind: "scale", from: 1, to: 5 },
  nps: { kind: "scale", from: 0, to: 10 },
  promised: AGREE,
  first_time: AGREE,
  prompt: AGREE,
  assured: AGREE,
  understood: AGREE,
  in_order: AGREE,
  ces: AGREE,
  solved: { kind: "choice", choices: SOLVED },
  why: { kind: "choice", choices: LEAVING_REASONS },
  expect_promised: AGREE,
  expect_first_time: AGREE,
  expect_prompt: AGREE,
  expect_assured: AGREE,
  expect_understood: AGREE,
  expect_in_order: AGREE,
  points_reliability: POINTS,
  points_responsiveness: POINTS,
  points_assurance: POINTS,
  points_empathy: POINTS,
  points_tangibles: POINTS,
  open: { kind: "open" },
};

/** The items of the RATER form with the factor each asks about (SERVPERF: perceptions only). */
export const ITEM_FACTORS = {
  promised: "reliability",
  first_time: "reliability",
  prompt: "responsiveness",
  assured: "assurance",
  understood: "empathy",
  in_order: "tangibles",
} as const satisfies Record<SurveyItem, Factor>;

/** The same themes asked as expectation: what an excellent service does. */
export const EXPECTED = {
  promised: "expect_promised",
  first_time: "expect_first_time",
  prompt: "expect_prompt",
  assured: "expect_assured",
  understood: "expect_understood",
  in_order: "expect_in_order",
} as const satisfies Record<SurveyItem, SurveyQuestion>;

/** The 100 points that customers share out over the factors. */
export const POINTS_OF = {
  reliability: "points_reliability",
  responsiveness: "points_responsiveness",
  assurance: "points_assurance",
  empathy: "points_empathy",
  tangibles: "points_tangibles",
} as const satisfies Record<SurveyedFactor, SurveyQuestion>;
export type SurveyedFactor = Exclude<Factor, "internal">;
export const SURVEYED_FACTORS = Object.keys(POINTS_OF) as SurveyedFactor[];

const RATER = [...SURVEY_ITEMS, "ces", "solved", "open"] as const;

/** The questions of each form, in order; the first can be answered from the mail. */
export const FORMS: Readonly<Record<SurveyForm, readonly SurveyQuestion[]>> = {
  csat: ["csat", "open"],
  ces: ["ces", "open"],
  nps: ["nps", "open"],
  rater: RATER,
  leaving: ["why", "open"],
  expectations: [
    ...SURVEY_ITEMS.map((item) => EXPECTED[item]),
    ...SURVEYED_FACTORS.map((factor) => POINTS_OF[factor]),
    "open",
  ],
  internal: RATER,
};

export const audienceOf = (form: SurveyForm): Audience =>
  form === "internal" ? "colleague" : "customer";

/** What can be pressed as an answer to a question, as it is sent; none for one that is written. */
export function choicesOf(question: SurveyQuestion): string[] {
  const kind = ANSWER_KINDS[question];
  if (kind.kind === "choice") return [...kind.choices];
  if (kind.kind !== "scale") return [];
  return Array.from({ length: kind.to - kind.from + 1 }, (_none, i) => String(kind.from + i));
}
