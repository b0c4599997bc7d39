import { tagalogCues } from "../../text/tagalog.ts";
import { REGRET, REGRET_WORDS } from "../report_words.tl.ts";

const BAGAY =
  "(?:order|orders|parcel|package|padala|delivery|item|items|pagkain|bagahe|binili|pinamili|in-?order|inorder)";

/** What the rule on regretted goods needs to see, in Tagalog. */
export const REGRETTED_TL = tagalogCues("wrong_delivery.regretted.tl", [
  [
    "goods",
    "said_goods",
    "order orders parcel package padala delivery item items pagkain bagahe binili pinamili in-order inorder",
    new RegExp(
      `\\b(?:(?:YUNG|ang|sa)~ )${BAGAY}~ (?:NAMIN|NYO)\\b|\\b(?:YUNG|ang)~ (?:in-?order|inorder|binili)\\b`,
    ),
    ["Tingnan niyo ang order ko.", "Ito yung binili ko."],
    ["Pwede po bang mag-order?"],
  ],
  [
    "lateness",
    "said_late",
    "late pa kailan kelan nasaan asan saan oras araw linggo antay hintay naghihintay tagal matagal",
    /\b(?:late|kailan|kelan|nasaan|asan|saan|oras|araw|linggo|naghihintay|matagal|ang tagal|(?:WALA|HINDI) pa)\b/,
    ["Nasaan na ang order ko?"],
    ["Ganito ang order ko."],
  ],
  [
    "their-lateness",
    "own_late",
    "late delay antala paghihintay tagal",
    /\b(?:late|delay|antala|paghihintay|tagal)\b/,
    ["Pasensya na po sa delay."],
    ["Pasensya na po."],
  ],
  [
    "regret",
    "regrets",
    REGRET_WORDS,
    new RegExp(`\\b${REGRET}\\b`),
    ["Paumanhin po sa abala."],
    ["Salamat po."],
  ],
]);
