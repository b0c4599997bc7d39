import { labelledMessage } from "./gold.ts";
import type { Judged } from "./judged.ts";
import { tokenIou } from "./spans.ts";

export interface QuoteRow {
  kind: "quotes";
  /** Quotes of findings and promises, and how many are exactly what stands at their place. */
  quotes: number;
  exact: number;
  /** True findings (conversation and sin) of which both sides quote words, and how many overlap enough. */
  comparable: number;
  overlapping: number;
}

/** Are the quotes real, and are they the words a person would have shown? */
export function quoteRow(judged: readonly Judged[]): QuoteRow {
  const row: QuoteRow = { kind: "quotes", quotes: 0, exact: 0, comparable: 0, overlapping: 0 };
  for (const one of judged) {
    countExact(one, row);
    countOverlap(one, row);
  }
  return row;
}

function countExact({ conversation, findings, promises }: Judged, row: QuoteRow): void {
  const texts = new Map(conversation.messages.map(({ id, text }) => [id, text]));
  for (const { message, quote, start, end } of [...findings, ...promises]) {
    if (message === null || quote === "") continue;
    row.quotes += 1;
    if (texts.get(message)?.slice(start, end) === quote) row.exact += 1;
  }
}

function countOverlap({ conversation, labels, findings }: Judged, row: QuoteRow): void {
  const sins = new Set(findings.map(({ sin }) => sin));
  for (const sin of sins) {
    const shown = findings.filter((finding) => finding.sin === sin && finding.quote !== "");
    const marked = (labels.findings ?? []).filter(
      (label) => label.sin === sin && label.sure !== "unsure" && label.start !== undefined,
    );
    if (shown.length === 0 || marked.length === 0) continue;
    row.comparable += 1;
    const close = shown.some((finding) =>
      marked.some(({ message, start = 0, end = 0 }) => {
        const labelled = labelledMessage(conversation, message);
        return (
          labelled !== undefined &&
          labelled.id === finding.message &&
          tokenIou(labelled.text, finding, { start, end }) >= 0.5
        );
      }),
    );
    if (close) row.overlapping += 1;
  }
}
