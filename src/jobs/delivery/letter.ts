import { html, type SafeHtml } from "../../report/html/template.ts";
import { plain } from "../../report/plain.ts";

/** A mail of one heading, paragraphs, the words of a promise and a link. */
export interface Letter {
  language: string;
  title: string;
  /** Before the quote. */
  lead?: string;
  /** Words of a conversation: shown as such. */
  quote: string | null;
  lines: readonly string[];
  /** Answers that can be pressed. */
  choices?: readonly { url: string; label: string }[];
  link: { url: string; label: string } | null;
  foot: string;
}

const MOST_QUOTED = 1000;

/** The letter as text and as HTML; whatever stands in it can only be read. */
export function written(letter: Letter): { subject: string; text: string; html: string } {
  const { title, lead, quote, lines, choices = [], link, foot, language } = letter;
  const said = quote === null ? null : plain(quote, MOST_QUOTED);
  const shown = lines.map((line) => plain(line, MOST_QUOTED));
  const text = [
    plain(title),
    lead === undefined ? null : plain(lead),
    said === null ? null : `> ${said}`,
    ...shown,
    choices.length === 0 ? null : choices.map(({ url, label }) => `${label}: ${url}`).join("\n"),
    link === null ? null : `${link.label}: ${link.url}`,
    `--\n${plain(foot)}`,
  ].filter((part) => part !== null);
  return {
    subject: plain(title, 150),
    text: `${text.join("\n\n")}\n`,
    html: page(
      language,
      html`<h1 style="font-size:18px;margin:0 0 16px">${plain(title)}</h1>
${lead === undefined ? null : html`<p style="margin:0 0 12px" dir="auto">${plain(lead)}</p>\n`}${said === null ? null : html`<blockquote dir="auto" style="margin:0 0 16px;padding:8px 12px;border-left:3px solid #767676">${said}</blockquote>\n`}${shown.map((line) => html`<p style="margin:0 0 12px" dir="auto">${line}</p>\n`)}${buttons(choices)}${link === null ? null : html`<p style="margin:0 0 16px"><a href="${link.url}">${link.label}</a></p>\n`}<p style="margin:24px 0 0;color:#595959;font-size:13px">${plain(foot)}</p>`,
    ),
  };
}

function buttons(choices: NonNullable<Letter["choices"]>): SafeHtml | null {
  if (choices.length === 0) return null;
  const each = choices.map(
    ({ url, label }) =>
      html`<a href="${url}" style="display:inline-block;margin:0 8px 8px 0;padding:10px 14px;border:2px solid #3b5bdb;border-radius:6px;color:#3b5bdb;text-decoration:none">${label}</a>`,
  );
  return html`<p style="margin:0 0 16px">${each}</p>\n`;
}

/** The frame of a mail. */
export function page(language: string, body: SafeHtml): string {
  return html`<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"></head>
<body style="font:16px/1.5 system-ui,sans-serif;margin:0;padding:24px;max-width:640px">
${body}
</body></html>
`.toString();
}
