import { NUMBER_WORDS } from "../../text/number_words.ts";
import type { TimeWords } from "./words.ts";

const NUMBER =
  "\\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty-five|forty-eight|seventy-two|couple(?: of)?|few|several";
const MONTH =
  "jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?";

/** English words for time. */
export const ENGLISH_TIME: TimeWords = {
  vague:
    /\b(?:soon|shortly|asap|a\.s\.a\.p|as soon as possible|as soon as (?:i|we|they) can|right away|straight away|immediately|momentarily|at once|promptly|now|later(?: on)?|in a (?:bit|while|little while|short while|jiffy)|at (?:my|our) earliest(?: convenience)?|in due course)\b/,
  openEnded:
    /\b(?:release|version|build|future|at some (?:point|stage)|one of these days|(?:available|practicable)$|get a chance|when(?:ever)? (?:i|we) (?:can|have|get)|get time|spring|summer|autumn|fall|winter|quarter|next time|long|then|update|days?$(?<=(?:in|for|with) (?:the )?(?:coming|next|following) days)|holidays?|easter|\d+\.\d+)\b/,
  moment: /\b(?:moment|sec|second|a minute|a min|few (?:minutes|mins))\b/,
  fromNow: /\b(?:days?|weeks?|fortnights?|months?|hours?)(?:' time)? from (?:now|today)\b/,
  amount: new RegExp(
    `(?:^|[^\\w:./-])(${NUMBER})(?: ?(?:-|to|or) ?(${NUMBER}|so))? ?(?:more )?(business |working |banking )?(minutes?|mins?|hours?|hrs?|h|days?|weeks?|fortnights?|months?|years?)\\b(?: or (${NUMBER}))?`,
  ),
  numbers: {
    ...NUMBER_WORDS.en,
    a: 1,
    an: 1,
    "forty-five": 45,
    "forty-eight": 48,
    "seventy-two": 72,
    couple: 2,
    "couple of": 2,
    few: 3,
    several: 7,
  },
  fixed: [
    [/\b(?:an? |one )?hour and a half\b|\b(?:1\.5|one and a half) hours\b/, 90],
    [/\bhalf (?:an )?hour\b/, 30],
    [/\bthree[- ]quarters of an hour\b/, 45],
    [/\bquarter of an hour\b/, 15],
    [/\bhalf (?:an?|-) ?hour\b|\bhalf[- ]hour\b/, 30],
    [/\bwithin the hour\b/, 60],
  ],
  units: [
    ["mi", "minute"],
    ["h", "hour"],
    ["d", "day"],
    ["w", "week"],
    ["f", "fortnight"],
    ["mo", "month"],
    ["y", "year"],
  ],
  days: [
    [/\bday after tomorrow\b/, 2],
    [/\b(?:tomorrow|(?:the )?following day|overnight)\b/, 1],
    [/\b(?:today|tonight|same day|this (?:morning|afternoon|evening))\b/, 0],
  ],
  weekday:
    /\b(mon(?:day)?|tue(?:s|sday)?|wed(?:nesday|nes)?|thu(?:r|rs|rsday)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?)\b/,
  weekdayRange:
    /\b(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6},? (?:or|and|to|until|-|y|o|at|hanggang) (?:on |maybe |before )?(mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}\b/,
  weekdays: { sun: 0, mon: 1, tue: 2, wed: 3, thu: 4, fri: 5, sat: 6 },
  next: /\b(?:next|following)\b/,
  coming: /\bthis\b/,
  before: /(?<!\bon or )\bbefore\b/,
  weekLater: /\ba week (?:from|on|after)\b/,
  namedDate: new RegExp(
    `\\b(?:(?<monthA>${MONTH})\\.? (?<dateA>\\d{1,2})(?:st|nd|rd|th)?|(?<dateB>\\d{1,2})(?:st|nd|rd|th)?(?: of)? (?<monthB>${MONTH}))\\b(?:,? (?<year>\\d{4}))?`,
  ),
  months: {
    jan: 1,
    feb: 2,
    mar: 3,
    apr: 4,
    may: 5,
    jun: 6,
    jul: 7,
    aug: 8,
    sep: 9,
    oct: 10,
    nov: 11,
    dec: 12,
  },
  ordinal: /\bthe (\d{1,2})(?:st|nd|rd|th)\b/,
  feasts: [
    [/\b(?:christmas|xmas)\b/, 12, 25],
    [/\bnew year\b/, 1, 1],
  ],
  partsOfDay: [
    [
      /\b(?:end of (?:the |this |next )?(?:business |working )?(?:day|business|today|tomorrow|the day)|end of (?=(?:mon|tues|wednes|thurs|fri)day)|eod|cob|close of business|within the day|close of play|before (?:we|the office|the shop) closes?)\b/,
      "close",
    ],
    [
      /\b(?:first thing|early$|start of (?:the )?(?:business|day)|morning|early (?!next|this))\b/,
      12 * 60,
    ],
    [/\bafternoon\b/, 18 * 60],
    [/\b(?:tonight|evening|night|overnight)\b/, 23 * 60 + 59],
  ],
  weekOfMonth: new RegExp(`\\b(first|second|third|fourth|last) week (?:of|in) (${MONTH})\\b`),
  midMonth: new RegExp(`\\bmid(?:dle of)?[- ]?(${MONTH})\\b`),
  afterNext: /\bweek after next\b/,
  midweek: /\bmid-?week\b/,
  week: /\b(?:week|eow)\b/,
  weekend: /\bweekend\b/,
  beforeWeekend: /\b(?:before|by) (?:the )?weekend\b|\bbefore (?:this|next)\b/,
  month: /\b(?:month|eom)\b/,
  year: /\byear\b/,
  clock:
    /(?:^|[^\d/.-])(\d{1,2})(?::(\d{2}))? ?(a\.?m\b|p\.?m\b|in the (?:morning|afternoon|evening)\b|at night\b)|(?:^|[^\d/.-])(\d{1,2})[:h](\d{2})\b|\bat (\d{1,2})(?: o'clock| ?h(?:rs?)?\b)?(?=$|[\s,.;!])(?! ?(?:[ap]\.?m\b|in the |at night))|\b(\d{1,2}) o'clock|\b(?:by|before|around|until) (\d{1,2})(?=$|[,.;!](?!\d)| (?:today|tomorrow|on |sharp|at the latest|(?:mon|tues|wednes|thurs|fri|satur|sun)day))/,
  clockRange:
    /(?:^|[^\d/.-])\d{1,2}(?::\d{2})? ?(?:a\.?m|p\.?m)? ?(?:-|to|and|until) ?(?=\d{1,2}(?::\d{2})? ?(?:a\.?m|p\.?m)\b|\d{1,2}:\d{2})|\b(?:between|from) \d{1,2}(?::\d{2})? (?:and|to) (?=\d)/,
  noon: /\b(?:noon|midday|lunch(?:time)?|12 ?nn)\b/,
  midnight: /\bmidnight\b/,
  monthNamed: new RegExp(`\\b(?:end of|in|during|within) (${MONTH})\\b(?! ?\\d)`),
};
