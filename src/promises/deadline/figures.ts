/** "Three (3) days": the figure says again what the word said. */
const TWICE_SAID = / ?\(\d{1,3}\)/g;

const ORDINALS: Readonly<Record<string, number>> = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
  eleventh: 11,
  twelfth: 12,
  thirteenth: 13,
  fourteenth: 14,
  fifteenth: 15,
  twentieth: 20,
  thirtieth: 30,
};
const HOURS: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
};
const MONTH = "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}";
const ORDINAL = Object.keys(ORDINALS).join("|");
const HOUR = `\\d{1,2}|${Object.keys(HOURS).join("|")}`;

/** Dates and clock times told in words, as patterns that find them in English sentences. */
export const IN_WORDS = {
  date: `(?:the )?(?:${ORDINAL})(?: of)? ${MONTH}|${MONTH} (?:the )?(?:${ORDINAL})`,
  clock: `(?:half past|(?:a )?quarter (?:past|to)) (?:${HOUR})`,
} as const;

const DATE_FIRST = new RegExp(`\\b(?:the )?(${ORDINAL})(?: of)? (?=${MONTH})(?!week)`, "g");
const MONTH_FIRST = new RegExp(`\\b(${MONTH}) (?:the )?(${ORDINAL})\\b(?! (?:thing|week))`, "g");
const PAST_OR_TO = new RegExp(
  `\\b(half past|(?:a )?quarter past|(?:a )?quarter to) (${HOUR})\\b`,
  "g",
);

/** "At 9.30": a full stop for a colon, as in Britain. */
const DOTTED =
  /\b(at|by|before|around|from|until|till) (\d{1,2})\.([0-5]\d)\b(?! ?(?:%|eur|usd|gbp|euros?|dollars?|pounds?|kg|km|\d|\.\d))/g;

/** Dates and times told in words, in figures: "the third of april", "half past nine". */
export function inFigures(folded: string): string {
  return folded
    .replace(TWICE_SAID, "")
    .replace(DOTTED, "$1 $2:$3")
    .replace(DATE_FIRST, (_, word: string) => `${ORDINALS[word] ?? ""} `)
    .replace(MONTH_FIRST, (_, month: string, word: string) => `${month} ${ORDINALS[word] ?? ""}`)
    .replace(PAST_OR_TO, (_, how: string, hour: string) => clockTime(how, hour));
}

function clockTime(how: string, word: string): string {
  const hour = HOURS[word] ?? Number(word);
  if (how.startsWith("half")) return `${hour}:30`;
  return how.endsWith("past") ? `${hour}:15` : `${hour === 1 ? 12 : hour - 1}:45`;
}
