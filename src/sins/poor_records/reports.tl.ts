import { tagalogCues } from "../../text/tagalog.ts";

const DATUM =
  "(?:pangalan|apelyido|birthday|kaarawan|birthdate|address|middle initial|middle name|account number|meter number|grades?|gender|kasarian|contact number|civil status|nickname)";
const FILE =
  "(?:record|records|rekord|system|sistema|file|files|listahan|list|database|talaan|portal|log|chart|profile|libro)";
const THING =
  "(?:records?|rekord|file|folder|papel|papeles|dokumento|application|booking|reservation|grades?|points|transactions?|history|requirements?|registration|form|listahan|chart|account|appointment|bayad|payment|enrollment|request)";

/** Facts wrong or lost, in looser words. */
export const REPORTS_TL = tagalogCues("poor_records.tl", [
  [
    "data-wrong",
    "report_public",
    "mali maling pangalan apelyido magulo gusot updated tugma tama record records rekord system file portal listahan nakalista nakatala nakarehistro nakaregister naka-register nakatag naka-tag nakalagay nakaencode naka-encode",
    new RegExp(
      `\\bmali(?:ng)?~ (?:na naman~ )?(?:YUNG |ang )?(?:spelling (?:ng|sa) )?(?:mga )?${DATUM}~ (?:NAMIN~ |ng \\w{2,10} (?:ko|namin)~ |ang )?(?:(?:na )?(?:nakalagay|nakasulat|nakalista|nakatala|naka-?print|nakarehistro|in-?encode|na-?encode|nilagay (?:NYO|nila))|sa (?:inyong )?(?:${FILE}|id|bill|resibo|card|diploma|certificate|statement|soa|kontrata|ticket|policy|email)(?! ko na tinype))\\b(?!~ (?:ko|kong)\\b)|\\b(?:pangalan|apelyido)~ (?:ko|namin|niya|nya|ng \\w{3,8} ko)~ (?:ay |eh |is )?"?\\w{2,20}"?(?: po)?,? (?:at )?HINDI \\w{3,}|\\b(?:magulo|gusot|HINDI~ (?:updated|tugma|tama))~ (?:YUNG |ang )(?:mga )?(?:inyong )?(?:record|records|rekord|file|files|talaan|statement|balance)\\b|\\bsa~ (?:record|records|system|file|portal|listahan)~ (?:NYO|nila)~,? [^.?!]{0,20}\\b(?:isa lang|iba|mali|HINDI|WALA)\\b|\\b(?:nakalista|nakatala|nakarehistro|naka-?register|naka-?tag|nakalagay|naka-?encode)~ (?:akong|kaming|ako|kami)~ (?:na |bilang |sa |as )?(?:HINDI|lalaki|babae|patay|delinquent|unpaid|overdue|senior|single|kasal|ibang|expired|inactive)\\b`,
    ),
    [
      "Mali ang birthday ko sa ID.",
      "Maling apelyido ang nakasulat.",
      "Nakatala akong hindi bayad.",
    ],
    ["Mali po yung na-type kong birthday sa form.", "Tama po ang pangalan na nakalagay."],
  ],
  [
    "not-in-system",
    "report_public",
    "WALA HINDI",
    new RegExp(
      `\\bWALA~ (?:KAMI |sila |ako )?~(?:daw |raw )?sa~ (?:inyong |YUNG )?${FILE}~ (?:(?:NYO|nila|namin) )?~(?:YUNG |ang |ko )|\\bWALA~ (?:(?:PARTICLE|kayo|kayong|silang|sila|akong|ako|ng|makita|makitang|nakita|nakitang|nakikitang) ){0,5}(?:record|rekord|log|notes|nakalog|nakanote|naka-?log|nakasulat|booking|reservation|pending request)~ (?:ng|nang|sa|tungkol|NAMIN|na)~ (?:\\w{2,12} )?(?:NAMIN|bayad|tawag|usapan|akin|amin|payment|order|system)|\\bWALA~ sa~ (?:statement|bill|passbook|soa)~ NAMIN~ (?:YUNG|ang) (?:\\w{2,10} )?(?:bayad|payment|deposit|hulog|refund)|\\bHINDI~ (?:(?:PARTICLE|nila|NYO) ){0,5}(?:mahanap|makita|naka-?note|nakanote|naka-?log|na-?encode|na-?post|nailista|nai-?encode|naitala|nairecord|na-?record)~ (?:ng \\w{2,10} )?(?:YUNG|ang)~ (?:\\w{2,10} )?(?:${THING}|usapan|tawag|order|ticket|concern)`,
    ),
    [
      "Wala sa system niyo yung booking ko.",
      "Wala daw kayong record ng bayad ko.",
      "Hindi naka-log ang tawag ko.",
    ],
    ["May record po ba ako?", "Wala po akong record ng sakit."],
  ],
  [
    "lost-by-you",
    "report_public",
    "nawala nawawala winala na-misplace namisplace nabura burado napagpalit napagbaliktad",
    new RegExp(
      `\\b(?:nawala|nawawala|winala|na-?misplace|nabura|burado)~ (?:NYO~ |nila~ |sa (?:inyong )?(?:${FILE})~ (?:NYO~ |nila~ )?)?(?:(?:YUNG|ang)~ (?:mga |lahat ng |aking |aming )?(?:\\w{2,12} )?)?${THING}\\b(?! (?:sa|mula sa) (?:phone|cp|bag) )|\\b(?:nawala|nawawala)~ (?:ang |YUNG )?(?:reservation|pangalan|booking)?~ ?sa (?:listahan|list|database|system|records?|portal)\\b|\\bnapag(?:palit|baliktad)~ (?:NYO|nila)~ (?:YUNG|ang|kami)`,
    ),
    [
      "Nawala niyo po ang application namin.",
      "Nabura ang mga record ko.",
      "Nawala sa listahan ang pangalan ko.",
    ],
    ["Nawala ko po yung resibo ko.", "Nawala po ang ilaw sa unit."],
  ],
  [
    "still-the-old",
    "report_public",
    "luma lumang dating bayad paid nakapag-cancel kinansel na-cancel active",
    new RegExp(
      `\\b(?:sa (?:luma|lumang|dating?)(?: (?:kong|naming))?|(?:lumang|dating))~ (?:${DATUM}|email|number|bahay)? ?(?:NAMIN )?pa (?:po )?(?:rin|din)\\b|\\b(?:${DATUM}|email|number|numero)\\b[^.?!]{0,40}\\bluma pa (?:po )?(?:rin|din)\\b|\\b(?:bayad|fully paid|paid)~ (?:na~ )?(?:since |noong |nung )?[^.?!]{0,40}\\b(?:overdue|unpaid|delinquent|HINDI bayad|naniningil|sinisingil|siningil|may balance)\\b|\\b(?:nakapag-?cancel|kinansel|na-?cancel|nag-?unsubscribe|naka-?opt out)~ (?:na )?~(?:KAMI|NAMIN)~ [^.?!]{0,40}\\b(?:active|nasa|naniningil|sinisingil|may bill)\\b`,
    ),
    [
      "Sa lumang address pa rin ang padala.",
      "Bayad na ako pero overdue daw.",
      "Kinansel ko na noong Mayo, active pa rin.",
    ],
    ["Bayad na po, salamat.", "Yung lumang number ko po ang gamit ko."],
  ],
  [
    "asked-again",
    "report_public",
    "hiningi hinihingi hinihingan pinapaulit pinaulit pinag-submit pinagsubmit pinasubmit tinanong tinatanong kinwento ikinwento",
    /\b(?:hiningi|hinihingi|hinihingan|pinag-?submit|pinasubmit|tinanong|tinatanong|ikinwento|kinwento)~ (?:NYO~ |nila~ |sa akin~ )?(?:na naman|ulit)~ [^.?!]{0,30}(?:\bid\b|order number|details|detalye|account number|requirements?|reference|form|pangalan|birthday|address|mula (?:umpisa|simula)|kontrata|resibo)|\b(?:pinapaulit|pinaulit|pinauulit)~ (?:NYO~ |nila~ )?(?:na naman )?(?:sa (?:akin|amin)~ )?(?:lahat\b|YUNG |ang )/,
    ["Hiningi na naman ang account number ko.", "Pinapaulit niyo sa akin lahat."],
    ["Hiningi ko po ulit ang resibo."],
  ],
]);
