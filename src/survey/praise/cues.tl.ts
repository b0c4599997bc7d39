import { cueList } from "../../text/cue_list.ts";

export const PRAISE_TL = cueList("survey.praise.tl", "tl", [
  [
    "how",
    "praise",
    "bilis bait galing husay ayos napakabilis napakabait napakagaling napakahusay napakaayos",
    /\b(?:(?:ang|sobrang|grabe ang|super) (?:bilis|bait|galing|husay)(?! sana)|napaka(?:bilis|bait|galing|husay|ayos))\b/,
    ["Ang bilis sumagot!", "Napakabait ng agent.", "Sobrang galing ng team."],
    ["Sana bilisan ninyo."],
  ],
  [
    "people",
    "praise",
    "mabait magalang matulungin maasikaso mahusay magaling maayos",
    /(?<!\b(?:sana|mas|maging|hindi|di|dapat) )\b(?:mabait|magalang|matulungin|maasikaso|mahusay|magaling|maayos)(?: po| naman| rin| din| talaga)* (?:ang|yung|si|sila|siya|kayo|kausap|sumagot|na|makipag-usap)\b/,
    ["Mabait po ang nakausap ko.", "Maayos kausap ang staff.", "Magalang si Ana."],
    ["Sana maayos ang sagot.", "Hindi magalang ang agent."],
  ],
  [
    "service",
    "praise",
    "service serbisyo support tulong",
    /\b(?:(?:excellent|great|good|amazing|napakagandang|magandang|maganda ang|mabilis na|mahusay na) (?:customer )?(?:service|serbisyo|support|tulong))\b/,
    ["Salamat sa mabilis na tulong.", "Maganda ang serbisyo ninyo."],
    ["Walang service dito."],
  ],
  [
    "content",
    "praise",
    "reklamo masaya natutuwa satisfied",
    /\b(?:wala(?:ng)?(?: po| na| naman)* (?:ako(?:ng)? )?reklamo|(?:masaya|natutuwa|satisfied)(?: po| naman| talaga)* (?:ako|kami)\b)/,
    ["Wala po akong reklamo.", "Masaya po kami sa serbisyo."],
    ["May reklamo ako."],
  ],
]);
