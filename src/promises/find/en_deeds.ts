/**
 * What is promised, by the verb phrase. The first pattern that matches within the first words of
 * the phrase names the deed; fulfilment is looked for among statements of the same deed.
 */
export const ENGLISH_DEEDS: readonly (readonly [deed: string, pattern: RegExp])[] = [
  [
    "refund",
    /\b(?:refund|reimburs|credit(?:ed|ing)?\b|money back|back (?:on|in|into|to) your (?:\w{1,10} )?(?:card|account|bank|wallet)|waiv|compensat|deposit)/,
  ],
  [
    "call",
    /\b(?:(?:call|phone|ring|telephon)(?:ed|ing|s)? (?:you|them|back|him|her|the|me|us)|(?:give (?:you|him|her|them)|get|receive) a (?:phone |short |quick )?(?:call|ring|bell|buzz|tinkle)|ring(?:ing)? (?:you|tomorrow|on|at|this|before|by)|called\b|rang\b|call$)/,
  ],
  [
    "ship",
    /\b(?:send (?:you |out |over ){0,2}(?:an? |the )?(?:brand )?(?:new|replacement|another|spare|missing) (?!link|e-?mail|version|code|password|quote|invoice|file|form|build|copy|label|message|contract|bill)|went out|gone out|left (?:our|the) |on its way|in the post|ship|dispatch|deliver|reissu|resen[dt]|replac|exchang|courier)/,
  ],
  [
    "pass_on",
    /\b(?:pass(?:ed|ing)? (?:this|that|it|on|along|your|them|these)|forward|escalat|shar(?:e|ed|ing) (?:this|that|your|the|it|these|with|feedback)|rais(?:e|ed|ing) (?:this|that|it|a|an|your|the)|report(?:ed)? (?:this|it|that)|let (?:our|the|my|\w{1,12}) ?\w{0,12} ?(?:team|devs?|developers|folks|people|department|manager|know (?:that|this))|add (?:these|this|your) (?:comments|feedback)|filed? (?:a|an|this)|open(?:ed|ing)? an? (?:\w{1,12} )?(?:ticket|case|bug|claim)|log(?:ged|ging)? (?:a|this|it))/,
  ],
  [
    "fix",
    /\b(?:fix|repair|resolv|solv|correct|patch|sort(?:ed)? |implement|put (?:it|that|this) right|address|turn(?:ed)? (?:it )?(?:back )?on|(?:re)?enabl|unlock|activat|restor|reset|remov|delet|work on|disappear|add |include|adjust|chang|updat(?:e|ed|ing) (?:your|my|his|her|our)\b|(?:been|is|are|was) updated|migrat|up and working)/,
  ],
  [
    "release",
    /\b(?:releas|publish|upload|roll(?:ed)? out|launch|deploy|compil|build|promote|stable|be out|come out|available|languages coming|nightly|version|update the)/,
  ],
  ["cancel", /\bcancel/],
  [
    "visit",
    /\b(?:visit|come (?:by|over|out|round|around)|call round|came|drop (?:off|by|in)|dropped (?:off|by))/,
  ],
  ["make", /\b(?:finish|complet|prepar|draft|creat|put together)/],
  ["book", /\b(?:book|schedul|arrang|reserv|set up an? (?:appointment|call|meeting|visit))/],
  [
    "send",
    /\b(?:send|sent|e-?mail(?:ed|ing)? (?:you|it|the|a)|mail(?:ed|ing)? (?:you|it|the)|post|attach|provid|give you|receiv|get (?:an?|your|the) (?:e-?mail|confirmation|invoice|link|refund|letter|copy)|write (?:a|an|up)|have (?:\w{1,12} ){1,4}(?:over|across|out|on its way) to you|issue\b)/,
  ],
  [
    "help",
    /\b(?:suggest|recommend|point you|directions?\b|what options|walk you|guide you|assist|help(?:ing)? (?:you|out|with)|take care)/,
  ],
  [
    "contact",
    /\b(?:g[eo]t back|c[ao]me back to|follow(?:ing)? ?-?up|repl(?:y|ied)|respond|be in (?:touch|contact)|get in (?:touch|contact)|reach(?:ing)? (?:out|you)|contact|connect|let you know|keep you (?:posted|updated|informed)|updat(?:e|ing) you\b|inform you|notif|write (?:to|back)|answer|hear from|tell you|be with you|resurface|meet you|dm you|message you|talk|speak)/,
  ],
  [
    "check",
    /\b(?:look(?:ed|ing)? (?:into|at|at|for|up)?|chas(?:e|ed|ing)|check|investigat|review|t(?:ak(?:e|ing)|ook) a (?:\w{1,10} )?look|see (?:what|if|whether|about|how)|examin|test|verif|confirm|find\b|found|research|try(?! to)|tried(?! to)|analy[sz]e|study|explore|do some|trac(?:e|k)|ask|consider|dig|discuss)/,
  ],
  ["help", /\b(?:help|assist|support|take care|handle|guide|get started|walk you)/],
];
