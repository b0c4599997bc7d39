import { cueList } from "../../text/cue_list.ts";
import { GOODS, REGRET, REGRET_WORDS } from "../report_words.en.ts";

/** What the rule on regretted waits needs to see, in English. */
export const REGRETTED_EN = cueList("broken_promise.regretted.en", "en", [
  [
    "goods",
    "said_goods",
    "order orders ordered package packages pkg pkgs parcel parcels shipment shipments luggage baggage suitcase suitcases bags groceries gift gifts present presents purchase purchases purchased deliver delivery deliveries delivered delivering shipping shipped driver courier costume costumes food pizza pizzas burger burgers item items furniture flowers shoes dress",
    new RegExp(
      `(?<!\\b(?:to|can i|could i|don't|doesn't|do you|mobile|online) )\\b(?:${GOODS}|ordered|purchased|delivered|delivering|shipping|shipped|driver|courier)\\b|\\bto (?:deliver|be delivered)\\b`,
    ),
    ["My parcel.", "They failed to deliver."],
    ["I want to order."],
  ],
  [
    "overdue",
    "said_overdue",
    "still supposed promised guaranteed late hasn't haven't was date day time scheduled expected delayed days today where where's rescheduled slot early",
    /\b(?:still|supposed to|promised|guaranteed|late|hasn't|haven't|was to (?:be|arrive|come)|(?:delivery|changed|due|arrival|release) (?:date|time|day)|scheduled|expected|delayed|\d+ days|days (?:running|in a row)|(?:arriv(?:e|es|ing)|deliver(?:y|ed)?|receive|get|here)(?: \w+){0,3} today|where(?:'s| is| are) (?:my|our|the)|rescheduled|(?:time|date) ?slot)\b/,
    ["Where is my lamp?", "It was to be delivered at noon."],
    ["It came on the day."],
  ],
  [
    "regret",
    "regrets",
    REGRET_WORDS,
    new RegExp(`\\b${REGRET}\\b`),
    ["I'm sorry it hasn't arrived!"],
    ["You are right."],
  ],
]);
