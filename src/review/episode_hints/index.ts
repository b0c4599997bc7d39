import type { ServedLanguage } from "../../model/taxonomy.ts";
import { fold } from "../../text/fold.ts";
import { HINTS_EN } from "./en.ts";
import { HINTS_ES } from "./es.ts";
import { HINTS_TL } from "./tl.ts";
import type { EpisodeHint } from "./types.ts";

export const EPISODE_HINTS: Readonly<Record<ServedLanguage, readonly EpisodeHint[]>> = {
  en: HINTS_EN,
  es: HINTS_ES,
  tl: HINTS_TL,
};

/** The sins whose wordings stand in an episode, each with the exact words, in the order of the words. */
export function hintsIn(
  text: string,
  languages: readonly ServedLanguage[],
): { sin: EpisodeHint["sin"]; quote: string }[] {
  const folded = fold(text);
  const found = languages
    .flatMap((language) => EPISODE_HINTS[language])
    .flatMap(({ sin, pattern }) => {
      const match = pattern.exec(folded);
      return match === null
        ? []
        : [{ sin, start: match.index, end: match.index + match[0].length }];
    })
    .toSorted((a, b) => a.start - b.start);
  const first = found.filter(({ sin }, i) => found.findIndex((one) => one.sin === sin) === i);
  return first.map(({ sin, start, end }) => ({ sin, quote: text.slice(start, end).trim() }));
}
