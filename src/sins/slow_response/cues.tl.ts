import { tagalogCues } from "../../text/tagalog.ts";

const SPAN =
  "(?:\\d{1,3}|isang|dalawang|tatlong|apat na|limang|anim na|ilang|kalahating|halos|mahigit|buong|lampas)(?: (?:na|isang|dalawang|kalahating))? ?(?:oras|araw|linggo|buwan|minuto|hours?|hrs?|days?|weeks?|minutes?|mins?|umaga|hapon|gabi)";

/**
 * The customer's own words about a wait for an answer (a wait for goods or money is another matter), and
 * those with which staff leave a case open.
 */
export const CUES_TL = tagalogCues("slow_response.tl", [
  [
    "waiting-for-answer",
    "report",
    "naghihintay nagaantay nag-aantay naghintay nag-antay hinihintay inaantay",
    new RegExp(
      `\\b${SPAN}~ (?:(?:PARTICLE|KAMING|KAMI|akong|NAMIN|NAMING) ){0,5}(?:naghihintay|nag-?aantay|naghintay|nag-?antay|hinihintay|inaantay)~ (?:sa |ng |nang |YUNG |ang )*(?:sagot|reply|response|tawag|tugon|feedback|inyo|support|agent|update)|\\b${SPAN}~ (?:(?:PARTICLE|KAMING|KAMI|akong|NAMIN) ){0,5}(?:naghihintay|nag-?aantay|naghintay)~ (?:dito~ )?sa~ (?:chat|linya|line|hotline|queue|tawag|telepono)\\b|\\b(?:naghihintay|nag-?aantay|naghintay)~ (?:KAMI~ )?(?:ng |nang |sa )(?:sagot|reply|response|tawag|tugon|inyo)~ (?:NYO~ )?(?:nang |ng )?${SPAN}`,
    ),
    [
      "Tatlong araw na po akong naghihintay ng sagot.",
      "Naghintay kami ng reply niyo ng dalawang linggo.",
    ],
    ["Tatlong araw na po akong naghihintay ng parcel."],
  ],
  [
    "time-and-no-answer",
    "report",
    "oras araw linggo buwan hours hrs days weeks",
    new RegExp(
      `\\b${SPAN}~ ?,?~ ?(?:pero |at |hanggang ngayon )?WALA~ (?:pa ?rin~ |pa~ |pa ?ring |pang )?(?:KAMING |akong )?(?:sagot|reply|response|tugon|sumasagot|nagre-?reply)\\b`,
    ),
    ["Dalawang linggo na po, wala pa ring sagot.", "Limang araw na wala pang reply."],
    ["Isang linggo na po, wala pa ring parcel."],
  ],
  [
    "on-hold",
    "report",
    "hold naka-hold nakahold queue nakapila pila",
    new RegExp(
      `\\b(?:naka-?hold|nasa queue|nakapila|nasa pila)~ (?:KAMI~ )?(?:nang |ng |for )?${SPAN}|\\b${SPAN}~ (?:(?:PARTICLE|KAMING|KAMI|akong) ){0,5}(?:naka-?hold|on hold|nasa queue|nakapila|nasa linya)`,
    ),
    ["Isang oras na akong naka-hold.", "Nakapila ako nang dalawang oras."],
    ["Paki-hold po ang order."],
  ],
  [
    "slow-to-answer",
    "report",
    "tagal antagal bagal ambagal mabagal matagal napakabagal napakatagal",
    /\b(?:ang |an|napaka-?|sobrang |am|ma)?(?:tagal|bagal)~ (?:(?:PARTICLE|NYO|KAYO|sila) ){0,5}(?:sumagot|mag-?re-?reply|mag-?reply|mag-?respond|magre-?respond|ng (?:reply|response|sagot|customer service|support|cs)|YUNG (?:reply|response|sagot)|ang (?:reply|response|sagot))\b/,
    ["Ang tagal niyo sumagot.", "Ambagal ng reply.", "Napakabagal ng support."],
    ["Ang tagal ng delivery."],
  ],
  [
    "still-on-it",
    "keeps_open",
    "inaayos tinitingnan tinitignan iniimbestigahan chinecheck chine-check tsinetsek pinoproseso pino-process hinihintay inaantay ginagawan inaasikaso vineverify ive-verify",
    /\b(?:inaayos|tinitingnan|tinitignan|iniimbestigahan|chinecheck|chine-check|tsinetsek|pinoproseso|pino-process|ginagawan|inaasikaso|vineverify|(?:hinihintay|inaantay)(?! (?:pa )?(?:po )?(?:namin |ko |kayo |ang (?:reply|sagot|confirmation) (?:niyo|ninyo|mo))))(?: pa| pa rin| po| na| pa po| pa rin po){0,3} (?:namin|ng|nila|ko|ang|yung)\b/,
    ["Inaayos pa po namin.", "Tinitingnan na po ng team.", "Iniimbestigahan pa rin po nila."],
    ["Inaayos niyo po ba?", "Hinihintay po namin kayo."],
  ],
  [
    "no-news-yet",
    "keeps_open",
    "update balita feedback investigation review",
    /\b(?:(?:wala|hindi) pa(?: rin)?(?: po)?(?:ng)? (?:kaming |akong )?(?:update|balita|sagot|feedback|natatanggap)|under (?:investigation|review|process) pa(?: rin)?(?: po)?)\b/,
    ["Wala pa pong update.", "Under investigation pa po."],
    ["May update na po.", "Wala na pong problema."],
  ],
  [
    "late-by-own-words",
    "admits_wait",
    "nakapag-reply nakareply naka-reply nakasagot reply sagot nakabalik",
    /\b(?:sorry|pasens(?:ya|iya)|paumanhin)~[^.?!]{0,40}\b(?:naka(?:pag)?-?reply|nakasagot|nakabalik|reply|sagot)~ (?:NAMIN~ |KAMI~ )?(?:after|pagkatapos(?: ng)?|makalipas(?: ang)?) (?:\d{1,3}|dalawang|tatlong|apat na|limang|anim na|pitong|walong|siyam na|sampung|isang|ilang) (?:days|weeks|months|araw|linggo|buwan)\b/,
    ["Sorry po ngayon lang nakapag-reply after 9 days."],
    ["Sorry po, late yung rider."],
  ],
]);
