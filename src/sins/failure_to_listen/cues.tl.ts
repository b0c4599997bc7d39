import { tagalogCues } from "../../text/tagalog.ts";

const TEXT = "(?:message|mensahe|email|chat|post|tanong|sinabi|sinulat|report|ticket|pm|text)";

/** The customer objects to a reply that passes by what was said; and reports of not being heard. */
const OBJECTIONS_TL = tagalogCues("failure_to_listen.tl", [
  [
    "told-before",
    "said_told",
    "sinabi nasabi nabanggit binanggit nilagay nakalagay nasa naibigay binigay kakasabi nasend na-send sinend",
    new RegExp(
      `\\b(?:(?:sinabi|nasabi|nabanggit|binanggit|nilagay|naibigay|binigay|na-?send|sinend)~ NAMIN~ (?:na )?(?:nga~ )?(?:[^.?!]{0,30}\\b)?(?:kanina|nga|taas|una|unang|umpisa|simula|${TEXT}|beses|dati|kahapon|YAN)\\b|(?:sinabi|nasabi|nabanggit|binanggit|naibigay|binigay)~ (?:NAMIN~ )?na~ (?:nga~ )?(?:YAN|NAMIN)|ka(?:ka|sa)sabi~ (?:lang~ )?NAMIN|(?:nasa|nakalagay~ sa|nandun sa|andun sa)~ (?:(?:aking |unang |first |previous |taas na ){1,2}(?:kong |NAMING )?${TEXT}|i?taas~ (?:na )?NAMIN|i?taas na)\\b)`,
    ),
    [
      "Sinabi ko na po kanina.",
      "Nasa unang message ko na po.",
      "Nabanggit ko na nga po sa taas.",
      "Naibigay ko na po yan.",
    ],
    ["Sinabi ko sa asawa ko.", "Nasa taas po ang ref."],
  ],
  [
    "as-i-said",
    "said_as_told",
    "sabi sinabi",
    /\b(?:(?:gaya|tulad|katulad)~ ng~ (?:sabi|sinabi|nasabi|nabanggit)~ (?:NAMIN|ko)|(?:^|[,.!] |\bang |\bnga~ |\bdi ba,? )sabi~ (?:NAMIN|ko)~)/,
    ["Gaya po ng sabi ko, walang internet.", "Sabi ko po huwag."],
    ["Sabi ng kapatid ko mura."],
  ],
  [
    "read-it",
    "said_told",
    "binasa binabasa basahin nabasa nakinig nakikinig makinig pinakinggan nagbabasa",
    new RegExp(
      `\\b(?:(?:binasa|nabasa|binabasa)~ NYO~ (?:ba|bang|man)~|(?:paki-?)?basahin~ (?:NYO~ )?(?:naman~ |muna~ |ulit~ )?(?:YUNG |ang )(?:\\w+ )?${TEXT}|HINDI~ (?:NYO|KAYO|naman NYO|naman KAYO)~ (?:man lang~ )?(?:binasa|binabasa|nagbabasa|nakikinig|nakinig|pinakinggan))`,
    ),
    [
      "Binasa niyo po ba yung message ko?",
      "Hindi kayo nakikinig.",
      "Pakibasa muna, basahin niyo po yung chat ko.",
    ],
    ["Nabasa ko na po."],
  ],
  [
    "not-what-i-asked",
    "said_mismatch",
    "tanong tinatanong concern problema sinasabi ibig gusto hinihingi kailangan issue punto sinagot nasagot pagkakaintindi",
    /\b(?:HINDI~ (?:naman~ )?(?:YAN|GANYAN)~ (?:YUNG |ang )?(?:tanong|tinatanong|concern|problema|sinasabi|ibig sabihin|gusto|hinihingi|hiningi|kailangan|issue|punto)~ NAMIN|iba~ (?:po )?(?:YUNG|ang)~ (?:tanong|tinatanong|concern|problema|issue|hinihingi)~ NAMIN|HINDI~ (?:NYO~ )?(?:pa~ )?(?:na|si)?(?:sagot|nasagot|sinagot|sinasagot)~ (?:NYO~ )?(?:YUNG|ang)~ (?:tanong|tinatanong)|mali~ (?:YUNG |ang )?(?:pagkakaintindi|intindi|pagkaintindi)~ NYO)/,
    [
      "Hindi po yan ang tanong ko.",
      "Iba po ang concern ko.",
      "Hindi niyo po sinagot yung tanong ko.",
    ],
    ["Ano po ang tanong niyo?"],
  ],
  [
    "did-that-already",
    "said_did_that",
    "nagawa ginawa na-try natry sinubukan nasubukan tapos tinry ni-try",
    /\b(?:(?:nagawa|ginawa|n[ai]-?try|tinry|sinubukan|nasubukan)~ (?:NAMIN~ )?na~ (?:nga~ )?(?:YAN|NAMIN|lahat|nga)|(?:nagawa|ginawa|n[ai]-?try|tinry|sinubukan|nasubukan)~ NAMIN~ na~|tapos(?: na|~ na~) ?nga)/,
    ["Ginawa ko na po yan.", "Na-try ko na po lahat.", "Tapos na nga po eh."],
    ["Ginawa niyo na po ba?"],
  ],
  [
    "not-heard",
    "report",
    "nakikinig nakinig pinakinggan pinapakinggan makinig tinatanong tanong",
    /\b(?:(?:WALA|HINDI)~ (?:(?:PARTICLE|KAYO|sila|siya|NYO|KAMI|ako|NYO ako|nila ako|nila kami) ){0,5}(?:nakikinig|nakinig|pinakinggan|pinapakinggan|nakikinig sa amin)|ayaw~ (?:NYO~ |nila~ |niya~ )?(?:makinig|pakinggan)|paulit-?ulit~ (?:na lang~ )?(?:(?:PARTICLE|NYO|nila|YUNG|ang) ){0,5}(?:tinatanong|tanong|hinihingi))/,
    [
      "Hindi talaga kayo nakikinig.",
      "Walang nakikinig sa amin.",
      "Paulit-ulit niyo akong tinatanong, paulit-ulit ang tanong.",
    ],
    ["Nakikinig po ako sa radyo."],
  ],
  [
    "said-many-times",
    "report",
    "beses",
    /\b(?:(?:ilang|dalawang|tatlong|apat na|limang|maraming|\d{1,2})~ (?:na )?beses~ (?:NAMING|NAMIN)~(?: (?:nang|na))?~ (?:sinabi|sinasabi|ipinaliwanag|pinaliwanag|ni-?explain|in-?explain|nasabi|inulit)|(?:sinabi|ipinaliwanag|pinaliwanag|ni-?explain|in-?explain|nasabi|inulit)~ NAMIN~ (?:na~ )?(?:YAN~ )?(?:ng |nang )?(?:ilang|dalawang|tatlong|apat na|limang|maraming|\d{1,2}) (?:na )?beses)\b/,
    [
      "Tatlong beses ko na pong sinabi, wala akong internet.",
      "Sinabi ko na po yan nang ilang beses.",
    ],
    ["Tatlong beses po akong nag-order."],
  ],
  [
    "not-that",
    "said_not_that",
    "HINDI",
    /\b[a-z-]{3,20}(?: po)?(?: (?:YUNG |ang )(?:problema|sira|sinasabi|inorder|in-order|kailangan))?(?: ko| po)?,? HINDI(?: po)? (?:YUNG|ang) [a-z-]{3,20}\b/,
    ["Yung printer po, hindi yung laptop.", "Charger po ang sira, hindi ang cable."],
    ["Hindi po yung printer."],
  ],
  [
    "wants-to-cancel",
    "said_cancel",
    "mag-cancel magcancel i-cancel icancel magpa-cancel magpacancel ipa-cancel ipacancel cancel",
    /\b(?:gusto|paki|pwede|pa)~-? ?(?:NAMIN~ |kong |sana~ |ko~ )?(?:na~ )?(?:mag|i|magpa|ipa)?-?cancel\b/,
    ["Gusto ko po mag-cancel.", "Gusto ko na pong magpa-cancel."],
    ["Na-cancel po ng bagyo."],
  ],
  [
    "sells",
    "sells",
    "mag-upgrade magupgrade i-upgrade upgrade premium",
    /\b(?:(?:mag|i)-?upgrade\b|(?:mas malaking|premium|mas magandang) (?:plan|package|promo)\b)/,
    ["Ayos, ito po paano mag-upgrade!", "May premium plan po kami."],
    ["Na-release na po ang bago."],
  ],
]);

