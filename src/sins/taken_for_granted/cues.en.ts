import { cueList } from "../../text/cue_list.ts";

const MEMBER = "(?:customer|client|member|subscriber|shopper|guest|passenger|flyer|flier|patron)";

export const CUES_EN = cueList("taken_for_granted.en", "en", [
  [
    "new-only",
    "withheld",
    "new existing current loyal loyalty long long-time longtime tenure",
    new RegExp(
      `\\b(?:(?:only|just|exclusively|reserved) (?:available )?(?:for|to) (?:brand )?new (?:\\w+ )?${MEMBER}s?|(?:is|are) for new (?:\\w+ )?${MEMBER}s? only|(?:not|isn't|aren't|n't) (?:\\w+ )?(?:available|valid|applicable|open|offered) (?:for|to) (?:existing|current) (?:\\w+ )?${MEMBER}s?|(?:being|as) (?:a|an) (?:loyal|long[- ]?(?:time|term|standing)|existing|old) ${MEMBER} (?:does not|doesn't|won't|makes no|gives no)|(?:how long you have been|your (?:loyalty|tenure)) (?:\\w+ ){0,4}(?:does not|doesn't|makes no|won't))`,
    ),
    [
      "That offer is only for new customers.",
      "The price is not available to existing customers.",
      "Being a loyal client does not change that.",
    ],
    ["We welcome new customers."],
  ],
  [
    "invokes",
    "said_loyal",
    "loyal customer client member subscriber years yrs decades spend spent spending thousands business regular longtime custom since with",
    new RegExp(
      `\\b(?:(?:loyal|regular|long[- ]?(?:time|term|standing)|faithful|lifelong|frequent|valued|good) ${MEMBER}\\b(?!,? you(?:'ll| will)? (?:keep|get|pay|have|receive)\\b)|${MEMBER}(?: of yours)? (?:for|since|of) (?:over |more than |about |almost |nearly |the (?:last|past) )?(?:\\w+ )?(?:years?|yrs?|decades?|\\d{4})|(?:\\d+|\\w+|many)[+]? (?:years?|yrs) (?:a |as a |of being a |of )?(?:loyal |your )?(?:${MEMBER}|loyalty|with you|custom)|after (?:all these|so many|all my) (?:years|yrs)\\b|(?:cancel\\w*|leav\\w+|clos\\w+|switch\\w*|quit\\w*) (?:\\w+ ){0,5}after (?:over |more than |almost )?(?:\\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty) (?:years|yrs)\\b|(?:spend|spent|spending) (?:at least |over |about |around |more than |nearly )?(?:[£$€]? ?\\d[\\d,.k]*|thousands|hundreds|a fortune|so much|a lot)(?: of (?:dollars|pounds|euros|money))?(?: \\w+){0,3} (?:with you|on your|at your|in your|here|with your|with them)|(?:been )?with (?:you|your company|your bank)(?: guys)? (?:for (?:over |more than |about )?(?:\\w+ )?(?:years?|yrs?|decades?)|since \\d{4}))`,
    ),
    [
      "I have been a customer for ten years.",
      "I am a regular customer.",
      "I spend thousands with you.",
      "We have been with you since 2009.",
      "I would like to cancel after eight years.",
    ],
    ["My neighbour spends a lot on shoes."],
  ],
  [
    "recognises",
    "recognises",
    "loyal loyalty years valued value long-time longtime long business custom member being choosing appreciate",
    /\b(?:loyal(?:ty)?|your (?:\w+ ){0,2}years|years (?:with|of)|valued? (?:you|your|customer|member|guest)|long[- ]?time|your (?:continued )?(?:business|custom|patronage)|being (?:a|such|with|our)|choosing (?:us|to)|as a (?:valued|\w+ member))\b/,
    ["Thank you for your loyalty.", "We value your business."],
    ["You have to choose one."],
  ],
  [
    "report-granted",
    "report",
    "granted loyal loyalty new existing treat reward repay",
    /\b(?:(?:take|taking|takes|took|taken) (?:me|us|your \w+|our \w+|my \w+|(?:\w+ )?customers?|for) ?(?:\w+ )?for granted|taken for granted|(?:this|that) is how you (?:treat|reward|thank|repay) (?:\w+ )?(?:loyal|long|existing|regular|good|me|us|people|your|a)|(?:is )?(?:this|that) (?:how|the way) you (?:treat|reward|thank|repay) (?:\w+ )?(?:loyal|long|existing|regular|a|your)|(?:no|zero) (?:reward|appreciation|respect|benefit|advantage|thanks) for (?:\w+ )?(?:loyal|being|staying|existing|long)|loyalty (?:means|counts|is worth|gets you) (?:nothing|zero)|(?:new|existing) (?:customers?|clients?) (?:get|pay|are treated) (?:\w+ ){0,4}(?:while|but|and) (?:i|we|existing|loyal|new|old))/,
    [
      "You take us for granted.",
      "This is how you treat loyal customers.",
      "New customers get it free while I pay double.",
    ],
    ["We granted it."],
  ],
  [
    "report-price-unannounced",
    "report",
    "raised increased doubled hiked put",
    /\b(?:raised|increased|doubled|hiked|put up|upped) (?:my|our) (?:\w+ )?(?:price|rate|fee|fees|premium|bill|rent|subscription|plan)(?: \w+){0,3} without (?:(?:even|so much as|giving|any|a|me|single) ){0,3}(?:warning|notice|note|word|telling|asking|letting)\b/,
    ["You raised my price without even a note."],
    ["They raised the price in June."],
  ],
]);
