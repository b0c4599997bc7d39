import { type CueRow, cueList } from "../text/cue_list.ts";
import type { ApologyCueKind } from "./kinds.ts";

const OTHERS =
  "couriers?|carriers?|drivers?|suppliers?|vendors?|manufacturers?|factory|warehouse|bank|post office|postal service|system|software|provider|partners?|billing|accounts|sales|logistics|(?:previous|other|night|last|another|different) (?:shift|team|department|agent|colleague|branch|store|office)|my colleagues?|third party";
const LOAD =
  "busy|swamped|overloaded|overwhelmed|snowed under|flooded|short-?staffed|understaffed|short of (?:staff|people|hands)|short on staff|(?:high|heavy|huge|large|unusual|increased|record) (?:demand|volumes?|workload|number)|backlog|hectic|crazy|insane|(?:many|so many|lots of|hundreds of|a lot of) (?:customers|tickets|requests|orders|messages|calls|e-?mails)|peak season|staff shortages?|on (?:holiday|vacation|leave)|off sick";
const DEED =
  "call|ring|phone|get back|reply|answer|respond|write|send|mail|e-?mail|post|ship|deliver|refund|credit|fix|repair|replace|book|process|update|attach|include|forward|pass|follow|return|arrive|come|turn up|show up|pick|collect|cancel|change|add|upload|publish|release|let you know|tell|inform|keep|meet|do (?:it|that|this|so|what)|manage|make it";

