import { tagalogCues } from "../../text/tagalog.ts";

export const OTHERS_TL = tagalogCues("complaint_dismissal.others.tl", [
  [
    "not-reported",
    "others",
    "reklamo report complaint nagrereklamo nagrereport nag-report nagre-report",
    /\bWALA~ (?:KAMI~ |KAMING~ )?(?:ibang? |pang |naman |namang )?(?:natatanggap|natanggap|nakukuha|nakikita|nare-?receive)~ (?:na )?(?:ibang? |ganyang |ganitong |similar na )?(?:reklamo|report|complaint)/,
    ["Wala naman po kaming natatanggap na ibang reklamo."],
    ["Wala pa po kaming natatanggap na bayad."],
  ],
  [
    "few-others",
    "others",
    "iba ibang",
    /\b(?:sa iba|YUNG iba|ang iba|ibang customer|sa ibang customer)~ (?:NAMIN~ )?(?:naman~ )?(?:WALA~|HINDI~) (?:\w+ )?(?:problema|reklamo|nagrereklamo|issue)/,
    ["Sa iba naman po walang problema."],
    ["Sa ibang branch po walang stock."],
  ],
]);
