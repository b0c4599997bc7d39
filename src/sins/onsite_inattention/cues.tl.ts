import { tagalogCues } from "../../text/tagalog.ts";

const STAFF =
  "(?:staff|crew|saleslady|salesladies|cashier|tindera|guard|waiter|attendant|teller|receptionist|empleyado|tao niyo|tao nyo)";

export const CUES_TL = tagalogCues("onsite_inattention.tl", [
  [
    "nobody-came",
    "report",
    "lumapit nag-assist umasikaso nag-asikaso inasikaso pinansin pumansin",
    /\b(?:walang~ (?:staff~ |crew~ |tao~ |man~ )?(?:lumapit|nag-?assist|umasikaso|nag-?asikaso|umaasikaso)\b(?: na \w+)?|HINDI~ (?:KAMI~ )?(?:inasikaso|ina-?assist)\b)/,
    ["Walang lumapit na staff sa amin.", "Hindi man lang kami inasikaso."],
    ["Inasikaso po kami agad."],
  ],
  [
    "left-outside",
    "report",
    "iniwan iniwanan tinapon itinapon hinagis inihagis",
    /\b(?:iniwan|iniwanan|i?tinapon|hinagis|inihagis)~ (?:(?:YUNG|ang) \w+~ )?(?:ng|nung|nang)~ (?:driver|rider|courier|delivery)\b[^.?!]{0,20}\b(?:sa (?:labas|gate|kalsada|kanto|bakuran|ulan)|ayaw)/,
    ["Iniwan lang ng rider sa gate."],
    ["Iniwan ko po sa guard."],
  ],
  [
    "busy-with-themselves",
    "report",
    "nagse-cellphone nagcecellphone nag-cecellphone nagtsitsismisan nagchichismisan nagdadaldalan nagkukwentuhan daldalan kwentuhan",
    new RegExp(
      `\\b${STAFF}~ (?:NYO~ )?[^.?!]{0,25}\\b(?:nag-?(?:ce|se)-?cellphone|nag-?(?:tsi)?(?:tsi|chi)(?:chi)?smisan|nagdadaldalan|nagkukwentuhan|daldalan nang daldalan)|\\b(?:nag-?(?:ce|se)-?cellphone|nag(?:tsitsi|chichi)smisan|nagdadaldalan|nagkukwentuhan)~ (?:lang~ )?(?:YUNG|ang|mga)~ (?:mga )?${STAFF}`,
    ),
    ["Nagdadaldalan lang yung mga cashier.", "Yung staff niyo nagkukwentuhan lang."],
    ["Nagkukwentuhan po kami ng kapatid ko."],
  ],
]);
