import { tagalogCues } from "../../text/tagalog.ts";
import { DAY, HOUR, LONG_TIME, MONTH, TIME_SO_FAR, YOUR_STAFF } from "../report_words.tl.ts";

/** Who gave the word: this organisation, or nobody named. */
const TOLD = `(?:(?:sabi|sinabi|sinabihan|nangako|pangako|nag-?promise|na?banggit|inabisuhan|in-?advise|nag-?commit)~ (?:pala~ |kasi~ )?(?:NYO|NYONG|KAYO|kayong|nila|niya|nya|KAMI|KAMING|sa (?:akin|amin|text|chat|email|hotline|website|site|app|ticket)|sakin|samin|ng ${YOUR_STAFF}|ni \\w{2,12}|${YOUR_STAFF})|kinumpirma|kinonfirm|ang usapan|usapan (?:po )?natin|napag-?usapan|nakasulat~ sa|(?:ang|YUNG) (?:commitment|promise|schedule) (?:NYO|nila))`;
const TIME_NOW = `(?:(?:${DAY}|${MONTH}|${HOUR}|bukas|pasukan|pasko|tapos) na(?: (?:po|ngayon|kahapon|oh|o))*(?=\\W*$|[.,!]| WALA| HINDI)|${TIME_SO_FAR}(?! (?:lang|pa lang)))`;
const COMING =
  "(?:may tatawag|tatawag|tatawagan|babalik|babalikan|darating|dadating|dumating|ipapadala|ipadala|padadalhan|ibabalik|ibibigay|ire-?refund|irerefund|aayusin|maaayos|pupunta|pupuntahan|ihahatid|ise-?send|isesend|ie-?email|ite-?text|papalitan|magpapadala|magpapapunta|ide-?deliver|made-?deliver|matatanggal|tatanggalin|makukuha|mare-?release|ire-?release|ipapa-?\\w{4,10}|sasabihan|i-?a-?update|mag-?a-?update|mag-?uupdate|ike-?credit|papasok|matatapos|tatapusin|lalabas|magkakaroon|iwe-?waive|iwa-?waive|ikakabit|kakabitan|makakabit|ready na|maa-?approve|ipo-?process|auto-rebook|same day|next day|within \\w+ \\w+|by \\w+)";
const STILL_NOT =
  "(?:pa (?:po )?(?:rin|din)\\b|hanggang (?:ngayon|ngaun)|WALA~ (?:pa|pang|naman|namang|rin|nangyari|dumating|tumawag|kahit)\\b|WALA~[.!]*$|HINDI~ (?:naman|na|pa|KAMI) ?~(?:nangyari|natuloy|dumating|tumawag|bumalik|sinabihan|ginawa|nagawa|nasunod|na\\b)|HINDI~ (?:nangyari|natuloy|dumating|bumalik|sumipot|natupad)|ni (?:anino|isa|ha)|never|ayaw na|eto na naman|asan (?:na|ba))";
const MOVED =
  "(?:na-?move|ni-?move|minove|ni-?re-?sched\\w*|na-?re-?sched\\w*|in-?urong|na-?urong|iniurong|na-?postpone|ni-?postpone|pinostpone|binago|iniba)";

