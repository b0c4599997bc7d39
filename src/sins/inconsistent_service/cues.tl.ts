import { tagalogCues } from "../../text/tagalog.ts";

/** Where a customer may have heard it. */
const PLACE =
  "(?:chat|website|site|app|page|email|hotline|branch|store|tawag|phone|telepono|facebook|fb|text|resibo|flyer|poster|isa|isang \\w+)";

export const CUES_TL = tagalogCues("inconsistent_service.tl", [
  [
    "changes-or-corrects",
    "settles",
    "nagbago binago nagkamali mali sorry pasensya paumanhin dati na-update inupdate correction exception naitama",
    /\b(?:nagbago|binago|nagkamali|mali|pasensya|paumanhin|dati|(?:na-?|in-?)update|correction|exception|naitama)\b/,
    ["Nagbago na po ang presyo.", "Pasensya na po, mali ang una naming sagot."],
  ],
  [
    "report-different-answers",
    "report",
    "iba-iba paiba-iba pabago-bago pabagu-bago magkaiba magkaibang magkakaiba magkakaibang iba ibang",
    /\b(?:(?:iba-?iba|paiba-?iba|pabag[ou]-?bago|magkaka-?iba|magkaiba)(?! (?:po )?ba\b)~ (?:YUNG |ang )?(?:\w+ )?(?:sagot|sinasabi|sabi|info|impormasyon|presyo|rate|instructions?|patakaran|policy|paliwanag)~ (?:NYO|ninyo|ng|nila|sa (?:akin|amin)|sakin|bawat|kada|tuwing)|(?:magkakaibang|magkaibang|iba-?ibang|iba't ibang)~ (?:sagot|sinasabi|info|impormasyon|presyo|paliwanag)|(?:kada|tuwing|bawat)~ (?:tawag|agent|tanong|chat|tumatawag|tatawag)~ (?:NAMIN )?,? ?(?:iba|ibang)~ (?:YUNG |ang |na )?~ ?(?:sagot|sinasabi|presyo|sabi|naman))/,
    [
      "Iba-iba ang sinasabi niyo sa akin.",
      "Magkakaibang sagot po ang nakuha ko.",
      "Kada tawag ko iba ang sagot.",
    ],
    ["Iba-iba po ba ang kulay?", "Paiba-iba po ang bilis ng fan ko."],
  ],
  [
    "report-one-says",
    "report",
    "sabi sinabi sa ayon",
    new RegExp(
      `\\b(?:(?:sabi|sinabi)~ (?:sa |ng |nung |nang |ni )(?:${PLACE}|(?:\\w+ )?(?:kasama|agent|staff|csr|kausap)(?:ng \\w+)?)~ (?:NYO )?[^?!]{2,80}(?:,|\\b(?:tapos|pero|ngayon|at))~ (?:(?:sabi|sinabi) (?:naman |mo|niyo|sa |ng |nung |ni )|ngayon~ (?:naman )?(?:may bayad|hindi|wala|bawal|sabi|sinasabi|siningil|pinagbabayad|iba)|(?:naman )?sa ${PLACE}~ (?:naman|hindi|daw|iba|\\d))|^(?:\\W{0,3}(?:bakit|kasi|pero) )?sa ${PLACE}(?: [\\w'-]+){1,6},? (?:pero |tapos |habang )?sa ${PLACE}(?: [\\w'-]+){0,3} (?:daw|naman|iba|na)\\b)`,
    ),
    [
      "Sabi po ng isang agent pwede, sabi naman nung isa hindi.",
      "Sabi po ng kasama niyo libre, ngayon may bayad na.",
      "Sa chat tatlong araw, sa email isang linggo daw.",
    ],
    ["Sabi ng agent niyo tumawag daw ako dito.", "Sa app po ako nag-order."],
  ],
  [
    "report-last-time",
    "report",
    "nakaraan dati noon nung noong kahapon huli",
    /\b(?:(?:nung|noong|nang)? ?(?:nakaraan|huli|isang (?:buwan|linggo|taon))|dati|noon|kahapon)\b[^?!]{2,60}\b(?:libre|pwede|tinanggap|walang bayad|ok|naayos|sinagot|nasagot)\b[^?!]{0,30}\bngayon~ (?:naman )?(?:pinagbabayad|siningil|sinisingil|may bayad|HINDI|WALA|bawal|ayaw)|\b(?:nung|noong)~ nakaraan~ libre\b[^?!]{0,20}ngayon\b/,
    ["Dati po pwede, ngayon bawal na.", "Nung nakaraan po libre, ngayon siningil ako."],
    ["Kahapon po malakas ang signal, ngayon mahina."],
  ],
]);
