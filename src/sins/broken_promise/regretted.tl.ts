import { tagalogCues } from "../../text/tagalog.ts";
import { REGRET, REGRET_WORDS } from "../report_words.tl.ts";

/** What the rule on regretted waits needs to see, in Tagalog. */
export const REGRETTED_TL = tagalogCues("broken_promise.regretted.tl", [
  [
    "goods",
    "said_goods",
    "order orders parcel package padala delivery item items pagkain bagahe binili",
    /\b(?:YUNG|ang|sa)~ (?:order|orders|parcel|package|padala|delivery|items?|pagkain|bagahe|binili)\b/,
    ["Yung order ko."],
    ["Pwede po bang mag-order?"],
  ],
  [
    "overdue",
    "said_overdue",
    "nasaan asan late delayed WALA HINDI sabi pangako araw linggo hanggang",
    /\b(?:nasaan|asan|late|delayed|(?:WALA|HINDI) pa(?: rin)?|pangako|hanggang ngayon)\b/,
    ["Nasaan na ang lampara ko?", "Wala pa rin po."],
    ["Dumating na po."],
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
