import { cueList } from "../../text/cue_list.ts";

const PLACE =
  "(?:stores?|shops?|branch|branches|restaurants?|bathrooms?|toilets?|restrooms?|loos?|hotel|planes?|aircraft|cabin|trains?|carriages?|coach|bus|buses|floors?|lobby|waiting (?:room|area)|gym|salon|station|kitchen|car park|lounge|terminal|cafe|drive[- ]?thr(?:u|ough)|dining (?:room|area)|seats?|trays?|tray tables?|tables?|counters?|escalators?|elevators?|lifts?)";
const FOUL =
  "(?:filthy|dirty|disgusting|gross|smelly|sticky|stained|mouldy|moldy|unclean|not clean|a dump|a tip|a pigsty|run[- ]?down|falling apart|infested|unhygienic|in a state|nasty)";
const OUT =
  "(?:broken|out of order|out of service|not working|switched off|turned off|dead|ripped|torn)";

export const CUES_EN = cueList("poor_tangibles.en", "en", [
  [
    "foul-place",
    "report",
    "filthy dirty disgusting gross smelly sticky stained mouldy moldy unclean clean dump tip pigsty run-down rundown run falling infested unhygienic state nasty cleaned emptied wiped",
    new RegExp(
      `\\b${PLACE}(?: \\w+){0,4} (?:is|was|are|were|looks?|looked|smells?|smelled|being)(?: \\w+){0,2} ${FOUL}\\b|\\b${FOUL} ${PLACE}\\b|\\b${PLACE}(?: \\w+){0,3} (?:haven't|hasn't|never|not|aren't|isn't|weren't|wasn't) (?:been )?(?:cleaned|emptied|wiped)\\b`,
    ),
    [
      "Your branch was filthy.",
      "The toilets on your train are disgusting.",
      "I sat in a dirty seat.",
      "The tables have not been cleaned.",
    ],
    ["My kettle is dirty, how do I clean it?"],
  ],
  [
    "equipment-there",
    "report",
    "broken order service working off dead ripped torn work works",
    new RegExp(
      `\\b(?:air[- ]?con\\w*|a/?c|heating|screens?|tvs?|wi-?fi|entertainment(?: system)?|lights?|card (?:machine|reader)s?|atms?|kiosks?|self[- ]checkouts?|escalators?|elevators?|lifts?|seats?(?: belts?)?|tray tables?|power (?:outlets?|sockets?)|usb(?: ports?)?|plugs?|toilets?|restrooms?|ice cream machine|drinks? machine|soda machine|shake machine)(?: \\w+){0,4} (?:is|was|are|were|being|isn't|wasn't|aren't|doesn't|didn't|don't)(?: \\w+)? (?:${OUT}|work(?:ing)?|off)\\b|\\b(?:broken|dead) (?:seats?|tray tables?|air[- ]?con\\w*|screens? (?:on|in|at)|escalators?|elevators?|lifts?|tills?|kiosks?)\\b`,
    ),
    ["The air conditioning in your store is not working.", "The screen at your branch was off."],
    ["My router is broken."],
  ],
  [
    "broken-link",
    "report",
    "link links attachment attachments url pdf",
    /\b(?:the |your |that |this |any )?(?:links?|url|attachments?|pdf)(?: (?:that )?(?:you|u)(?:'ve| have)?(?: just)? (?:sent|gave|given|posted|provided|shared|tweeted|emailed)(?: me| us)?| (?:in|on|from) (?:your|the) (?:e?-?mail|message|letter|newsletter|tweet|reply|site|website|page|post|text|bio)| (?:above|below|provided))?(?: also| just| still| only)? (?:is|was|are|were|does|do|did|has|have|leads?|goes|takes me|just|returns?|gives?)(?:n't| not)?(?: (?:me|just|only|also|to|an?|the|been|completely|still)){0,4} ?(?:dead|broken|work(?:ing)?|open(?:ing)?|load(?:ing)?|expired|404|invalid|blank|error|page not found|nowhere|not found|empty)\b/,
    [
      "The link in your email is dead.",
      "The link you sent does not work.",
      "Your link leads to an error page.",
    ],
    ["The links in my own mails work.", "The link is easy to find."],
  ],
  [
    "staff-look",
    "report",
    "badge badges uniform uniforms tag tags",
    /\b(?:(?:nobody|no one|none of (?:them|the staff)|not one|wasn't|weren't|not)(?: \w+){0,2} (?:wearing|wore|had)(?: \w+){0,2} (?:name ?)?(?:badges?|tags?|uniforms?)|(?:no|without an?y?) (?:name ?)?(?:badges?|tags?)(?: \w+){0,2} (?:on|to see)|(?:dirty|filthy|stained|scruffy) uniforms?)\b/,
    ["Nobody was wearing a badge.", "The clerk had a dirty uniform."],
    ["I wear a badge at work."],
  ],
]);
