import type { Conversation } from "../model/conversation.ts";

/** Words that came with a rating from a help desk. */
export interface RatingWords {
  /** `rating` for those of the conversation's rating, else the id or time of the event. */
  id: string;
  at: string | null;
  words: string;
}

/** What customers wrote with their ratings: with the last one, and with earlier ones where events keep it. */
export function ratingWordsOf({ rating, events }: Conversation): RatingWords[] {
  const ratings = events.filter(({ type }) => type === "rating");
  const last = rating?.comment ?? "";
  const said = ratings.map(({ id, at, value, comment }) => {
    const words = typeof comment === "string" ? comment : isSentence(value) ? value : "";
    return { id: `event:${id ?? at}`, at, words };
  });
  const found: RatingWords[] = said.filter(({ words }) => words.trim() !== "" && words !== last);
  if (last.trim() !== "") {
    // The event of these words either repeats them or holds only the grade.
    const at = said.findLast(({ words }) => words.trim() === "" || words === last)?.at ?? null;
    found.push({ id: "rating", at, words: last });
  }
  return [...new Map(found.map((one) => [one.id, one])).values()];
}

/** One word, such as "bad", is a grade. */
const isSentence = (value: unknown): value is string =>
  typeof value === "string" && /\S\s+\S/.test(value.trim());
