import type { EpisodeHint } from "./types.ts";

const STAFF =
  "(?:cashier|clerk|waiter|waitress|staff|assistant|receptionist|nurse|guard|teller|bartender|barista|employee|salesman|saleswoman|salesperson|agent|officer|driver|manager|doctor|attendant|host|hostess|porter)s?";
const PREMISES =
  "(?:lift|elevator|escalator|toilet|bathroom|restroom|loo|floor|table|chair|seat|bench|door|window|wall|ceiling|light|lamp|sign|screen|display|machine|printer|kiosk|ramp|stairs?|lobby|room|sheet|towel|bed|pool|bin|trolley|cart|basket|heating|air con\\w*|fan|tap|sink|shower|carpet|curtain|menu|cutlery|plate|glass|mirror|counter|trays?)(?:s|es)?";
const BAD =
  "(?:out of order|broken|filthy|dirty|sticky|smelly|stinking|flooded|leaking|mouldy|moldy|torn|cracked|peeling|flickering|overflowing|stained|freezing|not working|did(?:n't| not) work|stank|reeked|smelled (?:bad|of \\w+))";
const NOTHING_CAME =
  "(?:never|nobody|no one|nothing|did(?:n't| not)|has(?:n't| not)|have(?:n't| not)|still (?:waiting|no|not|nothing|is(?:n't| not))|no (?:sign|call|word|trace|show)|not a word|in vain)";

