import { tagalogCues } from "../../text/tagalog.ts";

export const CUES_TL = tagalogCues("wrong_information.tl", [
  [
    "colleague-was-wrong",
    "corrects",
    "mali maling nagkamali namali naunang",
    /\b(?:mali~ (?:YUNG )?(?:(?:na)?sabi|sinabi|(?:na)?ibigay|binigay|naunang? \w+|info|impormasyon|sagot)(?:ng \w+)?~ (?:(?:YUNG|ng|nung|ni) )?(?:kasama|kasamahan|katrabaho|agent|namin|amin|sa inyo|NYO|\w+ (?:ko|namin))|(?:nagkamali|namali)~ (?:YUNG |si |ang )?(?:kasama|kasamahan|katrabaho|agent|team)(?:ng \w+)?~ (?:ko|namin|kanina|kahapon)?|(?:maling|mali)~ (?:info|impormasyon|presyo|petsa|sagot|detalye)~ (?:YUNG |ang )?(?:na)?~ ?(?:naibigay|nabigay|binigay|nasabi)~ NAMIN)/,
    [
      "Mali po ang nasabi ng kasama ko.",
      "Nagkamali po ang kasamahan ko kahapon.",
      "Maling presyo po ang naibigay namin.",
    ],
    ["Mali po ang sinabi ng courier."],
  ],
  [
    "i-was-wrong",
    "corrects_own",
    "nagkamali namali mali correction pagtatama",
    /(?:\b(?:nagkamali|namali)~ KAMI\b|\bmali~ (?:YUNG )?(?:(?:na)?sabi|sinabi|sagot|naibigay|binigay)~ NAMIN\b|^(?:correction|pagtatama)\b)/,
    ["Nagkamali po ako, dalawang taon po.", "Mali po yung nasabi ko.", "Correction po: 12 po."],
    ["Nagkamali po kayo ng pindot."],
  ],
  [
    "report-steps-harmed",
    "report",
    "sinunod ginawa sinubukan lalong lalo nasira nawala nabura na-delete na-lock",
    /\b(?:sinunod|ginawa|sinubukan)~ NAMIN~ (?:YUNG |ang )?(?:lahat ng )?(?:mga )?(?:steps?|instructions?|sinabi|payo|turo|tinuro|advice|guide)\b[^?!]{0,50}\b(?:lalong?|lumala|nasira|nawala|nabura|na-?delete|na-?lock|ayaw na)\b/,
    ["Sinunod ko po ang payo niyo, lalong lumala.", "Ginawa ko yung steps tapos nabura lahat."],
    ["Sinunod ko po yung steps, gumana na."],
  ],
  [
    "report-wrong-info",
    "report",
    "mali maling",
    /\b(?:mali(?:ng)?~ (?:na )?(?:YUNG )?(?:info|impormasyong|impormasyon(?:g)?|information|instructions?|payo|advice|detalye|schedule|oras|sched)~ ?(?:na )?(?:YUNG |ang )?(?:binigay|ibinigay|sinabi|nakuha|tinuro|NYO)|(?:binigyan|sinabihan|tinuruan)~ (?:NYO|nila|niya|ng agent NYO)?~ ?KAMI~ (?:nang|ng)~ mali(?:ng)?|mali~ (?:YUNG |ang )(?:sinabi|sinasabi|tinuro|itinuro|turo)~ (?:NYO|nila|(?:ng|nung|ni) (?:agent|staff|kasama|chat|hotline|csr)))\b/,
    [
      "Maling impormasyon po ang binigay ng agent.",
      "Binigyan niyo po ako ng maling oras.",
      "Mali po yung sinabi ng staff niyo.",
    ],
    ["Mali po yung nailagay kong address.", "Mali yung binigay na kulay."],
  ],
  [
    "report-told-then-denied",
    "report",
    "sabi sinabi sinabihan pala hinanapan tinanggihan siningil pinagbayad denied",
    /\b(?:sabi|sinabi|sinabihan)~ (?:NYO|nila|ng|nung|ni|sa|KAMI)\b[^?!]{5,110}\b(?:hinanapan|tinanggihan|hinarang|denied|HINDI~ pala|(?:tapos|pero|yun) (?:pala )?(?:siningil|pinagbayad|na-?charge)|HINDI~ (?:naman )?pala (?:totoo|pwede|kasama|libre)|may bayad pala|bawal pala|HINDI~ (?:naman )?totoo)\b/,
    [
      "Sabi niyo hindi kailangan ng ID, tapos hinanapan ako sa counter.",
      "Sabi po ng agent covered, hindi pala kasama.",
    ],
    ["Sabi niyo po darating at dumating nga."],
  ],
  [
    "report-lied",
    "report",
    "nagsinungaling nagsisinungaling sinungaling",
    /\b(?:nagsinungaling|nagsisinungaling)~ (?:sa (?:akin|amin)|sakin|samin|KAYO\b|(?:YUNG|ang|si) (?:\w+ )?(?:agent|staff|csr|kausap|sales|manager))|\b(?:agent|staff|csr|manager|sales)~ NYO~ (?:ay )?(?:nagsinungaling|sinungaling)/,
    ["Nagsinungaling po sa akin ang staff niyo.", "Nagsinungaling po yung agent niyo."],
    ["Hindi po ako nagsisinungaling."],
  ],
]);
