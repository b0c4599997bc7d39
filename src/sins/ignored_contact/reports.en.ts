import { cueList } from "../../text/cue_list.ts";

const TIMES =
  "(?:\\d{1,3}|three|four|five|six|seven|eight|nine|ten|several|many|multiple|numerous|countless|so many|too many|a dozen|dozens of|hundreds of)\\+? (?:times|tyms|x)";
const WROTE =
  "(?:sent|wrote|written|emailed|e-mailed|mailed|messaged|dm'?e?d|contacted|submitted|filed|opened|tweeted|reached out|reported|complained|raised|logged|posted)";
const ANSWER =
  "(?:response|responses|reply|replies|answer|answers|acknowledge?ment|feedback|follow[- ]?up|call ?back|reaction)";
const NOT_OTHERS =
  "(?! from (?:the |my |a |any |either )?(?:sellers?|vendors?|hosts?|drivers?|couriers?|buyers?|developers?|servers?|sites?)\\b| (?:button|address|code|box|all))";

/** Messages nobody answered, as customers tell them in public. */
export const REPORTS_EN = cueList("ignored_contact.en", "en", [
  [
    "nobody-is-answering",
    "report_public",
    "nobody no noone no-one no1",
    /\b(?:nobody|no ?one|no-one|no1|not one (?:person|of you))(?: there| here| at \w{1,20}| from \w{1,20}| on \w{1,20})?(?: (?:is|are|was|has|have|had|will|would|can|could|ever|even|actually|bothers?|bothered|seems?|wants?|to|be|been|still|yet)){1,4} (?:respond(?:s|ed|ing)?|repl(?:y|ies|ied|ying)|answer(?:s|ed|ing)?(?! the door)|get(?:s|ting)? back|got back|come back to|contact(?:ed|ing)? (?:me|us)|return(?:ed|ing|s)? (?:my|our|any) (?:calls?|e?-?mails?|messages?)|follow(?:s|ed|ing)? up|acknowledg(?:e|ed|es|ing)|picks? up|picking up)\b(?!-)/,
    [
      "No one is responding as usual.",
      "No one will get back to me!",
      "Nobody seems to answer my mails.",
    ],
    ["Nobody will answer the door.", "No one has to reply-all."],
  ],
  [
    "wrote-no-answer",
    "report_public",
    `sent wrote written emailed e-mailed mailed messaged dmed dm'd dmd contacted submitted filed opened tweeted reached reported complained raised logged posted`,
    new RegExp(
      `\\b${WROTE}\\b(?! (?:to )?(?:him|her)\\b)[^?!]{1,90}(?:,|-|\\.\\.|\\bbut|\\band|\\bwith|\\byet|\\bget|\\bgot|\\bgetting|\\breceived) ?(?:i |we |have |had |got |get |getting |received |never |there (?:is|was|has been) |still |absolutely |just |only ){0,3}(?:no|zero|0|not a|not one|never (?:a|any|got an?y?|received an?y?|had an?y?)|radio silence|crickets|silence)(?: single)? ?(?:${ANSWER}${NOT_OTHERS}|radio silence|crickets|silence)`,
    ),
    [
      "I sent an e-mail, no answer, please open my account.",
      "I submitted a ticket a month ago and never got a response.",
    ],
    ["I reported it to the seller, but no response from the seller."],
  ],
  [
    "not-heard-from",
    "report_public",
    "heard hear",
    /\b(?:(?:have not|haven't|havent|has not|hasn't|never|did not|didn't|didnt|yet to|still not|still)(?: ever| yet| even| to| once)? (?:heard?|hear) (?:anything |a word |a thing |back |nothing |word ){0,2}(?:from (?:you|u|your|ur|anyone|anybody|someone|my (?:case|account|claims?|support|agent|manager|rep|\w+ (?:officer|manager|agent|team))|any of|a (?:person|human|single)|customer|support|the \w+ (?:team|department|dept|desk|office|service|officer)|@\w)|(?:since|in (?:weeks|days|months|over|\d)|for (?:weeks|days|over|\d)|about my|on my)\b))/,
    [
      "I haven't heard from my case officer in weeks.",
      "Still haven't heard back from your team.",
      "I never heard anything since.",
    ],
    ["I have never heard of the brand.", "I have never heard from my cousin."],
  ],
  [
    "not-responded-to",
    "report_public",
    "responded answered replied acknowledged addressed silent silence ghosted ignored",
    /(?<!\b(?:i|we) )\b(?:(?:hasn't|has not|haven't|have not|wasn't|was not|never|not|yet to)(?: even| once)? be(?:en)? (?:responded|replied) to\b|(?:hasn't|has not|haven't|have not|never) (?:been )?(?:answered|acknowledged|addressed) (?:my|our|the|this|any|it)\b|(?:lied to|insulted|abused|mocked),? (?:and )?ignored\b|(?:remain|remains|stay|stays|staying|went|gone|going|go|goes|keep|fell|still)(?: completely| totally| suspiciously)? silent\b(?! (?:mode|install|update))|(?:total|complete|deafening|absolute|dead|and) silence (?:from|returns?|since|again|ever)|(?:you|you guys|y'all|they|support)(?:'ve| have| just)? ghosted (?:me|us))\b/,
    [
      "My first tweet hasn't been responded to.",
      "You still remain silent.",
      "Support has not addressed my question.",
    ],
    ["The phone went into silent mode."],
  ],
  [
    "asked-many-times",
    "report_public",
    "times tyms x repeatedly over again second third fourth fifth 2nd 3rd 4th 5th sixth 6th",
    new RegExp(
      `\\b(?:i|we|ive|i've|we've|have|already|also|keep|been)(?: have| already| also| now| just)? ?(?:asked|asking|emailed|e-mailed|emailing|mailed|messaged|messaging|dm'?e?d|tweeted|tweeting|written|wrote|complained|complaining|reported|reporting|sent|requested|submitted|reached out)\\b(?!-)[^.?!]{0,60}? (?:like |over |about |at least |now |already )?(?:${TIMES}\\b|repeatedly\\b|(?:over and over|again and again|time and (?:time )?again)\\b)(?! and got)|\\bthis is (?:now )?(?:my |the |our )?(?:second|third|fourth|fifth|sixth|2nd|3rd|4th|5th|6th) (?:tweet|message|email|e-mail|mail|complaint|request|ticket|dm|post|time (?:i|we)(?:'ve| have| am|'m)? (?:tweet|messag|email|complain|report|writ|post|ask|send|sent))`,
    ),
    [
      "I have tweeted you like 10 times.",
      "I've complained repeatedly to no avail.",
      "This is my second tweet about it.",
    ],
    ["I tried the repair several times.", "I sent two files."],
  ],
  [
    "to-no-avail",
    "report_public",
    "avail",
    new RegExp(
      `\\b(?:${WROTE}|complaining|contacting|emailing|messaging|reporting|asking|asked)\\b[^?!]{1,90}\\bto no avail\\b`,
    ),
    ["We complained three weeks ago to no avail."],
    ["I restarted it to no avail."],
  ],
  [
    "did-you-get-this",
    "report_public",
    "get receive see read got seen received",
    /^\W{0,4}(?:@\w{1,30} ){0,3}(?:(?:hi|hello|hey|dear) \w{0,20},? ?)?(?:just (?:checking|wondering)[, ]+(?:if )?)?(?:did|have) (?:you|u|y'all)(?: guys)? (?:(?:get|got|receive|received|read) (?:this|that|it)|(?:get|got|receive|received|see|seen|read) (?:my|our) (?:(?:last|previous|earlier|first|other|recent) )?(?:e-?mails?|mails?|messages?|dms?|pms?|tweets?|reply|replies|letters?|tickets?|requests?))\b ?(?:\?|$|from|about|yet|of|i sent|that i sent)/,
    ["Did you get this?", "Have you seen my last message?", "Did you guys receive my DM yet?"],
    ["Did you see this error before?", "Did you get it to work?"],
  ],
  [
    "asked-here-before",
    "report_public_here",
    "nobody no no-one noone",
    /\b(?:i|i've|ive|we|we've)(?: have| had| also| already| just| even| know i(?:'ve| have)?)?(?: \w+)? (?:asked|posted|submitted|reported|written|wrote|raised|opened)\b(?! (?:to )?(?:my|him|her|them|his|their)\b)[^.?!]{0,80}[, ](?:but |and )?(?:no ?one|nobody|no-one)(?: has| have| had| ever| even| here| there| bothered to){0,3} (?:repl(?:y|ied)|respond(?:ed)?|answer(?:ed)?|help(?:ed)?|bothers?)\b|\b(?:no ?one|nobody|no-one) (?:has|have) (?:ever )?(?:replied|responded) to (?:any|my|the (?:question|post|report))\b|\bcan no ?one help me\b/,
    [
      "I asked here over a year ago and no one replied.",
      "The last time I asked for help, no one responded.",
      "No one has replied to any reports I have submitted.",
    ],
    ["I asked the landlord and he replied."],
  ],
  [
    "still-waiting-to-hear",
    "report_public",
    "waiting awaiting hear respond get",
    new RegExp(
      `\\b(?:still|been|keep|kept|'ve been|continue to be)(?: here| patiently| just)? (?:a?waiting)(?: (?:for|on|here|patiently|anxiously))? (?:to (?:hear|get a (?:reply|response))|(?:for |on )?(?:a |an |any |your |the |some |my |ur )?(?:${ANSWER}|someone|somebody|anyone|you(?: guys)?|y'all|support|customer (?:service|support|care))(?: (?:to|from|on|about|who)\\b| ?[.,!?]|$))`,
    ),
    [
      "Still waiting to hear from you.",
      "Still waiting for a reply.",
      "Been waiting for someone to call.",
    ],
    ["Still waiting for your new album.", "We are still waiting for the parcel."],
  ],
]);
