import { cueList } from "../../text/cue_list.ts";

const SPAN =
  "(?:(?:over|more than|almost|nearly|about|around|like|at least|up to|another) )?(?:an? |the last |the past )?(?:(?:\\d{1,3}(?:\\.5)? ?\\+?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty|forty|several|many|few|couple|half|whole)(?: of| an?| and a half| more| plus| whole| full| straight)? ?)?(?:hours?|hrs?|days?|weeks?|wks?|months?|minutes?|mins?|ages|eternity)";
/** Waits for somebody, as customers tell them in public. */
export const REPORTS_EN = cueList("slow_response.en", "en", [
  [
    "on-hold-for",
    "report_public",
    "hold",
    new RegExp(
      `\\b(?:(?:being|be|been|i'm|im|am|was|were|waiting|waited|wait|stuck|sat|sitting|currently|still|now|left|kept|put|placed|spent) )(?:me |us |here |back )?on (?:the )?hold(?: (?:w/|with|to|by|at|on) (?:[\\w@&/'.-]{1,20} ){0,4}| again| now| already|,)? ?(?:for|since)? ?${SPAN}(?! of (?:\\w+ )?(?:orders?|deliver))|\\b${SPAN} of (?:being |waiting |sitting )?(?:on )?hold\\b`,
    ),
    [
      "Being on hold for 11 minutes and counting is poor.",
      "Been on hold w/ the billing dept for over an hour.",
      "After 25+ min of being on hold I gave up.",
    ],
    ["Put my account on hold for two weeks.", "My order is on hold."],
  ],
  [
    "late-answer",
    "report_public",
    "response reply answer since and",
    new RegExp(
      `\\b(?:${SPAN}|hour|day|week|month)(?:'s)?[ -](?:late |later |delayed |long |for (?:a |an |any |your |each |every |one )?(?:simple )?|to get (?:a |an |any )?|without (?:a |an |any )?)(?:simple |first |single )?(?:response|reply|answer)s?\\b|\\b(?:it's|it has|its|been)(?: been)? ${SPAN}(?: now| already)? (?:since|and) (?:i |we )?(?:re-?appl(?:y|ied)|applied|reported|asked|wrote|contacted|submitted|sent|emailed|messaged|filed|(?:still )?(?:no (?:reply|response|answer|news|update|word)|waiting))`,
    ),
    [
      "Thanks for the 8 hour late response.",
      "About a week for a reply.",
      "It's been 3 months since I applied.",
    ],
    ["A day for a walk.", "It has been two days since the update."],
  ],
]);
