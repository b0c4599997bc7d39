import { cueList } from "../../text/cue_list.ts";

export const CUES_EN = cueList("internal_neglect.en", "en", [
  [
    "not-mine",
    "turns_down",
    "my our ours mine",
    /\b(?:not (?:my|our) (?:ticket|tickets|job|problem|department|case|issue|queue|team's|responsibility|concern|business|call)|(?:that|this|it)(?:'s| is) not (?:ours|mine|on (?:me|us))|nothing to do with (?:me|us|my team|our team))\b/,
    ["Not my ticket.", "That's not ours.", "This is not our problem."],
    ["This is my ticket."],
  ],
  [
    "do-it-yourself",
    "turns_down",
    "figure yourself yourselves else",
    /\b(?:(?:go )?figure it out\b|(?:deal with|handle|sort|fix|do|solve|manage) (?:it|this|that) (?:yourself|yourselves|on your own|without (?:me|us))|(?:ask|try|find|bother|ping|tag) (?:someone|somebody) else)\b/,
    ["Figure it out.", "Sort it yourself.", "Ask someone else."],
    ["I figured it out."],
  ],
  [
    "stop-asking",
    "turns_down",
    "stop quit don't not busy swamped time people",
    /\b(?:(?:stop|quit) (?:escalating|sending|forwarding|bothering|asking|tagging|pinging|messaging|dumping|assigning|transferring)|(?:don't|do not) (?:ask|ping|tag|bother|message|assign|escalate|send) (?:me|us|this|it|that|these)|(?:i'm|i am|we're|we are) (?:\w+ )?(?:too busy|busy enough|swamped)|(?:have|got|has) no time (?:for|to)|(?:don't|do not) have (?:the )?time (?:for|to)|you people (?:always|never|keep))\b/,
    ["Stop escalating to us.", "Do not ping me.", "We are too busy.", "You people always do this."],
    ["Please stop the job at noon."],
  ],
  [
    "report-asked-in-vain",
    "report",
    "asked pinged messaged called wrote tagged chased times nobody replies answers anyone no-one",
    /\b(?:(?:asked|pinged|messaged|called|emailed|wrote to|tagged|chased|contacted|reminded)(?: \w+){1,5} (?:twice|(?:two|three|four|five|six|several|many|\d{1,2}) times|again and again|all (?:day|week))|(?:nobody|no one|no-one) (?:\w+ )?(?:there |from \w+ |in \w+ |at \w+ )?(?:answers?|answered|replies|replied|helps?|helped|responds?|responded|picks? up|cares|takes (?:it|this|over)|looks at it))\b/,
    ["I asked the warehouse four times.", "Nobody answers."],
    ["I asked Leo today."],
  ],
  [
    "report-empty-note",
    "report",
    "transferred handed escalated assigned forwarded passed transfer handover escalation",
    /\b(?:transferred|handed(?: over)?|escalated|assigned|forwarded|passed(?: on| over)?|transfers?|handovers?|escalations?|tickets?)(?: \w+){0,5} (?:with(?:out)?) (?:an? )?(?:empty|blank|no|any|a single|single)(?: \w+)? ?(?:notes?|context|details?|history|information|info|summary|explanation|reason)?\b/,
    ["Transferred with an empty note, again.", "Another ticket handed over without any context."],
    ["Transferred with the notes."],
  ],
  [
    "report-not-told",
    "report",
    "told informed tells tell",
    /\b(?:(?:we|i) (?:were|was|are|got|have been|had been)(?: \w+)? (?:never|not) (?:told|informed)|(?:nobody|no one|no-one) (?:ever |even )?(?:told|informed|tells|warned) (?:us|me))\b/,
    ["We were never told about the change.", "Nobody told us."],
    ["We were told on Monday."],
  ],
]);
