import { cueList } from "../../text/cue_list.ts";
import { GOODS } from "../report_words.en.ts";

const SOON =
  "(?:today|tonight|on time|in time|by (?:the |this )?(?:\\w+day|tomorrow|date|noon|\\d{1,2})|as (?:promised|scheduled|guaranteed|stated|agreed))";

/** What was said would happen and did not, in loose constructions. */
export const LOOSE_EN = cueList("broken_promise.loose.en", "en", [
  [
    "said-it-would",
    "report_loose",
    "say says said saying told tell tells promise promised promises promising assured guarantee guaranteed confirmed claimed agreed",
    /\b(?:you|they|he|she|who|rep|agent|staff|support|service|driver|store|email|app|site|@\w+|just|was|were|been|and|it)(?: \w+)? (?:says?|said|saying|told|tells?|promis(?:e|ed|es|ing)|assured|guaranteed?|confirmed|claimed|agreed)\b(?![^.?!]{0,140}\bif\b)[^?!]{0,60}(?:\b(?:would|will|gonna|going to|to be)\b|'ll\b|'d\b)[^?!]{0,80}?(?:\b(?:but|and|yet|then|still|now|only|however)\b|[&,.;])[^?!.]{0,30}?\b(?:never|didn't|did not|don't|doesn't|haven't|have not|hasn't|has not|wasn't|won't|nothing|no ?one|nobody|still)\b(?! (?:sure|know|want|think|care|understand|mind|need))/,
    [
      "They say they'll call you back in an hour but they never do.",
      "You told me it would be ready, then nothing.",
    ],
    ["I said I would come but I don't want to.", "She said it will work."],
  ],
  [
    "so-much-late",
    "report_loose",
    "late overdue",
    new RegExp(
      `\\b(?:${GOODS}|driver|courier|technician|tech|engineer|flight|train|bus|it|he|she|they|arriv\\w+|came|showed up|already|now|is|was|are|over)\\b(?: \\w+){0,3}? (?:\\d{1,3}|an?|two|three|four|five|six|several) ?(?:hours?|hrs?|days?|weeks?|months?) (?:late|overdue)\\b(?! (?:fee|reply|response|payment|because of (?:my|us)))`,
    ),
    ["The technician showed up three hours late.", "My delivery is two days late."],
    ["Your 8 hour late response.", "I am two days late with the rent."],
  ],
  [
    "failed-to-come",
    "report_loose",
    "failed failing fails failure refused",
    new RegExp(
      `\\b(?:fail(?:ed|ing|s|ure)|refused) to (?:even )?(?:deliver(?! quality|y)|show(?: up)?|turn up|arrive|call (?:me|us|back)|pick (?:me|us|it) up|collect|dispatch|ship|honou?r|keep (?:your|their|its|the)|attend|complete (?:my|the|our))\\b`,
    ),
    ["By failing to deliver two days running you ruined it.", "The plumber failed to show up."],
    ["It fails to open the mail."],
  ],
  [
    "still-not-here",
    "report_loose",
    "still shipped dispatched",
    new RegExp(
      `\\bstill (?:no|not|without)(?: any| a| my| our| the)?(?: \\w+)? (?:sign|sight) of\\b|\\bstill no (?:\\w+ )?(?:${GOODS}|refund|voucher|replacement|technician|engineer|tracking)\\b|\\b(?:they're|it's|they are|it is|${GOODS} (?:is|are)) still not (?:here|there|arrived|shipped|delivered|dispatched)\\b|\\b(?:hasn't|has not|haven't|have not|not) (?:even )?(?:been )?(?:shipped|dispatched)\\b`,
    ),
    [
      "Still no sign of the coat I ordered in May.",
      "They're still not here.",
      "My book hasn't shipped.",
    ],
    ["Still no idea how it works."],
  ],
  [
    "due-and-not",
    "report_loose",
    "today tonight time promised scheduled guaranteed stated agreed monday tuesday wednesday thursday friday saturday sunday tomorrow date noon guarantee day",
    new RegExp(
      `\\b(?:will not|won't|not going to|didn't|did not|wasn't|hasn't|not|never) (?:be |been |going to )?(?:receiv\\w+|arriv\\w+|delivered|get(?:ting)?|come|here|shipp\\w+|show\\w*)\\b[^.?!]{0,40}\\b${SOON}|\\b(?:guaranteed|two[- ]day|2[- ]day|next[- ]day|same[- ]day|one[- ]day|overnight|prime)\\b[^?!]{0,50}\\b(?:hasn't|haven't|not|never|nowhere|rescheduled|delayed|late|still|without)\\b[^?!]{0,30}`,
    ),
    ["We will not receive the lamp today.", "I paid for next day shipping and it is still there."],
    ["I did not see it on time."],
  ],
  [
    "never-called-back",
    "report_loose",
    "never no nobody noone didn't doesn't don't nothing",
    /\b(?:supposed to|going to|would|will|'ll|promised to|said they'd|waiting for (?:a|the)) (?:call|callback|phone|ring|email|contact|get back to|follow up with)\b[^?!]{0,40}\b(?:never|nothing|didn't|don't|doesn't|haven't|hasn't|no ?one|nobody)\b|\b(?:never|no ?one|nobody|didn't|doesn't|don't) (?:ever |even |has |bothered to )?(?:(?:called?|rang|phoned?|got|came) (?:me |us )?back|(?:came|contacted|followed) (?:me |us )?(?:back|up))\b|\bno (?:call ?back|return call)\b/,
    ["Nobody called me back.", "They would email me and never did."],
    ["I never got up so early."],
  ],
]);
