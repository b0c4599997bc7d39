import { amount, clock, phrase, type TimePhrase, type TimePhrases } from "./phrases.ts";

const NUMBERS: Readonly<Record<string, number>> = {
  isa: 1,
  isang: 1,
  dalawa: 2,
  dalawang: 2,
  tatlo: 3,
  tatlong: 3,
  apat: 4,
  lima: 5,
  limang: 5,
  anim: 6,
  pito: 7,
  pitong: 7,
  walo: 8,
  walong: 8,
  siyam: 9,
  sampu: 10,
  sampung: 10,
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
const SPANISH: Readonly<Record<string, number>> = {
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

const words = (list: Readonly<Record<string, unknown>>) =>
  Object.keys(list)
    .toSorted((a, b) => b.length - a.length)
    .join("|");
const NUMBER = `\\d{1,3}|${words(NUMBERS)}`;
const UNIT =
  "minutong?|minuto|minutes?|mins?|oras|hours?|hrs?|araw|days?|linggo|weeks?|buwan|months?|taon";
const BUSINESS = "(?:business|working|banking)";
const WORKDAYS = "(?: (?:ng|na) (?:trabaho|may pasok|may trabaho|working days?|opisina))";
const WEEKDAY = "(lunes|martes|miy?[ey]rkules|miyerkoles|huwebes|webes|biyernes|byernes|sabado)";
const ENGLISH_WEEKDAY = "(?:mon|tues|wednes|thurs|fri|satur|sun)day";
const MONTH =
  "enero|pebrero|marso|abril|mayo|hunyo|hulyo|agosto|setyembre|oktubre|nobyembre|disyembre";
const ENGLISH_MONTH = "(?:jan|feb|mar|apr|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}|may";
const HOUR = `\\d{1,2}|${words(SPANISH)}`;
const PART = "umaga|tanghali|hapon|gabi|madaling araw";
/** What stands before an amount, a date or a clock time that is still to come. */
const WITHIN =
  "(?:sa loob (?:lamang |lang )?(?:po )?ng|loob ng|within(?: the)?(?: next)?|in|after|pagkalipas ng|pagkatapos ng|pagkaraan ng|makalipas ang|matapos ang|sa susunod na|hanggang|aabutin ng|mga)(?: (?:po|mga|around|about|just|lang|susunod na|next|at most|pinakamatagal na))?";
const BEFORE = "(?:bago (?:pa )?(?:mag-? ?|ang |sumapit ang |dumating ang |sumapit ang araw ng )?)";

function clockOf(
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

const numberOf = (word?: string) =>
  word === undefined ? null : (NUMBERS[word] ?? (Number.isNaN(Number(word)) ? null : Number(word)));
const unitOf = (word = "") => UNITS.find(([start]) => word.startsWith(start))?.[1] ?? "day";
const monthOf = (word = "") => ENGLISH_MONTHS[MONTHS.indexOf(word.slice(0, 3))] ?? word.slice(0, 3);
const weekdayOf = (word = "") => WEEKDAYS[word.slice(0, 2)] ?? WEEKDAYS[word.slice(0, 1)];
const dateOf = (word = "") => SPANISH[word] ?? Number(word);

const AMOUNTS: readonly TimePhrase[] = [
  phrase(
    new RegExp(`\\b${WITHIN} (?:isa't kalahating|1\\.5|isa at kalahating) oras\\b`),
    "in 90 minutes",
  ),
  phrase(new RegExp(`\\b${WITHIN} (?:kalahating oras|half an hour|half hour)\\b`), "in 30 minutes"),
  phrase(
    new RegExp(
      `\\b${WITHIN} (${NUMBER})(?: of)?(?: na)?(?: ?(?:-|to|or|o|hanggang) ?(${NUMBER})(?: na)?)? (?:(${BUSINESS}) )?(${UNIT})(${WORKDAYS})?\\b`,
    ),
    ([, low, high, business, unit, workdays]) =>
      amount([numberOf(low), numberOf(high)], unitOf(unit), (business ?? workdays) !== undefined),
  ),
  phrase(
    new RegExp(
      `\\b(${NUMBER})(?: na)?(?: ?(?:-|to|or|o|hanggang) ?(${NUMBER})(?: na)?)? (?:${BUSINESS} (days?|hours?)|(araw)${WORKDAYS})\\b`,
    ),
    ([, low, high, unit, days]) =>
      amount([numberOf(low), numberOf(high)], unitOf(unit ?? days), true),
  ),
];

const CLOCK_TIMES: readonly TimePhrase[] = [
  phrase(
    new RegExp(
      `\\b(?:(?:ng|nang|sa|mga|bandang|bago(?: mag)?|pagdating ng|pagsapit ng|hanggang|pag)[- ])?(?:pag-?)?ala(?:s|-|s-| |s )?-? ?(${HOUR})\\b(?::(\\d{2}))?( y medya| imedya)?(?: (?:ng|sa) (${PART}))?`,
    ),
    ([, hour, minutes, past, part]) => clockOf(hour, minutes, undefined, part, past !== undefined),
  ),
  phrase(
    new RegExp(
      `\\b(?:mula |from |between |sa pagitan ng )?(\\d{1,2})(?::\\d{2})? ?(?:am|pm)? ?(?:-|to|hanggang|at|and) ?(\\d{1,2})(?::(\\d{2}))? ?(?:(am\\b|pm\\b|nn\\b|a\\.m\\.|p\\.m\\.)|ng (${PART}))`,
    ),
    ([, , hour, minutes, half, part]) => clockOf(hour, minutes, half, part),
  ),
  phrase(
    new RegExp(
      `\\b(?:(?:ng|nang|sa|mga|bandang|around|at|by|before|bago(?: mag)?|pagdating ng|hanggang|until|ika)[- ]){0,2}(\\d{1,2})(?::(\\d{2}))? ?(?:(am\\b|pm\\b|nn\\b|mn\\b|a\\.m\\.?|p\\.m\\.?)|(?:ng|sa) (${PART}))`,
    ),
    ([, hour, minutes, half, part]) => clockOf(hour, minutes, half, part),
  ),
  phrase(/\bbago mag-? ?(\d{1,2})(?::(\d{2}))?\b(?! ?[/\d])/, ([, hour, minutes]) =>
    clockOf(hour, minutes),
  ),
  phrase(
    /\b(?:ng|nang|sa|bandang|mga|at|by|before|hanggang|bago(?: mag-?)?)? ?\b(?:tanghali(?:an)?|katanghalian|lunch(?: ?time| break)?)\b/,
    "noon",
  ),
  phrase(/\b(?:ng|sa|bago(?: mag-?)?) ?hatinggabi\b/, "midnight"),
];

const DATES: readonly TimePhrase[] = [
  phrase(
    new RegExp(
      `\\b(${BEFORE})?(?:(?:sa|ngayong|hanggang|by|on|darating na|susunod na) ){0,2}(?:ika-?|a-?)?(\\d{1,2}|${words(SPANISH)})(?:th|st|nd|rd)? ng (${MONTH}|${ENGLISH_MONTH})(?:,? (\\d{4}))?\\b`,
    ),
    ([, lead, date, month, year]) =>
      `${lead === undefined ? "" : "before "}${dateOf(date)} ${monthOf(month)}${year === undefined ? "" : ` ${year}`}`,
  ),
  phrase(
    new RegExp(
      `\\b(${BEFORE})?(?:(?:sa|ngayong|hanggang|by|on|darating na) ){0,2}(?<!noong )(${MONTH}|${ENGLISH_MONTH}) (\\d{1,2})(?:th|st|nd|rd)?(?:,? (\\d{4}))?\\b`,
    ),
    ([, lead, month, date, year]) =>
      `${lead === undefined ? "" : "before "}${date} ${monthOf(month)}${year === undefined ? "" : ` ${year}`}`,
  ),
  phrase(
    new RegExp(
      `\\b(?:sa|hanggang|by|on|bago mag-?) ?(?:darating na |susunod na )?(?:ika-?|a-?|ang a-?)(\\d{1,2}|${words(SPANISH)})\\b(?! (?:ng|na) )`,
    ),
    ([text, date]) => `${text.startsWith("bago") ? "before " : ""}the ${dateOf(date)}th`,
  ),
  phrase(
    /\b(?:sa|hanggang|by|on|before|until) (\d{1,2}\/\d{1,2}(?:\/\d{2,4})?)\b/,
    ([text, date]) => `${text.startsWith("before") ? "before " : ""}${date}`,
  ),
  phrase(
    new RegExp(`\\b(?:sa |bago )?(?:matapos|magtapos|katapusan|dulo)(?: ng| ang)? (${MONTH})\\b`),
    ([, month]) => `end of ${monthOf(month)}`,
  ),
  phrase(
    /\b(?:sa |bago )?(?:mag-?)?(?:matapos|magtapos|katapusan|dulo)(?: ng| ang)? (?:susunod na|next) (?:na )?(?:buwan|month)\b/,
    "end of next month",
  ),
  phrase(
    /\b(?:(?:sa|bago|hanggang|by) )?(?:mag-?)?(?:matapos|magtapos|katapusan|dulo|end)(?: ng| ang| of)? (?:linggo(?:ng ito)?|week)(?: na ito)?\b/,
    "end of the week",
  ),
  phrase(
    /\b(?:(?:sa|bago|hanggang|by|pagdating ng) )?(?:mag-?)?(?:(?:matapos|magtapos|katapusan|dulo)(?: ng| ang)? (?:buwan(?:g ito)?|month)(?: na ito)?|katapusan\b(?! (?:ng|ang)))/,
    "end of the month",
  ),
  phrase(
    /\b(?:(?:sa|bago) )?(?:mag-?)?(?:matapos|magtapos|katapusan|dulo)(?: ng| ang)? (?:taon|year)\b/,
    "end of the year",
  ),
  phrase(
    /\b(?:bago|hanggang sa)(?: po)? (?:matapos|magtapos|mag-?sara|magsara|mag-?close|mag-?end)(?: po)?(?: kami| ang opisina| ang (?:araw|shift|office))?(?: na ito)?(?: ngayong araw)?\b|\b(?:sa )?(?:dulo|katapusan) ng araw\b|\b(?:sa )?loob ng (?:araw na ito|araw|maghapon)\b|\bwithin the day\b/,
    "end of day",
  ),
];

const DAYS: readonly TimePhrase[] = [
  phrase(/\b(?:sa |ngayong |nitong |this |darating na )?weekend\b/, "this weekend"),
  phrase(/\b(?:sa )?(?:maka|samaka)lawa\b|\bsa makalawang araw\b/, "day after tomorrow"),
  phrase(/\bbukas na bukas(?: din)?\b|\bbukas\b|\bkinabukasan\b/, "tomorrow"),
  phrase(/\b(?:nga?yong|mamayang|this) (?:hapon|afternoon)\b/, "this afternoon"),
  phrase(/\b(?:nga?yong|mamayang|this) (?:umaga|morning)\b/, "this morning"),
  phrase(/\b(?:nga?yong|mamayang|this) (?:gabi|evening)\b/, "tonight"),
  phrase(/\b(?:nga?yong|mamayang) tanghali\b/, "today at noon"),
  phrase(
    /\bnga?yong araw(?: na ito| ding ito| mismo| din)?\b|\bsa araw(?:ng| na) ito\b|\bmamayang(?= )|\bmamaya(?= (?:ng |bago |before |by |at |mga |alas|ala ))/,
    "today",
  ),
  phrase(/\b(?:sa )?(?:susunod na|next) linggo\b|\bsa susunod na week\b/, "next week"),
  phrase(
    /\b(?:nga?yong|itong|sa) linggo(?:ng ito| na ito| din)\b|\b(?:nga?yong|itong) linggo\b|\b(?:sa )?loob ng linggo(?:ng ito| na ito)?\b|\bwithin the week\b/,
    "this week",
  ),
  phrase(/\b(?:sa )?(?:susunod na|next) buwan\b/, "next month"),
  phrase(
    /\b(?:nga?yong|itong|sa loob ng) buwan(?:g ito| na ito)?\b|\bwithin the month\b/,
    "this month",
  ),
  phrase(
    new RegExp(
      `\\b(?:sa )?(?:susunod na|next) ${WEEKDAY}\\b|\\b(?:sa )?${WEEKDAY} (?:sa |ng )?(?:susunod na linggo|next week)\\b`,
    ),
    ([, day, other]) => `next ${weekdayOf(day ?? other)}`,
  ),
  phrase(
    new RegExp(
      `\\b(${BEFORE})?(?:(?:sa|sa darating na|darating na|nga?yong|nitong|itong|hanggang(?: sa)?|by|on|before|until|pagdating ng|pagsapit ng|araw ng|pag-?) ?)?(?<!noong |nitong nakaraang |nakaraang |last |tuwing |every )\\b${WEEKDAY}\\b`,
    ),
    ([text, lead, day]) =>
      `${lead !== undefined || text.startsWith("before") ? "before " : ""}${weekdayOf(day)}`,
  ),
  phrase(new RegExp(`\\b${BEFORE}(?=${ENGLISH_WEEKDAY}|tomorrow|weekend)`), "before"),
  phrase(/\b(?:bago mag-?|bago ang )linggo\b/, "before sunday"),
  phrase(
    /\b(?:sa|hanggang|pagdating ng|araw ng)(?: darating na)? linggo\b(?! (?:na|ng))/,
    "sunday",
  ),
  phrase(/\b(?:ng|nang|sa) umaga\b/, "morning"),
  phrase(/\b(?:ng|nang|sa) hapon\b/, "afternoon"),
  phrase(/\b(?:ng|nang|sa) gabi\b/, "evening"),
  phrase(
    /\b(?:sa )?unang oras(?: ng| sa)?\b|\bpagbukas (?:po )?(?:namin|ng (?:opisina|office))\b/,
    "first thing",
  ),
  phrase(/\bbago (?:mag-? ?)?pasko\b/, "before christmas"),
];

const VAGUE: readonly TimePhrase[] = [
  phrase(
    /\bsa (?:mga )?susunod na (?:po )?(?:\w{1,12} )?(?:update|version|release|bersyon)\b|\bbalang araw\b|\b(?:kapag|pag|kung) (?:may|nagkaroon ng) (?:oras|time|pagkakataon)\b|\bsa (?:ibang|hinaharap na) (?:araw|panahon)\b/,
    "at some point",
  ),
  phrase(/\bsa mga susunod na (?:mga )?araw\b/, "in the coming days"),
  phrase(
    /\b(?:saglit|sandali|sandaling|segundo)(?: lang| lamang)?\b|\b(?:isang|ilang) (?:saglit|sandali|minuto lang)\b/,
    "in a moment",
  ),
  phrase(
    /\b(?:kaagad|agad|agad-agad|agaran|agarang|kaagad-agad|ngayon (?:din|na|mismo)|ngayundin)\b/,
    "right away",
  ),
  phrase(
    /\b(?:sa )?lalong madaling (?:panahon|oras)\b|\bsa madaling panahon\b|\bmaya-?maya\b|\bmamaya(?: lang| na lang)?\b|\bsa pinakamabilis na (?:panahon|oras)\b|\bsoonest\b|\bas soon as (?:kaya|may update|possible)\b/,
    "soon",
  ),
  phrase(/\bngayon\b/, "now"),
];

/** Tagalog words for time; English ones are read as they stand. */
export const TAGALOG_TIME: TimePhrases = {
  phrases: [...AMOUNTS, ...DATES.slice(0, 3), ...CLOCK_TIMES, ...DATES.slice(3), ...DAYS, ...VAGUE],
  joins:
    /^,? ?(?:(?:po|na|ng|nang|sa|mga|at|by|bago|mag-|lang|din|rin|mismo|o|around|before|hanggang|on|opo) ?){0,3}$/,
};
