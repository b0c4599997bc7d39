import { tagalogCues } from "../../text/tagalog.ts";

const LINE =
  "(?:hotline|trunkline|landline|linya|line|telepono|phone line|contact number|number|numero|customer service|customer care)";

/** Nobody to reach, in looser words. */
export const REPORTS_TL = tagalogCues("inaccessibility.tl", [
  [
    "line-dead",
    "report_public",
    "busy cannot coverage unattended offline out service patay dead gumagana hotline trunkline landline linya telepono number numero",
    new RegExp(
      `\\b(?:lagi(?:ng)?|palagi(?:ng)?|panay|puro)~ (?:na lang~ )?(?:busy|"?(?:all )?agents are|out of coverage|cannot be reached|unattended|offline|fax tone|naka-?off)\\b(?! (?:ako|po ako|kami))|\\b(?:cannot be reached|out of (?:service|coverage)|not in service|unattended|HINDI~ (?:naman~ )?gumagana|patay|dead)~ (?:na~ )?(?:YUNG |ang )(?:inyong )?${LINE}\\b(?! (?:po )?(?:ko|namin))|\\b${LINE}~ (?:NYO|sa (?:page|website|resibo|site))\\b[^.?!]{0,30}\\b(?:cannot be reached|out of (?:service|coverage)|not in service|unattended|HINDI~ (?:naman~ )?(?:gumagana|makontak|ma-?contact|sumasagot)|patay|dead|busy)\\b|\\b(?:chat|live chat|agents?)~ (?:NYO~ )?(?:laging|palaging|naka-?)? ?"?(?:agents are )?offline\\b`,
    ),
    [
      "Cannot be reached ang hotline niyo.",
      "Laging busy ang trunkline.",
      "Yung number sa page hindi gumagana.",
    ],
    ["Busy po ako mamaya.", "Naka-off po ang phone ko pag gabi."],
  ],
  [
    "nobody-to-talk-to",
    "report_public",
    "WALA puro bot chatbot machine",
    /\bWALA~ (?:(?:PARTICLE|ka|kang|akong|kaming|KAMI|ni isang|kahit|ibang|sinumang|mang) ){0,5}(?:mapagtanungan|mapagtawagan|matawagan|mahagilap|matinong kausap|(?:totoong |totoo na |live |matinong )?(?:tao|agent|human)(?:ng)?~ (?:na )?(?:makausap|kausap|sumasagot|makakausap|pwedeng kausap))\b(?! (?:YUNG|ang|si) )|\bWALA~ (?:kayong|kayo|NYO|nakalagay na|nakasulat na)~ (?:kahit )?(?:telepono|landline|contact number|number|live chat|hotline|customer service|numero)\b(?![^.!]{0,40}\?)|\bWALA~ (?:\w{2,10} )?(?:contact number|landline|number|hotline|live chat)~ sa~ (?:website|page|site|app)~ ?(?:NYO)?|\bpuro~ (?:na lang~ |lang~ )?(?:machine|recording|chatbot|voice prompt|faq)\b|\b(?:chatbot|bot)~ lang~ (?:meron|ang meron|YUNG|ang|sumasagot)/,
    ["Wala man lang mapagtanungan.", "Wala kayong landline.", "Chatbot lang ang sumasagot."],
    ["Wala po akong number ng rider.", "Wala ba kayong hotline?"],
  ],
  [
    "refused-manager",
    "report_public",
    "ayaw HINDI manager supervisor may-ari head bawal",
    /\bayaw~ (?:(?:NYO|nila|niya|KAYO|KAMI|akong|kaming|ng \w{2,12}) ){0,3}(?:ipakausap|ipausap|ipasa sa (?:manager|supervisor)|i-?connect|ikonekta|i-?transfer sa|ibigay~ (?:ng \w+ )?(?:YUNG |ang )?[^.?!]{0,20}(?:number|pangalan|contact))|\b(?:hinanap|hiningi|hiniling|pinakiusap)~ (?:NAMIN|NAMING|ko|kong)~ [^.?!]{0,25}(?:manager|supervisor|may-ari|head)\b[^.?!]{0,30}\b(?:HINDI|ayaw|WALA|tumanggi|bawal)\b|\b(?:HINDI~ pinayagan|bawal daw|bawal raw)~ [^.?!]{0,25}\b(?:kausapin|makausap|kumonekta)\b/,
    ["Ayaw nila akong ipakausap sa supervisor.", "Hinanap ko ang manager, hindi daw pwede."],
    ["Ayaw ko pong kausapin ang manager."],
  ],
  [
    "hard-to-get-hold-of",
    "report_public",
    "hirap mahirap pahirapan imposible HINDI naka-block naka-off nakablock nakaoff restricted",
    /\b(?:ang hirap|hirap|mahirap|pahirapan|imposible)~ (?:(?:PARTICLE|KAYO|kayong|NYONG|sila|silang|na|hirap|akong|KAMI|ng) ){0,5}(?:hagilapin|mahagilap|abutin|kontakin|tawagan|lapitan|maabot|ma-?contact|makontak)\b(?! (?:YUNG|ang) (?!customer|support|agent|manager|admin))|\bHINDI~ (?:(?:PARTICLE|NAMIN|KAYO|KAMI) ){0,5}(?:ma-?contact|makontak|matawagan|ma-?reach|mahagilap)~ (?:kahit saan|kahit anong|YUNG|ang|sa)~ ?(?:customer|support|hotline|office|opisina|branch|admin|manager|inyo|number)?|\bnaka-?(?:off|block|restrict(?:ed)?)~ (?:YUNG |ang )?(?:comments?|dm|dms|inbox|messaging|number NAMIN~ sa inyo)\b/,
    [
      "Ang hirap niyong hagilapin.",
      "Hindi ko ma-contact ang support.",
      "Naka-off ang comments niyo.",
    ],
    ["Hindi ko po maabot yung button.", "Naka-off po ang phone ko."],
  ],
]);
