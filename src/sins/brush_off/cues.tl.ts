import { tagalogCues } from "../../text/tagalog.ts";

const AWAY =
  "(?:supplier|bangko|bank|seller|courier|manufacturer|landlord|admin|kabila|head office|main office|service center|management|iba|ibang (?:branch|department|team|shop|tindahan|store))";

export const CUES_TL = tagalogCues("brush_off.tl", [
  [
    "not-mine",
    "deflect",
    "sakop hawak trabaho problema concern department responsibilidad linya labas humahawak",
    /\b(?:HINDI~ (?:NAMIN|aming|amin|KAMI|YAN|dito)~ (?:YUNG |na |YAN )?~(?:sakop|hawak|trabaho|problema|concern|department|responsibilidad|linya|may~ (?:hawak|sakop)|humahawak|nag-?a?asikaso)|HINDI~ (?:sakop|hawak|trabaho|problema|concern)~ ng~ (?:aming )?(?:department|team|branch|opisina|grupo|linya)|(?:labas|out)~ (?:na )?~(?:KAMI|sa amin|sa trabaho)\b|ibang? (?:department|team|tao|grupo)~ (?:YUNG )?(?:ang )?(?:po )?(?:may hawak|humahawak|nyan|niyan|YAN))/,
    ["Hindi po namin sakop yan.", "Di po kami ang may hawak dyan.", "Labas na po kami dyan."],
    ["Hawak ko na po ang papel ninyo.", "Hindi po problema yan, aayusin namin."],
  ],
  [
    "someone-else",
    "deflect",
    "iba",
    /\biba~ (?:YUNG~ )?(?:po )?(?:may (?:hawak|concern|sakop)|humahawak|nag-?aasikaso|department)\b/,
    ["Iba po ang may hawak niyan."],
    ["Iba po ang kulay."],
  ],
  [
    "stop-contacting",
    "deflect",
    "HUWAG",
    /\bHUWAG~ (?:na~ |muna~ |NYO |KAYONG |KAYO ){0,4}(?:mag-?follow[ -]?up|mag-?message|mag-?chat|mag-?email|mag-?text|tumawag|mangulit|magtanong)(?: (?:na~ |po |muna )*(?:ulit|muli|sa amin|dito|hangga't|habang))?\b/,
    [
      "Hintayin niyo na lang ang email, huwag na po kayong mag-follow up.",
      "Huwag na kayong tumawag ulit.",
    ],
    ["Huwag po kayong mag-alala."],
  ],
  [
    "nothing-we-can-do",
    "deflect",
    "magagawa maitutulong",
    /\bWALA~ (?:na )?~(?:KAMING|KAMI|tayong|tayo|talaga)?~ ?(?:\w+ )?(?:magagawa|maitutulong)\b/,
    ["Wala na po kaming magagawa.", "Wala na po tayong magagawa dyan."],
    ["May magagawa pa po kami."],
  ],
  [
    "unable-to-help",
    "deflect",
    "matutulungan matulungan makakatulong makatulong tutulungan",
    /\bHINDI~ (?:NAMIN|KAMI)~ (?:KAYO~ )?(?:mat(?:u)?tulungan|matulungan|maka(?:ka)?tulong)\b/,
    ["Hindi ko po kayo matutulungan dyan.", "Di po kami makakatulong."],
  ],
  [
    "elsewhere",
    "deflect",
    "iba magtanong itanong tanong lumapit maghanap humanap",
    /\b(?:(?:itanong|tanong|magtanong|lumapit|maghanap|humanap|bumili|pumunta|kausapin|sumubok)~ (?:NYO|KAYO)?~ ?(?:sa|ng) iba\b(?! (?:pang|naming|kulay|pong kulay))|sa iba~ (?:NYO|KAYO)~ (?:na )?~?(?:lang )?~?(?:itanong|magtanong|lumapit|bumili|humingi|magpaayos))/,
    ["Magtanong na lang po kayo sa iba.", "Sa iba niyo na lang po itanong."],
    ["Bumili po kayo ng ibang kulay."],
  ],
  [
    "go-to-them",
    "deflect",
    "supplier bangko bank seller courier manufacturer landlord admin kabila head main service management ibang",
    new RegExp(
      `\\bsa~ (?:mga )?${AWAY}~ (?:NYO~ )?KAYO~ (?:mismo~ )?(?:dumulog|lumapit|magtanong|makipag-?usap|makipag-?ugnayan|magreklamo|pumunta|tumawag|mag-?\\w+)|\\bsa~ ${AWAY} na~(?: KAYO)?~[.!]*$|\\bKAYO na~ (?:lang~ )?(?:YUNG~ )?(?:po )?(?:tumawag|kumausap|makipag-?usap|makipag-?coordinate|lumapit|magtanong)~`,
    ),
    [
      "Sa supplier na po kayo lumapit.",
      "Sa bangko na po.",
      "Kayo na lang po ang tumawag sa courier, sa ibang team.",
    ],
    ["Sa bangko po namin ipapadala."],
  ],
  [
    "new-ticket",
    "deflect",
    "bago bagong panibagong panibago",
    /\b(?:gawa|gumawa|mag-?(?:open|file|submit|create|raise|gawa)|magpasa|open|magsend|i-?file)~ (?:KAYO~ )?(?:na lang )?~?(?:ng|nang|ulit ng)? ?(?:bago|bagong|panibagong)~ (?:na )?(?:ticket|request|report|case|form|concern)\b/,
    ["Gumawa na lang po kayo ng bagong ticket.", "Mag-file po ulit ng panibagong report."],
    ["Gumawa na po ako ng bagong design."],
  ],
  [
    "stop-contact",
    "deflect",
    "HUWAG tumigil",
    /\bHUWAG~ (?:na )?~(?:KAYO|KAYONG)~ ?(?:nang )?(?:tumawag|mag-?(?:message|email|text|chat|pm)|sumulat|bumalik|pumunta)~(?: (?:dito|sa amin|ulit))?\b/,
    ["Wag na po kayong tumawag dito."],
    ["Huwag po kayong mahihiyang tumawag ulit."],
  ],
  [
    "read-it-yourself",
    "deflect",
    "manual faq faqs website site page instructions leaflet",
    /^(?:\w+,? )?(?:paki-?)?(?:basahin|basa|tingnan|tignan|check|i-?check|hanapin)~ (?:NYO~ )?(?:YUNG|sa|ang|kasi)?~ ?(?:YUNG |ang |aming )?(?:manual|faqs?|website|site|page|instructions?|leaflet)~(?: NAMIN)?[.!]*$/,
    ["Basahin niyo na lang po yung manual.", "Tingnan niyo na lang sa website."],
    ["Basahin po ang page 3 ng manual, nandoon ang wiring."],
  ],
  [
    "report-closed",
    "report",
    "ticket case report chat reklamo request",
    /\b(?:i?sinara(?:do|han)?|nasara(?:do)?|kinlose|(?:ni|na|in)-?close)~ (?:(?:PARTICLE|NYO|nila|bigla|agad|kaagad) ){0,5}(?:YUNG |ang |aking )?(?:ticket|case|report|chat|reklamo|request)\b/,
    ["Sinara niyo yung ticket ko.", "Bigla na lang na-close ang case ko."],
    ["Isinara ko na po ang chat window ko."],
  ],
  [
    "report-refused",
    "report",
    "tumulong tulungan tinulungan magagawa tinaboy itinaboy pinaalis pinagtabuyan tinanggihan sakop problema",
    /\b(?:(?:ayaw|HINDI)~ (?:(?:PARTICLE|NYO|nila|niya|nya|KAMI|KAMING|akong|ng \w+) ){0,5}(?:tumulong|tulungan|tinulungan|tinutulungan)|walang~ (?:gustong |man~ )?(?:tumulong|tumutulong)|WALA~ (?:na~ )?(?:daw|raw)~ (?:kayong|silang|kayo|sila)~ magagawa|HINDI~ (?:daw|raw)~ (?:NYO|nila|nyo)~ (?:sakop|problema|trabaho|concern|kasalanan)|(?:i?tinaboy|pinaalis|pinagtabuyan|tinanggihan)~ (?:lang~ )?(?:KAMI|ako|nila|NYO))\b/,
    [
      "Ayaw po akong tulungan ng staff, ayaw tumulong.",
      "Wala na daw kayong magagawa.",
      "Hindi daw nila problema yun.",
      "Tinaboy lang kami.",
    ],
    ["Tinulungan ako ng staff."],
  ],
]);
