import { cueList } from "../../text/cue_list.ts";

export const CUES_EN = cueList("rulebook.en", "en", [
  [
    "our-policy",
    "rule",
    "policy policies rules rule terms procedure procedures guidelines protocol",
    /\b(?:(?:(?:it|that|this)(?:'s| is)(?: just| simply| only| unfortunately)? |as per |per |against |due to |because of |according to |under |following |by |violates? |outside |as stated in )(?:our|company|store|corporate|house|hotel|airline|bank|shop|head office|standard company) (?:(?:\w+|standard operating) )?(?:policy|policies|rules?|terms(?: (?:and|&) conditions)?|procedures?|guidelines|protocol)|(?:our|company|store|corporate|house|airline) (?:\w+ ){0,2}(?:policy|policies|rules|procedures?|terms(?: (?:and|&) conditions)?|guidelines|protocol) (?:is|are|says?|states?|(?:do|does)(?: not|n't)|only|prohibits?|forbids?|requires?|won't|will not|clearly|applies|apply)(?: \w+){0,3}|that(?:'s| is) (?:just )?(?:the|our) (?:policy|rules?|procedure))/,
    [
      "It is company policy.",
      "That's against our store policy.",
      "Our policy does not allow refunds.",
    ],
    ["The rules are processed by earlier rules.", "It is not retention policies."],
  ],
  [
    "terms-say",
    "rule",
    "terms policy rules rule contract",
    /\b(?:the (?:terms(?: (?:and|&) conditions)?|policy|rules?|contract) (?:clearly )?(?:say|says|state|states)|as (?:stated|written|mentioned) in (?:the|our|your) (?:terms|policy|rules|contract)|(?:against|violates?) (?:the|our) (?:policy|rules|terms|regulations))\b/,
    ["The terms say 30 days.", "That is against the rules."],
    ["The contract is attached."],
  ],
  [
    "rules-are-rules",
    "rule",
    "rules policy",
    /\b(?:rules are rules|(?:those|these|them)(?:'s| are|'re) the rules|policy is policy|(?:i|we) (?:don't|do not|didn't) (?:make|write) the (?:rules|policy|policies)|(?:i|we)(?:'ve| have)?(?: only| just)? (?:to|got to|have to|must|need to) (?:follow|stick to|go by) (?:the|our|company) (?:rules|policy|policies|procedures?|protocol|guidelines))\b/,
    ["Rules are rules.", "I don't make the rules."],
  ],
  [
    "for-everyone",
    "rule",
    "everyone everybody",
    /\bif (?:i|we) (?:do|did|make|made|give|gave|allow|allowed)[^.?!]{1,40} for you[^.?!]{0,30} for every(?:one|body)\b/,
    ["If I do it for you, I have to do it for everyone."],
  ],
  [
    "system-forbids",
    "rule",
    "system computer",
    /\b(?:the|our|my) (?:system|computer) (?:just |simply )?(?:won't|will not|doesn't|does not|wouldn't|is not going to|can't|cannot) (?:let|allow|permit|accept) (?:me|us|it|that|this|you)\b/,
    ["The system won't let me."],
    ["The system does not allow attachments over 25 MB"],
  ],
  [
    "not-allowed",
    "rule",
    "allowed permitted authorised authorized exceptions exception",
    /(?:\b(?:i|we)(?:'m| am|'re| are) not (?:allowed|permitted|authori[sz]ed) to\b|\b(?:i|we) (?:do not|don't|can't|cannot|never|won't) make (?:any )?exceptions?\b|(?:^|[.!;,] |there are )no exceptions[.!]*$)/,
    ["I am not allowed to do that.", "We do not make exceptions.", "No refunds, no exceptions."],
    ["Check that no exceptions are added."],
  ],
  [
    "not-in-such-cases",
    "rule",
    "nature kind sort type circumstances",
    /\b(?:do|does|would|will|can|could)(?:n't| not|not) (?:offer|give|provide|issue|make|pay|grant|refund|compensate|consider)\b[^.?!]{0,40}\b(?:for|in|to|on) (?:\w+ ){1,2}(?:of|like) (?:this|that|such an?) (?:nature|kind|sort|type)\b|\bnot (?:offer|give|refund|compensate|pay) (?:under|in) (?:these|such|any) circumstances\b/,
    ["We do not pay out for delays of this kind.", "We will not refund in any circumstances."],
  ],
  [
    "report-policy",
    "report",
    "policy policies rules terms rule hiding hide hides",
    /\b(?:(?:hid(?:e|es|ing)|hide) behind (?:your|the|their|a|some|its) (?:\w+ )?(?:policy|policies|rules?|terms|t&cs?|procedures?)|(?:keeps?|kept|just|only) (?:on )?(?:quoting|repeating|citing|reciting|telling me(?: about)?|saying(?: it(?:'s| is))?) (?:your |the |company |a |that's |it's |me )?(?:policy|policies|rules?|terms)|(?:stupid|ridiculous|silly|absurd|stick to|sticking to|bound by) (?:your |the |their )?(?:\w+ )?(?:policy|policies|rules)|(?:told|said) (?:me |us )?(?:that )?(?:it(?:'s| is| was)|that(?:'s| is)|this is)(?: just| against)? (?:your |company |the )?policy)\b/,
    [
      "You keep hiding behind your policy.",
      "They just kept quoting the rules.",
      "I was told it was company policy.",
    ],
  ],
]);
