import { cueList } from "../../text/cue_list.ts";

/** Looser than talking down: a lesson nobody asked for, and doubt of what the customer says or means. */
export const LECTURE_EN = cueList("condescension.lecture.en", "en", [
  [
    "understand",
    "lecture",
    "understand realise realize learn",
    /(?:^|[.!,;:] |\b(?:but|and|so) )(?:please|kindly|you (?:just |first |really |simply )?(?:need to|have to|must|should|ought to)|try to) (?:understand|reali[sz]e|learn)\b(?!,? (?:that )?(?:our|we|i\b|i'|my|if|the (?:delay|reason|inconvenience)|more|how to|about))/,
    ["Please understand that the lamp does not think.", "You need to realise what it costs."],
    ["Please understand our position.", "You must learn how to start it here: page two."],
  ],
  [
    "search-first",
    "lecture",
    "search google googling look looking before stick keep",
    /\b(?:search|google|look|check|read)\b[^.?!]{0,80}\bbefore (?:you )?(?:post|ask|creat|writ)(?:e|ing)?\b|(?:^|[.!,;:] |\b(?:just|simply|please|then) )(?:try )?(?:google it|googling it|look(?:ing)? it up)\b(?! (?:in|on|at))|\b(?:stick|keep) to one (?:thread|topic|post|question|ticket)\b/,
    ["You can search the page before asking.", "Try looking it up.", "Please stick to one thread."],
    ["Look at the lamp before you open the lid."],
  ],
  [
    "stop-accusing",
    "lecture",
    "stop cease quit",
    /(?:^|[.!,;:] |\b(?:please|and|so|just) )(?:stop|cease|quit) (?:accusing|blaming|assuming|panicking|guessing|jumping to|making (?:up|things up|accusations|assumptions|claims)|imagining|exaggerating)\b/,
    ["Please stop blaming the oven.", "Stop making assumptions."],
    ["The alarm will stop making noise."],
  ],
  [
    "no-capitals",
    "lecture",
    "caps capitals capital uppercase upper shouting shout",
    /\b(?:do not|don't|stop|no need to|avoid|refrain from|quit|needn't) (?:writ(?:e|ing)|typ(?:e|ing)|post(?:ing)?|shout(?:ing)?|yell(?:ing)?)(?: \w+){0,4} (?:all[- ]?caps|caps|capitals|capital letters|upper ?case)\b|\b(?:no need to|please (?:don't|do not|stop)|stop) shout(?:ing)?\b|\b(?:all[- ]?caps|caps|capitals|upper ?case) (?:is|are|means|equals) (?:considered |seen as |regarded as |like |the same as )?(?:rude|shouting|yelling)\b/,
    ["Please don't write in capitals.", "All caps is considered shouting."],
    ["Don't use capitals in the password.", "Check that you do not have caps lock on."],
  ],
  [
    "assuming-actually",
    "doubt",
    "assuming supposing provided",
    /\b(?:assuming|supposing|provided)(?: that)? (?:you(?:'re| are| were| do| did| have)?|your \w+(?: is| was| has| does| did)?) (?:actually|really|truly|indeed|in fact)\b/,
    [
      "Call the shop, assuming your lamp is really broken.",
      "Assuming you actually paid, it comes.",
    ],
    ["Assuming you paid by card, it comes tomorrow."],
  ],
  [
    "what-you-really",
    "doubt",
    "really actually truly",
    /(?<!\b(?:like|if) )\bwhat you(?:'re| are)? (?:really|actually|truly) (?:asking|mean|meant|saying|want|wanted|after)\b/,
    ["I think what you really want is another lamp."],
    ["Tell me what you want and I send it."],
  ],
  [
    "did-you-miss",
    "doubt",
    "miss missed part point overlook failed",
    /\b(?:did|have) you (?:\w+ )?(?:miss|missed|overlook|overlooked|skip|skipped) (?:the (?:point|part|bit|line|sentence)|my|what|where)\b|\bwhat part of [^.?!]{1,40}\b(?:have|did|do|are) you (?:not |n't )?(?:miss|missed|missing|understand|get|struggling)\b|\b(?:like|as|which|that|but|because|since) you (?:\w+ )?failed to\b|\byou(?:'re| are|'ve| have)? (?:missing|missed) the point\b/,
    [
      "Did you miss the part about the fee?",
      "What part of closed have you missed?",
      "It helps to click it, like you failed to do.",
      "You are missing the point.",
    ],
    ["Did you miss the parcel?", "The part that failed to arrive is here."],
  ],
  [
    "you-misunderstood",
    "doubt",
    "misunderstand misunderstood misread",
    /(?<!\b(?:think|believe|guess|if|maybe|perhaps|afraid) )\byou (?:also |clearly |obviously |seem to |simply |just |'ve |have )*(?:misunderst(?:and|ood)|misread) (?!me\b|my\b|us\b|our\b)/,
    ["You also misunderstood how a lamp works.", "You seem to misunderstand the price."],
    ["I think you misunderstood the sign.", "You misunderstood me, I meant the red one."],
  ],
]);
