import { CHECKLISTS } from "../../audits/checklists/index.ts";
import {
  AUDIT_ANSWERS,
  type Audit,
  type AuditAnswerView,
  type ChecklistItem,
  type ChecklistSection,
} from "../../model/audits.ts";
import type { ServedLanguage } from "../../model/taxonomy.ts";
import { html, type SafeHtml } from "../../report/html/template.ts";
import { plain } from "../../report/plain.ts";
import type { Visit } from "../../store/audits/types.ts";
import { customerPage } from "../customer_page.ts";
import { SHRINK } from "./shrink.ts";
import { VISIT_TEXTS } from "./texts.ts";

/** The parts of the checklist of an audit. */
export const partsOf = ({ checklist }: Pick<Audit, "checklist">): readonly ChecklistSection[] =>
  CHECKLISTS.find(({ id }) => id === checklist)?.sections ?? [];

/** One part of the checklist, as a form that is kept when it is sent. */
export function partPage({ audit, language }: Visit, at: number, part: ChecklistSection): string {
  const texts = VISIT_TEXTS[language];
  const known = new Map(audit.answers.map((answer) => [answer.item, answer]));
  const fields = part.items.map((item) => field(item, known.get(item.id), language));
  return customerPage(
    language,
    part.title[language],
    html`<p dir="auto">${plain(audit.place, 200)} · ${texts.part(at + 1, partsOf(audit).length)}</p>
<p><small>${texts.how}</small></p>
<form method="post" enctype="multipart/form-data">${fields}
<p><button class="send">${texts.next}</button></p></form>
${back(at, language)}${SHRINK}`,
  );
}

/** What is kept so far, to be sent off or gone back to. */
export function endPage(
  { audit, language }: Visit,
  trouble: "nothing" | "badPhoto" | null,
): string {
  const texts = VISIT_TEXTS[language];
  const parts = partsOf(audit);
  const answered = new Set(audit.answers.map(({ item }) => item));
  const lines = parts.map(({ title, items }, at) => {
    const done = items.filter(({ id }) => answered.has(id)).length;
    return html`<li><a href="?s=${String(at)}">${title[language]}</a> · ${texts.answered(done, items.length)}</li>`;
  });
  return customerPage(
    language,
    texts.end,
    html`${trouble === null ? null : html`<p class="note" role="alert">${texts[trouble]}</p>`}<p dir="auto">${plain(audit.place, 200)}</p>
<ul>${lines}</ul>
<form method="post" action="?s=send"><p><small>${texts.sendAbout}</small></p><p><button class="send">${texts.send}</button></p></form>
${back(parts.length, language)}`,
  );
}

function back(at: number, language: ServedLanguage): SafeHtml | null {
  return at === 0
    ? null
    : html`<p><a href="?s=${String(at - 1)}">${VISIT_TEXTS[language].back}</a></p>`;
}

function field(
  { id, text }: ChecklistItem,
  known: AuditAnswerView | undefined,
  language: ServedLanguage,
): SafeHtml {
  const texts = VISIT_TEXTS[language];
  const radios = AUDIT_ANSWERS.map((value) => {
    const name = `answer ${id}`;
    const radio =
      known?.answer === value
        ? html`<input type="radio" name="${name}" value="${value}" checked>`
        : html`<input type="radio" name="${name}" value="${value}">`;
    return html`<label>${radio}<span>${texts.answers[value]}</span></label>`;
  });
  return html`<fieldset id="${id}"><legend>${text[language]}</legend><div class="scale">${radios}</div>
<p><label>${texts.note}<textarea name="note ${id}" rows="2" maxlength="2000" dir="auto">${known?.note ?? ""}</textarea></label></p>
<p><label>${texts.photo} <input type="file" name="photo ${id}" accept="image/*"></label>${known?.photo === true ? html`<br><small>${texts.photoKept}</small>` : null}</p></fieldset>
`;
}
