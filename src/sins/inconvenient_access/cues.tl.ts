import { tagalogCues } from "../../text/tagalog.ts";

export const CUES_TL = tagalogCues("inconvenient_access.tl", [
  [
    "parking",
    "report",
    "parking paradahan maparadahan mag-park magpark",
    /\b(?:WALA~ (?:KAMING~ |man~ )?(?:ma-?)?(?:parking|paradahan|maparadahan|pag-?parkingan)~ (?:sa|NYO|dyan|doon|YUNG|kaya|man|ang)|(?:ang hirap|hirap|mahirap)~ (?:mag-?|ng |nang |ang )?(?:park|parking|paradahan))/,
    ["Walang parking sa branch niyo.", "Ang hirap mag-park dyan."],
    ["Walang bayad ang parking."],
  ],
  [
    "barriers",
    "report",
    "wheelchair pwd rampa ramp elevator senior",
    /\bWALA~ (?:man~ |NYONG )?(?:rampa|ramp|elevator|daanan)~ (?:para~ sa~ )?(?:ang |YUNG |mga )*(?:wheelchair|naka-wheelchair|pwd|senior|matanda|branch|building)/,
    ["Wala man lang rampa para sa naka-wheelchair."],
    ["Walang pila sa elevator."],
  ],
  [
    "prices-hidden",
    "report",
    "presyo price hm",
    /\b(?:walang~ (?:nakalagay~ na~ |nakasulat~ na~ |naka-?display na )?(?:presyo|price tag)~ (?:sa|YUNG|ang|mga)|(?:puro|lagi(?:ng)?)~ (?:na lang~ )?["']?(?:pm|dm)(?: for price| sent| is the key)?["']?~ (?:ang |YUNG )?(?:presyo|sagot))/,
    ["Walang nakalagay na presyo sa mga item.", "Puro PM ang sagot sa presyo, puro pm ang presyo."],
    ["Magkano po ang presyo?"],
  ],
  [
    "asks-price",
    "said_asks_price",
    "magkano mgkano magkanu hm price presyo much",
    /(?:^\W{0,4}(?:@\w{1,30} ){0,2}(?:hm|how much|price|presyo)~ ?(?:YAN|YUNG \w{1,20})?~\W{0,3}$|\b(?:magkano|mgkano|magkanu)\b(?!~ (?:YUNG |ang )?(?:refund|sukli|balance|utang|babayaran)))/,
    ["HM po?", "Magkano po yung asul?"],
    ["Magkano po ang refund ko?"],
  ],
]);