const PARTS: readonly CueRow<ApologyCueKind>[] = [
  [
    "sorry",
    "regret",
    "sorry apologise apologize apologising apologizing apologies apology regret forgive pardon",
    /(?<!\b(?:no need to|need to|better safe than|don't be|not|never) )\b(?:sorry(?! po\b| to (?:hear|see|read|learn|say|tell|inform|disappoint)\b| (?:for|about) your (?:loss|mother|father|family)| (?:that )?you(?:'re| are| were)? (?:feel|felt|think|thought|see|believe|upset|unhappy|offended|disappointed|dissatisfied)|,? (?:but )?(?:i|we|that|this|it|there)(?:'m|'re|'s| am| are| is)?(?: \w{1,12})? ?(?:don't|do not|doesn't|does not|can't|cannot|can not|not able|unable|not sure|only|no longer|have no|not possible|no (?:longer|such)|didn't (?:quite )?(?:get|catch|follow|understand))\b|,? (?:could|can|would|will) you\b|,? (?:which|what|do you|did you|are you|is it)\b)|(?:i|we)(?: do| must| would like to| want to| really| sincerely| deeply| humbly){0,2} apologi[sz]e|apologi[sz]ing (?:for|to)|(?:my|our|sincere|sincerest|deepest|many|please accept) (?:\w{1,12} )?apolog(?:y|ies)|apologies(?! (?:needed|necessary|required))|(?:i|we) (?:\w{1,10} )?regret (?:the|that|this|not|having|any)|(?:forgive|pardon) (?:the|my|our) (?:delay|late|slow|wait|silence|mistake))/,
    ["I am sorry for the wait.", "Apologies, my mistake.", "We regret the delay."],
    [
      "I'm sorry to hear that.",
      "Sorry, but we don't sell that.",
      "Sorry, could you send it again?",
      "No need to apologise.",
    ],
  ],
  [
    "promised-but",
    "acknowledgement",
    "promised said told agreed assured quoted",
    /\b(?:(?:i|we)(?:'d| had)? (?:promised|said|told you|agreed|assured you|quoted)|you were (?:promised|told|assured|quoted))\b[^.!?]{0,120}?\b(?:but|and|yet|then|instead)\b[^.!?]{0,30}?\b(?:didn't|did not|haven't|have not|hasn't|has not|weren't|wasn't|never|nobody|no one|nothing|still|without|forgot|failed|missed|gave it|let it|let you|(?:it|that)(?:'s| is| has| was)(?: now)?(?: been)? (?:\w{1,8} )?(?:hours|days|weeks|months|years|late|over)|already)\b/,
    [
      "We promised a call and never rang.",
      "You were told Friday and still have nothing.",
      "We said two days and it has been ten days.",
    ],
    ["We said that it works and it does.", "We promised a call and we called."],
  ],
  [
    "not-as-promised",
    "acknowledgement",
    "promised agreed arranged said told",
    /\b(?:didn't|did not|haven't|have not|hasn't|has not|never|nobody|no one|weren't able to|were not able to|wasn't able to|was not able to|couldn't|could not|failed to|late)\b[^.!?]{0,80}?\b(?:as|when|like|by the (?:date|time|day)|within the|on the (?:date|day))(?: (?:i|we|you|had|were|was|it|'d)){0,3} (?:promised|agreed|arranged|said|told)\b/,
    ["We did not ring you as agreed.", "It was never sent when we said."],
    ["I rang you as agreed."],
  ],
  [
    "broken-word",
    "acknowledgement",
    "missed keep kept broke meet miss stand honour honor",
    /\b(?:i|we)(?:'ve|'d| have| had)?(?: \w{1,8}ly)? (?:missed|(?:didn't|did not|haven't|have not|failed to|never|couldn't|could not) (?:keep|kept|meet|met|stick to|stand by|hono(?:u?)r)|broke) (?:the|our|my|that|this|your|a) (?:\w{1,12} )?(?:date|deadline|promise|word|appointment|commitment|call|slot|delivery|time|agreement)\b/,
    ["We missed the date.", "I did not keep my word."],
    ["You missed a call from us; I will keep my word."],
  ],
  [
    "we-did-not",
    "acknowledgement",
    "not didn't haven't never forgot forgotten failed weren't couldn't wasn't supposed meant",
    new RegExp(
      `\\b(?:i|we)(?:'ve|'d| have| had)? (?:(?:not|didn't|did not|haven't|have not|never|forgot to|forgotten to|failed to|weren't able to|were not able to|wasn't able to|couldn't|could not)(?: yet| even| manage to| actually)? (?:${DEED}|been able to|(?:gotten|got|had) (?:a chance|the chance|time|round|around|to it))|(?:was|were) (?:supposed|meant|due) to)\\b`,
    ),
    ["We did not call you.", "I forgot to attach the form.", "I was supposed to write on Monday."],
    ["We did not see an error.", "I have not changed my mind."],
  ],
  [
    "not-for-you",
    "acknowledgement",
    "nobody no leaving left keeping kept should supposed not didn't wasn't hasn't weren't never",
    /\b(?:(?:nobody|no one|no-one) (?:has )?(?:\w{1,8} )?(?:rang|called|phoned|got back|answered|replied|came|contacted|wrote|written|turned up|showed up|told you|let you know)|(?:leav(?:e|ing)|left|keep(?:ing)?|kept) you (?:without|waiting|hanging|in the dark|on hold)|(?:your|the) (?:\w{1,14} ){1,2}(?:should have|was supposed to|were supposed to|was due to|was meant to|(?:did not|didn't|was not|wasn't|has not|hasn't|were not|weren't|never) (?:been )?)(?: been)? ?(?:arrived?|come|reach(?:ed)?|sent|shipped|delivered|processed|refunded|fixed|booked|answered|cancelled|done|leave|left|there|with you|credited|returned))\b/,
    [
      "Nobody rang you yesterday.",
      "I left you waiting for a week.",
      "Your refund was not processed.",
      "The parcel should have arrived on Monday.",
    ],
    ["Your parcel has arrived.", "Nobody likes waiting."],
  ],
  [
    "our-fault",
    "responsibility",
    "mistake fault error bad oversight responsibility doing failing failure slip job carelessness side end part",
    /(?<!\b(?:not|isn't|wasn't|never|neither|hardly|nor) (?:really |actually |at all |even )?)\b(?:(?:my|our)(?: own| entirely)? (?:mistake|fault|error|bad|oversight|responsibility|doing|failing|failure|slip-?up|slip|carelessness)\b|(?:my|our) job to\b|(?:mistake|error|fault|mix-?up|slip|oversight|failure|failing|wrong|problem|misunderstanding)\b[^.!?]{0,40}? (?:on|at|from) (?:my|our) (?:side|end|part)|(?:fault|blame|mistake|error|responsibility) (?:is|was|lies)(?: \w{1,10})? (?:ours|mine|with (?:us|me)))/,
    [
      "That was our mistake.",
      "There was an error on our side.",
      "The fault is entirely ours.",
      "It was our job to check.",
    ],
    ["It is not our fault.", "It was your mistake."],
  ],
  [
    "we-failed",
    "responsibility",
    "us me ball down failed wrong messed screwed overlooked forgot forgotten missed slip responsibility blame ownership own notice check see catch read word careless sloppy thoughtless lost left",
    /\b(?:(?:that|this|it|which)(?:'s| is| was)(?: all| entirely| completely| fully)? on (?:me|us)\b|(?:i|we)(?:'ve| have)?(?: really| clearly| badly| simply| just| completely)? (?:made (?:a|an|the|this) (?:\w{1,10} )?(?:mistake|error)|messed (?:it |this |that )?up|screwed up|got (?:it|this|that|your (?:\w{1,12} ){1,2}|the (?:\w{1,12} ){1,2})(?: ?all)? ?wrong|(?:was|were) wrong|dropped the ball|let you down|failed you|failed to|overlooked|forgot(?:ten)?|lost (?:your|track)|missed (?:it|this|that|your)|(?:didn't|did not) (?:notice|check|see it|catch|read (?:it|your)|pay attention|double-?check|look)|(?:take|took|accept|bear|own|assume) (?:the |full |all |complete |total )?(?:responsibility|blame|ownership)|own (?:this|that|it)|(?:broke|(?:didn't|did not) keep) (?:our|my) (?:word|promise))|let (?:it|this|that|things) slip|(?:careless|sloppy|thoughtless|wrong|stupid) of (?:me|us))\b/,
    [
      "I forgot to tell them.",
      "We got your size wrong.",
      "This is on us.",
      "I take full responsibility.",
      "That was careless of me.",
    ],
    ["They forgot it.", "You got it wrong."],
  ],
  [
    "should-have",
    "responsibility",
    "should shouldn't",
    /\b(?:i|we) (?:should(?:n't| not| never)? have|should've) (?:\w{1,8}ly )?(?:been|done|gone|come|run|found|seen|said|\w{1,12}(?:ed|ght|ent|ept|elt|old|iven|aken|itten|own|ung|ade|read|put|got|let|set))\b/,
    ["We should have told you.", "I should never have waited.", "We should have caught that."],
    ["We should have it by Friday.", "We should have stock next week."],
  ],
  [
    "no-excuse",
    "responsibility",
    "excuse excuses inexcusable deserved deserve enough acceptable",
    /\b(?:(?:there(?:'s| is)|i have|we have|with) no excuses?|no excuses?\b(?: from| for|[,.:;]|$)|inexcusable|you deserved? (?:much )?better|(?:that|this|it)(?:'s| is| was)(?: simply| just| clearly)? (?:not|n't) (?:good enough|acceptable|how we))/,
    ["There is no excuse for it.", "You deserve better.", "That's not good enough."],
    ["Please excuse my French."],
  ],
  [
    "why",
    "explanation",
    "because reason happened wrong cut stuck typo misread mistyped mixed instead mistake through",
    /\b(?:(?:this|that|it|what) happened (?:because|when|is|was|:)|what (?:happened|went wrong)(?: is| was|:)|the reason (?:is|was|for|why)|because (?:i|we|our|my|the|a|an|one)\b|(?:in|with|under|at|to|on|for|into) (?:the|a|another) wrong \w{2,15}|(?:was|were|got) (?:cut off|stuck|mixed up|swapped|misread|mistyped|misplaced|mislabelled|mislabeled|left out|sent back|put in)|(?:i|we) (?:mixed up|misread|mistyped|swapped|mislabelled|mislabeled|mislaid|misunderstood)|a typo|by mistake)\b/,
    ["It went to the wrong address.", "This happened because I misread the date."],
    ["Tell me the reason, please."],
  ],
  [
    "here-now",
    "repair",
    "here attached ready way out fixed live done i've we've have i'm we're am are courier driver technician engineer fitter colleague",
    /\b(?:here (?:it is|they are|you go|is the|are the)|(?:it's|it is|is|are|they're) (?:now )?(?:attached|ready|on (?:its|their|the) way|back in stock|fixed|live|done)|(?:went|gone|going) out (?:this|today|yesterday|just|by|with)|(?:i|we)(?:'ve| have)(?: now| just| already| also| since){0,2} (?:approved|spoken|entered|fitted|booked|reserved|credited|paid|ordered|sent|refunded|fixed|repaired|pushed|replaced|collected|corrected|changed|re-?\w{3,12}ed|made|put|moved|taken|transferred|found|set|arranged|asked|told)|(?:courier|driver|technician|engineer|fitter|colleague) (?:brings|comes|delivers|collects|picks)|(?:i'm|i am|we're|we are) (?:sending|refunding|replacing|shipping|crediting|paying|reordering))\b/,
    ["Here it is.", "I've now spoken to the garage.", "A courier brings it on Monday."],
    ["I have a question."],
  ],
  [
    "goodwill",
    "goodwill",
    "voucher coupon discount gift credit goodwill house free cost expense waived waive waiving complimentary compensate compensation off gesture pay cover difference refunded",
    /\b(?:vouchers?|coupons?|discount(?:s|ed)?|gift cards?|store credit|good ?will|on the house|free of charge|for free|free (?:month|week|shipping|delivery|upgrade|night|return|gift|replacement)|(?:at|for) (?:no (?:\w{1,8} )?(?:cost|charge)|our (?:own )?(?:cost|expense))|waiv(?:e|ed|ing)|complimentary|compensat(?:e|ed|ion)|\d{1,3} ?(?:%|percent) off|as a (?:gesture|thank-?you|courtesy)|(?:we|i)(?:'ll| will)? (?:pay|cover) (?:the|for|your|all)|refund(?:ed)? (?:the|your) (?:\w{1,10} )?(?:shipping|delivery|postage|fees?))\b/,
    ["I added a voucher.", "The fee is waived.", "We pay the difference."],
    ["You can pay by card."],
  ],
  [
    "never-again",
    "prevention",
    "again now future prevent avoid changed introduced added trained ensure sure happens recur",
    /\b(?:(?:won't|will not|does not|doesn't|never|cannot|can't|not) (?:happen|occur|recur)(?: to you)?(?: again)?|from now on|going forward|in (?:the )?future,? (?:we|i|it|every|all)|to (?:prevent|avoid|stop) (?:this|that|it|a repeat)|(?:i|we)(?:'ve| have)(?: now| also| since){0,2} (?:changed (?:how|the way|our)|introduced|trained|put in place|set up a (?:check|reminder|rule|alert)|added a (?:check|reminder|step|rule|alert)|made sure))\b/,
    ["It won't happen again.", "From now on two people check it."],
    ["Can you try again now?"],
  ],
  [
    "another-chance",
    "request",
    "chance forgive trust confidence patience stay",
    /\b(?:(?:another|second|one more) chance|forgive (?:me|us)|your forgiveness|(?:win|earn|regain|restore|rebuild) (?:back )?your (?:trust|confidence)|(?:make|put) (?:it|this|that|things) up to you|hope (?:that )?you(?:'ll| will| can| could)(?: still)? (?:forgive|stay|give us|continue|remain))\b/,
    ["Would you give us another chance?", "I hope you can forgive us."],
    ["There is a chance of rain."],
  ],
];

const FAULTS: readonly CueRow<ApologyCueKind>[] = [
  [
    "if-you-feel",
    "conditional",
    "sorry apologise apologize apologies apology regret inconvenience trouble offence offense confusion",
    /\b(?:(?:sorry|apologi[sz]e|apologies|apology|regret)(?: (?!and\b|but\b|so\b)\w{1,12}){0,2} (?:if|should) (?!you(?:'ve| have)? (?:already|know|have|had|rely|need|want|use|see)\b|i(?:'ve| have)? (?:miss|misunder|misread|overlook))(?:you|we|i|this|that|it|there|our|my|anything|anyone|any)\b|(?:sorry|apologi[sz]e|apologies|apology|regret)(?: (?!and\b|but\b)\w{1,12}){0,2} any (?:possible |potential )?(?:inconveniences?|trouble|confusion|delays?|misunderstanding|offen[cs]e|frustration|distress|issues?|problems?|upset|hassle)\b|(?:inconveniences?|trouble|offen[cs]e|confusion|upset|frustration|distress|hassle)(?: (?:that|which))? (?:this|that|it|we|i|the \w{1,12}) (?:\w{1,10} )?(?:may|might|could) have\b|(?:sorry|regret)(?: that)? you(?:'re| are| were)? (?:feel|felt|think|thought|see it|believe|upset|unhappy|offended|disappointed|dissatisfied|took it))/,
    [
      "I apologise if you felt ignored.",
      "Sorry for any inconvenience.",
      "We regret the trouble this may have caused.",
      "I am sorry you feel that way.",
    ],
    ["Sorry for the inconvenience.", "Sorry about that, if you need more help write to me."],
  ],
  [
    "but-busy",
    "excuse",
    "but however though although unfortunately understand imagine control hands perfect human happen nothing everyone everybody just",
    new RegExp(
      `\\b(?:(?:but|however,?|though|although|unfortunately,?|it's just(?: that)?)(?: \\w{1,12}){0,2} (?:we|i|our team|our staff|things|everyone|it|they|the team)(?:'ve|'re|'s|'m| have| are| is| has| was| were)(?: \\w{1,12}){0,4} (?:${LOAD})|you (?:have to|must|need to|should|will) understand|please (?:do )?understand (?:that )?(?:we|our|it's|it is)\\b|as you can (?:\\w{1,12} )?imagine|(?:these|such) things happen|(?:out of|beyond|not (?:with)?in) (?:our|my) (?:control|hands)|nothing (?:we|i) (?:can|could) (?:do|have done)|(?:nobody|no one)(?:'s| is) perfect|only human|(?:everyone|everybody) makes mistakes)`,
    ),
    [
      "Sorry, but we have been very busy.",
      "It was out of our hands.",
      "You have to understand our position.",
    ],
    ["But we have found it.", "I understand."],
  ],
  [
    "busy",
    "excuse_soft",
    "due because owing given busy swamped overloaded overwhelmed short-staffed understaffed backlog volume volumes demand shortage shortages",
    new RegExp(
      `\\b(?:(?:due to|because of|owing to|given|as a result of|caused by)(?: \\w{1,12}){0,4} (?:${LOAD})|(?:we|i)(?:'ve|'re|'m| have| are| am| were| was)(?: \\w{1,12}){0,3} (?:${LOAD}))`,
    ),
    ["Due to the high volume of calls we are late.", "We are currently short-staffed."],
    ["Due to your message we looked again."],
  ],
  [
    "you-did-not",
    "blames_customer",
    "you your",
    /\b(?:(?:but|however,?|because|since|as|unfortunately,?|though) you (?:also |just |simply )?(?:(?:didn't|did not|never|haven't|have not|hadn't|had not|failed to|forgot to|neglected to)(?! (?:get|got|receive|received|hear|heard|have|need|deserve|been|ask for)\b)|gave (?:us |me )?(?:the|a|an|your) (?:\w{1,8} )?(?:wrong|incomplete|incorrect|old)|entered|typed|clicked|chose|ordered the wrong|provided (?:the|a|an) (?:wrong|incomplete|incorrect))|you should(?:'ve| have) (?:told|checked|read|asked|called|sent|given|written|let|noticed|mentioned|contacted|replied|answered)|(?:had you|if you had|if you'd) (?:\w{1,8} )?(?:told|given|sent|called|read|checked|mentioned|asked|replied|answered|let)|(?:misunderstanding|mistake|error|confusion|problem|issue) (?:was |is )?(?:on|at) your (?:side|part|end)|(?<!not |isn't |wasn't )\byour own (?:mistake|fault|error|doing))\b/,
    [
      "Sorry, but you did not send the form.",
      "You should have read the mail.",
      "Had you told us, we would have known.",
    ],
    ["I am sorry because you did not get the call.", "You should have received it by now."],
  ],
  [
    "not-us",
    "blames_others",
    "fault mistake error blame responsibility doing them colleague shift team department agent",
    new RegExp(
      `\\b(?:(?:not|isn't|wasn't|never|neither) (?:really |actually |at all )?(?:my|our) (?:fault|mistake|error|responsibility|doing)\\b|(?:fault|mistake|error|responsibility) (?:of|lies with) (?:the |our |a |another |my )?(?:\\w{1,12} )?(?:${OTHERS})\\b|(?:${OTHERS})(?:'s|s') (?:fault|mistake|error|problem|responsibility)\\b|blame (?:it )?(?:on )?(?:the|our) (?:${OTHERS})\\b|take (?:it|this|that) up with (?:them|the)\\b|(?:my colleague|(?:the )?(?:other|previous|last|another) (?:agent|shift|team|department|colleague)) (?:forgot|never|didn't|did not|made a|should have|messed|dropped|failed))`,
    ),
    [
      "It's not our fault.",
      "That is the courier's fault.",
      "The other department never told us.",
      "You must take it up with them.",
    ],
    ["It is nobody's fault but ours.", "I asked the courier."],
  ],
  [
    "they-did",
    "blames_others_soft",
    "courier carrier driver supplier vendor manufacturer warehouse bank provider partner billing logistics system post",
    new RegExp(
      `\\b(?:the|our|their|your) (?:${OTHERS}) (?:has |have |had |simply |unfortunately )?(?:lost|delayed|forgot|failed|damaged|did not|didn't|messed|never|misplaced|made a|let us down|is (?:late|behind)|are (?:late|behind)|was late)\\b`,
    ),
    ["The courier lost it.", "Our supplier let us down."],
    ["The courier will bring it."],
  ],
  [
    "were-made",
    "passive",
    "mistakes mistake error errors issue problem misunderstanding confusion mix-up mixup miscommunication glitch oversight overlooked missed forgotten wrong",
    /\b(?:(?:mistakes?|errors?) (?:was|were|has been|have been) (?:made|committed)|(?:an?|some|the) (?:\w{1,12} )?(?:error|mistake|issue|problem|misunderstanding|mix-?up|confusion|glitch|oversight)s? (?:has |have |had |may have |must have )?(?:occurred|happened|arose|arisen|crept in|taken place|took place)|there (?:was|were|has been|have been|seems to have been|appears to have been|must have been|may have been) (?:an?|some) (?:\w{1,12} )?(?:errors?|mistakes?|misunderstandings?|mix-?ups?|confusion|miscommunication|oversight|glitch)|(?:it|this|that|your \w{1,14}) (?:was|were|got|has been|must have been|seems to have been) (?:\w{1,12} )?(?:overlooked|missed|forgotten|lost in)|something (?:has gone|went|seems to have gone) wrong)\b/,
    [
      "Mistakes were made.",
      "An error occurred.",
      "There was a misunderstanding.",
      "Your message was overlooked.",
    ],
    ["We made a mistake.", "Do you see an error?"],
  ],
];

/** English: the parts of an apology and what spoils one. */
export const APOLOGY_CUES_EN = cueList<ApologyCueKind>("apology.en", "en", [...PARTS, ...FAULTS]);
