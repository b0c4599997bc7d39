import { tagalogCues } from "../../text/tagalog.ts";
import { STAFF } from "../report_words.tl.ts";

const HURT =
  "(?:pinagtawanan|kinutya|nilait|hinamak|pinagsalitaan|sinigaw-sigawan|dinuro-duro|hiniya|pinahiya|ipinahiya|pinagbintangan|pinagbantaan|binara|pinagdabugan|tinalikuran|sinupalpal|inalipusta|pinakyu|pinaringgan|inasar)";
const FOOL =
  "(?:tanga|bobo|boba|engot|baboy|sinungaling|magnanakaw|manloloko|scammer|squatter|hampaslupa|mangmang|ignorante|baliw|bingi|bulag|makulit|pulubi|inutil|walang \\w+|illiterate|iskwater)";
const NOT_THEM =
  "(?! ng (?:pusa|aso|nanay|tatay|asawa|anak|boss|jowa|ibang|kabilang|kapitbahay|kapatid|mister|misis))";

/** Rude treatment, in looser words. */
export const REPORTS_TL = tagalogCues("rudeness.tl", [
  [
    "treated-badly",
    "report_public",
    "pinagtawanan kinutya nilait hinamak pinagsalitaan sinigaw-sigawan dinuro-duro hiniya pinahiya ipinahiya pinagbintangan pinagbantaan binara pinagdabugan tinalikuran sinupalpal inalipusta pinakyu pinaringgan inasar",
    new RegExp(
      `\\b${HURT}(?: at \\w{4,14})?~ (?:NYO~ |nila~ |niya~ |nya~ )?(?:lang~ )?(?:KAMI|akong|kaming|(?:YUNG|ang)~ (?:\\w{2,10} )?(?:lola|lolo|nanay|tatay|asawa|anak|kapatid|mister|misis|ina|ama)|ng~ (?:mga )?(?:guro )?${STAFF})\\b${NOT_THEM}`,
    ),
    [
      "Hiniya po ako ng nurse.",
      "Pinagtawanan lang kami ng crew niyo.",
      "Hiniya niyo ang nanay namin.",
    ],
    ["Tinalikuran ako ng pusa.", "Sinigawan ko ang aso."],
  ],
  [
    "called-names",
    "report_public",
    "tinawag tinatawag sinabihan",
    new RegExp(
      `\\b(?:tinawag|tinatawag|sinabihan)~ (?:NYO~ |nila~ |niya~ |nya~ )?(?:akong|kaming|ako ng|kami ng|ako na|kaming mga)~ "?${FOOL}\\b`,
    ),
    ["Tinawag niya akong bobo.", "Sinabihan akong sinungaling ng kahera."],
    ["Tinawag ko pong bobo ang sarili ko."],
  ],
  [
    "rude-manner",
    "report_public_trait",
    "pabalang pasigaw pasinghal sarcastic taas angas yabang salbahe barumbado bungangera attitude galang pilosopo antipatiko antipatika matapobre manners magsalita makasigaw maangas arogante",
    new RegExp(
      `\\b(?:pabalang|pasigaw|pasinghal)~ (?:na )?~(?:sumagot|sinagot|sumasagot|kinausap|inabot|ibinigay|binigay|nagsalita|kumausap|pinaalis|ang (?:sagot|reply))\\b|\\b(?:ang )?taas ng boses~ (?:NYO|(?:ng|nung|ni) )|\\b(?:ang )?(?:angas|yabang|salbahe|barumbado|bungangera|attitude|pilosopo|antipatik[oa]|matapobre|sarcastic|maangas)~ (?:NYONG|NYO|(?:YUNG|ng|nung|ang)~ (?:mga |inyong )?(?:reply (?:ng|ni) |sagot (?:ng|ni) )?${STAFF})|\\bwalang galang~ [^.?!]{0,25}(?:ang|YUNG) (?:inyong |mga )?${STAFF}|\\b(?:kulang sa|walang) manners~ (?:ang|YUNG) (?:mga )?${STAFF}|\\bmasakit~ magsalita~ (?:YUNG|ang|si)|\\bgrabe~ (?:kung )?makasigaw~ (?:YUNG|ang|si)`,
    ),
    ["Pabalang sumagot ang kahera.", "Ang taas ng boses ng nurse.", "Ang angas ng guard niyo."],
    ["Mataas po ang boses ng speaker.", "Ang yabang ng kotse."],
  ],
  [
    "threw-it",
    "report_public",
    "hinagis inihagis ibinato binato ibinagsak hinablot",
    /\b(?:hinagis|inihagis|ibinato|binato|ibinagsak|hinablot)~ (?:NYO~ |nila~ |niya~ |lang~ )?(?:(?:YUNG |ang |sa )(?:kamay NAMIN~ )?(?:YUNG |ang )?(?:\w{2,10} )?(?:sukli|resibo|papel|papeles|id|pagkain|pinggan|plato|order|card|bayad|pera|gamit)\b|sa (?:akin|amin)\b|sakin\b)/,
    ["Hinagis niya ang resibo.", "Inihagis lang sa akin ang ID."],
    ["Hinagis ng anak ko ang bola."],
  ],
]);
