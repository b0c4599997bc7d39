import { tagalogCues } from "../../text/tagalog.ts";

export const CUES_TL = tagalogCues("runaround.tl", [
  [
    "redirect",
    "redirect",
    "tumawag tawag tawagan makipag-ugnayan makipagugnayan magtanong mag-email mag-message mag-chat mag-report lumapit dumulog pumunta punta kontakin i-contact",
    /\b(?:(?:tumawag|tawag|makipag-?ugnayan|magtanong|mag-?(?:email|message|chat|report)|lumapit|dumulog|p(?:um)?unta)(?:~ na lang)?(?:~ KAYO)?~ (?:sa|kay)\b|(?:tawagan|kontakin|i-?contact)(?:~ NYO)?~ (?:YUNG|sa)\b|KAYO~ (?:makipag-?ugnayan|magtanong|tumawag|lumapit|dumulog)\b)/,
    ["Tumawag po kayo sa branch.", "Sa billing po kayo makipag-ugnayan."],
    ["Tatawag po kami sa inyo."],
  ],
  [
    "there-and-back",
    "there_and_back",
    "tumawag tawag tawagan pumunta punta makipag-ugnayan dumaan balik bumalik",
    /\b(?:tumawag|tawag|tawagan|p(?:um)?unta|makipag-?ugnayan|dumaan)~ (?:na lang~ )?(?:KAYO~ |NYO~ )?(?:muna~ )?(?:sa|kay|YUNG|ang) [^.?!]{2,60}(?:,|\btapos\b|\bsaka\b|\bpagkatapos\b)[^.?!]{0,30}\b(?:balik|bumalik|tumawag|tawag)~ (?:KAYO~ )?(?:ulit~ )?(?:sa~ (?:amin|akin)|dito)\b/,
    ["Tawag na lang po kayo sa kabilang hotline, tapos balik po kayo sa amin."],
    ["Tumawag po kayo sa bangko, tapos hintayin ang text."],
  ],
  [
    "been-there",
    "said_been",
    "tumawag tinawagan galing nag-email nagemail nag-message nag-chat nagpunta pumunta nagtanong dito",
    /\b(?:(?:tumawag|galing|nag-?(?:email|message|chat|punta|tanong)|pumunta|nagtanong)~ KAMI~ (?:sa|dun|doon)\b|tinawagan~ NAMIN~ (?:na|YUNG)|dito~ (?:raw|daw)|sabi~ nila~ (?:dito|sa inyo|mag-?\w+ dito))/,
    ["Tumawag na po ako sa branch.", "Galing na po kami sa billing.", "Dito daw po ako lumapit."],
    ["Tatawag po ako mamaya."],
  ],
  [
    "report-passed-on",
    "report",
    "pinagpasa-pasahan pinagpasapasahan pasahan pinasa ipinasa pinapasa ipinapasa turo turuan pinabalik-balik pinabalikbalik pabalik-balik nilipat inilipat",
    /\b(?:pinagpa-?sa-?pa-?sahan|pinag-?pasahan|pinabalik-?balik|(?:i?pinasa|i?pinapasa|i?nilipat)~ (?:na naman|NYO)(?:~ na naman)?~ (?:KAMI|sa iba)|turo~ (?:KAYO~ )?(?:nang|ng) turo|nagtuturuan~ KAYO|pabalik-?balik~ KAMI~ (?:sa|dito|dun))/,
    [
      "Pinagpasa-pasahan niyo na po ako.",
      "Ipinasa niyo na naman po ako sa iba.",
      "Turo kayo nang turo.",
    ],
    ["Ipinasa ko na po ang form.", "Pabalik-balik po ang error."],
  ],
  [
    "report-how-many",
    "report",
    "pang-apat pang-lima pang-limang pangalawa pangatlo pangatlong pangalawang pang-anim ikaapat ikalima ilang",
    /\b(?:pang-?(?:alawa|atlo|apat|lima|anim|pito)(?:ng)?|ika-?(?:tlo|apat|lima)(?:ng)?|ilang)~ (?:agent|tao|department|kausap|csr|beses)?~ ?KAYO(?:ng)?~ (?:KAYO~ )?(?:humingi|humihingi|nagtanong|nagtatanong|kausap|nakausap|na kausap)\b|\bpang-?(?:atlo|apat|lima|anim)(?:ng)?~ (?:agent|department|csr)~ (?:na )?(?:KAYO|YAN)\b/,
    ["Pang-lima na po kayong nagtanong ng pangalan ko.", "Pangatlong agent na po kayo."],
    ["Pang-limang order ko na po ito."],
  ],
]);
