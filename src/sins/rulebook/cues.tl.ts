import { tagalogCues } from "../../text/tagalog.ts";

const RULE =
  "(?:policy|policies|patakaran|palisiya|panuntunan|alituntunin|rules?|regulasyon|terms(?: (?:and|&) conditions)?|kontrata|proseso|procedure|protocol)";

export const CUES_TL = tagalogCues("rulebook.tl", [
  [
    "our-policy",
    "rule",
    "policy policies patakaran palisiya panuntunan alituntunin rules rule regulasyon terms kontrata proseso procedure protocol",
    new RegExp(
      `\\b(?:${RULE}~ (?:kasi~ )?(?:NAMIN~ )?(?:iyan|yan|yun|yon|ito|eh|namin)\\b|(?:YAN|GANYAN)~ (?:kasi~ )?(?:YUNG|ang)~ (?:aming )?${RULE}|(?:bawal|labag|kontra|HINDI~ (?:PWEDE|allowed))~ (?:YAN~ )?sa~ (?:aming |mga )?${RULE}|(?:ayon|base|batay|alinsunod)~ sa~ (?:aming |mga )?${RULE}|(?:nasa|nakasaad sa|nakalagay sa)~ (?:YUNG |ang |aming )?${RULE}~ (?:YAN|NAMIN|po|na)|(?:company )?(?:policy|rules?) (?:po|eh|kasi|ho)\\b)`,
    ),
    [
      "Patakaran po namin yan.",
      "Bawal po sa rules namin.",
      "Nasa terms and conditions po yan.",
      "Ganun po ang patakaran.",
    ],
    ["Babasahin ko po ang patakaran."],
  ],
  [
    "just-following",
    "rule",
    "sumusunod sinusunod sumunod",
    /\b(?:sumusunod|sinusunod)~ (?:lang~ )?(?:KAMI|NAMIN)~(?: sa (?:rules|utos|patakaran|policy)| YUNG (?:rules|patakaran|policy))?/,
    ["Sumusunod lang po kami."],
    ["Sinusunod po ng app ang oras."],
  ],
  [
    "not-allowed",
    "rule",
    "pinapayagan pinahihintulutan authorized otorisado allowed exception exceptions",
    /\bHINDI~ (?:KAMI~ )?(?:na )?(?:pinapayagan|pinahihintulutan|authorized|otorisado|allowed)~(?: (?:KAMI|ng \w+|na|sa amin))?|\b(?:WALA|HINDI~ (?:KAMI~ )?(?:nagbibigay|gumagawa)~ ng)~ (?:pong )?exceptions?\b/,
    ["Hindi po kami pinapayagan ng management.", "Wala pong exception."],
    ["Pinapayagan po ang pets."],
  ],
  [
    "for-everyone",
    "rule",
    "lahat iba",
    /\b(?:kung|pag|kapag)~ (?:pagbibigyan|pinagbigyan|papayagan|pinayagan|gagawin|ginawa)~ (?:NAMIN~ )?(?:KAYO|YAN|sa inyo|para sa inyo)[^.?!]{0,40}(?:lahat|iba|ibang customer)\b/,
    ["Kung papayagan ko po kayo, dapat lahat payagan ko rin."],
  ],
  [
    "system-forbids",
    "rule",
    "system computer",
    /\b(?:ayaw|HINDI)~ (?:kasi~ )?(?:tanggapin|tinatanggap|pumayag|pumapayag|payagan|pinapayagan|kaya)?~ ?(?:ng|nang|sa)~ (?:aming )?(?:system|computer)\b|\bHINDI~ PWEDE~ (?:YAN~ )?sa~ (?:aming )?(?:system|computer)\b/,
    ["Ayaw po tanggapin ng system.", "Hindi po pinapayagan ng system."],
    ["Naka-off po ang system."],
  ],
  [
    "report-policy",
    "report",
    "policy policies patakaran rules rule terms",
    /\b(?:(?:puro|lagi|palagi|panay|paulit-?ulit)~ (?:na lang~ )?(?:NYO~ |KAYO~ |sila~ )?(?:sinasabi~ |sagot~ )?(?:YUNG |ang |na )?(?:policy|policies|patakaran|rules|terms)|nagtatago~ (?:lang~ )?(?:KAYO~ |sila~ )?sa (?:likod ng )?(?:policy|patakaran|rules|terms)|(?:policy|patakaran|rules) (?:daw|raw|ang laging|lang ang)~ (?:NYO|nila|sagot|dahilan|sinasabi|YAN|eh|kasi|po))/,
    ["Puro patakaran ang sinasabi niyo.", "Policy daw nila.", "Nagtatago lang kayo sa rules."],
    ["Ano po ang policy niyo?"],
  ],
]);
