import type { SurveyForm, SurveyGiven, SurveyQuestion } from "../model/surveys.ts";
import { ANSWER_KINDS, choicesOf, FORMS } from "./forms.ts";

/** What the parts of an allocation add up to. */
const ALL_POINTS = 100;

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
  if (pointsFault(form, fields) === null) Object.assign(given, pointsIn(form, fields));
  const { open } = fields;
  const words = typeof open === "string" ? tidy(open).slice(0, MOST_WORDS) : "";
  return Object.keys(given).length === 0 && words === "" ? null : { given, words };
}

export interface PointsFault {
  /** What the numbers add up to; null where one of them is no whole number from 0 to 100. */
  total: number | null;
}

/** What is wrong with the 100 points in the fields of a form; null where nothing is, or none were given. */
export function pointsFault(
  form: SurveyForm,
  fields: Readonly<Record<string, unknown>>,
): PointsFault | null {
  const parts = Object.values(pointsIn(form, fields));
  if (parts.length === 0) return null;
  if (parts.some(Number.isNaN)) return { total: null };
  const total = parts.reduce((sum, part) => sum + part, 0);
  return total === ALL_POINTS ? null : { total };
}

/** The parts of an allocation as written; one left blank is none of the points. Empty where all are. */
function pointsIn(form: SurveyForm, fields: Readonly<Record<string, unknown>>) {
  const parts = FORMS[form].filter((question) => ANSWER_KINDS[question].kind === "points");
  const written = parts.map((question) => {
    const field = fields[question];
    return [question, typeof field === "number" ? String(field) : textOf(field)] as const;
  });
  if (written.every(([, text]) => text === "")) return {};
  return Object.fromEntries(
    written.map(([question, text]) => [
      question,
      /^(?:\d{1,2}|100|)$/.test(text) ? Number(text) : Number.NaN,
    ]),
  );
}

/** One answer as it is kept; null when it is none. Points are read together, see {@link pointsFault}. */
export function valueOf(question: SurveyQuestion, field: unknown): string | number | null {
  const sent = typeof field === "number" ? String(field) : field;
  if (typeof sent !== "string" || !choicesOf(question).includes(sent)) return null;
  return ANSWER_KINDS[question].kind === "scale" ? Number(sent) : sent;
}

const textOf = (field: unknown) => (typeof field === "string" ? field.trim() : "");

const tidy = (words: string) => words.replaceAll("\r\n", "\n").trim();
