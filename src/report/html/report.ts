import type { ScoreReport } from "../../model/api.ts";
import type { PromiseRecord } from "../../model/review.ts";
import { type Priority, priorityOf } from "../../score/priority.ts";
import { inWords, sinName } from "../names.ts";
import { Totals } from "../totals.ts";
import { type Report, type ReportItem, type ReportOptions, shownIn } from "../types.ts";
import { First } from "./bounded.ts";
import { conversationCard, shortTitle } from "./conversation_card.ts";
import { STYLE } from "./style.ts";
import { html, SafeHtml } from "./template.ts";

/** More than these nobody reads on one page; the sums are over everything all the same. */
const MOST_CONVERSATIONS = 200;
const MOST_PROMISES = 300;
/** The promises that want somebody's eye, most urgent first; the others are in the sums. */
const URGENCY: readonly PromiseRecord["state"][] = ["broken", "stale", "open", "unverifiable"];

interface PromiseRow {
  title: string;
  promise: PromiseRecord;
}

/** One self-contained page: nothing in it is loaded from elsewhere, and it holds no script. */
export function htmlReport(options: ReportOptions): Report {
  const totals = new Totals(options);
  const worthReading = new First<{ item: ReportItem; priority: Priority }>(
    MOST_CONVERSATIONS,
    (a, b) => b.priority.priority - a.priority.priority,
  );
  const promises = new First<PromiseRow>(MOST_PROMISES, byUrgency);
  return {
    add(whole) {
      totals.add(whole);
      const item = { ...whole, review: shownIn(whole.review, options) };
      const priority = priorityOf(item.conversation, item.review, options);
      if (priority.priority > 0) worthReading.add({ item, priority });
      for (const promise of item.review.promises) {
        if (!URGENCY.includes(promise.state)) continue;
        promises.add({ title: shortTitle(item.conversation), promise });
      }
      return "";
    },
    end: () => {
      const cards = worthReading.items.map(({ item, priority }) =>
        conversationCard(item, priority, options),
      );
      return page(options, totals, cards, promises.items).toString();
    },
  };
}

function byUrgency(a: PromiseRow, b: PromiseRow): number {
  const due = ({ promise }: PromiseRow) =>
    promise.deadline.due === null ? Number.MAX_SAFE_INTEGER : Date.parse(promise.deadline.due);
  return URGENCY.indexOf(a.promise.state) - URGENCY.indexOf(b.promise.state) || due(a) - due(b);
}

function page(
  { now }: ReportOptions,
  totals: Totals,
  cards: readonly SafeHtml[],
  promises: readonly PromiseRow[],
): SafeHtml {
  return html`<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="referrer" content="no-referrer"><title>Amends: service review</title><style>${new SafeHtml(STYLE)}</style></head><body>
<header><h1>Service review</h1><p class="dim">As of ${now}. ${totals.conversations} conversations, ${totals.messages} messages.</p></header>
<main>
${numbers(totals)}
${scoreSection(totals.score)}
<h2>Worth reading first</h2>
${cards.length === 0 ? html`<p>Nothing speaks for reading one of these first.</p>` : cards}
${sinSection(totals)}
${promiseSection(promises)}
</main>
<footer><p class="dim">Findings marked "please look" are in no score: their rule has not been right often enough yet, or was not checked often enough. No finding alone may be used against a person.</p></footer>
</body></html>
`;
}

function cell(value: number, name: string): SafeHtml {
  return html`<div class="card"><div class="big">${value}</div>${name}</div>`;
}

function numbers({ counted, findings, promises, praise }: Totals): SafeHtml {
  return html`<div class="grid">${[
    cell(counted, "findings"),
    cell(findings - counted, "please look"),
    cell(promises, "promises"),
    cell(praise, "praised"),
  ]}</div>`;
}

const percent = (share: number | null) => (share === null ? "" : `${Math.round(100 * share)}%`);

function scoreSection(score: ScoreReport): SafeHtml {
  const total =
    score.total === null
      ? html`<p>No total: compliance or attention was not measured.</p>`
      : html`<div class="big">${score.total.toFixed(1)} <span class="dim">of 10</span></div>`;
  const { value, low, high, n } = score.compliance;
  const kept =
    value === null
      ? "Promises kept on time: not measured."
      : `Promises kept on time: ${percent(value)} (${percent(low)} to ${percent(high)}, n = ${n}).`;
  return html`<h2>Score</h2><div class="card">${total}<p>${kept}</p>
${score.attention === null ? null : html`<p>Attention: ${score.attention.toFixed(1)} of 4.</p>`}
${score.servqual === null ? null : html`<p class="dim">With the SERVQUAL weights: ${score.servqual.toFixed(1)} of 10.</p>`}
${score.cap_reason === null ? null : html`<p><span class="tag counted">Capped</span> ${score.cap_reason}</p>`}
<details><summary>The arithmetic</summary><ol class="sum">${score.arithmetic.map((line) => html`<li>${line}</li>`)}</ol></details>
<p class="dim">Not measured: ${score.not_measured.join(", ") || "nothing missing"}.</p></div>`;
}

function sinSection({ sins }: Totals): SafeHtml {
  const most = Math.max(1, ...sins.map(({ conversations }) => conversations));
  return html`<h2>Failures</h2>
${sins.length === 0 ? html`<p>None found.</p>` : null}
${sins.map(
  ({ sin, counted, findings, conversations }) =>
    html`<div class="row"><span class="name">${sinName(sin)}</span><meter min="0" max="${most}" value="${conversations}">${conversations}</meter><span class="dim">${conversations} conversations; ${counted} counted, ${findings - counted} to look at</span></div>`,
)}`;
}

function promiseSection(promises: readonly PromiseRow[]): SafeHtml {
  if (promises.length === 0) return html`<h2>Promises</h2><p>None is broken, open or stale.</p>`;
  return html`<h2>Promises</h2><table><thead><tr><th>State</th><th>Promise</th><th>Due</th><th>Conversation</th></tr></thead><tbody>
${promises.map(
  ({ title, promise }) =>
    html`<tr><td><span class="tag ${promise.state === "broken" ? "broken" : "promise"}">${inWords(promise.state)}</span></td><td>${promise.quote}</td><td>${promise.deadline.due ?? "no due time"}</td><td class="dim">${title}</td></tr>`,
)}</tbody></table>`;
}
