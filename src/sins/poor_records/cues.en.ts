import { cueList } from "../../text/cue_list.ts";

/** What a record can be about: something the customer did or gave. */
const OF_YOURS =
  "(?:your|you|that|this|the|any|a|an)(?: (?:previous|earlier|last|first|recent|such))? (?:\\w+ )?(?:calls?|conversations?|chats?|contacts?|e?-?mails?|messages?|tickets?|requests?|complaints?|cases?|orders?|bookings?|reservations?|payments?|cancell?ations?|returns?|reports?|letters?|forms?|applications?|appointments?|purchases?|accounts?|registrations?|refunds?|claims?|visits?|deliver(?:y|ies))";

export const CUES_EN = cueList("poor_records.en", "en", [
  [
    "no-record",
    "no_record",
    "record records trace note notes history log",
    new RegExp(
      `\\b(?:(?:i|we|there)(?:'s| is| are)?(?: \\w+)? (?:have|see|find|can find|can see|show|hold|got)? ?no (?:record|trace|notes?|history|log)s? (?:of|for|about|from|on) ${OF_YOURS}|(?:i|we) (?:\\w+ )?(?:don't|do not|can't|cannot|can not|couldn't|could not|am not|are not|'m not|'re not|not)(?: able to)? (?:seem to )?(?:see|find|have|finding|seeing|locate|show|showing)(?: \\w+)? (?:record|trace|notes?|history|log)s? (?:of|for|about|from|on) ${OF_YOURS})\\b`,
    ),
    [
      "There is no record of your call last week.",
      "I cannot find any record of that order.",
      "We have no trace of your payment.",
    ],
    ["There is no record of any outage.", "We keep no history of the sensor."],
  ],
  [
    "by-our-records",
    "by_record",
    "according file files records record system notes",
    /\b(?:(?:according to|as per|per|based on) (?:our|my|the) (?:file|files|records?|system|notes|database|logs?)|(?:our|my) (?:records?|files?|system|notes|database) (?:shows?|says?|indicates?|states?|tells?|has|have|suggests?))\b/,
    ["According to our file you cancelled.", "Our records show that you returned it."],
    ["We update our records each night."],
  ],
  [
    "i-never",
    "said_denies",
    "never didn't not haven't wrong",
    /(?:^(?:(?:but|no|and|well|sorry),? )*(?:i|we) (?:have |had )?(?:never|didn't|did not|haven't|have not) (?:ever )?(?:cancell?ed|cancel|ordered|order|called|call|asked|ask|requested|request|moved|move|changed|change|returned|return|received|receive|signed|sign|paid|pay|missed|miss|agreed|agree|booked|book|bought|buy|closed|close)\b|^(?:(?:but|no|and|well|sorry),? )*(?:that|this|it|your (?:records?|files?|system|notes))(?:'s| is| are) (?:wrong|not (?:true|right|correct)|incorrect|a mistake)\b)/,
    ["I never cancelled.", "But I did not order that.", "Your records are wrong."],
    ["I did not know that."],
  ],
  [
    "my-name",
    "said_name",
    "name name's called it's not again",
    /\b(?:my name(?:'s| is)(?: not)? [a-z]{2,20}|(?:i'm|i am|it's|it is) not [a-z]{2,20}\b|(?:it's|it is|i'm|i am) [a-z]{2,20}, (?:not|again)\b)/,
    ["My name is Maria.", "I am not Mark.", "It's Johnsen, not Jansen."],
    ["The name is printed on it."],
  ],
  [
    "report-no-record",
    "report",
    "record records trace notes history",
    /\b(?:(?:you|they|he|she|system|support|your \w+|the \w+)(?: \w+)? (?:have|has|had|having|keeps?|find|found|claims?|says?|said|there is|there's|shows?) (?:there (?:is|was|are) )?(?:absolutely )?no (?:record|trace|notes?|history) of|(?:you|they|your \w+|nobody|no one) (?:don't|doesn't|do not|does not|didn't|can't|cannot|couldn't)(?: \w+)? (?:have|find|see|keep|locate)(?: \w+)? (?:record|trace|notes?|history)s? of|(?:told|says?|said|saying|claims?|claiming)(?: me| us)?(?: that)? (?:there (?:is|was|are|were) |they (?:have|had) |you (?:have|had) )?no (?:record|trace|notes?) (?:of|on|for)|(?<!\bi (?:have |had |found |find )?)no (?:record|trace) of (?:my|our|me|us))\b/,
    [
      "You have no record of my complaint.",
      "They told me there was no record of the call.",
      "Your office can't find any record of it.",
    ],
    [
      "I have no record of the date.",
      "I have no record of my last payment.",
      "There is no record player in the box.",
    ],
  ],
  [
    "report-told-i-never",
    "report",
    "told says said saying claims claiming claim",
    /\b(?:told|(?:you|they|he|she|support|(?:your|the|an?) (?:\w+ )?(?:agent|rep|representative|manager|shop|store|staff|driver|colleague|hotel|branch))(?: \w+)? (?:says?|said|saying|claims?|claiming|insists?))(?: me| us)?(?: that)? (?:(?:i|we) (?:have |had )?(?:never|did not|didn't|haven't|have not) (?:ordered|order|paid|pay|placed|place|booked|book|called|call|contacted|contact|sent|send|returned|return|registered|register|signed|sign|made|submitted|submit)|(?:it|the \w+|my \w+) (?:was|is|were) never (?:ordered|placed|booked|paid|sent|made|received)|(?:i'm|i am|we're|we are) not (?:on|in|registered|enrolled|a (?:member|customer|subscriber)|listed|subscribed|signed up))\b/,
    [
      "They told me I never ordered one.",
      "She says we are not registered, but we pay each month.",
      "I was told it was never booked.",
    ],
    ["They told me I should order one.", "The screen says I am not enrolled."],
  ],
  [
    "report-told-many",
    "report",
    "explained explain told given gave repeat repeating repeated spoken",
    /\b(?:(?:explain(?:ed|ing)?|told|telling|given|gave|giving|repeat(?:ed|ing)?|provided|said|describ(?:ed|ing))(?: (?:this|it|that|the|my|all|everything|you|same|whole|story|problem|issue|details|information|info|situation|again)){0,4} (?:to|for) (?:\w+ )?(?:two|three|four|five|six|seven|several|multiple|many|countless|\d{1,2}|every|each|different|a different|another|yet another)(?: \w+)? (?:people|persons?|agents?|reps?|representatives?|employees?|advis[eo]rs?|departments?|one|single)|(?:have|having|had|need|made me|makes me|keep)(?: to)? (?:re-?explain(?:ing)?|repeat(?:ing)?|start(?:ing)?) (?:myself|everything|it all|the whole (?:story|thing)|my (?:story|issue|problem|situation)|all over|from (?:scratch|the beginning))(?: \w+){0,3} (?:every|each|again|another|different|new|over|to) )/,
    [
      "I have explained this to three different people.",
      "I gave my details to four agents already.",
      "I have to repeat everything each time I call.",
    ],
    ["I told my three sons."],
  ],
  [
    "report-lost-papers",
    "report",
    "lost losing lose loses misplaced mislaid deleted",
    /\b(?:(?:you|u|they|your \w+|he|she|@\w{1,30}|support|(?:the|this) (?:company|store|shop|bank|office|team|school|airline|agency))(?: have| has| had| keeps?| kept| just| also| somehow)* ?(?:lost|losing|loses|lose|misplaced|mislaid)|keeps? (?:on )?losing) (?:all |the |my |our ){1,2}(?:\w+ ){0,2}(?:files?|records?|paperwork|details|documents?|docs|papers|applications?|cases?|complaints?|requests?|forms?|contracts?|info|information|data|number|#|notes|bookings?|reservations?|history|tickets?|preferences)(?!\w)/,
    ["You lost my paperwork again.", "Your office keeps losing the customer number."],
    ["I lost my number.", "You lost my parcel."],
  ],
  [
    "report-wrong-details",
    "report",
    "wrong incorrect misspelled misspelt misspelling old incorrectly",
    /\b(?:(?:you|they|your \w+|system|who) (?:\w+ ){0,2}(?:have|has|had|got|keep|keeps|spelled|spelt|put|wrote|still have|entered|recorded|registered|using|use|uses)(?: (?:down|me|us))?(?: (?:under|with|as|at|to|in))? (?:(?:my|our) (?:\w+ )?(?:names?|address|e-?mail|phone number|number|details|birthday|date of birth|account|dob|surname)(?: (?:is|down|all|spelled|listed|recorded))? (?:wrong|incorrect(?:ly)?|misspelled|misspelt)|(?:the |my |our |an? )?(?:wrong|incorrect|old) (?:name|address|surname|date of birth|customer|person|details)(?! (?:was|in) (?:the|my) (?:app|form))|(?:the|an?) (?:wrong|incorrect) (?:e-?mail|phone number)(?: address)?(?: on (?:file|record))?)|(?:misspelled|misspelt|misspelling) my (?:\w+ )?name|(?:ship|send|deliver|sending|shipping|delivering|sent|shipped|mail|mailing|write|writing)(?:ed)?(?: \w+){0,3} to (?:my|our) old (?:address|e-?mail|number|house|apartment))\b/,
    [
      "You have my name wrong again.",
      "They got our address wrong.",
      "You still ship to my old address.",
      "Your system has the wrong date of birth.",
    ],
    ["I have the wrong address in my app."],
  ],
  [
    "report-old-data",
    "report",
    "address name number email details phone",
    /\b(?:gave|given|told|sent|updated|changed|corrected) (?:you |it |them )?(?:my |our |the )?(?:new |correct |right )?(?:address|name|number|e-?mail|phone|details)\b[^.?!]{0,50}\b(?:still|keep|again|always)\b[^.?!]{0,40}\b(?:old|wrong|previous|incorrect|former)\b/,
    ["I gave you my new address twice and you still ship to the old one."],
    ["I changed my address and still get the mail."],
  ],
]);
