import { requiredBy } from "./required.ts";
import { packed, TrigramSet } from "./trigrams.ts";

/** Of one text after the other; nothing of it is kept between two calls but what saves reading it twice. */
const trigrams = new TrigramSet();
/** Of patterns that live as long as the process does. */
const requirements = new Map<RegExp, Uint16Array>();

/** Whether a text may hold what every match of a pattern holds; packed as by `packed`. */
export function mayMatch(required: Uint16Array, text: string): boolean {
  if (required.length === 0) return true;
  trigrams.read(text);
  return trigrams.mayHoldOneOfEach(required);
}

/** What `pattern.test` says, of a pattern without flags, at less cost where it seldom matches. */
export function quickTest(pattern: RegExp, text: string): boolean {
  let required = requirements.get(pattern);
  if (required === undefined) {
    required = packed(requiredBy(pattern.source));
    requirements.set(pattern, required);
  }
  return mayMatch(required, text) && pattern.test(text);
}
