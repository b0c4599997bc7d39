import { NUMBER_WORDS } from "../../text/number_words.ts";
import { clock } from "./phrases.ts";

/** Number words, and those that say roughly how many. */
export const NUMBERS: Readonly<Record<string, number>> = {
  ...NUMBER_WORDS.es,
  once: 11,
  "cuarenta y cinco": 45,
  "cuarenta y ocho": 48,
  "setenta y dos": 72,
  veinticuatro: 24,
  unos: 3,
  unas: 3,
  algunos: 3,
  algunas: 3,
  pocos: 3,
  pocas: 3,
};
const MONTHS = "ene feb mar abr may jun jul ago sep oct nov dic".split(" ");
const ENGLISH_MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
const WEEKDAYS: Readonly<Record<string, string>> = {
  lu: "monday",
  ma: "tuesday",
  mi: "wednesday",
  ju: "thursday",
  vi: "friday",
  sa: "saturday",
  do: "sunday",
};
const UNITS: Readonly<Record<string, string>> = {
  mi: "minute",
  h: "hour",
  d: "day",
  s: "week",
  me: "month",
  a: "year",
};

export const NUMBER = `\\d{1,3}|${Object.keys(NUMBERS)
  .toSorted((a, b) => b.length - a.length)
  .join("|")}`;
/** Dates told in words. */
export const DATE_WORD =
  "uno|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|quince|veinte|treinta";
export const MONTH =
  "ene(?:ro)?|feb(?:rero)?|mar(?:zo)?|abr(?:il)?|may(?:o)?|jun(?:io)?|jul(?:io)?|ago(?:sto)?|sep?t(?:iembre)?|oct(?:ubre)?|nov(?:iembre)?|dic(?:iembre)?";
export const WEEKDAY = "(lunes|martes|miercoles|jueves|viernes|sabado|domingo)(?! pasad)";
export const UNIT =
  "minutos?|minutitos?|mins?|horas?|horitas?|hrs?|h|dias?|semanas?|mes(?:es)?|años?";
export const BUSINESS = "(?: de)?(?: (habil(?:es)?|laborables?|laborales?|trabajo|oficina))?";
/** Words by which an amount becomes a time to come; without them "two days" may be anything. */
export const WITHIN =
  "(?:en|dentro de|de aqui a|a mas tardar en|al cabo de|despues de|pasad[oa]s|tras|durante)(?: (?:los|las|el))?(?: (?:proxim[oa]s?|siguientes))?(?: (?:(?:un )?(?:plazo|maximo|lapso|periodo|tiempo|termino|aproximado)(?: (?:maximo|estimado|aproximado|no mayor))? (?:de|a)|menos de|no mas de|mas o menos|aproximadamente|alrededor de|unos|unas|cosa de|como maximo))?";
const HOUR = "\\d{1,2}|una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce";
export const CLOCK = `(?:la |las )?(${HOUR})(?:(?:[:.h](\\d{2}))| y (media|cuarto)| menos (cuarto))?(?: en punto)?(?: ?(?:hs|hrs?|horas|h)\\b)?(?: ?(a\\.? ?m\\b\\.?|p\\.? ?m\\b\\.?)| (?:de|por|en) la (ma[ñn]ana|tarde|noche|madrugada)| del (mediodia))?`;

/** "a las 3 y media de la tarde": the hour, minutes and half of the day from a match of CLOCK. */
export function clockOf(found: RegExpExecArray, from: number): string {
  const [hourWord = "", minutes, past, to, half, part, noon] = found.slice(from, from + 7);
  let hour = NUMBERS[hourWord] ?? Number(hourWord);
  let minute = minutes === undefined ? 0 : Number(minutes);
  if (past !== undefined) minute = past === "media" ? 30 : 15;
  if (to !== undefined) {
    hour -= 1;
    minute = 45;
  }
  if (hour === 12 && part === "noche") return "midnight";
  if (half !== undefined) return clock(hour, minute, half.startsWith("p") ? "pm" : "am");
  if (noon !== undefined) return clock(hour, minute, "pm");
  if (part === undefined) return clock(hour, minute, null);
  return clock(hour, minute, part === "tarde" || part === "noche" ? "pm" : "am");
}

export const monthOf = (word = "") =>
  ENGLISH_MONTHS[MONTHS.indexOf(word.slice(0, 3).replace("set", "sep"))];
export const weekdayOf = (word = "") => WEEKDAYS[word.slice(0, 2)];
export const numberOf = (word?: string) =>
  word === undefined ? null : (NUMBERS[word] ?? (Number.isNaN(Number(word)) ? null : Number(word)));
export const unitOf = (word = "") =>
  Object.entries(UNITS).find(([start]) => word.startsWith(start))?.[1] ?? "day";
export const before = (word?: string) => (word?.startsWith("antes") === true ? "before " : "");
