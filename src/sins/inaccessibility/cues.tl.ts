import { tagalogCues } from "../../text/tagalog.ts";

const BOSS = "(?:manager|supervisor|boss|team lead|tl|may-ari|tao|agent)";

export const CUES_TL = tagalogCues("inaccessibility.tl", [
  [
    "managers-do-not",
    "refused",
    "manager supervisor boss lead tl may-ari",
    new RegExp(
      `\\b(?:HINDI~ (?:(?:PARTICLE|NYO|KAYO) ){0,5}(?:PWEDE(?:ng)?~ )?(?:NYO~ |KAYO~ )?(?:makausap|makakausap|kausapin|makipag-?usap)~ (?:YUNG |ang |sa |si |kay )?(?:aming |NAMING )?${BOSS}|HINDI~ (?:PWEDE(?:ng)?~ )?(?:nakikipag-?usap|makipag-?usap|sumasagot|available|humaharap|kumakausap)~ (?:YUNG |ang |sa )?(?:mga |aming )?${BOSS})`,
    ),
    [
      "Hindi niyo po pwedeng makausap ang manager.",
      "Hindi po nakikipag-usap ang manager sa customer.",
    ],
    ["Kausap ko na po ang manager."],
  ],
  [
    "no-escalation",
    "refused",
    "escalate i-escalate ma-escalate ie-escalate",
    /\bHINDI~ (?:(?:PARTICLE|NAMIN|PWEDE|pwedeng) ){0,5}(?:i|ma|ie)-?(?:e-)?escalate\b/,
    ["Hindi ko po pwedeng i-escalate."],
  ],
  [
    "no-phone",
    "refused",
    "hotline telepono landline phone tawag number",
    /\bWALA~ KAMING~ (?:\w+ )?(?:hotline|telepono|landline|phone(?: number| support)?|contact number)\b|\bHINDI~ KAMI~ (?:tumatanggap|tumatawag)~ (?:ng |nang |sa )?(?:tawag|telepono|phone|customer)/,
    ["Wala po kaming hotline.", "Hindi po kami tumatanggap ng tawag."],
    ["May landline po kami."],
  ],
  [
    "bot-loop",
    "loop",
    "HINDI naintindihan maintindihan makuha nakuha pumili pindutin",
    /\b(?:HINDI~ NAMIN~ (?:naintindihan|maintindihan|nakuha|makuha|na-?gets)|(?:pumili|pindutin)~ (?:KAYO~ |NYO~ )?(?:ng |sa |ang )?(?:isa |mga )?(?:sa )?(?:opsyon|option|pagpipilian|menu))/,
    ["Hindi ko po naintindihan.", "Pumili po ng option."],
    ["Naintindihan ko po."],
  ],
  [
    "report-cannot-reach",
    "report",
    "makausap ma-contact macontact makontak makontact matawagan maabot ma-reach mareach makausapan",
    /\b(?:WALA|HINDI|hirap|imposible|mahirap)~ (?:(?:PARTICLE|KAMING|akong|kayong|mang|NAMIN|KAYO|NYO|talagang|kang) ){0,5}(?:makausap|ma-?contact|makontak|makontact|matawagan|maabot|ma-?reach)(?: (?:na|ng) (?:tao|matino))?\b(?! (?:YUNG |ang )?(?:rider|asawa|kapatid|nanay|anak|seller))/,
    [
      "Wala kaming makausap na tao.",
      "Ang hirap niyo po ma-contact, hirap ma-contact.",
      "Di ko kayo matawagan.",
    ],
    ["Nakausap ko na po."],
  ],
  [
    "report-bot-only",
    "report",
    "bot robot automated busy hotline telepono landline linya",
    /\b(?:(?:puro|panay|lagi(?:ng)?)~ (?:na lang~ )?(?:bot|robot|automated)\b|(?:bot|robot)~ (?:lang~ )(?:YUNG |ang )?(?:sumasagot|kausap|nagre-?reply)|(?:lagi|palagi)(?:ng)?~ busy~ (?:YUNG |ang )?(?:linya|hotline|line|number|telepono)|walang~ (?:sumasagot|sumagot)~ sa~ (?:hotline|telepono|landline|phone|number|tawag))/,
    ["Puro bot na lang ang kausap.", "Laging busy ang hotline.", "Walang sumasagot sa hotline."],
  ],
  [
    "report-phone-tree",
    "report",
    "pinindot pindot nag-press nagpress press dial",
    /\b(?:pinindot|pindot|nag-?press|press|nag-?dial)~ (?:NAMIN~ )?(?:YUNG |ng |ang )?\d[^.?!]{0,60}\b(?:binaba(?:an)?|naputol|na-?disconnect|(?:balik|bumalik)~ sa (?:menu|umpisa|simula))/,
    ["Pinindot ko 1, tapos 3, tapos binabaan ako."],
    ["Pindutin po ang 1."],
  ],
]);
