import { cueList } from "../../text/cue_list.ts";

/** A colleague, as staff name one to a customer. */
const COLLEAGUE =
  "(?:(?:my|our|the (?:other|previous|last|first)|your (?:previous|last|first)) (?:\\w+ )?(?:colleagues?|coworkers?|co-workers?|supervisors?|managers?|boss|agents?|reps?|representatives?|technicians?|advis[eo]rs?|teams?|shifts?|departments?|salesm[ae]n|sales\\w*|guys?|lady|person|helpers?|support)|the (?:\\w+ )?(?:sales|morning|evening|night|day|weekend|billing|warehouse|delivery|support) (?:team|shift|people|guys?|department|crew|staff)|whoever (?:sold|told|gave|said|wrote|set|installed|answered|helped)(?: \\w+){0,3})";

export const CUES_EN = cueList("public_conflict.en", "en", [
  [
    "disparages",
    "disparages",
    "useless incompetent clueless idiot idiots moron liar lazy stupid hopeless joke idea clue doing job jobs lied lying talking nonsense",
    new RegExp(
      `\\b${COLLEAGUE}(?: \\w+)? (?:(?:is|are|was|were)(?: \\w+)? (?:useless|incompetent|clueless|(?:an? )?(?:idiots?|morons?|liars?|jokes?)|lazy|stupid|hopeless|lying|talking nonsense)|(?:has|have|had)(?: \\w+)? no (?:idea|clue)|(?:doesn't|don't|didn't|does not|do not|did not|never) knows? what (?:he|she|they)(?:'s|'re| is| are| was| were)? (?:doing|talking)|never (?:does|do|did) (?:its|their|his|her) jobs?|lied(?: to you)?|(?:always|never) (?:gets?|does|do) (?:it|things|this|that) (?:wrong|right))`,
    ),
    [
      "My supervisor has no idea how this works.",
      "The morning team never does its job.",
      "Whoever sold you this lied to you.",
      "My colleague is useless.",
    ],
    ["My colleague has an idea.", "You have no idea how glad we are."],
  ],
  [
    "do-not-listen",
    "disparages",
    "ignore forget disregard listen",
    /\b(?:(?:ignore|forget|disregard) (?:what|everything|whatever|anything) (?!i\b|we\b|you\b|it\b|that\b|this\b)(?:my colleague|the (?:other|previous|last) \w+|[a-z]{2,15}) (?:said|told|wrote|says|posted)|(?:don't|do not) (?:listen to|believe|trust|follow) (?:my|the other|the previous|that) (?:\w+ )?(?:colleague|agent|rep|representative|supervisor|advis[eo]r|guy|person|helper))\b/,
    ["Ignore what he said.", "Do not listen to the other agent."],
    ["Ignore what I said.", "Ignore what it says."],
  ],
  [
    "who-told-you",
    "rebukes",
    "who nonsense rubbish ridiculous lie",
    /\b(?:who (?:the \w+ )?(?:told|promised) (?:you|them|him|her) (?:that|this|such|so|it)\b|(?:what|that) (?:he|she|my colleague|the (?:other|previous|last) \w+) (?:said|told you|wrote|promised) is (?:\w+ )?(?:nonsense|rubbish|ridiculous|bull\w*|a lie|wrong))/,
    ["No it is not, who told you that?", "What he told you is nonsense."],
    ["Who told you about us?"],
  ],
]);
