import { cueList } from "../../text/cue_list.ts";

/** What praise rests on: responsibility taken, an excuse beside it, a wish that refers to the customer. */
export const PRAISE_CUES_EN = cueList("praise.en", "en", [
  [
    "our-mistake",
    "mistake",
    "mistake fault error oversight responsibility wrong ball down should us me messed overlooked",
    /\b(?:(?:this|that|it|the \w+)(?:'s| is| was)(?: all| entirely| completely| clearly| indeed| totally| actually| really)? (?:(?:entirely )?(?:my|our) (?:own )?(?:mistake|fault|error|oversight|responsibility)|an? (?:mistake|error|oversight) (?:of (?:mine|ours)|on (?:my|our) (?:part|side|end)))|(?:that|this|it)(?:'s| is| was) on (?:us|me)\b|(?:i|we) (?:made (?:a|the) (?:mistake|error)|got (?:it|this|that|your \w+) wrong|messed (?:it |this |that )?up|take (?:full |all )?responsibility|(?:was|were) wrong(?: about| to| here| on|[.,!:])|overlooked (?:it|this|that|your)|should have (?:told|checked|called|asked|written|caught|noticed|let you know|warned|mentioned|been clearer))|sorry,? (?:my|our) (?:mistake|fault|error)|(?:my|our) (?:mistake|error|oversight)[,.!:])/,
    [
      "That was our mistake.",
      "We got this wrong.",
      "My mistake, sorry.",
      "I should have checked first.",
      "That is on us.",
    ],
    ["It was your mistake.", "It's our policy and not a mistake.", "Their mistake."],
  ],
  [
    "our-failing",
    "failing",
    "ball down failed",
    /\b(?:i|we)(?:'ve| have)? (?:really |clearly |badly )?(?:dropped the ball|let you down|failed you)\b/,
    ["We let you down here."],
  ],
  [
    "excuse",
    "excuse",
    "but because however due although courier system supplier warehouse",
    /\b(?:but (?:you|it|the|they|this|our|in (?:our|my))|because (?:you|the|of|our|they)|however|due to|although)\b/,
    ["It was our fault, but you clicked twice."],
  ],
  [
    "wish",
    "wish",
    "hope enjoy congratulations congrats happy luck loss well safe speedy recover best glad sorry lovely wonderful",
    /\b(?:(?:i |we )?hope (?:your|the|you|he|she|that|all|everything)|enjoy (?:your|the)|congratulations|congrats|happy (?:birthday|anniversary)|good luck (?:with|on|for|at)|(?:sorry|condolences) (?:for|about|to hear (?:about|of|that)) (?:your|the loss)|get well|safe travels|speedy recovery|all the best (?:for|with|to)|wish(?:ing)? (?:you|your|her|him|them)|how (?:is|was|did|are) (?:your|the))\b/,
    ["I hope your mother feels better.", "Enjoy the wedding!", "Good luck with the exam."],
  ],
]);
