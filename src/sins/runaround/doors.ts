import { cueList } from "../../text/cue_list.ts";
import { tagalogCues } from "../../text/tagalog.ts";

/** Places to go to, as replies name them; the rule asks for two in a row with nothing else. */
export const DOORS = [
  ...cueList("runaround.door.en", "en", [
    [
      "door",
      "door",
      "contact reach call email e-mail message dm write chat touch request send shoot drop visit check here try https http",
      /\b(?:(?:contact(?:ing)?|reach(?:ing)?(?: out)?(?: directly)?(?: to)?|call(?:ing)?|e-?mail(?:ing)?|message|dm|write to|chat with|get in touch with|in touch with) (?:us|our|them|the|me|here|back|via)\b|request a call ?back|(?:send|shoot|drop) (?:us|me|a) (?:a |an |your |the )?(?:\w+ )?(?:dm|note|message|e-?mail|line|details)\b|(?:visit|check out|go to|try):? (?:the |this |our )?(?:following |link|page|site|website|https?:)|\bhere:? ?https?:)/,
      [
        "Please contact us here.",
        "Send us a note.",
        "You can request a call back.",
        "We can look into it here: https://shop.example/help",
        "Visit https://shop.example",
      ],
      ["We called twice."],
    ],
  ]),
  ...cueList("runaround.door.es", "es", [
    [
      "door",
      "door",
      "contacte contactenos contacta contactanos llame llamenos llama llamanos escriba escribanos escribe escribenos envie envienos envianos visite visita",
      /\b(?:contact(?:e|enos|a|anos)|llam(?:e|enos|a|anos)|escrib(?:a|anos|e|enos)|envi(?:e|enos|anos) (?:un|su|tu) (?:mensaje|correo|dm)|visit[ae] (?:el|la|este|nuestr[oa]|https?:))\b/,
      ["Llámenos al 555-0100.", "Escríbanos por mensaje.", "Visite la página."],
      ["La llamada se cortó."],
    ],
  ]),
  ...tagalogCues("runaround.door.tl", [
    [
      "door",
      "door",
      "tumawag mag-message mag-dm mag-email i-message i-dm kontakin makipag-ugnayan bisitahin i-contact mag-pm i-pm",
      /(?<![\w-])(?:tumawag|mag-?(?:message|dm|email|pm|chat)|i-?(?:message|dm|contact|pm)|kontakin|makipag-?ugnayan|bisitahin)~(?: (?:KAYO|NYO))?~ (?:sa|namin|kami|YUNG|dito)\b/,
      ["Tumawag po kayo sa hotline.", "I-message niyo po kami.", "Mag-email po kayo sa support."],
      ["Tumawag po ako kahapon."],
    ],
  ]),
];
