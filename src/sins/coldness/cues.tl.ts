import { tagalogCues } from "../../text/tagalog.ts";

const STAFF =
  "(?:staff|cashier|agent|guard|gwardya|rider|driver|teller|nurse|kausap|csr|cs|tao|crew|saleslady|receptionist|admin|manager|technician|operator|waiter|attendant|sumagot|nakausap|customer service)";

export const CUES_TL = tagalogCues("coldness.tl", [
  [
    "already-told",
    "impatience",
    "kakasabi kasasabi sinabi nasabi ilang paulit-ulit uulitin",
    /\b(?:ka(?:ka|sa)sabi~ NAMIN|(?:sinabi|nasabi)~ NAMIN~,? (?:(?:na )?nga|kanina|sa inyo|dati|di ?ba|dba)\b|sinabi~ na~ nga(?:ng)?\b|ilang~ (?:beses|ulit)~ (?:NAMIN|KAMI|NAMING)?~ ?(?:pa|ba|bang|kailangan|uulitin|dapat|NAMIN)\b.{0,25}(?:ulit|sabi|paliwanag)\w*|paulit-?ulit~ (?:na lang )?~?(?:KAYO|tayo|YUNG~ tanong|ka))/,
    [
      "Kakasabi ko lang po.",
      "Sinabi ko na nga po sa inyo.",
      "Ilang beses ko pa po ba sasabihin?",
      "Paulit-ulit na lang po kayo.",
    ],
    ["Sinabi ko na po sa warehouse.", "Gaya po ng nabanggit ko, bukas po."],
  ],
  [
    "you-again",
    "impatience",
    "naman",
    /(?:^|[.!?,] )(?:(?:oh?|ay|eh),? )?(?:(?:KAYO|ikaw)(?: po)? na(?: po)? naman(?: po)?\W*$|ano(?: po)? na(?: po)? naman\b(?:(?: po)? (?:ba|yan|kailangan|YAN|gusto|problema))?)/,
    ["Kayo na naman?", "Ano na naman po yan?"],
    ["Ako naman po ang magtatanong."],
  ],
  [
    "persistent",
    "impatience",
    "kulit makulit kakulitan mangulit nangungulit",
    /(?:\b(?:ang|napaka-?)(?: )?kulit~ (?:NYO|KAYO)\b|\bmakulit~ KAYO\b|\bHUWAG~ (?:na )?~(?:KAYO|KAYONG)?~ ?(?:nang )?(?:makulit|mangulit)|\bnangungulit~ KAYO)/,
    ["Ang kulit niyo naman po.", "Wag na po kayong mangulit."],
    ["Ang kulit po ng app na yan."],
  ],
  [
    "hurry",
    "impatience",
    "pakibilisan paki-bilisan bilisan bilis-bilisan dalian pakidalian marami maraming madami madaming oras panahon busy nakapila",
    /(?:(?:^|[.!,] )(?:sir |ma'am |maam )?(?:paki-?)?(?:bilis-?bilisan|bilisan|dalian)~(?: NYO)?~(?: (?:sir|ma'am|maam))?(?:[,.!]|$)|\b(?:ma(?:ra|da)mi(?:ng)?|may)~ (?:iba(?:ng)?~ )?(?:pa )?~?(?:KAMING~ |KAMI~ )?(?:iba(?:ng)? )?(?:customer|kausap|ginagawa|trabaho|inaasikaso|nakapila|naghihintay)\b(?=.{0,20}(?:[,.!]|$))|\bWALA~ KAMING~ (?:oras|panahon)~ (?:para|sa|makipag\w*)|\bbusy~ KAMI~(?:[,.!]|$))/,
    ["Pakibilisan po.", "Marami pa po kaming ibang customer.", "Wala po akong oras para dyan."],
    ["Bibilisan ko po.", "Marami po kaming kulay."],
  ],
  [
    "stop-asking",
    "impatience",
    "HUWAG tigilan itigil tumigil tantanan",
    /\b(?:HUWAG~ (?:na )?~(?:KAYO|KAYONG)~ ?(?:nang )?(?:(?:tanong|tawag|text|chat|message|reklamo|follow[- ]?up) (?:nang|ng) \w+|magtanong nang magtanong|paulit-?ulit|tawag-tawag)|tigilan~ NYO~ (?:na )?~?(?:KAMI|YUNG|ang|kaka\w*)|tumigil~ (?:na )?~?KAYO|tantanan~ NYO)/,
    ["Wag na po kayong tawag nang tawag.", "Tigilan niyo na po kami."],
    ["Itigil niyo po muna ang paggamit.", "Huwag po kayong mahihiyang magtanong."],
  ],
  [
    "tired-of",
    "impatience",
    "nakakapagod pagod sawa nakakasawa nakakairita naiirita naiinis nakukulitan",
    /\b(?:(?:nakakapagod|nakakasawa|nakakairita)~ (?:KAYO|kausap|makipag\w*|sagutin|ang kulit)|(?:pagod|sawa|sawang-sawa)~ KAMI~ (?:sa inyo|kaka-?\w+|sa (?:pag)?sagot|sa tanong|magpaliwanag)|(?:naiirita|naiinis|nakukulitan)~ KAMI~ (?:sa inyo|sa'yo|sayo))\b/,
    ["Nakakapagod po kayong kausap, nakakapagod kayo.", "Sawa na po ako kakasagot."],
    ["Pagod po ba kayo sa biyahe?"],
  ],
  [
    "mind-reader",
    "impatience",
    "manghuhula",
    /\bHINDI~ (?:KAMI|naman KAMI)~ (?:mga )?manghuhula\b/,
    ["Hindi po kami manghuhula."],
  ],
  [
    "what-do-you-want",
    "impatience",
    "ano",
    /(?:^|[.!?,] )ano (?:ba|po ba|bang) (?:talaga )(?:YUNG |ang )?(?:gusto|kailangan)~ NYO/,
    ["Ano ba talaga ang gusto niyo?"],
    ["Ano po ang gusto niyong kulay?"],
  ],
  [
    "suit-yourself",
    "impatience",
    "bahala edi e",
    /\b(?:bahala~ KAYO~ (?:dyan|diyan|sa buhay~ NYO)|e ?di~ (?:HUWAG|wag)\b)/,
    ["Bahala kayo dyan.", "Edi wag."],
    ["Kayo po ang bahala sa kulay."],
  ],
  [
    "report-grumpy",
    "report_trait",
    "sungit taray masungit mataray suplado suplada nakasimangot nakabusangot susungit napakasungit napakataray",
    new RegExp(
      `(?:\\b(?:ang |napaka-?|sobrang |masyadong )(?:sungit|susungit|taray|suplad[ao])~ (?:NYO|KAYO|(?:ng|nung|nang)~ (?:mga |isang |isa~ )?(?:NYONG )?${STAFF})|\\b(?:masungit|mataray|suplad[ao]|nakasimangot|nakabusangot)~ (?:YUNG|ang|na|mga|pa|pang|KAYO)~ (?:mga )?(?:NYONG )?${STAFF}|\\b${STAFF}~ (?:NYO~ )?(?:na )?(?:ang |napaka-?|sobrang )?(?:masungit|mataray|sungit|taray|suplad[ao]|nakasimangot))`,
    ),
    ["Ang sungit ng cashier niyo.", "Masungit yung staff.", "Yung guard niyo ang sungit."],
    ["Ang sungit ng panahon."],
  ],
  [
    "report-treated-coldly",
    "report",
    "sinungitan tinarayan sinimangutan inirapan dinabugan pabalang padabog pabagsak",
    /\b(?:(?:sinungitan|tinarayan|sinimangutan|inirapan|dinabugan)~ (?:pa )?~?(?:KAMI|ako|nila|niya|nya|ng|nung)|(?:pabalang|padabog|pabagsak)~ (?:na )?(?:sumagot|sagot|makipag-?usap|kausap|ang sagot|YUNG sagot|magsalita|binigay|inabot)|(?:sumagot|sinagot|kinausap|kausap)~ (?:ako |kami |siya |nang |ng |niya )*(?:pabalang|padabog))/,
    ["Tinarayan pa ako.", "Pabalang sumagot yung agent.", "Sinagot ako nang pabalang."],
  ],
]);
