import { cueList } from "../../text/cue_list.ts";

const TELL =
  "(?:t(?:old|ell)|g[ia]ven?|giving|shar(?:ed?|ing)|provid(?:ed?|ing)|post(?:ed)?|said|say|mention(?:ed)?|state[d]?|specif(?:y|ied)|indicated?|included?|described?|explain(?:ed)?|shown?|suppl(?:y|ied))";
const HELP =
  "(?:help|assist|advi[cs]e|suggest\\w*|answers?|ideas?|guess|support|diagnos\\w+|solve|resolve)";
const WROTE =
  "(?:gave|posted|sent|wrote|said|told|suggested|linked|asked(?: for)?|requested|explained|described)";

/** Looser than the wordings of impatience: reproaches, pointing back, not understood. */
export const BLUNT_EN = cueList("coldness.blunt.en", "en", [
  [
    "you-have-not-told",
    "untold_plain",
    "you you've you're",
    new RegExp(
      `\\byou(?:'ve| have|'re| are)?(?: also| really)? ?(?:haven't|have not|didn't|did not|aren't|are not|not) (?:yet |actually |really )?${TELL} (?:us|me|what|which|who|how|where|if|whether|much|any|enough|your|a)\\b`,
    ),
    ["You did not say what you pressed.", "You are not giving me much."],
    ["You have not given up yet.", "We did not tell you what it costs."],
  ],
  [
    "not-even-told",
    "untold",
    "even still never failed bothered any anything nothing",
    new RegExp(
      `\\byou(?:'ve| have)?(?: also| really)? ?(?:(?:still )?(?:haven't|have not|didn't|did not|don't|do not|not) (?:even |bothered to )+|still (?:haven't|have not|didn't|did not|have never|never) |never (?:even |actually |really |once )?|failed to (?:even |actually )?)${TELL} (?:us|me|what|which|who|how|where|if|whether|much|any|enough|your|a|the)\\b|\\byou(?:'ve| have)? (?:haven't|have not|didn't|did not|not) ${TELL} (?:us |me )?(?:any(?:thing)? (?:information|details?|clues?|useful|to work with|of use)|anything\\b|nothing\\b)`,
    ),
    [
      "You haven't even told us which oven it is.",
      "You still have not said where it stands.",
      "You failed to mention what you pressed.",
      "You have not given us any details.",
    ],
    ["You failed the test.", "We have not even told you what it costs."],
  ],
  [
    "no-help-until",
    "untold",
    "until unless without",
    new RegExp(
      `(?:\\b(?:until|unless|without)\\b[^.?!]{1,80}\\b(?:(?:we|i|you|anyone|no ?one|nobody) (?:may not|can't|cannot|can not|won't|will not|can only)|(?:no ?one|nobody) (?:can|will|may))\\b[^.?!]{0,30}\\b${HELP}\\b|\\b(?:doubt (?:that )?any(?:one|body)|no ?one|nobody|(?:we|i) (?:can't|cannot|won't|will not|can only|am not able to|are not able to))\\b[^.?!]{0,30}\\b${HELP}\\b[^.?!]{0,30}\\b(?:unless|until|without) (?:you\\b|(?:more |some |any |a |the |your ))(?!account|order|ticket))`,
    ),
    [
      "Until you send the label, you may not get any advice.",
      "I doubt anyone can help unless you post a picture.",
      "Without the label we can only guess.",
    ],
    ["You can't open the lid until it is cool.", "I won't rest until it works."],
  ],
  [
    "if-you-want-help",
    "untold",
    "want expect",
    new RegExp(
      `\\bif you (?:really |truly |actually |do )?(?:want|expect) (?:us to |any |some |more |a |good |better |real |proper )*${HELP}\\b[^.?!]{0,60}(?:\\byou (?:need|have|must|should|will|ought)\\b|\\bplease try\\b|\\b(?:rather than|instead of)\\b|\\bi (?:encourage|suggest|urge)\\b|\\bthen\\b)`,
    ),
    ["If you want help, you have to tell us more than that."],
    ["If you want support by phone, here is the number."],
  ],
  [
    "something-to-work-with",
    "untold",
    "something what help",
    /\b(?:give|tell|send|show) (?:us|me) something to (?:work with|go on)\b|(?:^|[.!,;:] |\b(?:please|just|so|but) )help us (?:to )?help you\b|\b(?:we|i) (?:(?:can )?only know what|know (?:only|exactly|just|nothing but) what) you (?:tell|told|write|wrote|post)(?:ed)?(?: us| me| here)?\b/,
    [
      "Give us something to work with.",
      "Please help us help you.",
      "We only know what you tell us.",
    ],
    ["Send a photo to help us help you.", "I know what you tell your friends."],
  ],
  [
    "too-vague",
    "untold",
    "vague",
    /\b(?:your \w+|that|this|it|which) (?:is|was)(?: far| much| way)? too (?:vague|general) (?:for|to)\b|" is (?:far |much |way )?too vague\b/,
    ["Your note is far too vague to work with."],
    ["My own answer was too vague, sorry."],
  ],
  [
    "as-i-said",
    "pointed",
    "as",
    /^(?:(?:and|but|so|well|hi|hello|no),? )?(?:\w+, |(?:hi|hello) \w+,? |\w+ )?(?:just )?as (?:i|we)(?:'ve| have)?(?: already)? (?:said|wrote|stated|answered|told you)(?: \w+){0,2} (?:before|above|earlier|previously|several times|twice|(?:in|on) (?:my|your|the|our) (?:\w+ ){0,3}(?:posts?|threads?|repl(?:y|ies)|answers?|messages?|mails?|e-?mails?|comments?|questions?|topics?|tickets?|calls?))\b/,
    ["As I said in the other thread, turn it.", "Hi Ann, as we wrote above, it is the lid."],
    ["We ship as we said we would.", "The lid, as I said before, stays closed."],
  ],
  [
    "as-i-said-first",
    "pointed_first",
    "as",
    /^(?:no[,.]? |well,? |again,? |and |but |so |hi,? |hello,? )*as (?:i|we)(?:'ve| have)?(?: already)? (?:said|stated|answered|told you)\b/,
    ["As I said, the lid is the cause.", "No, as we told you, it is closed."],
    ["The lid, as I said, is new."],
  ],
  [
    "read-my-earlier",
    "pointed_short",
    "my our",
    /(?:^|[.!,;:] |\b(?:please|just|and|to|should|could|go|why not) )(?:see|read|re-?read|refer to|look at|check|go back to|scroll up to)(?: again)? (?:my|our) (?:(?:very )?(?:earlier|previous|first|last|prior|original|initial)|above) (?:note|post|reply|answer|message|comment|response|e-?mail|mail|suggestion|instructions?)s?\b/,
    ["See my earlier reply about the lid.", "Please read our first answer."],
    ["Check my meter, please.", "I will look at our first answer again."],
  ],
  [
    "what-i-asked-for",
    "pointed",
    "requested asked",
    /\b(?<!\b(?:will|to|we|i|they) )(?:create|make|post|send|provide|answer|attach|upload|share|supply|show us|give us|try|do|follow) (?:me |us )?(?:the|those|that|all the|any of the|what) (?:\w+ ){0,3}(?:i|we)(?: have|'ve)?(?: just| already| had)? (?:requested|asked (?:for|you))\b/,
    ["Also, please attach the drawing I requested."],
    ["They will send the part we asked for."],
  ],
  [
    "why-not-look",
    "pointed",
    "why",
    new RegExp(
      `\\bwhy (?:not|don't you|didn't you|haven't you) (?:\\w+ ){1,6}(?:i|we)(?: have|'ve)?(?: just| already)? ${WROTE}\\b`,
    ),
    ["Why not read the leaflet that we just sent?", "Why don't you try what I suggested?"],
    ["Why not ask us?"],
  ],
  [
    "question-was",
    "pointed_first",
    "question",
    /^(?:no[,.]? |hi,? |hello,? |sorry,? |again,? )?(?:my|the|our) (?:\w+ )?question was\b(?! (?:answered|about))/,
    ["The question was which lamp it is."],
    ["Your question was answered above."],
  ],
  [
    "what-i-wrote-is",
    "pointed",
    "what",
    /(?:^|[.!,;:] )what (?:i|we) (?:just |already )?(?:posted|wrote|described|explained|told you) (?:\w+ )?(?:is|was|are|applies|still)\b(?! (?:wrong|not|incorrect|unclear|a mistake))/,
    ["What I wrote is how the valve works."],
    ["What we wrote was wrong, excuse us."],
  ],
  [
    "makes-no-sense",
    "baffled",
    "sense",
    /(?:^|[.!,;:] |\b(?:but|and|so|your \w+|what you (?:say|wrote|said|describe|are saying|are asking)) )(?:that |this |it |none of (?:this|that|it) )?(?:makes? (?:absolutely |really )?no sense|(?:doesn't|does not|don't|do not|didn't|did not) make (?:any |much |a lot of )?sense)(?: at all| whatsoever| what so ever)?(?=[.,!;?]|$)/,
    ["I am sorry, but that makes no sense.", "Your post does not make any sense."],
    ["It makes no sense to me that it stopped."],
  ],
  [
    "cannot-be-read",
    "baffled",
    "unreadable illegible incomprehensible unintelligible read follow understand",
    /\b(?:(?:your|that|this) (?:\w+ ){0,3}(?:posts?|messages?|questions?|screen ?shots?|pictures?|photos?|images?|texts?|descriptions?|url|links?|mails?|e-?mails?|reports?)) (?:is|are|was|were)(?: simply| completely| totally| practically| really| quite| almost| pretty| absolutely)* (?:unreadable|illegible|incomprehensible|unintelligible|(?:impossible|very hard|hard|too hard|difficult) to (?:read|follow|understand))\b/,
    ["Your photo is practically unreadable.", "That message is impossible to follow."],
    ["The old file is unreadable after the update."],
  ],
  [
    "do-not-understand-you",
    "baffled",
    "really honestly simply frankly even",
    /(?:\bfrankly,? (?:i|we)|\b(?:i|we)(?: really| honestly| simply)+) (?:do not|don't|cannot|can't|can not)(?: even)? (?:understand|follow|grasp) (?:exactly )?(?:your (?:e-?mail|message|post|question|comments?|text|reply|explanation|description|point|problem)|what (?:exactly )?(?:you(?:'re| are)? (?:want|saying|asking|trying|say|wrote|write|describe|talking|complaining)|your (?:problem|question|point|issue) is))\b/,
    ["Frankly, I do not understand what you want to say.", "I honestly can't follow your message."],
    ["I don't understand your question, do you mean the lid?"],
  ],
  [
    "why-you-write",
    "baffled",
    "sure idea clue lost",
    /\b(?:not (?:\w+ )?sure|no (?:\w+ )?(?:idea|clue)) (?:what|why)(?: exactly)? you(?:'re| are) (?:even |actually )?(?:posting|writing|asking|complaining|telling|showing|here|on about|talking)\b|\b(?:so|then|and|there|sorry,?) you(?:'ve| have)? lost me\b(?! as)|^you(?:'ve| have)? lost me\b(?! as)/,
    ["I am not sure what you are posting for.", "So you lost me."],
    ["I am not sure what you are looking for.", "You lost me as a customer."],
  ],
  [
    "what-does-that-mean",
    "baffled",
    "what",
    /^(?:and |so |but |well,? )?(?:what does that (?:even |actually )?mean|what do you mean (?:that|it)\b[^.?!]{0,60})[?!.]*$/,
    ["What does that mean?", "What do you mean it runs once?"],
    ["What does the red lamp mean?", "What do you mean by tags?"],
  ],
]);
