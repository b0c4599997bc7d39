import type { Cue } from "../../text/cues.ts";
import { tagalogCues } from "../../text/tagalog.ts";
import type { ActKind } from "../observations.ts";

/** What staff do in Tagalog words: asking, instructing, referring, refusing. */
export const STAFF_PROCESS_TL: readonly Cue<ActKind>[] = tagalogCues<ActKind>("process.tl", [
  [
    "data",
    "data_request",
    "ano anong alin aling pahingi malaman makuha mahingi hingin kailangan kelangan pakibigay paki-bigay pakisend paki-send paki-provide paki-confirm pakiconfirm pakisabi paki-share paki-dm paki-pm paki-upload pa-dm pa-pm pa-send pasend pa-confirm pa-provide i-send i-dm",
    /\b(?:(?:ano|anong|alin|aling)~ (?:YUNG~ )?(?:\w+ ){0,2}(?:number|pangalan|address|email|name|id|reference|account|order|phone|model|unit|version|size|petsa|ref|contact|error)|pahingi~|(?:ma(?:laman|kuha|hingi)|hingin)~ (?:NAMIN |YUNG|sa|inyong|kung)|(?:kailangan|kelangan)~ (?:NAMIN|NAMING)~ (?:YUNG|ng|malaman|ma-?verify|inyong)|paki-?(?:bigay|send|provide|confirm|sabi|share|dm|pm|upload)|pa-?(?:dm|pm|send|confirm|provide)\b~|i-(?:send|dm)~ NYO)/,
    [
      "Ano po ang order number ninyo?",
      "Pahingi po ng reference number.",
      "Pwede po bang malaman ang pangalan ninyo?",
      "Pa-DM po ng account number.",
    ],
    ["Ang order number po ninyo ay 551."],
  ],
  [
    "instruct",
    "instruction",
    "pakiulit pakicheck paki-check paki-restart pakirestart paki-update paki-try paki-click paki-reset paki-reinstall paki-install paki-log paki-scan paki-open paki-hintay paki-antay paki-off paki-on paki-refresh pindutin i-click iclick i-tap itap buksan isara isaksak hugutin tanggalin palitan subukan itry i-try try i-restart irestart i-reset i-reinstall i-uninstall i-install i-update i-download i-scan i-off i-on i-refresh i-type i-log i-select i-hold i-upload i-tick i-clear i-delete burahin ilagay pumunta punta linisin ipasok ibaba itaas hintayin antayin ihiwalay sundan sundin piliin basahin tingnan tignan i-check check itaas hawakan magbayad mag-log mag-register mag-download mag-fill fill-up i-fill dalhin",
    /\b(?:paki-?(?:check|restart|update|try|click|reset|re-?install|install|log|scan|open|hintay|antay|off|on|refresh|ulit)\b|(?:i-?(?:click|tap|try|restart|reset|re-?install|uninstall|install|update|download|scan|off|on|refresh|type|log|select|hold|upload|tick|clear|delete|fill|check)|try|pindutin|buksan|isara|isaksak|hugutin|tanggalin|palitan|subukan|burahin|ilagay|linisin|ipasok|ibaba|itaas|hintayin|antayin|sundan|sundin|piliin|hawakan|tingnan|tignan|dalhin)~ (?:NYO|natin|YUNG|sa|ng|nang|muna)\b|(?:i-(?:click|tap|try|restart|reset|reinstall|uninstall|install|update|download|scan|refresh|select|hold|tick|clear)|pindutin|subukan)\b|p(?:um)?unta~ (?:KAYO|sa)|mag-?(?:log|register|download|fill)~ (?:in|out|up|KAYO|sa|po))(?! ko\b| NAMIN\b)/,
    [
      "Paki-restart po ng router.",
      "Pindutin niyo po ang pula.",
      "Subukan po natin ulit.",
      "I-click po ang Save.",
    ],
    ["Inayos ko na po."],
  ],
  [
    "answer-fact",
    "answer",
    "opo oo oho meron mayroon may nasa hanggang tama libre bukas mamaya ngayon po ay",
    /(?:^(?:opo|oo|oho|meron|mayroon|may|nasa|hanggang|tama|libre|bukas|mamaya|ngayon|hindi na po|hindi po|wala po|wala pa po)\b|\bpo (?:YUNG|ay|sa|nasa|kada|ng|kung|hanggang|in|after|from)\b|\b(?:ay|nasa|nandito|nandoon|andito|andun)~ (?!ewan)\w+)/,
    ["Opo, hanggang 9.", "Nasa likod po ng box.", "Ang bayad po ay 200."],
  ],
  [
    "referral",
    "referral",
    "tumawag tawag tawagan makipag-ugnayan makipag-usap makipagusap kausapin kumontak kontakin i-contact contact magtanong itanong mag-email mag-message mag-pm mag-dm i-email i-message lumapit dumulog pumunta punta magpunta makipag-coordinate mag-report",
    /\b(?:(?:tumawag|tawag|makipag-?(?:ugnayan|usap|coordinate)|magtanong|mag-(?:email|message|pm|dm|report)|lumapit|dumulog|p(?:um|agp|)unta)~ (?:KAYO~ )?(?:sa|kay)|(?:tawagan|kausapin|kontakin|i-?(?:contact|email|message)|itanong)~ (?:NYO~ )?(?:YUNG|sa|kay|si))\b/,
    ["Tumawag po kayo sa bangko.", "Kausapin niyo po ang admin."],
    ["Tatawag po kami sa inyo."],
  ],
  [
    "transfer",
    "transfer",
    "ililipat ilipat inilipat nilipat ipapasa ipasa ipinasa pinasa na-endorse i-endorse ie-endorse iendorse i-transfer ita-transfer itatransfer na-transfer ikokonek iko-connect ikokonekta",
    /\b(?:(?:i(?:li|ni)lipat|ilipat|nilipat|ipapasa|ipinasa|ipasa|iko-?(?:nek|connect|konekta)|ikokonekta)~ (?:NAMIN)\b|(?:na-?|i-?(?:e-)?)endorse~ (?:NAMIN|na|po)|(?:na-?|i-?(?:ta-?)?)transfer~ (?:NAMIN|po)~ ?(?:KAYO|YUNG|sa))/,
    ["Ililipat ko po kayo sa billing.", "Na-endorse ko na po sa fraud team."],
  ],
  [
    "refusal",
    "refusal",
    "HINDI bawal WALA hindi-pwede ayaw imposible",
    /\b(?:HINDI~ (?:KAMI |NAMIN |NAMING |KAYO |KAYONG )?~?(?:PWEDE|PWEDEng|namin kaya|kaya|pinapayagan|pinahihintulutan|tumatanggap|nag-?re-?refund|nagpapalit|nagbibigay|sakop|covered|posible|allowed)|HINDI~ (?:NAMIN|NAMING) (?:po )?(?:ma|maaa|mapag|mai)\w+|bawal~|WALA(?: nang)?~ (?:KAMING|KAMI|tayong|NAMIN) (?:\w+ )?magagawa|imposible~)\b/,
    ["Hindi po pwede.", "Bawal po yan.", "Wala na po kaming magagawa.", "Di po namin mare-refund."],
    ["Pwede po."],
  ],
  [
    "policy",
    "policy",
    "policy patakaran palisiya panuntunan alituntunin rules rule regulasyon",
    /\b(?:(?:sa |ang |yung |nasa )?(?:policy|patakaran|palisiya|panuntunan|alituntunin|rules?|regulasyon)~ (?:namin|natin|ng|po|dito|yan|iyan|yun|kasi)|(?:ayon|base|batay)~ sa (?:aming )?(?:policy|patakaran|rules))\b/,
    ["Patakaran po namin yan.", "Ayon sa policy, 7 days."],
  ],
  [
    "safety",
    "policy_safe",
    "batas seguridad kaligtasan privacy security safety ra",
    /\b(?:(?:sa|ng|ayon sa) batas|para~ sa (?:inyong |iyong )?(?:seguridad|kaligtasan|security|safety|proteksyon)|(?:seguridad|kaligtasan|data privacy)|for (?:your )?(?:security|safety)|ra \d{3,5})\b/,
    ["Para po sa seguridad ninyo.", "Bawal po sa batas."],
  ],
]);
