import type { PeriodicReport, ReportEntry, ReportSection } from "../../model/periodic_report.ts";
import type { PromiseRow } from "../../model/promise_views.ts";
import { compared, sameRecipe, withTangibles } from "./compare.ts";
import { costliest } from "./costs.ts";
import { costEntry } from "./cost_entry.ts";
import type { PromiseFacts, ReportFacts } from "./facts.ts";
import { numberEntries, changeEntries } from "./number_entries.ts";
import { REPORT_WORDS } from "./words/index.ts";
import type { ReportWords } from "./words/types.ts";

/** The report of a period in the language of the house: a pure function of its facts. */
export function buildReport(facts: ReportFacts): PeriodicReport {
  const { asOf, period, days, before, language, now, previous } = facts;
  const words = REPORT_WORDS[language];
  const { measures, sins } = compared(now, previous);
  return {
    as_of: asOf,
    period,
    days,
    before,
    language,
    title: titleOf(facts, words),
    lead: words.lead(now.conversations, previous.conversations),
    numbers: [...measures, ...sins],
    sections: [
      section(
        "numbers",
        words.numbers,
        "",
        numberEntries(measures, words, scoreNotes(facts, words)),
      ),
      changes([...measures, ...sins], facts, words),
      section(
        "to_do",
        words.to_do,
        words.nothing_to_do,
        costliest(facts).map((one) => costEntry(one, facts, words)),
      ),
      section("at_risk", words.at_risk, words.nothing_at_risk, atRiskEntries(facts, words)),
      section("praise", words.praise, words.no_praise, praiseEntries(facts, words)),
      section("words", words.words, "", definitions(words)),
    ],
  };
}

/** What has to be known beside the score: that audits are in it, or that it cannot be compared. */
function scoreNotes({ now, previous }: ReportFacts, words: ReportWords): string[] {
  const both = now.score.total !== null && previous.score.total !== null;
  return [
    ...(withTangibles(now) ? [words.with_audits] : []),
    ...(both && !sameRecipe(now, previous) ? [words.other_recipe] : []),
  ];
}

const section = (
  id: ReportSection["id"],
  title: string,
  none: string,
  entries: readonly ReportEntry[],
): ReportSection => ({ id, title, none, entries: [...entries] });

const entry = (head: string, lines: readonly string[] = []): ReportEntry => ({
  head,
  lines: [...lines],
  quotes: [],
});

function titleOf({ period, days }: ReportFacts, { locale, title }: ReportWords): string {
  const date = (day: string, options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { ...options, timeZone: "UTC" }).format(
      new Date(`${day}T00:00:00Z`),
    );
  if (period === "month") return title.month(date(days.from, { month: "long", year: "numeric" }));
  return title.week(
    date(days.from, { day: "numeric", month: "short" }),
    date(days.to, { day: "numeric", month: "short", year: "numeric" }),
  );
}

function changes(
  numbers: PeriodicReport["numbers"],
  { language }: ReportFacts,
  words: ReportWords,
): ReportSection {
  const count = numbers.filter(({ change }) => change !== "not_compared").length;
  const entries = changeEntries(numbers, language, words);
  return section("changes", words.changes, words.no_change(count), entries);
}

/** The overdue first: each view with its size and the first of it. */
function atRiskEntries({ atRisk, zone }: ReportFacts, words: ReportWords): ReportEntry[] {
  const view = (head: string, { total, items }: PromiseFacts): ReportEntry[] =>
    total === 0
      ? []
      : [{ head, lines: [], quotes: items.map((row) => promiseQuote(row, words, zone)) }];
  return [
    ...view(words.overdue(atRisk.overdue.total), atRisk.overdue),
    ...view(words.due_today(atRisk.today.total), atRisk.today),
    ...view(words.due_week(atRisk.week.total), atRisk.week),
  ];
}

/** A promise as a quote, headed by whose it is and when it is due. */
function promiseQuote(row: PromiseRow, words: ReportWords, zone: string) {
  const { due } = row.deadline;
  const who = words.by(row.held_by ?? row.owner, row.customer);
  const when =
    due === null
      ? ""
      : `, ${words.due(
          new Intl.DateTimeFormat(words.locale, {
            timeZone: zone,
            weekday: "short",
            day: "numeric",
            month: "short",
            hour: "2-digit",
            minute: "2-digit",
          }).format(new Date(due)),
        )}`;
  return {
    text: row.quote,
    subject: `${who}${when}`,
    conversation: row.conversation,
    finding: null,
    promise: row.id,
  };
}

function praiseEntries({ found }: ReportFacts, words: ReportWords): ReportEntry[] {
  const { total, quotes } = found.praise;
  return total === 0 ? [] : [{ head: words.praised(total), lines: [], quotes: [...quotes] }];
}

function definitions(words: ReportWords): ReportEntry[] {
  const { words_interval, words_change, words_cost, measures } = words;
  return [words_interval, words_change, words_cost, ...Object.values(measures)].map(
    ({ name, is }) => entry(name, [is]),
  );
}
