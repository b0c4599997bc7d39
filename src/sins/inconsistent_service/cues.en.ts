import { cueList } from "../../text/cue_list.ts";

const PEOPLE =
  "(?:people|persons?|agents?|reps?|representatives?|employees?|advis[eo]rs?|departments?|colleagues?|members of staff|staff|managers?|branches|stores|one)";

export const CUES_EN = cueList("inconsistent_service.en", "en", [
  [
    "changes-or-corrects",
    "settles",
    "changed changes change correct correction wrong mistaken mistake mistakenly updated clarify sorry apologies apologise apologize now longer instead actually as",
    /\b(?:(?:has|have|was|were|is|are|been) (?:now |since |just |recently )?(?:changed|updated|corrected|lifted|restored|extended)|(?:i|we) (?:was|were) (?:\w+ )?(?:wrong|mistaken)|correction|my (?:colleague|earlier|previous)|no longer|to clarify|as of|from now on|(?:i|we) (?:have )?(?:now )?(?:checked|double-checked|changed|updated|managed|arranged|got)|sorry|apologi[sz]e|apologies|exception|actually|turns out|just (?:noticed|saw|realised|realized))\b/,
    [
      "The price has changed since May.",
      "Sorry, my colleague was mistaken.",
      "It is no longer so.",
    ],
  ],
  [
    "report-different-answers",
    "report",
    "different conflicting contradictory contradicting inconsistent opposite changing differing mixed",
    new RegExp(
      `\\b(?:(?:get|getting|got|given|giving|gave|give|receiv(?:e|ed|ing)|tell(?:ing|s)?|told|hear(?:ing|d)?|say(?:ing|s)?|said|have|had|provid(?:e|ed|ing))(?: (?:me|us|you))?(?: (?:a|an|all|so many|completely|totally|two|three|four|five|\\d{1,2}|only|very|the)){0,2} (?:different|conflicting|contradictory|inconsistent|opposite|differing|mixed) (?:answers?|info|information|things?|stor(?:y|ies)|advice|responses?|replies|reasons?|excuses?|prices?|amounts?|dates?|times?|instructions?|explanations?|messages?|quotes?|numbers?|eta|etas|statements?)|(?:something|anything) (?:completely |totally |entirely )?different (?:each|every) (?:time|one|person|agent|day|call)|(?:every|each) (?:time|person|agent|rep|day|call)[^.?!]{0,40}\\b(?:something (?:\\w+ )?different|an? (?:\\w+ )?different (?:answer|story|reason|price|response|reply|date|excuse|amount|explanation))|(?:your|the|their) (?:story|answers?|information|info|prices?) (?:keeps? (?:changing|on changing)|changes? (?:every|each) (?:time|day))|every ?(?:one|body) (?:i (?:talk|speak|spoke|talked) to |there |at \\w+ )?(?:tells|told|says|said|gives|is telling) (?:me )?something (?:\\w+ )?different|(?:your|the) (?:\\w+ )?${PEOPLE} (?:are |is |were |was )?(?:contradict(?:ing|ed|s?)|contradicts?) (?:each other|themselves|one another|what))\\b`,
    ),
    [
      "Every time I call I get a different answer.",
      "Three people have given me three different answers.",
      "They are all telling me different things.",
      "We are getting conflicting information.",
    ],
    ["I tried a different answer.", "My computers give different results."],
  ],
  [
    "report-one-says",
    "report",
    "one first chat agent person rep website email phone colleague says said tells told",
    /\b(?:(?:one|the first|first|1st|the last) (?:(?:of (?:you|them|your \w+)|(?:customer )?(?:agent|person|rep|representative|guy|lady|colleague|employee|advis[eo]r|branch|store|department|team|member)(?: of \w+)?) (?:said|says|say|accepts?|claims?|claimed|promised|confirmed|told|tells)|(?:told|tells) (?:me|us))\b[^?!]{2,90}\b(?:(?:the |an)?other(?:s|'s)?|(?:the )?(?:next|second|2nd|third)(?: one)?|another(?: one)?|someone else)(?: (?:agent|person|rep|representative|guy|lady|one|colleague|employee|advis[eo]r|branch|store|department|team|email))? (?:said|says|say|told|tells|refuses?|refused|claims?|claimed|promised|denied|confirmed|sa)|(?:chat|phone|email|e-mail|the website|your website|website|the app|the site|online|the store|support|your (?:email|site|app|store|chat|website)) (?:said|says|say|tells|told me|shows|states)\b[^?!]{2,60}(?:,|\b(?:and|but|while|whereas|yet|then)) (?:the |your |my )?(?:email|e-mail|chat|phone|website|site|app|store|support|agents?|reps?|person|staff|customer (?:service|support|care)|driver)(?: on the phone)? (?:says?|said|tells?|told|shows?|states?|claims?)|(?:your|the|one|a|another|different|previous|last|other) (?:\w+ )?(?:colleague|agent|rep|representative|co-?worker|person|advis[eo]r|employee|guy|lady|manager|supervisor)(?: \w+)? (?:said|told me|told us|says|assured me|confirmed|promised me)\b[^?!]{3,90}\b(?:(?:and|but|yet|while|then|,) ?(?:now )?(?:you(?:'re| are)?|u|another|this one|someone else) (?:now |are |just |all )*(?:say(?:ing)?|tell(?:ing)?|said|told|charg(?:e|ed|ing)|claim(?:ing)?|refus(?:e|ed|ing)|want(?:ing)?|ask(?:ing)?)))/,
    [
      "One agent says it ships today, the other says next week.",
      "Chat says ten days, email says thirty.",
      "Your colleague told me it was free and now you charge me.",
      "One branch accepts the card, the other refuses it.",
    ],
    [
      "One of the screws is loose, the other one is fine.",
      "One says filter, the other says search.",
      "Your colleague told me to call you.",
    ],
  ],
  [
    "report-last-time",
    "report",
    "last yesterday before previously always",
    /\b(?:last (?:time|month|week|year)|yesterday|previously)(?:,| i| it| you| we| they)[^?!]{0,60}\b(?:free|allowed|accepted|fine|no problem|possible|fixed|answered|worked)\b[^?!]{0,30}(?:,|\b(?:and|but|yet)) (?:now|today|this time) (?:(?:it|you|they|i|we|it's|i'm|you're|they're) (?:\w+ ){0,3}(?:not|no|charge|charged|refuse|refused|can't|cannot|won't|pay|paying|takes?|different|costs?)|nobody|no one)\b/,
    [
      "Last time it was free and now you charge me.",
      "Last month you fixed it in an hour, now nobody answers.",
    ],
    ["Last time it worked, now the screen is black."],
  ],
]);
