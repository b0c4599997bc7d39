/**
 * Words for time in one language, and what they mean in the grammar of deadlines, which is written in
 * plain English ("in 2 business days", "tomorrow at 3 pm"). A phrase is found and read by the same
 * pattern, so what is taken for a deadline can always be read as one. Patterns run on folded text.
 */
export interface TimePhrase {
  pattern: RegExp;
  means: string | ((found: RegExpExecArray) => string);
}

/** How a language tells time: its phrases, earlier ones first, and what may stand between two. */
export interface TimePhrases {
  phrases: readonly TimePhrase[];
  /** Words, with their spaces, that join two phrases to one ("mañana" "a las 3"). */
  joins: RegExp;
}

/** A phrase of fixed meaning. */
export function phrase(pattern: RegExp, means: TimePhrase["means"]): TimePhrase {
  return { pattern, means };
}

/** One pattern that finds any of the phrases, for the grammar that looks for promises. */
export function anyOf(phrases: readonly TimePhrase[], ...more: readonly RegExp[]): RegExp {
  const patterns = [...phrases.map(({ pattern }) => pattern), ...more];
  return new RegExp(patterns.map(({ source }) => source).join("|"), "g");
}

interface Piece {
  start: number;
  end: number;
  english: string;
}

/** The words in English. What no phrase covers stays: people mix languages when they tell time. */
export function inEnglish(text: string, { phrases }: TimePhrases): string {
  const pieces: Piece[] = [];
  const free = (start: number, end: number) =>
    pieces.every((piece) => piece.end <= start || end <= piece.start);
  for (const { pattern, means } of phrases) {
    const everywhere = new RegExp(pattern.source, "g");
    for (let found = everywhere.exec(text); found !== null; found = everywhere.exec(text)) {
      const start = found.index;
      const end = start + found[0].length;
      if (end === start) break;
      if (!free(start, end)) continue;
      pieces.push({ start, end, english: typeof means === "string" ? means : means(found) });
    }
  }
  pieces.sort((a, b) => a.start - b.start);
  let out = "";
  let at = 0;
  for (const { start, end, english } of pieces) {
    out += `${text.slice(at, start)} ${english} `;
    at = end;
  }
  return (out + text.slice(at)).replace(/ {2,}/g, " ").trim();
}

/** A clock time in English: "at 3:30 pm", "at 15:00", "at 3" where no half of the day is said. */
export function clock(hour: number, minute: number, half: "am" | "pm" | null): string {
  if (half === "pm" && hour === 12 && minute === 0) return "noon";
  const minutes = minute === 0 && hour <= 12 ? "" : `:${String(minute).padStart(2, "0")}`;
  return `at ${hour}${minutes}${half === null || hour > 12 ? "" : ` ${half}`}`;
}

/** An amount of time in English; a range keeps its upper end. */
export function amount(
  counts: readonly (number | null)[],
  unit: string,
  business: boolean,
): string {
  const count = Math.max(...counts.filter((value) => value !== null));
  return `in ${count} ${business ? "business " : ""}${unit}s`;
}
