import { tagalogCues } from "../../text/tagalog.ts";
import { ANSWER, MESSAGE } from "../report_words.tl.ts";

const NTH =
  "(?:pang-?(?:alawa|atlo|apat|lima|anim|pito|walo|sampu|ilan|\\d{1,2})(?:ng)?|ikatlo(?:ng)?|ika-?(?:apat|lima|anim|\\d)(?:ng|ng)?|[3-9](?:rd|th)|third|fourth|fifth)";
const MANY =
  "(?:ilang|dalawang|tatlong|apat na|limang|anim na|sampung|maraming|makailang|makailang-ulit na|[2-9]|\\d\\d)";
const WRITING =
  "(?:nag-?(?:message|email|chat|text|follow[- ]?up|pm|dm|comment|re-?report|report|send|post|iwan ng message|mensahe)|sumulat|nag-?susulat|nag-?(?:me-?message|e-?email|cha-?chat|te-?text|fo-?follow[- ]?up)|tinanong|chinat|in-?email|minessage|ni-?message|kinontak|kinukulit|kinulit|ni-?report)";
const OURS =
  "(?:aming |aking |mga )?(?:\\w{2,12} )?(?:message|mensahe|msg|e-?mails?|chat|text|pm|dm|comment|sulat|liham|inquiry|tanong|katanungan|ticket|report|reklamo|complaint|concern|request|tawag|kami|ako)";

