import { cueList } from "../../text/cue_list.ts";

/** That others do not have the trouble, said of trouble that somebody has. */
export const OTHERS_EN = cueList("complaint_dismissal.others.en", "en", [
  [
    "not-reported",
    "others",
    "reported reports report complaints complained complain complaining",
    /\b(?:no ?one|nobody|no other \w+|none of (?:our|the) \w+)(?: else)?(?: has| have| is| are| had)? (?:ever |been |yet )?(?:reported|reporting|reports|complained|complaining|complains|raised|mentioned)\b(?! back| to you)|\b(?:is|are|was|has|have)(?:n't| not) (?:being |been )?(?:widely )?(?:reported|raised|noticed|seen|complained about) by (?:other|any|many)\w*\b|\b(?:have|has|had|do|are|am|did)(?:n't| not) (?:\w+ing |\w+ )?(?:had |have |seen |see |heard |received |get |got |aware of )?(?:of |about )?(?:any |many |other |similar )+(?:reported \w+|reports|complaints)\b/,
    [
      "No one has reported a leak.",
      "This is not being reported by others.",
      "We haven't had any complaints lately.",
    ],
    ["No one reported back to you, that is our mistake.", "Have you seen any reports?"],
  ],
  [
    "few-others",
    "others",
    "few others everyone millions thousands only",
    /\b(?:i|we) (?:see|hear|have|get|know of) (?:very |only (?:a )?|quite )?few (?:of them |people |users |customers |complaints |reports )(?:\w+ )?(?:with|about|who|that|turning|complaining|reporting)?|\b(?:millions|thousands|hundreds|plenty|lots|most) (?:of )?(?:our |other |the )?(?:users|people|customers|folks|others)\b[^.?!]{0,30}\b(?:happy|satisfied|love it|no (?:problem|issue|trouble|complaint)s?|without (?:a |any )?(?:problem|issue|trouble|complaint)s?|not complain\w*)\b|\b(?:everyone|everybody) else (?:is (?:happy|fine|satisfied|content)|seems (?:happy|fine|content)|manages|likes it|loves it)\b/,
    [
      "We see very few complaints about it.",
      "Thousands of customers use it without any trouble.",
      "Everyone else manages.",
    ],
    ["Most people open it with a spoon.", "Few of them are left."],
  ],
]);
