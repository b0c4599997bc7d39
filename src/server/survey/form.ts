import type { SurveyQuestion } from "../../model/surveys.ts";
import { html, type SafeHtml } from "../../report/html/template.ts";
import { plain } from "../../report/plain.ts";
import type { Invitation } from "../../store/surveys/types.ts";
import { MOST_WORDS, type PointsFault, valueOf } from "../../survey/answers.ts";
import { ANSWER_KINDS, choicesOf, FORMS } from "../../survey/forms.ts";
import {
  choiceText,
  endsOf,
  introOf,
  questionText,
  SURVEY_TEXTS,
  titleText,
} from "../../survey/texts/index.ts";
import type { SurveyTexts } from "../../survey/texts/types.ts";
import { customerPage } from "../customer_page.ts";

interface Shown {
  /** An answer to the first question that came with the link. */
  first?: string | undefined;
  /** The address of the page that ends all asking. */
  stop: string;
  /** What was sent and could not be taken; it stands in the fields again. */
  again?: { fields: Readonly<Record<string, unknown>>; fault: PointsFault | "nothing" };
}

/** The questions of a survey. */
export function surveyForm(survey: Invitation, { first, stop, again }: Shown): string {
  const { form, language } = survey;
  const texts = SURVEY_TEXTS[language];
  const [opening = "open"] = FORMS[form];
  const team = plain(survey.team, 100);
  const title = titleText({ form, team }, texts);
  const pressed = valueOf(opening, first) !== null;
  const filled = pressed ? { [opening]: first } : (again?.fields ?? {});
  const asked = FORMS[form].map((question) => ({
    question,
    words: questionText(question, { form, team }, texts),
    given: textOf(filled[question]),
  }));
  const points = asked.filter(({ question }) => ANSWER_KINDS[question].kind === "points");
  const button = html`<p><button class="send">${texts.send}</button></p>`;
  return customerPage(
    language,
    title,
    html`${intro(survey, texts)}
${again === undefined ? null : html`<p class="note" role="alert">${again.fault === "nothing" ? texts.nothing : texts.pointsFault(again.fault.total)}</p>`}
${pressed ? html`<p class="note"><strong>${texts.confirm}</strong></p>` : null}
<form method="post" action="?">${asked.map((one) => {
      if (one.question === points[0]?.question) return pointFields(points, texts);
      if (points.includes(one)) return null;
      return html`${field(one, title, texts)}${pressed && one.question === opening ? button : null}`;
    })}
<p><small>${texts.optional}</small></p>${button}</form>
<p><small><a href="${stop}">${texts.stop}</a></small></p>`,
  );
}

const textOf = (sent: unknown) => (typeof sent === "string" ? sent : "");

function intro({ form, subject }: Invitation, texts: SurveyTexts): SafeHtml | null {
  const { intro: words, about } = introOf(form, texts);
  if (!about) return html`<p>${words}</p>`;
  if (subject === "") return null;
  return html`<p>${words}</p><blockquote dir="auto">${plain(subject, 300)}</blockquote>`;
}

interface Asked {
  question: SurveyQuestion;
  words: string;
  /** What stands in its field. */
  given: string;
}

function field({ question, words, given }: Asked, title: string, texts: SurveyTexts): SafeHtml {
  if (ANSWER_KINDS[question].kind === "open") {
    return html`<fieldset><label class="open" for="${question}">${words}</label>
<textarea id="${question}" name="${question}" rows="5" maxlength="${MOST_WORDS}" dir="auto">${given}</textarea></fieldset>`;
  }
  const scale = endsOf(question, texts);
  const radios = choicesOf(question).map(
    (value) =>
      html`<label>${radio(question, value, value === given)}<span>${choiceText(question, value, texts)}</span></label>`,
  );
  return html`<fieldset>${words === title ? html`<legend class="said">${words}</legend>` : html`<legend>${words}</legend>`}<div class="${scale === null ? "choices" : "scale"}">${radios}</div>
${scale === null ? null : html`<p class="ends"><span>${scale[0]}</span><span>${scale[1]}</span></p>`}</fieldset>`;
}

/** Five numbers that are one answer; a browser checks each, and the server what they make together. */
function pointFields(asked: readonly Asked[], texts: SurveyTexts): SafeHtml {
  return html`<fieldset><legend>${texts.points}</legend>${asked.map(
    ({ question, words, given }) =>
      html`<label class="points"><span>${words}</span><input type="number" name="${question}" value="${given.slice(0, 20)}" min="0" max="100" step="1" inputmode="numeric"></label>`,
  )}</fieldset>`;
}

const radio = (name: string, value: string, checked: boolean) =>
  checked
    ? html`<input type="radio" name="${name}" value="${value}" checked>`
    : html`<input type="radio" name="${name}" value="${value}">`;
