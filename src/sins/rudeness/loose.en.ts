import { cueList } from "../../text/cue_list.ts";
import { STAFF } from "../report_words.en.ts";

const UNKIND =
  "(?:rude|nasty|arrogant|sarcastic|disrespectful|hostile|aggressive|abusive|unprofessional|racist|snarky|snotty|vile|obnoxious|unfriendly|unkind|impolite|discourteous|offensive|cruel|bitchy|yelled|yelling|shouted|shouting|screamed|screaming|swore|cursed|insulted|mocked|threatened|harassed|hung up|rolled (?:his|her|their) eyes|(?:a |an )?(?:bad|nasty|terrible|horrible|awful|rude) attitude)";

/** Unkindness of the staff, in loose constructions. */
export const LOOSE_EN = cueList("rudeness.loose.en", "en", [
  [
    "unkind-staff",
    "report_loose_trait",
    "rude nasty arrogant sarcastic disrespectful hostile aggressive abusive unprofessional racist snarky snotty vile obnoxious unfriendly unkind impolite discourteous offensive cruel bitchy yelled yelling shouted shouting screamed screaming swore cursed insulted mocked threatened harassed hung rolled attitude",
    new RegExp(
      `\\b${STAFF}\\b(?![^.?!]{0,40}\\b(?:not|never|n't)\\b)[^.?!]{0,50}?\\b${UNKIND}\\b|\\b${UNKIND}(?: and \\w+| \\w+)? ${STAFF}\\b`,
    ),
    [
      "Your gate agent was so rude to me.",
      "The waiter simply yelled at us.",
      "Rude and lazy staff.",
    ],
    ["The driver was never rude.", "Rude words are filtered."],
  ],
  [
    "unkind-tone",
    "report_loose_here_trait",
    "tone uncalled sarcasm arrogance rudeness hostility attitude mean",
    /\b(?:level|amount|kind) of (?:sarcasm|arrogance|rudeness|hostility)\b|\b(?:your|their|his|her) (?:\w+ )?(?:sarcasm|arrogance|rudeness|hostility)\b|\b(?:that|this|it|which) (?:was|is) (?:\w+ ){0,3}(?:uncalled for|mean(?: of you| and))\b|\b(?:your|that|the) (?:\w+ )?tone (?:is|was) (?:\w+ )?(?:rude|unkind|hostile|offensive|condescending|unnecessary|uncalled for|not)\b/,
    ["The level of arrogance here is new to me.", "That was kind of mean and needless."],
    ["The mean of this column.", "That was what I mean."],
  ],
  [
    "made-to-cry",
    "report_loose",
    "cry tears humiliated hung hangs abused yelled sworn shouted mocked insulted harassed",
    /\b(?:made|making|had|left) (?:me|us|my \w+|her|him) (?:\w+ )?(?:cry|in tears|humiliated)\b|\b(?:hung|hangs) up on (?:me|us|my)\b|\b(?:i|we|my \w+) (?:was|were|got|been) (?:\w+ )?(?:abused|yelled at|sworn at|shouted at|mocked|insulted|harassed|humiliated)\b/,
    ["One of your reps just made me cry.", "I was shouted at by the guard."],
    ["The film made me smile.", "He hung up his coat."],
  ],
]);
