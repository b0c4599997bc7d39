import { html, type SafeHtml } from "../../../report/html/template.ts";
import { plain } from "../../../report/plain.ts";
import type { PromiseRow } from "../../../model/promise_views.ts";
import type { Morning, MorningDay } from "../../../store/outbox/types.ts";
import type { House } from "../house.ts";
import { page } from "../letter.ts";
import { dateInWords, inWords } from "../texts/index.ts";

/** A line of the mail: what to read, what was said there, where. */
interface Entry {
  head: string;
  quote: string | null;
  url: string | null;
}

interface Part {
  title: string;
  none: string;
  entries: Entry[];
}

/** The morning mail as text and as HTML; whatever stands in it can only be read. */
export function morningMail(morning: Morning, day: MorningDay, house: House) {
  const { texts, config } = house;
  const { morning: words, locale } = texts;
  const subject = words.subject({
    date: dateInWords(day.today, locale, day.zone),
    due: morning.due.total,
    broken: morning.broken.total,
  });
  const parts: Part[] = [
    {
      title: words.due_today(morning.due.total),
      none: words.nothing_due,
      entries: morning.due.items.map((row) => promiseEntry(row, house)),
    },
    {
      title: words.broken(morning.broken.total, dateInWords(day.since, locale, day.zone)),
      none: words.nothing_broken,
      entries: morning.broken.items.map((row) => promiseEntry(row, house)),
    },
    {
      title: words.read_first,
      none: words.nothing_to_read,
      entries: morning.read.map((one) => readEntry(one, house)),
    },
  ];
  return {
    subject: plain(subject, 150),
    text: `${[plain(subject), ...parts.map(partText), `--\n${plain(words.because)}`].join("\n\n")}\n`,
    html: page(
      config.language,
      html`<h1 style="font-size:18px;margin:0 0 16px">${plain(subject)}</h1>
${parts.map(partHtml)}<p style="margin:24px 0 0;color:#595959;font-size:13px">${plain(words.because)}</p>`,
    ),
  };
}

function promiseEntry(row: PromiseRow, house: House): Entry {
  const { due } = row.deadline;
  const when = due === null ? "" : `${inWords(due, house.texts.locale, house.zone)}, `;
  return {
    head: plain(`${when}${house.texts.morning.by(row.owner, row.customer)}`),
    quote: plain(row.quote, 240),
    url: linkTo(house, row.conversation, `?promise=${encodeURIComponent(row.id)}`),
  };
}

function readEntry({ id, subject, customer, reasons }: Morning["read"][number], house: House) {
  const name = [subject || house.texts.no_subject, customer].filter(Boolean).join(", ");
  const why = reasons.slice(0, 2).join("; ");
  return {
    head: plain(`${name}${why === "" ? "" : `: ${why}`}`),
    quote: null,
    url: linkTo(house, id, ""),
  };
}

function linkTo({ address, workspace }: House, conversation: string, query: string) {
  if (address === null) return null;
  const path = ["w", workspace, "conversations", conversation].map(encodeURIComponent);
  return `${address}/${path.join("/")}${query}`;
}

function partText({ title, none, entries }: Part): string {
  const lines = entries.flatMap(({ head, quote, url }) => [
    `* ${head}`,
    ...(quote === null ? [] : [`  > ${quote}`]),
    ...(url === null ? [] : [`  ${url}`]),
  ]);
  return [title.toUpperCase(), ...(entries.length === 0 ? [none] : lines)].join("\n");
}

function partHtml({ title, none, entries }: Part): SafeHtml {
  const list = entries.map(({ head, quote, url }) => {
    const name = url === null ? html`${head}` : html`<a href="${url}">${head}</a>`;
    const said = quote === null ? null : html`<br><q dir="auto">${quote}</q>`;
    return html`<li style="margin:0 0 8px" dir="auto">${name}${said}</li>\n`;
  });
  const inside =
    entries.length === 0
      ? html`<p style="margin:0">${none}</p>`
      : html`<ul style="margin:0;padding:0 0 0 20px">\n${list}</ul>`;
  return html`<h2 style="font-size:16px;margin:20px 0 8px">${title}</h2>\n${inside}\n`;
}
