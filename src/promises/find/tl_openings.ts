import { cueList } from "../../text/cue_list.ts";
import type { OpeningKind } from "./grammar.ts";
import { ACTOR_VERBS, BORROWED_VERBS, EVENT_VERBS, OBJECT_VERBS } from "./tl_verbs.ts";

const anyOf = (list: readonly string[]) => list.toSorted((a, b) => b.length - a.length).join("|");
const BORROWED = BORROWED_VERBS.join("|");
/** To be done to something: "ipapadala", "tatawagan", "iche-check", "che-check-in". */
export const OBJECT = `(?:(?:${anyOf(OBJECT_VERBS)})|i-?(?!n)(?:[a-z]{1,4}-?)?(?:${BORROWED})(?:-?h?[ia]n)?|[a-z]{1,3}-(?:${BORROWED})-?h?[ia]n)(?:ng)?(?![\\w-])`;
/** Going to act: "tatawag", "magre-refund". */
export const ACTOR = `(?:(?:${anyOf(ACTOR_VERBS)})|mag-?(?:[a-z]{1,4}-)?(?:${BORROWED}))(?:ng)?(?![\\w-])`;
/** Will come about: "maipapadala", "mare-refund". */
export const EVENT = `(?:(?:${anyOf(EVENT_VERBS)})|ma(?:i|ka)?(?:[bcdfghklmnprstvwy]{1,2}[aeiou]|[aeiou]-)-?(?:${BORROWED}))(?:ng)?(?![\\w-])`;
const PARTICLES =
  "(?: (?:po|pong|ho|na|rin|din|lang|lamang|muna|agad|kaagad|naman|nga|ulit|uli|mismo|ngayon|dito)){0,4}";
const US = "(?:ko|kong|namin|naming|ako|akong|kami|kaming|kita|natin)\\b(?! (?:po )?ba\\b)";
const TEAM =
  "(?:(?:aming|ating|isang|mga|isa sa|billing|technical|tech|support|sales|logistics|delivery|claims|finance|quality|design|legal|account|accounts|customer|service|care|repair|it|warehouse|kasama|kaibigan) ){0,4}(?:team|department|dept|billing|finance|logistics|warehouse|support|technician|tekniko|installer|tubero|electrician|engineer|specialist|kasamahan|katrabaho|colleague|supervisor|manager|agent|representative|rep|staff|tao|tauhan|taga-\\w{3,12}|it|accounting|cashier|branch)\\b";
/** Words that are in nearly every commitment; the verbs have too many spellings to list. */
const PRONOUNS =
  "ko kong namin naming ako akong kami kaming kita natin po pong kayo kayong ka sa ng ang".split(
    " ",
  );

