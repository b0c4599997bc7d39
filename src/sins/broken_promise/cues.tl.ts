import { tagalogCues } from "../../text/tagalog.ts";

const NOTHING =
  "(?:hanggang ngayon|hanggang ngaun|WALA~ (?:pa|naman|namang|rin|pang|na|nang|dumating|natanggap|nangyari|tumawag|kahit)|HINDI~ (?:pa|naman|rin|din|na|dumating|natuloy|nangyari|ginawa|tumawag|natupad|nyo|niyo|nila|kayo|sila)|ni anino|lampas|lumampas|pang(?:alawa|atlo|apat)\\w*|\\d+ (?:araw|days|linggo|weeks|oras|hours|buwan)~ na|mag-?(?:\\d+|isang|dalawang)|ilang (?:araw|linggo|buwan)~ na|(?:isang|dalawang|tatlong) (?:araw|linggo|buwan)~ na|siningil|sinisingil)";
const DAY =
  "(?:lunes|martes|miyerkules|huwebes|biyernes|sabado|linggo|monday|tuesday|wednesday|thursday|friday|saturday|sunday|kahapon|kanina|bukas|mamaya)";
const COMING =
  "(?:tatawag|tatawagan|babalik|babalikan|darating|dadating|ipapadala|ibabalik|ire-?refund|irerefund|aayusin|pupunta|ihahatid|isesend|ise-?send|papalitan|magpapadala|ide-?deliver)";

export const CUES_TL = tagalogCues("broken_promise.tl", [
  [
    "forgot",
    "admits",
    "nakalimutan nalimutan nakaligtaan nawala",
    /\b(?:nakalimutan|nalimutan|nakaligtaan)~ (?:NAMIN|NAMING|kong|ko)~ (?:kayong |kayo |pong )?(?:i-?\w+|ipa\w+|isend|mag-?\w+|tumawag|tawagan|sagutin|sumagot|balikan|bumalik|padalhan|asikasuhin|ayusin)\b/,
    ["Nakalimutan ko pong ipadala.", "Nakaligtaan po naming tumawag."],
    ["Nakalimutan niyo po ang payong.", "Nakalimutan ko po ang pangalan niya."],
  ],
  [
    "not-kept",
    "admits",
    "natupad tinupad pangako ipinangako",
    /\bHINDI~ (?:NAMIN~ )(?:natupad|tinupad|nagawa|nasunod)~ (?:YUNG |ang )?(?:aming )?(?:pangako|pinangako|ipinangako|sinabi)\b/,
    ["Hindi po namin natupad ang pangako namin."],
  ],
  [
    "report-promised",
    "report",
    "nangako nangangako pinangako ipinangako pinangakuan pangako napako napapako paasa tinupad tinutupad tumutupad tumupad",
    new RegExp(
      `\\b(?:nangako|nangangako|i?pinangako|pinangakuan)~ (?:NYO|KAYO|sila|nila|niya|siya|ako|kami|sa (?:akin|amin)|sakin|samin|YUNG|ng)\\b[^.?!]{0,100}\\b${NOTHING}|\\bpinangakuan~ (?:ako|kami)~ (?:NYO|ng|nung|nila|na)\\b[^.?!]{0,80}\\b(?:pero|tapos|WALA|HINDI)|\\b(?:puro|panay)~ (?:lang~ )?(?:KAYO~ |NYO~ )?(?:pangako|salita)|\\bna(?:pa)?pako~ (?:na )?(?:YUNG |ang )?(?:mga )?pangako|\\bpaasa~ (?:lang~ )?(?:KAYO|sila)|\\bHINDI~ (?:NYO|KAYO|sila|nila)~ (?:marunong )?(?:tinupad|tinutupad|tumutupad|tumupad)`,
    ),
    [
      "Nangako kayo ng refund, hanggang ngayon wala.",
      "Puro kayo pangako.",
      "Napako na naman ang pangako niyo.",
      "Hindi niyo tinupad.",
    ],
    ["Pangako ko pong magbabayad ako."],
  ],
  [
    "report-you-said",
    "report",
    "sabi sinabi sinabihan",
    new RegExp(
      `\\b(?:sabi|sinabi|sinabihan)~ (?:NYO|KAYO|nila|niya|nya|sa (?:akin|amin|chat|text|email|hotline|tawag)|sakin|samin|ako|kami|ng~ (?:mga )?(?:agent|staff|cs|csr|support|customer service|branch|store|kausap|rep|chat|rider|kasama)\\w*)\\b[^.?!]{2,90}\\b${NOTHING}`,
    ),
    [
      "Sabi niyo po Lunes darating, wala pa rin.",
      "Sabi ng agent 3 days lang, hanggang ngayon wala.",
    ],
    ["Sabi niyo po dumating na, salamat."],
  ],
  [
    "report-hearsay",
    "report",
    "daw raw",
    new RegExp(
      `\\b${COMING}(?: (?:po|na|naman|nyo|niyo|kayo)){0,2} (?:daw|raw)\\b[^.?!]{0,90}\\b(?:${NOTHING}|walang \\w+)|\\b${DAY}(?: (?:po|na|pa))* (?:daw|raw)\\b[^.?!]{0,60}\\b(?:${NOTHING}|${DAY} na(?: po)?(?: ngayon)?\\b)|\\b(?:\\d{1,2}|isang|dalawang|tatlong|ilang) ?(?:-? ?\\d{1,2} )?(?:days?|araw|oras|hours?|hrs|weeks?|linggo|minutes|minuto|mins)(?: (?:po|lang|na))* (?:daw|raw)\\b[^.?!]{0,80}\\b${NOTHING}`,
    ),
    [
      "Tatawag daw kayo kahapon, wala namang tumawag.",
      "Lunes daw po, Miyerkules na ngayon.",
      "2 days daw, isang linggo na wala pa rin.",
    ],
    ["Darating daw po siya mamaya."],
  ],
  [
    "report-no-show",
    "report",
    "sumipot sinipot dumating tumawag bumalik tinawagan inindian ininjan",
    /\b(?:HINDI~ (?:(?:PARTICLE|NYO|KAMI) ){0,5}(?:sumipot|sinipot)|HINDI~ (?:(?:PARTICLE) ){0,5}(?:dumating|bumalik)~ (?:YUNG |ang )?(?:mga )?(?:technician|installer|tech|tao niyo|tao nyo|agent|plumber|electrician|tubero)\w*|walang~ (?:namang~ |man~ |ni isang~ )?(?:tumawag|dumating na (?:technician|tao|installer))\b(?! (?:kundi|sa inyo))|HINDI~ (?:(?:PARTICLE) ){0,5}(?:KAYO|sila|siya)~ (?:tumawag|bumalik)\b(?! sa bahay)|in(?:in)?(?:dian|jan)~ (?:NYO~ )?(?:KAMI|ako))/,
    [
      "Hindi sumipot yung technician.",
      "Wala namang tumawag sa amin, walang tumawag.",
      "Di na kayo tumawag.",
    ],
    ["Dumating na po ang technician."],
  ],
  [
    "by-day",
    "said_by_day",
    "lunes martes miyerkules huwebes biyernes sabado linggo monday tuesday wednesday thursday friday saturday sunday",
    /\b(?:sabi|sinabi|pangako|ipinangako)~ (?:NYO|nila|ng \w+)~[^.?!]{0,60}\b(?:lunes|martes|miyerkules|huwebes|biyernes|sabado|linggo|monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b/,
    ["Sabi niyo po sa Huwebes ang dating."],
    ["Sa Huwebes po ako pupunta."],
  ],
]);
