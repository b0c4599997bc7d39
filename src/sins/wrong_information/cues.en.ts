import { cueList } from "../../text/cue_list.ts";

export const CUES_EN = cueList("wrong_information.en", "en", [
  [
    "colleague-was-wrong",
    "corrects",
    "wrong mistaken incorrect incorrectly misinformed misled error mistake inaccurate",
    /\b(?:(?:my|our|the|another|a) (?:other )?(?:colleague|coworker|co-worker|teammate|team|agent|representative|rep|advis[eo]r|supervisor|previous (?:agent|reply|message|answer))(?: \w+)? (?:was|were|is) (?:\w+ )?(?:wrong|mistaken|incorrect|misinformed|in error)|(?:i|we) (?:(?:have|had) )?(?:wrongly |accidentally |mistakenly )?(?:gave|given|told|provided|quoted|sent|shared|supplied)(?: with)?(?: you)?(?: with)? (?:the |some |an? )?(?:\w+ )?(?:wrong|incorrect|inaccurate|mistaken) (?:info|information|details?|answer|advice|price|date|figure|amount|link|number|instructions?|steps|one|time)|(?:i|we) (?:misinformed|misled) you|(?:what (?:i|we) (?:said|told you|wrote)|(?:my|our|the) (?:previous|earlier|last|first) (?:reply|message|answer|post|response|information|statement|comment|advice|instructions?))(?: \w+){0,3} (?:was|were|is) (?:\w+ )?(?:wrong|incorrect|mistaken|not (?:right|correct|true|accurate)|inaccurate|an error|a mistake))\b/,
    [
      "My colleague was wrong.",
      "We gave you the wrong price.",
      "My previous reply was incorrect.",
      "What I told you was not correct, it was wrong.",
    ],
    ["My colleague gave you the old price.", "You gave me the wrong number."],
  ],
  [
    "i-was-wrong",
    "corrects_own",
    "wrong mistaken misspoke misread contrary stand correction correcting",
    /(?:\bi was (?:\w+ )?(?:wrong|mistaken)\b(?! (?:department|person|team))|\bi misspoke\b|\bi stand corrected\b|\bcontrary to what (?:i|we|my colleague)(?:'d| had| have)? (?:said|told|wrote|stated|posted)|^(?:a )?correction(?: to my| of my|:)|\bcorrect(?:ing|ion (?:of|to)) (?:what i|my (?:previous|earlier|last)))/,
    [
      "Sorry, I was wrong: it is two years.",
      "Contrary to what I said, it works.",
      "Correction: the fee is 12 euros.",
    ],
    ["I was asking the wrong department.", "The correction will be made.", "I hope I am wrong."],
  ],
  [
    "report-steps-harmed",
    "report",
    "worse broke broken deleted lost erased wiped crashed locked disappeared gone destroyed ruined made deletes deleting",
    /\b(?:(?:i|we)(?:'ve| have)? (?:followed|did|tried|used|took|applied)[^.?!]{0,12} (?:your|the|these|those|this|that)(?: \w+)? (?:steps?|instructions?|advice|suggestions?|recommendations?|guide|fix|guidance)[^?!]{0,40}\b(?:worse|broke|broken|deleted|lost|erased|wiped|disappeared|gone|destroyed|ruined|locked (?:me )?out)|your (?:\w+ )?(?:steps?|instructions?|advice|suggestions?|fix|solution|guide|recommendation)(?: \w+)? (?:just |actually |only |has |have )*(?:made (?:it|things|everything|my \w+|the \w+) (?:\w+ )?worse|broke|deleted|erased|wiped|destroyed|ruined|locked me out|cost me|lost me))\b/,
    [
      "I followed your steps and now it is worse.",
      "Your advice made it worse.",
      "I did the steps and all my folders are gone.",
    ],
    ["I followed your steps, thanks."],
  ],
  [
    "report-told-then-denied",
    "report",
    "told assured informed confirmed advised promised said",
    /\b(?:(?:you|your (?:\w+ )?(?:agents?|reps?|representatives?|staff|colleagues?|team|people|person|support|guys?|employees?|store|website|site|chat|advis[eo]rs?)|they|he|she|customer (?:service|support)|support) (?:\w+ )?(?:told|assured|informed|advised|confirmed to|said to) (?:me|us)|(?:i|we) (?:was|were|had been|have been|got) (?:\w+ )?(?:told|assured|informed|advised))\b[^?!]{5,120}\b(?:(?:was|were|is|got|been) (?:denied|refused|rejected|declined|turned (?:away|down)|not (?:true|the case|correct|right)|false|incorrect|untrue|a lie|all lies)|(?:which|that|this|it|turns out it|turned out to be)(?:'s| is| was| wasn't| isn't)? ?(?:not true|untrue|false|a lie|incorrect|wrong|not correct|not the case)|(?:denied|refused) (?:me|us|boarding|entry))\b/,
    [
      "You told me I did not need a visa and I was denied boarding.",
      "I was told it would be covered, which is not true.",
    ],
    ["You told me it would come and it did."],
  ],
  [
    "report-told-then-charged",
    "report",
    "told assured informed advised confirmed",
    /\b(?:told|assured|informed|advised|confirmed)(?: (?:me|us|to me))?(?: that)?(?: \w+){0,5} (?:wouldn't|would not|won't|will not|didn't|did not|don't|do not|no need|needn't|free|included|no (?:fee|charge|cost)s?)\b[^?!]{3,90}\b(?:(?:was|were|been|got|being|get|am|i'm) (?:just |then |now |still |also |being )*(?:charged|billed|denied|refused|rejected|declined|asked to pay|turned away)|charged (?:me|us)|had to pay)\b/,
    [
      "I was told my plan would not be renewed and today I was charged.",
      "Your shop told me delivery was free, then I had to pay.",
    ],
    ["I was told it would not be long and you were fast."],
  ],
  [
    "report-wrong-info",
    "report",
    "wrong incorrect false misleading inaccurate bad misinformation misinformed misadvised misled",
    /\b(?:(?:gave|given|giving|gives|give|got|gotten|getting|received|told|provid(?:e|es|ed|ing)|fed|sharing|spreading)(?: (?:me|us|you|out|customers|people))? (?:\w+ )?(?:the |some |all |totally |completely |such )?(?:wrong|incorrect|false|misleading|inaccurate|bad) (?:info|information|details|answers?|advice|directions?|instructions|number|address|email|link|guidance|gate|times?|dates?|phone)|(?:all )?(?:the |your )?(?:info|information|advice|answers?)(?: (?:i|we)(?:'ve| have)? (?:get|got|was given|were given|received|am given)| you (?:gave|give|provided|have given)(?: me| us)?)(?: \w+)? (?:is|was|were|are) (?:\w+ )?(?:wrong|incorrect|false|misleading|inaccurate|untrue|not (?:true|correct))|(?:(?:was|were|been|being|am) (?:\w+ )?|(?:you|they|he|she|your \w+) (?:\w+ )?)(?:misinformed|misadvised)(?: (?:me|us))?)\b/,
    [
      "Your agent gave me the wrong information.",
      "All the info I get is wrong.",
      "I was misinformed by your staff.",
    ],
    ["I entered the wrong information."],
  ],
  [
    "report-never-said-so",
    "report",
    "lied lying lies",
    /\b(?:(?:you|u) lied\b(?! about (?:what (?:i|we)|me|us|my)\b)|(?:you|they|he|she|your (?:\w+ )?(?:agents?|reps?|representatives?|staff|people|employees?|team|store|support|driver)) (?:\w+ )?(?:lied|(?:is|are|was|were) lying) to (?:me|us|my|customers)|(?:i|we)(?:'ve| have)? (?:was|were|been|got|am|being) (?:\w+ )?lied to)\b/,
    ["Your agent lied to me about the fee.", "I was lied to."],
    ["The chart lies.", "You lied about what I said."],
  ],
]);
