import type { ActKind, Mark, Observations } from "../../review/observations.ts";
import type { PreparedMessage } from "../../review/prepared.ts";
import {
  customerLast,
  doesPlainly,
  inStaffWords,
  openingOf,
  plainStaffMarks,
  wordsBesides,
} from "../candidates.ts";
import { firstReply } from "../first_reply.ts";
import type { Candidate } from "../types.ts";

/** Longer replies say something else beside the offer. */
const LONGEST = 32;
/** More words beside the offer say something else. */
const BESIDE = 12;
/** The customer's message names a matter with so many words. */
const NAMES_MATTER = 6;

const HELPS: readonly ActKind[] = [
  "done",
  "ownership",
  "instruction",
  "answer",
  "refusal",
  "policy",
  "alternative",
  "exception",
  "transfer",
  "escalation",
  "data_request",
];

/**
 * Words that would fit every customer where this one had named the matter: an offer of help "if you need it",
 * the word that what they wrote was passed on, after they had come back, and the standard list of steps.
 */
export function canned(seen: Observations): Candidate[] {
  return [
    ...plainStaffMarks(seen, "robotism", "help_if").filter((mark) => isOnlyOffer(seen, mark)),
    ...plainStaffMarks(seen, "robotism", "passed_on").filter((mark) => isLastWord(seen, mark)),
    ...plainStaffMarks(seen, "robotism", "checklist").filter((mark) => isStandard(seen, mark)),
  ].map((mark) =>
    inStaffWords(mark, {
      branch: mark.kind,
      severity: mark.kind === "checklist" ? 1 : 2,
      attribution: "process",
      related: openingOf(customerLast(seen, mark.message)),
    }),
  );
}

function isOnlyOffer(seen: Observations, mark: Mark): boolean {
  if (wordsBesides(seen, mark) > BESIDE || !isTroubled(seen, mark.message)) return false;
  return namesMatter(seen, mark.message) && isAll(seen, mark, LONGEST);
}

/** Who wrote since the last reply asks for something, or tells of something bad. */
function isTroubled(seen: Observations, before: number): boolean {
  const replied = seen.staff.findLast(({ index }) => index < before)?.index ?? -1;
  return seen.customer.some(({ index, folded }) => {
    if (index < replied || index > before) return false;
    const told = seen.sinMarks("robotism", "said_upset").some(({ message }) => message === index);
    const acts = seen.actsIn(index, "complaint", "distress", "not_solved", "chase", "repetition");
    return told || acts.length > 0 || folded.includes("?") || TROUBLE.test(folded);
  });
}

/** Something bad that the acts do not know. */
const TROUBLE =
  /\b(?:error|fail(?:s|ed|ure|ing)?|broke|broken|bad|worst|sucks?|wtf|lost|wrong|hate|never|can't|cannot|won't|not working|unhelpful|issues?|problems?|help|error|falla|mal|sira|ayaw)\b/;

/** The customer came back after a reply, and this is the answer. */
function isLastWord(seen: Observations, mark: Mark): boolean {
  if (mark.scope.question) return false;
  const replied = firstReply(seen);
  const before = seen.customer.some(
    ({ index }) => index > (replied?.index ?? Infinity) && index < mark.message,
  );
  return before && namesMatter(seen, mark.message) && isAll(seen, mark, LONGEST);
}

/** The first reply opens with the list, or nearly. */
function isStandard(seen: Observations, mark: Mark): boolean {
  const first = firstReply(seen);
  return (
    first?.index === mark.message && mark.sentence <= OPENING && namesMatter(seen, first.index)
  );
}

/** Sentences before the list: a greeting, a word. */
const OPENING = 2;

/** What the customer wrote last: something that they want, not thanks, with words enough. */
function namesMatter(seen: Observations, before: number): boolean {
  if (seen.solvedBy !== null && seen.solvedBy < before) return false;
  const last = customerLast(seen, before);
  if (last === undefined || last.words < NAMES_MATTER) return false;
  return !doesPlainly(seen, last.index, "confirms_solved", "withdraws") && !isGlad(last);
}

/** Praise, or thanks and little else. */
function isGlad({ folded, words }: PreparedMessage): boolean {
  return GLAD.test(folded) || (words < REMARK && THANKS.test(folded));
}

const REMARK = 15;
const THANKS = /\b(?:thanks?|thank you|gracias|salamat)\b/;
const GLAD =
  /\b(?:great (?:job|service|work)|amazing|awesome|love (?:you|your|this|it)|excited|looking forward|encanta|ang galing)/;

/** Nothing beside the mark helps, asks or takes the matter up. */
function isAll(seen: Observations, mark: Mark, longest: number): boolean {
  const reply = seen.prepared.messages[mark.message];
  if (reply === undefined || reply.automated || reply.words > longest) return false;
  const asks = reply.sentences.some(({ question }, i) => question && i !== mark.sentence);
  const helps = seen
    .actsIn(mark.message, ...HELPS)
    .some(({ kind, scope, sentence, start, end }) => {
      const beside =
        kind === "done" ? end <= mark.start || start >= mark.end : sentence !== mark.sentence;
      return !scope.negated && beside;
    });
  return !asks && !helps && !ONCE_MORE.test(reply.folded) && !PART.test(reply.folded);
}

/** An offer of more help speaks of what was given before. */
const ONCE_MORE =
  /\b(?:further|future|other|else|additional|more|again|mas|otra|adicional|iba pa\w*|dagdag)\b/;
/** One of several parts of a longer reply. */
const PART = /\b[1-4]\/[1-4]\b|\b[12] ?of ?[23]\b/;
