import {
  BEFORE,
  BUSINESS,
  ENGLISH_MONTH,
  ENGLISH_WEEKDAY,
  HOUR,
  MONTH,
  NUMBER,
  ORDINALS,
  PART,
  SPANISH,
  UNIT,
  WEEKDAY,
  WITHIN,
  WORKDAYS,
  clockOf,
  dateOf,
  monthOf,
  numberOf,
  unitOf,
  weekdayOf,
  words,
} from "./tl_words.ts";
import { amount, phrase, type TimePhrase, type TimePhrases } from "./phrases.ts";

const WHICH: Readonly<Record<string, string>> = {
  unang: "first",
  first: "first",
  ikalawang: "second",
  pangalawang: "second",
  second: "second",
  ikatlong: "third",
  third: "third",
  huling: "last",
  last: "last",
};
/** "Tatlong (3)". */
const AGAIN = "(?: ?\\(\\d{1,3}\\))?";

const AMOUNTS: readonly TimePhrase[] = [
  phrase(new RegExp(`\\b(${NUMBER}) (${UNIT}) mula (?:po )?ngayon\\b`), ([, count, unit]) =>
    amount([numberOf(count)], unitOf(unit), false),
  ),
  phrase(
    new RegExp(
      `\\b${WITHIN} (?:isa't kalahating|1\\.5|isa at kalahating|one and a half) (?:oras|hours?)\\b`,
    ),
    "in 90 minutes",
  ),
  phrase(new RegExp(`\\b${WITHIN} (?:kalahating oras|half an hour|half hour)\\b`), "in 30 minutes"),
  phrase(
    new RegExp(
      `\\b${WITHIN} (${NUMBER})${AGAIN}(?: of)?(?: na)?(?: ?(?:-|to|or|o|hanggang) ?(${NUMBER})${AGAIN}(?: na)?)? (?:(${BUSINESS}) )?(${UNIT})(${WORKDAYS})?\\b`,
    ),
    ([, low, high, business, unit, workdays]) =>
      amount([numberOf(low), numberOf(high)], unitOf(unit), (business ?? workdays) !== undefined),
  ),
  phrase(
    new RegExp(
      `\\b(${NUMBER})${AGAIN}(?: na)?(?: ?(?:-|to|or|o|hanggang) ?(${NUMBER})(?: na)?)? (?:${BUSINESS} (days?|hours?)|(araw)${WORKDAYS})\\b`,
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
    /\b(?:ng|nang|sa|bandang|mga|at|by|before|hanggang|bago(?: mag-?)?)? ?\b(?:tanghali(?:an)?|katanghalian|lunch(?: ?time| break)?)\b|\b(?:after|before) lunch\b/,
    "noon",
  ),
  phrase(/\b(?:ng|sa|bago(?: mag-?)?) ?hatinggabi\b/, "midnight"),
];

const DATES: readonly TimePhrase[] = [
  phrase(
    new RegExp(
      `\\b(?:sa |ng )?(${Object.keys(WHICH).join("|")}) (?:linggo|week) (?:ng|of) (${MONTH}|${ENGLISH_MONTH})\\b`,
    ),
    ([, which = "", month]) => `${WHICH[which]} week of ${monthOf(month)}`,
  ),
  phrase(
    new RegExp(`\\b(?:sa )?(?:kalagitnaan|gitna) ng (${MONTH}|${ENGLISH_MONTH})\\b`),
    ([, month]) => `15 ${monthOf(month)}`,
  ),
  phrase(
    /\bbago (?:po )?(?:kayo |kami )?mag-?uwian\b|\b(?:nga?yong |buong )?maghapon\b/,
    "end of day",
  ),
  phrase(
    new RegExp(
      `\\b(${BEFORE})?(?:(?:sa|ngayong|hanggang|by|on|darating na|susunod na) ){0,2}(?:ika-?|a-?)?(\\d{1,2}|${words(SPANISH)}|${words(ORDINALS)})(?:th|st|nd|rd)? ng (${MONTH}|${ENGLISH_MONTH})(?:,? (\\d{4}))?\\b`,
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
  phrases: [...AMOUNTS, ...DATES.slice(0, 6), ...CLOCK_TIMES, ...DATES.slice(6), ...DAYS, ...VAGUE],
  joins:
    /^,? ?(?:(?:po,?|na|ng|nang|sa|mga|at|by|bago|mag-|lang|din|rin|mismo|o|around|before|hanggang|on|opo) ?){0,3}$/,
};
