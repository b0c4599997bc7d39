import { tagalogCues } from "../../text/tagalog.ts";

const STAFF =
  "(?:staff|cashier|agent|guard|gwardya|rider|driver|teller|nurse|kausap|csr|cs|tao|crew|saleslady|receptionist|admin|manager|technician|operator|waiter|attendant|sumagot|nakausap|customer service|empleyado)";
const FOOL =
  "(?:tanga|tatanga|bobo|boba|engot|gago|gaga|ulol|inutil|baliw|siraulo|sira ulo|estupido|estupida|tarantado|tarantada|hayop|walang modo|walang hiya|walanghiya|ignorante|mangmang|sinungaling)";

export const CUES_TL = tagalogCues("rudeness.tl", [
  [
    "insult",
    "attack",
    "tanga tatanga bobo boba engot gago gaga ulol inutil baliw siraulo sira estupido estupida tarantado tarantada hayop walang walanghiya ignorante mangmang napakatanga napakabobo",
    new RegExp(
      `\\b(?:(?:ang|napaka|sobrang)[- ]?(?:tanga|bobo|engot|inutil|ignorante)~ (?:NYO|KAYO)\\b|(?<!\\b(?:hindi|di|huwag|wag) (?:po )?)${FOOL}~ (?:ba~ |talaga~ |ka~ )?KAYO\\b|para~ (?:kang|kayong)~ (?:tanga|bobo|baliw)|(?:ka|kayo)ng? ${FOOL}\\b)`,
    ),
    ["Ang bobo mo naman.", "Tanga ka ba?", "Para kang tanga."],
    ["Bobo po ng system namin.", "Hayop po ba ang kayo ang may-ari?"],
  ],
  [
    "blind-deaf",
    "attack",
    "bulag bingi",
    /\b(?:bulag|bingi)~ (?:ba~ |na ba~ )?KAYO~(?: ba)?\b/,
    ["Bulag ka ba?", "Bingi po ba kayo?"],
    ["Bulag po ba ang gagamit?"],
  ],
  [
    "shameless",
    "attack",
    "kapal arte maarte yabang kakapal",
    /\b(?:(?:ang )?(?:ka)?kapal~ (?:ng )?(?:mukha|muka|pagmumukha)~ (?:NYO|NYO)|(?:ang|napaka-?) ?(?:kapal|arte|yabang)~ (?:NYO|KAYO)\b)/,
    ["Ang kapal ng mukha mo.", "Ang arte mo naman."],
    ["Ang arte ng kulay."],
  ],
  [
    "poor",
    "attack",
    "pambili pambayad pera",
    /\b(?:kung~ )?WALA~ (?:naman~ |pala~ |palang~ )?(?:kang|kayong|ka|kayo)~ (?:palang~ |pala~ )?(?:pambili|pambayad|pera)\b/,
    ["Wala ka namang pambili."],
    ["Wala po bang bayad ang parking?"],
  ],
  [
    "do-not",
    "attack",
    "HUWAG",
    /\bHUWAG~ (?:kang|ka)~ (?:nang~ )?(?:magtanong|umorder|bumili|mag-?inarte|mag-?drama|bumalik|magpa-?\w+)\b/,
    ["Wag ka nang bumili.", "Wag ka nang magtanong."],
    ["Huwag po kayong magtanong sa iba, ako na po."],
  ],
  [
    "waste-time",
    "attack",
    "oras",
    /\b(?:HUWAG~ NYO~ (?:na~ )?sayangin|sinasayang~ (?:lang~ )?NYO)~ (?:YUNG )?(?:ang )?oras\b/,
    ["Wag niyo pong sayangin ang oras namin.", "Sinasayang niyo lang ang oras ko."],
    ["Hindi ko po sasayangin ang oras niyo."],
  ],
  [
    "sarcastic-praise",
    "attack",
    "galing wow congrats ayos",
    /^(?:wow|(?:ang )?galing|congrats|ayos)\b[,.! ]{1,3}(?:(?:ang )?galing[,.! ]{1,3})?.{0,20}KAYO~ (?:YUNG )?(?:ang )?(?:po )?(?:sumira|nakasira|nagkamali|nag-?delete)/,
    ["Galing, kayo rin pala ang nakasira."],
    ["Galing po, kayo ang una sa pila."],
  ],
  [
    "go-away",
    "attack",
    "umalis lumayas layas tsupi",
    /(?:^|[.!,] )(?:umalis|lumayas|layas|tsupi)~ KAYO~(?: (?:dito|diyan|rito))?\W*$/,
    ["Umalis ka na nga.", "Lumayas kayo dito!"],
    ["Umalis po kayo kanina nung dumating ang rider."],
  ],
  [
    "swearing",
    "attack",
    "putangina putang puta tangina tang pakyu punyeta leche lintik letse pakshet kupal",
    /\b(?:putang ?ina|tang ?ina|puta\b|pakyu|punyeta|leche~ KAYO|letse~ KAYO|lintik~ KAYO|kupal~ KAYO)/,
    ["Tangina mo.", "Punyeta, ang kulit."],
    ["Leche flan po ang dessert."],
  ],
  [
    "threat",
    "threat",
    "ibablock iba-block ibblock i-block iblock ipapapulis ipapa-ban ipapaban idedemanda ipapablotter ipakukulong",
    /\b(?:i-?ba-?block|i-?b?block|ipapapulis|ipapa-?ban|idedemanda|ipapablotter|ipakukulong)~ NAMIN~ KAYO\b/,
    ["Iba-block ko kayo.", "Idedemanda namin kayo."],
    ["Iba-block po namin ang number niya."],
  ],
  [
    "report-rude",
    "report_trait",
    "bastos walang bastusan arogante mayabang napakabastos kabastos",
    new RegExp(
      `\\b(?:(?:ang |napaka-?|sobrang |napaka)?(?:ka)?(?:bastos|arogante|mayabang|yabang|walang (?:modo|galang|respeto|manners))~ (?:na )?(?:NYONG |NYO |(?:YUNG|ng|nung|nang|mga|na|pa)~ (?:mga )?(?:\\w+ )?)?~?(?:NYO )?${STAFF}|${STAFF}~ (?:NYO~ )?(?:na~ )?(?:ang |napaka-?|sobrang )?(?:bastos|arogante|mayabang|walang (?:modo|galang|respeto|manners)))`,
    ),
    [
      "Bastos yung guard niyo.",
      "Yung cashier niyo walang modo.",
      "Napakabastos ng rider niyo, bastos na rider.",
    ],
    ["Bawal po ang bastos na salita."],
  ],
  [
    "report-attack",
    "report",
    "binastos minura minumura sinigawan pinagsigawan ininsulto pinahiya binulyawan tinakot binagsakan dinuro pinagmumura binabaan",
    /\b(?:binastos|minura|minumura|pinagmumura|sinigawan|pinagsigawan|ininsulto|pinahiya|binulyawan|tinakot|dinuro)~ (?:pa~ |lang~ )?(?:KAMI|NYO~ KAMI|nila~ KAMI|niya~ KAMI|YUNG~ (?:nanay|anak|asawa|tatay|lola|lolo|mister|misis|kapatid)~)|\b(?:binabaan|binagsakan)~ (?:pa~ |NYO~ |nila~ |niya~ )?(?:KAMI~ )?(?:ng|nang)~ (?:telepono|phone|tawag)/,
    ["Sinigawan ako ng guard.", "Binastos niyo kami.", "Binabaan ako ng telepono."],
    ["Sinigawan ko ang aso."],
  ],
]);
