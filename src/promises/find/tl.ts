import { anyOf } from "../deadline/phrases.ts";
import { TAGALOG_TIME } from "../deadline/tl.ts";
import { ENGLISH_WHEN } from "./en_when.ts";
import type { PromiseGrammar } from "./grammar.ts";
import { numbersOf } from "./pause.ts";
import { ACTOR, EVENT, OBJECT, TAGALOG_OPENINGS } from "./tl_openings.ts";
import { TAGALOG_DATED, TAGALOG_NOTICE, TAGALOG_OUTSIDE, YET_TO_BE } from "./tl_dated.ts";
import { TAGALOG_DEEDS } from "./tl_verbs.ts";

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Tagalog and Taglish: how promises are worded, and what only looks like one. */
export const TAGALOG: PromiseGrammar = {
  language: "tl",
  openings: [...TAGALOG_OPENINGS, ...TAGALOG_DATED],
  outside: TAGALOG_OUTSIDE,
  notice: TAGALOG_NOTICE,
  ownVerb: new RegExp(`\\b(?:${OBJECT}|${ACTOR}|${EVENT}|${YET_TO_BE})`),
  fillers: /(?:po|pong|ho|na|rin|din|lang|muna|agad|kaagad|naman|also|then) +/,
  hedges: /^(?:susubuk|sisikap|ita-?try|i-?try|ta-?try|pagsisikapan)/,
  hedgedBefore:
    /\b(?:sana|baka|siguro|hopefully|malamang|inaasahan|try (?:ko|namin)|subukan (?:ko|namin))\b[^.;]{0,30}$/,
  hedgedWithin:
    /\b(?:sana|siguro|baka|hopefully|kung kaya(?:ng)?|kung maaari|kung pwede|kung posible|kung (?:ano|paano) (?:\w{1,12} ){0,3}(?:magagawa|pwede)|if possible)\b/,
  empty:
    /^(?:gagawin (?:\w{1,8} ){0,3}(?:ang )?(?:lahat|makakaya|best)|hihintayin|maghihintay|babalik(?: \w{2,6}){0,2} sa (?:opisina|trabaho)|tatanggapin)/,
  service: new RegExp(
    `^(?:(?:na|ang|po|pong|agad|kayo|kayong) ){0,2}(?:${OBJECT}|${ACTOR}|${EVENT}|i-?[a-z]{2,4}|darating)`,
  ),
  contact: /^[a-z]/,
  gets: /^(?:makaka|makata|matata|makuku|mare-?rec)/,
  vetoBefore:
    /\b(?:sabi|sinabi|sinabing|sinasabing|sabi (?:niya|nila|nya)|hindi|di|wag|huwag|bakit|paano|kailan|ayaw|para|upang|bago|noong|kung (?:bakit|paano|kailan|sino|saan)|sino|akala)(?: (?:po|na|ko|namin|nila|niya|pa|rin|din)){0,4}\s{1,3}$/,
  vetoWithin:
    /\b(?:usually|kadalasan|kadalasang|karaniwan|karaniwang|madalas|normally|minsan|daw|raw|na sana kayo|sana kayo noong)\b/,
  negation: /^(?:hindi|di|wag|huwag)\b/,
  negatedPromise: /^(?!)/,
  implied: {
    done: new RegExp(`^(?:${OBJECT}|${EVENT})`),
    served:
      /^(?:ipapadal|ipadadal|papadalh|padadalh|tatawag|ihahatid|ibabalik|babayar|ire-?ref|i-re-ref|mare-?ref|maibabalik|maipapadal|papalit|mapapalit|ie-?esc|babalik|ide-?del|made-?del|ipo-?pro|ipro|mapo-?pro|iaakyat|ika-|maihahatid|maibibigay|ibibigay|bibigyan)/,
  },
  offers: {
    deeds:
      /^(?:(?:kayong|kayo|pong|po) ){0,2}(?:padalh|ipadal|tawag|palit|ibalik|bigy|tulung|ayus|ibig|ipa|i-?[a-z]{3}|papadalh|padadalh|papalit|tatawag|bibigy|mag-?[a-z])/,
    courtesy: /^(?:tulungan|tumulong)\b.{0,12}$/,
    ability: /^(?!)/,
    forCustomer: /[a-z]/,
    vetoBefore: /\b(?:paano|hindi|di|kung|bakit)(?: (?:po|na))?\s*$/,
  },
  negatives: {
    again:
      /^(?:mauulit|mauulet|uulitin|mangyayari|sisingil|masisingil|maniningil|puputul|kakaltas|aabala|guguluh|iistorb|gigising|pagbabayar|ibabahag|ikakalat|makakalimut|magkakamal|mahuhul|magde-delay)|\b(?:ulit|muli|kailanman)\b/,
    ours: /^(?!)/,
    spared: /^(?!)/,
  },
  now: /^(?:ngayon|agad|kaagad|right now|now)/,
  hardlyWhen: /^(?:ngayon|now|agad|kaagad)$/,
  clauseEnd:
    /[;:!?…]|\.(?=\s|$)|\s[-–]{1,2}\s|\s\(|,\s|\n\s{0,4}\n|\s(?:pero|kaso|ngunit|dahil|kasi|para (?!sa)|upang|habang|kung|kapag|pag(?= na-| na | may | ma)|once|if|but|because|salamat|thank you|thanks|pasensya|sana|then|tapos|saka|(?:at|and) (?:i-?[a-z]|mag|ta|ba|sa(?:sa)|ipa|papa|aa|i'll|we'll|kung|kapag|sana|salamat))\b/,
  conditionBefore:
    /\b(?:pagdating(?: po)? ng (?!lunes|martes|miy|huw|biy|sab|ling|tang|hapon|umaga|gabi|\d|ika)|pagka(?:tanggap|dating|balik)|kung (?!gusto|nais|kaya|pwede|puwede|maaari|okay|ok)|kapag|pag(?= )|once|sa oras na|oras na|if|as soon as|pagkatapos|basta|matapos (?!ang (?:araw|linggo|buwan)))/,
  conditionAfter:
    /^[,\s]{0,3}(?:kung (?!kaya|pwede|maaari|ano|paano)|kapag|pag|once|sa oras na|oras na|if|as soon as|basta)\b/,
  takesIf:
    /^(?:iche|i-?check|che-|tse|titi|tignan|titign|titing|susuri|ive|i-?verify|ibe|aalam|itatan|tatan|babalita|magche|ire-?rev|ico|iko|kukumpirm|ipapaal|sasab)/,
  takesWhen: /^(?:sasab|ipapaal|babalik|iuup|a-?up|abis)/,
  embeds: { if: /^(?:kung|if)$/, when: /^(?:kapag|pag|once|kung)$/ },
  asksFirst:
    /\b(?:paki-?\w{2,12}|pa-?(?:send|provide|attach|dm|pm|message|email|share|bigay)|(?:i-?|ise-?|ipa-?|ipadala|padala)(?:send|dm|pm|email|message|provide|attach|share|bigay)?(?: (?:po|lang|na|muna|ninyo|niyo|nyo|mo)){1,3}(?= )|kailangan (?:po )?(?:namin|ko)|(?:pwede|puwede|maaari)(?: (?:po|ba|bang|pong|namin|naming|ko)){0,4} (?:mahingi|makuha|malaman|mag-?send|i-?send)|(?:please|kindly|pls) [a-z]{2,12}|(?:mag-?(?:message|dm|pm|send|email|reply)|sumagot|magpadala)(?: po)? (?:kayo|lang|sa)|send (?:niyo|nyo|us|me))\b/,
  asksQuestion: /\b(?:pwede|puwede|maaari|ano (?:po )?(?:ang|yung)|anong|alin)\b/,
  customer: /\b(?:kayo|niyo|ninyo|nyo|inyo|inyong|mo|ka|you|your)\b/,
  joins: /\s(?:at|and|pati|saka)\s|,\s/,
  also: /^,? (?:(?:at|tapos|saka|and) )?$/,
  pause: new RegExp(
    `^(?:(?:opo|sige|okay|ok|thank you|salamat|noted|hi|hello)\\b[^,.!]{0,16}[,.! ]{1,3}){0,2}(?<ask>(?:(?:bigyan|pahingi)(?: n?i?yo)?(?: po)?(?: ako)?(?: lang)?(?: po)?(?: ng)? |wait lang(?: po)?,? |give me )?(?:mga |ilang |(?<count>${numbersOf("tl", "en")}) )?(?<unit>saglit|sandali|minuto|minutes?|mins?|segundo)\\b(?: lang| lamang| lng| po){0,3})`,
  ),
  request:
    /\b(?:paki-?\w{2,14}|pa-?(?:\w{3,12}) (?:po|naman|ng|nito)|(?:pwede|puwede|maaari|pwedeng|puwedeng|maaaring)\b|please|pls|gusto ko|kailangan ko|patulong|can you|could you|i-?(?:cancel|refund|send|resend|check|update))/,
  agreement:
    /^(?:(?:hi|hello|good (?:morning|afternoon|evening)|ok|okay|sige|opo|yes|thank you|salamat)(?: (?:po|ma'am|sir|mam|maam|\w{2,12})){0,2}[,.! ]{1,3})?(?:sige|opo|sure|noted|copy|okay|ok|yes|walang problema|no problem|oo|areglado)(?: (?:po|ma'am|sir|mam|maam|na|ho|agad|iyan|yan|gagawin|namin|ko|dito)){0,4}(?:[,.! ]{1,3}(?:sige|opo|gagawin (?:ko|namin)|noted|agad|po|ma'am|sir|maam|mam)){0,2}[.!) ]{0,4}$/,
  when: anyOf(TAGALOG_TIME.phrases, ENGLISH_WHEN),
  whenJoins: TAGALOG_TIME.joins,
  deeds: TAGALOG_DEEDS,
  stopwords: words(
    "ang ng nang sa na po ho opo ko namin natin ako kami tayo kayo ka kita ikaw siya sila niya nila niyo ninyo nyo mo inyo inyong amin aming akin aking si ni kay mga at o pero kung kapag pag para din rin lang lamang muna naman nga ba daw raw ito iyan iyon yan yun yung itong pa may mayroon wala hindi oo sige salamat pasensya agad kaagad ngayon bukas mamaya araw oras linggo buwan minuto umaga hapon gabi tanghali lunes martes miyerkules huwebes biyernes sabado isang dalawang tatlong ulit muli dito doon lahat kanina kahapon the a an to for your you we i it this that by on in at is will be ma'am sir mam maam hi hello thank thanks please",
  ),
};