/** Promises not kept, in looser words. */
export const REPORTS_TL = tagalogCues("broken_promise.tl", [
  [
    "told-and-now",
    "report_public",
    "sabi sinabi sinabihan nangako pangako nag-promise nagpromise nabanggit inabisuhan in-advise nag-commit kinumpirma kinonfirm usapan napag-usapan nakasulat commitment promise schedule",
    new RegExp(
      `\\b${TOLD}\\b[^.?!]{2,90}(?:,|-|\\.\\.|\\bpero|\\btapos|\\beh|\\bngayon)~ ?(?:ngayon )?${TIME_NOW}|\\b${TOLD}\\b[^.?!]{0,60}\\b${COMING}\\b[^.?!]{0,60}(?:,|-|\\.\\.|\\bpero|\\btapos|\\bkaso)[^.?!]{0,40}\\b${STILL_NOT}`,
    ),
    [
      "Sabi ng doktor Lunes ang resulta, Huwebes na po.",
      "Kinumpirma niyo ang kabit ng linya, pang-10 days na.",
      "Sinabihan ako na ise-send ang kontrata, pero wala pa rin.",
    ],
    ["Sabi niyo 3pm, 3pm na lang din po ako pupunta.", "Ang usapan namin ng kuya ko hati kami."],
  ],
  [
    "due-by-hearsay",
    "report_public",
    "daw raw",
    new RegExp(
      `\\b(?:${COMING}|${DAY}|${LONG_TIME}|within the day|(?:next|same) day|days max|warranty|guaranteed[^.?!,]{0,15}|bukas|mamaya|ngayon)"?(?: (?:po|na|lang|kayo|NYO|max|yung|ang))* (?:daw|raw)\\b[^.?!]{0,80}(?:,|-|\\.\\.|\\bpero|\\btapos|\\bkaso)~ ?[^.?!]{0,50}(?:${TIME_NOW}|\\b${STILL_NOT}|\\bdumating after|\\bpang-?\\d)`,
    ),
    ["Next day daw ang dating, pero wala pa rin.", "Ipapa-check daw nila, dalawang linggo na."],
    ["Darating daw po siya mamaya, salamat.", "Bukas daw po, pero okay na rin po ako."],
  ],
  [
    "nobody-showed-up",
    "report_public",
    "HINDI WALA na-indian naindian na-injan no-show no nganga sa nahuli na-late nalate",
    /\bHINDI~ (?:(?:PARTICLE|kayo|kau|kyo|sila|siya|sya) ){0,5}(?:sumipot|sinipot|nagpakita|sumulpot)\b|\bHINDI~ (?:(?:PARTICLE) ){0,5}(?:dumating|sumipot|nagpakita|bumalik|natuloy)~ (?:si |YUNG |ang )(?:inyong |mga )?(?:\w{2,12} )?(?:technician|installer|rider|tutor|tubero|electrician|plumber|doktor|doc|agent|inspector|tao NYO|driver|adjuster|engineer|kabit|installation|pick-?up|callback)\b|\bWALA~ (?:\w{2,10} )?(?:technician|installer|sumipot|sumulpot|nagpakita|callback|tawag|rider|tao|tubero|electrician|inspector)~ (?:na |NYO )?~(?:dumating|sumipot|nagpakita|sumulpot|pumunta|bumalik)\b|\bWALA~ (?:sumipot|sumulpot|nagpakita)\b|\bna-?in(?:dian|jan)~ (?:na naman )?(?:NYO~ )?(?:KAMI)\b|\b(?:nahuli|na-?late)~ (?:na naman~ )?(?:kayo|kau|kyo|(?:YUNG|ang) (?:rider|technician|driver|tutor|delivery|van|catering|photographer|bus|service))\b(?![^.!]{0,40}\?)|\bno[- ]show~ (?:YUNG |ang |si |kayo|na naman)|\bnaghintay~ (?:na naman~ )?(?:KAMI~ )?sa wala\b|\bnganga\b/,
    [
      "Hindi kayo nagpakita kahapon.",
      "Na-indian niyo na naman kami.",
      "Walang technician na dumating.",
    ],
    ["Hindi po ako sumipot sa appointment.", "Dumating na po ang rider."],
  ],
  [
    "date-moved",
    "report_public",
    "beses time puro panay nasunod kinansel kinansela kinancel ni-resched niresched ni-reschedule nireschedule minove in-urong inurong ilang",
    new RegExp(
      `\\b(?:ilang|dalawang|tatlong|apat na|pang-?(?:alawang|atlong|apat na)|[2-9](?:nd|rd|th)?|pangalawang|pangatlong)~ (?:beses|time)~ (?:nang~ |na~ )?(?:NYO~ |nila~ )?(?:YAN~ )?(?:na~ |nang~ )?${MOVED}\\b|\\b(?:puro|panay)~ (?:na lang )?(?:KAYO~ )?(?:lang )?"?(?:bukas|mamaya|sa susunod|next week|promise|paasa)\\b|\\b(?:kinansel|kinansela|kinancel|ni-?resched\\w*|minove|in-?urong)~ NYO~ (?:na naman )?(?:YUNG|ang) (?:\\w{2,12} )?(?:schedule|appointment|flight|booking|reservation|slot|delivery|procedure)\\b(?![^.!]{0,60}\\?)|\\bni isa~ WALA~ nasunod\\b|\\bilang (?:lunes|martes|biyernes|sabado|bukas) na\\b`,
    ),
    ["Tatlong beses niyo nang ni-reschedule.", "Puro kayo bukas.", "Panay sa susunod na linggo."],
    ["Dalawang beses ko na pong na-move."],
  ],
  [
    "word-not-kept",
    "report_public",
    "natupad nasunod sinunod tinupad tinutupad tutuparin tumupad lumampas lumagpas pinaasa pinapaasa umasa drawing salita isang asan nasaan nasan akala WALA",
    new RegExp(
      `\\bWALA~ (?:ni isa |ni isang |kahit isa )?(?:natupad|nasunod|tumupad)\\b|\\bHINDI~ (?:(?:PARTICLE|NYO|nila|KAYO) ){0,5}(?:natupad|nasunod|sinunod|tinupad|tinutupad|tumupad)~ (?:sa )?(?:YUNG |ang )?(?:inyong |NYONG |sarili (?:NYONG) )?(?:mga )?(?:sinabi|pangako|ipinangako|pinangako|usapan|pinag-?usapan|napagkasunduan|commitment|promise|deadline|schedule|petsa|oras|kasunduan)\\b|\\b(?:lumampas|lumagpas)~ (?:na~ )?(?:KAYO~ )?sa~ (?:petsa|deadline|araw|oras|schedule)~(?:ng)? (?:na~ )?(?:i?binigay|sinabi|pinangako|ipinangako|nakasulat|NYO)|\\b(?:pinaasa|pinapaasa)~ (?:lang~ )?(?:NYO|nila|KAMI)\\b|\\bdrawing~ (?:lang|naman)\\b[^.?!]{0,20}\\b(?:NYO|pala|yung|ang)\\b|\\bWALA(?:ng)?~ (?:isang )?salita~ (?:ang|YUNG|NYO|KAYO|kausap)|\\b(?:asan|nasan|nasaan)~ (?:na~ )?(?:YUNG) [^.?!]{2,40}\\b(?:sinabi|sinasabi|pinangako|ipinangako|pangako|promise|promised)\\b|\\bwala~ (?:YUNG) [^.?!]{2,40}\\b(?:sinabi|sinasabi|sabi|pinangako|ipinangako|pangako|promised)~ (?:NYO|nila)|\\bumasa~ (?:akong|kaming|KAMI)~ [^.?!]{0,40}\\b(?:sinabi|sabi|pangako)~ (?:NYO|nila|ng)|\\bakala ko ba\\b[^.?!]{0,30}\\b(?:${DAY}|ngayon|kahapon|kanina|same day|tatawag|darating|ide-?deliver)\\b`,
    ),
    [
      "Walang natupad sa usapan.",
      "Hindi niyo nasunod ang petsa.",
      "Pinaasa niyo lang kami.",
      "Asan na yung voucher na sinabi niyo?",
    ],
    ["Hindi ko po nasunod ang schedule.", "Umasa po kayo na magbabayad ako."],
  ],
]);
