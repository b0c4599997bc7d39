import { tagalogCues } from "../../text/tagalog.ts";
import { ANSWER, DAY, HOUR, LONG_TIME, MESSAGE, MONTH, TIME_SO_FAR } from "../report_words.tl.ts";

const THEY_ANSWER =
  "(?:nag-?reply|nag-?re-?reply|nakapag-?reply|nakareply|nag-?respond|nakapag-?respond|sumagot|nakasagot|tumugon|kumilos|umaksyon|nag-?text back|nag-?call back|bumalik)";
const WE_ARE_ANSWERED =
  "(?:sinagot|nasagot|sinasagot|nireplyan|na-?replyan|nabasa|na-?acknowledge|inasikaso|naasikaso|tiningnan|tinignan|natingnan|pinansin|napansin|tinawagan|natawagan|natawag|binalikan|nabalikan|hinarap|naharap|na-?entertain|in-?entertain|inaksyunan|naaksyunan|nakausap|na-?process|na-?block|na-?check|naayos)";
const WHO =
  "(?:(?:PARTICLE|kayo|kau|kyo|NYO|sila|nila|siya|nya|niya|ako|kami|akong|may|si \\w{2,12}|YUNG \\w{2,12}|ang \\w{2,12}) ){0,4}";
const SENT =
  "(?:nag-?(?:message|email|chat|text|report|re-?report|inquire|follow[- ]?up|pm|dm|tanong|tatanong|request|submit|file|raise|open ng ticket|reklamo)|sumulat|tumatawag|nagtatanong|nagrereklamo|nakapila|naka-?hold|naka-?pila|nakaupo|nag-?chachat)";
const MACHINE =
  "(?! (?:time )?(?:ng|nung|sa|of) (?:YUNG )?(?:app|site|website|server|page|system|screen|touch\\w*|phone|internet|wifi|tv|remote|keyboard|laptop|brake|machine)\\b)";

