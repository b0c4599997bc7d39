import { cueList } from "../../text/cue_list.ts";
import type { OutcomeWords } from "./languages.ts";
import type { SignalKind } from "./signals.ts";

const DID =
  "sent|resent|emailed|e-mailed|mailed|posted|shipped|dispatched|delivered|refunded|credited|reimbursed|waived|fixed|repaired|resolved|corrected|patched|replaced|implemented|added|included|enabled|unlocked|restored|reset|removed|deleted|released|published|uploaded|deployed|compiled|updated|upgraded|passed|forwarded|escalated|raised|reported|filed|opened|logged|shared|cancelled|canceled|booked|scheduled|arranged|called|phoned|rang|issued|processed|attached|provided|checked|tested|asked|investigated|reviewed|confirmed|completed|finished|created|changed|adjusted|merged|committed|pushed|notified|informed|contacted|expedited|amended|approved|rescheduled|swapped|returned|rebooted|restarted|transferred|registered|printed|installed|applied|extended|lifted|cleared|reversed|paid|answered|replied|written|wrote|spoken|spoke|followed up|handed|dropped off|picked up|moved";

/** Sentences that are manners and no answer. */
const COURTESY =
  /^(?:(?:hi|hello|hey|dear|@\S{1,30}|\w{2,12},)[,! ]{0,3}){0,3}(?:thank|thanks|(?:we're|we are|i'm|i am|very|so)? ?(?:glad|happy|sorry|pleased)|you're welcome|welcome|have a |sorry|apolog|we apolog|i apolog|no worries|no problem|let (?:us|me) know|please (?:let|feel|contact|do not hesitate)|regards|kind|best|cheers|hope (?:this|that)|don't hesitate|feel free)/;

/** Words that put a deed before today. */
const EARLIER =
  /\b(?:yesterday|last (?:night|week|month|friday|thursday|wednesday|tuesday|monday|weekend)|on (?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:days?|weeks?) ago|earlier|already|over the weekend|previously)\b/;

