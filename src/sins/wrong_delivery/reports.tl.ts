import { tagalogCues } from "../../text/tagalog.ts";

const ORDERED =
  "(?:in-?order|inorder|order|binili|binayaran|binayad|hiningi|pinili|ni-?request|nirequest|pina-?reserve|pinareserve|plan|usapan|ipinagawa|pinagawa)";
const GOT =
  "(?:dumating|pinadala|ipinadala|binigay|ibinigay|naibigay|nabigay|na-?deliver|naideliver|dineliver|dinala|hinatid|nahatid|natanggap|naipadala|nakuha|na-?receive|laman|nilagay|kinabit|na-?activate|inabot|sinerve|nakarating|ni-?refund|nirefund|binaba|naka-?print|nakaprint|nakasulat)";
const BAD =
  "(?:basag|sira|sira-sira|wasak|yupi|yupi-yupi|punit|expired|panis|durog|gasgas|butas|basang[- ]basa|bulok|lanta|lantang|depektibo|defective|tunaw|lasog(?:[- ]lasog)?|hilaw|sunog|inaamag|amagin|peke|used na|second ?hand|refurbished|nabasag|may (?:amag|bukbok|gasgas|basag|crack|bitak|butas|lamat|dent|yupi|tagas|uod|ipis|langaw|buhok|bawas|punit|mantsa)|amoy \\w{3,8}|bukas na~ (?:YUNG |ang )?(?:seal|box|pack\\w*))";
const NUMBER =
  "(?:\\d{1,5}|isa|isang|dalawa|dalawang|tatlo|tatlong|apat|apat na|lima|limang|anim|sampu|sampung)";

