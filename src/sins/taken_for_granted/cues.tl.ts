import { tagalogCues } from "../../text/tagalog.ts";

export const CUES_TL = tagalogCues("taken_for_granted.tl", [
  [
    "new-only",
    "withheld",
    "bago bagong new existing lumang dati old matagal",
    /\b(?:(?:para|pang)~-? ?(?:sa )?~(?:mga )?(?:bagong?|new)~ (?:customers?|subscribers?|members?|clients?|users?|account)?~ ?lang\b|(?:para|pang)(?: po)? (?:lang|lamang)(?: po)? sa~ (?:mga )?(?:bagong?|new)~ (?:customers?|subscribers?|members?|clients?|users?|account)\b|(?:new|bagong)~ (?:customers?|subscribers?|members?|clients?)~ lang\b|(?:HINDI~ (?:kasali|kasama|pwede|covered|eligible)|WALA~ (?:epekto|bisa|dagdag))(?:~ dito)?~ (?:YUNG |sa |kahit )?(?:mga )?(?:existing|lumang|dati|matagal|old))/,
    [
      "Para lang po sa bagong customer.",
      "New subscribers lang po.",
      "Hindi po kasali ang existing customers.",
      "Walang bisa kahit matagal na po kayo.",
    ],
    ["May bagong stock po kami.", "Opo, para sa bagong customer po iyon."],
  ],
  [
    "recognises",
    "recognises",
    "salamat nakita pinahahalagahan dahil tapat loyalty suki",
    /\b(?:salamat~ sa~ (?:\w+ )?(?:taon|years|katapatan|loyalty|pagtitiwala|matagal)|(?:nakita|alam)~ NAMIN(?:g)?~ (?:\w+ ){0,3}(?:taon|years|since|matagal|suki)|dahil~ (?:suki|matagal|loyal|\w+ (?:taon|years))|since \d{4}(?:~ pa)?~ KAYO)/,
    ["Salamat po sa walong taon.", "Dahil matagal na po kayo, may libre po."],
  ],
  [
    "loyal",
    "said_loyal",
    "suki taon years loyal since matagal customer subscriber",
    /\b(?:(?:suki|loyal)(?:~ NYO)?(?:~ customer)?~ KAMI\b|suki~ NYO\b|(?:\d{1,2}|isang|dalawang|tatlong|apat na|limang|anim na|pitong|walong|siyam na|sampung|ilang|maraming) (?:taon|years?)~ (?:KAMI(?:ng)?|KAMING)~ (?:na )?(?:customer|suki|subscriber|client|member|loyal|nagbabayad|sa inyo)|matagal~ (?:KAMI|KAMING)~ (?:customer|suki|subscriber|client|member|sa inyo))/,
    ["Suki niyo na po ako.", "Sampung taon na po akong subscriber."],
    ["Limang taon na po ang ref ko."],
  ],
  [
    "report-taken-for-granted",
    "report",
    "GANYAN bago matagal balewala loyalty suki loyal",
    /\b(?:GANYAN(?:~ NYO)?(?:~ KAYO)?~ (?:tratuhin|itrato|pakitunguhan|sa|YUNG|ang)~ (?:YUNG |mga )?(?:matagal|suki|loyal|lumang|dating)|mas~ (?:\w+ ){1,4}(?:YUNG|sa)~ (?:mga )?(?:bago|new|bagong)\b[^.?!]{0,25}\b(?:matagal|suki|luma|loyal|dati)|balewala(?:~ (?:pala|lang))?(?:~ sa inyo)?~ (?:YUNG )?(?:loyalty|katapatan|pagiging suki|(?:\w+ )?taon)|WALA~ (?:halaga|kwenta|saysay)(?:~ sa inyo)?~ (?:YUNG )?(?:loyalty|suki|matagal))/,
    [
      "Ganito po ba kayo sa matagal nang suki?",
      "Mas inaalagaan niyo ang bago kaysa sa matagal na.",
      "Balewala lang pala ang loyalty ko.",
    ],
    ["Ganito po ba ang kulay?"],
  ],
  [
    "leaving-after-years",
    "said_loyal",
    "taon years",
    /\b(?:i-?cancel|ipa-?cancel|magpa-?cancel|mag-?cancel|lilipat|aalis)~ (?:\w+ ){0,5}(?:pagkatapos~ ng|after|makalipas~ ang) (?:\d{1,2}|\w+(?:ng| na)?) (?:taon|years)\b/,
    ["Gusto ko na pong magpa-cancel after 8 years."],
    ["Walong taon na po ang ref."],
  ],
]);
