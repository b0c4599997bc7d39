import { BOUNDS, CURRENCIES, DURATIONS, FREE, NO_UNIT, NUMBERS } from "./measure_words.ts";
import type { Span } from "./types.ts";

/**
 * A quantity with its unit, read from folded text. It is an interval, because people state limits and
 * ranges: "5 to 7 days", "over 14 days", "a month".
 */
export interface Measure extends Span {
  kind: "time" | "money" | "percent" | "clock" | "count";
  /** Money: the currency, or "free". Count: what is counted, in the singular. Else empty. */
  unit: string;
  /** Days, money, percent, minutes of the day, or pieces. */
  low: number;
  high: number;
  /** Stated as a rough figure ("about a week"). */
  rough: boolean;
  /** Time in working days; time of day without saying which half of the day. */
  loose: boolean;
}

const NUMBER_WORDS = Object.keys(NUMBERS).join("|");
const NUMBER = `\\d{1,3}(?:[,.]\\d{3}){1,3}(?:[.,]\\d{1,2})?|\\d{1,9}(?:[.,]\\d{1,2})?|(?:${NUMBER_WORDS})\\b`;
const JOIN = " ?(?:-|\\bto\\b|\\bor\\b|\\ba\\b|\\bo\\b|\\bhanggang\\b) ?";
const RANGE = `(?:${NUMBER})(?:${JOIN}(?:${NUMBER}))?`;
const SIGNS = "us\\$|[$€£₱¥₹]|\\b(?:usd|eur|gbp|php|mxn|inr|rm|myr|cad|aud) ";
const DIGITS = "\\d[\\d.,]{0,12}\\d|\\d";
const SIGNED = new RegExp(`(${SIGNS}) ?(${DIGITS})(?:${JOIN}(?:${SIGNS})?(${DIGITS}))?`, "g");
const WITH_UNIT = new RegExp(
  `(?<![\\w$€£₱¥₹.,:@#-])(${RANGE})[ -]?(%|(?:(?:business|working|calendar|full|whole|consecutive) )?[a-zñ€£₱$]{1,20})`,
  "g",
);
const CLOCK =
  /(?<![\w$€£₱.,:@#-])([01]?\d|2[0-4])(?:[:.h]([0-5]\d))? ?(a\.m\.|am\b|p\.m\.|pm\b|o'clock|hrs\b|h\b)?(?![\w%:])/g;
const CLOCK_WORD =
  /\b(?:until|till|at|by|before|after|opens?|closes?|hasta(?: las)?|a las|hanggang|ng) $/;
const HINT = new RegExp(
  `[\\d%]|\\b(?:${NUMBER_WORDS}|free|gratis|gratuit[oa]s?|libre|charge|cost|fees?|cargo|costo|coste)\\b`,
);
/** A bound stands close before its number. */
const BEFORE = 24;

/** Every measure in a folded text, in order, none overlapping. */
export function measuresIn(text: string): Measure[] {
  if (!HINT.test(text)) return [];
  const found = [...signed(text), ...withUnit(text), ...clocks(text), ...free(text)];
  const kept: Measure[] = [];
  for (const measure of found.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    if (measure.start >= (kept.at(-1)?.end ?? 0)) kept.push(measure);
  }
  return kept;
}

/** Figures stated roughly must differ by more than this factor. */
const ROUGH = 1.35;
/** Five working days make a week, and a weekend may lie on each side of them. */
const WEEK = 7 / 5;
const WEEKEND = 2;

/** Whether two measures are of the same sort: only then can one contradict the other. */
export function comparable(a: Measure, b: Measure): boolean {
  if (a.kind !== b.kind) return false;
  return a.unit === b.unit || (a.kind === "money" && (a.unit === "free" || b.unit === "free"));
}

/** Whether two comparable measures cannot both be right. */
export function differs(a: Measure, b: Measure): boolean {
  if (a.kind === "clock") {
    const dial = a.loose || b.loose ? 720 : 1440;
    return a.low % dial !== b.low % dial;
  }
  const slack = a.rough || b.rough ? ROUGH : 1;
  const most = (measure: Measure) =>
    slack * (a.loose === b.loose || !measure.loose ? measure.high : measure.high * WEEK + WEEKEND);
  return a.low > most(b) || b.low > most(a);
}

function signed(text: string): Measure[] {
  return [...text.matchAll(SIGNED)].map((match) => {
    const [all, sign = "", from = "", to = from] = match;
    const unit = CURRENCIES[sign.trim()] ?? sign;
    return measure(text, match.index, all, { kind: "money", unit }, amount(from), amount(to));
  });
}

const SPLIT = new RegExp(JOIN);

function withUnit(text: string): Measure[] {
  return [...text.matchAll(WITH_UNIT)].flatMap((match) => {
    const [all, range = "", words = ""] = match;
    const [low = Number.NaN, high = low] = range.split(SPLIT).map(amount);
    const of = unitOf(words.split(" ").at(-1) ?? "");
    if (of === null || Number.isNaN(low + high) || high < low) return [];
    const made = measure(text, match.index, all, of, low * of.low, high * of.high);
    return [{ ...made, loose: /^(?:business|working) /.test(words) }];
  });
}

interface Unit extends Pick<Measure, "kind" | "unit"> {
  low: number;
  high: number;
}

function unitOf(word: string): Unit | null {
  if (word === "%" || word === "percent") return { kind: "percent", unit: "", low: 1, high: 1 };
  if (Object.hasOwn(DURATIONS, word)) {
    const [low, high] = DURATIONS[word] ?? [0, 0];
    return { kind: "time", unit: "", low, high };
  }
  const currency = Object.hasOwn(CURRENCIES, word) ? CURRENCIES[word] : undefined;
  if (currency !== undefined) return { kind: "money", unit: currency, low: 1, high: 1 };
  if (NO_UNIT.has(word)) return null;
  const unit = word.length > 3 && word.endsWith("s") ? word.slice(0, -1) : word;
  return { kind: "count", unit, low: 1, high: 1 };
}

/** A time of day needs a sign that it is one: minutes, the half of the day, or a word before it. */
function clocks(text: string): Measure[] {
  return [...text.matchAll(CLOCK)].flatMap((match) => {
    const [all, hour = "", minute, half] = match;
    const before = text.slice(Math.max(0, match.index - BEFORE), match.index);
    if (minute === undefined && half === undefined && !CLOCK_WORD.test(before)) return [];
    const said = Number(hour);
    const hours = half?.startsWith("p")
      ? (said % 12) + 12
      : half?.startsWith("a")
        ? said % 12
        : said;
    const at = (hours % 24) * 60 + Number(minute ?? 0);
    // Without "am" or "pm" 6 may be 18; "06:00" and "18:00" are plain.
    const plain = /^[ap]/.test(half ?? "") || hour.length === 2;
    const made = measure(text, match.index, all.trimEnd(), { kind: "clock", unit: "" }, at, at);
    return [{ ...made, low: at, high: at, loose: !plain }];
  });
}

function free(text: string): Measure[] {
  const match = FREE.exec(text);
  if (match === null) return [];
  return [measure(text, match.index, match[0], { kind: "money", unit: "free" }, 0, 0)];
}

function measure(
  text: string,
  start: number,
  words: string,
  { kind, unit }: Pick<Measure, "kind" | "unit">,
  low: number,
  high: number,
): Measure {
  const before = text.slice(Math.max(0, start - BEFORE), start);
  const single = low === high || kind === "time";
  return {
    start,
    end: start + words.length,
    kind,
    unit,
    low: BOUNDS.lessThan.test(before) ? 0 : low,
    high: single && BOUNDS.atLeast.test(before) ? Number.POSITIVE_INFINITY : high,
    rough: BOUNDS.about.test(before),
    loose: false,
  };
}

/** "1,200.50", "1.200,50", "12", "two". */
function amount(text: string): number {
  const word = text.trim();
  if (Object.hasOwn(NUMBERS, word)) return NUMBERS[word] ?? Number.NaN;
  const decimals = /[.,](\d{1,2})$/.exec(word)?.[1] ?? "";
  const whole = decimals === "" ? word : word.slice(0, -decimals.length - 1);
  const digits = whole.replace(/[.,]/g, "");
  return digits === "" ? Number.NaN : Number(`${digits}.${decimals || "0"}`);
}
