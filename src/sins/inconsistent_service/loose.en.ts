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
]);
