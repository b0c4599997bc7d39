import { NUMBER_WORDS } from "./number_words.ts";

/** The words from which measures are read, in the languages we read; all folded. */

/** Written numbers that are common in statements about prices, times and limits. */
export const NUMBERS: Readonly<Record<string, number>> = {
  ...NUMBER_WORDS.en,
  ...NUMBER_WORDS.es,
  ...NUMBER_WORDS.tl,
};

/** Days of one unit: shortest and longest. A month has 28 to 31. */
export const DURATIONS: Readonly<Record<string, readonly [number, number]>> = {
  ...unit(1 / 1440, 1 / 1440, "minute minutes min mins minuto minutos"),
  ...unit(1 / 24, 1 / 24, "hour hours hr hrs hora horas oras"),
  ...unit(1, 1, "day days dia dias araw"),
  ...unit(7, 7, "week weeks semana semanas linggo"),
  ...unit(28, 31, "month months mes meses buwan"),
  ...unit(365, 366, "year years yr yrs año años taon"),
};

function unit(low: number, high: number, words: string): Record<string, readonly [number, number]> {
  return Object.fromEntries(words.split(" ").map((word) => [word, [low, high] as const]));
}

/** Currencies by sign or code. Every dollar is "$": which one is meant seldom stands in the text. */
export const CURRENCIES: Readonly<Record<string, string>> = {
  $: "$",
  us$: "$",
  usd: "$",
  dollar: "$",
  dollars: "$",
  bucks: "$",
  cad: "$",
  aud: "$",
  mxn: "$",
  "€": "eur",
  eur: "eur",
  euro: "eur",
  euros: "eur",
  "£": "gbp",
  gbp: "gbp",
  pound: "gbp",
  pounds: "gbp",
  quid: "gbp",
  "₱": "php",
  php: "php",
  peso: "peso",
  pesos: "peso",
  "¥": "jpy",
  jpy: "jpy",
  yen: "jpy",
  "₹": "inr",
  inr: "inr",
  rupees: "inr",
  rm: "myr",
  myr: "myr",
};

/** Words before a number that make it a bound or a rough figure. */
export const BOUNDS = {
  atLeast:
    /\b(?:at least|more than|over|from|starting (?:at|from)|minimum(?: of)?|not less than|a partir de|desde|mas de|al menos|mahigit|higit sa)(?: (?:the|an?|las?|los|el))? ?$/,
  lessThan: /\b(?:less than|under|below|fewer than|menos de)(?: (?:the|an?))? ?$/,
  about:
    /(?:\b(?:about|around|roughly|approximately|approx\.?|almost|nearly|usually|typically|normally|generally|alrededor de|aproximadamente|unos|mga|halos|nasa)|~) ?$/,
} as const;

/** "Free" said of a price; folded. */
export const FREE =
  /\b(?:(?:is|are|it's|they're|comes?|be|completely|totally|absolutely|100%) free(?! (?:to|of(?! charge)|from|up|time|and)\b)|free (?:of charge|shipping|delivery|returns?)|for free|at no (?:extra |additional )?(?:charge|cost)|no (?:extra |additional )?(?:charge|cost|fee)s?|without (?:charge|cost)|gratis|gratuit[oa]s?|sin (?:costo|coste|cargo)|libre (?:po|lang|ang))\b/;

/** What follows a number without being counted: "one of", "two and", "5 pm". */
export const NO_UNIT: ReadonlySet<string> = new Set(
  `of and or to a an the am pm is are was in on at for from by with more less other another per if that this i you we
   it as but so only o y de del que en la el los las po na ang ng sa th st nd rd x`.split(/\s+/),
);
