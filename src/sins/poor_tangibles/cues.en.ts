import { cueList } from "../../text/cue_list.ts";

const PLACE =
  "(?:stores?|shops?|branch|branches|restaurants?|bathrooms?|toilets?|restrooms?|loos?|hotel|planes?|aircraft|cabin|trains?|carriages?|coach|bus|buses|floors?|lobby|waiting (?:room|area)|gym|salon|station|kitchen|car park|lounge|terminal|cafe|drive[- ]?thr(?:u|ough)|dining (?:room|area)|seats?|trays?|tray tables?|tables?|counters?|escalators?|elevators?|lifts?)";
const FOUL =
  "(?:filthy|dirty|disgusting|gross|smelly|sticky|stained|mouldy|moldy|unclean|not clean|a dump|a tip|a pigsty|run[- ]?down|falling apart|infested|unhygienic|in a state|nasty)";
const OUT =
  "(?:broken|out of order|out of service|not working|switched off|turned off|dead|ripped|torn)";
/** Equipment of premises, and what may as well be the customer's own. */
const FIXED =
  "(?:card (?:machine|reader)s?|atms?|kiosks?|self[- ]checkouts?|escalators?|elevators?|tray tables?|toilets?|restrooms?|ice cream machine|drinks? machine|soda machine|shake machine|coffee machine|seat ?belts?)";
const DEVICE =
  "(?:air[- ]?con\\w*|a/?c|heating|screens?|tvs?|wi-?fi|entertainment(?: system)?|lights?|lifts?|seats?|power (?:outlets?|sockets?)|usb(?: ports?)?|plugs?|sockets?)";

export const CUES_EN = cueList("poor_tangibles.en", "en", [
  [
    "foul-place",
    "report",
    "filthy dirty disgusting gross smelly sticky stained mouldy moldy unclean clean dump tip pigsty run-down rundown run falling infested unhygienic state nasty cleaned emptied wiped ripped torn",
    new RegExp(
      `\\b${PLACE}(?: \\w+){0,4} (?:is|was|are|were|looks?|looked|smells?|smelled|being)(?: \\w+){0,2} ${FOUL}\\b|\\b(?:${FOUL}|ripped|torn)(?: \\w+)? ${PLACE}\\b|\\b${PLACE}(?: \\w+){0,3} (?:haven't|hasn't|never|not|aren't|isn't|weren't|wasn't) (?:been )?(?:cleaned|emptied|wiped)\\b`,
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
      `\\b(?:${FIXED}|${DEVICE} (?:in|on|at) (?:your|the|my|this|our) (?:\\w+ ){0,2}(?:${PLACE}|flight|room))(?: \\w+){0,3} (?:(?:is|was|are|were|being)(?: (?:still|completely|all|also|again))? (?:${OUT}|off(?! (?:to|by|from)))|(?:isn't|wasn't|aren't|weren't|doesn't|didn't|don't|is not|was not|are not|does not|did not)(?: \\w+)? (?:work|working))\\b|\\b(?:broken|dead|faulty) ${FIXED}\\b`,
    ),
    ["The air conditioning in your store is not working.", "The screen at your branch was off."],
    ["My router is broken."],
  ],
  [
    "broken-link",
    "report",
    "link links attachment attachments url pdf",
    new RegExp(
      `\\b(?:(?:your|this|that) (?:\\w+ ){0,3}(?:links?|url|attachments?|pdf)|(?:links?|url|attachments?|pdf) (?:(?:that |which )?(?:you|u)(?:'ve| have)?(?: just)? (?:sent|gave|given|posted|provided|shared|tweeted|emailed)(?: me| us)?|(?:in|on|from) (?:your|the) (?:\\w+ )?(?:e?-?mail|message|letter|newsletter|tweet|reply|site|website|page|post|text|bio)|above|provided))(?: also| just| still| only)? (?:(?:is|was|are|were|seems?)(?: to be)?(?: (?:still|just|completely|now))? (?:dead|broken|expired|invalid|empty|blank|not (?:working|opening|found))|(?:does|do|did|is|was|are)(?:n't| not)(?: \\w+)? (?:work|working|open|opening|load|loading|go)\\b|(?:just |only )?(?:leads?|goes|takes me|returns?|gives?|sends me)(?: (?:me|to|an?|just|only|the)){0,3} (?:dead|404|error|blank|nowhere|page not found|empty))|\\bthe (?:\\w+ ){0,4}links? (?:is|are) (?:dead|broken)\\b`,
    ),
    [
      "The link in your email is dead.",
      "The link you sent does not work.",
      "Your link leads to an error page.",
    ],
    ["The links in my own mails work.", "Links do not open the browser."],
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
