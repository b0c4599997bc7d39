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
      /\b(?:(?:i|we)(?:'ll| will|'m going to| am going to)(?: \w+)? (?:try|check|send|post|look|test|see|let you know|get back|report back|be back|do (?:that|it|so|this)|give (?:it|that|this)|update you|wait|keep you|call (?:you )?back|have a look|go (?:with|ahead))|will (?:do|try|check|report back|let you know)\b|let me (?:try|check|look|see|test)\b|fingers crossed|(?:installing|updating|trying|testing|downloading) (?:it|that|this|them)? ?(?:now|as (?:i|we)|today|right now)|(?:i|we) (?:will|shall) (?:now )?(?:wait|keep))/,
    yes: ["I'll try that tonight.", "Will do.", "Let me check and I will let you know."],
    no: ["Will you check it?", "I tried that."],
  },
  rhetorical: {
    pattern:
      /^(?:(?:so|and|but|well|ok|okay|oh|wow|hi|hello|hey),? )?(?:why would (?:i|anyone|you|anybody|we)\b|why on earth|why (?:the hell|bother)|who (?:does|designs?|thought|on earth|cares|knows|would)\b|really\?|seriously\?|how (?:hard|difficult|ridiculous|stupid|dare|can you even)\b|are you (?:kidding|serious|joking)|isn't (?:it|that)\b|right\?|ok(?:ay)?\?|huh\?|no\?|yes\?|eh\?|hello\?+|how are (?:you|things)|what (?:the|a) (?!best|correct|right|difference|name|problem|reason|next|price|cost|status)\w+|what's the point|what else is new|guess what|you know what|know what i mean|what gives|what now\?|go figure|is it just me|thoughts\?)|\b(?:make(?:s)? sense|any(?:one|body) (?:there|home)|hope you|how are you(?: doing)?|who knows)\b\??/,
    yes: [
      "Who designs these forms, honestly?",
      "Why would I pay twice?",
      "Seriously?",
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
      /\b(?:(?:i|we)(?:'d| would)? (?:like|love|want|wish|need) to (?:know|understand|find out|ask)\b|(?:i|we)(?:'m| am|'re| are| was| were)? (?:just |also )?wondering\b|(?:i|we) (?:can't|cannot|can not|could not|couldn't|do not|don't) (?:seem to )?(?:figure out|find out|find a way|know|understand|see) (?:how|where|why|what|which|if|whether|a way)|how (?:do|can|could|should|would|does|to) (?:i|we|you|one|it|this|that)\b|(?:tell|show|explain|advise|let) (?:to )?(?:me|us)(?: know)? (?:how|where|why|what|which|when|if|whether)|looking for (?:a way|advice|instructions|the|an?)|is (?:it|there) (?:possible|any way|a way|any)\b)/,
    yes: [
      "I'd like to know when it ships.",
      "I was wondering if you have red ones.",
      "I can't figure out how to pair it.",
      "Is it possible to pay later.",
    ],
    no: ["I know how it works.", "I like it."],
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
