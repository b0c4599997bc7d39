import type { SurveyForm, SurveyGiven, SurveyQuestion } from "../model/surveys.ts";
import { ANSWER_KINDS, choicesOf, FORMS } from "./forms.ts";

/** Longer open answers are cut: enough for a page of text. */
export const MOST_WORDS = 5000;

export interface ReadAnswers {
  given: SurveyGiven;
  words: string;
}

/**
 * The answers in the fields of a form, each checked against its question; what is no answer is left
 * out. Null when nothing was answered.
 */
export function readAnswers(
  form: SurveyForm,
  fields: Readonly<Record<string, unknown>>,
): ReadAnswers | null {
  const given: SurveyGiven = {};
  for (const question of FORMS[form]) {
    const value = valueOf(question, fields[question]);
    if (value !== null) given[question] = value;
  }
  const { open } = fields;
  const words = typeof open === "string" ? tidy(open).slice(0, MOST_WORDS) : "";
  return Object.keys(given).length === 0 && words === "" ? null : { given, words };
}

/** One answer as it is kept; null when it is none. */
export function valueOf(question: SurveyQuestion, field: unknown): string | number | null {
  const sent = typeof field === "number" ? String(field) : field;
  if (typeof sent !== "string" || !choicesOf(question).includes(sent)) return null;
  return ANSWER_KINDS[question].kind === "scale" ? Number(sent) : sent;
}

const tidy = (words: string) => words.replaceAll("\r\n", "\n").trim();
