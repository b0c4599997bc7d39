import { tagalogCues } from "../../text/tagalog.ts";
import { YOUR_STAFF } from "../report_words.tl.ts";

const INFO =
  "(?:info|information|impormasyon(?:g)?|detalye|advice|payo|turo|sagot|instructions?|steps?|schedule|sched|oras|petsa|due date|presyo|price|rate|address|number|account number|computation|eta|form|window|linya|pila|proseso|requirements?|listahan|quote|code|numero|tren|gate)";
const GIVEN =
  "(?:binigay|ibinigay|naibigay|nabigay|bigay|sinabi|nasabi|sinasabi|nabanggit|binanggit|tinuro|itinuro|naituro|naturo|pinagawa|sinagot|nakuha|in-?advise)";
const PLACE = `(?:sa (?:inyong )?(?:page|website|site|flyer|app|post|menu|manual|poster|ad|brochure|fb|facebook|hotline)\\b)`;
const BY_US = `(?:NYO|nila|niya|sa (?:akin|amin)|sakin|samin|(?:ng|nung|ni) ${YOUR_STAFF}|${PLACE})`;
/** Somebody of this organisation said it; hearsay of friends has another subject. */
const TOLD = `(?:(?:sabi|sinabi|sinabihan|turo|tinuro|itinuro|sagot|sinagot|in-?advise|pinaniwala|pinagsabihan)~ (?:kasi~ )?(?:NYO|NYONG|KAYO|kayong|KAMI|KAMING|nila|niya|nya|sa (?:akin|amin|chat|text|email|hotline|website|site|app|phone|telepono|store|page|ad|ads|tawag|branch)|sakin|samin|(?:ng|nung|ni) ${YOUR_STAFF})|(?:ang )?sabi,? (?:pwede|hindi|di|libre|walang|may|covered|valid|kasi)|ang sabi,?|${YOUR_STAFF} NYO?~ ?(?:nagsabi|ang nagsabi))`;
const TURNED_OUT =
  "(?:\\bpala\\b(?! (?:lumipat|nagpalit))|\\b(?:nagpunta|pumunta|pagpunta|pagdating|pagbalik)\\b[^.?!]{0,30}\\b(?:sarado|WALA|HINDI|bawal|kailangan|\\d+ lang)|\\b(?:na-?deny|na-?reject|naharang|hinarang|hinanapan|tinanggihan|siningil|sinisingil|pinagbayad|pinutulan|na-?penalty|napenalty|na-?forfeit)\\b|\\bHINDI~ (?:naman )?~(?:kasya|totoo|covered|tinanggap|supported|compatible|valid|gumana|gumagana|libre|nagamit|ganun|ganoon)\\b|\\binvalid\\b)";

