import type { Mark, Observations } from "../../review/observations.ts";
import { customerLast, doesPlainly, inStaffWords, plainStaffMarks } from "../candidates.ts";
import type { Candidate } from "../types.ts";

/** A longer reply says something of the complaint itself. */
const LONGEST = 40;
const HELPS = [
  ...(["apology", "acknowledgement", "ownership", "done", "offer", "data_request"] as const),
  ...(["alternative", "escalation", "transfer", "exception"] as const),
];

/** All that a complaint gets is the place where ideas are collected. Who asks for a new feature is rightly sent there. */
export function sentToFeedback(seen: Observations): Candidate[] {
  return plainStaffMarks(seen, "brush_off", "feedback")
    .filter(({ scope }) => !scope.conditional && !scope.negated)
    .flatMap((mark) => {
      const complaint = complaintBefore(seen, mark);
      const reply = seen.prepared.messages[mark.message];
      const quoted = complaint?.sentences[0];
      if (reply === undefined || complaint === undefined || quoted === undefined) return [];
      if (reply.words > LONGEST || doesPlainly(seen, mark.message, ...HELPS)) return [];
      if (reply.sentences.some(({ question }) => question) || !PLACE.test(reply.folded)) return [];
      return [
        inStaffWords(mark, {
          branch: "feedback_only",
          severity: 2,
          attribution: "unknown",
          related: [{ message: complaint.index, start: quoted.start, end: quoted.end }],
        }),
      ];
    });
}

/** The customer's last message before, if it complains and wishes for nothing new. */
function complaintBefore(seen: Observations, { message }: Mark) {
  const last = customerLast(seen, message);
  if (last === undefined || WISHES.test(last.folded)) return undefined;
  const complains =
    TROUBLE.test(last.folded) ||
    seen.actsIn(last.index, "complaint", "distress", "not_solved").length > 0 ||
    seen.sinMarks("robotism", "said_upset").some((mark) => mark.message === last.index);
  return complains ? last : undefined;
}

/** Names something bad that the acts do not know. */
const TROUBLE =
  /\b(?:bugs?|buggy|broke|broken|garbage|crap|hate|ruin(?:ed|s|ing)?|annoying|wtf|nothing but|gone|disappeared|removed|unusable|mess|glitch\w*)\b/;
/** A link, or the name of the place. */
const PLACE =
  /https?:|www\.|\b(?:feedback|ideas?|suggestions?) (?:forum|tool|form|page|board|menu|box)\b/;

const WISHES =
  /\b(?:would be (?:nice|great|good|helpful|useful)|please (?:add|make|consider|give|allow|bring)|(?:can|could|will) you (?:please )?(?:add|make|bring|allow|support)|feature|suggest(?:ion|ed|ing)?|idea|improvement|enhancement|wish(?:ed|list)?|eta|when (?:is|are|will)|is (?:it|there)|how (?:do|can|to|about)|seria (?:bueno|util|ideal)|sugerencia|funcion(?:alidad)?|me gustaria)\b/;