/** What later messages say about a promise. */
const SIGNALS = cueList<SignalKind>("outcome.en", "en", [
  [
    "we_have_done",
    "done",
    "i've we've have has i we they team just already",
    new RegExp(
      `\\b(?:(?:i|we|they|team|billing|support|(?!nobody|noone|one\\b)\\w{2,12})(?:'ve| have| has)?|just|already) (?:just |now |already |also |since |finally |gone ahead and |successfully )*(?:${DID})\\b`,
    ),
    ["I have refunded your order.", "We've just sent the invoice.", "I uploaded it yesterday."],
    ["I will have it."],
  ],
  [
    "has_been_done",
    "done",
    "been is are was were it's they're you're went gone left everything's",
    new RegExp(
      `\\b(?:(?:has|have) (?:now |just |already |also )?been|is|are|was|were|it's|they're|you're) (?:now |just |already |all |finally )?(?:${DID}|done|live|out|available|ready|sorted|in place|good to go|on its way|on the way|in the post)\\b|\\b(?:went out|(?:has |have )?gone out|(?:has |have )?left (?:our|the) (?:warehouse|depot|store|shop|building|workshop))\\b`,
    ),
    ["Your refund has been processed.", "The new version is now available."],
    ["It is a nice day."],
  ],
  [
    "here_it_is",
    "done",
    "here here's attached below promised find",
    /\b(?:here (?:is|are)|here's|please find|(?:is|are) (?:attached|below|enclosed)|attached (?:is|are|you)|as promised|i(?:'ve| have)? attached|see (?:the )?attach(?:ed|ment))\b/,
    ["Here is the invoice.", "As promised, the list of sizes."],
  ],
  [
    "all_done",
    "done",
    "done sorted finished set",
    /^(?:(?:ok|okay|hi|hello|all|it's|this is|that's|and)[,.! ]{1,3}(?:\w{1,12}[,.! ]{1,3})?)?(?:now )?(?:done|sorted|all set|finished)\b(?! by| in | with)/,
    ["Done!", "All sorted, thanks for waiting."],
  ],
  [
    "now_possible",
    "done",
    "should can now",
    /\byou (?:should (?:now |already )?(?:be able to|see|have|find)|can now|now have|will now (?:see|find|have)|are now)\b/,
    ["You should be able to log in again now.", "You can now print it."],
    ["You should call them."],
  ],
  [
    "has_been",
    "done",
    "been",
    /\b(?:has|have) (?:now |just |all )?been (?!working|waiting|trying|looking|told|asked|given|said|known|seen|able)[a-z]{3,12}(?:ed|en|wn)\b/,
    ["The fridge has been taken away."],
    ["It has been working."],
  ],
  [
    "elided",
    "done",
    DID.replaceAll("|", " "),
    new RegExp(
      `^(?:(?:hi|hello|ok|okay|good news|update|great)\\b[^,.!:]{0,16}[,.!:] ?){0,2}(?:all |just |now |already )?(?!reset|read|put|reported|posted by)(?:${DID})\\b(?! by| in the| issue| version)`,
    ),
    ["Sent!", "Pushed it an hour ago.", "All corrected, sorry about that."],
    ["Reset your phone."],
  ],
  [
    "what_came_of_it",
    "report",
    "found looks turns checked tested looked tried seems cause reason confirmed according reproduce investigated reviewed appears able see spoke talked heard happened answer says said replied",
    /\b(?:(?:i|we)(?:'ve| have)? (?:just |now |also )?(?:found|checked|tested|looked (?:at|into|up)|tried|confirmed|managed to|was able to|were able to|investigated|reviewed|reproduced|spoke (?:to|with)|talked (?:to|with)|heard back from|can (?:reproduce|confirm|see that))|what happened (?:is|was|here)|(?:it|this|that) (?:looks like|turns out|turned out|seems|appears|works (?:for|on|here))|the (?:cause|reason|problem|issue) (?:is|was|seems)|according to)\b/,
    ["I checked and the parcel is in Lyon.", "It turns out that the key had expired."],
  ],
  [
    "not_yet",
    "update",
    "halfway nearly still yet delay delayed longer working unfortunately waiting soon sorry apologies late behind backlog hold-up held hold more later",
    /\b(?:^still [a-z]{3,12}ing|halfway there|nearly there|(?:i'm|we're|i am|we are|is|are) still (?:working|looking|waiting|checking|investigating|trying)|still (?:working on|no (?:news|word|update)|waiting (?:for|on))|not yet|not (?:quite )?(?:ready|here|in|finished|available|done) yet|no (?:news|update|word) yet|(?:taking|take|takes|need|needs) (?:me |us )?(?:a (?:little|bit) )?(?:longer|more time)|(?:is|are|been|be) delayed|running (?:late|behind)|bear with (?:me|us)|(?:there(?:'s| is| was| will be| has been|'s been) an?|sorry (?:for|about) the|apologies for the) (?:further |slight |long |short |small |big )?(?:delay|wait|backlog|hold-up)|will be (?:a (?:few|couple|bit|little)|late|delayed|(?:some|\d+|two|three) (?:days|hours|weeks))|later than (?:planned|expected|promised|i thought|we thought|i said|we said)|held (?:up|at|in customs)|will (?:not|be) (?:ready|later))\b/,
    ["We are still working on it.", "It is taking longer than we thought."],
  ],
  [
    "did_not",
    "admits",
    "never own confess forgot missed didn't haven't failed sorry apologies not slipped dropped nobody no no-one overlooked couldn't should",
    /\b(?:(?:i|we)(?: have| had|'ve)? (?:forgot(?:ten)?(?: about)? (?:(?:it|this|that)(?=[.,!]|$| (?:and|but|so|completely|yesterday|sorry))|you\b|your|to (?:send|call|reply|write|attach|get back|follow|refund|ship|forward|post|answer|do|check|e-?mail|mail|update|upload|tell|let))|forgot(?:ten)?(?=[.,!]|$)|missed (?:it|that|the|your|this)|failed to|neglected to|dropped the ball)|(?:i|we) (?:didn't|did not) (?:call|get back|get to|reply|send|follow|write|refund|do (?:it|that|this)|manage to|have (?:a chance|time))|(?:i|we) (?:haven't|have not)(?: yet)? (?:sent|called|had (?:a chance|time|the chance)|gotten|got (?:to|around)|done|refunded|shipped|replied|been able to)|(?:i|we) (?:didn't|did not) get (?:[\w']{1,12} ){1,4}(?:done|finished|ready|sent|out|over)|(?:i|we) never (?:got|managed|made|did|had|sent|called|rang|asked|passed|put|took|wrote|booked|reached)|(?:have|has) to (?:own up|confess)|(?:i|we) (?:couldn't|could not|wasn't able to|was not able to|weren't able to|were not able to) (?:finish|send|call|ship|get to|reach|make it|keep|meet|do (?:it|this|that))|(?:nobody|no one|no-one) (?:has |had |ever )?(?:came|turned up|showed up|called|rang|phoned|contacted|replied to|answered|got back to|wrote to|followed up with)(?: out| round| over)?(?: to)? you|(?:i|we) overlooked|should have been (?:sent|shipped|refunded|called|done|fixed|answered|processed|cancelled) (?:by |on |yesterday|last |before|already|days|earlier)|(?:it |this |that )?(?:completely |totally )?slipped (?:my mind|through))\b/,
    ["I'm sorry, I forgot to send it.", "We haven't had a chance to look."],
  ],
  [
    "it_came",
    "confirms",
    "received got works worked working fixed arrived resolved solved thanks thank perfect came called picked back gone talking speaking running visited rang",
    /\b(?:(?:i|we)(?:'ve| have)? (?:just |now |already |finally )?(?:received|got (?:it|the|your|my|them|a (?:call|refund|reply))|heard back)|(?:it|that|this|everything|they|package|parcel|refund|invoice|replacement|order)(?:'s| is| has|'ve| have)? (?:just |now |all |finally )?(?:works?(?! in)|worked|working (?:now|again|fine|perfectly|great)|fixed|arrived|came|resolved|solved|sorted|there now)|(?:thanks|thank you)(?: so much| a lot| very much)? for (?:calling|the (?:call|refund|invoice|link|file|information|info|replacement|help|fix|update|new version|quick \\w+)|sending|fixing|checking|getting back|looking into|your (?:\w{1,12} )?(?:call|reply|help))|[a-z-]{3,20} (?:works? (?:again|now|fine|great|perfectly)|(?:has |have )?(?:just |now |finally )?(?:arrived|came)(?=[,.!]|$| (?:this|today|yesterday|now|safely|in|on \w+day)\b))|(?:did|does) the trick|^(?:yes,? |great,? |all |yep,? )?working(?=[,.!]| (?:now|again|fine|perfectly))|(?:i'm|we're|i am|we are) (?:now )?(?:in|back in|back on|up and running|all set)(?=[,.!]|$| now)|picked (?:it|them) up|picked up (?:the|my|our|it|them)|(?:is|are|'s|'re) (?:back (?:on|up|online|in)?|gone|running again|here now)(?=[,.! ]|$)(?! to)|i now have (?:my|the|an?|your)|good (?:talking|speaking) (?:to|with) you|(?:he|she|they|someone|somebody|the (?:technician|engineer|fitter|plumber|man|driver|manager)|your (?:\w{1,12} )?(?:technician|engineer|fitter|manager|colleague|agent)) (?:came|called|rang|phoned|visited|rang me|called me)(?! back)|works (?:great|perfectly|fine|now|like a charm)|problem solved)\b/,
    ["I got it, thank you!", "The new version works great."],
  ],
  [
    "where_is_it",
    "chases",
    "update news still waiting yet heard said promised happened when any hear supposed reply reminder hello follow following forgotten heard did have has been anything no waited",
    /\b(?:any (?:\w{1,10} )?(?:update|updates|news|progress|word|luck|answer|reply|response|feedback)\b|(?:still|been) waiting|(?:i|we)(?:'ve| have)? (?:stayed in|waited(?: in)?) (?:all|the whole|for (?:hours|days))|it(?:'s| has) (?:now )?been (?:a|an|over|more than|two|three|four|five|six|\d{1,3}) (?:\w{1,8} )?(?:days?|weeks?|months?|hours?)|(?:did|have) you (?:\w{1,8} )?(?:found|find|sent|send|looked|look|checked|check|asked|ask|spoken|speak|called|call|shipped|ship|refunded|refund|processed) (?!out of|the (?:box|attach)|in the|my (?:last|previous|e?-?mail|message))|has (?:it|my \w{1,12}|the \w{1,12}) (?:gone out|been (?:sent|shipped|refunded|processed|fixed))|(?:haven't|have not|never|not) (?:yet )?(?:heard|received (?:a|any|an) (?:\w{1,10} )?(?:reply|response|answer|call|update))|you (?:said|promised|told me|were (?:going|supposed) to|wrote that|guaranteed)|what(?:'s| is) (?:happening|going on|the status)|what happened (?:to|with)|(?:were|was|is) supposed to|(?:just )?following up|did you (?:forget|get (?:a chance|around|to)|manage|find|hear|have (?:a chance|time))|have you (?:forgotten|had (?:a chance|time)|heard|found|been able)|when (?:will|can|am|are|is|do) (?:i|you|it|the|my|this|we)|still (?:no|nothing|not)|where is (?:my|the|it)|is (?:there|it) any)\b/,
    ["Any news on this?", "You said you would call.", "I'm still waiting."],
  ],
  [
    "was_not_done",
    "denies",
    "not never haven't aren't weren't hasn't didn't nobody nothing no one no-one still isn't wasn't",
    /\b(?:(?:i|we) (?:still )?(?:haven't|have not|did not|didn't|never) (?:yet )?(?:received?|gotten|got|get|seen|had (?:a|any|the))|(?:it|the \w{1,15}|my \w{1,15}|parcel|package|refund) (?:still )?(?:hasn't|has not|didn't|did not|never) (?:yet )?(?:arrived?|came|come|been|shown?|appeared)|(?:nobody|no one|no-one) (?:has )?(?:ever )?(?:called|contacted|replied|came|wrote|written|responded|answered|got back|emailed)|(?:nothing|no (?:refund|parcel|email|e-mail|call|invoice|reply|file|attachment|message)) (?:has |was |in |on |is |here|there|arrived|came|yet)|no [a-z-]{3,14} (?:has |have |ever )?(?:come|came|arrived|turned up|shown up)|you (?:never|did not|didn't|(?:still )?haven't|have not) ["']?(?:reached out|followed up|follow up|call|called|ring|rang|phone|phoned|send|sent|write|wrote|written|reply|replied|come|came|refund|refunded|answer|answered)|no (?:call|visit|refund|parcel|reply|answer|e-?mail|delivery)(?=[.!,]|$)|(?:isn't|is not|wasn't|was not|still not) (?:fixed|done|refunded|there|attached|here|working|resolved|sent|cancelled|credited)|doesn't work|does not work|^(?:no,? |well,? |sorry,? |sorry but )?(?:it|they|that|he|she|nobody) (?:hasn't|haven't|didn't|isn't|wasn't|aren't|weren't|has not|is not|was not)\b|(?:it's|it is|they're|is|are) still (?:stuck|hanging|off|out|down|dead|leaking|locked|blocked|open|there|empty|unpaid|faulty|missing)|(?:nobody|no one) (?:has|had) been|(?:i|we)(?:'ve)? still (?:have|got|have got|do not have|don't have) (?:no|any) [a-z-]{3,14}|still without (?:(?:the|a|an|my|any|our) )?[a-z-]{3,14}|still (?:says|reads|shows|displays|lists|showing|saying|wrong|down|empty|missing)|still (?:hasn't|has not|isn't|is not) \w+|still (?:broken|the same|happening|there|doing it))\b/,
    ["I have not received the refund.", "Nobody called.", "We still have no estimate."],
  ],
  [
    "never_mind",
    "releases",
    "leave isn't aren't needed plenty enough send call come managed got made bought ordered elsewhere worked mind longer myself solved fixed cancel need forget figured worry sorted resolved found ignore disregard have don't changed close keep asked had",
    /\b(?:never ?mind|nevermind|no longer (?:need|necessary|relevant|interested|required|want)|(?:don't|do not|no) need (?:it|this|that|to|any)(?: \w{1,12})? ?(?:any ?more|any longer|now)?(?=[.!,]| any| now|$)|(?:i|we)(?:'ve| have)? (?:just |now |already |finally )?(?:solved|fixed|figured|resolved|sorted|worked) (?:it|this|that|the (?:problem|issue))(?: out)?|(?:i|we) (?:finally |now |just )?(?:got|managed to get|made) (?:it|this|that|everything) (?:to work|work|working|going|running|sorted)|(?:fixed|solved|did|done|found) (?:it )?(?:by )?(?:myself|on my own)|please cancel (?:it|this|my request|that|everything)|forget (?:it|about it|about the|the \w{1,12})|(?:please )?(?:don't|do not) (?:send|ship|call|ring|come|order|bother) (?:it|me|the|another|a|any|out|sending|coming|calling)|(?:is|are) (?:plenty|enough) (?:for|now|as|thank|$)|no need (?:for (?:the|a|it|that|this|[a-z]{2,12} to)|to (?:call|send|ship|refund|fix|come|check|look|write|reply|do|follow))|(?:please )?(?:ignore|disregard) (?:my|this|that) (?!if)|you (?:don't|do not|needn't|need not)(?: (?:have|need))? to (?:call|send|ship|refund|fix|come|check|look|write|reply|do|follow)|changed my mind|(?:don't|do not) want (?:it|this|that|one|them|the \w{1,12}) any ?more|(?:i|we)(?:'ve| have)? (?:had|got) (?:it|this|that|the \w{1,12}) (?:repaired|fixed|done|sorted|replaced)|you can close (?:this|the|it|my)|you can leave (?:it|that|this)|(?:isn't|is not|aren't|are not) (?:needed|necessary|required) (?:any ?more|any longer|now)|keep the (?:money|refund|change)|(?:i|we)(?:'ve| have) (?:now |already )?(?:asked|called|contacted|phoned|bought|ordered) (?:\w{1,10} )?(?:myself|ourselves|elsewhere)|don't (?:bother|worry about it)|(?:bought|ordered|found|got) (?:it|one|another)(?: one)? (?:elsewhere|somewhere else))\b/,
    ["Never mind, I solved it.", "We no longer need the part."],
  ],
  [
    "too_late",
    "objects",
    "late unacceptable acceptable wait long no need can't",
    /\b(?:(?:that's|that is|it's|this is|is) (?:\w{1,10} )?(?:too (?:late|long)|unacceptable|not (?:acceptable|good enough|ok|okay|soon enough))|(?:can't|cannot|can not|won't) wait|need it (?:sooner|earlier|before|by|now|today)|not acceptable|unacceptable)\b/,
    ["That is too late for us.", "I can't wait that long."],
  ],
  [
    "yes_please",
    "accepts",
    "yes please sure ok okay great perfect thanks thank fine go good yeah yep",
    /^(?:hi|hello|hey|oh|ah)?[,.! ]{0,3}(?:yes|yeah|yep|sure|ok|okay|please|go ahead|that (?:would|will|'d) be|that works|that's fine|sounds good|fine|great|perfect|thanks|thank you|good)\b/,
    ["Yes please!", "That would be great."],
  ],
  [
    "no_thanks",
    "declines",
    "no not don't",
    /^(?:hi|hello|oh)?[,.! ]{0,3}(?:no(?:,| thanks| thank|\.|!|$)|not (?:now|necessary|needed)|don't bother|no need)/,
    ["No thanks, it is fine."],
  ],
  [
    "happened_again",
    "recurs",
    "again",
    /\b(?:(?:has |have |just |was |were |is |it |been )?(?:happened|happening|charged|late|wrong|missing|broken|did it|occurred|same (?:thing|problem|issue|mistake))(?: \w{1,12}){0,3} again|again (?:the )?(?:same|charged|late|wrong|missing)|^(?:and |so )?(?:yet )?again,? (?!thank|sorry|please|i (?:am|want|would))(?:[\w']{1,12} ){0,4}(?:wrong|missing|late|broken|damaged|failed|charged|nothing|no))\b/,
    ["It happened again this morning.", "I was charged again."],
  ],
]);

/** English: how later messages speak of what was promised. */
export const ENGLISH_OUTCOME: OutcomeWords = {
  signals: SIGNALS,
  courtesy: COURTESY,
  earlier: EARLIER,
  negatedBefore:
    /\b(?:not|never|n't|haven't|hasn't|didn't|isn't|wasn't|cannot|can't|don't|no)\b[^,.;]{0,12}$/,
  unrealBefore:
    /\b(?:if|when|once|until|unless|whether|after|before|would|should|could|might|has (?:anyone|somebody))\b[^,.;]{0,30}$/,
  subjectFirst: /^(?:has|have|is|are|was|were|been|went|gone|left)\b/,
  told: /^(?:address|measur|size|dimension|price|cost|number|code|name|date|hours|steps?$|instruct|detail|info|explan|answer|status|spec|direction|opening|schedul|reason|result|phone|contact)/,
  written:
    /^(?:file|link|guide|instruction|document|invoice|copy|screenshot|log|label|receipt|form|list|pdf|patch|build|direction|detail)/,
};
