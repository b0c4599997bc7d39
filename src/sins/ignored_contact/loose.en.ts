import { cueList } from "../../text/cue_list.ts";

const NONE =
  "(?:no ?one|nobody|no (?:\\w+ )?(?:response|reply|answer|solution|resolution|help|result|update|word|action|acknowledge?ment)|nothing|never (?:\\w+ )?(?:answered|replied|heard|responded|updated|fixed|resolved|got)|ignored|unanswered|without (?:an?y? )?(?:\\w+ )?(?:response|reply|answer)|(?:haven't|hasn't|not|n't) (?:\\w+ )?(?:answered|replied|heard|responded|updated|fixed|resolved))";

/** Counted tries that came to nothing, and messages nobody takes up, in loose constructions. */
export const LOOSE_EN = cueList("ignored_contact.loose.en", "en", [
  [
    "counted-in-vain",
    "report_loose_here",
    "sent submitted called emailed e-mailed messaged tweeted contacted reported asked written wrote filed opened logged raised complained dm'd dmed phoned",
    new RegExp(
      `\\b(?:sent|submitted|called|e-?mailed|messaged|tweeted|contacted|reported|asked|written|wrote|filed|opened|logged|raised|complained|dm'd|dmed|phoned)\\b[^?!.]{0,40}\\b(?:\\d{1,2}x?|two|three|four|five|six|seven|ten|twice|several|multiple|many|numerous|countless|repeatedly|every day|everyday|again and again)\\b[^?!]{0,60}?(?:\\b(?:and|but|yet|still|with|to)\\b|[&,.;-])[^?!.]{0,20}\\b${NONE}\\b`,
    ),
    [
      "I've submitted six corrections, nothing has been corrected.",
      "We emailed you three times and got no reply.",
    ],
    ["I asked twice and it helped."],
  ],
  [
    "nth-time-in-vain",
    "report_loose_here",
    "time attempt message request email post day week complaint ticket call",
    new RegExp(
      `\\b(?:second|2nd|third|3rd|fourth|4th|fifth|5th|sixth|6th|\\dth|nth|umpteenth) (?:\\w+ )?(?:time|attempt|message|request|e-?mail|post|day|week|complaint|ticket|call)\\b[^?!]{0,50}?(?:\\b(?:and|but|yet|still|with)\\b|[&,.;-])[^?!.]{0,20}\\b(?:${NONE}|no (?:fix|luck|change))\\b`,
    ),
    ["This is the third time and no solution yet.", "Fourth message, still nobody."],
    ["The second time it worked."],
  ],
  [
    "nobody-got-back",
    "report_loose_here",
    "no no-one noone nobody",
    /\b(?:no ?one|no-one|noone|nobody)(?: has| have| ever| even| has ever| at \w+| there)? (?:got(?:ten)? back|gets back|replied|replies|responded|responds|answered|followed up)(?: to)? (?:me|us|my|our)\b/,
    ["I thought no-one got back to me.", "Nobody has replied to my request."],
    ["Nobody answered the riddle."],
  ],
  [
    "take-up-my-messages",
    "report_loose",
    "dm dms messages message emails email tweets ticket",
    /\b(?:get back to me (?:on|about|in|via)|(?:respond|reply) to|answer(?:ing)?|stop ignoring|why (?:aren't|are) you (?:not )?(?:\w+ )?(?:answering|replying to|responding to|ignoring)) (?:me on )?my (?:\w+ )?(?:dms?|direct messages?|messages?|emails?|tweets?|ticket)\b/,
    ["Somebody here please respond to my DM.", "Why are you ignoring my messages?"],
    ["Please forward my message."],
  ],
]);
