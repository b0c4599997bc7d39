import { cueList } from "../../text/cue_list.ts";

const NTH =
  "(?:third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|3rd|4th|5th|6th|7th|8th|9th|\\d{1,2}th|umpteenth|nth)";
const MANY =
  "(?:\\d{1,2}|three|four|five|six|seven|eight|nine|ten|several|many|multiple|countless|numerous|so many|a million|a dozen)\\+?";
const PEOPLE =
  "(?:people|ppl|peeps|persons|agents?|reps?|representatives?|departments?|depts?|operators?|advis[eo]rs?|supervisors?|managers?|technicians?|techs?|employees?|queues?)";

/** Calls without end and doors that lead to each other, as customers tell them in public. */
export const REPORTS_EN = cueList("runaround.en", "en", [
  [
    "called-many-times",
    "report_public",
    "called call calling calls phoned rang spoken spoke chatted contacted times",
    new RegExp(
      `\\b(?:i|ive|i've|we|we've|have|had|already|been)(?: have| had| already| now| also| even)? (?:called|phoned|rang|rung|spoken (?:to|with)|spoke (?:to|with)|chatted|contacted|been in (?:touch|contact)|on the phone)\\b[^.?!]{0,40}? (?:over |like |about |at least |now |already |more than )?${MANY} times\\b(?![^?!]{0,20}\\bno (?:response|reply|answer))|\\b${NTH} (?:phone )?(?:call\\b(?! of duty)|time (?:i|we)(?:'ve| have|'m| am)? ?(?:had to |have to |been )?(?:call|phon|contact|r[au]ng|speak|spok|visit|gone|chatt)|(?:chat|attempt) (?:with|to (?:call|contact|get|reach|resolve|speak|cancel))|time (?:calling|contacting|phoning|speaking|on the phone))|\\b(?:over |after )?${MANY} (?:phone )?calls (?:and|with|to|later|a (?:week|month|day)|,|so far|already|but)\\b|\\bmultiple calls\\b`,
    ),
    [
      "I've called you THREE times to place a hold.",
      "3rd call to your desk today.",
      "I have called 4 times to fix nothing!",
      "Multiple calls with zero resolution.",
    ],
    ["The parrot called three times.", "I called twice."],
  ],
  [
    "many-people-none",
    "report_public",
    "people ppl peeps persons agents reps representatives departments depts operators supervisors managers technicians techs employees queue",
    new RegExp(
      `\\b(?:dealt|speak|spoken|spoke|talked|chatted) (?:to|w/|with) (?:over |about |at least |like )?${MANY} (?:\\w+ )?${PEOPLE}\\b|\\b${MANY} (?:different |diff |other |of your |@?\\w{2,20} )?${PEOPLE} (?:there |now |later |so far |have |has |already |all |still |who |that )*(?:can't|cannot|can not|couldn't|could not|can figure|none|never|told|tell|tells|said|say|gave|later|unable|no (?:idea|clue|help)\\b)`,
    ),
    [
      "I've dealt w/ 12+ ppl and they keep changing the rules.",
      "4 Bluejug people can't figure it out.",
      "Six agents later I am where I was.",
    ],
    ["Three managers went home."],
  ],
  [
    "endless-loop",
    "report_public",
    "loop cycle circles circle runaround run-around run",
    /\b(?:(?:endless|never[- ]?ending|infinite|vicious|constant|eternal) (?:loop|cycle|circle)s? of (?:troubleshoot\w*|how|calls?|transfers?|forms?|questions|agents?|messages|automated|support|menus?|referr\w*|redirect\w*|apolog\w*|excuses|bots?|e-?mails|links)\b|(?:going|go|goes|went|been|run|runs|running|sent|sends|send|talk(?:ing|s)?)(?: me| us| people| customers)? (?:around |round )?(?:and round )?in circles\b(?! through)|(?:give|gives|gave|given|giving|get|getting|got)(?: me| us| customers| people)? (?:the |a )?(?:total |complete |same |usual |old )?run[- ]?around)\b/,
    [
      "I am in an endless loop of questions on your site.",
      "You all give me the run around.",
      "I'm going round in circles.",
    ],
    ["The app is in an endless loop of rebooting.", "The dog went round the pond in a hurry."],
  ],
]);