/** How commitments open in Tagalog and Taglish. Most openings hold the verb. */
export const TAGALOG_OPENINGS = cueList<OpeningKind>("promise.tl", "tl", [
  [
    "verb_first",
    "first_person",
    PRONOUNS.join(" "),
    new RegExp(`\\b(?:${OBJECT}|${ACTOR}|${EVENT})${PARTICLES} ${US}`),
    ["Tatawagan ko po kayo bukas.", "Ipapadala po namin ang resibo.", "Iche-check ko po ito."],
    ["Tumawag po ako kahapon.", "Tatawag po ba kayo?"],
  ],
  [
    "pronoun_first",
    "first_person",
    PRONOUNS.join(" "),
    new RegExp(
      `\\b(?:ko|kong|namin|naming|aking|aming|ako|akong|kami|kaming)(?: (?:po|pong|ho|na|nang|pa|rin|ring|din|lang|muna|munang|agad|agarang|ang|mismo|mismong|kayong|kayo|itong|ito|na lang|bukas)){0,4} (?:${OBJECT}|${ACTOR})`,
    ),
    ["Agad ko pong ipapadala ang kopya.", "Ako na po ang tatawag sa kanila."],
    ["Kami po ang tumawag."],
  ],
  [
    "pangako",
    "performative",
    "pangako ipinapangako ipapangako nangangako sisiguraduhin sisiguruhin sinisigurado sinisiguro sinisiguradong siguradong titiyakin makakaasa makaaasa asahan gagarantiyahan ginagarantiyahan ginagarantiya i-guarantee",
    /\b(?:pangako|ipinapangako|ipapangako|nangangako|sisiguraduhin|sisiguruhin|sinisigurado|sinisiguro|siguradong|titiyakin|makakaasa|makaaasa|asahan|gagarantiyahan|ginagarantiyahan|ginagarantiya|i-guarantee)(?: (?:po|pong|ho|ko|kong|namin|naming|kami|kaming|ako|akong|kayo|kayong|ninyo|ninyong|niyo|niyong|nyo|nyong|sa|inyo)){0,5},? (?:na |ang |that )?(?=\w)/,
    ["Pangako po, tatawagan namin kayo.", "Sisiguraduhin ko pong maaayos ito."],
  ],
  [
    "team_acts",
    "third_party",
    "installer tubero electrician team department dept billing finance logistics warehouse support technician tekniko engineer specialist kasamahan katrabaho colleague supervisor manager agent representative rep staff tao may it accounting branch",
    new RegExp(
      `\\b${OBJECT}${PARTICLES}(?: (?:kayo|ka|ito|iyon|yan|iyan|yung \\w{2,15}|ang \\w{2,15}|sa inyo|inyo)){0,2}${PARTICLES} (?:ng|nang|ni) ${TEAM}|\\b(?:ang|yung|si|may|may isang|mayroong) (?:po )?${TEAM}(?: (?:namin|natin|po|na|pong|ang|nang|mismo|na po ang)){0,4} (?:${ACTOR}|${OBJECT})|\\b${ACTOR}${PARTICLES} (?:ang|yung|si) (?:isang )?${TEAM}|\\bmay ${ACTOR}(?: po)? (?:sa inyo|kayo|sa iyo)`,
    ),
    [
      "Ire-refund po kayo ng billing.",
      "Ang billing team po ang magre-refund.",
      "May tatawag po sa inyo bukas.",
    ],
    ["Nag-refund na po ang billing."],
  ],
  [
    "you_will_get",
    "customer_gets",
    "makakatanggap makatatanggap makaka-receive makakareceive matatanggap mare-receive marereceive makukuha",
    new RegExp(
      `\\b(?:makakatanggap|makatatanggap|makaka-?receive|matatanggap|mare-?receive|makukuha)${PARTICLES} (?:kayo|kayong|ka|kang|niyo|ninyo|nyo|mo)\\b`,
    ),
    ["Makaka-receive po kayo ng email.", "Matatanggap niyo po ang refund bukas."],
  ],
  [
    "will_be_done",
    "passive",
    [...OBJECT_VERBS, ...EVENT_VERBS, "po", "ang", "kayo", "na"].join(" "),
    new RegExp(
      `\\b(?:${OBJECT}|${EVENT})(?!(?: (?:po|pong|na|lang|muna|agad|ulit)){0,3} (?:ko|kong|namin|naming|niyo|ninyo|nyo|mo|ba)\\b)(?: po\\b)?`,
    ),
    ["Maipapadala po ang resibo bukas.", "Ihahatid po ang order sa Lunes."],
    ["Ipapadala niyo po ang litrato."],
  ],
  [
    "can_do",
    "offer",
    "pwede puwede pwedeng puwedeng maaari maaaring maari gusto nais okay kaya",
    new RegExp(
      `\\b(?:pwede|puwede|pwedeng|puwedeng|maaari|maaaring|maari)(?: (?:po|pong|ho|na|rin)){0,2} (?:ko|namin|kong|naming|natin)(?: (?:po|pong|kayong|kayo|rin|ring|na)){0,3} (?=\\w)|\\b(?:pwede|puwede|maaari)(?: (?:po|pong)){0,2} (?:kayong|kayo) (?=(?:padalhan|tawagan|bigyan|palitan))|\\bgusto (?:niyo|ninyo|nyo|mo)(?: (?:po|pong|ba|bang|na)){0,3} (?=i-?[a-z]|padalhan|tawagan|bigyan|palitan)|\\bkung (?:gusto|nais|okay|ok)(?: (?:po|lang|niyo|ninyo|nyo|sa inyo|mo)){0,4},? (?=${OBJECT}|${ACTOR})`,
    ),
    ["Pwede ko po kayong padalhan ng bago.", "Kung gusto niyo po, papadalhan ko kayo."],
  ],
  [
    "one_moment",
    "immediate",
    "saglit sandali minuto minutes minute mins min",
    /\b(?:saglit|sandali|minuto|minutes?|mins?)\b/,
    ["Saglit lang po."],
  ],
  [
    "will_not_again",
    "negative",
    "hindi di",
    /\b(?:hindi|di) na(?: (?:po|ho|muli|ulit|ito|iyan|iyon|yan|namin|ko|kayo|kami|itong)){0,4} (?=mauulit|uulitin|mangyayari|sisingilin|masisingil|mauulet)/,
    ["Hindi na po mauulit.", "Hindi na po ito mangyayari."],
  ],
]);
