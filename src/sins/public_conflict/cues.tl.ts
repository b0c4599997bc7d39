import { tagalogCues } from "../../text/tagalog.ts";

/** A colleague, as staff name one to a customer. */
const COLLEAGUE =
  "(?:(?:YUNG |ang |si |ng |nung |ni |mga |nating |naming |aming ){0,3}(?:\\w+ )?(?:kasama|kasamahan|katrabaho|manager|boss|supervisor|agents?|technician|csr|driver namin|rider namin|(?:sales|billing|warehouse|delivery|support|morning|night|day|evening|weekend|logistics)~ (?:team|shift|crew|staff|department|dept)|warehouse|shift)\\b)";

export const CUES_TL = tagalogCues("public_conflict.tl", [
  [
    "disparages",
    "disparages",
    "alam tamad tanga palpak sinungaling bobo inutil HINDI niloko nagsinungaling kalokohan imbento",
    new RegExp(
      `\\b(?:WALA~ alam~ (?:NYAN |YAN )?(?:${COLLEAGUE}|YUNG \\w+ na (?:YAN)|YAN\\b)|(?:tamad|tanga|palpak|sinungaling|bobo|inutil|pabaya)~ ${COLLEAGUE}|HINDI~ (?:nagtatrabaho|gumagawa|marunong|maasahan|nag-?iisip)~ (?:nang maayos |ng maayos )?${COLLEAGUE}|HINDI~ alam~ ${COLLEAGUE}~ (?:ko |namin )?~(?:YUNG )?(?:ginagawa|sinasabi)|(?:niloko|naloko|binola)~ KAYO~ ${COLLEAGUE}|nagsinungaling~ (?:sa inyo )?~${COLLEAGUE}|(?:kalokohan|imbento)~ (?:YUNG )?(?:sinabi|sabi)~ (?:niya|nya|ni \\w{3,}|${COLLEAGUE}))`,
    ),
    [
      "Wala pong alam yung manager namin.",
      "Tamad po kasi ang morning shift.",
      "Niloko po kayo ng sales team.",
      "Kalokohan po yung sinabi ni Leo.",
      "Hindi po kasi nagtatrabaho yung night shift.",
    ],
    ["Wala po akong alam dyan.", "Masipag po yung kasama ko."],
  ],
  [
    "do-not-listen",
    "disparages",
    "pansinin paniwalaan sundin pakinggan maniwala makinig kalimutan",
    new RegExp(
      `\\bHUWAG~ (?:NYO|KAYO|KAYONG|NYONG)~ (?:pansinin|paniwalaan|sundin|pakinggan|maniwala|makinig)~ (?:si \\w{3,}|kay \\w{3,}|sa ${COLLEAGUE}|${COLLEAGUE}|(?:YUNG )?sinabi (?:ni \\w{3,}|niya|${COLLEAGUE}))`,
    ),
    ["Wag niyo na pong pansinin yung sinabi ni Leo.", "Huwag kayong maniwala kay Leo."],
    ["Huwag niyo pong paniwalaan ang text na ito."],
  ],
  [
    "who-told-you",
    "rebukes",
    "sino",
    /\b(?:sino~ (?:ang |YUNG |ba )?~(?:nagsabi|may sabi|nangako)~(?: sa inyo)?~(?: (?:NYAN|na GANYAN))?[?!.]*$)/,
    ["Hindi po, sino nagsabi?"],
    ["Sino po ang nagsabi na sarado kayo?"],
  ],
]);
