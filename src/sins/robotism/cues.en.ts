import { cueList } from "../../text/cue_list.ts";

const CHANNEL =
  "(?:dm|dms|direct message|private message|pm|message|note|e-?mail|line|chat|details|info(?:rmation)?)";

export const CUES_EN = cueList("robotism.en", "en", [
  [
    "feedback-noted",
    "stock",
    "feedback advisement comments input concerns attention suggestions",
    /\b(?:(?:we|i)(?: do| really| truly| always| greatly)* (?:appreciate|value) (?:your|the|all) (?:\w+ )?(?:feedback|comments|input|suggestions)|(?:thank you|thanks)(?: so much| again)? for (?:sharing|providing|giving|your|the|leaving)(?: us)?(?: your| this)? ?(?:\w+ )?(?:feedback|concerns|comments|input)|(?:taking|take|taken) (?:it|this|that|your \w+) (?:under|into) (?:\w+ )?(?:advisement|consideration)|(?:feedback|comments?|concerns?) (?:is|are|has been|have been|will be) (?:duly )?(?:noted|important to us|valued)|bringing (?:this|it|that) to our attention)\b/,
    ["We appreciate your feedback.", "Thank you for sharing your concerns."],
    ["I read your feedback about the lamp."],
  ],
  [
    "any-matter",
    "fits_anything",
    "compliment compliments concern concerns inquiry question",
    /\b(?:your|any) (?:(?:question|concern|issue|comment|complaint|inquiry|feedback)s? ?(?:or|and|\/) ?compliments?|compliments? ?(?:or|and|\/) ?(?:concern|complaint|comment)s?|(?:question|concern|issue)s? (?:or|and) (?:inquiry|inquiries))\b/,
    ["Please tell us about your concern or compliment."],
    ["Do you have questions or ideas?"],
  ],
  [
    "upset",
    "said_upset",
    "frustrated frustrating annoyed annoying disappointed disappointing ridiculous unacceptable wtf crap pathetic joke upset furious terrible awful wondering stuck crying emotional worst poor assistance help resolution avail",
    /\b(?:frustrat(?:ed|ing)|annoy(?:ed|ing)|disappoint(?:ed|ing)|ridiculous|unacceptable|wtf|crap|pathetic|a joke|upset|furious|terrible|awful|wondering (?:when|why|what|how|if)|stuck|crying|emotional|worst|poor|(?:no|without|zero) (?:assistance|help|resolution|solution|avail))\b/,
    ["Just frustrated.", "This is crap."],
  ],
  [
    "here-to-help",
    "stock",
    "help away assist here",
    /\b(?:(?:we|i)(?:'re| are|'m| am)? (?:always |still |only )?here (?:to (?:help|assist)|for you)\b|^\W{0,4}(?:@\w{1,30} )?here to help\b|(?:just|only) (?:an? )?(?:@|\w+ )?(?:message |click |call |tweet )?away\b|(?:if|should) you (?:ever |still )?(?:need|require|have) (?:any )?(?:further |more )?(?:help|assistance|questions|support)\b)/,
    ["We're always here to help.", "We are just a tweet away!"],
    ["The shop is two streets from here."],
  ],
  [
    "values",
    "stock",
    "strive important emphasis value pride priority experience smoothly satisfaction patience understanding reaching",
    /\b(?:(?:we|i) (?:\w+ )?(?:strive|aim|endeavou?r) (?:to|for)\b|(?:is|are) (?:very |extremely |really )?important to us|(?:place|put) (?:great |a lot of )?(?:emphasis|value) on|(?:we|and) (?:always )?want (?:you|all \w+|our \w+|your \w+) to (?:have|be|go|enjoy)|(?:is|are) (?:our|always our) (?:top |first |number one |highest )?priority|everything runs smoothly|(?:appreciate|thank you for|thanks for) your (?:patience|understanding|cooperation)|(?:thank you|thanks) for (?:contacting|reaching out|choosing|getting in touch|writing)\b)/,
    ["We always strive to do better.", "Your satisfaction is important to us."],
    ["Is the colour important?"],
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