const ASK =
  "(?:ano|anong|pahingi|malaman|mahingi|makuha|hingin|paki-?bigay|paki-?send|paki-?provide|paki-?confirm|paki-?sabi|pa-?send|pa-?dm|pa-?pm|pa-?provide|kailangan~ NAMIN|i-?send~ NYO|i-?provide)";

/** Staff ask for a fact that the customer may have given: `asks_` and the kind of the fact. */
const REQUESTS_TL = tagalogCues("failure_to_listen.asks.tl", [
  [
    "order",
    "asks_order_number",
    "number no id reference ref order",
    new RegExp(
      `\\b${ASK}~ [^.?!]{0,40}?\\b(?:order|booking|reference|case|ticket|invoice|tracking|account) ?(?:number|no|id|ref)\\b|\\b(?:order|booking|account|ticket|tracking) (?:number|no|id)~ NYO~ ?\\?`,
    ),
    ["Ano po ang order number niyo?", "Pahingi po ng tracking number.", "Order number po ninyo?"],
    ["Ang order number po ninyo ay 5512."],
  ],
  [
    "email",
    "asks_email",
    "email e-mail",
    new RegExp(`\\b${ASK}~ [^.?!]{0,40}?\\be-?mail(?: address| add)?\\b`),
    ["Ano po ang email address ninyo?"],
    ["I-email ko po sa inyo."],
  ],
  [
    "phone",
    "asks_phone",
    "number no cellphone cp mobile contact",
    new RegExp(
      `\\b${ASK}~ [^.?!]{0,40}?\\b(?:phone|cell|cellphone|cp|mobile|contact) ?(?:number|no)\\b`,
    ),
    ["Pahingi po ng contact number ninyo."],
    ["Ang contact number po namin ay 555-0100."],
  ],
]);

