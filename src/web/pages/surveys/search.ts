import { AUDIENCES, SURVEY_CAUSES, SURVEY_FORMS } from "../../../model/surveys.ts";
import { SERVED_LANGUAGES, SIN_IDS } from "../../../model/taxonomy.ts";
import { day, oneOf, set, text } from "../../format/search_params.ts";

/** Which surveys are shown, as it stands in the address bar. */
export function surveySearch(raw: Record<string, unknown>) {
  return set({
    audience: oneOf(AUDIENCES, raw.audience),
    from: day(raw.from),
    to: day(raw.to),
    form: oneOf(SURVEY_FORMS, raw.form),
    cause: oneOf(SURVEY_CAUSES, raw.cause),
    team: text(raw.team),
    language: oneOf(SERVED_LANGUAGES, raw.language),
    heard: oneOf(SIN_IDS, raw.heard),
  });
}
export type SurveySearch = ReturnType<typeof surveySearch>;
