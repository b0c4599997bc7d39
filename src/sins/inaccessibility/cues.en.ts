import { cueList } from "../../text/cue_list.ts";

export const CUES_EN = cueList("inaccessibility.en", "en", [
  [
    "managers-do-not",
    "refused",
    "manager managers supervisor supervisors boss",
    /\b(?:(?:our |the |my )?(?:managers?|supervisors?|boss(?:es)?|team leads?) (?:(?:do|does|will|can)(?:n't| not)|never|is not|are not|aren't|isn't|won't|cannot) (?:speak|talk|take|deal|available|come|handle|be (?:reached|available)|get involved)(?: (?:to|with|calls)(?: \w+)?)?|(?:i|we) (?:can't|cannot|won't|will not|don't|am not able to|are not able to) (?:let you |get you |put you |give you |connect you |transfer you )?(?:speak |talk |through )?(?:to |with )?(?:a |an |my |our |the )?(?:manager|supervisor|boss|human|real person))\b/,
    ["Managers do not speak with customers.", "I can't put you through to a supervisor."],
    ["My manager will call you at 2."],
  ],
  [
    "no-escalation",
    "refused",
    "escalate escalation",
    /\b(?:(?:i|we)(?:'m| am|'re| are)? (?:can't|cannot|won't|will not|do not|don't|not going to|not able to|unable to) escalate(?: (?:this|it|that|your \w+))?|(?:no|not) (?:possible to escalate|escalation (?:is )?(?:possible|path|available)))\b/,
    ["No, I will not escalate this."],
  ],
  [
    "no-phone",
    "refused",
    "phone telephone call calls line",
    /\b(?:(?:i|we) (?:(?:do|does)(?:n't| not) (?:have|offer|provide|give|take|make|do|accept)|have no|offer no) (?:a |an |any |out )?(?:\w+ )?(?:(?:phone|telephone)(?: (?:line|number|support|service|calls))?|(?:phone )?calls?|call[- ]?backs?|hotline)|there(?:'s| is) no (?:phone|telephone)(?: (?:line|number|support))?)\b/,
    ["We do not have a phone line.", "There is no telephone support."],
  ],
  [
    "bot-loop",
    "loop",
    "understand sorry get catch rephrase",
    /\b(?:(?:i |sorry,? i )?(?:did not|didn't|do not|don't|could not|couldn't) (?:quite |really )?(?:get|understand|catch|recogni[sz]e) (?:that|you|your (?:message|request|question)|what you)|please (?:rephrase|try again|choose (?:one of|an option)))\b/,
    ["I did not get that.", "Please rephrase."],
  ],
  [
    "report-cannot-reach",
    "report",
    "reach speak talk human person anyone someone contact through impossible hold phone manager supervisor",
    /\b(?:(?:(?:impossible|no way|unable|not able|hard|difficult|wish there was a way|can't|cannot|can not|couldn't|could not|never able|trying for \w+|tried for \w+)(?: for (?:me|us|anyone))?(?: to| of)?(?: (?:even|ever|actually|just))? (?:reach(?:ing)?|get (?:through|a ?hold of|in touch with|ahold of|to)|speak(?:ing)?|talk(?:ing)?|contact(?:ing)?|call(?:ing)?|find)(?: (?:to|with|at))? (?:a |an |any |some |your |you\b|actual |real |live |single )*(?:human(?: being)?|person|people|any(?:one|body)|some(?:one|body)|agents?|reps?|representatives?|manager|supervisor|customer (?:service|support|care)|support|phone|number|operator|guys))|(?:no|not (?:a|one)|isn't (?:a|any)|without (?:a|any)|zero) (?:(?:\w+ )?(?:phone|telephone|contact|support|customer service) (?:number|line|details|info)|way (?:to|of) (?:contact|reach|speak|talk|call|get(?:ting)? (?:hold|in touch))(?:ing)?|(?:human|person|one|manager|supervisor)(?: or \w+)? (?:to (?:talk|speak|contact|escalate|call|help)|available|on the (?:phone|line))))\b/,
    [
      "It is impossible to reach a human.",
      "There is no phone number anywhere.",
      "No manager to escalate to.",
    ],
    ["I can't reach the mail server."],
  ],
  [
    "report-line-dead",
    "report",
    "rings voicemail busy engaged hangs hung hanging disconnects disconnected cuts closed",
    /\b(?:(?:your |the )(?:\w+ )?(?:phones?|lines?|phone ?lines?|number|hotline|helpline|system)(?: \w+){0,2} (?:just |always |keeps? |only |constantly )*(?:rings? (?:out|off)|goes? (?:straight )?to voicemail|(?:is|are) (?:always |constantly |permanently )(?:busy|engaged)|(?:hangs?|hung|hanging) up|cuts? (?:me |us )?off|disconnect(?:s|ed) (?:me|us))|(?:told|asked|said|says|advised) (?:me |us )?to (?:call|ring|phone|contact|speak to|visit)[^.?!]{1,40} but (?:they|it|you|that)(?:'re| are|'s| is) (?:\w+ )?closed)\b/,
    [
      "Your phone line just rings out.",
      "Your system hung up on me three times.",
      "I was told to call the desk but they are closed.",
    ],
    ["The phone is busy charging."],
  ],
  [
    "report-bot-only",
    "report",
    "bot bots robot robots machine machines automated hide hides hiding",
    /\b(?:(?:only|just|nothing but|stuck with|talking to|keep getting|keeps giving me) (?:an? |the |your )?(?:automated |stupid |useless )*(?:bots?|robots?|machines?|automated (?:messages?|replies|responses?|system))(?: (?:that|who|and|with) (?:can't|cannot|doesn't|don't|no))?|(?:hides?|hiding) (?:your|the|their) (?:phone |contact )?(?:number|details)(?! of)\b)/,
    ["I keep getting a bot.", "You are hiding your phone number."],
    ["The robot mower stopped.", "Hiding the number of unread items is not possible."],
  ],
  [
    "report-phone-tree",
    "report",
    "pressed pressing press pushed dialled dialed selected chose menu menus options ivr",
    /\b(?:(?:press(?:ed|ing)?|pushed|dial(?:l?ed)?|selected|chose) (?:option |number |button )?\d[^.?!]{0,60}\b(?:hung up|hangs up|cut (?:me )?off|disconnect(?:s|ed)|back (?:to|at) (?:the )?(?:main |first |same )?(?:menu|start|beginning)|goes? nowhere|nothing happens)|(?:phone|voice|ivr|automated) (?:menus?|trees?|system)[^.?!]{0,50}\b(?:hung up|hangs up|in (?:a )?(?:loops?|circles)|back to the|dead end|never (?:gets?|got|lets?)|no (?:option|way) (?:to|for)))/,
    [
      "Pressed 1, 3, 5, then it hung up on me.",
      "Your phone menu sends me in circles.",
      "I press 2 and land back at the main menu.",
    ],
    ["Press 2 and hold the button.", "The phone menu has a dark mode."],
  ],
]);
