import { tagalogCues } from "../../text/tagalog.ts";

export const CUES_TL = tagalogCues("arguing.tl", [
  [
    "liar",
    "accuse",
    "nagsisinungaling sinungaling imbento nag-iimbento gumagawa naniniwala maniniwala",
    /\b(?:nagsisinungaling~ KAYO|sinungaling~ KAYO|(?:nag-?iimbento|gumagawa~ (?:lang~ )?ng kwento)~ (?:lang~ )?KAYO|gumagawa~ (?:lang~ )?KAYO~ ng~ (?:kwento|kuwento)|HINDI~ KAMI~ naniniwala~ (?:sa inyo|sa sinasabi)|walang~ maniniwala~ sa inyo)/,
    [
      "Nagsisinungaling po kayo.",
      "Gumagawa lang kayo ng kwento.",
      "Hindi po kami naniniwala sa inyo.",
    ],
    ["Hindi po kayo nagkamali."],
  ],
  [
    "your-own-fault",
    "accuse",
    "kasalanan may mali",
    /(?:(?<!\b(?:hindi|di)~ )(?<!\b(?:hindi|di)(?: po| naman po| naman)? )\bkasalanan~ NYO\b|\bKAYO~ (?:naman~ )?(?:YUNG~ )?(?:ang )?(?:po )?(?:may~ (?:kasalanan|sala|mali)|mali|nagkamali)\b)/,
    ["Kasalanan niyo po yan.", "Kayo po ang may mali."],
    ["Hindi niyo po kasalanan.", "Hindi po kasalanan niyo yan."],
  ],
  [
    "not-apologise",
    "accuse",
    "bakit HINDI",
    /\b(?:bakit~ KAMI~ (?:pa~ )?(?:magso-?sorry|mag-?so-?sorry|hihingi ng (?:sorry|paumanhin|tawad|pasensya))|HINDI~ KAMI~ (?:magso-?sorry|hihingi ng (?:sorry|paumanhin|tawad|pasensya)))/,
    ["Bakit po ako hihingi ng paumanhin?", "Hindi kami magso-sorry."],
    ["Bakit po kayo nag-cancel?"],
  ],
  [
    "prove-it",
    "accuse",
    "patunayan proof ebidensya patunay",
    /\b(?:patunayan~ NYO|WALA~ (?:naman~ )?(?:KAYONG|kang)~ (?:proof|ebidensya|patunay)|(?:asan|nasaan|may)~ (?:YUNG |ang )?(?:proof|ebidensya|patunay)~ (?:ba~ )?(?:NYO|KAYO))/,
    ["Patunayan niyo po.", "Wala naman po kayong proof."],
    ["May proof of payment po kami."],
  ],
  [
    "you-are-wrong",
    "contradict",
    "mali totoo tama",
    /(?:^|[,.!] )(?:hindi po,? |eh |pero )?(?:mali~ (?:KAYO|YAN|YUNG~ (?:sinasabi|sabi)~ NYO)|HINDI~ (?:totoo|tama)~ (?:YAN|YUNG~ (?:sinasabi|sabi)~ NYO|KAYO))/,
    ["Mali po kayo.", "Hindi po totoo yan."],
    ["Mali po ang pin."],
  ],
  [
    "not-what-happened",
    "contradict",
    "nangyari GANYAN tumawag nagsabi nag-email nagbayad nag-report",
    /\b(?:HINDI~ (?:GANYAN|YAN)~ (?:YUNG |ang )?nangyari|HINDI~ KAYO~ (?:naman~ )?(?:tumawag|nagsabi|nag-?email|nagbayad|nag-?report|nag-?text)|WALA~ (?:naman~ )?KAYONG~ (?:sinabi|binanggit|binayad))\b/,
    ["Hindi po ganyan ang nangyari.", "Hindi naman po kayo tumawag."],
    ["Hindi po kayo nakatanggap?"],
  ],
  [
    "report-argued",
    "report",
    "nakipagtalo nakikipagtalo nakipag-away inaway pinagbintangan pinagbibintangan sinungaling maniwala",
    /\b(?:naki(?:ki)?pag-?(?:talo|away)~ (?:pa~ )?(?:sa (?:akin|amin)|sakin|samin|YUNG|siya|sila)|inaway~ (?:pa~ )?(?:KAMI|NYO)|pinagbi(?:bi)?ntangan~ (?:pa~ )?(?:NYO~ )?KAMI|tinawag~ (?:pa~ )?(?:akong|kaming)~ sinungaling|ayaw~ (?:NYO~ |nilang? ~|niyang? ~|ako~ |akong~ )?(?:pa~ )?maniwala)/,
    [
      "Nakipagtalo pa sa akin.",
      "Pinagbintangan pa ako.",
      "Tinawag akong sinungaling, ayaw maniwala.",
    ],
    ["Inaway ko ang kapatid ko."],
  ],
]);
