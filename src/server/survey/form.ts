import type { SurveyQuestion } from "../../model/surveys.ts";
import { html, type SafeHtml } from "../../report/html/template.ts";
import { plain } from "../../report/plain.ts";
import type { Invitation } from "../../store/surveys/types.ts";
import { MOST_WORDS, valueOf } from "../../survey/answers.ts";
import { ANSWER_KINDS, choicesOf, FORMS } from "../../survey/forms.ts";
import {
  choiceText,
  endsOf,
  questionText,
  SURVEY_TEXTS,
  titleText,
} from "../../survey/texts/index.ts";
import type { SurveyTexts } from "../../survey/texts/types.ts";
import { customerPage } from "../customer_page.ts";

/**
 * The questions of a survey; `first` is an answer to the first one that came with the link, `stop` the
 * address of the page that ends all asking.
 */
export function surveyForm(
  survey: Invitation,
  { first, stop }: { first: string | undefined; stop: string },
  nothingGiven = false,
): string {
  const { form, language, subject } = survey;
  const texts = SURVEY_TEXTS[language];
  const [opening = "open", ...others] = FORMS[form];
  const marked = valueOf(opening, first) === null ? null : first;
  const team = plain(survey.team, 100);
  const title = titleText({ form, team }, texts);
  const ask = (question: SurveyQuestion, mark: string | null | undefined) =>
    field(
      question,
      { words: questionText(question, { form, team }, texts), title },
      texts,
      mark ?? null,
    );
  const button = html`<p><button class="send">${texts.send}</button></p>`;
  return customerPage(
    language,
    title,
    html`${about(subject, form === "internal" ? texts.introTeam : texts.intro)}
${nothingGiven ? html`<p class="note" role="alert">${texts.nothing}</p>` : null}
${marked === null ? null : html`<p class="note"><strong>${texts.confirm}</strong></p>`}
<form method="post" action="?">${ask(opening, marked)}
${marked === null ? null : button}
${others.map((question) => ask(question, null))}
<p><small>${texts.optional}</small></p>${button}</form>
<p><small><a href="${stop}">${texts.stop}</a></small></p>`,
  );
}

function about(subject: string, intro: string): SafeHtml | null {
  if (subject === "") return null;
  return html`<p>${intro}</p><blockquote dir="auto">${plain(subject, 300)}</blockquote>`;
}

function field(
  question: SurveyQuestion,
  { words, title }: { words: string; title: string },
  texts: SurveyTexts,
  marked: string | null,
): SafeHtml {
  if (ANSWER_KINDS[question].kind === "open") {
    return html`<fieldset><label class="open" for="${question}">${words}</label>
<textarea id="${question}" name="${question}" rows="5" maxlength="${MOST_WORDS}" dir="auto"></textarea></fieldset>`;
  }
  const scale = endsOf(question, texts);
  const radios = choicesOf(question).map(
    (value) =>
      html`<label>${radio(question, value, value === marked)}<span>${choiceText(question, value, texts)}</span></label>`,
  );
  return html`<fieldset>${words === title ? html`<legend class="said">${words}</legend>` : html`<legend>${words}</legend>`}<div class="${scale === null ? "choices" : "scale"}">${radios}</div>
${scale === null ? null : html`<p class="ends"><span>${scale[0]}</span><span>${scale[1]}</span></p>`}</fieldset>`;
}

const radio = (name: string, value: string, checked: boolean) =>
  checked
    ? html`<input type="radio" name="${name}" value="${value}" checked>`
    : html`<input type="radio" name="${name}" value="${value}">`;
