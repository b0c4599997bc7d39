import { tagalogCues } from "../../text/tagalog.ts";

/** What praise rests on, in Tagalog. */
export const PRAISE_CUES_TL = tagalogCues("praise.tl", [
  [
    "our-mistake",
    "mistake",
    "kasalanan pagkakamali pagkukulang nagkamali nakaligtaan mali dapat",
    /\b(?:(?:kasalanan|pagkakamali|pagkukulang)~ NAMIN\b|(?:aming|sariling) (?:kasalanan|pagkakamali|pagkukulang)|KAMI~ (?:YUNG~ )?(?:may~ (?:kasalanan|pagkukulang|pagkakamali|mali)|nagkamali)|nagkamali~ KAMI\b|nakaligtaan~ NAMIN|mali~ NAMIN\b|dapat~ (?:sinabihan|tinawagan|chineck|inabisuhan)~ NAMIN)/,
    ["Kasalanan po namin ito.", "Kami po ang nagkamali.", "Nakaligtaan ko po."],
    ["Kasalanan po ng rider.", "Hindi po kayo nagkamali."],
  ],
  [
    "our-failing",
    "failing",
    "nagkulang binigo",
    /\b(?:nagkulang~ KAMI\b|binigo~ NAMIN~ KAYO)/,
    ["Nagkulang po kami sa inyo."],
    ["Nagkulang po ang bayad."],
  ],
  [
    "excuse",
    "excuse",
    "pero kaso kasi dahil system courier supplier",
    /\b(?:(?:pero|kaso|kasi)~ (?:KAYO|YUNG|ang|sa|may)\b|dahil~ (?:sa|po sa|KAYO))/,
    ["Kasalanan po namin, pero kayo ang pumindot."],
  ],
  [
    "wish",
    "wish",
    "sana congratulations congrats ingat maligayang nakikiramay condolence condolences pagaling enjoy good",
    /\b(?:sana~ (?:gumaling|maging|bumuti|maayos|mag-?enjoy|masaya|ok|okay|lumakas)|congrat(?:ulation)?s~ (?:sa|po)|ingat~ (?:KAYO|sa)|maligayang\b|nakikiramay~ KAMI|condolences?\b|pagaling~ (?:KAYO|sana|YUNG|si)|(?:enjoy|good luck)~ sa)/,
    ["Sana gumaling po agad ang nanay ninyo.", "Congrats po sa kasal!", "Ingat po sa biyahe."],
    ["Sana po maibalik ang bayad."],
  ],
]);
