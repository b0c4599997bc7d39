import { tagalogCues } from "../../text/tagalog.ts";

export const CUES_TL = tagalogCues("poor_records.tl", [
  [
    "report-no-record",
    "report",
    "record records rekord system nawala winala",
    /\b(?:wala~ (?:ako|kami|akong|kaming)~ (?:sa )?(?:record|records|rekord|system)~ (?:daw|raw|NYO)|(?:wala|walang)~ (?:record|rekord)~ (?:daw|raw|NYO|KAMI|ako)|(?:wala|HINDI)~ (?:nakita~ )?(?:daw|raw)~ (?:ako |kami |YUNG \w+ )*(?:sa )?(?:record|records|rekord|system)|(?:nawala|winala)~ NYO~ (?:YUNG |ang )?(?:\w+ )?(?:application|papel|dokumento|documents|form|record|request|report)|paulit-?ulit~ (?:NAMIN~ )?(?:ikinu|kinu)?kwento~ [^.?!]{0,30}(?:agent|kausap|tawag))/,
    [
      "Wala daw ako sa record niyo.",
      "Nawala niyo yung application ko.",
      "Walang record daw ng bayad ko.",
    ],
    ["May record po ba kayo?"],
  ],
]);
