import { cueList } from "../../text/cue_list.ts";
import type { Cue } from "../../text/cues.ts";
import type { ActKind } from "../observations.ts";

/** What customers do in words. */
export const CUSTOMER_EN: readonly Cue<ActKind>[] = cueList<ActKind>("customer.en", "en", [
  [
    "request",
    "request",
    "please pls plz need want can could like help would any",
    /\b(?:(?:please|pls|plz) (?:help|send|fix|cancel|refund|replace|call|check|advise|let|tell|confirm|update|change|remove|delete|explain|respond|reply|resolve|assist|give|provide|return|contact|stop|add|look|reset|unlock|activate)|(?:i|we) (?:need|want|would like|'d like)(?: you)? (?:to|a|an|my|your|some|help|the|this|it)|(?:can|could|would) (?:you|someone|somebody|anyone|anybody)(?: please| kindly)? \w+|i'd like (?:to|a|my|you)|help (?:me|please|us|is needed)|need (?:help|assistance)|any (?:help|advice|assistance|suggestion|suggestions|ideas?|solution)\b)/,
    ["Please cancel my order.", "I need a refund.", "Can someone help me?"],
  ],
  [
    "complaint",
    "complaint",
    "broken wrong late bug stops quit wasn't aren't dead annoyed upset incomplete don't haven't hasn't won't fail fails keeps keep stuck missing never worst terrible awful ridiculous unacceptable disappointed disappointing useless failed damaged charged lost complaint faulty horrible poor rubbish joke disgusting pathetic doesn't not won't stopped isn't didn't can't cannot problem issue error fails crash crashes missing annoying frustrated frustrating fed sick hate",
    /\b(?:(?:is|are|was|were|arrived|came|got) (?:still )?(?:broken|wrong|late|missing|damaged|faulty|useless|terrible|awful|ridiculous|unacceptable|horrible|a joke|disgusting|pathetic|poor|incomplete|dead|stuck|lost)|(?:worst|terrible|awful|horrible|poor|ridiculous|pathetic|disgusting|unacceptable|disappointing|rubbish) (?:\w+ ){0,2}(?:service|experience|support|company|quality|customer)|never (?:arrived|came|received|got|delivered|worked|again)|(?:has|have|did|does|do|is|are|was|will|can)(?:n't|not| not) (?:arrived?|work(?:ing)?|been|come|received?|get|open|load|start|send|connect|show|sync|let|delivered|access|log|find|receive)|(?:stopped|stops|quit) working|double charged|charged (?:me )?(?:twice|double|for|the wrong)|(?:i am|i'm|we are|very|so|extremely) (?:disappointed|frustrated|annoyed|angry|upset|fed up|furious)|(?:i|we) (?:want|wish|would like) to (?:complain|make a complaint)|fed up|sick of|(?:a|the|this|same|get|getting|following|an) (?:problem|issue|error|bug)\b|fails? to|keeps? (?:crashing|failing|asking|saying|disconnecting|freezing))\b/,
    [
      "My kettle arrived broken.",
      "This is the worst service.",
      "It stopped working.",
      "You charged me twice.",
    ],
  ],
  [
    "chase",
    "chase",
    "update updates any no bump never when still news waiting heard reply response hello anyone follow following yet",
    /\b(?:any (?:update|news|progress|word|response|reply|luck)|still (?:waiting|nothing|no |haven't|have not|not |without)|(?:haven't|have not|never) (?:heard|received (?:a|any) (?:reply|response|answer)|gotten (?:a|any))|no (?:response|reply|answer|update|news)|(?:is )?any(?:one|body) (?:there|reading|home)|following up|follow up on|hello\?+|waiting (?:for|since)|when will (?:you|i|someone)|bump\b)/,
    ["Any update on this?", "I am still waiting.", "Hello??"],
  ],
  [
    "repeat",
    "repetition",
    "already said stated told sent called times time again mentioned earlier previous before above wrote explained third fourth times",
    /\b(?:(?:as|like) (?:i|we) (?:already |have |just |previously )*(?:said|told|mentioned|wrote|explained|stated)|(?:i|we)(?:'ve| have)? already (?:said|told|sent|gave|given|mentioned|explained|provided|answered|did|done|tried)|(?:i|we) (?:said|told you|mentioned|wrote|explained) (?:that|this|it|you)? ?(?:already|above|before|earlier|in my)|for the (?:second|third|fourth|fifth|\w+th) time|again and again|(?:asked|told|said|written|explained|sent|called|messaged|contacted) (?:you )?(?:\w+ )?(?:twice|three|four|five|several|many|multiple|\d+) ?(?:times)?)\b/,
    ["As I already said, it is red.", "I already sent the photo.", "I told you three times."],
  ],
  [
    "tried",
    "tried_already",
    "tried did followed restored replied renamed recreated re-installed created run ran disabled enabled downloaded verified restarted reinstalled rebooted reset cleared checked done attempted updated uninstalled removed deleted replaced changed",
    /\b(?:(?:i|we)(?:'ve| have)?(?: already| also| even| just| both| then)* (?:tried|restarted|reinstalled|rebooted|reset|cleared|checked|attempted|updated|uninstalled|removed|deleted|replaced|changed|disabled|enabled|unplugged|followed|repeated|run|ran|verified|downloaded|created|restored|replied|renamed|recreated|re-?installed)|(?:have|having) (?:already )?tried|tried (?:everything|that|this|it|all|to|\w+ing)|did (?:that|this|all (?:of )?(?:that|this)|those))\b/,
    ["I already restarted it twice.", "We have tried everything."],
  ],
  [
    "distress",
    "distress",
    "worried scared desperate desperately crying urgent urgently emergency hospital died death sick baby stressed anxious panic afraid suffering vulnerable funeral surgery passed dying panicking",
    /\b(?:(?:so|very|really|extremely|i'm|i am|am|getting) (?:worried|scared|desperate|stressed|anxious|afraid)|desperate(?:ly)?|(?:in )?panic|urgent(?:ly)?|emergency|(?:in|to) (?:the )?hospital|passed away|(?:my|our) \w+ (?:died|is dying|is sick)|funeral|surgery|crying)\b/,
    ["I am really worried.", "My father passed away."],
  ],
  [
    "loyalty",
    "loyalty",
    "loyal years customer client user subscriber decade decades since member",
    /\b(?:loyal (?:customer|client|member)|(?:customer|client|member|subscriber|user|with you|with your company|buying from you|your customer) (?:for|since|of) (?:over |more than |about |almost |nearly )?(?:\w+ )?(?:years|decades?|\d{4})|(?:\d+|\w+|many) years (?:a |as a |of being a )?(?:loyal )?(?:customer|client|member|with you))\b/,
    ["I have been a loyal customer.", "Ten years a customer."],
  ],
  [
    "human",
    "asks_human",
    "human person manager supervisor someone real agent representative operator speak talk",
    /\b(?:(?:speak|talk|chat|connect me|put me through|transfer me) (?:to|with) (?:a |an |your |the |some)?(?:real |actual |live |human )*(?:human|person|manager|supervisor|someone|agent|representative|operator|somebody)|(?:want|need|get me) (?:a|an|your) (?:real |actual |live |human )*(?:human|person|manager|supervisor|agent|representative|operator)|real (?:human|person))\b/,
    ["I want to speak to a manager.", "Get me a real person."],
  ],
  [
    "thanks",
    "thanks",
    "thank thanks thx ty cheers appreciate appreciated",
    /\b(?:thank you|thanks|thank u|thx|ty|cheers|(?:i )?(?:really )?appreciate (?:it|that|your|the))\b/,
    ["Thanks a lot!", "I appreciate it."],
    ["Tying it up"],
  ],
  [
    "solved",
    "confirms_solved",
    "gone figured works working worked solved fixed resolved sorted trick perfect perfectly did helped arrived got received",
    /\b(?:(?:it|that|this|everything|all|now|which)(?:'s| is| has| has been| all)?(?: now| all| finally| been)* (?:works|working|worked|solved|fixed|resolved|sorted)(?! (?:fine )?(?:before|until|yesterday|in|when|with|but|for me before))|(?:problem|issue|question|error) (?:is |was |has been |now |been )*(?:solved|fixed|resolved|sorted|gone)|(?:that|this|it) (?:did|solved|fixed|resolved|worked|helped)(?: the trick| it| the (?:problem|issue)|!|\.|$)|did the trick|you(?:'ve| have)? (?:solved|fixed|resolved) (?:it|my|the)|works (?:great|perfectly|fine|now|like a charm|again)|(?:i|we) (?:got|figured|worked|sorted) it (?:working|out|sorted|fixed)|(?:just )?(?:received|got) (?:it|the refund|my (?:refund|order|parcel|package))(?: today| now|,? thank))\b/,
    ["It works now!", "That did the trick.", "My problem is solved."],
    ["It worked before the update", "It is not working"],
  ],
  [
    "not-solved",
    "not_solved",
    "still don't wasn't hasn't haven't won't isn't doesn't didn't not same nope unfortunately no isn't",
    /\b(?:(?:it|that|this|they|which) (?:still )?(?:did|does|do|is|has|have|was)(?:n't| not) (?:work|working|help|solve|fix|change|make|worked|helped|solved|fixed|resolved)|(?:did|does|do)(?:n't| not) (?:work|help|solve|fix|make any)|still (?:not|doesn't|does not|isn't|the same|having|have|getting|get|no|nothing|happening|broken|there|won't|can't)|same (?:problem|issue|error|result|thing)|no (?:luck|joy|change|difference|success|effect))\b/,
    ["That did not work.", "Still the same error.", "No luck."],
  ],
  [
    "withdraws",
    "withdraws",
    "mind nevermind good worked fixed forget need found figured ignore cancel longer disregard sorted solved",
    /\b(?:never ?mind|forget (?:it|about it|the)|(?:no longer|don't|do not) need (?:it|this|that|the|your|a|you to)|(?:i|we) (?:found|figured|sorted|solved|fixed|worked) (?:it|this|that)(?: out)?(?: myself| ourselves)?|(?:please )?(?:ignore|disregard) (?:this|my|that|the)|(?:all|i'm|i am) (?:good|sorted)(?: now)?)\b/,
    ["Never mind, I found it."],
  ],
  [
    "worked",
    "confirms_solved",
    "worked",
    /^(?!.{0,80}\b(?:not|never|none|nothing|hasn't|didn't|neither|no|used to|if|has|have|always|before|until|old|older|previous|earlier|once|what|which|think|should|would|how)\b).{0,80}\bworked\W*$/,
    ["The safe mode worked!"],
    ["None of them worked.", "Until Monday it worked."],
  ],
  [
    "own-solution",
    "withdraws",
    "found figured",
    /\b(?:i|we)(?:'ve| have)?(?: now| just| finally| already)? (?:found (?:a|the|my|another|my own) (?:solution|fix|workaround|work-around|work around|answer|cause|culprit)|figured it out)\b/,
    ["I found a workaround.", "We figured it out."],
    ["I have not found a solution."],
  ],
]);
