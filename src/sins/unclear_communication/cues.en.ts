import { cueList } from "../../text/cue_list.ts";

/** The register of authorities and form letters. */
const OFFICIAL =
  /\b(?:pursuant to|in accordance with (?:the |our )?(?:aforementioned|above|foregoing)|aforementioned|aforesaid|above-?mentioned|hereby|herewith|hereinafter|herein|hereto|thereof|therein|heretofore|notwithstanding|the undersigned|(?:please|kindly) be (?:advised|informed|guided|apprised)|(?:for|to) your (?:perusal|kind perusal|ready reference)|at your earliest convenience|in lieu (?:of|thereof)|with (?:reference|regard) to the (?:above|captioned|subject matter)|we (?:beg|regret) to (?:inform|advise)|inasmuch as|insofar as|(?:said|such) (?:request|matter|account|policy|transaction) (?:shall|is hereby)|shall be (?:deemed|effected|effectuated|construed)|prior to (?:the )?(?:effectuation|commencement) of)\b/;
const OFFICIAL_ANCHORS =
  "pursuant accordance aforementioned aforesaid above-mentioned abovementioned hereby herewith hereinafter herein hereto thereof therein heretofore notwithstanding undersigned advised informed guided apprised perusal ready earliest lieu regard reference beg regret inasmuch insofar said such shall effectuation commencement";

