import type { PeriodicReport, ReportEntry } from "../../model/periodic_report.ts";
import { plain } from "../plain.ts";
import { linkOf, type Place } from "./links.ts";

/** The report as text, for a terminal and for mail programs that show no HTML. */
export function reportText({ title, lead, sections }: PeriodicReport, place: Place): string {
  const parts = sections.map(({ title: heading, none, entries }) =>
    [
      heading.toUpperCase(),
      ...(entries.length === 0 ? [none] : entries.flatMap((entry) => entryLines(entry, place))),
    ].join("\n"),
  );
  return `${[plain(title), plain(lead), ...parts].join("\n\n")}\n`;
}

function entryLines({ head, lines, quotes }: ReportEntry, place: Place): string[] {
  return [
    `* ${plain(head)}`,
    ...lines.map((line) => `  ${plain(line, 600)}`),
    ...quotes.flatMap((quote) => {
      const link = linkOf(quote, place);
      return [
        `  > ${plain(quote.text, 400)}`,
        `    ${plain(quote.subject, 160) || quote.conversation}`,
        ...(link === null ? [] : [`    ${link}`]),
      ];
    }),
  ];
}
