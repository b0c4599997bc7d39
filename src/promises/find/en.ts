import { ENGLISH_DATED, ENGLISH_NOTICE, ENGLISH_OUTSIDE } from "./en_dated.ts";
import { ENGLISH_DEEDS } from "./en_deeds.ts";
import { ENGLISH_OPENINGS } from "./en_openings.ts";
import { ENGLISH_WHEN } from "./en_when.ts";
import type { PromiseGrammar } from "./grammar.ts";
import { numbersOf } from "./pause.ts";

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** English: how promises are worded, and what only looks like one. */
export const ENGLISH: PromiseGrammar = {
  language: "en",
  openings: [...ENGLISH_OPENINGS, ...ENGLISH_DATED],
  outside: ENGLISH_OUTSIDE,
  notice: ENGLISH_NOTICE,
  ownVerb: null,
  fillers:
    /(?:also|now|then|just|definitely|certainly|gladly|happily|personally|absolutely|surely|immediately|quickly|quick|soon|shortly|probably|maybe|perhaps|hopefully|likely|still|always|of course|go ahead and|go and|be sure to|be able to|make sure (?:that )?(?:to |we |i )?|ensure (?:that )?(?:we |i )|asap|first|again|actually|simply|further|directly|gladly|too|in turn|have to|be more than happy to|be (?:happy|glad|delighted) to|get around to),? +/,
  hedges:
    /^(?:(?:definitely|certainly|also|then|just|always|still) )?(?:try|attempt|do (?:my|our) best to (?!help|assist)|do what (?:i|we) can to (?!help|assist)|see (?:what (?:i|we|can|options)|if|whether|about|how)|look (?:at )?(?:maybe )?(?:at|into|about) (?:\w{1,20} )?(?:\w{2,20}ing|whether|if|maybe|possib)|consider|think about|aim|endeavou?r|have a (?:think|go)|explore|probably|maybe|perhaps|hopefully)\b/,
  hedgedBefore:
    /\b(?:hopefully|i hope|we hope|hoping|i think|i guess|i expect|ideally|fingers crossed|with (?:any|a bit of) luck|maybe|perhaps|probably|i'm confident|we're confident|at some (?:point|stage)|if (?:i|we) get (?:the |a )?(?:time|chance))\b[^.;]{0,30}$/,
  hedgedWithin:
    /\b(?:probably|hopefully|maybe|perhaps|at some (?:point|stage)|if (?:we|i) can(?! (?:get|have))|if possible|with any luck|when i get around|all going well)\b/,
  empty:
    /^(?:do$|do (?:my|our|out|all|what|everything|the best)|say|admit|confess|agree|concede|assume|guess|bet|believe|think(?! about)|suppose|wonder|know|never know|need|have to|have had|have no|have problems?|have the same|want|like|love|hate|miss|regret|remain|stay|stick|keep (?:using|it|that|this|my|trying to|an eye|fingers|happy)|continue (?:to use|using|with tb|to have|there)|go (?:from there|back to|with|for|through|over the|into|on|crazy|mad)|just go|take your word|take it (?:that|as|from)|leave it (?:at|there|to|as|for)|leave you to|leave that|be (?:honest|blunt|frank|fair|clear|the first|surprised|happy|glad|sorry|able to see|using|happier|fine|ok|stuck|forced|grateful|here|around|waiting|looking forward|patient|lost|delighted|pleased|more than|on (?:vacation|holiday))|better be|tell you (?:that|why|this)|appreciate|hope|wait|await|lose|end up|run into|die|bear|give (?:up|you (?:that|credit|my word))|call it|quote|repeat|assist you with anything|see(?:$|[,.!:)]| you| that| what (?:happens|comes)| the| it| them| no| a | this| your| my| in | when| soon| some| problem| more)|look forward|do the same|try not|get (?:an?|the|this|that|no|some|rid|the same) (?:\w{1,20} )?(?:error|message|prompt|problem|result|window|popup|dialog|warning)|get (?:used|over|rid|stuck|confused|bored|to keep|it$)|start by|begin by|(?:also )?give (?:you )?the (?:full|following|complete) |make (?:a few|some) comments|comment on|do (?:it|this|that) (?:one|step|in)|be charged|find (?:that|out the hard|it hard|yourself)|use\b|switch|install|reinstall|buy|move (?:on|to)|mark (?:this|it) as|close (?:this|it)|assist(?: you)?(?:$|[,.!])|always be|never|not|happily|only say|skip|choose|be (?:back|out)(?:$|[,.!])|blame|notice|understand|be losing|be missing|experience|suffer|be left|discuss|explain (?:why|that|here)|start with|show you how|demonstrate|walk you|describe|refer to|cover|miss out|be (?:interested|curious|happy to hear|watching)|be a |be an |be the |stop|retry|re-?install|re-?try|come running|save the day|set your (?:heart|mind)|be forced|be (?:just|only|listening|watching|a message)|look out for|state )/,
  service:
    /^(?:(?:be|get|have|also|then|now|you|it|this|them|not|all|need to) ){0,2}(?:send|sent|email|mail|post|ship|deliver|dispatch|refund|credit|reimburs|compensat|replac|exchang|fix|repair|resolv|solv|correct|patch|address|implement|add|includ|updat|upgrad|releas|publish|upload|roll|launch|push|deploy|forward|pass|shar|escalat|rais|report|file|log|notif|inform|call|contact|reach|repl|respond|answer|get back|get in touch|be in (?:touch|contact)|be (?:with|contact)|connect|follow|write|let (?:you|\w{1,12} know)|come back|investigat|check|review|look|examin|test|verif|confirm|find|search|trac|track|monitor|arrang|schedul|book|reserv|cancel|process|issu|provid|give|offer|waiv|remov|delet|reset|restor|reactivat|activat|unlock|enabl|reissu|expedit|priorit|open|creat|build|prepar|assist|help|support|take care|handl|work|do|make|put|set|bring|return|collect|pick|keep you (?:posted|updated|informed)|have (?:it|them|this|that|the|an?|your|everything) |talk|speak|meet|ask|remember|reconsider|turn(?:ed)? (?:it )?(?:back )?on|back|available|ready|done|out|completed|live|clos|transfer|assign|approv|honou?r|start|try|attempt|publish|merge|promote|upload|bump|commit|tag|compile|package|back up)/,
  contact:
    /^(?:also |then |be able to |personally |now )?(?:get (?:back|in (?:touch|contact))|be (?:in (?:touch|contact)|with you|reaching|contacting|calling|back|able to|contact|notif|refund|credit|reimburs|updated|informed|called|emailed|compensat|happy)|repl|respond|answer|contact|call|email|e-mail|reach|follow|write|connect|let you|keep you|notif|inform|investigat|look into|review|refund|reissue|provide|send|assist|help|check|take|update|resolve|fix|ship|deliver|process|issue|credit|replace|arrange|schedule|visit|attend|install|deliver|come|pick|meet|dm|message|receiv|get (?:an?|your|the|it)|hear|see|have (?:it|your|a))/,
  gets: /^(?:have(?! (?:to|until|till)\b)|hear|see|receive|get (?:an?|the|your|it)\b)/,
  vetoBefore:
    /(?:\b(?:what|how|why|where|whether|which|who|whom|wonder(?:ing)?|(?:said|says|told (?:me|us|you|him|her|them)|mentioned|claimed|claims|stated|informed me|promised|assured me|advised me)(?: that)?|(?:in|under) (?:which|that) case|otherwise|or else|the way|afraid|unless|until|till|before|if|suspect|presume|expect|doubt|anticipate|so that|in order that|because|since|means|mean|meaning|imagine|feel like|seems|as if|(?<!\b(?:promise|guarantee|sure|ensure|(?:promise|assure|guarantee) you) )that|then when|as soon as|every time|each time|whenever)|^\W{0,2}(?:first|firstly|next|second|in this (?:tutorial|guide|article|example)|step \d),?)\s{1,3}(?:that )?$/,
  vetoWithin:
    /\b(?:usually|normally|typically|generally|often|in most cases|sometimes|as a rule|in general|eventually)\b/,
  negation:
    /^(?:not|never|no longer|unfortunately not|only be able|have to decline|be unable|need to|have to)\b/,
  negatedPromise: /^(?:not|never)\b.{0,60}\b(?:again|any ?more|any longer)\b/,
  implied: {
    done: /^(?:be (?:fixed|resolved|released|shipped|sent|refunded|credited|reimbursed|processed|passed|forwarded|shared|escalated|repaired|replaced|issued|paid|mailed|e-?mailed|cancelled|booked|scheduled|extended|applied|corrected|installed|collected|delivered|dispatched|published|uploaded|implemented|added|included|turned|restored|reviewed|contacted|back|with you|at your (?:door|house|home|place|office)|available|ready|out|done|completed|removed|updated|addressed|reissued|waived|in the next|coming)|return|disappear|arrive|come (?:back|out)|have (?:this|that|it|the \w{1,15}) (?:fixed|resolved|solved|working)|reach you|include|ship)\b/,
    served:
      /^be (?:passed|forwarded|shared|escalated|refunded|credited|reimbursed|contacted|reissued|shipped|sent|dispatched|delivered|replaced|processed|waived|issued|mailed|e-?mailed)/,
  },
  offers: {
    deeds:
      /^(?:look into|take a (?:\w{1,10} )?look|check|send|call|email|refund|replace|cancel|authorize|issue|credit|book|arrange|transfer|resend|reset|add|file|escalate|forward|ask|provide|review|investigate|schedule|open|waive|process|create|submit|update|upgrade|reissue|rebook|put|have (?:a|our|the|someone))\b/,
    courtesy: /^(?:look into|check|review)\b.{0,9}\b(?:it|this|that)\b/,
    ability: /\b(?:i|we) (?:can|could) /,
    forCustomer: /\b(?:you|your|this|that|it|each)\b/,
    vetoBefore: /\b(?:so|how|what|where|whether|if|that|before|wish)\s*$/,
  },
  negatives: {
    again: /\b(?:again|any ?more|any longer|in (?:the )?future)\b/,
    ours: /^(?:we|i|you)\b/,
    spared:
      /^(?:share|contact|charge|bother|bill|disturb|be (?:charged|billed|contacted|bothered|disturbed))/,
  },
  now: /^(?:right )?(?:now|away|at once)/,
  hardlyWhen: /^now$/,
  clauseEnd:
    /[;:!?…]|\.(?=\s|$)|\s[-–]{1,2}\s|\s\(|,\s|\n\s{0,4}\n|\s(?:but|because|cause|unless|while|although|though|except|whereas|otherwise|or (?:you|we|i|it|they|at least)|so (?:that )?(?:you|we|i|they|it|please|the|if)|and (?:then )?(?:i|we|you|it|they|please|if|see (?:if|what|how)|hope|i'll|we'll|that|let (?:me|us)|thanks|thank|they'll|our)|please|if|once|as soon as|when|after|thanks|thank you|regards|which|where|since|just (?:in case|to)|in case)\b/,
  conditionBefore:
    /\b(?:if (?!possible|necessary|so,? )|once|as soon as|when(?:ever)? (?:you|it|they|he|she|the|that|this|your|we (?!can|get|have))|after (?:you|we|that|the|your)|provided|assuming|should you|in case|when (?:done|ready|received)|until)\b/,
  conditionAfter: /^[,\s]{0,3}(?:if|once|as soon as|when|after|provided|unless|in case|assuming)\b/,
  takesIf:
    /^(?:(?:also|just|then|go|and|try|to) ){0,3}(?:check|see|find|confirm|verify|ask|look|test|let|tell|know|inquire|enquire|investigate|explore|consider|determine|figure|double|try|inform|do (?:some|a few)|run)/,
  takesWhen: /^(?:(?:also|just|then) )?(?:let|tell|inform|notify|advise|update)\b/,
  embeds: { if: /^(?:if|where|which)$/, when: /^(?:when|once|as soon as)$/ },
  asksFirst:
    /\b(?:(?:dm|pm|tweet|email|e-mail|call|message|ping|text) (?:us|me|your|with)|(?:send|shoot|drop|give|forward|provide|supply|share|private ?message|message|e-?mail|write|reply|respond|contact|call|join|follow|meet|visit|click|fill|submit|upload|attach|post|paste|tell|let(?= (?:us|me) know)|reach out|get in touch|check|confirm|include|file|open|just shout|ask)\b(?: to| with| out| up| back| here| it| this| that| them| in| a| an| the| via| through| and| by| quick| private| direct){0,4} (?:us|me|your|you|dm|pm|message|via|through|details|info|know|link|number|screenshot|copy|log|more|form|our|support|email|question|bug|report|file|note|reply|here|back|ticket|issue|at|then)|please (?:\w{2,15}))\b/,
  asksQuestion:
    /\b(?:(?:could|can|would|will) you|are you able|may we|can we|(?:what|which|when|where)'?s? (?:is|are|was|did|do|does|your|version|model|have|\w{1,12} (?:is|are|do|model|version))|do you have|have you|did you|were you|are you|(?:what|which) \w{1,12} )/,
  customer: /\b(?:you|your|yours|you'd|you've|you're)\b/,
  joins: /\s(?:and(?: then| also)?|&|plus|as well as)\s|,\s/,
  also: /^,? (?:and|then|and then) $/,
  pause: new RegExp(
    `^(?:(?:ok|okay|sure|thanks|thank you|hi|hello|no problem|alright|of course|perfect|great|got it|please)\\b[^,.!]{0,20}[,.! ]{1,3}){0,2}(?<ask>(?:(?:please )?(?:give|allow) me |(?:please )?(?:bear with me|hold on|hang on|hold|wait)(?: please)?(?: for)? )?(?:just |about )?(?:another )?(?:an? |(?<count>${numbersOf("en")}) )(?:quick |few |couple of |more |short )?(?<unit>moment|minutes?|mins?|seconds?|secs?)\\b(?! ago| of | later| is| was| before| to (?:read|fill|complete|rate)))`,
  ),
  request:
    /\b(?:can|could|would|will) you\b|\bplease\b|\b(?:i|we) (?:need|want|would like|'d like) (?:you|to|a|an|my)\b|\b(?:let me|send me|call me|keep me|give me|make sure|cancel|refund|resend|fix)\b/,
  agreement:
    /^(?:(?:yes|yep|yeah|ok|okay|hi|hello|hey|thanks|great)(?: \w{1,12})?[,.! ]{1,3})?(?:sure(?: thing)?|will do|of course|absolutely|certainly|no problem|consider it done|right away|on it|with pleasure|you got it|i will|but i will|gladly)(?:[,.! ]{1,3}(?:will do|no problem|thing|i will|of course|right away))?(?: (?:\w{1,12}|for you))?[.!) ]{0,4}$/,
  when: ENGLISH_WHEN,
  whenJoins: /^,? ?(?:(?:at|by|on|in|the|around|before|of|or|latest) ?){0,3}$/,
  deeds: ENGLISH_DEEDS,
  stopwords: words(
    "a an the yet still this that these those it its your you my our we i me us them they him her he she be is are was were been to of in on at for with by from and or so as up out back off over into about will would can could do does did done get got have has had some any all more most also just now then here there soon shortly later today tomorrow tonight asap possible again right away via through if when once what which who how not no very as well too know let make sure thing things something anything one want need like see look take go going new next week weeks day days hours hour time moment minute minutes end please thanks thank sorry apologies back come instead hopefully probably try i'll we'll you'll it'll they'll you'd i'd we'd",
  ),
};
