/** A half-open stretch of text in UTF-16 code units. */
export interface Span {
  start: number;
  end: number;
}

/** A stretch of text under the same spans from its first to its last character. */
export interface Segment<S extends Span> {
  text: string;
  start: number;
  /** The spans over it, in the order given. */
  over: readonly S[];
  /** Spans that begin, and that end, exactly here. */
  begins: readonly S[];
  ends: readonly S[];
}

/**
 * Cuts a text wherever a span begins or ends, so that spans that overlap can all be shown. The
 * segments put together are the text. Spans that are empty or lie outside are left out.
 */
export function segmentsOf<S extends Span>(text: string, spans: readonly S[]): Segment<S>[] {
  const inside = spans.filter(({ start, end }) => start >= 0 && start < end && end <= text.length);
  const cuts = new Set([0, text.length]);
  for (const { start, end } of inside) cuts.add(start).add(end);
  const sorted = [...cuts].sort((a, b) => a - b);
  return sorted.slice(0, -1).map((start, index) => {
    const end = sorted[index + 1] ?? text.length;
    const over = inside.filter((span) => span.start < end && span.end > start);
    return {
      text: text.slice(start, end),
      start,
      over,
      begins: over.filter((span) => span.start === start),
      ends: over.filter((span) => span.end === end),
    };
  });
}
