import { fold } from "../text/fold.ts";
import { tokenise } from "../text/tokens.ts";
import type { Span } from "../text/types.ts";

/** Length of the part two spans share. */
export function overlap(a: Span, b: Span): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}

/** Shared words over all words of two spans of one text, 0 to 1. */
export function tokenIou(text: string, a: Span, b: Span): number {
  const words = (span: Span) =>
    new Set(tokenise(fold(text), span.start, span.end).map(({ start }) => start));
  const left = words(a);
  const right = words(b);
  const both = [...left].filter((start) => right.has(start)).length;
  const all = left.size + right.size - both;
  return all === 0 ? 0 : both / all;
}

/** Pairs spans of two lists one to one, largest overlap first; returns index pairs. */
export function pairSpans<
  A extends Span & { message: string | number },
  B extends Span & { message: string | number },
>(left: readonly A[], right: readonly B[]): { left: A; right: B }[] {
  const candidates = left.flatMap((a) =>
    right
      .filter((b) => a.message === b.message)
      .map((b) => ({ left: a, right: b, shared: overlap(a, b) }))
      .filter(({ shared }) => shared > 0),
  );
  candidates.sort((a, b) => b.shared - a.shared);
  const used = new Set<Span>();
  const pairs: { left: A; right: B }[] = [];
  for (const pair of candidates) {
    if (used.has(pair.left) || used.has(pair.right)) continue;
    used.add(pair.left).add(pair.right);
    pairs.push({ left: pair.left, right: pair.right });
  }
  return pairs;
}
