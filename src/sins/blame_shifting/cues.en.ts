import { cueList } from "../../text/cue_list.ts";

export const CUES_EN = cueList("blame_shifting.en", "en", [
  [
    "their-fault",
    "excuse",
    "fault blame doing",
    /\b(?:(?:it|this|that)(?:'s| is| was)(?: all| probably| clearly| entirely| actually| really| purely)? (?:(?:the|your|their|his|her) (?:own )?(?:\w+(?:'s)? ){0,2}|[a-z]+'s )(?:fault|doing)(?:,? not (?:ours|mine|us|me))?|(?:you can |please |just |go )?blame (?:the|your|them|management|it on)(?: \w+)?|(?:you(?:'ve| have) (?:only )?yourself|only have yourself) to blame)\b/,
    [
      "It is the courier's fault.",
      "You can blame the new software.",
      "You only have yourself to blame.",
    ],
    ["It is our fault.", "That is my fault."],
  ],
  [
    "not-ours",
    "excuse",
    "fault blame responsible us",
    /\b(?:(?:(?:it|this|that)(?:'s| is| was) )?not (?:our|my) (?:fault|mistake|error|doing)|(?:it|this|that) (?:isn't|wasn't) (?:our|my) (?:fault|mistake|error|doing)|(?:i|we)(?:'m| am|'re| are) not (?:to blame|responsible for (?:that|this|the|what|how|your|any|their))|(?:nothing|something) to do with us)\b/,
    [
      "That's not our fault.",
      "We are not responsible for their delays.",
      "It has nothing to do with us.",
    ],
  ],
  [
    "system-down",
    "excuse",
    "system systems computer computers software",
    /\b(?:the|our) (?:computer |booking |whole |internal )?(?:systems?|computers?|software) (?:is|are|was|were|has been|have been|keeps?|went)(?: currently| just| really| very| so| been)* (?:down|slow|offline|acting up|not working|having (?:issues|problems)|crashing|playing up|being slow|glitch\w+)\b/,
    ["The system is down.", "Our computers are very slow today."],
    ["The system is up to date."],
  ],
  [
    "other-people",
    "excuse",
    "shift management team colleague agent department manager's management's office's marketing's",
    /\b(?:(?:the )?(?:night|day|morning|evening|weekend|other|previous|last|sales|warehouse|delivery) (?:shift|team|agent|guys?|people|department|lady|person) (?:\w+ )?(?:messed|forgot|did (?:it|that|this)|got it wrong|screwed|lost|made (?:a|the) (?:mistake|error))|(?:that|this|it)(?:'s| is| was) (?:management's|a management|the manager's|head office's|marketing's|(?:an? )?upper management|sales') (?:decision|call|idea|problem|fault)|(?:upper )?management (?:decided|decides|wants it|made (?:that|this|the) decision)|(?:take|bring) (?:that|it|this) up with management)\b/,
    ["The night shift messed it up.", "That is management's decision."],
    ["The night shift starts at ten."],
  ],
  [
    "if-only-you",
    "excuse",
    "should have if",
    /\b(?:if (?:only )?you(?:'d| had)(?: only| just)? (?:read|told|called|checked|ordered|followed|listened|asked|written|paid|been|done|contacted)[^.?!]{0,60}(?:would(?:n't| not)|not have|never have)|you should(?:'ve| have) (?:read|checked|told us|asked|called|followed|been more careful|noticed|thought (?:of|about)|contacted us|made sure|paid attention))\b/,
    ["If you had told us, this would not have happened.", "You should have checked."],
    ["You should have received an email."],
  ],
  [
    "report-blame",
    "report",
    "blame blames blamed blaming excuses excuse fault finger fingers",
    /\b(?:(?:always|keeps?|kept|just|only|stop|trying to|tried to|then|now) (?:on )?(?:blame|blames|blamed|blaming|mak(?:e|ing) excuses)(?: (?:it on|everything on|me|us|the|someone|everyone|each other))?|(?:you|they|everyone|he|she|each|your \w+) (?:just |always |all |then |only |even )*blam(?:e|es|ed) (?:it on|everything on|each other|me|us|the|someone|everyone)|excuse after excuse|nothing but excuses|(?:full|tired|sick|lots|bunch) of (?:your |the |their |these )?(?:\w+ )?excuses|(?:same|more|always) (?:old |lame |stupid |poor )?excuses?|(?:lame|poor|pathetic|ridiculous) excuses?|(?:said|says|saying|told me|claim(?:s|ed)?) (?:that )?it(?:'s| was| is) (?:all )?(?:my|our) (?:own )?fault|point(?:ing|ed|s)? fingers?)\b/,
    [
      "You always blame the system.",
      "Stop making excuses.",
      "Nothing but excuses.",
      "She said it was my fault.",
    ],
  ],
]);
