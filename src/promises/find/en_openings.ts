import { cueList } from "../../text/cue_list.ts";
import type { OpeningKind } from "./grammar.ts";

const TEAM =
  "(?:(?:our|the|my|a|an|one|another|someone|somebody|any|member|members|agent|of|from|in|that|this|support|social|care|customer|service|sales|billing|technical|tech|it|local|store|claims|baggage|dispatch|shipping|product|dev|development|engineering|relevant|right|appropriate|specialist|web|app|field|accounts?) ){0,7}(?:team|teams|department|dept|colleagues?|specialists?|technicians?|fitters?|installers?|plumber|electrician|mechanic|inspector|surveyor|engineers?|developers?|devs|manager|supervisor|advisor|adviser|agents?|representatives?|reps?|someone|somebody|staff|crew|experts?|billing|managers?|coordinator|engineering)(?: (?:at|from|in|here|over|there|members?|@\\w{1,30}|team|that team|our team|our side|our end|the team|\\w{1,14} team)){0,3}";

/** How commitments open in English. Each pattern ends just before the verb. */
export const ENGLISH_OPENINGS = cueList<OpeningKind>("promise.en", "en", [
  [
    "will",
    "first_person",
    "i'll we'll will shall",
    /\b(?:(?:i|we)(?:'ll| will| shall)|(?:i|we) (?:also|then|definitely|certainly|personally|now|in turn) will|(?:i|we) will also)\s+/,
    ["I'll call you at three.", "We will also look at your invoice."],
    ["He will call you.", "Will we see it?"],
  ],
  [
    "going_to",
    "first_person",
    "going gonna",
    /\b(?:i'm|i am|we're|we are|im)(?: also| now| just| then)?\s+(?:going to|gonna)\s+/,
    ["We're going to replace the cable.", "I am going to ask the warehouse."],
    ["It is going to rain."],
  ],
  [
    "will_elided",
    "elided",
    "will",
    /(?<=^(?:ok|okay|sure|thanks|great|noted|hi|hello|yes|right)?[,.!: -]{0,3}|\b(?:and|but|so|then)\s{1,3}(?:then )?|[,;-]\s{1,3})will\s+/,
    ["Will send it tonight.", "Thanks, will check and report."],
    ["The parcel will arrive."],
  ],
  [
    "promise",
    "performative",
    "promise guarantee commit assure vow pledge word",
    /\b(?:i|we)(?: can| do| will)?\s+(?:promise|guarantee|commit|assure you|vow|pledge)(?: you)?(?: po)?(?: to|(?: that)? (?:(?:i|we|it|you|they)(?:'ll| will| shall)|(?:the|your|our|a) (?:[a-z'-]{2,15} ){1,4}?will))\s+|\byou have (?:my|our) word (?:that )?(?:(?:i|we|it|you|they)(?:'ll| will)|(?:the|your|our|a) (?:[a-z'-]{2,15} ){1,4}?will)?\s*/,
    ["I promise to call you tomorrow.", "We guarantee you will receive it."],
    ["Can you promise that?"],
  ],
  [
    "team_will",
    "third_party",
    "will we'll team they'll",
    new RegExp(
      `\\b${TEAM}(?:,? (?:who|which|and they))?(?:'ll|\\s+will|\\s+is going to|\\s+are going to)\\s+`,
    ),
    ["Our billing team will refund you.", "Someone from that team will write to you."],
    ["The team is nice."],
  ],
  [
    "they_will",
    "third_party",
    "they'll they she'll he'll who she he",
    /\b(?:they|she|he)(?:'ll|\s+will)\s+|\w, who\s+will\s+/,
    ["They'll reply here.", "I asked Ana, who will call you."],
  ],
  [
    "have_somebody",
    "delegated",
    "have get ask make",
    /\b(?:i|we)(?:'ll|\s+will|\s+am going to|'re going to|\s+are going to|'m going to)\s+(?:have|get|ask|make sure(?: that)?)\s+(?:(?:our|the|my|a|an|one|someone|somebody|of) ){0,3}(?:\w{1,20} ){0,2}?(?:team|department|colleagues?|specialists?|technicians?|engineers?|manager|supervisor|someone|somebody|agent|rep|representative|developers?)(?: from \w{1,20}| member)?(?: to)?\s+/,
    ["I'll have a specialist call you.", "We'll get someone from Repairs to look at it."],
  ],
  [
    "you_will",
    "customer_gets",
    "you'll you",
    /\byou(?:'ll|\s+will|\s+shall)(?: also| then| soon| shortly)?\s+(?=(?:be )?(?:receiv|get|hear|have|see (?:the|a|your) (?:refund|credit)|contact|notif|refund|credit|reimburs|updated|informed|called|emailed|compensat|charged))/,
    ["You will receive a confirmation by Friday.", "You'll hear from us tomorrow."],
    ["You will need a screwdriver."],
  ],
  [
    "will_be_done",
    "passive",
    "will it'll that'll they'll this'll",
    /\b(?:(?:your|the|this|that|these|those|our|a|an|my|all|any|next|new|latest) (?:[\w'.#/-]{1,24} ){1,5}?|(?:it|this|that|they|these|those|which|everything) )will (?:also |then |now |soon |shortly |hopefully |definitely |probably |automatically )?|\b(?:it|that|they|this)'ll (?:also |then |now |soon |hopefully |definitely |probably )?/,
    ["Your parcel will be sent tomorrow.", "It'll be fixed in the next release."],
  ],
  [
    "coming_soon",
    "coming",
    "coming scheduled planned about",
    /\b(?:is|are|'s|'re|updates?|releases?|fix|fixes|more [\w ]{1,20}?|support|version|patch)\s+(?=coming (?:soon|shortly|tomorrow|in (?:the|a|an|\d)|later|next|this)\b|(?:scheduled|planned) (?:for|to|in|on|by)\b)|\b(?:i|we)(?:'m|'re| am| are) (?=about to \w)/,
    [
      "A patch is coming soon.",
      "The visit is scheduled for Monday.",
      "We are about to release it.",
    ],
  ],
  [
    "ing_now",
    "progressive",
    "i'm we're am are im",
    /\b(?:i'm|i am|we're|we are|im)\s+(?:now |just |currently |also )?(?=(?:send|upload|fix|ship|issu|refund|process|forward|escalat|releas|publish|mail|email|post|patch|cancel|credit|expedit|reset|repair|check|updat|arrang|transferr|call|build|rebuild)\w{0,4}ing\b|(?:sending|uploading|fixing|issuing|releasing|making)\b)/,
    ["I'm uploading the file now.", "We're shipping it today."],
  ],
  [
    "hope_to",
    "intention",
    "hope hoping plan planning intend aim aiming like hopeful expect aims expecting",
    /\b(?:i|we|our team|the team)(?:'m| am|'re| are)?(?: still| also| really)? ?(?:hoping|planning|intending|aiming|hope|plan|intend|aims?|expect|expecting|hopeful) (?:to|on)\s+|\b(?:i'd|we'd|i would|we would) like to\s+/,
    ["We hope to have it ready by Monday.", "I'd like to release it next week."],
  ],
  [
    "should_be",
    "expectation",
    "should",
    /\b(?:it|this|that|they|these|we|i|everything|(?:your|the|this|that|next|new) (?:[\w'.-]{1,20} ){1,3}?)\s*should (?:now |then |hopefully )?(?=(?:be (?:done|fixed|ready|available|released|resolved|out|live|back|shipped|sent|processed|refunded|credited|delivered|completed|up)|have (?:it|this|that|a|an|the|your|them|everything)|arrive|receive|reach you|come out|ship)\b)/,
    ["It should be fixed by Friday.", "We should have it ready tomorrow."],
  ],
  [
    "can_do",
    "offer",
    "can happy glad could like",
    /\b(?:i|we) (?:can|could) (?:also |certainly |definitely |gladly |happily |try (?:to|and) )?(?=\w)|\b(?:i'd|we'd|i'll|we'll|i would|we would|i will|we will|i'm|we're|i am|we are) (?:be )?(?:more than |very |always |only too )?(?:happy|glad|delighted|pleased) to\s+|\b(?:would you like|do you want|shall|should|want) (?:me|us|i|we) (?:to )?/,
    [
      "I can send you a new one.",
      "We'd be glad to replace the lid.",
      "Would you like me to cancel it?",
    ],
  ],
  [
    "one_moment",
    "immediate",
    "moment minute minutes second seconds sec mins bear hold",
    /\b(?:one|just a|a|give me(?: just)?(?: a| one)?|allow me(?: a| one)?|bear with me(?: for)?(?: a| one)?|hold on(?: for)?(?: a| one)?)\s+(?:quick |few |couple of |\d{1,2} |two |three |five |ten |fifteen |twenty )?(?=(?:moment|minutes?|mins?|seconds?|sec)\b)/,
    ["One moment please.", "Give me two minutes."],
  ],
  [
    "will_not_again",
    "negative",
    "won't not never",
    /\b(?:it|this|that|we|i|you|they|there|this [a-z]{1,15})(?:'ll| will)? ?(?:won't|not|never) (?=(?:be |ever |let (?:it|this|that) )?(?:happen|repeat|occur|charge|charged|contact|share|email|bother|recur|miss|forget)\b)/,
    ["It won't happen again.", "You will not be charged again."],
  ],
]);
