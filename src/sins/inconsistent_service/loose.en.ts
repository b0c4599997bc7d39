import { cueList } from "../../text/cue_list.ts";

const VOICE =
  "(?:web ?site|app|site|email|phone|store|shop|chat|agents?|reps?|ad|advert|menu|receipt|colleague|manager|crew|staff|people|call cent(?:er|re)|twitter)";

/** Said or done one way here and another there, in loose constructions. */
export const LOOSE_EN = cueList("inconsistent_service.loose.en", "en", [
  [
    "not-one-voice",
    "report_loose",
    "inconsistent inconsistency inconsistencies conflicting contradicting contradictory different mixed double",
    /\b(?:inconsistent|inconsistency|inconsistencies|conflicting|contradictory|contradicting) (?:messaging|messages?|info\w*|answers?|stor(?:y|ies)|advice|service|responses?|policies|policy|rules|statements?|pricing|in (?:your|the) (?:service|stores?))\b|\b(?:messaging|messages|answers?|service|policies|pricing|information|staff) (?:is|are|was|were) (?:so |very |really )?(?:inconsistent|contradictory|all over the place)\b|\b(?:different|another) (?:answers?|stor(?:y|ies)|info\w*|responses?|price|reason|explanation|thing)s? (?:every|each) (?:time|person|agent|rep|call|day)\b|\bdouble standards?\b/,
    ["Inconsistent messaging, shame!", "A different answer each time.", "Double standards."],
    ["This is a contradictory proof."],
  ],
  [
    "here-but-there",
    "report_loose",
    "but when whereas while yet why",
    new RegExp(
      `\\b${VOICE}(?: \\w+){0,3}? (?:says?|said|told|offer(?:s|ed|ing)?|includes?|included|shows?|showed|states?|lists?|listed|advertises?)\\b[^?!]{0,60}\\b(?:but|whereas|while|yet|when)\\b[^?!.]{0,20}\\b(?:the|your|another|other|a different|second|next) (?:\\w+ ){0,2}${VOICE}(?: \\w+){0,2}? (?:says?|said|told|offer(?:s|ed|ing)?|includes?|shows?|states?|charg\\w+|wants?|refus\\w+|denied|disagree\\w*|isn't|aren't|won't|can't)\\b`,
    ),
    [
      "Your app says ten, but the store charged twelve.",
      "One agent said yes while another agent said no.",
    ],
    ["The site shows a lamp but I want a table."],
  ],
  [
    "two-prices",
    "report_loose",
    "for online when instead vs versus but whereas while same website",
    /[£$€] ?\d[\d,.]*\b[^?!]{0,50}\b(?:online|website|same|vs|versus|elsewhere|app|whereas|cheaper)\b[^?!]{0,30}[£$€] ?\d|[£$€] ?\d[\d,.]*\b[^?!]{0,50}\bfor [£$€] ?\d[\d,.]* (?:online|in the (?:app|store)|on (?:the|your) (?:website|app|site))/,
    ["They want £12 for a ticket that is for £6 online."],
    ["I paid $12 for two at $6."],
  ],
  [
    "others-may",
    "report_loose",
    "but while yet whereas when",
    /\b(?:i|we|my \w+) (?:can't|cannot|couldn't|can not|wasn't|was not|weren't|am not|had to|have to|was told to|got denied|was (?:denied|refused))\b[^.?!]{0,60}\b(?:but|while|yet|whereas|when)\b[^.?!]{0,10}\b(?:the (?:woman|man|guy|person|people|lady|passenger|couple)|others?|other (?:people|customers|passengers)|everyone else|someone else)\b[^.?!]{0,40}\b(?:can|could|gets?|got|allowed|have|has|had)\b/,
    ["I can't bring my bag but the man beside me can have two."],
    ["I can't come but others are fine."],
  ],
]);