/** Staff show that they know what was said; asking or advising again is then on purpose. */
const ACKNOWLEDGES_TL = tagalogCues("failure_to_listen.knows.tl", [
  [
    "knows",
    "knows",
    "dahil gaya tulad ayon ulit muli nabasa nakita verification verify seguridad confirm i-confirm tama sinabi nabanggit kahit isa",
    /\b(?:(?:dahil|gaya|tulad|ayon|kahit)~ (?:sa |ng |na )?(?:sinabi|nabanggit|na-?\w+|ginawa|sabi|natry)~ (?:na )?~?(?:NYO|ninyo)|ulit~ (?:pero|gamit|with|ngunit)|(?:isa pang|isang) beses|(?:nabasa|nakita)~ NAMIN|para~ sa (?:inyong )?(?:verification|seguridad|security)|for (?:verification|security) (?:po|lang)\b|i-?(?:verify|confirm|double[- ]?check)|tama~ (?:ba|bang)|(?:sinabi|nabanggit)~ NYO)/,
    [
      "Gaya po ng sinabi niyo, black.",
      "Ulit po pero gamit ang ibang cable.",
      "For verification po.",
    ],
    ["Paki-restart po ang router."],
  ],
]);

export const CUES_TL = [...OBJECTIONS_TL, ...REQUESTS_TL, ...ACKNOWLEDGES_TL];
