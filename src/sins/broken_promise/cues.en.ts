import { cueList } from "../../text/cue_list.ts";

export const CUES_EN = cueList("broken_promise.en", "en", [
  [
    "forgot",
    "admits",
    "forgot forgotten neglected slipped",
    /\b(?:(?:i|we)(?:'ve| have| had)? (?:completely |totally |simply |just )?(?:forgot|forgotten|neglected) to (?:send|call|ring|reply|respond|e-?mail|write|get back|follow up|update|ship|post|book|refund|cancel|order|process|return|arrange|fix|check|ask|let you know)(?: (?:you|it|this|that|the \w+|your \w+|back|to you))?|(?:it|that|this|your \w+) (?:completely |totally )?slipped (?:my|our) minds?)\b/,
    ["I forgot to send the form.", "Sorry, it slipped my mind."],
    ["Did you forget to send it?", "You forgot to send it."],
  ],
  [
    "said-but",
    "admits",
    "said promised told",
    /\b(?:i|we)(?:'d| had| know (?:that )?(?:i|we)(?:'d| had)?)? (?:said|promised|told you)(?: that)?(?: (?:i|we|you|it|they))?(?:'d| would| were going to)?[^.?!]{2,80}\b(?:but|and|yet) (?:unfortunately |sadly |then )?(?:i|we|it|that|they|he|she) (?:(?:did|have|could|was|were|had|do|can)(?:n't| not)|never|failed|forgot|couldn't|can't|missed)\b/,
    [
      "I said I would call on Monday, but I did not.",
      "We promised it by noon and we couldn't do it.",
    ],
    ["You said you would send it but you did not."],
  ],
  [
    "did-not-get-to",
    "admits",
    "didn't failed missed haven't not never",
    /\b(?:i|we) (?:(?:did|have)(?:n't| not) (?:get|got|gotten|managed?) (?:around )?to (?:it|this|that|send|call|do|check|write|fix|reply)\b(?: (?:it|you|this|the \w+|your \w+))?|failed to (?:call|send|reply|respond|get back|follow up|deliver|meet|keep|ship)(?: (?:you|it|this|the \w+|our \w+|back|to you|on time))?|missed (?:the|our|my|that|your) (?:deadline|promised \w+|delivery (?:date|slot|window)|callback|call-back))\b/,
    ["I did not get to it yesterday.", "We failed to call you back.", "We missed the deadline."],
    ["I did not get it."],
  ],
  [
    "report-promised",
    "report",
    "promised promise promises guaranteed assured",
    /\b(?:(?:was|were|been|am|got|i'm|you|they|agents?|reps?|who|he|she|guys|support|service|company)(?: \w+)? (?:promised|guaranteed|assured)(?: (?:me|us|it|that|a|an|the|to|by|today|yesterday|i|we|delivery|next[- ]day))?[^?!]{0,90}\b(?:still (?:not|no|nothing|waiting|haven't|hasn't|don't|didn't)|never|nothing|no ?(?:one|body)|not|(?:did|has|have|was|is|had|does)n't|waiting|now (?:it's|i'm|i am|you|they))\b|(?:never|no|not|nothing|none|haven't|hasn't|didn't|wasn't|still)[^.?!]{0,50}\b(?:as promised|(?:a |the |my |your )?promised (?:call|call-?back|refund|e-?mail|delivery|replacement|date|time|credit|discount|reply|visit|update|\w+ back))\b|(?:as promised|like you promised|that (?:you|was|were) promised|(?:you|they) promised (?:me|us)?)[^.?!]{0,40}\b(?:never|not|nothing|still|didn't|hasn't|haven't|wasn't)\b|(?:broke|broken|break|breaking|breaks|keep|kept|honou?r(?:ed)?) (?:your|their|its|the|another|every|a) (?:\w+ )?(?:promises?|word)(?! (?:to|and i))|(?:empty|broken|false|fake|unkept|unfulfilled) promises?|another promise[.!]|(?:where|what happened to) (?:is |are |the |my |our |your ){1,2}[^.?!]{1,40}(?:you|was|were|that was) promised)/,
    [
      "You promised a refund and it never came.",
      "Nobody came as promised.",
      "Nothing but empty promises.",
      "I was promised delivery today, still waiting.",
    ],
    ["I promise I will pay.", "You kept my place."],
  ],
  [
    "report-you-said",
    "report",
    "said told would supposed tomorrow monday tuesday wednesday thursday friday saturday sunday today",
    /\b(?:(?:you|they|he|she|agents?|reps?|someone|support|chat|your \w+|guys|driver|(?:i|we) (?:was|were|have been|been)|been) (?:\w+ )?(?:said|told|informed)(?: (?:me|us))?(?: that)? (?:(?:you|they|it|i|we|he|she|someone|somebody|the \w+|my \w+|your \w+) (?:would|will|'d|should)|(?:it|they|you|he|she|i|we)'(?:d|ll)|it (?:was|is) (?:going to|due|coming)|by|within|today|tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday|\d+ (?:hours|days|minutes|weeks))\b[^?!]{0,90}(?:\b(?:still (?:not|no|nothing|waiting|haven't|hasn't)|never|but (?:nothing|no|it (?:has|did|was|is)n't|they (?:did|have)n't|you (?:did|have)n't|i (?:have|did)n't|it's)|nobody|no ?one|(?:it|they|you|he|she|nothing) (?:did(?:n't| not)|has(?:n't| not)|have(?:n't| not)|never)|it(?:'s| is) now|(?:i've|i have|been) (?:now )?(?:been )?waiting)\b))|\b(?:third|second|fourth|fifth|\d(?:rd|nd|th)) time (?:you|they)(?:'ve| have)? (?:said|say|promised?|told me)\b/,
    [
      "You said it would be here on Friday, it is still not here.",
      "I was told it would take two days, been waiting five.",
      "This is the third time you say tomorrow.",
    ],
    ["You said it would work and it did."],
  ],
  [
    "report-no-call-back",
    "report",
    "nobody no-one never one technician technicians engineer engineers driver drivers courier plumber installer installers tech repairman man guy people back called call rang phoned showed turned came",
    /\b(?:(?:nobody|no ?one|they|you|he|she|agents?|technician|engineer|driver|support|i) (?:has |have |had |ever |still )?(?:never |didn't |did not |not |hasn't |haven't )?(?:called|call|rang|ring|phoned|phone|got|get|gotten|came|come|came out|showed|show|turned|turn) (?:me |us |ever )?(?:back|up)(?: to (?:me|us))?(?: (?:as|like) (?:promised|agreed|arranged|said|you said|they said))|(?:never|not|didn't|haven't|hasn't|without) (?:ever )?(?:got|get|gotten|received?|receiving|had|have|getting) (?:a|the|that|my|any) (?:promised )?(?:call[- ]?back|return call|phone call back|promised \w+)|(?:nobody|no ?one) (?:has |ever |even )*(?:called|rang|phoned|showed up|turned up|came)(?: me| us)?(?: back)?\b(?! (?:support|the))|(?:never|didn't|did not) (?:call(?:ed)?|rang|phone[d]?) (?:me |us )?back|(?:technicians?|engineers?|drivers?|courier|plumber|installers?|tech|repair ?man|your (?:man|guy|people)) (?:never|didn't|did not) (?:even )?(?:show(?:ed)?(?: up)?|turn(?:ed)? up|came|come|arrived?))\b/,
    ["Nobody called me back.", "The technician never showed up.", "I never got a call back."],
    ["The picture never showed up in the list."],
  ],
  [
    "report-supposed",
    "report",
    "supposed meant due",
    /\b(?:(?:was|were) (?:supposed|meant|due|scheduled) to (?:be (?:here|delivered|fixed|done|ready|refunded|shipped|installed|sent|there|credited|with me|called|contacted|repaired|replaced)|arrive|come|get (?:a|my|the)|receive|have (?:been|arrived|received|my|the|it)|call|ship)\b[^?!]{0,80}\b(?:still|never|not|nothing|no ?(?:one|body)|(?:has|did|have|was|is)n't|yet|late|where|waiting|and now|but)\b)/,
    [
      "My order was supposed to come today and it has not arrived.",
      "He was due to call and nothing happened.",
    ],
    ["It is supposed to open the door."],
  ],
]);
