import type { PeriodicReport, ReportEntry, ReportQuote } from "../../model/periodic_report.ts";
import { html, SafeHtml } from "../html/template.ts";
import { STYLE } from "../html/style.ts";
import { plain } from "../plain.ts";
import { linkOf, pageOf, type Place } from "./links.ts";
import { REPORT_WORDS } from "./words/index.ts";

/** An entry stays on one sheet of paper, and a heading with what follows it. */
const PRINT = "h2,h3{break-after:avoid}.entry{break-inside:avoid;margin:0 0 .8em}";

/** The report as one page without scripts or anything from elsewhere: for a browser, a printer, a PDF. */
export function reportHtml(report: PeriodicReport, place: Place): string {
  const style = html`<style>${new SafeHtml(STYLE + PRINT)}</style>`;
  return frame(report, style, body(report, place, ""));
}

/** The report as the body of a mail: mail programs read styles of elements only. */
export function reportMail(report: PeriodicReport, place: Place) {
  const words = REPORT_WORDS[report.language];
  const page = pageOf(report, place);
  const foot = html`${page === null ? null : html`<p><a href="${page}">${words.open}</a></p>`}<p style="margin:24px 0 0;color:#595959;font-size:13px">${words.because}</p>`;
  const own = "font:16px/1.5 system-ui,sans-serif;margin:0;padding:24px;max-width:640px";
  return frame(report, null, html`${body(report, place, own)}${foot}`);
}

function frame({ language, title }: PeriodicReport, style: SafeHtml | null, content: SafeHtml) {
  return html`<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title>${style}</head>
<body>
${content}
</body></html>
`.toString();
}

function body({ title, lead, sections }: PeriodicReport, place: Place, style: string): SafeHtml {
  const parts = sections.map(
    ({ title: heading, none, entries }) => html`<section><h2>${heading}</h2>
${entries.length === 0 ? html`<p>${none}</p>` : entries.map((entry) => entryHtml(entry, place))}</section>
`,
  );
  return html`<div style="${style}"><h1>${title}</h1>
<p>${lead}</p>
${parts}</div>`;
}

function entryHtml({ head, lines, quotes }: ReportEntry, place: Place): SafeHtml {
  return html`<div class="entry"><h3 dir="auto">${plain(head)}</h3>
${lines.map((line) => html`<p dir="auto">${plain(line, 600)}</p>`)}${quotes.map((quote) => quoteHtml(quote, place))}</div>
`;
}

function quoteHtml(quote: ReportQuote, place: Place): SafeHtml {
  const link = linkOf(quote, place);
  const name = plain(quote.subject, 160) || quote.conversation;
  const where = link === null ? html`${name}` : html`<a href="${link}">${name}</a>`;
  return html`<blockquote dir="auto">“${plain(quote.text, 400)}”<br>${where}</blockquote>
`;
}
