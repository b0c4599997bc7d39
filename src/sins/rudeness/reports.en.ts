import { cueList } from "../../text/cue_list.ts";

const STAFF =
  "(?:agents?|reps?|staff|employees?|employess|workers?|representatives?|people|drivers?|managers?|supervisors?|lady|guys?|dude|man|woman|crew|attendants?|cashiers?|assistants?|operators?|receptionists?|clerks?|couriers?|hosts?|(?:customer |phone |tech )?(?:service|support|care)|assistance|everyone|everybody)";
const RUDE =
  "(?:rude(?:st)?|disrespectful|arrogant|abusive|snarky|obnoxious|discourteous|hostile|ill-?mannered)";

/** Rude people, as customers tell of them in public. */
export const REPORTS_EN = cueList("rudeness.en", "en", [
  [
    "rude-staff",
    "report_public_trait",
    "rude rudest disrespectful arrogant abusive snarky obnoxious discourteous hostile ill-mannered",
    new RegExp(
      `\\b${RUDE} (?:and \\w+ |, \\w+ )?(?:[\\w-]{2,15} ){0,2}?${STAFF}\\b|\\b${STAFF}\\b(?!'s dog)[^.,?!]{0,35}? (?:so |very |extremely |incredibly |really |just |also |being |absolutely |useless and |unhelpful and |both |too )*${RUDE}\\b(?! (?:to (?:your|the) (?:staff|agents?)|(?:awakening|surprise)))|\\b(?:being|been|are|were|was|r) (?:so |very |extremely |incredibly |really |just |absolutely )*(?:rude|disrespectful|arrogant)(?: and [\\w]+)? (?:to|with|towards?) (?:me|us|my|customers?|people)\\b`,
    ),
    [
      "I was told so by a rude employee.",
      "One of the rudest flight attendants I have met.",
      "Staff rude.",
      "I don't understand why everyone has been so rude.",
      "Your courier guys are very rude.",
    ],
    ["I do not mean to be rude.", "It was a rude awakening."],
  ],
  [
    "called-names",
    "report_public",
    "called calling",
    /\bcall(?:ed|ing) (?:me|us|my (?:wife|husband|mom|mum|mother|son|daughter|friend)) (?:a |an |such a )?(?:\w+ )?(?:asshole|a-?hole|arsehole|bitch|bastard|moron|cunt|prick|dick|dumb\w*|fat|ugly|loser|racist|retard\w*|jerk|karen)\b/,
    ["Your rep called me an asshole on the phone."],
    ["She called me a taxi."],
  ],
  [
    "made-cry",
    "report_public",
    "cry tears crying sobbing",
    /\b(?:made|making|makes|left|had|reduced|brought) (?:me|us|my (?:\w+ )?(?:wife|husband|mom|mum|mother|son|daughter|kids?|child)) (?:\w+ )?(?:cry|crying|sobbing|to tears|in tears)\b(?! (?:with|of) (?:joy|laugh\w+))(?<=\b(?:rep|reps|agent|agents|staff|service|support|manager|supervisor|driver|employee|lady|guy|person|you|they|she|he|who)\b[^.?!]{0,40})/,
    ["One of your service reps just made me cry."],
    ["The film made me cry."],
  ],
  [
    "hung-up-customer",
    "report_public",
    "hung hang hangs hanging swore swearing cussed cursing shit attitude",
    /\b(?:(?:agents?|reps?|supervisors?|managers?|lady|guy|woman|man|he|she|they|staff|people|person|driver|employees?|and)\b[^.?!]{0,25}\b(?:hung|hang|hangs|hanging) up (?:on (?:me|us|a|the|customers?|people)|in my face|the phone|twice|mid)|(?:swore|swearing|cussed|cursing|cursed|sworn) (?:at|down) (?:me|us|the phone)|talk(?:s|ing|ed)? (?:shit|crap|trash) (?:about (?:me|us|customers?)|right |in front )|(?:gave|give|giving|has|had|with|such) (?:me |us )?(?:a |an |some |so much )?(?:nasty |bad |shitty |terrible |awful |horrible |rude |snotty |piss poor )(?:ass )?attitude)\b/,
    [
      "Your supervisors hanging up on a customer, nice.",
      "A driver who just swore down the phone.",
      "Your people talk shit right in front of me.",
    ],
    ["He hung up the coat."],
  ],
  [
    "abused",
    "report_public",
    "abused insulted humiliated threatened threatening threaten ridiculed mocked harassed harassing",
    /(?<=\b(?:lied to|ignored|insulted|mocked|belittled),? (?:and |then )?)(?:insulted|abused|mocked|ridiculed|humiliated|threatened)\b|\b(?:drivers?|agents?|reps?|staff|manager|supervisor|he|she|they|employee|guy|courier)\b[^.?!]{0,40}\b(?:threaten(?:ed|ing|s)?|insult(?:ed|ing|s)?|harass(?:ed|ing)?|humiliat(?:ed|ing)) (?:me|us|my (?:wife|husband|mother|friend|kids))\b/,
    ["Lied to, ignored, abused.", "He refused to pick up and threaten me."],
    ["I felt threatened by the storm."],
  ],
]);
