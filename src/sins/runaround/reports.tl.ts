import { tagalogCues } from "../../text/tagalog.ts";

const REDIRECT =
  "(?:sa|nasa|na sa|na|dun|doon|kayo|ikaw|kami|tumawag|tawag|pumunta|punta|lumapit|mag-?\\w{3,12}|balik|bumalik|hintayin)";
const SAYS = `(?:sabi|sinasabi|turo)~ (?:naman )?(?:ng|nung|ni|sa)~ \\w{2,15}(?: (?!sa\\b|na\\b)\\w{2,15})?,? (?:naman |daw |po )?${REDIRECT} (?:na lang |daw |po |naman |kayo )?(?:sa |kay |ang |YUNG )?(?:branch|hotline|app|website|chat|email|lab\\w*|bangko|bank|agency|ahensya|airline|courier|seller|store|mall|opisina|office|billing|cashier|registrar|dean|admin|landlord|developer|doktor|clinic|insurance|ospital|philhealth|manufacturer|dealer|inyo|kanila|kabila|iba|page|dito|supplier|main|center|service center|card center|hr|dept|department|ibang \\w+)\\b`;
const MANY =
  "(?:pang-?(?:alawa|atlo|apat|lima|anim|pito|walo|ilan)(?:ng)?|ika-?(?:tlo|apat|lima|anim)(?:ng)?|ikatlong?|ikalimang?|third|fourth|fifth|3rd|4th|5th)";
const PLACE =
  "(?:tao|agent|kausap|csr|department|departamento|dept|transfer|lipat|branch|opisina|counter|window|endorse|pinagpasahan|office|numero|team)";

