import { cueList } from "../../text/cue_list.ts";

const DESK =
  "(?:cust(?:omer)? (?:service|support|care|services|relations)|support|help ?desk|help ?line|call cent(?:er|re)|reps?|agents?|operators?|humans?|real person|live person|supervisors?|managers?)";

/** No way in, in loose constructions. */
export const LOOSE_EN = cueList("inaccessibility.loose.en", "en", [
  [
    "nobody-at-the-phone",
    "report_loose",
    "no nobody no-one noone",
    /\b(?:phone|phones|call|called|calls|calling|number|hold|rang|helpline|line|lines)\b[^?!]{0,60}\b(?:no ?one|no-one|nobody) (?:\w+ )?(?:answers?|answered|answering|picks? up|picked up|is there|available)\b|\b(?:no ?one|no-one|nobody) (?:\w+ )?(?:answers?|answered|answering|picks? up|picked up|mans)\b[^.?!]{0,50}\b(?:phones?|calls?|numbers?|lines?|support)\b/,
    ["Nobody answers the phone.", "I called for an hour and no one picks up."],
    ["Nobody answers the quiz."],
  ],
  [
    "call-that-ends",
    "report_loose",
    "hangs hang hung disconnects disconnected disconnect cuts cut drops dropped voicemail busy engaged loop loops",
    /\b(?:call(?:ed|ing|s)?|phon(?:ed|ing)|rang|dial(?:led|ed|ing)|number|line|ph#?|hold|transfer(?:s|red|ring)?|automated)\b[^?!]{0,90}(?:\b(?:and|but|then|just|only to|before|which|it)\b|[&,])(?: \w+){0,2} ?\b(?:hangs? up|hung up|disconnect(?:s|ed)?|(?:cuts?|drops?|dropped) (?:me |us )?(?:off|out)|(?:goes|went|straight) (?:straight )?to voicemail|(?:is |was )?(?:always |constantly )?(?:busy|engaged)|loops?)\b/,
    [
      "Calling the number past few hours & it says no account & hangs up!",
      "I dialed and was put on hold, then disconnected.",
    ],
    ["I called the shop and they hung my coat."],
  ],
  [
    "desk-closed",
    "report_loose",
    "closed shut unavailable offline down",
    new RegExp(
      `\\b(?:call|contact|speak (?:to|with)|phone|chat(?: with)?|ring) (?:\\w+ ){0,2}(?:${DESK}|you|them|the (?:office|desk|store|branch))\\b[^?!]{0,50}\\b(?:but|and|which|yet)(?: \\w+){0,2} (?:closed|shut|unavailable|offline|down)\\b`,
    ),
    [
      "Told to call customer relations but they are closed.",
      "I tried to contact support and it is down.",
    ],
    ["Call me, the shop is closed."],
  ],
  [
    "contact-in-circles",
    "report_loose",
    "circles circle loop loops round",
    /\b(?:email|e-mail|call|contact|chat|support|help|speak|talk|reach|human|person|agent|bot|menu|phone|website|complain|report)\b[^?!]{0,90}\b(?:in circles|in a (?:circle|loop)|(?:endless|infinite|constant) loop|round and round)\b|\b(?:in circles|in a (?:circle|loop)|(?:endless|infinite|constant) loop|round and round)\b[^.?!]{0,60}\b(?:email|call|contact|chat|support|help|speak|talk|human|person|agent|bot|menu|phone)\b/,
    ["I only want to email you, 20 min going round in circles.", "Your bot runs in a loop."],
    ["The bus goes round and round."],
  ],
  [
    "impossible-to-reach",
    "report_loose",
    "impossible no can't cannot couldn't unable hard difficult nightmare tried trying",
    new RegExp(
      `\\b(?:impossible|no way|can't|cannot|couldn't|unable|(?:so|really|very|too|extremely|incredibly) (?:hard|difficult)|a nightmare|tried (?:all|for|everything|so|several|many)|(?:been|hours|days|ages|weeks) trying)(?: \\w+){0,3}? (?:to )?(?:contact|reach|get (?:a ?hold|hold) of|get in (?:touch|contact) with|get through to|speak (?:to|with)|talk (?:to|with)) (?:\\w+ )?(?:${DESK}|you|anyone|anybody|someone|somebody|(?:a|an actual|the) (?:person|company)|people)\\b(?! (?:in|about the) \\w+ (?:chat|game|party))`,
    ),
    ["Impossible to reach a human.", "I have been trying to reach your agents for days."],
    ["I can't contact the server.", "Trying to reach the shelf."],
  ],
  [
    "nobody-available",
    "report_loose",
    "available around free duty",
    new RegExp(
      `\\b(?:no|not any|there's no|aren't any|isn't (?:a|any)|no other|zero)(?: \\w+){0,2} (?:${DESK}|account (?:mgr|manager)s?|one|staff)(?:'s)?(?: is| are)? (?:available|around|free|on duty)\\b(?! (?:to (?:buy|download)|for (?:sale|download)))`,
    ),
    ["There's no other account manager available.", "No agents are available."],
    ["No shoes are available."],
  ],
]);
