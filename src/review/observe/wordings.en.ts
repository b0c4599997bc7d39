import type { Wordings } from "./wordings.ts";

export const WORDINGS_EN: Wordings = {
  automatic: {
    pattern:
      /\b(?:auto(?:mated|matic|matically generated)?[ -](?:reply|response|message|acknowledge?ment|notification|e?-?mail)|out of (?:the )?office|do not reply to this|this is an automat(?:ed|ic)|automatic acknowledge?ment)\b/,
    yes: ["This is an automated reply.", "I am out of the office until Monday."],
    no: ["I set up an automatic payment for you.", "Our office is open."],
  },
  holding: {
    pattern:
      /\b(?:(?:i|we)(?:'ll| will|'m going to| am going to)(?: \w+)? (?:try|check|send|post|look|test|see|experiment|keep|monitor|let you know|get back|report back|be back|do (?:that|it|so|this)|give (?:it|that|this)|update you|wait|keep you|call (?:you )?back|have a look|go (?:with|ahead)|follow|implement|apply|do as|contact|stick with|live with|leave it|work on)|will (?:do|try|check|report back|let you know)\b|let me (?:try|check|look|see|test)\b|fingers crossed|(?:installing|updating|trying|testing|downloading) (?:it|that|this|them)? ?(?:now|as (?:i|we)|today|right now)|(?:i|we) (?:will|shall) (?:now )?(?:wait|keep))/,
    yes: [
      "I'll try that tonight.",
      "Will do.",
      "I will implement that tomorrow.",
      "Let me check and I will let you know.",
    ],
    no: ["Will you check it?", "I tried that."],
  },
  settled: {
    pattern:
      /^(?!.{0,160}\b(?:unless|if|would|should|hope|hopefully|until|partially|partly)\b).{0,300}(?<!\b(?:not|never|no longer|\w{2,6}n't) (?:\w+ ){0,2})\b(?:that was (?:it|the (?:problem|issue|cause|culprit|trick|answer|solution|fix))\b|(?:all|everything|things)(?: is| are| seems?| looks?|'s)?(?: now| all)? (?:well|good|fine|ok|okay|normal|back)(?: now| again)?(?:[.!,;]|$)|(?:back to normal|normal \w+ again)\b|(?:is|are|was|now|it|been) (?:now |all |finally )*(?:resolved|solved|fixed|sorted)(?: now| with| by| after| completely| entirely| at last|[.!,;]|$)|^\W*(?:now )?(?:solved|fixed|resolved|sorted)\b|(?:problem|issue) (?:solved|fixed|resolved|went away|disappeared|gone)\b|(?:i|we)(?:'ve| have)? (?:finally |now |just |already |have )*(?:found (?:it|them|(?:all )?(?:of )?(?:my|the) (?:missing|lost) \w+)|(?:solved|fixed|resolved) (?:it|the|this|my)|figured (?:out|it out|this out|that out)|got it (?:to work|working|sorted|going|back)|manage[ds]? to)\b|(?:that|this|which) (?:has )?(?:also |finally |just )?(?:resolved|solved|fixed|cured) (?:it|this|that|the|my)\b|\b(?:fixed|solved|resolved|cured) it(?: for (?:me|us))?(?:[.!,]|$)|did manage to\b|(?:happy (?:camper|bunny|now|again)|(?:i'm|i am|we are|we're) (?:very |so |really )?happy)\b(?! (?:to|with|that))|lesson learned|(?:the )?(?:fix|solution) (?:is|was)\b|turn(?:s|ed) out\b|my (?:bad|mistake|own fault)\b|no matter[.!,]|(?:sort|figure) (?:it|that|this|myself) out\b|(?:save|saved) my (?:bacon|day)|taking (?:it|this|that) up with)/,
    yes: [
      "That was it!",
      "All is well now.",
      "The issue is resolved with the new part.",
      "I finally got it to work.",
      "I have figured out the cause.",
      "Changing the fuse fixed it.",
      "It has been solved completely.",
      "It turned out my filter ate them.",
      "I am taking it up with the courier.",
    ],
    no: [
      "That was late.",
      "It is not fixed.",
      "The new fuse has not fixed it.",
      "I hope it is solved soon.",
      "All my orders are late.",
    ],
  },
  works: {
    pattern:
      /^(?!.{0,160}\b(?:not|never|no longer|isn't|wasn't|doesn't|didn't|don't|hasn't|haven't|can't|won't|unless|if|would|should|until|before|used to|but|except|however)\b).{0,200}\b(?:work(?:s|ed|ing)(?: now| again| fine| ok| okay| great| well| good| perfectly| properly| correctly| beautifully| like| as (?:it should|expected|before|intended)|[.!,;]|$)|(?:did|does) the (?:trick|job)|(?:helped|success|successful|successfully|cured|cleared|restored|recovered)\b|(?:workaround|work-around|work around)\b|now (?:goes|go|comes|come|shows?|appears?)\b)/,
    yes: ["It works fine.", "The pump worked perfectly!", "The reset did the trick."],
    no: ["It worked until Monday.", "It works, but only once.", "It does not work."],
  },
  meToo: {
    pattern:
      /\b(?:(?:have|having|had|see|seeing|get|getting|got|experience|experiencing|noticed|facing) (?:also |exactly )?(?:the |this )?(?:exact |very |exactly )?same (?:problem|issue|error|thing|behaviou?r|symptoms?|experience)|same (?:problem |issue |thing |error )?here\b|me too\b|(?:just )?started having this|experiencing this (?:\w+ )?(?:as well|too|also)|happen(?:s|ed|ing) (?:to|for|with) me (?:too|also|as well))/,
    yes: ["I have the same problem.", "Same here.", "I am experiencing this as well."],
    no: ["Is it the same color?", "Press the same button twice."],
  },
  farewell: {
    pattern:
      /\b(?:(?:glad|happy|pleased|good|great|nice) (?:to (?:hear|know|read|see)|that (?:it|you|this|that)|it|you|i could)\b|(?:mark|marking|marked) (?:\w+ ){0,3}(?:as )?(?:solved|resolved|solution)|^\W*(?:thank you|thanks)(?: \w+)? for (?:the (?:update|feedback|follow ?up|info)|(?:letting|reporting|updating|confirming)|posting|sharing|your (?:update|feedback))|you(?:'re| are) (?:very |most )?welcome|no problem[.!]|my pleasure)/,
    yes: [
      "Glad it works again.",
      "Please mark this as solved.",
      "Thanks for the update.",
      "You're welcome!",
    ],
    no: ["Thanks for the photo of the label.", "I will be happy to help; which model is it?"],
  },
  rhetorical: {
    pattern:
      /^(?:(?:so|and|but|well|ok|okay|oh|wow|hi|hello|hey),? )?(?:why would (?:i|anyone|you|anybody|we)\b|why on earth|how did you know\b|did i (?:not )?mention\b|see how\b|(?:is|are|was) (?:that|this|it) (?:more |any |at all |now )?(?:clear|clearer|plain|understandable)\b|the (?:solution|answer) is to\b|why (?:the hell|bother)|who (?:does|designs?|thought|on earth|cares|knows|would)\b|really\?|seriously\?|how (?:hard|difficult|ridiculous|stupid|dare|can you even)\b|are you (?:kidding|serious|joking)|isn't (?:it|that)\b|right\?|ok(?:ay)?\?|huh\?|no\?|yes\?|eh\?|hello\?+|how are (?:you|things)|what (?:the|a) (?!best|correct|right|difference|name|problem|reason|next|price|cost|status)\w+|what's the point|what else is new|guess what|you know what|know what i mean|what gives|what now\?|go figure|is it just me|thoughts\?)|\b(?:why|what|how|who) on earth\b|\b(?:make(?:s)? sense|(?:has|have|had|is) what\?|any(?:one|body) (?:there|home)|hope you|how are you(?: doing)?|who knows)\b\??/,
    yes: [
      "Who designs these forms, honestly?",
      "Why would I pay twice?",
      "Seriously?",
      "How did you know that?",
      "Is that any clearer?",
      "Hi, how are you?",
      "What a mess!",
    ],
    no: ["Why does it crash?", "How do I return it?", "What is the price?", "Who can help me?"],
  },
  tag: {
    pattern: /, ?(?:right|correct|no|yes|eh|huh|ok|okay|isn't it|don't you think)\?+\W*$/,
    yes: ["You are open on Monday, right?", "It is late, isn't it?"],
    no: ["Which one is right?", "Is the red one correct?"],
  },
  indirectQuestion: {
    pattern:
      /\b(?:(?:i|we)(?:'d| would)? (?:like|love|want|wish|need) to (?:know|understand|find out|ask)\b|(?:i|we)(?:'m| am|'re| are| was| were)? (?:just |also )?wondering\b|(?:i|we) (?:can't|cannot|can not|could not|couldn't|do not|don't) (?:seem to )?(?:figure out|find out|find a way|know|understand|see) (?:how|where|why|what|which|if|whether|a way)\b(?!\W*$)|how (?:do|can|could|should|would|does|to) (?:i|we|you|one|it|this|that)\b|(?:tell|show|explain|advise|let) (?:to )?(?:me|us)(?: know)? (?:how|where|why|what|which|when|if|whether)|looking for (?:a way|advice|instructions|the|an?)|is (?:it|there) (?:possible|any way|a way|any)\b)/,
    yes: [
      "I'd like to know when it ships.",
      "I was wondering if you have red ones.",
      "I can't figure out how to pair it.",
      "Is it possible to pay later.",
    ],
    no: ["I know how it works.", "I like it.", "All is fine, I don't know why."],
  },
  plea: {
    pattern:
      /^\W*(?:(?:so|and|but|hi|hello|hey|thanks?|please|pls|also)[,! ]+)*(?:(?:can|could|would|will) (?:you|someone|somebody|anyone|anybody)(?: here| out there)?(?: please| kindly)? (?:please )?(?:help|assist|advise|explain|look into (?:this|it)|fix (?:this|it)|do something|sort this)|any (?:help|advice|assistance|suggestions?|ideas?|thoughts|clues?|pointers|solutions?|input|feedback)|(?:please|pls|plz)[,]? (?:please )?(?:help|advise|assist|respond|reply|answer|fix (?:this|it))|help(?: me| us)?(?: please| needed)?|(?:i|we) (?:really |urgently )?need (?:some |your )?(?:help|assistance|advice)|urgent need help|(?:i|we)(?:'d| would) (?:appreciate|be grateful)|what (?:can|should|do) i do|what to do|how (?:can|do|should|to) (?:i|we)?(?: can| do)? ?(?:fix|solve|resolve|correct) (?:this|it|that)|do you have any (?:idea|advice|suggestion)s?)\b/,
    yes: [
      "Any help would be appreciated.",
      "Please help!",
      "Can someone help me?",
      "How do I fix this?",
    ],
    no: ["Can you send the manual?", "How do I reset the boiler?"],
  },
};
