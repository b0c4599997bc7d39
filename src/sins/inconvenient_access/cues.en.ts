import { cueList } from "../../text/cue_list.ts";

export const CUES_EN = cueList("inconvenient_access.en", "en", [
  [
    "parking",
    "report",
    "park parking",
    /\b(?:nowhere to park|(?:no|not enough|hardly any|without|never any) (?:\w+ )?(?:car )?parking(?: spaces?| spots?)?(?! ticket| fine| brake| sensor)|parking (?:\w+ ){0,3}(?:is|was) (?:\w+ )?(?:impossible|a nightmare|a joke|terrible|awful|always full|too (?:small|expensive|far))|(?:can't|cannot|couldn't|could not) (?:\w+ )?(?:park|find (?:a |any )?parking))\b/,
    ["There is nowhere to park.", "Parking at your branch is a nightmare."],
    ["The parking brake squeaks."],
  ],
  [
    "prices-hidden",
    "report",
    "price prices priced pricing",
    /\b(?:(?:no|without(?: an?y?)?) (?:visible )?(?:prices?|pricing)(?: tags?| labels?| list| info\w*)? (?:on|in|at|anywhere|shown|displayed|listed|given|visible|to be (?:seen|found))|(?:prices?|pricing)(?: \w+){0,3} (?:(?:is|are|was|were) (?:hidden|nowhere|not (?:shown|displayed|listed|marked|visible))|(?:isn't|aren't|wasn't|weren't) (?:shown|displayed|listed|marked|visible))(?: anywhere)?|why (?:is|are|do you hide|hide)(?: \w+)? prices?(?: hidden)?\b(?! so| going| up| higher| more| different| much| increas\w+| not)|(?:can't|cannot|couldn't|could not|impossible to|unable to|hard to) (?:find|see)(?: \w+)? (?:the |a |any |your )?(?:prices?|pricing))\b/,
    [
      "There are no prices shown on your site.",
      "Why is the price hidden?",
      "I could not find any price.",
    ],
    ["Why are prices so high?", "The price is shown in red."],
  ],
  [
    "hours",
    "report",
    "close closes closed closing open hours shut shuts opening",
    /\b(?:(?:you|they|your (?:\w+ ){1,2})(?:'re| are)? ?(?:only open|close|closes|shut|shuts)(?: \w+){0,2} (?:at \d{1,2}|too early|so early|before (?:i|we|people|most)|when (?:i|we|people))|(?:closed|shut|closes|close)(?: \w+){0,3} (?:by the time|before) (?:i|we|people) (?:can |could )?(?:get|finish|leave|am|are)|(?:opening|store|shop|branch|office|business) hours (?:\w+ )?(?:are|is) (?:\w+ )?(?:ridiculous|useless|terrible|inconvenient|a joke|too short|awful|stupid)|(?:always|never) (?:closed|open) when (?:i|we|people))\b/,
    [
      "You close at 4, I work until 6.",
      "Your shop closes before I finish work.",
      "Your branch is never open when I can come.",
    ],
    ["You closed my ticket.", "The lid does not close."],
  ],
  [
    "barriers",
    "report",
    "wheelchair ramp ramps step-free disabled accessible accessibility pushchair pram",
    /\b(?:(?:no|without(?: an?y?)?|not any|lack of) (?:\w+ )?(?:wheelchair (?:access|ramp|space|lift)|ramps?|step-free (?:access|route)|disabled (?:access|parking|toilets?|bays?|spaces?)|accessible (?:\w+ )?(?:toilets?|entrance|parking|seats?|bathrooms?|route))|(?:not|isn't|aren't|wasn't|never) (?:\w+ )?(?:wheelchair|pushchair|pram)(?:-| )(?:accessible|friendly)|(?:can't|cannot|couldn't|impossible to) (?:get|bring|take|use)(?: \w+){0,3} (?:wheelchair|pushchair|pram))\b/,
    ["There is no wheelchair ramp.", "Your entrance is not wheelchair accessible."],
    ["I ordered a wheelchair."],
  ],
  [
    "far-away",
    "report",
    "nearest closest near away",
    /\b(?:(?:nearest|closest) (?:\w+ ){1,3}(?:is|are) (?:\w+ )?(?:\d{1,4}|two|three|four|five|an?) ?(?:miles?|hours?|hrs?|km|kilomet\w+|minutes|mins)(?: \w+)? (?:away|drive|from)|no (?:\w+ )?(?:stores?|shops?|branch|branches|locations?|offices?|atms?|lockers?) (?:\w+ )?(?:near|close to|around|within|in) (?:me|us|here|my (?:town|city|area)|our (?:town|city|area)))\b/,
    ["Your nearest branch is 40 miles away.", "You have no store near me."],
    ["The nearest socket is behind the desk."],
  ],
  [
    "price-in-private",
    "evades_price",
    "pm dm dmed pmed inbox message messaged inboxed",
    /\b(?:(?:pm|dm|inbox|message)(?:'?e?d)? (?:is |has been )?sent|(?:sent|check)(?: you)? (?:an? |your )?(?:pm|dm|inbox)|(?:pm|dm|inbox|message)(?:'?e?d)? you\b|(?:pm|dm|inbox|message) (?:us|me) for (?:the |our |more )?(?:prices?|pricing|rates?|quotes?|details|info))\b/,
    ["PM sent.", "DM us for prices."],
    ["Send us a DM with your order number."],
  ],
  [
    "asks-price",
    "said_asks_price",
    "price prices much cost hm",
    /(?:\bhow much (?:is|are|for|does|do|would)\b(?! (?:it take|time|longer))|\bwhat(?:'s| is| are) the prices?\b|^\W{0,4}(?:@\w{1,30} ){0,2}(?:prices?|hm|how much)\W{0,3}$|\bprices? (?:please|pls|of|for)\b|\bwhy (?:is|are) (?:the |your )?prices? hidden)/,
    ["How much is the blue one?", "Price?", "Why is the price hidden?"],
    ["How much longer?"],
  ],
]);
