import { cueList } from "../../text/cue_list.ts";
import { STAFF } from "../report_words.en.ts";

/** Wrong, missing or made-up answers, in loose constructions. */
export const LOOSE_EN = cueList("wrong_information.loose.en", "en", [
  [
    "told-then-otherwise",
    "report_loose",
    "told assured informed advised promised",
    /\b(?:i|we) (?:was|were|have been|had been|got|am being) (?:\w+ )?(?:told|assured|informed|advised|promised)\b[^?!]{0,90}?(?:\b(?:only to|turns out|which (?:is|was|turned out)|but (?:now|when|it|that|then|they|the|i was|you)|and now)\b|\.{2,})[^?!]{0,60}?(?:n't|\b(?:not|never|no|wrong|false|denied|refused|different|actually|nothing|charged?|untrue))\b/,
    [
      "I was told it is free, but now they say it is not.",
      "We were assured it fits, only to find it is the wrong one.",
    ],
    ["I was told to wait and I did."],
  ],
  [
    "lied-to",
    "report_loose",
    "lied lying misinformed misled misleading misinformation false wrong incorrect",
    new RegExp(
      `(?<!\\b(?:if|not) )\\b(?:(?:was|were|been|being|got|get|just) (?:\\w+ )?(?:lied to|misinformed|misled)|lied to (?:me|us|my|about)|${STAFF}(?: \\w+){0,2} (?:lied|lying|misinformed|misled)|misleading(?: and| info\\w*| customers?| advert\\w*)|(?:false|wrong|incorrect|misleading) (?:information|info|advice|instructions?|directions?)(?: from| by| given| to me| again)|(?:gave|given|giving|got|getting|told|fed)(?: \\w+){0,2} (?:false|wrong|incorrect|misleading|bad) (?:information|info|advice|instructions?|directions?|answers?|price|date|time))\\b`,
    ),
    [
      "I was lied to by your store.",
      "They gave me the wrong information.",
      "Misleading and unfair.",
    ],
    ["The page shows wrong information.", "The cat was lying on it."],
  ],
  [
    "know-nothing",
    "report_loose",
    "idea clue know train trained training untrained incompetent clueless wrong",
    new RegExp(
      `\\b(?:${STAFF}|they|people|persons?|you guys|rep|team|nobody|no one|none of (?:them|you))\\b(?: \\w+){0,5}? (?:(?:have|has|had|having) (?:absolutely )?no (?:idea|clue)|(?:don't|doesn't|didn't|do not|does not|did not) (?:even |really )?(?:know (?:how to|what they|their|the|anything|about)|have a clue)|(?:did|done|got|does) (?:it|everything|that) wrong|(?:are|is|were|was) (?:\\w+ )?(?:clueless|incompetent|untrained|not trained|badly trained|poorly trained))\\b|\\b(?:employ|hire|train) (?:people|them|your (?:staff|people|reps|agents|employees))\\b[^.?!]{0,40}\\b(?:not|n't|never|don't) (?:\\w+ )?(?:train|know)\\b|\\b(?:don't|not|never|doesn't) train (?:them|your)\\b|\\b(?:clueless|incompetent|untrained) (?:\\w+ )?${STAFF}\\b`,
    ),
    [
      "Four people said they have no idea how to help.",
      "Your reps are clueless.",
      "The agents didn't know the price.",
    ],
    ["I have no idea how to do it.", "They know the way."],
  ],
  [
    "not-told",
    "report_loose",
    "forgot failed neglected never no nobody didn't conveniently",
    new RegExp(
      `\\b(?:(?:you|they|${STAFF}|who|conveniently|he|she)(?: guys| just)? (?:\\w+ )?(?:forgot|failed|neglected|omitted)|conveniently forgot|didn't bother) to (?:tell|mention|inform|advise|notify|warn|say|let) (?:me|us|anyone|that|this|it|customers|\\w+ (?:it|that|this))\\b|\\b(?:you|they|${STAFF}|nobody|no one) (?:ever |has |have )?(?:never|nobody|no one)? ?(?:never (?:told|informed|warned|notified|mentioned)|mentioned|warned|told me) (?:me |us )?(?:that |about |it |this )?(?:until|before|when|would|was|is|had|could)\\b`,
    ),
    ["You conveniently forgot to tell me that.", "They never told me it would expire."],
    ["I forgot to tell you my name."],
  ],
]);
