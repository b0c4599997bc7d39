import { tagalogCues } from "../../text/tagalog.ts";

const CAME =
  "(?:dumating|dumadating|pinadala|ipinadala|pinadeliver|binigay|ibinigay|nabigay|na-?deliver|dineliver|dinala|natanggap|naipadala|nakuha|na-?receive|laman|sinerve|siniserve|inabot)";
const BAD =
  "(?:basag|sira|sira-sira|sirang|wasak|yupi|yupi-yupi|punit|expired|panis|durog|gasgas|butas|basang-basa|bulok|lanta|depektibo|defective|tunaw)";

export const CUES_TL = tagalogCues("wrong_delivery.tl", [
  [
    "we-erred",
    "admits",
    "mali maling kulang doble nadoble",
    /\b(?:(?:mali|kulang|maling \w+)~ (?:YUNG |ang )?(?:po )?(?:na)?(?:i?padala|ipinadala|naipadala|nasingil|siningil|na-?charge|naibigay|nai?-?deliver|na-?pack|nailagay|naisama)~ NAMIN|(?:na)?doble~ (?:YUNG |ang )?(?:po )?(?:singil|charge|pag-?charge)~ (?:NAMIN|sa inyo))/,
    ["Mali po ang naipadala namin.", "Nadoble po ang charge sa inyo."],
    ["Naipadala na po namin ang tama."],
  ],
  [
    "report-wrong-item",
    "report",
    "mali maling iba ibang",
    new RegExp(
      `\\b(?:(?:mali|iba)~ (?:na naman~ )?(?:YUNG |ang )(?!(?:info|impormasyon|sagot|sinabi|detalye|presyo)\\w* )(?:\\w+ )?(?:po )?(?:na )?${CAME}|(?:maling|ibang)~ (?:\\w+ ){1,2}~?(?:na naman~ )?(?:YUNG |ang |na |po )?(?:na )?${CAME}|${CAME}~ (?:(?:PARTICLE|NYO|sa akin|sakin|sa amin|YUNG|ang) ){0,5}(?:maling|ibang) \\w+)`,
    ),
    ["Mali po yung dumating.", "Maling size ang pinadala niyo.", "Ibang kulay po ang dumating."],
    ["Mali po ang password ko.", "Ibang araw na lang po."],
  ],
  [
    "report-instead",
    "report",
    "in-order inorder order binili binayaran pinili kinuha laman",
    new RegExp(
      `\\b(?:in-?order|inorder|order|binili|binayaran|hiningi|pinareserve)~ (?:NAMIN~ )?[^.?!]{0,40}(?:,|\\bpero|\\btapos|\\bbakit|\\bngunit)[^.?!]{1,40}\\b(?:YUNG|ang|lang)~ (?:na )?${CAME}|\\b[^.?!, ]{2,20} (?:po )?(?:YUNG|ang)~ (?:laman|dumating|pinadala|binigay)[^.?!]{0,30}(?:,|\\bpero|\\btapos)[^.?!]{1,40}\\b(?:YUNG|ang)~ (?:in-?order|inorder|order|binili|binayaran)~ NAMIN`,
    ),
    ["Pula po ang in-order ko pero puti ang dumating.", "Bato ang laman, tablet ang binili ko."],
    ["In-order ko po kahapon, kailan ang dating?"],
  ],
  [
    "report-missing",
    "report",
    "kulang kulang-kulang WALA nakalimutan laman",
    new RegExp(
      `\\b(?:kulang(?:-kulang)?~ (?:YUNG |ang |ng |nang |sa )(?:[^.?!,]{0,30}\\b)?(?:order|item|items|piraso|pirasong|laman|parcel|box|${CAME}|pagkain|parts?|turnilyo|delivery|package)\\b|kulang~ (?:ng|nang) (?:isa|isang|dalawa|dalawang|tatlo|tatlong|\\d)\\b|walang~ (?:kasama(?:ng)?|nakalagay na|nakasama(?:ng)?) \\w+(?=[^.?!]{0,40}\\b(?:box|order|parcel|dumating|pagdating|package|delivery|pinadala|pagbukas))|kulang~,? walang~ \\w+|walang~ \\w+(?: \\w+)?~ sa~ (?:loob|box|kahon|parcel|package|order NAMIN|plastic)\\b|walang laman~ (?:YUNG |ang )(?:\\w+ )?(?:parcel|box|package|kahon|dumating)|nakalimutan~ (?:NYO|nila)~ (?:ilagay|isama|ipadala|i-?pack))`,
    ),
    [
      "Kulang po yung order ko.",
      "Walang laman yung parcel.",
      "Nakalimutan niyo isama ang sauce.",
      "Kulang po ng isa.",
    ],
    ["Kulang po ba ang bayad ko?", "Kulang po ng letra ang pangalan ko."],
  ],
  [
    "report-damaged",
    "report",
    "basag sira sira-sira sirang wasak yupi yupi-yupi punit expired panis durog gasgas butas basang-basa bulok lanta depektibo defective tunaw nasira nabasag",
    new RegExp(
      `\\b(?:${BAD}~ (?:na )?~?(?:nung |nang |noong )?(?:po )?${CAME}|${BAD}~ (?:YUNG |ang )(?:\\w+ )?(?:na )?~?(?:${CAME}|item|parcel|box|package|delivery|order)\\b|${CAME}~ (?:(?:PARTICLE|NAMIN|ang|yung|sa akin|sakin) ){0,5}${BAD}|(?:pagdating|pagbukas|pagkabukas|pagkatanggap|pag-?open)\\b[^.?!]{0,40}\\b${BAD}|${BAD}\\b[^.?!]{0,40}\\b(?:pagdating|pagbukas|pagkabukas|pagkatanggap|pag-?open)|na(?:sira|basag)~ (?:na )?(?:YUNG |ang )(?:\\w+ )?(?:pagdating|sa delivery|sa byahe|sa biyahe))`,
    ),
    [
      "Basag po nung dumating.",
      "Dumating po na sira.",
      "Pagbukas ko, basag yung baso.",
      "Sira po yung dumating.",
    ],
    ["Sira po ang lumang fan ko."],
  ],
  [
    "report-charged",
    "report_charge",
    "siningil sinisingil singil na-charge nacharge charge charged bill nabawas nabawasan nabawas kaltas kinaltasan nasingil na-double",
    /\b(?:(?:doble|dobleng|dalawang beses|2 beses|tatlong beses|sobra|sobrang|mali|maling)~ (?:(?:PARTICLE|YUNG|ang|NYO|ako|akong|kami|kaming) ){0,5}(?:singil|siningil|sinisingil|nasingil|na-?charge|charge|bill|nabawas|kaltas)|(?:siningil|na-?charge|nacharge|kinaltasan|nabawasan)~ (?:NYO~ |pa~ )?(?:ako|kami|YUNG card ko|YUNG account ko)~ (?:ng |nang |sa )?(?:doble|dalawang beses|2 beses|dalawa|sobra|twice|double)|na-?double (?:charge|charged|bill|deduct)\w*|(?:siningil|sinisingil)~ (?:pa~ )?(?:NYO~ )?(?:pa~ )?(?:rin~ |din~ )?(?:ako|kami)\b[^.?!]{0,50}\b(?:kahit|cancelled|na-?cancel|HINDI~ (?:NAMIN|naman)))/,
    [
      "Doble po ang singil niyo.",
      "Dalawang beses po akong na-charge.",
      "Siningil pa rin ako kahit cancelled na.",
    ],
    ["Magkano po ang singil?", "Mali po ang pin ko."],
  ],
  [
    "report-not-delivered",
    "report",
    "delivered nagbayad binayaran bayad",
    /\b(?:delivered(?: (?:na|po|na po))? (?:daw|raw)\b(?!\?)|(?:nakalagay|nakasulat|sabi|status|tagged|marked)\b[^.?!]{0,30}\bdelivered\b[^.?!]{0,60}\b(?:WALA|HINDI)\b|(?:nagbayad|binayaran|bayad)~ (?:NAMIN|na)\b[^.?!]{0,60}\b(?:pero|tapos)\b[^.?!]{0,30}\b(?:WALA|HINDI)~ (?:\w+ ){0,2}(?:dumating|dumarating|natanggap|na-?deliver|pumasok|na-?activate|binigay))/,
    ["Delivered na daw pero wala naman.", "Nagbayad na ako pero hindi naman dumating."],
    ["Delivered na po, salamat."],
  ],
  [
    "report-same-fault",
    "report",
    "kalahati pareho parehong ganun",
    /\b(?:kalahati~ (?:ng~ )?(?:order|in-?order)~ (?:NAMIN~ )?(?:ang~ |YUNG~ )?(?:WALA|kulang|HINDI~ dumating)|(?:binalik|ibinalik|bumalik)~ (?:\w+ ){0,4}(?:pareho|parehong|ganun|ganoon)~ (?:pa rin )?~(?:YUNG |ang )?sira)\b/,
    ["Kalahati ng order ko ang wala.", "Binalik niyo po pero pareho pa rin ang sira."],
    ["Kalahati po ang bayad ko."],
  ],
]);
