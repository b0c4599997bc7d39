import type { EpisodeHint } from "./types.ts";

const PREMISES =
  "(?:cr|banyo|comfort room|sahig|mesa|upuan|silya|pinto|bintana|dingding|kisame|ilaw|aircon|electric fan|elevator|escalator|hagdan|salamin|lababo|gripo|screen|karatula|menu|plato|baso|kutsara|kwarto|kama|kumot|counter|waiting area)";
const BAD =
  "(?:madumi|marumi|ang dumi|mabaho|ang baho|sira|basag|basa|patay|tumutulo|punit|malagkit|ang lagkit|wasak|barado|walang (?:ilaw|tubig|sabon|tissue|takip))";

export const HINTS_TL: readonly EpisodeHint[] = [
  {
    sin: "broken_promise",
    pattern:
      /\b(?:sabi|sinabi|nangako|nagsabi|usapan|pinangako|ipinangako)\b[^?!]{0,80}\b(?:darating|pupunta|tatawag|babalik|ibabalik|tatapusin|matatapos|dadalhin|ihahatid|magre-?reply|bukas|ngayong|(?:sa|ng|noong|nung) (?:lunes|martes|miyerkules|huwebes|biyernes|sabado|linggo))\b[^?!]{0,100}\b(?:wala|hindi|di na|hanggang ngayon)\b/,
    yes: [
      "Sabi ng tubero pupunta siya ng Lunes, hanggang ngayon wala.",
      "Nangako silang tatawag bukas pero hindi tumawag.",
    ],
    no: ["Sabi niya pupunta siya at dumating nga."],
  },
  {
    sin: "wrong_delivery",
    pattern:
      /\b(?:um-?order|in-?order|binili|binayaran|pinili|hiningi|umorder) (?:ko|ako|namin|kami)\b[^.?!]{1,50}[, ](?:pero |tapos )?[^.?!,]{1,25} (?:ang |yung )?(?:dumating|binigay|ibinigay|dinala|pinadala|nakuha ko)\b/,
    yes: ["Umorder ako ng pulang payong, asul ang dumating."],
    no: ["Umorder ako ng payong."],
  },
  {
    sin: "runaround",
    pattern:
      /\b(?:pabalik-?balik|pinabalik-?balik|pinagpasa-?pasahan|pinagpapasa-?pasahan|paikot-?ikot|pinaikot-?ikot|turo-?turo|tinuro (?:ako|kami) sa)\b/,
    yes: ["Pinagpasa-pasahan kami ng mga opisina."],
    no: ["Bumalik kami kinabukasan."],
  },
  {
    sin: "ignored_contact",
    pattern:
      /\b(?:walang|wala pa(?:ng)?|di|hindi) (?:man lang |pa |rin |pa rin )*(?:sumasagot|sumagot|nagre-?reply|nag-?reply|sagot|reply|tumatawag)\b|\bdedma\b|\bna-?seen\b/,
    yes: ["Tatlong email na, walang sumagot.", "Dedma lang."],
    no: ["Sumagot agad sila."],
  },
  {
    sin: "slow_response",
    pattern:
      /\b(?:isang|dalawang|tatlong|apat na|limang|\d+) (?:na )?(?:oras|araw|linggo|buwan)\b[^.?!]{0,25}\b(?:pumila|naghintay|naghihintay|nakapila|pila|nag-?antay)\b|\b(?:pumila|naghintay|nakapila|nag-?antay|naghihintay)\b[^.?!]{0,25}\b(?:isang|dalawang|tatlong|apat na|limang|\d+) (?:na )?(?:oras|araw|linggo|buwan)\b|\bang (?:tagal|bagal)\b/,
    yes: ["Tatlong oras kaming naghintay.", "Ang tagal ng pila."],
    no: ["Limang minuto lang kami."],
  },
  {
    sin: "rudeness",
    pattern:
      /\b(?:sinigawan|binulyawan|minura|ininsulto|pinahiya|sinungitan|tinarayan|binastos|pinagalitan)\b/,
    yes: ["Tinarayan kami ng kahera."],
    no: ["Nginitian kami ng kahera."],
  },
  {
    sin: "poor_tangibles",
    pattern: new RegExp(
      `\\b${BAD} (?:na |pa |yung |iyong |ang |ng |nang |talaga |rin ){0,3}(?:mga )?${PREMISES}\\b|\\b(?:ang|yung|iyong) (?:mga )?${PREMISES}(?: \\w+){0,3} (?:ay )?${BAD}\\b`,
    ),
    yes: ["Sira ang upuan.", "Ang sahig nila madumi."],
    no: ["Malinis ang banyo."],
  },
  {
    sin: "onsite_inattention",
    pattern:
      /\bnagku?-?kwentuhan\b|\bnagkukuwentuhan\b|\bnagdadaldalan\b|\bnagtsi-?tsismisan\b|\bnagchi-?chismisan\b|\bnagse-?selpon\b|\bnag-?(?:ce|se)?-?cellphone\b|\b(?:walang|di|hindi) (?:man lang )?(?:pumansin|pinansin|lumapit|umasikaso|inasikaso)\b/,
    yes: [
      "Nagkukuwentuhan lang ang staff.",
      "Hindi man lang kami pinansin, hindi pinansin talaga.",
    ],
    no: ["Lumapit agad ang staff."],
  },
  {
    sin: "wrong_information",
    pattern:
      /\b(?:sabi|sinabi|nakalagay|nakasulat)\b[^.?!]{1,80}\b(?:pala|hindi pala|wala pala|iba pala|mali pala)\b/,
    yes: ["Nakalagay bukas sila, sarado pala."],
    no: ["Sabi niya mura."],
  },
  {
    sin: "blame_shifting",
    pattern:
      /\bkasalanan (?:ko|namin|daw|raw)\b|\bako (?:pa )?(?:ang |ang may |may )?(?:sinisi|kasalanan|mali)\b|\bsinisi (?:ako|kami|pa)\b/,
    yes: ["Kasalanan ko raw.", "Sinisi pa kami."],
    no: ["Walang may kasalanan."],
  },
  {
    sin: "apathy",
    pattern:
      /\b(?:wala (?:silang|siyang) pakialam|bahala (?:na )?(?:daw |raw )?(?:kayo|ako|kami)|hindi (?:raw|daw|na) (?:niya|nila) trabaho|nagkibit[- ]balikat)\b/,
    yes: ["Wala silang pakialam.", "Hindi raw nila trabaho."],
    no: ["May pakialam sila."],
  },
  {
    sin: "rulebook",
    pattern:
      /\b(?:policy|patakaran|protocol|rules?) (?:raw|daw|lang|po|nila|namin|iyon|yun|kasi)\b|\bbawal (?:raw|daw)\b/,
    yes: ["Patakaran daw nila.", "Bawal daw kasi."],
    no: ["Binasa ko ang patakaran."],
  },
];
