import { itemOf } from "../../audits/checklists/index.ts";
import type { ReportEntry } from "../../model/periodic_report.ts";
import type { PromiseRow } from "../../model/promise_views.ts";
import { SINS } from "../../sins/index.ts";
import { textsIn } from "../../sins/texts.ts";
import { LOW_DATA } from "../../model/few.ts";
import type { Cost, Costly } from "./costs.ts";
import type { ReportFacts } from "./facts.ts";
import { sinLabel } from "./number_entries.ts";
import type { ReportWords } from "./words/types.ts";

/** So many quotes, or items of a checklist, prove a thing to do. */
const MOST_PROOFS = 3;

/** One thing to do: what it cost, what helps, and the words that prove it. */
export function costEntry(costly: Costly, facts: ReportFacts, words: ReportWords): ReportEntry {
  const cost = costText(costly.cost, words);
  switch (costly.kind) {
    case "promises": {
      const { late, broken, n } = costly;
      return {
        head: words.keep_promises,
        lines: [words.promises_cost(late, broken, n), cost, words.promises_advice],
        quotes: facts.broken.items.slice(0, MOST_PROOFS).map((row) => brokenQuote(row, words)),
      };
    }
    case "audits": {
      const items = costly.wrong
        .slice(0, MOST_PROOFS)
        .map(({ item, no, n }) =>
          words.item_wrong(itemOf(item)?.text[facts.language] ?? item, no, n),
        );
      return {
        head: words.see_to_places,
        lines: [words.audits_cost(costly.no, costly.n), cost, ...items],
        quotes: [],
      };
    }
    default: {
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
  }
}

function costText(cost: Cost | null, words: ReportWords): string {
  if (cost === null) return words.no_cost;
  const number = new Intl.NumberFormat(words.locale, { maximumFractionDigits: 2 });
  const [points, low, high] = [cost.points, cost.low, cost.high].map((one) => number.format(one));
  const about = cost.n < LOW_DATA ? `n ${cost.n}, ${words.low_data}` : `n ${cost.n}`;
  return words.points(points ?? "", low ?? "", high ?? "", about);
}

const brokenQuote = (row: PromiseRow, words: ReportWords) => ({
  text: row.quote,
  subject: words.by(row.held_by ?? row.owner, row.customer),
  conversation: row.conversation,
  finding: null,
  promise: row.id,
});
