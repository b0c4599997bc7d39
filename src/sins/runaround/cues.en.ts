import { cueList } from "../../text/cue_list.ts";

const TIMES =
  "(?:two|three|four|five|six|seven|eight|nine|ten|several|many|multiple|countless|numerous|\\d{1,2})";
const PEOPLE =
  "(?:people|persons|agents?|reps?|representatives?|departments?|operators?|advisors?|employees?|of you|of your \\w+|of them|so far|different \\w+)";
const PLACE =
  "(?:team|department|line|desk|support|office|store|shop|branch|hotline|number|centre|center|people|agents?|care|services?|provider|manufacturer|bank|forum|carrier|seller|retailer|vendor|company)";

export const CUES_EN = cueList("runaround.en", "en", [
  [
    "redirect",
    "redirect",
    "contact contacting reach reaching call calling phone speak talk touch ask check post visit refer chat calling email fill back",
    new RegExp(
      `\\b(?:reach(?:ing)? out (?:to (?:the|our|your|their) \\w+|here|via|through)|(?:contact(?:ing)?|call(?:ing)?|phon(?:e|ing)|ask(?:ing)?|email(?:ing)?|visit(?:ing)?|(?:speak(?:ing)?|talk(?:ing)?|chat(?:ting)?|check(?:ing)?) (?:to|with)|get(?:ting)? in touch with|refer to) (?:with )?(?:the|our|your|their|a|an|that|this) (?:[\\w'-]{1,20} ){0,3}${PLACE}\\b|(?:contact|call) (?:them|us (?:here|on|at|via))|go back to (?:them|the \\w+|billing|sales|support)|fill (?:in|out) (?:the|this|our|a) (?:\\w+ )?form|post (?:it |this |your \\w+ )?(?:in|on|to|at) (?:the|another|our) (?:\\w+ ){0,2}forum)`,
    ),
    [
      "Please contact the billing department.",
      "Have you tried calling the number?",
      "We recommend reaching out to the chat team.",
      "Fill in the form on our site.",
    ],
    ["I called the bank for you."],
  ],
  [
    "there-and-back",
    "there_and_back",
    "call contact visit ask speak email write go fill",
    new RegExp(
      `(?<!\\b(?:i|we|will|i'll|we'll|me|us|can|could|did) )\\b(?:call|contact|visit|ask|speak (?:to|with)|email|write to|go to|fill (?:in|out)) (?:[\\w'-]{1,20} ){0,4}(?:${PLACE}|form)\\b[^.?!]{0,60}(?:[,;]|\\band\\b|\\bthen\\b)[^.?!]{0,40}\\b(?:(?:come|go|get|write|report) back (?:to|here)(?: (?:us|me|here|this \\w+))?|(?:call|contact|write to|email) us (?:again|back|once more))\\b`,
    ),
    [
      "You need to call the other line; they will tell you to come back to us with a code.",
      "Fill in the form at the branch, then visit the store, then call us again.",
    ],
    ["Call the bank and ask for the code.", "I will ask the team and come back to you."],
  ],
  [
    "been-there",
    "said_been",
    "already told tell tells said sent sends have did they're no just referred",
    /\b(?:(?:they|you|he|she|support|chat|store|billing|sales|shop|bank|who|and|it|\w+ (?:team|department|desk|line))(?: guys)?(?: just| only| all| both| keep)* (?:told|tell|tells|sent|send|sends|referred|refer|directed|redirected|asked)(?: me| us)? (?:to|back|here)\b|(?:i|we)(?:'ve| have)?(?: already| just| also)+ (?:contacted|called|spoken|spoke|talked|been|phoned|emailed|rang|reached)|(?:i|we)(?:'ve| have) (?:contacted|called|spoken|talked|been to|phoned|rang)\b|(?:they|he|she|chat|support|store|bank|\w+ team) (?:has|have|had|got)? ?(?:no (?:info|information|idea|clue|answer)|can(?:'t|not) help|could(?:n't| not) help|don't know|doesn't know|says? (?:it's|it is|to|you))|already did)\b/,
    ["They told me to call you.", "I already contacted them.", "They have no info either."],
    ["They have a nice shop."],
  ],
  [
    "report-people",
    "report",
    "spoken talked spoke dealt been people person persons agent agents rep reps representative representatives operator advisor department departments transfer told passed transferred bounced shunted forwarded redirected sent called chatted",
    new RegExp(
      `\\b(?:(?:spoken|talked|spoke|chatted|dealt|been) (?:to|with) (?:over |about |at least |like |now |more than )?${TIMES} (?:different |other )?${PEOPLE}|${TIMES} (?:different |other )(?:people|agents?|reps?|representatives?|departments?|persons) (?:\\w+ ){0,3}(?:told|tell|said|say|later)\\b|(?:transferred|passed|bounced|shunted|forwarded|redirected|sent) (?:me |us )?(?:around|about|along )?(?:\\w+ )?(?:${TIMES} times|between|from (?:one )?\\w+ to|back and forth|from pillar)|(?:third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\\dth) (?:person|agent|rep|representative|department|transfer|operator|advisor)\\b)`,
    ),
    [
      "I have spoken to five people so far.",
      "I was transferred four times.",
      "You are the fourth person.",
    ],
    ["Two people can sit on it.", "Three different people gave three answers."],
  ],
  [
    "report-run-around",
    "report",
    "runaround run-around around circles pillar back transferring passing sending bouncing referring bounced passed pillar loop forth",
    /\b(?:(?<!\bgiv(?:e|ing) (?:you|him|her|them) (?:the |a )?)run-?around\b|(?:going|gone|go|went|sent|run|running|sending|talking)(?: me| us)? (?:round and round|(?:round |around )?in circles)(?! through\b| (?:on|in|with|around) (?:the |your |this |their )?(?:\w+ )?(?:website|site|pages?|menus?|articles?|docs|documentation|app|settings)\b)|(?<!\b(?:it|this|that|which|messages?|e?-?mails?|orders?|packages?|parcels?|files?|payments?|money) )(?:keep|keeps|kept|just|been|being|got|getting|was|were) (?:on )?(?:(?:being |getting )?(?:transferred|passed|bounced|shunted|sent|pushed) (?:around|about|back and forth|from|between)|(?:transferring|passing|sending|bouncing|referring|redirecting|directing) (?:me|us))|pillar to post|(?:pass(?:es|ing)|bounc(?:es|ing)|send(?:s|ing)?|toss(?:es|ing)) (?:me|us) (?:back and forth|around|from \w+ to|between)|(?:stuck|caught) in (?:a|an|the) (?:endless )?loop)/,
    [
      "I keep getting the runaround.",
      "They sent us round in circles.",
      "You keep transferring me.",
      "We were passed around all day.",
    ],
    [
      "The belt runs around the wheel.",
      "I do not mean to be giving you the run-around.",
      "I went in circles through the Northwind articles.",
      "The message was bounced from my inbox.",
    ],
  ],
]);
