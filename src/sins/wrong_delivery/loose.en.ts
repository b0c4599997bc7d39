import { cueList } from "../../text/cue_list.ts";
import { FOOD, GOODS, SPOILT, SPOILT_WORDS } from "../report_words.en.ts";

const NEVER =
  "(?:never|ain't|didn't|did not|haven't|have not|hasn't|has not|still (?:haven't|hasn't|not|never)|isn't|is not|wasn't|was not)";
const HARM =
  "(?:lost|loses?|losing|damaged?|damaging|broke|breaks?|destroy(?:ed|s)?|ruin(?:ed|s|ing)?|(?:mess|screw|fuck)(?:ed|es|s|ing)? up|botch(?:ed|es)?|forg[eo]ts?|stole|misplaced|mishandled)";

/** What came or did not, in loose constructions; one that nothing else bears out is only worth a look. */
export const LOOSE_EN = cueList("wrong_delivery.loose.en", "en", [
  [
    "goods-spoilt",
    "report_loose",
    SPOILT_WORDS,
    new RegExp(
      `\\b${GOODS} (?:(?!not|no|n't|if|or|and|is|any)[\\w'/]+ |is (?!not|there)){0,4}?${SPOILT}\\b(?! (?:of|or)\\b)`,
    ),
    ["Order botched, driver gone.", "Our sandwiches look a mess.", "The parcel is soaking."],
    ["My order is not lost.", "Is any order missing or lost?"],
  ],
  [
    "never-got",
    "report_loose",
    "got gotten get receive received given",
    /\b(?:i|we|she|he|they|i'm|we're|family|wife|husband)(?:'ve| have| am| are)? (?:just |still )?(?:never|didn't(?: even| ever)?|did not|haven't|have not|not) (?:yet |ever |even |actually |gonna |going to )?(?:been )?(?:got|gotten|get|receiv(?:e|ed)|given)(?: any of)? (?:my|our|the|any|all|half|what (?:i|we)) (?!(?:of )?(?:my |our |the )?(?:\w+ )?(?:e-?mails?|mails?|messages?|notif\w+|confirm\w+|texts?|repl(?:y|ies)|responses?|answers?|calls?|help|work|point|idea|chance|update|password|link|news|info\w*|verification|reset|feedback|support|hands?|head|way)\b)/,
    ["I never got my stuff.", "We still haven't received what we bought."],
    ["I never got my reset link.", "I didn't get your point."],
  ],
  [
    "it-never-came",
    "report_loose",
    "arrive arrived come came delivered show showed shown turn turned turning arriving coming received",
    new RegExp(
      `\\b(?:${GOODS}|things?|stuff|goods|cards?|tickets?|products?|driver|courier|taxi|cab|ride|it|they|that|which)(?: \\w+){0,2}? ${NEVER} (?:even |yet |actually |ever )?(?:been )?(?:arriv(?:ed?|ing)|c[oa]me|coming|delivered|show(?:ed|n)? up|turn(?:ed)? up|received)\\b(?! (?:to mind|across|with|in (?:blue|red|black|size)))`,
    ),
    [
      "The cab never came.",
      "I bought things that never arrived.",
      "My parcel hasn't been delivered.",
    ],
    ["My order arrived in red."],
  ],
  [
    "lost-by-them",
    "report_loose",
    "lost loses lose losing damage damaged damaging broke break breaks destroy destroyed destroys ruin ruined ruins ruining up botched botches forgot forget forgets forgot stole misplaced mishandled",
    new RegExp(
      `\\blost in (?:transit|the (?:mail|post)|shipping|delivery)\\b|(?<!\\b(?:i|we|i've|i have|have i|i had|we had) (?:\\w+ )?)\\b${HARM} (?:up )?(?:my|our|half|his|her|the|both|all|an?|every|\\d+)(?: of)?(?: my| our| the| \\w+)? ${GOODS}\\b|\\b(?:mess|screw|fuck)(?:ed|es|s|ing)? (?:my|our|his|her|the|every|a)(?: \\w+)? ${GOODS} up\\b`,
    ),
    [
      "It was lost in transit.",
      "Your courier lost both of my parcels.",
      "They keep messing up our simple order.",
    ],
    ["I lost my bags at home.", "Did it get lost in the list?"],
  ],
  [
    "charged-wrongly",
    "report_loose",
    "charged charges charging billed billing debited took taken taking",
    /\b(?:charg(?:ed|es|ing)|bill(?:ed|ing)|debited|took|taken|taking) (?:me|us|my \w+|our \w+|money|payment|[£$€]? ?\d[\d.,]*)(?: \w+){0,4}? (?:anyways?|twice|again|even (?:though|after)|despite|after i|after we|by mistake|in error|mistakenly|wrongly|incorrectly|without (?:my|our|any|permission|consent|asking|telling|notice)|for (?:something|stuff|things|someone|nothing))\b|\b(?:still|also|but|even|then) (?:being |got |getting |get |was |they |you )?(?:charged|charging|billed|billing) (?:me|us|my)\b|\b(?:wrongly|incorrectly|mistakenly|unfairly|erroneously|falsely|double|triple|randomly|suddenly|over)[ -]?(?:charged|billed|debited)\b|\bcharg(?:ed|ing) (?:me |us )?for (?:your|ur|their|the|his|her) (?:\w+ )?(?:mistakes?|errors?|faults?|delays?)\b|\bcharged (?:my|the) [\w ]{2,30} instead of\b/,
    [
      "We tried it for free and they still charged me.",
      "You charged us for your own error.",
      "They took money without asking.",
    ],
    ["How am I charged for a second box?", "The battery charged twice as fast."],
  ],
  [
    "paid-for-nothing",
    "report_loose",
    "paid paying bought purchased ordered booked redeemed preordered pre-ordered won subscribed",
    /\b(?:paid|paying|bought|purchased|ordered|booked|subscribed|redeemed|pre-?ordered|won)\b[^?!.]{0,80}?(?:\b(?:but|and|yet|then|after|only|though|still)\b|[&,])(?: \w+){0,3}? (?:never|haven't|have not|hasn't|has not|didn't|did not|don't|doesn't|not|isn't|wasn't) (?:\w+ )?(?:got|gotten|get|receiv(?:e|ed)|delivered|came|come|arrived?|showed|shown|appear(?:ed)?|credited|added|honou?red|given|here)\b(?! (?:an? )?(?:e-?mail|confirm\w+|repl\w+|respon\w+|answer))/,
    ["I redeemed a voucher today and still haven't got it.", "Bought two and they never arrived."],
    ["I bought it and have not received an email."],
  ],
  [
    "not-what-was-paid-for",
    "report_loose",
    "than paying paid pay ordered bought promised advertised asked wanted providing getting",
    /\b(?:slower|less|lower|smaller|worse|fewer|other|different)(?: \w+){0,2} than (?:what )?(?:i|we|i'm|we're)(?: am| are|'m|'re|'ve|have)? (?:pay|paying|paid|ordered|asked for|bought)\b|\bnot (?:what|the \w+|the one) (?:i|we) (?:ordered|paid|asked|bought)\b|\bnot (?:getting|receiving|providing|given|delivering)(?: me| us)? (?:\w+ ){0,3}(?:after|for which|that|i|we|i'm|what) (?:\w+ )?(?:paid|pay|paying)\b|\bpaying for (?:\w+ ){1,4}(?:rather than|instead of)\b/,
    [
      "The line is much slower than what we pay for.",
      "You are not providing the service after we paid.",
      "I am paying for errors rather than films.",
    ],
    ["It is less than I thought."],
  ],
  [
    "that-instead",
    "report_loose",
    "instead when but",
    /\binstead of (?:giving|sending|delivering|bringing|refunding|crediting)\b[^.?!]{1,50}\b(?:gave|sent|got|delivered|brought|received|refunded|charged)\b|\b(?:gave|sent|got|given|brought|delivered|received|handed|served|an?) (?!home|back)(?:\w+ ){1,7}(?:when|but) (?:i|we) (?:\w+ )?(?:ordered|asked for|paid for|requested)\b/,
    ["Instead of giving me the hat they gave me socks.", "A tea and cake when I ordered coffee?!"],
    ["Call me instead.", "I got home when I asked for help."],
  ],
  [
    "not-my-place",
    "report_loose",
    "my our address house apartment apt door building location unit else's another's customer's person's",
    /\b(?:that|this|it|which|photo|picture|address|those|these)(?:'s| is| are| was)? (?:clearly |definitely |literally )?(?:not|isn't|ain't|wasn't|aren't) (?:even )?(?:my|our) (?:\w+ )?(?:house|apartment|apt|door|doorstep|porch|address|home|order|package|parcel|luggage|bag|building|food|receipt)\b|\b(?:someone|somebody|anyone|another (?:person|customer))(?: else)?'s (?:order|package|parcel|luggage|bag|item|food)\b|\b(?:deliver\w*|left|sent|ship\w*|dropped|brought|took|went|gave|driver)\b[^.?!]{0,40}\bwrong (?:address|house|apartment|apt|door|person|building|location|unit|city|state|airport|facility)\b/,
    [
      "That is not my porch!",
      "You gave me somebody else's food.",
      "Left at the wrong house again.",
    ],
    ["This is not my account.", "I typed the wrong address."],
  ],
  [
    "food-foul",
    "report_loose",
    "hair plastic bone bones metal bug bugs mold mould worm insect glass rubber piece poisoning sick eat tasted tastes",
    new RegExp(
      `\\b(?:hair|plastic|bones?|metal|bugs?|mou?ld|worm|insect|glass|rubber|piece of \\w+)\\b[^.?!]{0,30}\\bin (?:my|our|the|1 of|one of|your|her|his) (?:\\w+ ){0,2}${FOOD}\\b|\\bfood poisoning\\b|\\bgot sick (?:from|after)\\b|\\b(?:couldn't|could not|can't|cannot) (?:even )?eat (?:it|the|my|this|that|any)\\b|\\btast(?:ed|es) (?:horrible|awful|terrible|disgusting|off|bad|nasty)\\b`,
    ),
    ["There was plastic in my soup.", "I couldn't eat it.", "It tasted awful."],
    ["I can't eat nuts.", "A piece of cake."],
  ],
  [
    "delivered-they-say",
    "report_loose",
    "delivered handed signed left attempted delivery",
    /\b(?:says?|said|saying|marked|marking|shows?|showing|claims?|claiming|tracking|status|supposedly|apparently)\b[^.?!]{0,40}\b(?:delivered|handed to|signed (?:for|by)|left (?:at|on|in|with)|attempted)\b[^?!]{0,60}\b(?:no|not|never|nothing|nowhere|no ?one|nobody|isn't|wasn't|wrong|didn't|don't have)\b|\b(?:not|n't|never)(?: been)? (?:delivered|received|arrived)[^?!]{0,30}\b(?:but|yet|though|even though|while|when|despite)\b[^?!]{0,30}\b(?:says?|tracking|marked|shows?|status|claims?)\b|["*]delivered["*][^?!]{0,40}\b(?:but|don't|no|not|never)\b/,
    [
      "Tracking claims it was handed to me, it was not.",
      "The item is not delivered but the status says so.",
    ],
    ["It says it will be delivered on Monday."],
  ],
]);
