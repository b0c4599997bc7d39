import { SURVEY_QUESTIONS, type SurveyAnswerRow } from "../model/surveys.ts";
import { type Cell, csvRow } from "./csv.ts";

const QUESTIONS = SURVEY_QUESTIONS.filter((question) => question !== "open");

const COLUMNS: readonly (readonly [name: string, value: (row: SurveyAnswerRow) => Cell])[] = [
  ["id", ({ id }) => id],
  ["conversation", ({ conversation }) => conversation],
  ["subject", ({ subject }) => subject],
  ["customer", ({ customer }) => customer],
  ["form", ({ form }) => form],
  ["cause", ({ cause }) => cause],
  ["about", ({ about }) => about],
  ["team", ({ team }) => team],
  ["language", ({ language }) => language],
  ["asked_at", ({ asked_at }) => asked_at],
  ["answered_at", ({ answered_at }) => answered_at],
  ...QUESTIONS.map(
    (question) => [question, ({ given }: SurveyAnswerRow): Cell => given[question]] as const,
  ),
  ["rating", ({ rating }) => rating?.score],
  ["rating_scale", ({ rating }) => rating?.scale],
  ["words", ({ words }) => words],
  ["sins", ({ heard }) => heard.sins.map(({ sin }) => sin).join(" ")],
  ["praise", ({ heard }) => heard.praise.map(({ quote }) => quote).join(" | ")],
];

export const SURVEY_CSV_HEADER = csvRow(COLUMNS.map(([name]) => name));

/** An answer as one line of a CSV file. */
export function surveyCsvLine(row: SurveyAnswerRow): string {
  return csvRow(COLUMNS.map(([, value]) => value(row)));
}
