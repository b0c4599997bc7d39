import { tagalogCues } from "../../text/tagalog.ts";

/** The register of authorities and form letters. */
const OFFICIAL =
  /\b(?:alinsunod sa|ayon sa (?:nasabing|nabanggit na|itinakdang) |(?:nasabing|nabanggit na) (?:kahilingan|transaksyon|usapin|alituntunin|patakaran)|sa pamamagitan nito|hinihiling na|ipinababatid|ipinabatid|ipinaaalam(?: po)? (?:na|sa inyo)|minamarapat|sa lalong madaling panahon|mangyaring (?:isumite|ihain|magsumite)|kaugnay (?:sa|ng) (?:inyong )?(?:kahilingan|usapin)|nararapat na)\b/;
const OFFICIAL_ANCHORS =
  "alinsunod ayon nasabing nabanggit pamamagitan hinihiling ipinababatid ipinabatid ipinaaalam minamarapat lalong mangyaring kaugnay nararapat";

export const CUES_TL = tagalogCues("unclear_communication.tl", [
  [
    "what-is",
    "said_what_is",
    "ano anong anu",
    /^\W{0,4}(?:(?:ha|huh|sorry|teka|wait|ok|sige|po|pero|eh|ay)[,.?!]* ){0,3}(?:ano|anong|anu|anung)~ (?:YUNG )?(?:(?:ibig (?:po )?sabihin|meaning|kahulugan)~ (?:ng|nung|nang|ninyo sa) )?(?:")?[\w-]{2,20}(?: [\w-]{2,20})?(?:")?~(?: na (?:YAN|sinasabi NYO))?\s?[?!.]*$/,
    ["Ano po yung RMA?", "Anong ibig sabihin ng escrow?", "Ha? Ano po ang header pane?"],
    ["Ano po ang gagawin ko kapag hindi gumana?", "Alam ko po ang RMA."],
  ],
  [
    "foreign-help",
    "foreign_help",
    "chinese japanese hapon korean spanish german naka-chinese naka-japanese naka-hapon naka-korean naka-spanish naka-german",
    /\b(?:(?:nasa|naka-?|sa) ?(?:chinese|japanese|hapon|korean|spanish|german)~ (?:lang~ )?(?:YUNG |ang )(?:manual|guide|instructions|tutorial|form)|(?:manual|guide|instructions|tutorial|form)~ (?:ay |na )?(?:nasa|naka-?) ?(?:chinese|japanese|hapon|korean|spanish|german)~)/,
    ["Naka-Chinese lang po ang manual."],
    ["Chinese po ang restaurant sa kanto."],
  ],
  [
    "not-understood",
    "said_lost",
    "maintindihan naintindihan maunawaan naunawaan gets ma-gets magets nosebleed malabo simpleng linawin pakilinaw",
    /\b(?:HINDI~ NAMIN~ (?:maintindihan|naintindihan|maunawaan|naunawaan|ma-?gets|gets|na-?gets)~(?:[.!?]*$| (?:YUNG |ang )?(?:sinasabi|sinabi|ibig|sagot|paliwanag|message|reply|instructions?|steps?|kahit)~ ?(?!niya|nila|ng)|[,;])|(?:sa|gamit(?:in)? ang) (?:simpleng?|madaling) (?:salita|tagalog|paraan|term)|nosebleed|(?:malabo|magulo)~ (?:YUNG|ang)~ (?:sagot|paliwanag|instructions?|reply)~ NYO)/,
    [
      "Hindi ko po maintindihan ang sinasabi niyo.",
      "Di ko po gets.",
      "Pwede po ba sa simpleng salita?",
    ],
    ["Hindi ko po maintindihan kung bakit namamatay.", "Gets ko na po."],
  ],
  [
    "report-jargon",
    "report",
    "jargon technical maintindihan naintindihan magulo malabo gulo labo",
    /\b(?:(?:puro|ang daming?|sobrang daming|puno ng)~ (?:mga )?(?:jargon|technical|malalalim|legal terms)|HINDI~ NAMIN~ (?:maintindihan|naintindihan)~ (?:YUNG )?(?:agent|staff|kausap|paliwanag (?:niya|nila|ng)|sinasabi (?:niya|nila|ng)|sinabi (?:niya|nila|ng))|(?:ang gulo|ang labo|magulo|malabo)~ (?:YUNG |ng |nung )?(?:email|text|sagot|paliwanag|notice|sulat|bill|instructions?)~ NYO)/,
    [
      "Ang daming jargon ng sulat niyo.",
      "Hindi ko po maintindihan yung agent niyo.",
      "Ang gulo po ng email niyo.",
    ],
    ["Ang gulo po ng bahay ko."],
  ],
  [
    "officialese",
    "officialese",
    OFFICIAL_ANCHORS,
    OFFICIAL,
    ["Alinsunod sa patakaran, hindi po ito maibabalik.", "Mangyaring isumite ang form."],
    ["Ayon sa kanya, bukas daw."],
  ],
  [
    "own-officialese",
    "said_officialese",
    OFFICIAL_ANCHORS,
    OFFICIAL,
    ["Kaugnay ng inyong kahilingan, narito ang papel."],
    ["Gusto ko pong i-cancel."],
  ],
]);
