import { cueList } from "../../text/cue_list.ts";

const CHANNEL =
  "(?:dm|dms|direct message|private message|pm|message|note|e-?mail|line|chat|details|info(?:rmation)?)";

/** What everybody writes about, and what everybody is thanked for. */
const WORDS_SENT =
  "(?:feedback|comments?|input|suggestions?|opinions?|thoughts|concerns?|remarks?|insights?)";
const GOOD_CONDUCT =
  "(?:patience|understanding|cooperation|co-operation|loyalty|support|business|custom|interest|time|trust)";
const VERY =
  "(?:(?:very|extremely|really|truly|so|greatly|highly|always|deeply|much|most|sincerely) )?";
const TROUBLE = "(?:concerns?|complaints?|issues?|problems?|criticisms?)";
const PRAISE = "(?:compliments?|praise|suggestions?|ideas?|kudos|positive feedback)";

export const CUES_EN = cueList("robotism.en", "en", [
  [
    "thanks-for-words",
    "stock",
    "feedback comment comments input suggestion suggestions opinion opinions thoughts concern concerns remark remarks insight insights attention raising bringing flagging brought",
    new RegExp(
      `\\b(?:(?:we|i) (?:do )?${VERY}(?:appreciate|value|welcome) (?:(?:all|your|the|any|every|customer|honest) ){1,2}${WORDS_SENT}|(?:thank you|thanks|grateful|thankful)(?: so much| very much| a lot| again)? for (?:\\w+ )?(?:us )?(?:(?:your|the|this|these|that|all) )?(?:\\w+ )?${WORDS_SENT}|your (?:\\w+ )?${WORDS_SENT} (?:is|are|means?|helps?|has been|have been|will be|was|were) (?:\\w+ )?(?:noted|important|valuable|valued|appreciated|welcome|recorded|logged|registered|considered|a lot|us)|(?:bringing|brought|raising|flagging) (?:this|it|that|your \\w+) (?:to our attention|with us|to us))\\b`,
    ),
    [
      "We really value your feedback.",
      "Thank you for sharing your thoughts with us.",
      "Your comments have been duly noted.",
      "We welcome all suggestions.",
      "Thanks for raising this with us.",
    ],
    ["I read your feedback about the lamp.", "I was thinking about your input field."],
  ],
  [
    "thanks-for-conduct",
    "stock",
    "patience understanding cooperation co-operation loyalty support business custom interest time trust calling contacting contacted reached wrote reaching choosing writing connecting messaging being getting touch value appreciate",
    new RegExp(
      `\\b(?:(?:appreciate|thank you for|thanks for|grateful for) (?:all )?your (?:\\w+ )?${GOOD_CONDUCT}|(?:thank you|thanks)(?: so much| very much| again)? for (?:calling|contacting|reaching out|choosing|getting in touch|writing|connecting|messaging|being (?:a|our|part|such))|(?:glad|happy|delighted|pleased) (?:that )?you (?:reached out|contacted us|got in touch|wrote)|(?:appreciate|value) (?:you as|having you|that you are) (?:a|our|one))\\b`,
    ),
    [
      "We appreciate your patience.",
      "Thank you for contacting us.",
      "Thanks for calling.",
      "Thanks for your continued support.",
      "We are glad you reached out.",
      "We value you as our guest.",
    ],
    ["I appreciate your trouble with the lamp."],
  ],
  [
    "any-matter",
    "fits_anything",
    "concern concerns complaint complaints issue issues problem problems criticism criticisms",
    new RegExp(
      `\\b(?:(?:your|any|a|all|with) (?:\\w+ )?(?:${TROUBLE}(?: or | and | ?/ ?|, )(?:a )?${PRAISE}|${PRAISE}(?: or | and | ?/ ?|, )(?:a )?${TROUBLE}))\\b`,
    ),
    [
      "Please tell us about any complaints or suggestions.",
      "Contact us with a compliment or complaint.",
      "Send your ideas and concerns.",
      "We read all praise and criticism.",
      "Any problems/ideas can be sent here.",
    ],
    ["Do you have questions or ideas?", "The problem and your idea are new to me."],
  ],
  [
    "upset",
    "said_upset",
    "frustrated frustrating annoyed annoying angry furious upset unhappy dissatisfied disappointed disappointing ridiculous unacceptable appalling appalled disgusted disgusting disgraceful terrible awful horrible dreadful shocking useless pathetic joke worst poor fed sick tired assistance help answer resolution solution avail wondering stuck",
    /\b(?:frustrat(?:ed|ing)|annoy(?:ed|ing)|angry|furious|upset|unhappy|dissatisfied|disappoint(?:ed|ing)|ridiculous|unacceptable|appall(?:ed|ing)|disgust(?:ed|ing)|disgraceful|terrible|awful|horrible|dreadful|shocking|useless|pathetic|(?:a|such a|what a|total) joke|worst|poor|fed up|sick (?:of|and)|tired of|stuck|wondering (?:when|why|what|how|if)|(?:no|without|zero) (?:\w+ )?(?:assistance|help|answer|resolution|solution|avail))\b/,
    ["Just frustrated.", "This is dreadful.", "I am fed up.", "Useless!", "I got no help at all."],
    ["The red one is nice."],
  ],
  [
    "at-your-service",
    "stock",
    "help assist assistance question questions anything serve support here service hesitate free touch always anytime reach",
    /\b(?:(?:we|i|our \w+)(?:'re| are|'m| am|'ll be| will be| is)? (?:always |still |only |right |all )*(?:here|available|around|standing by|on hand|at your (?:service|disposal)|happy|glad|pleased|ready) (?:\w+ )?(?:to (?:help|assist|support|serve)|for you|for (?:any|all)|24)|^\W{0,4}(?:@\w{1,30} )?(?:always )?(?:here|happy|glad) to (?:help|assist)\b|(?:if|should|whenever|when) you (?:ever |still )?(?:need|require|have) (?:any ?|some |our )?(?:further |more |other |additional )?(?:help|assistance|questions?|support|anything)\b|(?:do not|don't|never|please don't) hesitate to\b|(?:please |always )?feel free to (?:reach out|contact|get in touch|message|write|ask|call))/,
    [
      "We're always here to help.",
      "Our team is available to assist you.",
      "Should you need further assistance, write.",
      "Please do not hesitate to contact us.",
      "Feel free to reach out.",
    ],
    ["The shop is two streets from here."],
  ],
  [
    "our-values",
    "stock",
    "strive aim endeavour endeavor committed commitment dedicated proud pride important priority seriously goal mission matter matters satisfaction experience value care",
    /\b(?:(?:we|i) (?:\w+ )?(?:strive|aim|endeavou?r|work hard|do our (?:very )?best|try our (?:very )?best)(?: to| for)\b|(?:we|i|our \w+)(?:'re| are|'m| am| is) (?:\w+ )?(?:committed|dedicated|devoted) to\b|(?:take|takes|taking) (?:\w+ ){0,3}(?:seriously|pride in)\b|(?:is|are|means?|matters?) (?:very |extremely |really |truly |so |a lot |most |always )?(?:important|dear|valuable|everything) to us\b|(?:matters?|means (?:a lot|everything|the world)) to us\b|(?:is|are|remains?) (?:always )?(?:our|a|the) (?:top |first |number one |highest |main |biggest )?(?:priority|goal|mission|aim|concern)\b|(?:we|and) (?:always |only |truly )?(?:want|wish|hope|like) (?:you|all \w+|our \w+|your \w+|every \w+|each \w+) to (?:have|be|go|enjoy|feel|get|receive)\b|(?:we|i) (?:always |truly |really |deeply )?care (?:about|for) (?:you|our|your|all|each|every)\b)/,
    [
      "We always strive to do better.",
      "Your satisfaction is very important to us.",
      "We are committed to a good experience.",
      "We take every case very seriously.",
      "We care about all our guests.",
    ],
    ["Is the colour important?", "The goal of the second game counts."],
  ],
  [
    "invite",
    "invite",
    "dm dms message note pm inbox details email line",
    new RegExp(
      `\\b(?:(?:send|shoot|drop|give|leave) (?:us|me) (?:a|an|your|the|some|more)? ?(?:\\w+ ){0,2}${CHANNEL}\\b|(?:please |pls |kindly |can you |could you |would you )(?:please )?(?:dm|pm|inbox|message|direct message|private message)\\b|(?:dm|pm|message) us\\b|(?:meet|reach|contact) us (?:in|via|by|through|on) (?:a |our )?(?:dm|dms|direct message|private message|chat|e-?mail|the link)\\b)`,
    ),
    ["Send us a DM with your number.", "Please message us the details.", "DM us."],
    ["I sent you a message."],
  ],
  [
    "generated",
    "generated",
    "response reply answer ai language model draft rewrite",
    /\b(?:here(?:'s| is| are) (?:a|an|the|your|some|my)(?: [\w,-]{1,15}){0,4} (?:response|reply|answer|draft|version|message|rewrite)s? (?:you can|you could|that you can|for (?:the|your|this)|to (?:the|your|send|post|use|this))|as an? (?:ai|artificial intelligence|large language|language) (?:language )?(?:model|assistant))\b/,
    [
      "Here is a short, polite reply you can send:",
      "As an AI language model, I cannot see your order.",
    ],
    ["Here is the reply of the bank to your question."],
  ],
  [
    "followed",
    "said_followed",
    "did done sent dmed dm'd messaged dmd already filled emailed called response reply nothing heard answered",
    /\b(?:^\W{0,4}(?:@\w{1,30} )*(?:yes |yeah |ok |i'?ve )*(?:i )?(?:did|have|done|already did|just did|sent)\b|(?:i|we)(?:'ve| have)?(?: already| just| both)? (?:dmed|dm'd|dmd|dm-ed|messaged|pm'd|sent (?:you|a|the|it|one|my|several|two|\d)|emailed|e-mailed|called|filled (?:it|in|out|the)|contacted|wrote to)|(?:dm|message|e-?mail|details)(?: has been| was| is)? sent\b|(?:no|never got an?|without) (?:response|reply|answer)|heard nothing)/,
    ["I did, no reply.", "We already messaged you.", "DM sent."],
    ["Do you send it by mail?"],
  ],
  [
    "report-robot",
    "report",
    "bot bots robot robots human machine computer automated automatic",
    /\b(?:(?:talking|speaking|chatting|writing|typing|talk|speak|dealing) (?:to|with) (?:a |an |some |your |the )?(?:\w+ )?(?:bot|robot|machine|computer|wall|recording|answering machine)s?\b|(?:are|r) (?:you|u|y'all) (?:just |even |really |all )?(?:a |an )?(?:ro)?bots?\b|(?:you|u|they|staff|agents?|reps?)(?:'re| are| r| sound| act| answer| respond| reply)(?: just| all| only)? (?:like )?(?:a |an )?(?:ro)?bots?\b|(?:sounds?|feels?|seems?|reads?|looks?) (?:just )?like (?:a |an |i'm talking to a )?(?:\w+ )?(?:bot|robot|machine|automated|auto)\b|(?:an? )?(?:automated|automatic|auto|bot|robot(?:ic)?) (?:answers?|responses?|repl(?:y|ies)|replys?|messages?|tweets?) (?:again|from you|is not|isn't|are not|aren't|won't|doesn't|that|every|all)|(?:only|just|nothing but|keep|keeps|stop|another|with) (?:\w+ ){0,2}(?:automated|automatic|auto-?|bot|robotic) ?(?:answers?|responses?|repl(?:y|ies)|messages?)|(?:is|was|are) (?:this|that|there|it) (?:a |an |just a |even a )?(?:(?:ro)?bot|real person|human|actual person)\b)/,
    [
      "It feels like a bot.",
      "Are you a robot?",
      "I only get automated replies.",
      "Am I talking to a machine?",
    ],
    ["My robot vacuum is broken.", "How do I set an automatic reply?"],
  ],
  [
    "report-canned",
    "report",
    "canned copy copied pasted paste copy-paste scripted script generic template boilerplate form stock standard same identical cut pre-written cookie",
    /\b(?:(?:canned|scripted|generic|boiler-?plate|copy[- ]?(?:and[- ]|n |& ?)?paste[d]?|cut[- ]and[- ]paste|cookie[- ]cutter|templated?|form|stock|pre-?written|formulaic) (?:\w+ )?(?:answers?|responses?|repl(?:y|ies)|replh|apolog(?:y|ies)|messages?|letters?|statements?|e-?mails?|bullshit|crap|bs)\b|(?:you|they|agents?|reps?)(?: all| just| only| keep)* (?:copy(?:ing)?|copied)(?:,| and| &|\/) ?past(?:e|ing|ed)\b|(?:you|they|he|she|agents?|reps?)(?: are|'re| just| only| all)* (?:read(?:ing|s)?|follow(?:ing|s)?) (?:from |off )?(?:a|the|your|their) script|(?:the |this |that )?(?:exact |very )?same (?:canned |generic |standard )?(?:answer|response|reply|message|tweet|sentence|line)s? (?:again|every ?time|each time|over and over|to everyone|to everybody|you (?:gave|sent|give|send)|as (?:before|last time|everyone)|(?:three|four|five|\d) times))/,
    [
      "That is a canned answer.",
      "You just read from a script.",
      "The same reply again, as everyone gets.",
      "Stop with the copy and paste replies.",
    ],
    [
      "I copied and pasted it from the page.",
      "The script fails.",
      "How do I reply with a template?",
    ],
  ],
]);
