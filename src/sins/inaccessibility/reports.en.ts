import { cueList } from "../../text/cue_list.ts";

const SERVICE =
  "(?:cust(?:omer)? (?:service|support|care|services|relations)|support|help ?desk|call cent(?:er|re)|head office|corporate|complaints|tech support|billing)";

/** No way in, as customers tell it in public. */
export const REPORTS_EN = cueList("inaccessibility.en", "en", [
  [
    "no-number-given",
    "report_public",
    "number numbers # phone toll-free tollfree chat ticket contact",
    new RegExp(
      `\\b(?:(?:need|needs|get|add|offer|give us|please have|should have)(?: to have| to get| to)? (?:an? |your )?(?:\\w+ )?(?:${SERVICE}|contact|call-in) (?:phone )?(?:#|number|line)|(?:no|(?<!\\b(?:i|we) (?:do|did) )not have an?y?|(?<!\\b(?:i|we) (?:do|did) )not have|(?<!\\b(?:i|we) (?:do|did))n't have an?y?|n't (?:seem to )?have an?y?|without an?y?|there (?:is|'s) no) (?:a |any )?(?:toll[- ]?free|${SERVICE}|contact|phone|telephone|live|direct|helpline)(?: phone| telephone| chat)? ?(?:number|#|line|details)|(?:don't|doesn't|do not|does not) (?:seem to |even )?have an? (?:\\w+ )?number (?:anywhere|to (?:phone|call|ring))|nowhere (?:to|i can|that i can) (?:open|raise|contact|report|call|ask|complain|submit|send|email|file)|(?:no|without) (?:chat|phone|live|email|telephone) (?:help|support|contact|option|service|assistance)(?! (?:agent|plan))|no contact[.,!]|no ?toll ?free ?(?:phone ?)?number)`,
    ),
    [
      "You need to get a customer service phone number.",
      "You don't seem to have a number anywhere to phone.",
      "No chat help, no contact.",
      "There is nowhere to open a ticket.",
    ],
    ["I need your phone number.", "Which number is on the lid?", "We do not have a phone line."],
  ],
  [
    "no-way-to-ask",
    "report_public",
    "way option contact",
    /\b(?:no|not any|isn't (?:a|any)|is not (?:a|any)|never a|there's no) (?:\w+ )?(?:way|option|possibility|means) (?:to|of|for (?:me|us) to) (?:even |actually |directly )?(?:ask(?:ing)? (?:questions?|anyone|you|for)|contact(?:ing)? (?:you|anyone|support|customer|them|someone)|email(?:ing)? (?:you|support|anyone)|speak(?:ing)? (?:to|with)|complain(?:ing)?|talk(?:ing)? (?:to|with)|reach(?:ing)? (?:you|out|anyone|support|a)|get(?:ting)? (?:hold|in touch|help|support|in contact|a (?:human|person))|(?:actually )?request(?:ing)? (?:the|a|my) refund|report(?:ing)? (?:(?:it|this) to you|an? issue|the problem))\b/,
    [
      "No way to ask questions yet you want money.",
      "There is no option to actually request the refund.",
    ],
    ["There is no way to report the size.", "No way to talk the cat down."],
  ],
  [
    "cannot-get-through",
    "report_public",
    "through thru reach contact hold anyone someone human service getting get",
    new RegExp(
      `\\b(?:can't|cannot|can not|cant|couldn't|could not|unable to|impossible to|hard time|trouble|difficult(?:y)?|struggling to|trying to|tried to|not able to|never)(?: (?:even|ever|actually|just|really|to)){0,2} (?:get(?:ting)? (?:through|thru)(?: (?:to|on|by|via)\\b| ?[.,!]|$)|(?:reach(?:ing)?|contact(?:ing)?|find(?:ing)?|get(?:ting)? (?:a ?hold|hold) of) ${SERVICE}|get(?:ting)? (?:any )?cust(?:omer)? (?:service|support|care))\\b(?! (?:the (?:level|game|mission|day|door|book|week))| (?:level|page|number to))`,
    ),
    [
      "I can't get through on the phone.",
      "Having a hard time getting customer service.",
      "Can't reach cust service to report it.",
    ],
    ["I can't get through the level.", "I am trying to get support shoes."],
  ],
  [
    "called-no-answer",
    "report_public",
    "answer answers answered answering up off busy voicemail disconnects disconnected rings hangs hung",
    /\b(?:call(?:ed|ing|s)?|phon(?:ed|ing)|rang|ring(?:ing)?|dial(?:ed|ling|ing)?|on hold|transfer(?:red|ring)?|number|line|phone)\b[^?!]{0,80}?(?:\b(?:and|but|then|it|just|line|call|phone|system|they|always|with|automatically)|,) (?:\w+ ){0,3}?(?:no (?:answer|one (?:answers|answered|picks? up|picked up))|nobody (?:answers|answered|picks? up|picked up)|hangs? up|hung up(?! (?:my|the) coat)|disconnect(?:s|ed)|cuts? (?:me |us )?off|rings? (?:out|off|and rings)|(?:is |was )?(?:always|constantly) (?:busy|engaged)|straight to voicemail|goes to voicemail)\b/,
    [
      "Called the shop, no answer.",
      "It says it is transferring me, calling again, then it hangs up.",
      "I called and the phone hung up.",
    ],
    ["Your number is on the lid, up front."],
  ],
  [
    "phones-not-answered",
    "report_public",
    "answer answering pick picking return returning",
    /\b(?:won't|doesn't|don't|does not|do not|never|not|refuse to|refuses to|wont|dont|doesnt|didn't|isn't|aren't) (?:answer(?:ing)?|pick(?:ing)? up|return(?:ing)?) (?:(?:the|your|their|any|my|our) )?(?:phones?|calls?|telephones?)\b/,
    ["The shop won't answer the phone."],
    ["The phone has a long cord."],
  ],
  [
    "chat-down",
    "report_public",
    "chat lines helpline form page website link",
    /\b(?:(?:live|web|online|support|customer(?: service)?|your) ?chat(?: support| service)?|chat support|contact (?:us )?(?:page|form|website|link)|helpline|phone ?lines?|call cent(?:er|re)s?)(?: on \w+| in \w+| page| form)?(?:'s| is| are| was| were| has been| have been| seems?(?: to be)?)?(?: \w+)? (?:down|closed|shut|not (?:working|available|loading)|unavailable|broken|block(?:ed|s)? me|(?:isn't|aren't|doesn't|don't|won't) (?:work|working|load|loading|available|let|connect)|disconnect(?:s|ed)|offline|always (?:busy|closed|down))/,
    [
      "Live chat down in the north.",
      "Your contact website isn't working.",
      "Live chat on web block me.",
    ],
    ["The chat in the game is slow."],
  ],
  [
    "not-let-contact",
    "report_public",
    "let lets letting allow allows allowing automated hitting",
    /\b(?:not|n't|never|won't|wont|doesnt|without)(?: even| ever| actually)? (?:let(?:ting|s)?|allow(?:ing|s|ed)?) (?:me|us|you|customers?|people) (?:to )?(?:contact|call|reach|chat|speak|talk|email|message (?:you|support)|open an? (?:ticket|case)|complain|cancel (?:my|the|our) (?:\w+ )?(?:account|subscription|membership|service|order)|report (?:it|an? (?:issue|problem)))\b|\bautomated (?:\w+ )?(?:system|line|menu|phone)\b[^.?!]{0,80}\b(?:not|n't|never|no|only|useless|hang|hangs|hung|loop|won't)\b|\b(?:keep|keeps|kept) (?:on )?hitting (?:a |the |brick )?(?:brick )?walls?\b/,
    [
      "The system would not let me contact your desk directly.",
      "Your automated system will allow me to add services but not cancel them.",
      "I tried calling and chatting but keep hitting walls.",
    ],
    ["The door would not let me in."],
  ],
]);
