import { NUMBER_WORDS } from "../../text/number_words.ts";
import { clock } from "./phrases.ts";

/** Number words in all their forms, and the English ones that are mixed in. */
const NUMBERS: Readonly<Record<string, number>> = {
  ...NUMBER_WORDS.tl,
  isa: 1,
  dalawa: 2,
  tatlo: 3,
  lima: 5,
  pito: 7,
  walo: 8,
  sampu: 10,
  labindalawang: 12,
  labinlimang: 15,
  dalawampung: 20,
  tatlumpung: 30,
  ilang: 3,
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  couple: 2,
  few: 3,
};
/** Hours and dates are told in Spanish words ("alas-tres", "a-kinse"). */
export const SPANISH: Readonly<Record<string, number>> = {
  una: 1,
  uno: 1,
  primero: 1,
  dos: 2,
  tres: 3,
  kuwatro: 4,
  kwatro: 4,
  singko: 5,
  sais: 6,
  siyete: 7,
  syete: 7,
  otso: 8,
  nuwebe: 9,
  nuebe: 9,
  nwebe: 9,
  diyes: 10,
  dyes: 10,
  diez: 10,
  onse: 11,
  dose: 12,
  kinse: 15,
  bente: 20,
  treinta: 30,
};
/** Behind "ika": "ikatlo", "ikasampu". */
export const ORDINALS: Readonly<Record<string, number>> = {
  una: 1,
  lawa: 2,
  tlo: 3,
  apat: 4,
  lima: 5,
  anim: 6,
  pito: 7,
  walo: 8,
  siyam: 9,
  sampu: 10,
};
const MONTHS = "ene peb mar abr may hun hul ago set okt nob dis".split(" ");
const ENGLISH_MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
const WEEKDAYS: Readonly<Record<string, string>> = {
  l: "monday",
  ma: "tuesday",
  mi: "wednesday",
  h: "thursday",
  w: "thursday",
  b: "friday",
  s: "saturday",
};
const UNITS: readonly (readonly [start: string, unit: string])[] = [
  ["minuto", "minute"],
  ["min", "minute"],
  ["oras", "hour"],
  ["h", "hour"],
  ["araw", "day"],
  ["d", "day"],
  ["linggo", "week"],
  ["week", "week"],
  ["buwan", "month"],
  ["month", "month"],
  ["taon", "year"],
];

export const words = (list: Readonly<Record<string, unknown>>) =>
  Object.keys(list)
    .toSorted((a, b) => b.length - a.length)
    .join("|");
export const NUMBER = `\\d{1,3}|${words(NUMBERS)}`;
export const UNIT =
  "minutong?|minuto|minutes?|mins?|oras|hours?|hrs?|araw|days?|linggo|weeks?|buwan|months?|taon";
export const BUSINESS = "(?:business|working|banking)";
export const WORKDAYS = "(?: (?:ng|na) (?:trabaho|may pasok|may trabaho|working days?|opisina))";
export const WEEKDAY =
  "(lunes|martes|miy?[ey]rkules|miyerkoles|huwebes|webes|biyernes|byernes|sabado)";
export const ENGLISH_WEEKDAY = "(?:mon|tues|wednes|thurs|fri|satur|sun)day";
export const MONTH =
  "enero|pebrero|marso|abril|mayo|hunyo|hulyo|agosto|setyembre|oktubre|nobyembre|disyembre";
export const ENGLISH_MONTH = "(?:jan|feb|mar|apr|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}|may";
export const HOUR = `\\d{1,2}|${words(SPANISH)}`;
export const PART = "umaga|tanghali|hapon|gabi|madaling araw";
/** What stands before an amount, a date or a clock time that is still to come. */
export const WITHIN =
  "(?:sa loob (?:lamang |lang )?(?:po )?ng|loob ng|within(?: the)?(?: next)?|in|after|pagkalipas ng|pagkatapos ng|pagkaraan ng|makalipas ang|matapos ang|sa susunod na|hanggang|aabutin ng|mga)(?: (?:po|mga|around|about|just|lang|susunod na|next|at most|pinakamatagal na))?";
export const BEFORE =
  "(?:bago (?:pa )?(?:mag-? ?|ang |sumapit ang |dumating ang |sumapit ang araw ng )?)";

export function clockOf(
  hourWord = "",
  minutes?: string,
  half?: string,
  part?: string,
  past = false,
): string {
  const hour = SPANISH[hourWord] ?? Number(hourWord);
  const minute = past ? 30 : Number(minutes ?? 0);
  if (half?.startsWith("nn") === true) return "noon";
  if (half?.startsWith("mn") === true || (hour === 12 && part === "gabi")) return "midnight";
  if (half !== undefined) return clock(hour, minute, half.startsWith("p") ? "pm" : "am");
  if (part === undefined) return clock(hour, minute, null);
  const late = part === "hapon" || part === "gabi" || (part === "tanghali" && hour !== 11);
  return clock(hour, minute, late ? "pm" : "am");
}

export const numberOf = (word?: string) =>
  word === undefined ? null : (NUMBERS[word] ?? (Number.isNaN(Number(word)) ? null : Number(word)));
export const unitOf = (word = "") => UNITS.find(([start]) => word.startsWith(start))?.[1] ?? "day";
export const monthOf = (word = "") =>
  ENGLISH_MONTHS[MONTHS.indexOf(word.slice(0, 3))] ?? word.slice(0, 3);
export const weekdayOf = (word = "") => WEEKDAYS[word.slice(0, 2)] ?? WEEKDAYS[word.slice(0, 1)];
export const dateOf = (word = "") => SPANISH[word] ?? ORDINALS[word] ?? Number(word);
