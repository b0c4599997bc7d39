import type { Span } from "./segments.ts";

/**
 * Spans of an older text, moved to where their words are in the newer one. What the edit touched is
 * left out: nobody knows yet what is true of it.
 */
export function carrySpans<S extends Span>(older: string, newer: string, spans: readonly S[]): S[] {
  if (older === newer) return [...spans];
  const shorter = Math.min(older.length, newer.length);
  let head = 0;
  while (head < shorter && older[head] === newer[head]) head += 1;
  let tail = 0;
  while (
    tail < shorter - head &&
    older[older.length - 1 - tail] === newer[newer.length - 1 - tail]
  ) {
    tail += 1;
  }
  const shift = newer.length - older.length;
  return spans.flatMap((span) => {
    if (span.end <= head) return [span];
    if (span.start < older.length - tail) return [];
    return [{ ...span, start: span.start + shift, end: span.end + shift }];
  });
}
