import { cueList } from "../../text/cue_list.ts";

export const CUES_EN = cueList("wrong_delivery.en", "en", [
  [
    "we-erred",
    "admits",
    "wrong charged overcharged double-charged double missing twice",
    /\b(?:we (?:(?:have |had )?(?:sent|shipped|delivered|dispatched|charged|billed|packed|booked|given)|made) (?:you |your \w+ |out )?(?:the |an? )(?:wrong|incorrect)(?: \w+)?|we (?:have |had )?(?:double[- ]?(?:charged|billed)|over[- ]?charged|(?:charged|billed) (?:you |your card )?twice)(?: you)?|you (?:were|have been|had been|got) (?:charged|billed) (?:twice|in error|incorrectly|by mistake))\b/,
    ["We sent you the wrong lid.", "You were charged twice."],
    ["We sent you the new one."],
  ],
  [
    "report-wrong-item",
    "report",
    "wrong incorrect different",
    /\b(?:(?:sent|shipped|delivered|gave|giving|received|got|gotten|given|made|brought|handed|booked)(?: (?:me|us|out|my \w+))? (?:the |an? |completely |totally |\d{1,4} ){0,3}(?:wrong|incorrect|completely different|totally different) (?:\w+ )?(?:items?|sizes?|colou?rs?|orders?|products?|models?|thing|things|one|ones|food|pizza|drinks?|sauce|shoes?|book|meal|burger|part|parts|phone|package|parcel|address|country|date|flight|seats?|hotel|room|tickets?|style|brand|version|country)|(?:my|the|our|an?) (?:\w+ )?order (?:was|is|came|arrived|were) (?:\w+ )?(?:wrong|incorrect|incomplete|messed up|screwed up|missing (?:\w+ )?(?:items?|things?|half))|(?:wrong|incorrect) (?:order|item|product) (?:was )?(?:delivered|sent|again|received|shipped))\b/,
    [
      "You sent me the wrong size.",
      "My order was wrong again.",
      "I received a completely different book.",
    ],
    ["I ordered the wrong size.", "It shows the wrong date."],
  ],
  [
    "report-instead",
    "report",
    "instead ordered bought paid",
    /\b(?:(?:sent|gave|got|received|delivered|given|shipped)(?: me| us)? (?!an? (?:error|message|e-?mail))[^.?!]{1,50} instead(?: of)?|(?:i |we )?(?:ordered|bought|paid for|asked for|requested|booked) (?!from)[^.?!]{1,60}(?:,|\band|\bbut) (?:(?:i|we) )?(?:only |instead |just )?(?:got|received|was given|were given|was sent|were sent|they sent|you sent|it came with|it's not|am only getting|only get)(?! (?:an? )?(?:error|message|email|e-mail|confirmation|text|reply|nothing but an? error|it\b|the (?:message|email|error)|(?:a )?(?:call|notification)))\b)/,
    ["I ordered the blue one and got white.", "They sent me a toy instead of the pump."],
    ["I ordered a pump and got a confirmation."],
  ],
  [
    "report-missing",
    "report",
    "missing no without not forgot forgotten left include included incomplete half",
    /\b(?:(?:\d+|one|two|three|four|five|several|some|many|half|most|other|an?|the|of|my) (?:\w+ ){0,3}(?:items?|parts?|pieces?|things?|order|charger|cable|products?|screws?|sauces?|fries|meal|drinks?|tickets?) (?:is |are |was |were |still |all )*missing|missing (?:\w+ ){0,3}(?:from|in|out of) (?:my|the|our|this) (?:\w+ )?(?:order|box|bag|package|delivery|parcel|meal|kit|shipment)|(?<!\b(?:i|we)(?: have| had| also| just)? )(?:forgot|forgotten|failed|neglected|forgets) to (?:include|put|add|give|pack|send|deliver|bring) (?:me |us |in )?(?:my|the|a|an|our|any|half|part|\d+)(?: \w+)?|(?:left|leave|leaving|forgot|forgotten) (?:out )?(?:my|our|the) (?:\w+ ){0,2}(?:out of|off|from) (?:my|the|our)|(?:order|package|parcel|delivery|meal|box) (?:is|was|came|arrived) (?:\w+ )?incomplete|(?:no|without (?:any|the|my)|not any) (?:\w+ ){1,3}(?:in|on|with) (?:my|our) (?:\w+ )?(?:order|bowl|burger|bag|box|pizza|sandwich|meal|salad|delivery))\b/,
    [
      "The charger is missing.",
      "Two items are missing from my order.",
      "You forgot to include the sauce.",
      "There was no cheese on my pizza.",
    ],
    ["The send button is missing.", "I forgot to add the photo."],
  ],
  [
    "report-damaged",
    "report",
    "broken damaged defective faulty empty crushed cracked smashed cold expired leaking torn ripped opened lost stolen broke shattered dead stale rotten",
    /\b(?:(?:arrived|came|was delivered|were delivered|showed up|turned up|received (?:it|them|my \w+|an?)|got (?:it|them)|delivered) (?:\w+ )?(?:broken|damaged|defective|faulty|empty|crushed|cracked|smashed|shattered|cold|expired|leaking|torn|ripped|opened|stale|rotten|melted|dead|soaked|scratched|bent)|(?:my|our|the) (?:\w+ )?(?:packages?|bags?|luggage|suitcases?|items?|orders?|parcels?|delivery|box|guitar|stroller|zipper|book) (?:(?:was|is|were|are|got|came|has been|have been|had been) )(?:\w+ )?(?:damaged|broken(?: off)?|opened|lost|stolen|ripped|torn|crushed|destroyed|smashed|soaked)|(?:lost|broke|damaged|destroyed|ruined|losing) (?:my|our) (?:\w+ )?(?:luggage|bags?|packages?|suitcases?|parcels?|orders?|guitar|stroller|baggage|belongings))\b/,
    [
      "My lamp arrived broken.",
      "Your driver lost my parcel.",
      "The box was opened and it came empty.",
    ],
    ["My phone is broken, can you repair it?"],
  ],
  [
    "report-charged",
    "report_charge",
    "charged charge charging billed bill overcharged overcharging double-charged double twice debited cobrado",
    /\b(?:(?:charged|billed|debited|charging|billing) (?:(?:me|us|my \w+(?: card| account)?) (?:twice|double)|for (?:it |the \w+ )?(?:twice|double)|(?:me |us |my \w+(?: card| account)? )?(?:two times|three times|multiple times|again for|the wrong|too much|more than|an extra|extra|incorrectly))|double[- ]?(?:charged|billed|charging)|over[- ]?(?:charged|charging|billed|charge (?:me|us))|(?:charged|billed|charging|billing|charge)(?: (?:me|us|my \w+|for))?[^.?!]{1,60}\b(?:(?:i|we|that|which|was|were|have) (?:had |have |already |had already )?(?:never|didn't|did not|not|don't|cancell?ed|returned)|without (?:my|our|any))\b|(?:keep|keeps|still|tired of) (?:on )?(?:getting |being )?(?:charged|charging|billed|billing)(?: me| us)? for|charged (?:my|the) (?:credit |debit )?(?:card|account) (?:twice|double|again))\b/,
    [
      "You charged me twice.",
      "I was double charged.",
      "You billed us for a lid that I never ordered.",
    ],
    ["My phone is not charged twice a day."],
  ],
  [
    "report-not-delivered",
    "report",
    "delivered received arrived got",
    /\b(?:(?:says|said|saying|marked|shows?|showing|states?|claims?|claiming|tracking|status|was|is|been|being) (?:it (?:was|has been|is) |as |it's |that it was |they )?["']?delivered["']?[^?!]{0,70}\b(?:not|never|no|nothing|nowhere|isn't|wasn't|don't|didn't|hasn't|haven't|still)\b|(?:bought|ordered|paid)[^?!]{1,80}\b(?:(?:was|has|were|have|and) ?(?:n't|not| not)(?: been)? (?:delivered|arrived|received|shipped)|never (?:been )?(?:delivered|arrived|received|came|got|shipped))|(?:i|we) (?:never|still haven't|still have not|have never|didn't|did not) (?:received?|got|gotten|get) (?:any of )?(?:my|the|our|any) (?:\w+ ){0,2}(?:orders?|packages?|parcels?|items?|products?|deliver(?:y|ies)|books?|textbooks?|tickets?|bags?|boxes|box|luggage|suitcases?|meals?|food|pizza|burger|drinks?|shoes|dress|shirt|phone|laptop|card|gift|codes?|packs?|bonus|seats?|flowers|furniture|mattress|chair|sofa|groceries|stuff|goods|purchase))/,
    [
      "It says delivered but nothing is here.",
      "I bought a lamp and it was never delivered.",
      "I never received my parcel.",
    ],
    ["It was delivered today, thanks."],
  ],
  [
    "report-paid-for",
    "report",
    "paid bought purchased",
    /\b(?:paid|bought|purchased|signed up) (?:for |(?:and|&|amp;|&amp;) paid (?:for )?)?[^.?!]{1,50}\b(?:but|and|yet|&) (?:till now |now |still |it |i |we |they |the \w+ ){0,3}(?:(?:do|does|did|have|has|is|was|are|were|can)(?:n't| not) (?:get|have|got|received?|see|work|appear|shown?|upgrad\w+|been|include|board|load|open)|still (?:appears?|shows?|says|only|no|not)|only (?:got|get|have|received|shows?|appears?)|never (?:got|received|came))\b/,
    [
      "I paid for two seats but only got one.",
      "We paid for the big plan and still only have the small one.",
    ],
  ],
  [
    "report-new-faulty",
    "report",
    "new replacement refurbished",
    /\b(?:brand[- ]new|new|replacement|refurbished|second) (?:\w+ ){1,2}(?:that|which|and it|but it|you sent(?: me)?|i (?:got|received|bought)(?: from you)?)? ?(?:still )?(?:(?:does|do|did|is|was|will)(?:n't| not)|won't) (?:even )?(?:work|turn on|working|function|charge|power|start)\b/,
    ["You sent a new pump that doesn't work."],
  ],
]);
