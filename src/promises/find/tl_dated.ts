import { cueList } from "../../text/cue_list.ts";
import type { OpeningKind } from "./grammar.ts";

/** First syllable said twice: the mark of what is yet to be done, in Tagalog and borrowed verbs alike. */
const twice = (group: number) => `((?:ng|ts|[bcdfghjklmnprstvwy])?[aeiou])-?\\${group}`;
/** Nouns that look like such verbs. */
const NOT =
  "(?!sasakyan|kakayahan|lalagyan(?! po)|mamamayan|kakailangan|kakulangan|babaan|susunod|magaganda|malalaki|mahahaba|mababa|mabababa|matatanda|matataas|mararami|maiinit|mabibigat|magagamit|makakatulong|maghihintay|hihintayin|aasahan|iisa|tatlo|dadalaw|papayag)";
const US = "(?:ko|kong|namin|naming|ako|akong|kami|kaming)\\b(?! (?:po )?ba\\b)";
const PARTICLES =
  "(?: (?:po|pong|ho|na|rin|din|lang|lamang|muna|agad|kaagad|naman|nga|ulit|uli|mismo|ngayon|dito|bukas)){0,4}";
const TIMES =
  "bukas mamaya mamayang ngayon ngayong today tomorrow tonight lunes martes miyerkules huwebes biyernes sabado linggo monday tuesday wednesday thursday friday saturday sunday umaga hapon gabi tanghali oras minuto araw linggo buwan katapusan day days hours business alas ala within by loob bago am pm march april may june july august september october november december january february";

/** A verb of what is to be done: "ikakabit", "ia-apply", "buburahin", "kakausapin", "i-a-unblock". */
const doing = (first: number) =>
  `${NOT}(?:i(?:pa|pag)?-?${twice(first)}[a-z-]{2,15}|${twice(first + 1)}[a-z]{1,15}[ia]n|i(?:-[a-z]{1,3}|[a-z]{2})-[a-z]{3,12}|mag-[a-z]{1,3}-[a-z]{3,12}|mag(?:-|si)?${twice(first + 2)}[a-z-]{2,15})(?:g|ng)?(?![\\w-])`;
/** What will come about: "mabubuksan", "mare-renew". */
const happening = (first: number) =>
  `${NOT}ma(?:i|ka|pa|ki)?-?${twice(first)}[a-z-]{2,15}(?:g|ng)?(?![\\w-])`;

/** Any verb of what is to be done or will come about. */
export const YET_TO_BE = `(?:${doing(1)}|${happening(4)})`;

/** Openings of Tagalog commitments with any verb, by the form that says "yet to be done". */
export const TAGALOG_DATED = cueList<OpeningKind>("promise.tl.dated", "tl", [
  [
    "verb_first",
    "first_person",
    "ko kong namin naming ako akong kami kaming",
    new RegExp(`\\b${doing(1)}${PARTICLES} ${US}`),
    ["Itotono po namin ang gitara.", "Buburahin ko po ang record.", "Ia-apply ko po ang discount."],
    ["Sasakyan namin ito.", "Binura ko na po."],
  ],
  [
    "pronoun_first",
    "first_person",
    "ko kong namin naming ako akong kami kaming",
    new RegExp(
      `\\b(?:ko|kong|namin|naming|ako|akong|kami|kaming)(?: (?:po|pong|ho|na|nang|rin|ring|din|lang|muna|munang|agad|ang|mismo|mismong|bukas)){0,4} ${doing(1)}(?! (?:po )?(?:niya|nya|nila)\\b)`,
    ),
    ["Ako na po ang mag-aasikaso.", "Agad ko pong ikakabit ang linya."],
    ["Kami po ang nagkabit."],
  ],
  [
    "by_somebody",
    "third_party",
    "ni nina si sina ng",
    new RegExp(
      `\\b${doing(1)}${PARTICLES}(?: (?:kayo|ka))?${PARTICLES} (?:ni|nina) [a-z]{2,15}|\\b(?:si|sina) (?:[a-z]{2,15} ){1,4}?(?:(?:po|na|mismo) ){0,3}ang (?=${doing(4)})|\\b${doing(7)}${PARTICLES} ng (?:kasama|katrabaho|kasamahan|tao|tauhan|technician|mekaniko|doktor|nurse|teacher|manager)\\b`,
    ),
    [
      "Ire-recheck po ni Teacher Citas ang essay.",
      "Si Aileen na po ang mag-aasikaso ng visa niyo.",
    ],
    ["Si Aileen po ang nag-asikaso."],
  ],
  [
    "will_be_done",
    "arranged",
    TIMES,
    new RegExp(
      `\\b(?:${doing(1)}|${happening(4)})(?: (?:po|na|rin|din|ulit|uli|agad|lang)){1,4}(?= (?:ang|yung|ng|kayo|sa inyo)\\b)|(?<=^|[,.] )(?:${doing(5)}|${happening(8)})(?= (?:ang|yung)\\b)`,
    ),
    ["Mabubuksan po ulit ang mailbox niyo within 24 hours.", "Ikakabit po ang cable box today."],
    ["Nabuksan na po ang mailbox."],
  ],
  [
    "leaves_the_house",
    "arranged",
    TIMES,
    /\b(?:aalis|lalabas|lumalabas)(?: (?:na|po|na po))? (?=(?:sa (?:amin|warehouse|bodega|branch)|ang|yung)\b)/,
    ["Aalis na po sa warehouse bukas ang order niyo."],
    ["Umalis na po ang order."],
  ],
  [
    "is_booked",
    "arranged",
    "book booked schedule scheduled reserve naka-book naka-schedule nakaschedule nakabook naka-sched naka-reserve",
    /\bnaka-?(?:book|schedule|sched|reserve|iskedyul)(?:ed|d)?(?: (?:na|po|na po))?(?= (?:ang|yung|kayo)\b)/,
    ["Naka-book na po ang dental cleaning niyo sa March 12."],
    ["Nakakabook po kayo online."],
  ],
  [
    "will_not_be_done",
    "not_again",
    "hindi di",
    /\b(?:hindi|di) na(?: (?:po|ho|muli|ulit|ito|iyan|iyon|yan|namin|ko|kayo|kami|itong|muling)){0,4} (?=(?:puputul|kakaltas|sisingil|maniningil|aabala|guguluh|iistorb|gigising|pagbabayar|ibabahag|ikakalat|makakalimut|magkakamal|mahuhul|tatawag|ko-?contact|magde-delay)\w{0,8}\b)/,
    ["Hindi na po kayo kakaltasan ng fee.", "Hindi na po namin puputulin ang linya niyo."],
    ["Hindi na po namin ibabalik ang bayad."],
  ],
]);

/** Tagalog forms already say who acts. */
export const TAGALOG_OUTSIDE = /^(?!)/;
export const TAGALOG_NOTICE =
  /^(?:isasara|magsasara|sisingilin|kakaltasan|puputulin|ika-?cancel|mae-?expire|mag-?e-?expire|tataas|masususpend|mawawala|madadagdag)/;