export const HINTS_EN: readonly EpisodeHint[] = [
  {
    sin: "broken_promise",
    pattern: new RegExp(
      `\\b(?:(?:said|told (?:me|us))\\b[^?!]{0,40}\\b(?:would|'d|will|by|within|between|tomorrow|on (?:mon|tues|wednes|thurs|fri|satur|sun)day)|promised|swore|agreed to|assured (?:me|us)|guaranteed|(?:was|were) (?:due|supposed|meant) to)\\b[^?!]{0,160}\\b${NOTHING_CAME}\\b`,
    ),
    yes: [
      "The roofer said he would come on Monday. It is Wednesday and he never came.",
      "She promised a call by noon and nobody rang.",
    ],
    no: ["He said the shop is on the left.", "They promised it by noon and it was there at ten."],
  },
  {
    sin: "broken_promise",
    pattern:
      /\b(?:never|did(?:n't| not)) (?:even )?(?:show(?:ed)?|turn(?:ed)?) up\b|\bstood (?:me|us) up\b/,
    yes: ["The electrician never showed up.", "They stood us up."],
    no: ["He showed up early."],
  },
  {
    sin: "wrong_delivery",
    pattern:
      /\b(?:ordered|asked for|paid for|booked|requested|reserved)\b[^.?!]{1,60}\b(?:and|but|yet)\b(?: then)?(?: (?:they|he|she|i|we|the \w+))? (?:gave|got|sent|delivered|brought|served|received|handed|were given|was given)(?: me| us)? (?:an?|the|two|one) (?:\w+ ){0,2}(?:ones?|instead|single|double|small|large)\b/,
    yes: [
      "I ordered a white lamp and they sent a black one.",
      "We booked a double and got a single.",
    ],
    no: ["I ordered a lamp and they sent it the same day."],
  },
  {
    sin: "runaround",
    pattern:
      /\b(?:sent|send|referred|directed|pointed|passed|told) (?:me|us)(?: back| on| over| away)? to\b[^?!]{1,90}\b(?:sent|send|referred|directed|pointed|passed|told) (?:me|us)(?: straight)? (?:to|back|away|on|over)\b/,
    yes: ["The desk sent me to the office and the office sent me back to the desk."],
    no: ["They told me to wait and it was done."],
  },
  {
    sin: "runaround",
    pattern:
      /\bfrom (?:one |this )?(?:desk|office|counter|window|department|floor|person) to (?:another|the next|the other)\b|\b(?:two|three|four|five|six|\d) (?:different )?(?:desks|windows|counters|offices|departments)\b/,
    yes: ["We went from one counter to the next.", "I was at four windows for one stamp."],
    no: ["The office has a nice desk."],
  },
  {
    sin: "ignored_contact",
    pattern:
      /\b(?:have(?:n't| not)|has(?:n't| not)|had(?:n't| not)|never|not) (?:yet )?(?:heard|had|got|gotten|received|seen) (?:back|a word|a single word|anything|any (?:reply|answer|response)|an? (?:reply|answer|response))\b|\bno (?:reply|answer|response) (?:since|for|to|yet|in)\b|\bnobody (?:ever )?(?:answers|answered|replies|replied|writes back|wrote back)\b/,
    yes: ["I have not heard a word from them.", "There was no reply to three letters."],
    no: ["I have not heard that song."],
  },
  {
    sin: "slow_response",
    pattern:
      /\b(?:waited|waiting|queued|queueing|stood in (?:line|the queue)|sat there|took (?:them|him|her)|had my \w+ for)\b[^.?!]{0,40}\b(?:(?:an|half an|over an) hour|(?:two|three|four|five|six|\d+) (?:hours|days|weeks|months)|(?:\d{2,3}|thirty|forty|fifty|sixty|ninety) minutes)\b/,
    yes: ["We waited two hours for a form."],
    no: ["I waited two minutes."],
  },
  {
    sin: "rudeness",
    pattern:
      /\btold (?:me|us|her|him|them) to (?:shut up|get lost|go away|learn (?:how )?to|get out|mind)\b|\b(?:threw|tossed|slammed|flung) (?:the|my|our|it|a|his|her)\b[^.?!]{0,30}\b(?:at (?:me|us)|on(?:to)? the (?:counter|table|desk)|in (?:my|our) face)\b|\b(?:shouted|yelled|snapped|barked|sneered) at (?:me|us|her|him|an?|the|my)\b/,
    yes: ["He told us to get lost.", "She threw the receipt on the counter."],
    no: ["She put the receipt on the counter."],
  },
  {
    sin: "rulebook",
    pattern:
      /\brules are rules\b|\bcomputer says no\b|\b(?:refused|would(?:n't| not)|could(?:n't| not)|can(?:'t|not))\b[^.?!]{0,80}\b(?:policy|the rules?|regulations?|procedure)\b/,
    yes: ["Rules are rules, said the clerk.", "He refused to look at it because of the policy."],
    no: ["The rules of the game are short."],
  },
  {
    sin: "poor_tangibles",
    pattern: new RegExp(
      `\\b(?:the|their|every|half the|all the) (?:\\w+ ){0,2}${PREMISES}(?: \\w+){0,4} (?:(?:is|was|are|were|had been|still)(?: \\w+){0,2} )?${BAD}`,
    ),
    yes: ["The escalator was out of order again.", "The menus were sticky."],
    no: ["The lift was fast.", "My phone was broken."],
  },
  {
    sin: "inconvenient_access",
    pattern:
      /\b(?:ramp|entrance|exit|door|stairs|aisle|wheelchair \w+)\b[^.?!]{0,30}\b(?:blocked|locked|closed)\b|\bnowhere to park\b|\bno (?:ramp|parking|step-free)\b|\bonly one (?:till|counter|window|cashier|lane|desk) (?:was )?open\b/,
    yes: ["The ramp was blocked by bins.", "There was nowhere to park."],
    no: ["The ramp was wide."],
  },
  {
    sin: "onsite_inattention",
    pattern: new RegExp(
      `\\b${STAFF}\\b[^.?!]{0,60}\\b(?:on (?:his|her|their) phones?|chatting|chatted|gossip\\w*|talking to each other|ignored (?:me|us|everybody|everyone)|looked (?:through|past) (?:me|us)|(?:never|did(?:n't| not)) (?:even )?look up)\\b`,
    ),
    yes: ["Both clerks were gossiping while we stood there.", "The teller did not even look up."],
    no: ["The clerk looked up at once."],
  },
  {
    sin: "wrong_information",
    pattern:
      /\b(?:website|site|sign|app|poster|leaflet|label|board|clerk|assistant|agent|he|she|they|lady|man)\b[^.?!]{0,20}\b(?:said|says|told (?:me|us)|stated|listed|showed)\b[^.?!]{1,90}\b(?:but (?:it|that|there|the|at)|turned out|which was(?:n't| not) true|in fact|actually)\b/,
    yes: ["The website said open until eight, but it was shut at six."],
    no: ["He said it was cheap."],
  },
  {
    sin: "blame_shifting",
    pattern:
      /\b(?:it was|it's|is|was|all) (?:all )?(?:my|our) (?:own )?fault\b|\bblamed (?:me|us|the (?:customer|courier|system|other))\b/,
    yes: ["He said it was my own fault."],
    no: ["It was nobody's fault."],
  },
  {
    sin: "apathy",
    pattern:
      /\b(?:shrugged|could(?:n't| not) care less|as if it (?:was|were) (?:my|our) problem|(?:was(?:n't| not)|is(?:n't| not)|not) (?:his|her|their) (?:problem|job|business|department))\b/,
    yes: ["She just shrugged.", "It was not his problem, he said."],
    no: ["She made it her job to help."],
  },
  {
    sin: "poor_records",
    pattern:
      /\b(?:lost|mislaid|mixed up|could(?:n't| not) find|had no (?:record|trace) of) (?:my|our|the|his|her) (?:\w+ )?(?:file|order|booking|reservation|form|papers|details|application|record|appointment|samples?)\b/,
    yes: ["The clinic lost my file.", "They had no record of our reservation."],
    no: ["I lost my keys."],
  },
  {
    sin: "failure_to_listen",
    pattern:
      /\b(?:did(?:n't| not)|never|would(?:n't| not)) (?:even )?(?:listen|let (?:me|us|her|him) (?:finish|explain|speak|talk))\b|\binterrupted (?:me|us)\b|\basked (?:me|us)? ?the same (?:thing|question) (?:again|twice|three)\b/,
    yes: ["He did not let me finish.", "She interrupted me at every word."],
    no: ["She listened to all of it."],
  },
  {
    sin: "missing_courtesy",
    pattern:
      /\b(?:not a|no|never (?:said|a)|without (?:a|saying|even a)|did(?:n't| not) (?:even )?say) (?:word of )?(?:hello|hi|thanks|thank you|sorry|apology|good morning|please|greeting)\b/,
    yes: ["He handed it over without a hello.", "Not a thank you."],
    no: ["She said thank you twice."],
  },
  {
    sin: "inaccessibility",
    pattern:
      /\b(?:nobody|no one) (?:picks|picked) up\b|\b(?:phone|line) (?:just )?(?:rings|rang) (?:and|out)\b|\bno (?:way to (?:reach|call|contact)|phone number|human)\b|\bon hold (?:for|since)\b/,
    yes: ["Nobody picked up all week.", "There is no way to reach a person."],
    no: ["They picked up at once."],
  },
];
