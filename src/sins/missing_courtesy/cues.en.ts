import { cueList } from "../../text/cue_list.ts";

export const CUES_EN = cueList("missing_courtesy.en", "en", [
  [
    "no-apology",
    "report",
    "apology apologies apologize apologise apologized apologised apologizing sorry",
    /\b(?:(?:not even|without(?: even| so much as)?|no|zero|never (?:got|received|heard|given)(?: even)?|(?:haven't|didn't|hasn't) (?:even )?(?:got|get|gotten|received|had|heard)(?: even)?|wasn't (?:even )?(?:given|offered)|(?:still )?waiting for) (?:an? |any |a single |one |your |so much as an )?(?:\w+ )?(?:apolog(?:y|ies)|sorry)\b(?! (?:is |was )?(?:needed|necessary|required))|(?:didn't|did not|don't|doesn't|never|won't|couldn't|wouldn't|refused to|refuse to|not|hasn't|haven't)(?: even| once| bother to| bothered to| have the decency to)* (?:apologi[sz](?:e|ed|ing)|(?:say|said|saying) (?:that )?(?:(?:he|she|they|you)(?:'re| were| was)? )?sorry))\b/,
    [
      "Not even an apology.",
      "They never apologised.",
      "You did not even say sorry.",
      "No apology at all.",
    ],
    ["My apologies for the late reply.", "I am sorry."],
  ],
  [
    "no-thanks",
    "report",
    "thank thanks hello goodbye please greeting manners courtesy",
    /\b(?:(?:not even|without(?: even| so much as)?) (?:an? |any |one |so much as an? )?(?:thank you|thanks|hello|hi|goodbye|please|greeting)\b|(?:no|zero|lack(?:s|ed)? (?:any |of )?(?:basic )?|not? (?:any )?(?:basic )?)(?:manners|courtesy)\b|(?:didn't|did not|don't|doesn't|never|won't)(?: even| once| bother to| have the courtesy to)* (?:greet|say (?:hello|hi|thank you|thanks|please))|(?:basic|common) courtesy\b)/,
    ["Not even a thank you.", "The man had no manners.", "They don't even say hello."],
    ["Thank you, hello again."],
  ],
  [
    "fault",
    "said_fault",
    "you you've youve u",
    /\b(?:you|u)(?:'ve| have| guys| people| all)?(?: have| just| also| already| simply)* (?:lost|misplaced|broke|damaged|ruined|scratched|forgot|deleted|erased|overcharged|double-?charged|charged (?:me|us|my card) (?:twice|double|two times|too much|again)|mixed up|messed up|cancell?ed (?:my|our)|(?:sent|shipped|delivered|gave|brought)(?: me| us)? (?:(?:the|a|an|my) )?(?:\w+ )?(?:wrong|other|broken|empty|used|expired))\b/,
    ["You forgot the lid.", "You have charged me twice.", "You sent me the wrong colour."],
    ["Did you send the lid?", "I lost your card.", "You sent me a code."],
  ],
  [
    "makes-good",
    "makes_good",
    "new replacement another refund refunded refunds credited resend resent re-send re-sent reship reshipped re-ship reissued replaced replacing",
    /\b(?:(?:a |the )?(?:new|another) (?:one|\w+) (?:ships?|goes out|leaves|arrives?|comes|will|is (?:on|coming|being))|replacement|refund(?:ed|s)?|credited|re-?sen[dt]|re-?ship(?:ped)?|reissued|replac(?:ed|ing))\b/,
    ["Another lid goes out at noon.", "Replacement ordered.", "Refunded to your card."],
    ["The new shop is open."],
  ],
]);
