import { tagalogCues } from "../../text/tagalog.ts";

export const CUES_TL = tagalogCues("missing_courtesy.tl", [
  [
    "report-none",
    "report",
    "sorry pasensya paumanhin salamat nagpasalamat bumati nag-sorry humingi WALA",
    /\b(?:(?:WALA|ni|HINDI)(?:~ (?:KAYO|KAYONG|sila|siya))?~ (?:isang )?(?:nag-?sorry|sorry|nagpasalamat|salamat|thank you|bumati|paumanhin|(?:humingi|nanghingi)~ (?:ng |nang )?(?:pasensya|paumanhin|tawad|sorry)))\b/,
    ["Wala man lang sorry.", "Hindi man lang nagpasalamat.", "Ni hindi humingi ng pasensya."],
    ["Nag-sorry naman po sila.", "Wala pong salamin."],
  ],
  [
    "fault",
    "said_fault",
    "nawala naiwala winala nasira sinira nabasag binasag nakalimutan binura kinansela na-cancel mali doble",
    /\b(?:(?:nawala|naiwala|winala|nasira|sinira|nabasag|binasag|nakalimutan|binura|kinansela|na-?cancel)~ NYO\b|mali~ (?:YUNG|ang) (?:\w+ )?(?:pinadala|binigay|dineliver|na-?deliver|sinend|siningil)~ NYO|doble~ (?:YUNG |ang )?(?:singil|kaltas|charge)~ NYO)/,
    ["Nakalimutan niyo po yung takip.", "Mali ang pinadala niyo.", "Doble po ang singil niyo."],
    ["Nawala ko po ang card.", "Naipadala niyo na po ba?"],
  ],
  [
    "makes-good",
    "makes_good",
    "bago bagong papalitan pinalitan kapalit refund na-refund ire-refund irefund ibabalik resend ire-resend",
    /\b(?:(?:YUNG )bago\b(?! (?:mag|pa))|bagong \w+|papalitan|pinalitan|kapalit|(?:na|ire|i)?-?refund(?:ed)?\b|ibabalik|(?:ire-?)?resend)/,
    ["Papalitan bukas.", "Bukas yung kapalit.", "Refund sa Lunes."],
    ["Bago mag-lima."],
  ],
]);
