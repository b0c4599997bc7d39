import { cueList } from "../../text/cue_list.ts";

const STAFF =
  "(?:staff|employees?|clerks?|cashiers?|workers?|assistants?|crew|attendants?|waiters?|waitress(?:es)?|servers?|sales ?(?:people|persons?|assistants?|staff|m[ae]n|team)|people (?:working|behind|at the)|team members?|baristas?|managers?|guards?|receptionists?|bartenders?|guys? (?:behind|at)|girls? (?:behind|at)|lad(?:y|ies) (?:behind|at))";
const AWAY =
  "(?:chatting|chatted|talking (?:to|with|among) (?:each|one|them|their|his|her|another)|gossiping|laughing|joking|messing (?:around|about)|on (?:their|his|her) (?:own )?(?:phones?|mobiles?)|playing (?:with|on) (?:their|his|her) phones?|texting|(?:standing|stood|sitting|sat) (?:around|about|there|doing)|doing nothing|ignor(?:ed|ing) (?:me|us|the customers?|everyone|customers)|look(?:ed|ing) (?:right )?(?:through|past) (?:me|us)|walk(?:ed|ing) (?:right )?(?:past|by) (?:me|us))";

export const CUES_EN = cueList("onsite_inattention.en", "en", [
  [
    "staff-busy-with-themselves",
    "report",
    "chatting chatted talking gossiping laughing joking messing phone phones mobile mobiles texting standing stood sitting sat nothing ignored ignoring looked looking walked walking",
    new RegExp(`\\b${STAFF}(?: \\w+){0,6} ${AWAY}`),
    [
      "Three clerks were chatting and nobody looked up.",
      "Your staff were on their phones.",
      "The waiters just ignored us.",
    ],
    ["The staff were helpful on the phone."],
  ],
  [
    "nobody-came",
    "report",
    "nobody one no-one none soul person",
    /\b(?:nobody|no one|no-one|none of (?:them|the staff|your staff)|not (?:a|one) (?:single )?(?:person|soul|employee|member of staff))(?: at \w+| in (?:the|your) \w+| there| even| ever| has| had| bothered to| came to| came over to| would| seems to| wants to){0,3} (?:(?:served|serve|greeted|greet|attended(?: to)?|acknowledged|acknowledge|approached|approach) (?:me|us|my|our|anyone|customers)\b|looked up|(?:came|come) (?:over|near|to (?:our|the|my) (?:table|counter))|took (?:our|my) order|take (?:our|my) order|waited on|asked if (?:i|we))\b/,
    ["Nobody served us.", "No one even acknowledged me at the desk."],
    ["Nobody served on that board."],
  ],
  [
    "nobody-at-counter",
    "report",
    "counter till tills register registers checkout desk floor drive-thru drive-through drivethru door reception find",
    /\b(?:(?:nobody|no one|no-one|no staff|not a single (?:person|employee)|zero staff|no employees?|no cashiers?)(?: \w+){0,3} (?:at|on|behind|in) (?:the |any |your |a )?(?:\w+ )?(?:counter|tills?|registers?|checkouts?|desk|shop floor|drive[- ]?thr(?:u|ough)|reception|front)|(?:walk|walked|search|searched|looked|hunt|hunted)(?: \w+){0,5} (?:store|shop|place|floor|building)(?: \w+){0,3} (?:find|for) (?:someone|somebody|anyone|anybody|an? (?:\w+ )?(?:person|employee|assistant|member))|(?:can't|cannot|couldn't|could not|unable to) find (?:an?|any|anyone|anybody|one|a single)(?: \w+)? ?(?:employees?|staff|assistants?|clerks?|member of staff|cashiers?)(?: \w+){0,2} (?:in|to (?:help|serve|ask)|at|on))\b/,
    [
      "There was nobody at the counter.",
      "I had to walk the whole store to find someone.",
      "We could not find any staff to help.",
    ],
    ["No one is at the top of the register."],
  ],
  [
    "left-waiting-on-site",
    "report",
    "stood standing waited waiting sat sitting been",
    /\b(?:stood|standing|waited|waiting|sat|sitting|been)(?: \w+){0,3} (?:at|in|by|inside) (?:the|your|an?|this) (?:\w+ ){0,2}(?:counter|till|table|bar|desk|register|checkout|store|shop|restaurant|drive[- ]?thr(?:u|ough)|gate|branch|lobby|waiting room|salon)(?=[^?!]{0,60}\b(?:and|but|with|without|while|before)(?: still| yet| \w+)? (?:no ?one|nobody|no service|not (?:been )?(?:served|helped|seen|acknowledged)|being (?:served|helped|seen|acknowledged)|not one|still (?:no|not)|(?:a single|any) (?:person|employee|waiter))\b)/,
    [
      "I stood at the counter for ten minutes and nobody came.",
      "We sat in your restaurant for half an hour without being served.",
    ],
    ["I stood at the counter and paid."],
  ],
  [
    "driver-would-not",
    "report",
    "driver drivers courier couriers delivery postman mailman",
    /\b(?:drivers?|couriers?|delivery (?:m[ae]n|guys?|persons?|people|lady|team)|postman|mailman)(?: \w+){0,4} (?:(?:left|dumped|threw|tossed|dropped|chucked|leaves|throws|dumps)(?: \w+){0,6} (?:outside|on (?:the|my|our) (?:sidewalk|street|curb|kerb|doorstep|door step|lawn|driveway|porch|pavement|steps|grass|ground)|in (?:the|my) (?:rain|bin|bushes|street|mud|snow|garden|driveway)|over (?:the|my) (?:fence|gate)|at (?:the|my) (?:gate|door)|by the (?:road|bins?))|(?:refused|refuses|wouldn't|would not|won't|too lazy|couldn't be bothered|didn't (?:even )?(?:bother|try|want))(?: to)? (?:\w+ )?(?:bring|carry|come|take|help|knock|ring|get out|walk|unload|go up))\b/,
    [
      "The driver left the fridge on the sidewalk.",
      "Your courier refused to carry it upstairs.",
      "The driver didn't bother to knock.",
    ],
    ["The printer driver would not install.", "The driver came at nine."],
  ],
]);
