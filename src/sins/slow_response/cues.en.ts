import { cueList } from "../../text/cue_list.ts";

const SPAN =
  "(?:(?:over|more than|almost|nearly|about|like|at least|up to) )?(?:an? |the last |the past )?(?:(?:\\d{1,3}\\+?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|several|many|few|couple|half|entire|whole)(?: of| an?| and a half)? )?(?:hours?|hrs?|days?|weeks?|wks?|months?|minutes?|mins?|morning|afternoon|evening|night|ages)";
const LONG_ANSWER =
  "(?:reply|replies|response|answer|callback|call back|email|update|someone|somebody|anyone|an agent|support|help|you|you guys|customer service)";

/**
 * The customer's own words about a wait for an answer (a wait for goods or money is another matter), and
 * those with which staff leave a case open.
 */
export const CUES_EN = cueList("slow_response.en", "en", [
  [
    "on-hold",
    "report",
    "hold queue line",
    new RegExp(
      `\\b(?:(?:been|still|i'm|im|was|were|am|are|sat|sitting|kept|left|put) (?:me |us |here )?on hold|in (?:a|the|this|your|chat|phone)(?: chat| phone| call)? (?:queue|line))(?: with you(?: guys)?| with \\w+)? (?:for|since) ${SPAN}|\\b${SPAN} (?:on hold|in (?:a|the|this|your) (?:queue|line))\\b`,
    ),
    [
      "I have been on hold for 50 minutes.",
      "Two hours on hold and then cut off.",
      "I have been in this queue for an hour.",
    ],
    ["Please hold the order.", "Put my account on hold for two weeks."],
  ],
  [
    "waiting-for-answer",
    "report",
    "waiting waited wait",
    new RegExp(
      `\\b(?:waiting|waited|wait)(?: now| here| patiently| already)? (?:(?:for |since )?${SPAN}(?: now| already)? (?:for|on|to (?:get|hear|receive)) (?:a |an |any |the |your |some )?${LONG_ANSWER}|(?:for|on) (?:a |an |any |the |your |some )?${LONG_ANSWER}(?: \\w+){0,4} (?:for|since) (?:${SPAN}|monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday|last \\w+|this morning))\\b`,
    ),
    [
      "I have been waiting two days for an answer.",
      "Still waiting for a reply from you since Monday.",
    ],
    ["I have been waiting three weeks for my parcel."],
  ],
  [
    "since-contact",
    "report",
    "hours hrs days weeks months since ago",
    new RegExp(
      `\\b${SPAN} (?:since|after) (?:my |the |our )?(?:first|1st|initial|original|last) (?:contact|message|email|e-mail|complaint|call|ticket|request)\\b|\\b(?:i|we)(?:'ve| have)? (?:dm'?e?d|dm|messaged|emailed|wrote|contacted|tweeted|called)(?: you| them| in)?(?: guys)? (?:over |almost |about )?(?:hours|days|weeks|months|\\d{1,3} (?:hours|hrs|days|weeks|months)) ago\\b`,
    ),
    ["Over 48 hours since my first contact.", "I emailed you hours ago."],
    ["I ordered it two weeks ago."],
  ],
  [
    "slow-to-answer",
    "report",
    "takes take took taking long slow forever ages",
    new RegExp(
      `\\b(?:takes?|took|taking) (?:you |them |you guys |support )?(?:so long|forever|ages|too long|${SPAN}) (?:just )?(?:to|for you to|for them to) (?:even )?(?:reply|respond|answer|get back|write back|call back)\\b|\\b(?:slow(?:est)?|late|delayed) (?:to )?(?:repl(?:y|ies)|responses?|respond|answers?)(?: ever| from| by)? (?:you|your|support|customer)\\b`,
    ),
    ["It takes you half a day to answer each message.", "Why does it take so long to respond?"],
    ["It takes three days to deliver."],
  ],
  [
    "still-on-it",
    "keeps_open",
    "working looking investigating waiting checking reviewing researching discussing",
    /\b(?:(?:i'm|we're|i am|we are|i have been|we have been|i've been|we've been|(?:he|she|it|they|team|department|engineers?|developers?|technicians?|colleagues?|specialists?|warehouse|workshop|carrier|supplier|manager)(?:'s| is| are|'re)) (?:still |now |currently |already |actively |also )?|still )(?:working on (?:it|this|that|the|your|a)|looking (?:into|at) (?:it|this|that|the|your|what|why)|investigating|checking|waiting (?:for|on)(?! you| your)|reviewing (?:it|this|that|your|the)|researching|discussing)\b/,
    [
      "We are still working on it.",
      "I'm looking into this.",
      "Our warehouse is checking.",
      "We are waiting for the supplier.",
    ],
    ["I am working from home today.", "We are waiting for your reply."],
  ],
  [
    "no-news-yet",
    "keeps_open",
    "news update word investigation review investigated reviewed looked",
    /\b(?:(?:no|haven't any|have no|not any) (?:news|update|word)(?: from \w+(?: \w+)?)? (?:yet|so far|at the moment)|(?:is|are|being|'s|still|currently) (?:still |currently |now )?(?:under (?:investigation|review)|being (?:investigated|reviewed|looked into)))\b/,
    ["No news from them yet.", "Your case is under investigation.", "This is being reviewed."],
    ["The reviewed version is online.", "No news is good news."],
  ],
  [
    "late-by-own-words",
    "admits_wait",
    "days weeks months week month",
    /\b(?:(?:sorry|apolog(?:ies|ize|ise)|forgive)[^.?!]{0,40} (?:(?:get|getting|got) back|repl(?:y|ying|ied)|respond(?:ing|ed)?|answer(?:ing|ed)?|writ(?:e|ing)|com(?:e|ing) back)(?: to you| your \w+| you)?(?: only| just)?(?: now)? after|took (?:us|me)|tak(?:en|ing) (?:us|me)|(?:delay|late) (?:of|by)|(?:reply|response|answer) is) (?:(?:over|more than|almost|nearly|about) )?(?:(?:\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|several|many) (?:business |working )?(?:days|weeks|months)|(?:a|one|1) (?:whole )?(?:week|month))(?: (?:to (?:reply|respond|answer|get back|write back|come back)|late|in (?:replying|answering|responding|getting back)))?/,
    [
      "Sorry for getting back to you after nine days.",
      "It took us three weeks to answer.",
      "I apologise for replying only after ten days.",
    ],
    ["Sorry for the delay.", "Delivery takes three days."],
  ],
]);
