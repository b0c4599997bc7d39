import { cueList } from "../../text/cue_list.ts";

export const PRAISE_EN = cueList("survey.praise.en", "en", [
  [
    "service",
    "praise",
    "service support help job work team communication care experience response handling assistance",
    /(?<!\b(?:expect|expected|expecting|want|wanted|need|needed|deserve|promise|promised|advertise|like|your|their) )\b(?:great|excellent|amazing|fantastic|wonderful|outstanding|superb|awesome|brilliant|terrific|first[- ]class|top[- ]notch|exceptional|very good|really good) (?:customer )?(?:service|support|help|job|work|team|communication|care|experience|response|handling|assistance)\b/,
    ["Excellent service from start to finish.", "Great job!", "Really good communication."],
    ["I expected great service.", "Your great team did nothing.", "Good support would be nice."],
  ],
  [
    "people",
    "praise",
    "was were is are been",
    /(?<!\b(?:nobody|none|no one|neither|nothing)\b[^.!?]{0,25})\b(?:was|were|is|are|has been|have been)(?: all| both)?(?: so| very| really| extremely| super| always| incredibly| absolutely| just| most)? (?:great|helpful|excellent|amazing|fantastic|wonderful|kind|friendly|patient|brilliant|awesome|lovely|outstanding|superb|professional|polite|courteous|attentive)\b(?! (?:until|at first|as long as|enough to (?:ignore|keep)))/,
    [
      "Dana was great.",
      "Everybody has been very helpful and patient.",
      "They were extremely professional.",
    ],
    [
      "It would be great to get an answer.",
      "He was great until I asked for the money.",
      "None of them was helpful.",
    ],
  ],
  [
    "quick",
    "praise",
    "fixed solved resolved sorted answered replied helped",
    /\b(?:fixed|solved|resolved|sorted|answered|replied|helped)(?: (?:it|everything|this|that|me|us|out|(?:my|our|the) \w+)){0,2} (?:right away|at once|(?:very |so |really )?(?:quickly|promptly|fast)|immediately|within minutes|in (?:no time|minutes)|(?:the|that) same day|straight away)\b/,
    ["You fixed my order right away.", "They answered very quickly.", "Sorted in no time!"],
    ["You never fixed it."],
  ],
  ["beyond", "praise", "beyond", /\babove and beyond\b/, ["Marta went above and beyond."]],
  [
    "content",
    "praise",
    "happy satisfied pleased impressed grateful",
    /\b(?:(?:very|really|so|more than|extremely|completely|truly) (?:happy|satisfied|pleased|impressed|grateful)(?: with| that| for|[.!,]|$)|(?:am|was|are|were) impressed\b)/,
    ["I am very happy with how it went.", "Very satisfied.", "We were impressed."],
    ["I would be happier with a refund."],
  ],
  [
    "nothing-better",
    "praise",
    "nothing better complaints perfect",
    /\b(?:(?:could not|couldn't|can not|cannot|can't) (?:have )?(?:been |be |done (?:it |this )?)?(?:any )?better\b|no complaints(?: at all| here|[.!,]|$)|nothing(?: at all)?,? (?:you|it|everything|all) (?:were|was|did)[^.!?]{0,20}(?:perfect|well|great|right|fine)\b|(?:everything|all|it) (?:was|went) (?:just )?perfect(?:ly)?\b)/,
    ["It could not have been better.", "No complaints.", "Nothing, everything was perfect."],
    ["Nothing was done about my complaints."],
  ],
]);
