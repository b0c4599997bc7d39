import { tagalogCues } from "../../text/tagalog.ts";

export const CUES_TL = tagalogCues("internal_neglect.tl", [
  [
    "not-mine",
    "turns_down",
    "HINDI labas",
    /\b(?:HINDI~ (?:ko|namin)~ (?:ticket|trabaho|problema|hawak|case|concern|responsibilidad|sakop)|HINDI~ (?:sa )?(?:amin|akin)~ (?:YAN|galing|ticket)|labas~ (?:na )?(?:ako|KAMI)~ (?:na )?(?:NYAN|dyan))\b/,
    ["Hindi ko ticket yan.", "Di amin yan.", "Labas na kami dyan."],
    ["Akin yan, ako na."],
  ],
  [
    "do-it-yourself",
    "turns_down",
    "bahala ikaw kayo iba kaya diskartehan",
    /(?:\bbahala~ (?:na )?(?:ka|KAYO)\b|\b(?:ikaw|kayo)~ (?:ang )?(?:bahala|gumawa|maghanap|mag-?isip)\b(?! (?:ba|ang|sa))|\bsa iba~ (?:ka|KAYO)?~ ?(?:na lang )?(?:magtanong|lumapit|humingi)|\bkaya (?:mo|niyo|nyo) na (?:YAN)|\bdiskartehan (?:mo|NYO))/,
    ["Bahala ka na dyan.", "Sa iba ka na lang magtanong.", "Diskartehan mo na."],
    ["Ako na ang bahala.", "Ikaw ba ang bahala sa report?"],
  ],
  [
    "stop-asking",
    "turns_down",
    "HUWAG tigilan busy marami madami WALA",
    /\b(?:HUWAG~ (?:KAMI|NYO|mo|ka|KAYO|akong|kaming|NYONG)\b[^.?!]{0,20}\b(?:kulitin|istorbohin|i-?tag|ipasa|magpasa|i-?ping|tanungin|magtanong|mangulit)|tigilan (?:NYO|mo) (?:na )?(?:KAMI|YUNG)|(?:busy|marami|madami)~ (?:pa )?(?:KAMI|KAMING)(?: (?:ginagawa|trabaho))?[.!]*$|WALA~ (?:KAMING|KAMI)~ (?:oras|panahon)~ (?:para|dyan|sa|NYAN))/,
    ["Wag niyo na kaming i-tag.", "Tigilan mo na kami.", "Wala kaming oras para dyan."],
    ["Huwag kang mag-alala, ako na."],
  ],
  [
    "report-asked-in-vain",
    "report",
    "nag-follow nagfollow follow-up nag-ping nag-message tumawag nagtanong pinapa-check WALA",
    /\b(?:(?:nag-?follow(?:[- ]?up)?|nag-?ping|nag-?message|tumawag|nagtanong|nag-?email|nag-?tag)~ (?:KAMI )?[^.?!]{0,40}\bWALA~ (?:\w+ )?(?:sumasagot|sumagot|nagre-?reply|pumapansin|reply|sagot|tumutulong)|(?:ilang|dalawang|tatlong|apat na|limang|\d) beses~ (?:KAMI|KAMING)~ (?:nag-?follow|nag-?ping|nagtanong|tumawag|nag-?message)[^.?!]{0,20}\b(?:up|sa)\b)/,
    ["Nag-follow up na ako sa finance, walang sumasagot."],
    ["Nag-follow up ako kanina, bukas daw."],
  ],
  [
    "report-empty-note",
    "report",
    "walang WALA",
    /\b(?:(?:transfer|lipat|na-?transfer|nilipat|pinasa|ipinasa|endorse|in-?endorse|ticket)\b[^.?!]{0,40}\b(?:WALA~ (?:man lang|kahit|ni)~ ?(?:ano(?:ng)? |isang )?(?:notes?|context|detalye|details|history|info)|WALA~ kahit ano~))/,
    ["Pinasa sa akin yung ticket nang walang kahit anong notes."],
    ["Nilipat ko na, may notes."],
  ],
  [
    "report-not-told",
    "report",
    "sinabihan nasabihan in-inform nainform inabisuhan WALA",
    /\b(?:HINDI~ KAMI~ (?:man lang )?(?:sinabihan|nasabihan|in-?inform|na-?inform|inabisuhan)|HINDI~ man lang~ (?:KAMI )?(?:sinabihan|nasabihan|in-?inform|inabisuhan)~ ?(?:KAMI)?|WALA~ (?:lang )?(?:nagsabi|nag-?abiso|nag-?inform)~ sa (?:amin|akin))\b/,
    ["Hindi man lang kami sinabihan.", "Walang nagsabi sa amin."],
    ["Sinabihan kami kahapon."],
  ],
]);
