import type { SurveyForm, SurveyQuestion } from "../../model/surveys.ts";
import { SERVED_LANGUAGES, type ServedLanguage } from "../../model/taxonomy.ts";
import { ANSWER_KINDS, FORMS } from "../forms.ts";
import { EN } from "./en.ts";
import { ES } from "./es.ts";
import { TL } from "./tl.ts";
import type { SurveyTexts } from "./types.ts";

export const SURVEY_TEXTS: Readonly<Record<ServedLanguage, SurveyTexts>> = {
  en: EN,
  es: ES,
  tl: TL,
};

/** A question as it is asked; `team` is whom an internal form asks about. */
export function questionText(
  question: SurveyQuestion,
  { form, team }: { form: SurveyForm; team: string },
  texts: SurveyTexts,
): string {
  if (question === "open") return form === "expectations" ? texts.openExpected : texts.open;
  const ofTeam = form === "internal" ? texts.ofTeam(team || texts.otherTeam) : {};
  return ofTeam[question] ?? texts.questions[question];
}

/** The title of a form: its question where one is all it asks, beside the open one. */
export function titleText(about: { form: SurveyForm; team: string }, texts: SurveyTexts): string {
  const [first = "open", ...others] = FORMS[about.form];
  if (others.length <= 1) return questionText(first, about, texts);
  if (about.form === "expectations") return texts.severalExpected;
  return about.form === "internal"
    ? texts.severalTeam(about.team || texts.otherTeam)
    : texts.several;
}

/** A choice as it is read; null: the value itself is. */
export function choiceText(question: SurveyQuestion, value: string, texts: SurveyTexts) {
  const names: Readonly<Record<string, string>> =
    question === "solved" ? texts.solved : question === "why" ? texts.why : {};
  return names[value] ?? value;
}

/** What stands before the questions, with whether the subject of the conversation follows. */
export function introOf(form: SurveyForm, texts: SurveyTexts): { intro: string; about: boolean } {
  if (form === "expectations") return { intro: texts.introExpected, about: false };
  return { intro: form === "internal" ? texts.introTeam : texts.intro, about: true };
}

/** What the ends of a question's scale mean; null where it has none. */
export function endsOf(question: SurveyQuestion, texts: SurveyTexts) {
  if (ANSWER_KINDS[question].kind !== "scale") return null;
  if (question === "csat") return texts.ends.satisfied;
  return question === "nps" ? texts.ends.likely : texts.ends.agree;
}

/** The language to speak to somebody who writes in this one; mixed is Tagalog with English. */
export function spokenTo(language: string | null, house: ServedLanguage): ServedLanguage {
  if (language === "mixed") return "tl";
  return SERVED_LANGUAGES.find((one) => one === language) ?? house;
}
