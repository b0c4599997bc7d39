import { tagalogCues } from "../../text/tagalog.ts";

const PLACE =
  "(?:cr|c\\.r|banyo|restroom|toilet|tindahan|store|branch|kwarto|room|mesa|lamesa|upuan|sahig|lobby|restaurant|kainan)";

export const CUES_TL = tagalogCues("poor_tangibles.tl", [
  [
    "foul-place",
    "report",
    "dumi marumi madumi baho mabaho napakadumi napakabaho ipis daga panghi mapanghi kadiri dugyot",
    new RegExp(
      `\\b(?:(?:ang|sobrang|napaka-?) ?(?:dumi|baho|panghi|dugyot|kadiri)~ (?:ng|nung|nang|sa)~ (?:mga )?${PLACE}|(?:ma?rumi|madumi|mabaho|mapanghi|dugyot)~ (?:YUNG|ang|na)~ (?:mga )?${PLACE}|${PLACE}~ (?:NYO~ )?(?:ang |na )?(?:ma?rumi|madumi|dumi|mabaho|baho|mapanghi)|may~ (?:ipis|daga)~ (?:sa|YUNG|ang)~ (?:mga )?${PLACE})`,
    ),
    ["Ang dumi ng CR niyo.", "May ipis sa kwarto.", "Mabaho ang banyo."],
    ["Ang dumi ng sapatos ko."],
  ],
  [
    "broken-link",
    "report",
    "link qr website app kiosk",
    /\b(?:HINDI~ (?:gumagana|gumana|bumubukas|bumukas|mabuksan|ma-?click|ma-?scan)|ayaw~ (?:gumana|bumukas|mag-?load)|sira)~ (?:YUNG |ng )?(?:link|qr(?: code)?|website|kiosk)~ (?:NYO|(?:sa|ng|na)~ (?:email|text|message|resibo|website|branch|store|binigay|pinadala|sinend))/,
    [
      "Hindi po bumubukas ang link sa text.",
      "Ayaw gumana ng QR sa resibo niyo.",
      "Sira ang website niyo.",
    ],
    ["Hindi gumagana ang link na ginawa ko."],
  ],
]);
