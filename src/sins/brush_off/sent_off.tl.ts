import { tagalogCues } from "../../text/tagalog.ts";

const PARTY =
  "(?:provider|developer|author|vendor|manufacturer|gumawa|supplier|seller|technician|administrator|bangko|bank|telco)";

export const SENT_OFF_TL = tagalogCues("brush_off.sent_off.tl", [
  [
    "duplicate",
    "duplicate",
    "duplicate ituloy dating kapareho",
    /\b(?:duplicate~ (?:ito|YAN|YUNG|ng|of)\b|ituloy~(?: (?:natin|NYO))?~ (?:sa|dito sa|doon sa)~ (?:dati|dating|una|unang|kabila|orihinal|naunang)\b|(?:ito|YAN)~(?: YUNG)?~ (?:dati|dating|unang|naunang)~ (?:tanong|post|thread|ticket|mensahe)\b)/,
    ["Duplicate po ito.", "Ituloy na lang po natin sa dating thread."],
    ["Ituloy po ninyo sa step 4."],
  ],
  [
    "other-party",
    "other_party",
    "provider developer author vendor manufacturer gumawa supplier seller technician administrator bangko bank telco",
    new RegExp(
      `\\b(?:tanungin|itanong|kontakin|i-?contact|kausapin|tawagan|makipag-?ugnayan|mag-?tanong|lumapit)~(?: (?:KAYO|NYO))?~(?: (?:ito|YAN))?~(?: (?:YUNG|sa))?(?: (?:inyong|iyong))? (?:\\w+ ){0,2}${PARTY}\\b`,
    ),
    ["Tanungin po ninyo ang provider.", "Kontakin niyo na lang po yung developer."],
    ["Ang provider po ang tumawag."],
  ],
  [
    "not-ours",
    "not_ours",
    "kinalaman",
    /\bWALA~(?: naman)?(?: (?:itong|YAN))?~ kinalaman~ (?:sa|dito sa)~ (?:amin|\w+)\s*(?:$|[.!,])/,
    ["Wala po itong kinalaman sa amin."],
    ["May kinalaman po ito sa bill."],
  ],
]);