/** Waits for an answer, in looser words. */
export const REPORTS_TL = tagalogCues("slow_response.tl", [
  [
    "so-long-until",
    "report_public",
    "bago para saka",
    new RegExp(
      `\\b${LONG_TIME}(?:~ [^.?!,]{0,40})? (?:bago|tapos saka|saka)~ (?:(?:PARTICLE|kayo|kau|kyo|NYO|sila|nila|may) |(?:si|YUNG|ang) \\w{2,12} ){0,4}(?:${THEY_ANSWER}|may (?:${ANSWER}|humarap|kumausap|umasikaso|pumansin))\\b(?!~ (?:ako|kami)\\b)(?![^.!]{0,30}\\?)|\\b${LONG_TIME}(?:~ [^.?!,]{0,40})? bago~ ${WHO}${WE_ARE_ANSWERED}\\b(?!~ (?:ko|namin)\\b)(?![^.!]{0,30}\\?)|\\b(?:ang|an|sobrang|napaka-?|ma)? ?tagal~ bago~ (?:(?:KAYO|NYO|nila|sila|ako|kami|akong) |(?:si|YUNG|ang) \\w{2,12} ){0,2}(?:${WE_ARE_ANSWERED}|nag-?reply|sumagot)\\b(?!~ (?:ko|namin|ako|kami)\\b)(?![^.!]{0,30}\\?)|\\b${LONG_TIME}~ para lang~ (?:sa |i-?|ma-?|mag-?|um)(?:isang |confirm|check|sagot|reply|approve|verify|oo\\b)`,
    ),
    [
      "Apat na araw bago kayo nag-reply sa concern ko.",
      "40 minutes bago ako inasikaso sa counter.",
      "Tatlong linggo para lang i-approve ang form.",
    ],
    [
      "Wala pang isang oras bago kayo sumagot.",
      "Ilang araw po bago kayo sumagot?",
      "Dalawang araw bago ako sumagot sa survey.",
    ],
  ],
  [
    "made-to-wait",
    "report_public",
    "pinaghintay pinag-antay pinagantay naghintay nag-antay nagantay hinihintay inaantay linya hold music waiting kakahintay kahihintay kaka-antay kakaantay kakahold kaka-hold hintay wait paghihintay pag-aantay",
    new RegExp(
      `\\b(?:pinaghintay|pinag-?antay)~ [^.?!,]{0,40}${LONG_TIME}|\\b(?:naghintay|nag-?antay)~ KAMI~ (?:dito |doon |sa [^.?!,]{2,25} )?(?:ng |nang )?(?:buong (?:araw|maghapon|umaga|hapon)|maghapon|magdamag)~ (?:para|sa|tapos|pero|WALA)|\\b(?:hinihintay|inaantay)~ NAMIN~ rin~ (?:YUNG )?(?:inyong )?${ANSWER}|\\b${LONG_TIME}~ (?:akong |kaming )?(?:nakikinig |naka-?babad |babad )?~(?:sa |ng )?(?:hold music|linya (?:NYO|ng)|waiting (?:for|sa) (?:\\w+ )?(?:support|agent|rep|reply|sagot|cs|csr|customer))|\\b(?:kakahintay|kahihintay|kaka-?antay|kaka-?hold)~ (?:sa |ng |nang )(?:\\w+ )?(?:${ANSWER}|chat|support|agent|linya|hotline|csr?|NYO|inyo)\\b|\\bubos~ [^.?!]{0,15}kaka-?hold\\b|\\b(?:inugat|inugatan|tinubuan|namuti|nanigas|nabulok)~ [^.?!]{0,25}(?:paghihintay|kakahintay|kahihintay)|\\b${LONG_TIME}~ (?:ang|yung) (?:hintay|wait(?:ing)?(?: time)?|paghihintay)\\b|\\b(?:matagal|sobrang tagal|ang tagal)~ (?:YUNG )?(?:paghihintay|pag-?aantay)~ (?:NAMIN~ )?(?:sa|ng) (?:linya|hotline|chat|pila|agent|${ANSWER})`,
    ),
    [
      "Pinaghintay niyo ako ng tatlong oras.",
      "Hinihintay ko pa rin po yung reply niyo.",
      "Inabot ako ng ulan kakahintay sa agent.",
    ],
    [
      "Hinihintay ko pa rin po yung parcel.",
      "Naghintay lang ako ng limang minuto.",
      "Hihintayin ko po ang sagot niyo.",
    ],
  ],
  [
    "slow-people",
    "report_public",
    "kupad kakupad makupad bagal ambagal mabagal napakabagal kabagal tagal antagal napakatagal matagal natagalan delay delayed late",
    new RegExp(
      `\\b(?:(?:ka|ma|napaka-?|am|an)?(?:kupad|bagal|tagal)|natagalan|delay(?:ed)?(?! (?:reply|action|response|respond)))~ (?:(?:PARTICLE|NYO|KAYO|NYONG|sila|nila|ng|YUNG|ang|mga|sa|inyong) ){0,5}(?:(?:pag-?|mag[- ])?(?:reply|respond|sagot|tugon|text back|call back)|sumagot|magreply|tumugon|kumilos|umaksyon|umusad|aksyon|action|usad|customer (?:service|care|support)|customer rep|csr|mga agent|agents?|helpdesk|help desk|hotline|live chat)\\b(?!~ (?:ko|namin)\\b)${MACHINE}|\\blate~ (?:na naman~ |lagi~ )?(?:YUNG )(?:inyong )?(?:sagot|reply|tugon|response|feedback)~ (?:NYO|nila|sa (?:akin|amin)|ng)\\b`,
    ),
    [
      "Ang kupad ng helpdesk niyo.",
      "Sa bagal niyong mag reply, nag-iba na ang presyo.",
      "Late na naman ang feedback niyo.",
    ],
    [
      "Ang bagal ng internet.",
      "Sorry po, late reply ako.",
      "Ang tagal ng traffic.",
      "Ang bagal ng response ng app.",
    ],
  ],
  [
    "only-now",
    "report_public",
    "ngayon ngaun kahapon na pa lang",
    new RegExp(
      `\\b(?:ngayon|ngaun|kahapon)~ lang~ (?:(?:kayo|kau|kyo|sila|siya|may|si \\w{2,12}|YUNG \\w{2,12}) ){0,2}(?:nag-?reply|nakapag-?reply|nag-?respond|sumagot|nakasagot)\\b(?!~ (?:ako|kami)\\b)|\\b(?:ngayon|ngaun|kahapon)~ lang~ ${WHO}(?:sinagot|nasagot|nireplyan|pinansin|napansin|na-?acknowledge|inasikaso|naasikaso|inaksyunan|naaksyunan)\\b(?!~ (?:ako|kami|ko|namin)\\b)|\\b(?:${DAY}|${HOUR}|${MONTH}|kinabukasan) (?:na|lang|NYO lang|lang NYO)(?: po)? (?:kayo |NYO |sila |nila )?(?:nag-?reply|nakapag-?reply|nag-?respond|sumagot|nag-?text back|nag-?call back|sinagot|nasagot|nireplyan|inaksyunan|na-?block|na-?process|inasikaso)\\b(?!~ (?:ako|kami)\\b)|\\b(?:kahapon|kanina|kaninang|nung|noong|since|mula) ?(?:${DAY}|${HOUR}|isang \\w+|nakaraang \\w+|katapusan|last \\w+)?~ (?:ng [^.?!,]{1,15} )?pa~ (?:KAMI|akong|kaming)~ ${SENT}\\b`,
    ),
    [
      "Ngayon lang kayo sumagot, umalis na ang barko.",
      "Nag-email ako nung Martes, Huwebes na kayo sumagot.",
      "Kaninang umaga pa po kami nag-report.",
    ],
    ["Ngayon lang po ako nakasagot.", "Kahapon pa po ako nagbayad.", "Lunes na lang po."],
  ],
  [
    "case-so-old",
    "report_public",
    "ticket report reklamo complaint concern request inquiry claim application apela appeal follow-up followup evaluation update balita aksyon action usad progress resulta feedback",
    new RegExp(
      `\\b(?:${TIME_SO_FAR}|since (?:last )?\\w{3,9}(?: pa)?)~ (?:po |pending |nakabinbin |naka-?pending |nang ){0,2}(?:YUNG|itong|tong|ang|ung)~ (?:\\w{2,15} )?(?:${MESSAGE}|claim|application)~ (?:NAMIN|naming)\\b|\\b(?:${TIME_SO_FAR}|hanggang ngayon)~,? (?:pero |at |ay )?(?:WALA~ (?:KAMING |KAMI )?|HINDI~ umuusad )(?:balita|update|aksyon|action|usad|progress|resulta|evaluation|feedback|nangyayari|follow-?up)\\b|\\bWALA~ (?:KAMING )?(?:balita|update|aksyon|action|usad|progress|evaluation)~ (?:mula |galing )?(?:sa inyo |sa [^.?!,]{2,25} )?(?:hanggang ngayon|hanggang ngaun)\\b`,
    ),
    [
      "Tatlong buwan na po yung claim namin.",
      "Mag-iisang linggo na, wala pa ring update.",
      "Wala pang aksyon hanggang ngayon.",
    ],
    ["Tatlong araw na pong walang ilaw.", "Isang buwan na po ang anak ko."],
  ],
]);
