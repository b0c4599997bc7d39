import {
  type Audience,
  LEAVING_REASONS,
  SOLVED,
  SURVEY_ITEMS,
  type SurveyForm,
  type SurveyQuestion,
} from "../model/surveys.ts";
import type { Factor } from "../model/taxonomy.ts";

/** How a question is answered. */
export type AnswerKind =
  | { kind: "scale"; from: number; to: number }
  | { kind: "choice"; choices: readonly string[] }
  | { kind: "open" };

const AGREE = { kind: "scale", from: 1, to: 7 } as const;

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
} as const satisfies Record<(typeof SURVEY_ITEMS)[number], Factor>;

const RATER = [...SURVEY_ITEMS, "ces", "solved", "open"] as const;

/** The questions of each form, in order; the first can be answered from the mail. */
export const FORMS: Readonly<Record<SurveyForm, readonly SurveyQuestion[]>> = {
  csat: ["csat", "open"],
  ces: ["ces", "open"],
  nps: ["nps", "open"],
  rater: RATER,
  leaving: ["why", "open"],
  internal: RATER,
};

export const audienceOf = (form: SurveyForm): Audience =>
  form === "internal" ? "colleague" : "customer";

/** What can be pressed as an answer to a question, as it is sent; none for an open one. */
export function choicesOf(question: SurveyQuestion): string[] {
  const kind = ANSWER_KINDS[question];
  if (kind.kind === "choice") return [...kind.choices];
  if (kind.kind === "open") return [];
  return Array.from({ length: kind.to - kind.from + 1 }, (_none, i) => String(kind.from + i));
}
