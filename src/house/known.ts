import { CUSTOMER_CUES, STAFF_CUES } from "../review/acts/index.ts";
import { SINS } from "../sins/index.ts";

const CUES: ReadonlySet<string> = new Set(
  [...SINS.flatMap(({ cues }) => cues), ...STAFF_CUES, ...CUSTOMER_CUES].map(({ id }) => id),
);

/** Whether the product has a cue of this id. */
export const isCue = (id: string): boolean => CUES.has(id);

/** The known cue whose id is most like this one. */
export const nearestCue = (id: string): string => nearest(id, CUES);

/** The candidate most like a word: with the most pairs of letters in common. */
export function nearest(word: string, candidates: Iterable<string>): string {
  const wanted = pairs(word.slice(0, 100));
  let best = "";
  let most = -1;
  for (const candidate of candidates) {
    const own = pairs(candidate);
    const shared = [...own].filter((pair) => wanted.has(pair)).length;
    const likeness = (2 * shared) / (own.size + wanted.size || 1);
    if (likeness > most) [best, most] = [candidate, likeness];
  }
  return best;
}

const pairs = (text: string) =>
  new Set(
    Array.from({ length: Math.max(0, text.length - 1) }, (_unused, i) => text.slice(i, i + 2)),
  );