export const CUES_EN = cueList("unclear_communication.en", "en", [
  [
    "what-is",
    "said_what_is",
    "what what's whats mean meaning",
    /^\W{0,4}(?:@\w{1,30} ){0,3}(?:(?:sorry|ok|okay|hi|hello|um|and|but|so|thanks|great),? ){0,2}(?:what(?:'s| is| are|s) (?:a |an |the |this |your )?(?:"|')?[\w-]{2,20}(?: [\w-]{2,20})?(?:"|')?\s?(?:\?|$)|what (?:do|did) you mean (?:by|with) |what does (?:the |that |this |your )?(?:"|')?[\w-]{2,20}(?: [\w-]{2,20}){0,2}(?:"|')? (?:mean|stand for)|what is (?:meant by|the meaning of) )/,
    ["What is a DM?", "What do you mean by header pane?", "What does RMA mean?"],
    ["What is the price of the big one?", "I know what a DM is."],
  ],
  [
    "no-idea-what",
    "said_what_is",
    "idea know understand sure clue heard",
    /\b(?:i (?:have )?(?:no idea|no clue|don't know|do not know|am not sure|don't understand|do not understand)|i'm not sure) what (?!(?:a |an |the )?(?:problem|issue|matter|error|cause|reason|status|password|answer|solution|next|best|right|correct|how|why|if|that|it|this|my|i |to ))(?:a |an |the )?(?:[\w-]{2,20} ){1,3}(?:is|means?|stands for|are)\b/,
    ["I have no idea what a MAC address is.", "I don't know what IMAP means."],
    ["I don't know what the problem is."],
  ],
  [
    "lost",
    "said_lost",
    "lost gibberish greek head plain simple simpler layman's layman english confused",
    /\b(?:you(?:'ve| have)?(?: completely| totally| really)? lost me(?: there| at| with| now|[.!]|$)|(?:this|that|it)(?:'s| is| was)(?: all| total| complete)? (?:gibberish|greek to me|over my head|all greek)|way over my head|(?:in|use) (?:plain|simple|simpler|layman'?s?) (?:english|terms|language|words)|i(?:'m| am)(?: a bit| very| really| totally| completely| now)? confused by (?:your|what))/,
    ["You lost me there.", "Can you say it in plain English?", "That is all Greek to me."],
    ["You lost me as a customer."],
  ],
  [
    "foreign-help",
    "foreign_help",
    "german french spanish italian dutch portuguese polish russian chinese japanese korean",
    /\b(?:guides?|articles?|manuals?|tutorials?|instructions|documentation|videos?|leaflets?|forms?|help pages?)\b[^.?!]{0,50}\b(?:is|are|comes?|only|available) (?:only |available )*in (?:german|french|spanish|italian|dutch|portuguese|polish|russian|chinese|japanese|korean)\b(?! and english)/,
    ["The manual is only in German.", "Instructions are available in Japanese."],
    ["The form is in German and English.", "We are in Dutch Street."],
  ],
  [
    "cannot-follow",
    "said_lost",
    "understand follow idea clue",
    /\b(?:i (?:really |still |just |simply )*(?:do not|don't|didn't|did not|can't|cannot|couldn't) (?:really |quite |fully |even )*understand (?:a word|any of (?:this|that|it|what)|what you(?:'re| are)? (?:mean|sa(?:y|id|ying)|tell|writ|wrote|talking|trying|ask)|your (?:\w+ )?(?:answer|reply|response|instructions?|explanation|message|steps?))|i (?:can't|cannot|couldn't|do not|don't) (?:really |quite )?follow (?:what you|your (?:answer|reply|response|explanation|instructions?))|i have no (?:idea|clue) what (?:you(?:'re| are) (?:talking|saying|on)|(?:that|this|any of (?:that|this)) means))/,
    [
      "I don't understand a word.",
      "I do not follow your answer.",
      "I have no idea what that means.",
    ],
    ["I don't understand why it fails.", "I did not follow your instructions."],
  ],
  [
    "report-jargon",
    "report",
    "jargon understand speak spanish english german french italian dutch",
    /\b(?:(?:full of|too much|all this|technical|your) jargon|(?:couldn't|could not|can't|cannot|unable to|hard to|impossible to|difficult to|not) (?:even )?understand (?:a word|him|her|them|your (?:agents?|staff|people|reps?|operators?)|the (?:agent|rep|person|operator|representative|guy|lady)|what (?:he|she|they) (?:was|were|is|are|said))|(?:can't|cannot|couldn't|don't|doesn't|barely|hardly) speak (?:proper |any |good |a word of )?(?:english|my language)|(?:you|they|agents?|he|she|support)(?: just)? (?:wrote|answered|replied|responded|reply|answer|respond|write)(?: to me| me| back)? in (?:spanish|english|german|french|italian|dutch))\b/,
    [
      "Your letter is full of jargon.",
      "I could not understand your agent.",
      "You replied in Spanish.",
    ],
    ["I understand your staff is busy."],
  ],
  [
    "officialese",
    "officialese",
    OFFICIAL_ANCHORS,
    OFFICIAL,
    ["Please be advised that the form is due.", "Pursuant to the rules, the fee stays."],
    ["You were well advised.", "I said such things happen."],
  ],
  [
    "own-officialese",
    "said_officialese",
    OFFICIAL_ANCHORS,
    OFFICIAL,
    ["I hereby cancel the aforementioned order."],
    ["I am writing about my order."],
  ],
  [
    "cannot-follow-more",
    "said_lost",
    "understand follow confused",
    /\b(?:i(?:'m afraid i)? (?:really |still |just |simply |honestly |do |also )*(?:do not|don't|dont|didn't|did not|didnt|can't|cannot|cant|couldn't|could not) (?:really |quite |fully |even |completely |totally )*(?:understand|follow) (?:(?:the|this|these|those|that|most of the|the (?:first|last|second) part of your|\w{2,20}'s) (?:\w+ )?(?:answers?|repl(?:y|ies)|response|instructions?|explanation|procedure|steps?|advice(?: tips)?|terminology|ask)\b(?! from)|(?:most|half|much) of (?:your|the reply|the answer|what you)|your comment\b|what (?:i am|i'm) being (?:told|asked)|what to do\b)|^(?:(?:thanks|thank you|sorry|ok|okay|hi|now|well|but|and)[^.!?]{0,20}[,;. ] ?)?i(?:'m| am) (?:now )?(?:totally|completely|thoroughly|utterly|even more|more) confused(?: now)?[.!]?$|^now i(?:'m| am) (?:\w+ )?confused\b)/,
    [
      "I don't understand those instructions, sorry.",
      "I don't understand the first part of your reply.",
      "Now I am totally confused.",
    ],
    ["I don't understand the decision.", "I do not understand the error message."],
  ],
]);
