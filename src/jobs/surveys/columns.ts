import type { SurveyQuestion } from "../../model/surveys.ts";
import { COLUMN_NAMES } from "../../sources/table/columns.ts";

const QUESTIONS = {
  csat: ["csat", "satisfaction", "satisfaction score", "csat score", "satisfaccion"],
  nps: ["nps", "recommend", "nps score", "likelihood to recommend", "recomendacion"],
  promised: ["promised"],
  first_time: ["first_time"],
  prompt: ["prompt"],
  assured: ["assured"],
  understood: ["understood"],
  in_order: ["in_order"],
  ces: ["ces", "effort", "effort score", "ces score", "esfuerzo"],
  solved: ["solved", "resolved", "fcr", "resuelto"],
  why: ["why", "leaving reason", "churn reason"],
  expect_promised: ["expect_promised"],
  expect_first_time: ["expect_first_time"],
  expect_prompt: ["expect_prompt"],
  expect_assured: ["expect_assured"],
  expect_understood: ["expect_understood"],
  expect_in_order: ["expect_in_order"],
  points_reliability: ["points_reliability"],
  points_responsiveness: ["points_responsiveness"],
  points_assurance: ["points_assurance"],
  points_empathy: ["points_empathy"],
  points_tangibles: ["points_tangibles"],
  open: ["open", "comment", "comments", "feedback", "words", "verbatim", "comentario"],
} as const satisfies Record<SurveyQuestion, readonly string[]>;

/** What a row of answers can say, and the headers under which survey tools export it. */
export const ANSWER_COLUMNS = {
  ...QUESTIONS,
  conversation: COLUMN_NAMES.conversation,
  id: ["id", "response_id", "answer_id", "survey_response_id"],
  form: ["form", "survey", "survey type", "type"],
  score: ["score", "rating", "value", "calificacion", "puntuacion"],
  at: ["answered_at", "at", "response date", "responded_at", "completed_at", "date", "fecha"],
  asked_at: ["asked_at", "sent_at", "survey sent", "invited_at", "enviado"],
  language: ["language", "locale", "idioma"],
} as const;

export type AnswerColumn = keyof typeof ANSWER_COLUMNS;
