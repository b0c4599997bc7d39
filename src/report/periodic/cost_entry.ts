import type { ReportEntry } from "../../model/periodic_report.ts";
import type { PromiseRow } from "../../model/promise_views.ts";
import { SINS } from "../../sins/index.ts";
import { textsIn } from "../../sins/texts.ts";
import type { Costly } from "./costs.ts";
import type { ReportFacts } from "./facts.ts";
import { sinLabel } from "./number_entries.ts";
import type { ReportWords } from "./words/types.ts";

/** One thing to do: what it cost, what helps, and the words that prove it. */
export function costEntry(costly: Costly, facts: ReportFacts, words: ReportWords): ReportEntry {
  const points = new Intl.NumberFormat(words.locale, { maximumFractionDigits: 2 });
  const cost = words.points(points.format(costly.points));
  if (costly.kind === "promises") {
    const { late, broken, n } = costly;
    return {
      head: words.keep_promises,
      lines: [words.promises_cost(late, broken, n), cost, words.promises_advice],
      quotes: facts.broken.items.slice(0, 3).map((row) => brokenQuote(row, words)),
    };
  }
  const { sin, conversations, quotes } = costly.facts;
  const known = SINS.find(({ id }) => id === sin);
  return {
    head: sinLabel(sin, facts.language),
    lines: [
      words.sin_cost(conversations, facts.now.conversations),
      cost,
      ...(known === undefined ? [] : [textsIn(known, facts.language).texts.remedy]),
    ],
    quotes: [...quotes],
  };
}

const brokenQuote = (row: PromiseRow, words: ReportWords) => ({
  text: row.quote,
  subject: words.by(row.held_by ?? row.owner, row.customer),
  conversation: row.conversation,
  finding: null,
  promise: row.id,
});
