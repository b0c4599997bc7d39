import { Link } from "@tanstack/react-router";
import type { ReportEntry, ReportQuote, ReportSection } from "../../../model/periodic_report.ts";
import parts from "../../parts/parts.module.css";
import { Quote } from "../../parts/quote.tsx";
import classes from "./report.module.css";

interface SectionsProps {
  ws: string;
  sections: readonly ReportSection[];
}

/** What the report says, section by section; its words come with it, in the language of the house. */
export function ReportSections({ ws, sections }: SectionsProps) {
  return sections.map(({ id, title, none, entries }) => (
    <section key={id} className={parts.panel} aria-labelledby={`report-${id}`}>
      <h2 id={`report-${id}`}>{title}</h2>
      {entries.length === 0 ? (
        <p>{none}</p>
      ) : (
        <ul className={id === "numbers" || id === "words" ? classes.pairs : classes.entries}>
          {entries.map((entry) => (
            <Entry key={entry.head} ws={ws} entry={entry} />
          ))}
        </ul>
      )}
    </section>
  ));
}

function Entry({ ws, entry: { head, lines, quotes } }: { ws: string; entry: ReportEntry }) {
  return (
    <li>
      <h3 dir="auto">{head}</h3>
      {lines.map((line) => (
        <p key={line} dir="auto">
          {line}
        </p>
      ))}
      {quotes.map((quote) => (
        <Said
          key={`${quote.conversation} ${quote.finding} ${quote.promise} ${quote.text}`}
          ws={ws}
          quote={quote}
        />
      ))}
    </li>
  );
}

function Said({ ws, quote }: { ws: string; quote: ReportQuote }) {
  const { text, subject, conversation, finding, promise } = quote;
  return (
    <div className={classes.said}>
      <Quote text={text} short />
      <Link
        to="/w/$ws/conversations/$id"
        params={{ ws, id: conversation }}
        search={{
          ...(finding === null ? {} : { finding }),
          ...(promise === null ? {} : { promise }),
        }}
      >
        <span dir="auto">{subject || conversation}</span>
      </Link>
    </div>
  );
}
