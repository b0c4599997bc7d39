import { cueList } from "../../text/cue_list.ts";
import type { OpeningKind } from "./grammar.ts";

/** Words that say when: of a day or hour that is named, any verb can make a promise. */
const TIMES =
  "today tonight tomorrow morning afternoon evening noon midday midnight lunchtime o'clock am pm monday tuesday wednesday thursday friday saturday sunday week month hour hours minutes days day january february march april may june july august september october november december shortly soon within before by past at";

/** Who acts for the house: a name or role of one to five words, in front of the verb. */
const SOMEBODY =
  "(?<=^|[,;:–] |\\b(?:and|so|but) )(?:(?!(?:and|but|so|or|i|i've|we|we've|you|they|it|this|that|now|only|then|which|who|also|just|hopefully) )[a-z][\\w'.-]{0,20} ){1,5}?";

/** Things of which one says "it will be ...": the customer's, or that of the house. */
const THING = "(?:your|the|a|an|our) (?:[\\w'#/-]{1,20} ){1,4}?";

/** Openings of English commitments with any verb, where the clause says when. */
export const ENGLISH_DATED = cueList<OpeningKind>("promise.en.dated", "en", [
  [
    "somebody_will",
    "anybody",
    TIMES,
    new RegExp(
      `${SOMEBODY}(?:will|is going to|are going to)\\s+(?!be (?!in touch|with you|there|over|round|calling|back))`,
    ),
    ["Our porter will bring it up on Friday morning.", "Dr Pell will call you at noon."],
    ["He said so on Friday."],
  ],
  [
    "thing_will_be",
    "arranged",
    TIMES,
    new RegExp(
      `(?<=^|[,;:–] |\\b(?:and|so|but|that) )${THING}(?:will|is going to|are going to) (?=be (?:[a-z]{3,15}ed|put|set|sent|made|done|brought|built|paid|rewritten|redone|with you)\\b)`,
    ),
    ["Your listing will be put back within 48 hours."],
    ["Your order was put back on Friday."],
  ],
  [
    "it_will_be",
    "arranged",
    TIMES,
    /\b(?:it|that|this|they|everything)(?:'ll| will) (?=be (?:[a-z]{3,15}ed|put|set|sent|made|done|back|ready|live|with you)\b)/,
    ["It'll be sorted by the end of today."],
    ["It would be sorted today."],
  ],
  [
    "is_being_done",
    "arranged",
    TIMES,
    new RegExp(
      `(?<=^|[,;:–] |\\b(?:and|so|but|that) )${THING}(?:(?:is|are) (?=being [a-z]{3,15}ed\\b)|(?=(?:leaves|goes out|ships|is leaving|is shipping) ))`,
    ),
    [
      "The overcharge is being credited back tomorrow.",
      "The spare battery leaves our warehouse on Wednesday.",
    ],
    ["The overcharge was credited on Friday."],
  ],
  [
    "is_acting",
    "any_verb",
    TIMES,
    /\b(?:i'm|we're|i am|we are) (?!going|writing|leaving|travelling|looking|working|hoping|wondering|waiting|seeing|getting|having|being|feeling|thinking|assuming|afraid|sorry|open|closed|using|running|trying)(?=[a-z]{3,15}ing\b)/,
    ["I'm unlocking your handset this afternoon."],
    ["I'm leaving the office this afternoon."],
  ],
  [
    "somebody_is_acting",
    "anybody",
    TIMES,
    new RegExp(`${SOMEBODY}(?:is|are) (?=[a-z]{3,15}ing (?:you|your|it|them)\\b)`),
    ["Priya is giving you a demo on Thursday afternoon."],
    ["Priya gave you a demo on Thursday."],
  ],
  [
    "somebody_for_you",
    "anybody",
    "will going",
    /(?<=^|[,;:–] |\b(?:and|so|but) )(?:our (?:[a-z'-]{2,15} ){1,3}?|(?:the|my) (?:[a-z'-]{2,15} ){0,2}?[a-z]{2,12}(?:er|or|ist|ian|man|woman|crew|team|desk|keeper) )(?:will|is going to|are going to)\s+(?=(?!be )[^.;,]{2,60}\byour?\b)/,
    ["The night porter is going to move your luggage.", "Our groundsman will mark it for you."],
    ["The porter will come on Friday."],
  ],
  [
    "has_been_booked",
    "arranged",
    "scheduled booked arranged reserved set confirmed",
    new RegExp(
      `(?<=^|[,;:–] |\\b(?:and|so|but|that) )${THING}(?:(?:has|have) (?:now |just )?been|is|are)(?: now)? (?=(?:scheduled|booked|arranged|reserved|set|confirmed) (?:for|on|at|in)\\b)`,
    ),
    ["A locksmith visit has been scheduled for 11 o'clock tomorrow."],
    ["The visit was scheduled for Monday."],
  ],
  [
    "we_act",
    "any_verb",
    TIMES,
    /(?<=^|[,;:–] |\b(?:and|so|then|right,?|okay,?) )(?:we|i) (?=(?:drop|deliver|ship|collect|send|bring|call|ring|phone|pick|post|fit|install|swap|fix|refund|email|start|visit|repair|return|hand)\b)/,
    ["We drop the skip off at eight tomorrow."],
    ["We shipped it today."],
  ],
  [
    "once_you",
    "any_verb",
    "once soon moment",
    /(?<=\b(?:once|as soon as|the moment) (?:you|your|we|that|it|this) [^.;]{3,60}?,? )we (?!can|may|might|could|would|should|will|need|are|have|had|want|hope|suggest|recommend|know|see|think|do\b)(?=[a-z]{3,})/,
    ["Once you sign the form we close the old account."],
    ["Once I saw it I called."],
  ],
  [
    "will_not_again",
    "not_again",
    "again anymore longer future",
    /\b(?:we|you)(?: will not| won't| will never|'ll never) (?=(?:ever )?[a-z]{2,15} )/,
    ["We won't phone you during your shift again."],
    ["We won't know until tomorrow."],
  ],
]);

/** Who does not act for the house, and things that only happen. Matched on the words before the verb. */
export const ENGLISH_OUTSIDE =
  /\b(?:you|yours|they|he|she|it|this|that|these|those|which|who|what|there|everyone|everything|nobody|nothing|customers?|users?|visitors?|buyers?|sellers?|guests|passengers?|members?|bank|courier|carrier|post|postman|mail|dhl|ups|fedex|usps|hermes|evri|airline|airport|customs|manufacturer|supplier|provider|vendor|insurer|government|council|court|landlord|weather|rain|price|prices|sale|offer|event|show|match|game|office|offices|shop|shops|store|stores|branch|branches|hotline|counter|service|services|system|systems|site|website|update|updates|version|patch|release|app|server|software|page|button|screen|link|code|voucher|coupon|password|token|subscription|plan|policy|contract|warranty|fee|charge|balance|payment|flight|train|bus|ferry|delivery|parcel|package|order|item|items|product|stock|season|school|course|class|doors?|gates?)\s+(?:(?:also|now|then) )?(?:will|is going to|are going to)\s+$/;

/** Passives that are notices rather than promises: what will be done to the customer, or closed to all. */
export const ENGLISH_NOTICE =
  /^be (?:closed|charged|suspended|debited|increased|raised|deducted|billed|terminated|deactivated|expired|required|asked|needed|limited|reduced|discontinued|removed from|cut|blocked|locked|cancelled (?:if|unless)|lost|open|opened|held|called|considered|treated|applied to|based|used)\b/;