/** Messages nobody answered, in looser words. */
export const REPORTS_TL = tagalogCues("ignored_contact.tl", [
  [
    "nth-message",
    "report_public",
    "message mensahe msg email e-mail emails chat text sms pm dm tweet comment sulat liham follow followup follow-up inquiry tanong katanungan ticket report reklamo complaint concern request apela appeal itanong",
    new RegExp(
      `\\b${NTH}~ (?:beses~ |ulit~ )?(?:ko |namin |na )?~(?:po )?(?:itong |to ng |tong |na )?(?:\\w{2,12} )?${MESSAGE}~ (?:NAMIN~ )?(?:na |sa inyo)|\\b${NTH}~ (?:KAMI |NAMIN )~(?:na )?(?:po )?(?:itong|tong|ito ng) ${MESSAGE}\\b|\\b(?:naka|nakaka)-?(?:ilan|ilang|dalawa|dalawang|tatlo|tatlong|apat|lima|limang|\\d{1,2})~ (?:na )?(?:\\w{2,10} )?${MESSAGE}~ (?:na )?KAMI\\b`,
    ),
    [
      "Pangatlong email ko na po ito.",
      "Pang-lima ko na pong tanong ito, pang-lima ko na itong tanong.",
      "Nakailang text na po kami sa clinic.",
    ],
    ["Pang-apat ko na pong order dito.", "Pangalawang tanong po: magkano?"],
  ],
  [
    "wrote-many-times",
    "report_public",
    "beses ulit araw-araw makailang-ulit times",
    new RegExp(
      `\\b(?:${MANY}~ (?:beses|ulit|times)|araw-araw)~ (?:(?:PARTICLE|KAMI|NAMIN|NAMING|akong|kaming|KAYO|KAYONG) ){0,5}${WRITING}\\b(?!~ NYO\\b)|\\b${WRITING}~ (?:na~ )?KAMI~ (?:sa inyo~ |KAYO~ |sa \\w{2,12} (?:NYO )?)?(?:ng |nang )?${MANY}~ (?:beses|ulit|times)\\b`,
    ),
    [
      "Ilang beses na po akong nag-email sa inyo.",
      "Nag-chat na po kami sa page niyo nang limang beses.",
    ],
    ["Ilang beses ko na pong ni-restart.", "Tatlong beses po akong nag-order."],
  ],
  [
    "nobody-at-all",
    "report_public",
    "WALA zero never crickets nganga waley",
    new RegExp(
      `\\bWALA~ (?:(?:PARTICLE|ni isa|ni isang|kahit|kahit isa|kahit isang|kahit anong|anumang|akong|kaming|KAMING|natatanggap na|natanggap na|nakuhang|nakukuhang|natatanggap|natanggap) ){0,6}(?:kasagutan|tugon|acknowledge?ment|call-?back|sumasagot|sasagot|sumagot|nagsagot|nag-?call back|nag-?text back|nag-?feedback|nag-?acknowledge|tumutugon|namamansin|namansin|pumapansin|pumipick-? ?up|nag-?pick ?up|nag-?bother|nag-?aksaya|bumabalik (?:sa|na)|bumalik sa (?:text|tawag|message)|umiimik|imik|kumikibo|kibo|komunikasyon|communication|balita (?:mula|galing|sa inyo)|narinig (?:mula |galing )?sa inyo|nagbabasa|nagbasa|bumabasa)\\b(?! (?:sa bahay|sa (?:pinto|gate|unit)|kung|pag)\\b)|\\b(?:kahit|ni)~ (?:isang |isa |anong |man lang |simpleng )?(?:${ANSWER}|balita|tuldok|text|tawag|seen|ok)~,? (?:man lang )?(?:ay )?WALA\\b|\\b(?:zero|walang anumang|crickets|nganga|waley)[,. ]{0,2}(?:kahit )?(?:reply|replies|response|sagot|call ?back)\\b(?! (?:button|address))|\\bnever~ (?:KAYO~ |KAYONG |sila~ |silang )?(?:nag-?reply|nagre-?reply|sumagot|sumasagot|nag-?call ?back|nag-?respond|tumugon|nag-?text back|bumalik sa)`,
    ),
    [
      "Kahit isang reply wala.",
      "Never kayong nag-call back.",
      "Wala man lang kahit anong tugon.",
      "Walang pumipick-up sa office niyo.",
    ],
    [
      "Walang sumasagot sa bahay kaya iniwan sa guard.",
      "Kung walang sumagot sa unit, iwan na lang.",
    ],
  ],
  [
    "we-are-not-answered",
    "report_public",
    "HINDI never",
    new RegExp(
      `\\b(?:HINDI|never)~ (?:(?:PARTICLE|NYO|KAYO|sila|nila) ){0,5}(?:nasasagot|nasagot|sinasagot|sinagot|nireplyan|nirereplyan|binasa|binabasa|binuksan|nabuksan|na-?acknowledge|in-?acknowledge|kinilala|napapansin|napansin|papansinin|pinansin|hinarap|na-?notice|nag-?call ?back|nagko-?call ?back|nag-?text ?back|binabalikan|binalikan)~ (?:man lang |lang )?(?:ng \\w+ |NYO~ |sa inyo )?(?:YUNG|ang|mga)~ ${OURS}\\b(?!~ (?:niyo|ninyo|nyo)\\b)|\\b(?:HINDI|never)~ (?:PARTICLE )?(?:PARTICLE )?KAMI~ (?:nakakuha|nakakakuha|nakatanggap|nakakatanggap|nabigyan|binigyan|nakarinig)~ (?:ng|nang)~ (?:kahit |anumang |kahit anong |kahit isang |maayos na )?(?:${ANSWER}|balita)\\b|\\b(?:HINDI|never)~ (?:NYO|nila|KAYO|sila)~ (?:KAMI~ |man lang~ )?(?:nireplyan|nirereplyan|pinapansin|pinansin|binabalikan|binalikan|kinibo|hinarap|inasikaso|nag-?call ?back|nag-?text ?back|papansinin)\\b|\\b(?:message|email|tanong|concern|report|reklamo|ticket|sulat|liham|text|chat|dm|pm)~ (?:NAMIN~ )(?:ay )?(?:HINDI|never)~ (?:pa~ )?(?:NYO~ |nila~ )?(?:nasasagot|nasagot|sinasagot|sinagot|pinansin|napapansin|napansin|nireplyan|binuksan|binasa|na-?acknowledge)\\b`,
    ),
    [
      "Hindi pa rin po nasasagot ang email namin.",
      "Hindi ako nakatanggap ng tugon.",
      "Yung tanong ko hindi niyo pinansin.",
    ],
    [
      "Hindi ko po nasagot ang tawag niyo.",
      "Hindi ko napansin ang text.",
      "Hindi po ako nakatanggap ng OTP.",
    ],
  ],
  [
    "only-part",
    "report_public",
    "isa dalawa una lang nilampasan nilaktawan nilagpasan iniwasan",
    new RegExp(
      `\\b(?:isa|dalawa|una|billing|kalahati|yung una)~ lang~ (?:YUNG )?(?:NYO~ )?(?:ang )?(?:sinagot|nasagot|hinarap|pinansin)\\b|\\b(?:nilampasan|nilaktawan|nilagpasan|iniwasan)~ (?:lang~ )?(?:NYO|nila|ng \\w+)~ (?:lang~ )?(?:YUNG|ang) [^.?!]{0,20}(?:tanong|message|comment|concern|reklamo|email)`,
    ),
    ["Tatlo ang tanong ko, isa lang ang sinagot niyo.", "Nilaktawan niyo po yung tanong ko."],
    ["Isa lang po ang tanong ko."],
  ],
  [
    "snubbed-us",
    "report_public",
    "deadma dedma snob ghosted ghinost ginost na-ghost naghost ginoghost in-ignore inignore iniignore ini-ignore na-ignore iniisnab inisnab nakatiwangwang naka-tiwangwang nakabitin nilangaw invisible pader hangin kinalimutan ring mag-ring tahimik nawala naglaho",
    new RegExp(
      `\\b(?:de(?:ad|d)ma~ (?:na~ )?(?:si|ng|lahat|(?:sa |YUNG |ang )(?:mga )?(?:email|message|chat|reklamo|tanong|akin|amin|dm|pm|concern))\\b|snob~ (?:ng|nung|KAYO|naman)\\b|(?:ghosted|na-?ghost|ghinost|gino-?ghost|ginost)~ (?:by|ng|ako|kami|NYO|nila|na)\\b|(?:in-?ignore|ini-?ignore|iniignore|na-?ignore)~ (?:NYO~ |nila~ |lang~ |ng \\w+~ )(?:lang~ )?(?:KAMI|YUNG|ang|mga)?|naka-?tiwangwang~ (?:lang|YUNG|na)|iniwan~ (?:NYO~ |nila~ )?(?:akong|kaming|ako|kami)~ (?:naka-?bitin|sa ere)|(?:ginawa|ginagawa)~ (?:NYO~ |nila~ )?(?:lang~ )?(?:akong|kaming) invisible|para(?:ng|~ akong|~ kaming)~ (?:lang~ )?(?:hangin|invisible|(?:nakikipag-?usap|nagsasalita|kausap|kumakausap)~ (?:lang )?(?:KAMI )?(?:ang |sa |ng )?pader)|\\b(?:message|chat|email|ticket|reklamo)~ (?:NAMIN~ )?nilangaw|\\b(?:tapos|bigla(?:ng)?)~ (?:na lang )?(?:tahimik|nawala|naglaho)~ (?:na~ )?(?:kayo|kau)\\b|kinalimutan~ (?:na~ )?NYO~ (?:na~ )?(?:KAMI|YUNG)|puro ring(?: lang\\b|,|\\.|$)|ring lang nang ring|(?:hinahayaang?|hinayaang?)~ (?:lang~ )?(?:NYO )?mag-?ring)`,
    ),
    [
      "Deadma ng admin.",
      "In-ignore niyo lang ako.",
      "Para akong nakikipag-usap sa pader.",
      "Kinalimutan niyo na kami.",
    ],
    ["Ignore niyo na lang po yung huling text.", "Ang daming hangin sa pader."],
  ],
]);
