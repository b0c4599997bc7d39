import { tagalogCues } from "../../text/tagalog.ts";

const OTHER =
  "(?:courier|rider|driver|system|supplier|bangko|bank|warehouse|management|kasama|kasamahan|kabila|it|agent|seller|manufacturer|developers?|shift|delivery|logistics|provider|third party|third-party|store|branch|head office|software|server|telco|globe|customs)";

export const CUES_TL = tagalogCues("blame_shifting.tl", [
  [
    "their-fault",
    "excuse",
    "kasalanan sala problema mali",
    new RegExp(
      `\\b(?:kasalanan|sala|pagkakamali)~ (?:na~ )?(?:YAN~ )?(?:ng|nang|nung|ni|nina)~ (?:mga |aming |ibang |kabilang )?${OTHER}|\\bnasa~ (?:mga )?${OTHER}~ (?:YUNG |ang )?(?:problema|sala|mali|pagkukulang)\\b|\\b${OTHER}~ (?:YUNG |ang )(?:may~ (?:kasalanan|sala|mali|problema)|nagkamali|mabagal)`,
    ),
    [
      "Kasalanan po ng courier.",
      "Nasa supplier po ang problema.",
      "Yung rider po ang may kasalanan.",
    ],
    ["Kasalanan po namin."],
  ],
  [
    "not-ours",
    "excuse",
    "kasalanan kinalaman nagkamali sala hindi di",
    new RegExp(
      `\\b(?:HINDI~ (?:NAMIN|aming|amin|KAMI)~ (?:YUNG |ang )?(?:kasalanan|may~ (?:kasalanan|sala)|nagkamali|pagkakamali)|WALA~ KAMING~ kinalaman|HINDI~ (?:na~ )?(?:sa amin|galing sa amin)~ (?:YUNG |ang )?(?:problema|mali|kasalanan))`,
    ),
    ["Wala po kaming kinalaman dyan.", "Hindi po namin kasalanan yan."],
    ["Kami po ang may kasalanan."],
  ],
  [
    "system-down",
    "excuse",
    "system server computer network",
    /\b(?:(?:down|nagloloko|mabagal|offline|nag-?ha-?hang|nag-?hang|sira)(?: (?:po|pa|na|nga|kasi|muna|ngayon|din|rin)){1,3} (?:YUNG |aming )?(?:system|server|computer|network)|(?:system|server|computer|network)(?: (?:namin|po|kasi|pa|na|ang|yung|ay|ngayon)){1,3} (?:down|nagloloko|mabagal|may problema|may sala|nag-?ha-?hang|offline))\b/,
    ["Down po ang system namin.", "Nagloloko po kasi yung computer."],
    ["Okay na po ang system."],
  ],
  [
    "other-people",
    "excuse",
    "shift team agent branch department kasama kasamahan management dati",
    /\b(?:(?:kabila(?:ng)?|iba(?:ng)?|nung|gabi|panggabi|pang-?umaga|dati(?:ng)?|night|day|umaga)~ (?:na )?(?:shift|team|agent|branch|department)~ (?:(?:PARTICLE) ){0,5}(?:YUNG |ang )?(?:gumawa|nagkamali|may kasalanan|nakalimot|nag-?process|nag-?encode|nagsabi)|kasama(?:han)?~ NAMIN~ (?:kasi~ )?(?:YUNG |ang )?(?:gumawa|nagkamali|may kasalanan|nakalimot|nag-?process|nag-?encode)|management~ (?:YUNG |ang )?(?:na~ )?(?:nag-?decide|nagdesisyon|may gusto|may desisyon|nag-?utos))/,
    ["Yung kabilang shift po ang nagkamali.", "Management po ang nagdesisyon niyan."],
    ["Yung night shift po ang nag-deliver."],
  ],
  [
    "be-angry-at-them",
    "excuse",
    "magalit sisihin magreklamo isisi",
    new RegExp(
      `\\bsa~ (?:mga )?${OTHER}~ (?:na~ )?(?:lang~ )?KAYO~ (?:magalit|mainis|magreklamo|manisi)|\\b(?:sisihin|isisi)~ NYO~ (?:YUNG|ang|sa|na)`,
    ),
    ["Sa rider na lang po kayo magalit.", "Sisihin niyo po yung courier."],
    ["Huwag niyo po kaming pagalitan."],
  ],
  [
    "if-only-you",
    "excuse",
    "dapat sana kung",
    /\b(?:(?:dapat|sana)~ (?:kasi~ )?(?:ay )?(?:binasa|chineck|tiningnan|tinignan|tinanong|sinabi|nagtanong|nagbasa|tumawag|nag-?check|inagahan|nagsabi|nag-?ingat)~ (?:NYO|KAYO)|kung~ (?:binasa|chineck|sinabi|tumawag|nagtanong|nagbasa|nagsabi)~ (?:(?:PARTICLE|agad) ){0,5}(?:NYO|KAYO))/,
    ["Dapat po kasi binasa niyo.", "Sana po tumawag kayo agad."],
    ["Dapat po nakatanggap kayo ng email."],
  ],
  [
    "report-blame",
    "report",
    "sinisisi sisi dahilan palusot excuses excuse rason alibi nagtuturuan sinisi",
    /\b(?:(?:lagi|puro|palagi|panay)~ (?:na lang~ )?(?:NYO~ |KAYO~ |sila~ |nila~ )?(?:na lang~ )?(?:sinisisi|sisi|dahilan|palusot|excuses?|rason|alibi)|sinisisi~ (?:NYO|nila|pa)~ (?:pa~ )?(?:KAMI|ako|kami|YUNG)|nagtuturuan~ (?:lang~ )?(?:KAYO|sila)|(?:ako|kami)~ pa~ (?:YUNG |ang )?(?:sinisi|sinisisi|may kasalanan)|gasgas na~ (?:yang |yan |YUNG )?(?:dahilan|palusot))/,
    ["Puro kayo palusot.", "Sinisisi niyo pa ako.", "Nagtuturuan lang kayo."],
    ["May dahilan po ba?"],
  ],
]);
