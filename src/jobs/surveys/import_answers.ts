import { Instant } from "../../model/conversation.ts";
import { formatPlace } from "../../model/errors.ts";
import { stableId } from "../../model/ids.ts";
import {
  SURVEY_FORMS,
  SURVEY_ITEMS,
  type SurveyForm,
  type SurveyImportView,
} from "../../model/surveys.ts";
import { SERVED_LANGUAGES, type ServedLanguage } from "../../model/taxonomy.ts";
import { columnsOf } from "../../sources/table/columns.ts";
import { csvRows } from "../../sources/csv/rows.ts";
import type { Input } from "../../sources/types.ts";
import type { Elsewhere } from "../../store/surveys/types.ts";
import type { Store } from "../../store/types.ts";
import { pointsFault, readAnswers } from "../../survey/answers.ts";
import { FORMS } from "../../survey/forms.ts";
import { spokenTo } from "../../survey/texts/index.ts";
import { ANSWER_COLUMNS, type AnswerColumn } from "./columns.ts";

/** A batch is stored in one transaction. */
const BATCH = 500;
const MOST_BAD_KEPT = 200;

export interface AnswerImport {
  workspace: string;
  input: Input;
  now: () => string;
}

/**
 * Reads a CSV file of answers that were given elsewhere and stores them in batches. A row that cannot be
 * read is told with its line and costs no other; told again, nothing changes.
 */
export async function importAnswers(
  store: Store,
  { workspace, input, now }: AnswerImport,
): Promise<SurveyImportView> {
  const { language } = await store.config(workspace);
  const view: SurveyImportView = { stored: 0, known: 0, skipped: 0, bad: [] };
  const bad = (line: number, reason: string) => {
    view.skipped += 1;
    if (view.bad.length < MOST_BAD_KEPT) view.bad.push({ line, reason });
  };
  let batch: { line: number; answer: Elsewhere }[] = [];
  const keep = async () => {
    const answers = batch.map(({ answer }) => answer);
    const { stored, known, strangers } = await store.surveys.take(workspace, answers, now());
    view.stored += stored;
    view.known += known;
    for (const index of strangers)
      bad(batch[index]?.line ?? 0, "there is no such conversation in this workspace");
    batch = [];
  };
  const rows = csvRows(input, {
    bad: ({ place, reason }) => bad(place.line ?? 0, reason || formatPlace(place)),
    progress: () => {},
  });
  for await (const { record, line } of rows) {
    const answer = answerIn(record, language);
    if (typeof answer === "string") bad(line, answer);
    else batch.push({ line, answer });
    if (batch.length >= BATCH) await keep();
  }
  if (batch.length > 0) await keep();
  return view;
}

type Fields = Partial<Record<AnswerColumn, string>>;

/** The answer in a row, or why there is none. */
function answerIn(record: Readonly<Record<string, string>>, house: ServedLanguage) {
  const columns = columnsOf<AnswerColumn>(ANSWER_COLUMNS, Object.keys(record), {});
  const fields: Fields = Object.fromEntries(
    Object.entries(columns).map(([field, header]) => [field, record[header]?.trim() ?? ""]),
  );
  return readFields(fields, house);
}

function readFields(fields: Fields, house: ServedLanguage): Elsewhere | string {
  const { conversation = "" } = fields;
  if (conversation === "") return "it names no conversation";
  const form = formOf(fields);
  if (form === null)
    return `there is no form "${fields.form}"; forms are ${SURVEY_FORMS.join(", ")}`;
  const [first = "open"] = FORMS[form];
  const own = fields[first] || fields.score;
  const given = { ...fields, ...(own === undefined ? {} : { [first]: own }) };
  const answers = readAnswers(form, given);
  const fault = pointsFault(form, given);
  if (fault !== null)
    return `the points of the five factors make ${fault.total ?? "no whole number"}, not 100`;
  if (answers === null && own) return `"${own}" is no answer to the form ${form}`;
  const at = instantOf(fields.at);
  const asked_at = instantOf(fields.asked_at);
  if (at === undefined || asked_at === undefined)
    return "a time is not written as 2026-03-02T09:30:00+08:00 or 2026-03-02";
  if (answers !== null && at === null) return "it does not say when the answer was given";
  if (answers === null && asked_at === null) return "it holds no answer and nobody was asked";
  return {
    conversation,
    form,
    cause: "import",
    about: fields.id || stableId("row", form, fields.at ?? "", fields.asked_at ?? ""),
    language: languageOf(fields.language, house),
    asked_at,
    answer: answers === null || at === null ? null : { ...answers, at },
  };
}

/** The form that is named, else the one whose questions have answers; null when an unknown one is named. */
function formOf({ form = "", ...fields }: Fields): SurveyForm | null {
  const named = form.toLowerCase();
  if (named !== "") return SURVEY_FORMS.find((one) => one === named) ?? null;
  if (SURVEY_ITEMS.some((question) => fields[question])) return "rater";
  if (fields.why) return "leaving";
  if (FORMS.expectations.some((question) => question !== "open" && fields[question]))
    return "expectations";
  return (["csat", "nps", "ces"] as const).find((question) => fields[question]) ?? "csat";
}

/** Null where nothing is said; undefined where it cannot be read. A day begins in UTC. */
function instantOf(text: string | undefined): string | null | undefined {
  if (text === undefined || text === "") return null;
  const whole = /^\d{4}-\d{2}-\d{2}$/.test(text) ? `${text}T00:00:00Z` : text.replace(" ", "T");
  const read = Instant.safeParse(whole);
  return read.success ? new Date(read.data).toISOString() : undefined;
}

function languageOf(text: string | undefined, house: ServedLanguage): ServedLanguage {
  const code = text?.split(/[-_]/)[0]?.toLowerCase() ?? "";
  const known = code === "fil" ? "tl" : code;
  return spokenTo(SERVED_LANGUAGES.find((one) => one === known) ?? null, house);
}
