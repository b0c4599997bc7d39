import { tagalogCues } from "../text/tagalog.ts";

/** Words by which customers say in Tagalog that they leave, dispute or go to others with the matter. */
export const LEAVING_CUES_TL = tagalogCues("leaving.tl", [
  [
    "cancel",
    "leaving",
    "cancel pa-cancel ipapa-cancel ipapacancel ika-cancel puputulin ipapaputol",
    /\b(?:(?:i-?(?:pa)?pa-?|i?ka-?|pa-?)?cancel~ (?:NAMIN )?(?:na |na lang )?(?:(?:YUNG|ang|ng) )?(?:\w+ )?(?:account|subscription|plan|line|linya|membership|kontrata)|(?:puputulin|ipapaputol)~ NAMIN~ (?:na )?(?:\w+ )?(?:linya|line|account|subscription|kontrata))/,
    ["Ipapa-cancel ko na ang subscription.", "Pa-cancel na lang po ng plan ko."],
    ["Pa-cancel po ng appointment ko."],
  ],
  [
    "elsewhere",
    "leaving",
    "lilipat magpapalit HINDI iba huli last",
    /\b(?:lilipat~ (?:KAMI|KAMING)~ ?(?:sa (?:iba|ibang|kalaban|competitor)|ng (?:provider|network|bangko))|magpapalit~ KAMI~ ng (?:provider|network|bangko)|HINDI~ (?:na )?KAMI~ (?:na )?~?(?:oorder|o-order|bibili|babalik|mag-?o?order|kukuha)~ (?:\w+ )?(?:dito|sa inyo|ulit)|(?:huli|huling|last)~ (?:na order|order|na bili|beses)~ (?:NAMIN|ko na)~ ?(?:YAN|sa inyo)?)/,
    ["Lilipat na lang ako sa iba.", "Hindi na ako bibili sa inyo.", "Last order ko na ito."],
    ["Lilipat po kami ng bahay."],
  ],
  [
    "dispute",
    "leaving",
    "abogado dti ntc bsp chargeback korte idedemanda ipapa-tulfo tulfo irereklamo",
    /\b(?:abogado~ NAMIN|sa~ (?:dti|ntc|bsp|korte)\b|chargeback\b|idedemanda~ NAMIN|(?:ipapa-?|kay )tulfo)/,
    ["Irereklamo ko kayo sa DTI.", "Kakausap na ako ng abogado ko.", "Idedemanda ko kayo."],
    ["Abogado ang trabaho ko dati."],
  ],
]);