/** What customers were told and what they met, in looser words. */
export const REPORTS_TL = tagalogCues("wrong_information.tl", [
  [
    "told-but-really",
    "report_public",
    "sabi sinabi sinabihan turo tinuro itinuro sagot sinagot in-advise inadvise pinaniwala pinagsabihan nagsabi",
    new RegExp(
      `\\b${TOLD}\\b[^.?!]{4,90}(?:,|\\bpero|\\btapos|\\bkaya|\\beh|\\byun|\\bkaso|;)[^.?!]{0,50}${TURNED_OUT}`,
    ),
    [
      "Sabi ng teller walang fee, may kaltas pala.",
      "Sinabihan ako na okay ang lumang ID, tapos hinanapan ako ng bago.",
      "Sabi sa hotline bukas kayo, pagpunta ko sarado.",
    ],
    ["Sabi ng pinsan ko mura dito, tama pala.", "Sabi niyo po ay okay na, salamat."],
  ],
  [
    "so-they-said",
    "report_public",
    "daw raw",
    /\b(?:libre|covered|kasama|pwede|refundable|waterproof|halal|compatible|valid|unlimited|walang \w+|hindi kailangan|di kailangan|sira|expired|available|paid|open|bukas|\d+ ?(?:hours?|days?|kilos?|kg|mbps|%|lang))(?: (?:po|na|lang|naman|ang|yung|\w{2,12}))? (?:daw|raw)\b[^.?!]{0,60}(?:,|\bpero|\btapos|\byun|\bkaso|\beh)[^.?!]{0,40}\b(?:(?<!salamat )pala|HINDI~ (?:naman )?(?:kasya|totoo|tinanggap|gumana|gumagana|pwede|valid)|siningil|sinisingil|na-?deny|hinarang|may bayad|bawal)\b/,
    ["Libre daw ang parking, may bayad pala.", "Compatible daw po, hindi kasya."],
    ["Pwede daw po bang magbayad dito?", "Libre daw po, salamat pala."],
  ],
  [
    "wrong-info-wide",
    "report_public",
    "mali maling HINDI palpak sablay outdated lumang luma",
    new RegExp(
      `\\b(?:mali|maling|palpak na|palpak|sablay|outdated)~ (?:na naman~ |pala~ )?(?:YUNG |ang |na )?(?:mga )?${INFO}~ (?:na |ang |YUNG )?~(?:${GIVEN}~ (?:ng ${YOUR_STAFF}|NYO|nila|niya|sa (?:akin|amin)|sakin|samin|nyong|niyong)|${PLACE}|NYO\\b(?=[^.?!]{0,20}(?:NYO|page|website)))|\\b(?:mali|maling|HINDI~ (?:pala )?(?:po )?(?:tama|tumpak|totoo|accurate))~ (?:pala~ )?(?:YUNG |ang )?(?:mga )?(?:${INFO}~ )?(?:na )?${GIVEN}~ ${BY_US}|\\bmali~ (?:YUNG |ang )(?:${GIVEN})~ (?:na )?${INFO}\\b(?! (?:ko|namin))|\\b(?:hindi|di) (?:po )?pala (?:po )?totoo\\b|\\boutdated~ (?:na )?(?:YUNG |ang )(?:info|impormasyon|listahan|presyo|number|schedule)`,
    ),
    [
      "Maling petsa ang ibinigay sa akin.",
      "Hindi po tumpak ang nabanggit ng receptionist.",
      "Mali yung presyo sa flyer niyo.",
    ],
    [
      "Mali po ang petsa na nailagay ko.",
      "Mali po yung sagot na sinabi ng anak ko.",
      "Hindi po totoo ang text na natanggap ko.",
    ],
  ],
  [
    "was-misled",
    "report_public",
    "misinformed na-misinform na-misinformed misled na-mislead na-wrong nabigyan binigyan pinapunta pinapirma pinagsubmit pinaasa pinaniwala pinapila nagkamali maling mali palpak sinunod",
    new RegExp(
      `\\b(?:(?:na-?)?misinform(?:ed)?|misled|na-?mislead|na-wrong (?:info|advice|turo))~ (?:NYO~ |nila~ )?KAMI\\b|\\b(?:nabigyan|binigyan|pinapunta|pinapirma|pinagsubmit|pinapila|pinaasa)~ (?:(?:NYO|nila|KAMI|PARTICLE) ){0,4}(?:sa |ng |nang )(?:maling|palpak na) ${INFO}\\b|\\bpinaniwala~ (?:NYO~ |nila~ )?(?:KAMI|KAMING)\\b|\\b(?:nila|NYO)~ (?:KAMI|KAMING)~ (?:nabigyan|binigyan)~ (?:ng|nang) (?:maling|palpak na)|\\bnagkamali~ (?:ng|sa) (?:advice|info|sabi|turo|payo|sagot|impormasyon)~ (?:YUNG|ang|si) (?![^.?!]{0,40}(?:inayos|naayos|itinama|naitama))|\\bsinunod~ NAMIN~ (?:YUNG |ang )?(?:mga )?(?:sabi|sinabi|payo|turo|tinuro|advice|steps?|instructions?)\\b[^?!]{0,100}\\b(?:lalong?|sumabog|nasira|nabura|na-?brick|nawala lahat|bumara|lumala|pumutok)\\b`,
    ),
    [
      "Na-misinform po ako ng sales niyo.",
      "Pinapila niyo ako sa maling window.",
      "Sinunod ko ang payo ng technician, nasira ang motor.",
    ],
    ["Binigyan po ako ng tamang form."],
  ],
  [
    "staff-do-not-know",
    "report_public",
    "HINDI WALA alam kaalam-alam nag-imbento nagimbento nanghula nanghuhula hula hula-hula kabisado maipaliwanag",
    new RegExp(
      `\\bHINDI~ (?:(?:PARTICLE|man) ){0,4}(?:alam|kabisado|maipaliwanag|ma-?explain)~ (?:ng |nung |ni )${YOUR_STAFF}\\b|(?<!\\b(?:niyo|ninyo|nyo) )\\bWALA(?:ng)?~ (?:ka)?alam-?(?:alam)?~ (?:sa \\w{2,15} )?${YOUR_STAFF}\\b|\\bWALA(?:ng)?~ (?:ni isa |ni isang )?(?:ang )?(?:nakakaalam|may alam)\\b|\\bWALA(?:ng)?~ alam~ (?:sa \\w{2,15}~ )?(?:YUNG|ang) (?:tinanong|nakausap|sumagot|kausap)|\\b(?:nanghula|nanghuhula|nag-?imbento)~ (?:lang )?~(?:ng sagot|YUNG|ang|si|KAYO)\\b|\\bhula[- ]hula~ (?:lang)?~ ?(?:YUNG|ang|sagot|NYO|$)`,
    ),
    [
      "Hindi alam ng cashier niyo ang promo.",
      "Walang alam ang mga staff.",
      "Nanghuhula lang yung sumasagot.",
    ],
    ["Hindi ko po alam.", "Hindi po alam ng asawa ko."],
  ],
  [
    "given-code-fails",
    "report_public",
    "code link number steps step fix voucher tracking password solution settings",
    new RegExp(
      `\\b(?:code|link|number|steps?|fix|voucher|password|settings)~ na~ (?:binigay|ibinigay|sinabi|tinuro|itinuro|pinadala)~ (?:ng ${YOUR_STAFF} ?|NYO|nila|sa akin|sakin)?[^.?!]{0,20}\\b(?:invalid|mali|out of service|HINDI~ (?:naman )?~(?:gumagana|gumana|sa akin|akin|ma-?track|valid))\\b|\\b(?:binigay|ibinigay)~ (?:NYONG|nilang|NYO na)~ (?:\\w{3,10} )?(?:code|link|number|steps?|password|voucher)~ [^.?!]{0,20}\\b(?:invalid|mali|HINDI~ (?:naman )?~(?:gumagana|gumana|sa akin|akin|ma-?track|valid))\\b|\\bHINDI~ (?:naman )?~(?:gumana|gumagana)~ (?:YUNG|ang) (?:\\w{2,10} )?(?:code|link|steps?|fix|voucher|solution)~ na~ (?:binigay|ibinigay|sinabi|tinuro)`,
    ),
    ["Yung voucher na binigay niyo invalid.", "Hindi gumana ang steps na tinuro nila."],
    ["May code po bang binigay?"],
  ],
]);
