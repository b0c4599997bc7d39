import type { Span } from "./types.ts";

/** A gap of a template that was not filled in. */
export interface Placeholder extends Span {
  /** The words inside, folded: "first name", "order number". */
  asks: string;
}

/**
 * How templates mark their gaps. Angle and square brackets only around words that name a gap, because
 * people also write [sic], <a@b.org> and [1].
 */
const SHAPES: readonly RegExp[] = [
  /\{\{[^{}\n]{1,60}\}\}/g,
  /\$\{[^{}\n]{1,60}\}/g,
  /\{[a-z][a-z0-9_. ]{1,40}\}/g,
  /%[a-z][a-z0-9_]{2,30}%/g,
  /\{%[^%\n]{1,60}%\}/g,
  /[[<](?:(?:insert|enter|add|your|the|customer|client|agent|first|last|full|company|order|ticket|case|tracking|product|phone|account|refund|nombre|numero|pangalan)[ _-])*(?:name|date|time|amount|number|no|id|link|url|address|company|order|product|agent|customer|client|price|city|email|reason|signature|title|nombre|fecha|numero|pedido|monto|cliente|pangalan|petsa|halaga)(?: here)?[\]>]/g,
  /\binsert (?:name|date|link|amount|number) here\b/g,
  /\b(?:tbd|tbc|todo|x{4,12})\b/g,
  /(?<![_\w])_{4,40}(?![_\w])/g,
  /\blorem ipsum\b/g,
];

/** One of these is in every gap; nearly all texts have none. */
const SIGN = /[{}[<%$]|__|xxxx|\b(?:insert|tbd|tbc|todo|lorem)\b/;

/** Every unfilled gap in the folded draft, in order, without overlaps. */
export function placeholdersIn(folded: string): Placeholder[] {
  if (!SIGN.test(folded)) return [];
  const found: Placeholder[] = [];
  for (const shape of SHAPES) {
    for (const match of folded.matchAll(shape)) {
      const start = match.index;
      const end = start + match[0].length;
      if (found.some((other) => start < other.end && other.start < end)) continue;
      const asks = match[0].replace(/[^\p{L}\d]+/gu, " ").trim();
      found.push({ start, end, asks });
    }
  }
  return found.toSorted((a, b) => a.start - b.start);
}
