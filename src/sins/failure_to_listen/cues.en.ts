import { cueList } from "../../text/cue_list.ts";

const TEXT =
  "(?:post|message|email|e-mail|mail|question|report|ticket|tweet|request|description|comment|letter|form|subject)";
const PLACE = `(?:(?:in|at) (?:my|the) (?:\\w+ )?(?:original|first|initial|opening|previous|earlier|last) ${TEXT}|(?:in|at) my (?:\\w+ )?${TEXT}|in my \\w+ in the (?:original|first|initial) ${TEXT}|above|earlier|before|already|previously|originally|initially|at the (?:start|beginning))`;

/** The customer objects to a reply that passes by what was said; and reports of not being heard. */
export const OBJECTIONS_EN = cueList("failure_to_listen.en", "en", [
  [
    "told-before",
    "said_told",
    "said mentioned stated wrote explained noted described indicated written shown specified told",
    new RegExp(
      `\\b(?:as|like)(?: (?:i|we)(?:'ve| have| had)?)?(?: already| just| previously| clearly| also)? (?:said|mentioned|stated|wrote|explained|noted|described|indicated|shown|written|specified) ${PLACE}|(?:^|[,;.:(-] ?|\\b(?:and|but|because|since|yes|no|again|think|believe|sure)[, ]+)(?:i|we)(?:'ve| have| had)?(?: already| clearly| just)? (?:said|mentioned|stated|wrote|explained|noted|described|specified|told you)(?: (?:this|that|it|so|you|all of this|all this))? (?:${PLACE}|twice|three times|several times|many times|\\d times)|\\bi(?:'ve| have)? already (?:told|said (?:this|that|it|to)|explained(?: (?:this|it|that))?)\\b`,
    ),
    [
      "I mentioned that in my first post.",
      "I already told you it is red.",
      "As stated above, it is the printer.",
      "Like I said in the original message, it fails.",
    ],
    ["She said it is red.", "As shown in the second picture, it is late."],
  ],
  [
    "told-plainly",
    "said_told",
    "clearly specifically explicitly plainly original first initial opening earlier previous",
    new RegExp(
      `\\b(?:i|we)(?:'d|'ve| had| have)? (?:already )?(?:clearly|specifically|explicitly|plainly) (?:said|stated|wrote|asked|mentioned|noted|explained|described|indicated|told you)\\b|(?:^|[,.;:(-] ?|\\b(?:and|but|as|because|since|yes|which|already|think|thought) )(?:i|we)(?: already|'d|'ve| had| have)? (?:indicated|covered|listed|provided|included|posted|confirmed|mentioned|stated|described|explained|wrote|said|noted|gave)(?: [\\w'"-]+){0,8} in (?:my|the) (?:very )?(?:original|first|initial|opening|earlier|previous) ${TEXT}\\b|\\bper my (?:original|first|initial|earlier|previous) ${TEXT}\\b`,
    ),
    [
      "I specifically asked for the red one.",
      "I listed the sizes of all lids in my original post.",
      "Per my first message, it is the left one.",
    ],
    ["The guide clearly said it.", "The sizes I listed in my first post were of lids."],
  ],
  [
    "as-i-said",
    "said_as_told",
    "said told mentioned stated wrote explained noted",
    /\b(?:as|like) (?:i|we)(?:'ve| have| had)?(?: already| just| previously| clearly| also)? (?:said|mentioned|stated|wrote|explained|noted|told you)\b/,
    ["As I said, I have no internet.", "Like I already told you, it is the printer."],
    ["As they said on the news, it is late."],
  ],
  [
    "read-it",
    "said_told",
    "read reading listen listening",
    /\b(?:(?:did|do|have|can|could|would) you (?:even |actually |not |please |really |bother to )*(?:read|listen to)\b|(?:please|pls|just) (?:re-?)?read (?:my|the|what|again)\b|you(?:'re| are| were|'ve| have|'d)?(?: clearly| obviously| just| really| even)*(?: not| n't)? ?(?:didn't|did not|haven't|have not|don't|do not|aren't|are not|not)(?: even| really| actually| bother to)* (?:read(?:ing)?|listen(?:ing)?)\b|read and comprehend|perhaps you should read|try reading|(?:read|re-read) my (?:\w+ )?(?:post|message|email|question|tweet|mail|ticket)s?)\b/,
    [
      "Did you even read my message?",
      "You didn't read what I wrote.",
      "Please read my post again.",
      "You are not listening.",
    ],
    ["I read your message.", "Did you get my mail?"],
  ],
  [
    "not-what-i-asked",
    "said_mismatch",
    "asked asking question problem issue meant misunderstood misunderstand misunderstanding nothing answer said want point",
    /\b(?:(?:that|this|it)(?:'s| is| was|'s really| is really)? ?(?:not|isn't|wasn't|never|n't) (?:really |at all |quite |even )?(?:what (?:i|we) (?:asked|was asking|am asking|'m asking|wanted|meant|said|need(?:ed)?|requested)|my question|the (?:question|point))\b|not what (?:i|we) (?:asked|was asking|'m asking|am asking|said|meant|wanted)|(?:doesn't|does not|didn't|did not|don't|not) (?:really |actually |even )?(?:answer|address) (?:my|the|our) (?:\w+ )?(?:question|problem|issue|concern|point)|you(?:'ve| have)? (?:completely |totally )?(?:misunderstood|misread|missed (?:my|the) point)|(?:has|have|had) nothing to do with (?:it|my)\b|my (?:question|issue|problem|post|point|tweet) (?:is not about|isn't about|was not about|wasn't about|has nothing to do with|is different)|(?:that|this|which) (?:is|was|'s) (?:irrelevant|besides the point|beside the point|not relevant|completely different|a different (?:problem|issue|question|matter)))\b/,
    [
      "That's not what I asked.",
      "This does not answer my question.",
      "You misunderstood.",
      "My post has nothing to do with a gate change.",
    ],
    ["What is the problem?", "This is what I asked for, thanks."],
  ],
  [
    "question-stands",
    "said_mismatch",
    "question problem issue concern point",
    /(?:(?:^|[,.;:(-] ?|\b(?:but|and|so|because|that) )(?:my|the) (?:original |actual |real |initial )?question was (?:how|if|whether|about|why|what|where|when|which|not)\b(?! (?:very |well |so )?(?:clear|written|worded|well))|\b(?:my|the|original) question (?:still |therefore |thus )*(?:stands\b|remains(?=[.,:;]|$))|\b(?:so|now|anyway|let's get|let us get),? back to my (?:original |actual |real |initial )?question\b|\b(?:that|this|which|it) (?:was|is)(?:n't| not) (?:really |actually )?my (?:question|problem|issue|concern|point)\b|\b(?:but|however),? my question is not\b)/,
    [
      "The question was how to do that.",
      "So back to my question: is it red?",
      "My question still stands.",
      "That is not my problem.",
    ],
    ["The question is hard.", "My question was not well written.", "Is that my problem?"],
  ],
  [
    "not-asking-that",
    "said_mismatch",
    "asking talking referring trying",
    /\bi(?:'m| am| was)?(?: not|n't)(?: even| really| actually)? (?:asking (?:about|for|how|to|you|whether|if|that)|talking about|referring to|trying to (?:remove|move|send|delete|add|import|export|copy|change|find|set|create|connect|install|open|print|use|get))\b/,
    ["I am not asking about the lamp.", "I'm not trying to move it."],
    ["I am asking about the lamp.", "I am not trying to be picky."],
  ],
  [
    "never-said-that",
    "said_mismatch",
    "never didn't not",
    /(?<!\bsorry,? )\bi (?:did not|didn't|never) (?:even )?(?:ask(?:ed)? (?:about|how|if|whether)|sa(?:y|id) (?:that|it|there|i|we|you))\b/,
    ["I never said that it is red.", "I didn't ask about the lamp."],
    ["They never asked.", "Sorry, I didn't say that it is red."],
  ],
  [
    "you-missed-it",
    "said_mismatch",
    "understand understood misunderstood misread missed missing overlooked read subject track",
    /\b(?:(?:i|we) (?:do not|don't) (?:think|believe|feel) (?:that )?(?:you|u)(?:'ve| have)? (?:quite |really |fully |completely |actually )?(?:understand|understood|read|get|got|grasp(?:ed)?)\b|you (?:seem|appear) to (?:have )?(?:misunder(?:stood|stand)|misread|missed|overlooked|not (?:have )?(?:read|understood|understand))\b|you (?:may|might|must|probably|perhaps|obviously|clearly|apparently) (?:have )?(?:misunderstood|misread|missed|overlooked) (?:my|the|that|what|this)\b|(?:we(?:'re| are)|this is|you(?:'re| are)) (?:getting|going|drifting|veering) off (?:the )?(?:subject|track|topic)\b)/,
    [
      "I don't think you understand my problem.",
      "You seem to have missed the photo.",
      "You may have misread my note.",
      "We are getting off the subject.",
    ],
    ["I may have misunderstood you.", "I don't think I understand."],
  ],
  [
    "did-that-already",
    "said_did_that",
    "already before",
    /\b(?:i|we)(?:'ve| have|'d| had)? already (?:did|done|tried|checked|restarted|reset|reinstalled|followed|sent|given|gave|provided|answered|explained)\b|\b(?:been there,? done that|tried that already|already (?:did|done|tried) (?:that|this|it|all|those|these)|(?:i|we)(?:'ve| have|'d| had)? (?:did|done|tried) (?:that|this|it|those|these|all of that|all that)(?: already| before| in my first post| to begin with))\b/,
    ["I already tried it twice.", "Yes, I have done that already.", "I've tried that before."],
    ["I did that and it works.", "What have I done?"],
  ],
  [
    "not-heard",
    "report",
    "listen listened listening listens not despite same",
    /\b(?:(?:nobody|no one|no-one|none of (?:them|you)) (?:\w+ )?listen(?:s|ed|ing)?\b|(?:they|you|you guys|your (?:team|agents?|staff|support|people)|he|she|agents?|rep(?:resentative)?s?) (?:just |simply |really |still )?(?:never|won't|don't|doesn't|didn't|did not|do not|wouldn't|refuses? to|refused to|fails? to|failed to|isn't|aren't|wasn't|weren't|are not)(?: even| really| actually| want to| bother to)? listen(?:ed|ing)?\b|(?:after|even though|although|despite|when) (?:i|we)(?:'d| had| have)?(?: specifically| clearly| explicitly)? (?:asked|told|begged)(?: you| them| you guys)? not to|despite (?:me|my|us|our) (?:telling|asking|saying|explaining)|ask(?:ed|ing)? (?:me |us )?the same questions? (?:again|over|twice|three|\d))/,
    [
      "Nobody listens.",
      "They never listened to me.",
      "You cancelled it after I asked you not to.",
      "He asked me the same questions again and again.",
    ],
    ["You listened to me, thank you.", "I listen to music."],
  ],
  [
    "said-many-times",
    "report",
    "times twice",
    /\b(?:as|like) (?:i|we)(?:'ve| have)? (?:already )?(?:said|told you|explained|mentioned|stated|written|wrote)(?: (?:it|this|that|so))?(?: (?:now|about|at least))? (?:twice|(?:two|three|four|five|several|many|multiple|countless|\d{1,2}) times)\b|\b(?:i|we)(?:'ve| have)(?: already| now)? (?:told you|explained (?:to you|this|that|it)|said (?:this|that|it|so)|repeated (?:this|that|it|myself))(?: \w+)? (?:twice|(?:three|four|five|several|many|multiple|countless|\d{1,2}) times)\b/,
    [
      "As I said three times, the cable is not in the box.",
      "I have explained this several times now.",
    ],
    ["As I said, three times is enough.", "I have told my son four times."],
  ],
  [
    "not-that",
    "said_not_that",
    "not",
    /\b(?:it(?:'s| is| was)|that(?:'s| is)|this is|i (?:mean|meant|said|have|need|want|wanted|ordered|asked for)|(?:problem|issue|question) is(?: with| about| on)?) (?:about |with |on |for )?(?:the |a |an |my |your )?[a-z'-]{3,20},? (?:and )?not (?:(?:with|about|for|on|in|the|a|an|my|your) ){0,2}[a-z'-]{3,20}\b/,
    ["It is the printer, not the laptop.", "I ordered the lamp, not the shade."],
    ["It is not the printer.", "I said it does not work."],
  ],
  [
    "wants-to-cancel",
    "said_cancel",
    "cancel close unsubscribe",
    /\b(?:(?:i|we)(?:'d| would)? (?:want|like|need|wish) to|please|can you|could you|how (?:do|can) (?:i|we)) (?:please )?(?:cancel|close|unsubscribe)\b(?! (?:the )?(?:window|tab|app|door|lid))/,
    ["I want to cancel.", "Please close my account.", "How do I cancel my plan?"],
    ["Do not cancel it.", "Please close the window."],
  ],
  [
    "sells",
    "sells",
    "upgrade upgrading premium bigger better discount offer plan",
    /\b(?:upgrad(?:e|es|ing)\b|(?:our|a|the) (?:premium|bigger|better|larger) (?:plan|package|subscription|membership|version|tier)|add (?:\w+ ){0,3}for (?:only|just))/,
    ["Great, here is how to upgrade!", "Have you seen our premium plan?"],
    ["Your plan ends today."],
  ],
]);

const ASK =
  "(?:what(?:'s| is| was) (?:your|the) |(?:can|could|may|would) (?:you|i|we) .{0,40}?|(?:please|kindly|pls) (?:provide|send|share|confirm|give|tell|supply|reply|include|post) .{0,40}?|(?:i|we)(?:'ll| will| would|'d)? need (?:your|the|to know) .{0,20}?|let (?:me|us) (?:know|have) (?:your|the) )";

/** Staff ask for a fact that the customer may have given: `asks_` and the kind of the fact. */
export const REQUESTS_EN = cueList("failure_to_listen.asks.en", "en", [
  [
    "order",
    "asks_order_number",
    "number id code reference",
    new RegExp(
      `\\b${ASK}\\b(?:order|booking|reference|case|ticket|invoice|tracking|confirmation|reservation) (?:number|no|id|code|reference)\\b`,
    ),
    ["What is your order number?", "Please send me the booking reference."],
    ["Your order number is 5512."],
  ],
  [
    "email",
    "asks_email",
    "email e-mail mail address",
    new RegExp(`\\b${ASK}\\b(?:e-?mail|mail) ?(?:address|id)\\b`),
    ["What is your email address?"],
    ["I will send you an e-mail."],
  ],
  [
    "phone",
    "asks_phone",
    "phone number mobile contact",
    new RegExp(`\\b${ASK}\\b(?:phone|mobile|cell|contact|telephone) ?(?:number|no)\\b`),
    ["May I have your phone number?"],
    ["Our phone number is 555-0100."],
  ],
  [
    "version",
    "asks_version",
    "version versions",
    /\b(?:(?:what|which) (?:\w+ ){0,2}versions?(?: of [\w ]{1,20}?)? (?:are|do|is|did|have|of)\b|(?:what|which)(?:'s| is) (?:your|the) (?:\w+ ){0,2}version\b|(?:your|which|what) (?:\w+ )?version(?: number)? ?(?:please)?\?)/,
    ["Which version are you using?", "What version do you have?"],
    ["Version 12 fixes that.", "The latest version is 12."],
  ],
  [
    "system",
    "asks_operating_system",
    "operating os windows platform",
    /\b(?:(?:what|which) (?:operating system|os|platform|version of windows)\b|(?:are|is) (?:you|this|it) (?:using |on |running )*(?:a )?(?:windows|mac)(?: or (?:a )?(?:mac|windows|linux))?\s?\?)/,
    ["What operating system do you use?", "Are you on Windows or Mac?"],
    ["Windows updates fix that."],
  ],
  [
    "provider",
    "asks_provider",
    "provider",
    /\b(?:who|what|which)(?:'s| is| are)? (?:is )?(?:your |the |you )?(?:\w+ )?(?:email|e-mail|mail) (?:service )?provider\b/,
    ["Who is your email provider?"],
    ["Your email provider decides that."],
  ],
  [
    "error",
    "asks_error_text",
    "error message",
    /\b(?:(?:what(?:'s| is| was| does)?|which|can you tell me|please (?:post|send|tell me)) (?:is |was |does )?(?:the |your |this |that |exact |full |error |precise ){0,3}(?:error message|error|message)(?: say| read| exactly| do you (?:get|see)| you (?:get|see|are getting)| is (?:it|shown|that))?\s?\?)/,
    ["What is the exact error message?", "What error do you see?"],
    ["The error means it is full."],
  ],
]);

/** Staff set aside what the customer reports. */
export const DISBELIEF_EN = cueList("failure_to_listen.disbelief.en", "en", [
  [
    "works-for-us",
    "disbelief",
    "say says claim",
    /\byou (?:say|claim)(?: that)?(?: [\w'-]+){1,12},? but (?:it|the|that|this|they)(?: \w+){0,3} (?:does|do|did|should|works?|is working|must)\b/,
    ["You say it fails, but the process does work."],
    ["You say it fails; what do you see?"],
  ],
]);

/** Staff show that they know what was said; asking or advising again is then on purpose. */
export const ACKNOWLEDGES_EN = cueList("failure_to_listen.knows.en", "en", [
  [
    "knows",
    "knows",
    "already you said mentioned know again verify confirm confirming security different once see understand still sure double",
    /\b(?:(?:since|as|because|although|though|while|even if|even though|after) (?:you(?:'ve| have| had)?|that)(?: already| just)? (?:said|mentioned|wrote|tried|did|done|restarted|reset|gave|given|sent|told|described|have|checked|disabled|reinstalled)|(?:i|we) (?:know|see|understand|realise|realize|read|gather|note|noted)(?: that)? (?:you|your|from)|(?<!have |did |if |had )you(?:'ve| have)? (?:already )?(?:said|mentioned|wrote|stated|tried|told|described|sent)\b|(?:one more time|once more|once again|try again|again|this time|a different|another)\b|(?:verify|double[- ]?check|just to (?:be sure|confirm|check|make sure|clarify)|to confirm|for (?:your )?(?:security|safety|protection)|security (?:reasons|check))\b|still (?:the|on|using|have|happen\w*|same))/,
    [
      "You said you restarted it twice.",
      "Please try again with a different cable.",
      "To verify your account, what is your order number?",
    ],
    ["Please restart the kettle."],
  ],
]);

export const CUES_EN = [...OBJECTIONS_EN, ...REQUESTS_EN, ...DISBELIEF_EN, ...ACKNOWLEDGES_EN];
