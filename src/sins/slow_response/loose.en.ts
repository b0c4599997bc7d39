import { cueList } from "../../text/cue_list.ts";
import { LONG } from "../report_words.en.ts";

const WORD =
  "(?:responses?|repl(?:y|ies)|answers?|word|updates?|resolution|solution|news|call ?back|feedback|communication|progress|contact|help|e-?mails?|action)";

/** Long waits for word, in loose constructions. */
export const LOOSE_EN = cueList("slow_response.loose.en", "en", [
  [
    "so-long-no-word",
    "report_loose",
    "no without still nothing not haven't hasn't yet",
    new RegExp(
      `\\b${LONG}(?: ago| now| later| already| and counting| of waiting)?(?:,| and|&| with| but|\\.{2,3}| -)*(?: i| we| you)?(?: have| has| am)? (?:still )?(?:no|without(?: an?| any)?|still (?:waiting (?:for|on)|awaiting)|nothing|haven't|hasn't|have not|not)(?: a| any| an| the| your| single| had| got| received| heard){0,3} (?:${WORD}|heard|been (?:contacted|answered|resolved)|replied|responded|back)\\b|\\bno ${WORD} (?:in|for|after|since) (?:over |almost |about |more than |the (?:last|past) )?${LONG}`,
    ),
    [
      "Two weeks now and still no reply.",
      "No answer in over three days.",
      "A month without any update.",
    ],
    ["Two days ago I had no time."],
  ],
  [
    "been-so-long",
    "report_loose",
    "been",
    /\b(?:it's|its|it has|it is) (?:now |already )?been (?:about |almost |over |nearly |more than |like |at least |well over |now |already )*(?:an?|two|three|four|five|six|seven|\d{1,3}|several)\+? ?(?:days?|weeks?|wks?|months?|years?)(?: now| already| and counting| \.)?(?: ?[.!?]|$| and (?:still|nothing|no|i'm still|counting)| with no| since (?:i|we) (?:asked|wrote|e-?mailed|contacted|called|applied|submitted|sent|reported|requested))/,
    ["It's been about a week now.", "It has been three days and nothing."],
    ["It has been two years since the update."],
  ],
  [
    "waiting-so-long",
    "report_loose",
    "wait waited waiting waits queue queuing hold",
    new RegExp(
      `\\b(?:on (?:the )?(?:hold|phone|line)(?: with \\w+)?|in (?:the |a |your )?(?:queue|chat)|queu(?:ing|ed)|wait(?:ed|ing|s)?) (?:for |since |over |about |almost |nearly |more than |like |at least |up to |now |already |here ){0,3}(?:${LONG}|\\d{2,3}\\+? ?(?:minutes?|mins?))(?: now)? (?:for|to (?:speak|talk|get|be|hear)|on (?:the )?(?:phone|hold|line)|every|each|and (?:still|no|nobody|counting|then))\\b(?! (?:(?:my|the|a|an) )?(?:book|order|package|parcel|train|flight|bus|food|download|delivery|driver|update|item))`,
    ),
    ["Waited five days for an answer.", "On hold for ages every time."],
    ["I waited four months for the book.", "We waited an hour."],
  ],
]);
