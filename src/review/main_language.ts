import type { Review } from "../model/review.ts";
import type { Language } from "../model/taxonomy.ts";

/** The language most messages are in. */
export function mainLanguage({ language }: Pick<Review, "language">): Language {
  const counts = new Map<Language, number>();
  for (const one of language) counts.set(one.language, (counts.get(one.language) ?? 0) + 1);
  let best: Language = "other";
  let most = 0;
  for (const [name, count] of counts) {
    if (count > most) {
      best = name;
      most = count;
    }
  }
  return best;
}