/** Sent from one to the next, in looser words. */
export const REPORTS_TL = tagalogCues("runaround.tl", [
  [
    "each-says-other",
    "report_public",
    "sabi sinasabi turo says",
    new RegExp(
      `\\b${SAYS}[^.?!]{0,30}[,;][^.?!]{0,12}\\b${SAYS}|\\b(?:yung )?\\w{3,12} (?:says|sabi) (?:sa )?\\w{3,12}[,;] (?:yung |and |pero |tapos )?(?:yung )?\\w{3,12} (?:says|sabi) (?:sa )?(?!hindi|supported|pwede|bawal|wala|meron)\\w{3,12}(?=\\W*$|[,.;])`,
    ),
    [
      "Sabi ng bangko tumawag sa insurance, sabi ng insurance sa bangko.",
      "Supplier sabi dealer, dealer sabi supplier.",
    ],
    ["Sabi ng support bug, sabi ng dev feature."],
  ],
  [
    "moved-along",
    "report_public",
    "nilipat inilipat pinapunta pinabalik nirefer ni-refer trinansfer na-transfer ipinasa pinasa tinapon itinapon tinuro itinuro dinala inendorso ibinalik",
    /\b(?:i?nilipat|pinapunta|pinabalik|ni-?refer|trinansfer|na-?transfer|i?pinasa|i?tinapon|i?tinuro|inendorso|dinala)~ (?:na naman~ |NYO~ |nila~ )?KAMI~ (?:ng \w{2,15} |NYO |nila )?(?:na naman )?sa [^.?!]{2,40}(?:,|\b)(?:tapos|saka|balik|bumalik|pagkatapos|ulit|ngayon naman)\b [^.?!]{0,20}\b(?:sa|ulit|naman)\b/,
    [
      "Pinapunta ako sa window 2, tapos sa window 9 naman.",
      "Nilipat niyo kami sa billing tapos balik sa sales.",
    ],
    ["Nilipat nila ako sa expert, tapos okay na."],
  ],
  [
    "how-many-people",
    "report_public",
    "tao agent kausap csr department departamento dept transfer lipat branch opisina counter window endorse pinagpasahan office numero team email pinabalik nilipat pinapabalik trinansfer na-transfer pinabalik-balik",
    new RegExp(
      `\\b${MANY}~ (?:na )?~${PLACE}~ (?:na |NAMIN~ )?(?:po )?(?:KAYO|kayong|YAN|sa akin|NAMIN|kausap|nakausap)\\b|\\bnaka-?(?:ilan|ilang|tatlo|tatlong|apat|lima|limang|anim|pito|dalawang)~ (?:na )?~(?:transfer|lipat|agent|endorse|branch|opisina|department|office|email address|window|counter)\\b|\\b(?:ilang|tatlong|apat na|limang|anim na|pitong|\\d)~ (?:na )?${PLACE}~ (?:na |KAMI~ )?(?:YUNG |ang )?(?:nakausap|kinausap|napuntahan|pinuntahan|dinaanan|pinagdaanan)\\b|\\b(?:nakausap|kinausap|dumaan)~ KAMI~ (?:sa |ng |ang )?(?:tatlong|apat na|limang|anim na|pitong|[3-9]\\d?)~ ${PLACE}\\b|\\b(?:ilang|dalawang|tatlong|apat na|limang)~ beses~ (?:na~ )?(?:NYO~ |nila~ )?(?:KAMI|akong|kaming)~ (?:na )?(?:pinabalik|nilipat|trinansfer|na-?transfer|pinapabalik)`,
    ),
    [
      "Pang-lima na kayong agent na kausap ko, pang-limang agent na po kayo.",
      "Nakatatlong opisina na kami, naka-tatlong opisina na kami.",
      "Ilang beses niyo na akong pinabalik.",
    ],
    ["Isang tao lang ang kausap ko.", "Pang-apat ko na pong order."],
  ],
  [
    "ball-and-circles",
    "report_public",
    "pinagpapasa-pasahan pinagpapasapasahan pinagpapasahan pinagpasa-pasahan pinagpasapasahan pinapasa-pasa pinasa-pasa pinapasapasa pasa-pasa nagpapasahan nagtuturuan pinaghahagis-hagisan turo pasa pasahan bola ping pingpong ping-pong paikot-ikot pinaikot-ikot pinapaikot pabalik-balik nagpabalik-balik pinabalik-balik pinapabalik-balik kani-kanino saan-saan magpalipat-lipat palipat-lipat forward endorso transfer inikot lipat kaka-transfer kakatransfer kakalipat kaka-lipat kakapasa kaka-pasa",
    /\b(?:pinag(?:pa)?pa-?sa-?pa-?sahan|pinagpapasahan|pina?-?pa?sa-?pasa|pinaghahagis-?hagisan)~ (?:(?:PARTICLE|NYO|nila) ){0,4}(?:KAMI|sa|ng)\b|\b(?:nagpapasahan|nagtuturuan)~ (?:KAYO|sila|lang|YUNG|ang)\b|\b(?:turo|pasa) (?:dito|doon|dun),? (?:turo|pasa)\b|\bpasahan ng bola\b|\bginawa(?:ng|~ NYO)?~ (?:akong|kaming) (?:bola|ping-? ?pong)|\bpara~ (?:akong|kaming) (?:bola|ping-? ?pong)|\b(?:pina|pinapa)?-?ikot-?ikot~ (?:NYO~ |lang~ |nila~ )?KAMI\b|\bpaikot-?ikot~ (?:lang~ )?KAMI\b|\binikot~ NYO~ KAMI\b|\b(?:nag|pina|pinapa)?pabalik-?balik~ (?:na~ )?(?:NYO~ |nila~ )?(?:KAMI|KAMING)~ (?:sa|dito|NYO|ng)\b|\bkaming pabalik-?balik|\bkung (?:kani-?kanino|saan-?saan)~ (?:NYO~ |nila~ )?(?:ako|kami|akong|na lang)?~ ?(?:pina\w+|tinuro|itinuro|nilipat)|\b(?:mag)?palipat-?lipat~ (?:na~ )?(?:ng|sa|KAMI|NYO)~ ?(?:counter|window|opisina|department|agent|linya|KAMI|branch)?|\b(?:forward|transfer|endorse|pasa|lipat) (?:kayo )?nang (?:forward|transfer|endorse|pasa|lipat)\b|\bkaka-?(?:transfer|lipat|pasa)~ (?:lang~ )?NYO\b|\bpuro~ (?:lang~ |KAYO~ )?(?:transfer|endorso|lipat)\b/,
    [
      "Pinagpapasa-pasahan niyo lang kami.",
      "Turo dito, turo doon.",
      "Pasa nang pasa, pasa dito pasa doon.",
      "Paikot-ikot lang ako sa opisina niyo.",
    ],
    ["Paikot-ikot po yung icon.", "Babalik-balik po ako sa shop niyo."],
  ],
]);
