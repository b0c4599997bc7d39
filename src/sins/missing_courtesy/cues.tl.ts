import { tagalogCues } from "../../text/tagalog.ts";

export const CUES_TL = tagalogCues("missing_courtesy.tl", [
  [
    "report-none",
    "report",
    "sorry pasensya paumanhin salamat nagpasalamat bumati nag-sorry humingi WALA",
    /\b(?:(?:WALA|ni|HINDI)(?:~ (?:KAYO|KAYONG|sila|siya))?~ (?:isang )?(?:nag-?sorry|sorry|nagpasalamat|salamat|thank you|bumati|paumanhin|(?:humingi|nanghingi)~ (?:ng |nang )?(?:pasensya|paumanhin|tawad|sorry)))\b/,
    ["Wala man lang sorry.", "Hindi man lang nagpasalamat.", "Ni hindi humingi ng pasensya."],
    ["Nag-sorry naman po sila.", "Wala pong salamin."],
  ],
]);
