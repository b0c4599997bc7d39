import { IN_WORDS } from "../deadline/figures.ts";

const NUMBER =
  "(?:\\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|a couple(?: of)?|a few|several|the coming|the next(?: few| couple of)?)(?: \\(\\d{1,3}\\))?";
const UNIT =
  "(?:business |working |calendar )?(?:minutes?|mins?|hours?|hrs?|days?|weeks?|fortnights?|months?|years?)";
const RANGE = "(?:\\s?(?:-|to|or)\\s?(?:\\d{1,3}|so|two|three|four|five))?";
const WEEKDAY = "(?:mon|tues?|wed|wednes|thur?s?|fri|sat|satur|sun)(?:day)?";
const MONTH =
  "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";
const CLOCK = `(?:\\d{1,2}(?::\\d{2})? ?(?:a\\.?m\\b\\.?|p\\.?m\\b\\.?)|\\d{1,2}:\\d{2}|noon|midnight|\\d{1,2} o'clock|${IN_WORDS.clock})`;
/** "At 10" is a clock time only behind a day. */
const HOUR = "\\d{1,2}(?![\\d%:/]|[.-]\\d| ?(?:minutes?|mins?|hours?|hrs?|days?|weeks?|percent))";
const ZONE =
  "(?: ?\\(?(?:utc|gmt|est|edt|cst|cdt|mst|mdt|pst|pdt|et|ct|pt|cet|cest|bst|pht|pst|manila time|[a-z]{2,12}/[a-z_]{2,20}|your time|my time|our time)(?:[+-]\\d{1,2})?\\)?)?";
const DATE = `(?:${IN_WORDS.date}|${MONTH} \\d{1,2}(?:st|nd|rd|th)?(?:,? \\d{4})?|(?:the )?\\d{1,2}(?:st|nd|rd|th)?(?: of)? ${MONTH}(?:,? \\d{4})?|\\d{4}-\\d{2}-\\d{2}|\\d{1,2}[/.]\\d{1,2}(?:[/.]\\d{2,4})?|the \\d{1,2}(?:st|nd|rd|th))`;
const PREP =
  "(?:by|on or before|before|until|no later than|not later than|at the latest by|on|at|for|around|about)";
const DAYPART = "(?: (?:morning|afternoon|evening|night|lunchtime))?";
const AT = `(?:,? (?:at|by|before|around|between|after) (?:${CLOCK}${ZONE}|${HOUR}))?`;

/**
 * English words that say when, as they stand in a commitment. What they mean is decided in
 * promises/deadline; here they are only recognised.
 */
export const ENGLISH_WHEN = new RegExp(
  [
    `\\b(?:within|in|over|inside|for)(?: about| around| approximately| roughly| under| less than| at most| up to| the next| the| next| maximum| max| a maximum of){0,2} ${NUMBER}${RANGE} ?(?:more )?${UNIT}(?: or so| time|'s? time| or two| and a half| at most| tops| max)?`,
    `\\b(?:in|within|over) (?:about |under |less than )?(?:three[- ]quarters of an|a quarter of an|half an?) hour|\\b(?:in|within) (?:an? )?half[- ]hour\\b`,
    `\\b(?:${PREP} |in )?(?:the )?(?:first|second|third|fourth|last) week (?:of|in) ${MONTH}\\b`,
    `\\b(?:${PREP} |in )?(?:the )?mid(?:dle of)?[- ]?${MONTH}\\b`,
    `\\b(?:${PREP} )?(?:the )?week after next\\b|\\b(?:${PREP} )?mid-?week(?: next week)?\\b`,
    `\\b(?:by|before|at|around) ${HOUR} (?=on (?:mon|tues|wednes|thurs|fri|satur|sun)day)on (?:mon|tues|wednes|thurs|fri|satur|sun)day\\b`,
    `\\b(?:within|in|over) (?:the |this )?(?:next |coming )?(?:few |couple of |\\d{1,3}(?: ?(?:-|to) ?\\d{1,3})? )?(?:business |working )?(?:minutes?|hours?|days?|weeks?|months?|year)(?: or (?:so|two))?\\b`,
    `\\b${NUMBER}${RANGE} ?${UNIT}(?: from (?:now|today)| or less| at (?:the )?(?:most|latest))`,
    `\\b(?:${PREP} )?(?:the )?(?:end of (?:the |this |next |today|tomorrow)?(?:business |working )?(?:day|week|month|year|today|tomorrow|${WEEKDAY})|eod|cob|close of business|eow|eom)(?: ?(?:today|tomorrow|${WEEKDAY}))?\\b`,
    `\\b(?:first thing|early|late|later)(?: on| in the)? (?:${WEEKDAY}|tomorrow|today|this|next|morning)(?: week| month| year)?${DAYPART}\\b`,
    `\\b(?:${PREP} )?(?:late |early |later |earlier )?(?:today|tonight|tomorrow|the day after tomorrow|this (?:morning|afternoon|evening))(?:'s)?${DAYPART}\\b${AT}`,
    `\\b(?:(?:by|on or before|before|until|on|this|next|this coming|coming|no later than|for|late|early) ){1,2}(?:the )?(?:${WEEKDAY})\\b(?:,? ${DATE})?${DAYPART}${AT}`,
    `(?<!\\b(?:last|past|every|each|from|of|since|previous|on the) )\\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\\b(?!s\\b|'s)(?:,? (?:${DATE}))?${DAYPART}${AT}`,
    `\\b(?:between|from) \\d{1,2}(?::\\d{2})?(?: ?[ap]\\.?m\\.?)? (?:and|to) (?:${CLOCK}|\\d{1,2}\\b(?! (?:business|working|hours?|days?|weeks?)))${ZONE}`,
    `\\b(?:${PREP} )(?:the )?(?:${DATE})${AT}`,
    `\\b(?:${PREP} )${CLOCK}${ZONE}(?:,? (?:on )?(?:today|tomorrow|tonight|${WEEKDAY}|${DATE}))?`,
    `\\b(?:(?:by|before|until|on|in|for|at|sometime|some time|early|late|later|over|during|the end of|end of|some point) ){0,3}(?:(?:the )?(?:this|next|coming|following|this coming) (?:week(?:end)?|month|year|day|quarter|spring|summer|autumn|fall|winter|time|release|version|update))s?\\b`,
    `\\b(?:before|by|after|around|over|at) (?:the )?(?:christmas|xmas|new year|easter|the holidays|holidays|weekend|thanksgiving)\\b`,
    `\\b(?:in|for|with) (?:the |a |an )?(?:very )?(?:(?:near|next|upcoming|coming|following|later|new|\\d[\\w.]{0,8}) )?(?:future|releases?|version|update|build)(?: \\d[\\w.]{0,10})?\\b`,
    `\\b(?:before|by) (?:the )?(?:end of the year|long|then|the weekend|lunch|noon|midday)\\b`,
    "\\b(?:as soon as (?:possible|i can|we can|they can|(?:they're|they are|it becomes|it is|it's|he is|she is|i am|we are) available|practicable)|asap|a\\.s\\.a\\.p\\.?|(?:very |quite |pretty )?(?:soon|shortly)|right away|straight away|immediately|momentarily|at once|promptly|when(?:ever)? (?:i|we) (?:get a chance|can|have time|get time)|at (?:my|our) earliest(?: convenience)?|at some (?:point|stage)|in due course|in a (?:moment|minute|second|sec|bit|while|little while|short while|jiffy)|one of these days|now|sometime soon|later on|later)\\b",
  ].join("|"),
  "g",
);
