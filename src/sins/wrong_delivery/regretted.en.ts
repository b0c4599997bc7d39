import { cueList } from "../../text/cue_list.ts";
import { GOODS, REGRET, REGRET_WORDS } from "../report_words.en.ts";

const LATE =
  "late later still today tonight tomorrow hour hours hrs minute minutes mins waiting waited delay delayed days weeks months when where where's wheres supposed until before hasn't haven't";

/** What the rule on regretted goods needs to see, in English. */
export const REGRETTED_EN = cueList("wrong_delivery.regretted.en", "en", [
  [
    "goods",
    "said_goods",
    "order orders ordered package packages pkg pkgs parcel parcels shipment shipments luggage baggage suitcase suitcases bags groceries gift gifts present presents purchase purchases purchased food foods meal meals burger burgers burrito burritos taco tacos bowl bowls pizza pizzas sandwich sandwiches salad salads drink drinks fries chicken steak steaks sushi soup soups sauce cake cakes wings noodles doughnut doughnuts pie pies",
    new RegExp(
      `(?<!\\b(?:to|can i|could i|don't|doesn't|do you|not|online|mobile|in|pay) )\\b(?!items?\\b|deliver|costume|dress|shoe)(?:${GOODS}|ordered|purchased)\\b(?! (?:food chain|online|process|page|fee|fees))`,
    ),
    ["Only half of my order.", "She ordered rice."],
    ["I want to order a lamp.", "Do you deliver here?", "This item is new."],
  ],
  [
    "lateness",
    "said_late",
    LATE,
    /\b(?:late|later|still|today|tonight|tomorrow|(?:\d+|an?|two|three|several|few) (?:hours?|hrs|minutes?|mins|days|weeks|months)|waiting|waited|delay(?:ed)?|where's|wheres|where (?:is|are)|when (?:will|is|are|do|does)|supposed to|until|before|hasn't|haven't)\b/,
    ["Where is my box?", "It is three days late."],
    ["It is the wrong box."],
  ],
  [
    "their-lateness",
    "own_late",
    "delay delays delayed late wait waiting sooner travel hasn't",
    /\b(?:delay(?:s|ed)?|late(?:ness)?|wait(?:ing)?|sooner|hasn't (?:yet )?arrived)\b/,
    ["Sorry for the delayed reply.", "I'm sorry it hasn't arrived."],
    ["Sorry about that."],
  ],
  [
    "regret",
    "regrets",
    REGRET_WORDS,
    new RegExp(`\\b${REGRET}\\b`),
    ["That doesn't look right.", "I'm so sorry!"],
    ["You are right."],
  ],
  [
    "regret-of-goods",
    "regrets_goods",
    "sorry apologies apologize apologise regret oh",
    new RegExp(
      `\\b(?:sorry|apolog(?:ies|i[sz]e)|regret|oh no)\\b[^.?!]{0,40}\\b(?:your (?:\\w+ ){0,2}(?:${GOODS}|book|product) (?:arrived|came|was|were|is|got) (?!late|delayed|early|delivered early|taking|running|on)|(?:lost|missing|damaged|wrong|broken|incorrect|incomplete) (?:\\w+ )?${GOODS}|(?:trouble|issues?|problems?|experience|mix-?up) with your (?:\\w+ )?${GOODS}|(?:didn't|did not) (?:receive|get) (?:your|the|all|any)(?: of)?(?: your| the)? (?:\\w+ )?${GOODS})\\b`,
    ),
    ["I'm sorry your parcel arrived this way!", "Apologies about your missing items."],
    ["Sorry your order is late!", "Sorry you did not get my message."],
  ],
]);
