import { cueList } from "../../text/cue_list.ts";

const WORDS = "(?:feedback|concerns?|comments?|interest|suggestions?|complaints?|experience)";

export const CANNED_EN = cueList("robotism.canned.en", "en", [
  [
    "help-if",
    "help_if",
    "help assistance questions question support assist",
    /\b(?:(?:if|should|whenever) you (?:ever |still |do |should )?(?:(?:need(?:ed)?|require|want|would like) (?:any |some |our |official )?(?:help|assistance|support)|have (?:\w+ ){0,2}questions?)\b|if you(?:'re| are) (?:still )?in need of (?:help|assistance)|if (?:we|i) can be of (?:\w+ ){0,2}(?:help|assistance)|if there(?:'s| is) anything (?:else )?(?:we|i) can (?:do|help|assist)|(?:happy|glad|here|pleased) to (?:answer|help with|assist with) any (?:\w+ )?(?:questions?|issues?|concerns?)|check(?:ing)?(?: back)?(?: in)?(?: with you)? (?:to see )?(?:if|whether) you (?:are |'re )?still (?:\w+ ){0,2}(?:assistance|help|issues?|problems?))/,
    [
      "If you need any help, let us know!",
      "I am glad to answer any questions you have.",
      "If we can be of assistance, tell us.",
      "Just checking if you still need help.",
    ],
    ["If you help me, I can find it."],
  ],
  [
    "still-there",
    "help_if",
    "checking check",
    /\bcheck(?:ing)? in to see (?:if|whether) you(?:'re| are) still (?:experiencing|having|seeing)\b/,
    ["Just checking in to see if you are still having this."],
    ["Check in at the desk."],
  ],
  [
    "passed-on",
    "passed_on",
    "feedback concern concerns comment comments interest suggestion suggestions complaint complaints experience",
    new RegExp(
      `\\b(?:(?:your|this|the|that|these|any) ${WORDS} (?:has|have|had|will|is|was|were|are)? ?(?:be |been |being )?(?:passed|shared|forwarded|relayed|sent|noted|logged|recorded)|(?:pass(?:ed|ing)?|forward(?:ed|ing)?|shar(?:e|ed|ing)|relay(?:ed|ing)?|not(?:ed|e)|log(?:ged)?) (?:along |on )?(?:all )?(?:your|this|the|that|these) (?:\\w+ )?${WORDS})\\b`,
    ),
    ["Your feedback has been passed to the kitchen.", "We have shared the feedback."],
    ["I read your comments about the pan."],
  ],
  [
    "checklist",
    "checklist",
    "following these",
    /\bto (?:help )?(?:diagnose|troubleshoot|fix|solve|resolve|narrow down|identify|rule out) (?:\w+ ){0,3}(?:problems?|issues?|errors?)(?: (?:with|in|of|on) (?:\w+ )?\w+)?,? (?:please |you can |kindly )?(?:try|follow|do|perform|go through) (?:(?:one|some|all|each) of )?(?:the following|these)\b/,
    ["To diagnose problems with your pan, try one of the following:"],
    ["To fix it I need these papers."],
  ],
]);