/** What came, and what should have come, in looser words. */
export const REPORTS_TL = tagalogCues("wrong_delivery.tl", [
  [
    "ordered-this-got-that",
    "report_public",
    "imbes instead halip daw raw dapat in-order inorder order binili binayaran binayad hiningi pinili ni-request nirequest pina-reserve pinareserve plan usapan ipinagawa pinagawa",
    new RegExp(
      `\\b\\w{1,15} (?:po |na )?(?:YUNG )?(?:ang )?${ORDERED}~ (?:NAMIN)\\b[^.?!]{1,45}(?<!\\bna )\\b(?:(?:ang|YUNG|lang|lng)~ (?:na )?${GOT}|${GOT}~ (?:NYO|nila|sa (?:akin|amin)|sakin|samin))\\b|\\b\\w{1,15} (?:po )?(?:YUNG )?${ORDERED}~ NAMIN,? (?:pero |tapos |eh )?(?:bakit|bat)\\b [^.?!]{2,40}|\\b${GOT}\\b[^.?!]{0,40}(?:,|\\beh|\\bkahit|\\bpero|\\bhindi) [^.?!]{1,30}\\b(?:in-?order|inorder|binayaran|binayad|hiningi|pinili|pinareserve|usapan)~ (?:NAMIN|[.!]|$)|\\b(?:daw|raw|dapat)[^.?!,]{0,20},[^.?!]{1,30}\\b(?:ang|YUNG)~ (?:\\w{2,12} na )?(?:laman|dumating|hinatid|binigay|ibinigay|pinadala)\\b|\\b${GOT}\\b[^.?!]{1,45}\\b(?:imbes|instead|sa halip)\\b`,
    ),
    [
      "Large ang hiningi ko, maliit ang nilagay.",
      "Medium inorder ko small binigay niyo.",
      "Bato ang natanggap ko imbes na cellphone.",
    ],
    ["In-order ko po kahapon, natanggap ko na.", "Black po ang in-order ko, kailan darating?"],
  ],
  [
    "not-that-one",
    "report_public",
    "iba ibang naiba malayo HINDI maling mali",
    new RegExp(
      `\\b(?:iba|ibang|naiba|ang layo|malayo)~ (?:na~ )?(?:YUNG |ang )?[^.?!,]{0,30}\\b(?:sa|ng|kaysa|kesa|kumpara sa)~ (?:nasa )?(?:aming |mga )?(?:in-?order|inorder|pinakita|picture|pictures|larawan|pinili|listing|description|menu|sample|binayaran|post|ipinagawa|pinagawa)~ ?(?:NAMIN|NYO|[.!,]|$)|\\bHINDI~ (?:naman~ |kasi~ )?YAN~ (?:ang|YUNG)~ (?:\\w{2,12} )?(?:na )?~(?:in-?order|inorder|binili|binayaran|pinili|pinag-?usapan|hiningi|kulay|size|unit|nasa (?:resibo|picture|listing|menu))\\b|\\bHINDI~ (?:tugma|match|pareho|katulad|kagaya|gaya)~ (?:ng|nung|sa|YUNG|ang)~ (?:nasa )?(?:\\w{2,10} )?(?:picture|listing|menu|in-?order|inorder|binayaran|sample|description|invoice|resibo|dumating)\\b|\\b(?:maling|mali)~ (?:YUNG |ang )?(?:\\w{3,12} )?(?:po )?(?:ang |YUNG |na )?(?:nakasulat sa (?:cake|tarp\\w*|trophy|diploma|plake|card|shirt)|naibigay|naideliver|nahatid|hinatid|kinabit|na-?credit|na-?print|nakaprint|ikinabit|isinukli)\\b(?!~ (?:ko|kong|namin|naming))|\\bmali~ lahat~ (?:ng |nang )?[^.?!,]{0,25}\\b(?:pinadala|ipinadala|dumating|binigay|ibinigay|dineliver|na-?deliver)\\b|\\bmali~ (?:YUNG |ang )?(?:spelling|grado|sukat|gupit|timpla|print|pagkakagawa|pagkakasulat)~(?: (?:ng|sa|nung|NYO)\\b|[,.!]|$)(?!~ (?:email|password|address|username)|[^.?!]{0,30}\\b(?:form|id|record|records|account|bill|system|file)\\b)`,
    ),
    [
      "Iba po yung tela sa pinili namin.",
      "Hindi ito ang in-order ko.",
      "Mali ang sukat ng kurtina.",
    ],
    [
      "Iba po ba ang tela ng dalawa?",
      "Mali po yung naibigay kong size.",
      "Ibang kulay na lang po.",
    ],
  ],
  [
    "came-damaged",
    "report_public",
    "basag sira sira-sira wasak yupi yupi-yupi punit expired panis durog gasgas butas basang basang-basa bulok lanta lantang depektibo defective tunaw lasog lasog-lasog hilaw sunog inaamag amagin peke used second secondhand refurbished nabasag may amoy bukas sirang tumutulo umuuga nabakbak natanggal natuklap lumubog",
    new RegExp(
      `\\b${BAD}\\b[^.?!,]{0,40}\\b(?:nung|noong|nang|pag|pagka|pagka-|na)~ ?(?:KAMI~ |NAMIN~ )?(?:dumating|natanggap|inabot|hinatid|dineliver|na-?deliver|naideliver|nai-?deliver|pinadala|dinala|ipinadala|binuksan|sinerve)\\b(?! ng (?:\\d|ilang|isang|dalawang|tatlong|limang|bagyo|ulan))|\\b${BAD}~ (?:YUNG |ang )(?:\\w{2,12} )?(?:na )?(?:dumating|dinala|pinadala|ipinadala|natanggap|hinatid)\\b(?! (?:ko|na) (?:kaya|ba))|\\b(?:dumating|natanggap|inihatid|hinatid|na-?receive)~ (?:na~ |ng~ )?[^.?!]{0,25}(?:\\bpero |\\btapos |, |\\bna |\\bay )?\\b${BAD}|\\b(?:hilaw|panis|sunog|malamig|inaamag|may (?:buhok|ipis|uod|langaw|bukbok))~ (?:YUNG |ang |sa )?(?:loob~ )?(?:ng |YUNG |ang )?(?:\\w{3,12} ){1,3}(?:NYO|sa loob)\\b|\\b(?:lasog[- ]lasog|yupi|basag|wasak|punit|durog)~ (?:na )?(?:YUNG |ang )(?:box|kahon|parcel|package|packaging|laman|item)\\b|\\bgasgas~ (?:po )?[^.?!,]{0,20}bagong? |\\b(?:sira|may sira|defective|basag|butas|punit|may gasgas)~ (?:YUNG |ang )(?:\\w{2,12} ){1,2}na (?:binili|nabili|natanggap|ibinenta|binenta|hiniram|nirentahan|pinadala|binigay|ikinabit|kinabit)\\b|\\b(?:tumutulo|umuuga|nabakbak|natanggal|natuklap|sira|lumubog)~ (?:YUNG |ang )bagong (?:kabit|palit|gawa|pintura|ayos|install|pagawa)\\b|\\b(?:dumating|inihatid|hinatid|pinadala|ipinadala|dineliver|binigay|ibinigay)~ (?:NYO~ |nila~ |sa (?:akin|amin)~ |sakin~ )?(?:ay |YUNG |ang |ng )?(?:sirang|basag na|bulok na|expired na|punit na|butas na) |\\bnabasag~ sa (?:byahe|biyahe|delivery|shipping)`,
    ),
    [
      "Hilaw pa yung manok niyo, hilaw pa ang loob ng manok niyo.",
      "Dumating na pero amoy kulob.",
      "May amag na po nung dumating.",
    ],
    ["Nabasag ko po ang baso.", "Sira po ang lumang fan ko.", "Dumating po nang maayos."],
  ],
  [
    "things-missing",
    "report_public",
    "kulang WALA lang kumpleto complete nakalimutan",
    new RegExp(
      `\\bkulang~ (?:ng|nang)~ ${NUMBER}\\b[^.?!]{0,40}(?:order|laman|box|parcel|lamesa|pahina|piraso|sukli|kontrata|set|turnilyo|pares)|\\b(?:sukli|sinukli)\\b[^.?!]{0,25}\\bkulang\\b|\\bWALA~ (?:\\w{2,15} ){1,3}sa~ (?:loob ng )?(?:box|kahon|parcel|package|order NAMIN|plastic|paper bag)\\b(?![^.!]{0,30}\\?)|\\bwalang~ kasamang~ (?:charger|cable|manual|resibo|sauce|kutsara|tinidor|card|freebie|adapter|remote|susi|gravy|kanin|rice|straw|warranty|turnilyo|baterya)\\b(?![^.!]{0,30}\\?)|\\bHINDI~ (?:kumpleto|complete)~ (?:YUNG |ang )(?:laman|order|dumating|pahina|parts|delivery|binigay|items?|pinadala|set)\\b|\\b${NUMBER}~ (?:\\w{2,10} ){0,3}lang~ (?:YUNG )?(?:ang )?(?:laman|dumating|binaba|binigay|ibinigay|natanggap|nakasama|naideliver|na-?deliver)\\b[^.?!]{0,30}(?:,|\\beh|\\bpero|\\bkahit)[^.?!]{0,15}${NUMBER}|\\bnakalimutan~ (?:na naman~ )?(?:NYO|nila|ng (?:rider|crew|staff)(?: NYO)?)~ (?:YUNG |ang )`,
    ),
    [
      "Kulang ng dalawang pahina ang libro.",
      "Dalawa lang ang laman, apat ang bayad ko.",
      "Nakalimutan niyo yung gravy.",
    ],
    ["May kasama po bang charger?", "Nakalimutan ko po ang voucher."],
  ],
  [
    "went-elsewhere",
    "report_public",
    "kapitbahay binalik ibinalik luma iba ibang maling lumang order parcel package padala gamit damit",
    new RegExp(
      `\\bsa~ (?:kapitbahay|ibang (?:tao|bahay|address|customer|unit|branch)|maling (?:tao|bahay|address|unit|branch|account)|lumang address)~ (?:NYO~ |na~ |nila~ |ko )?(?:nahatid|naihatid|hinatid|dinala|dineliver|na-?deliver|naideliver|napunta|naibigay|binigay|iniwan|na-?ship|pinadala|ipinadala|na-?credit)\\b(?!~ (?:ko|namin))|\\b(?:order|parcel|package|padala|gamit|damit|pagkain|bill|resulta)~ ng iba(?:ng (?:tao|customer|pasyente))?~ (?:YUNG |ang |na )?${GOT}\\b|\\b${GOT}~ (?:NYO~ )?(?:sa (?:akin|amin)~ |sakin~ )?(?:YUNG |ang )?(?:order|parcel|package|padala|gamit|damit|bill|resulta|pagkain) ng iba(?:ng)?\\b|\\b(?:na-?ship|pinadala|ipinadala|hinatid|dineliver|dinala)~ (?:NYO~ |nila~ )(?:na naman )?sa~ (?:maling|lumang|luma)\\b|\\b(?:binalik|ibinalik)~ (?:NYO~ |nila~ )na~ (?:walang|may sira|sira|kulang)\\b`,
    ),
    ["Sa maling bahay niyo hinatid.", "Pinadala sa akin yung parcel ng ibang tao."],
    ["Sa kapitbahay niyo na lang po iwan.", "Sa ibang address na lang po."],
  ],
  [
    "charged-wrongly",
    "report_public",
    "double double-charge double-charged double-billing doble duplicate na-double nadoble dalawang nakaltasan kinaltasan nabawasan na-deduct nabawas na-debit nadebit siningil na-charge nacharge na-bill nabill charge charged bayad singil binayaran bill",
    /\b(?:sa|ng|yung|ang|may|na) (?:double|doble|duplicate)[- ](?:charge[ds]?|bill(?:ed|ing)?|kaltas|singil|deduct(?:ion|ed)?)\b(?! nga)(?![^.!]{0,25}\?)|\b(?:double|doble|duplicate|na-?double|nadoble)(?:ng)?[- ](?:po )?(?:ang |YUNG )?(?:charge[ds]?|bill(?:ed|ing)?|kaltas|bawas|singil|deduct(?:ion|ed)?|bayad)\b(?! nga)(?![^.!]{0,25}\?)(?=[^.?!]{0,40}\b(?:po|ko|ang|yung|sa|namin|kami|ako|nyo|niyo|niyong|nyong|na)\b)|\b(?:nakaltasan|kinaltasan|nabawasan|na-?deduct(?:an)?|nabawas|na-?debit|siningil|na-?charge|nacharge)\b[^.?!]{0,50}\b(?:pero|kahit|na|tapos|eh)~ (?:WALA|HINDI)~ (?:lumabas|pumasok|NAMIN|naman|dumating|natanggap|in-?avail)\b|\b(?:na-?bill|na-?charge|siningil)~ (?:NYO~ )?KAMI~ (?:ng|nang|sa|para sa) (?:pang-?\w+|maling|sobra\w*)\b|\b\d[\d,.]* (?:lang )?(?:daw|raw|dapat|ang (?:nakalagay|usapan|presyo))\b[^.?!]{0,30}\b(?:pero|tapos|eh|,) ?\d[\d,.]*k? (?:ang |YUNG )?(?:bayad|siningil|singil|na-?charge|charge|binayaran|bill)/,
    [
      "May double charge po ang card ko.",
      "Nabawasan ang load ko pero wala namang pumasok.",
      "250 daw pero 300 ang singil.",
    ],
    ["Na-charge po ba ang card ko?", "May double charge po ba pag nag-cancel?"],
  ],
]);
