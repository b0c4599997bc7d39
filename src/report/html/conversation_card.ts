import type { Conversation, Message } from "../../model/conversation.ts";
import type { Advice, Finding, PromiseRecord, Review } from "../../model/review.ts";
import type { Priority } from "../../score/priority.ts";
import { recordInWords } from "../../score/track_record.ts";
import { authorName, inWords, sinName, titleOf } from "../names.ts";
import type { ReportItem, ReportOptions } from "../types.ts";
import { type Highlight, highlighted } from "./highlights.ts";
import { html, type SafeHtml } from "./template.ts";

/** Longer messages are cut here; their findings keep their quotes below. */
const MOST_TEXT = 20_000;

/** One conversation: why to read it, what was found, and all messages with highlights in place. */
export function conversationCard(
  { conversation, review }: ReportItem,
  { priority, reasons }: Priority,
  options: ReportOptions,
): SafeHtml {
  return html`<details class="card"><summary>${titleOf(conversation)} <span class="dim">${priority} of 100 · ${reasons.join(". ")}</span></summary>
<p class="dim">${conversation.id} · ${conversation.channel} · ${conversation.messages.length} messages · ${scoreWords(review)}</p>
${review.findings.map((finding) => findingView(finding, options))}
${(review.advice ?? []).map(adviceView)}
${review.promises.map(promiseView)}
${review.praise.map(({ kind, quote }) => html`<div class="finding"><span class="tag praise">${inWords(kind)}</span><blockquote>${quote}</blockquote></div>`)}
<h3>Messages</h3>
${conversation.messages.map((message) => messageView(message, review))}
</details>
`;
}

function scoreWords({ score }: Review): string {
  if (score.total === null) return "score: not enough measured";
  return `score ${score.total.toFixed(1)} of 10${score.capped ? ", capped by broken commitments" : ""}`;
}

function findingView(finding: Finding, { records }: ReportOptions): SafeHtml {
  const notes = [
    `severity ${finding.severity}`,
    ...(finding.source === "customer_report" ? ["told by the customer"] : []),
    ...(finding.recovered ? ["recovered"] : []),
    ...(finding.counted ? [] : ["please look"]),
    ...(finding.provenance === "house" ? ["house rule"] : []),
  ];
  return html`<div class="finding"><span class="tag ${finding.counted ? "counted" : "look"}">${sinName(finding.sin)}</span> <span class="dim">${notes.join(", ")}</span>
${finding.quote === "" ? null : html`<blockquote>${finding.quote}</blockquote>`}
<p>${finding.explanation}</p><p><b>Remedy.</b> ${finding.remedy}</p>
<p class="dim">${finding.rule}, ${recordInWords(records[finding.rule])}</p></div>`;
}

function adviceView({ quote, explanation, instead, rule }: Advice): SafeHtml {
  return html`<div class="finding"><span class="tag look">House advice</span> <span class="dim">${rule}</span>
<blockquote>${quote}</blockquote><p>${explanation} ${instead}</p></div>`;
}

function promiseView({ state, quote, deadline, strength }: PromiseRecord): SafeHtml {
  const kind = state === "broken" ? "broken" : state === "kept" ? "kept" : "promise";
  const due = deadline.due === null ? "no due time" : `due ${deadline.due}`;
  return html`<div class="finding"><span class="tag ${kind}">Promise: ${inWords(state)}</span> <span class="dim">${due}${strength === "hedged" ? ", hedged" : ""}</span><blockquote>${quote}</blockquote></div>`;
}

function messageView(message: Message, review: Review): SafeHtml {
  const { role } = message.author;
  const staff = role === "agent" || role === "bot";
  const shown = message.text.slice(0, MOST_TEXT);
  const cut = message.text.length > MOST_TEXT;
  return html`<div class="msg ${staff ? "staff" : "other"}"><p class="dim">${authorName(message)} · ${role}${message.at === undefined ? "" : ` · ${message.at}`}</p>
<p class="text">${highlighted(shown, highlightsOf(message, review))}${cut ? " … (cut)" : ""}</p></div>`;
}

function highlightsOf(message: Message, { findings, promises, praise }: Review): Highlight[] {
  const here = <T extends { message: string | null; start: number; end: number }>(
    all: readonly T[],
  ) => all.filter((one) => one.message === message.id && one.end > one.start);
  return [
    ...here(findings).map(
      ({ start, end, sin, counted }): Highlight => ({
        start,
        end,
        kind: counted ? "counted" : "look",
        title: sinName(sin),
      }),
    ),
    ...here(promises).map(
      ({ start, end, state }): Highlight => ({
        start,
        end,
        kind: "promise",
        title: `Promise: ${inWords(state)}`,
      }),
    ),
    ...here(praise).map(
      ({ start, end, kind }): Highlight => ({ start, end, kind: "praise", title: inWords(kind) }),
    ),
  ];
}

/** Short name of a conversation for tables. */
export function shortTitle(conversation: Conversation): string {
  return titleOf(conversation).slice(0, 80);
}
