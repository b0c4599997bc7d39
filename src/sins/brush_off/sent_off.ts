import type { Mark, Observations } from "../../review/observations.ts";
import type { PreparedMessage } from "../../review/prepared.ts";
import {
  doesPlainly,
  inStaffWords,
  openingOf,
  plainStaffMarks,
  sentenceOf,
} from "../candidates.ts";
import { firstReply } from "../first_reply.ts";
import type { Candidate } from "../types.ts";
import { ASKS_WHERE, goesOn, helpsBeside, isContent, wantedBefore } from "./alone.ts";
import { LEAVES_OPEN, POINTER } from "./pointers.ts";

/** Longer replies hold more than the sending away. */
const LONGEST = 45;
/** Longer ones give a reason, or tell what to ask there. */
const LONGEST_PARTY = 38;
/** Closing as a duplicate takes more words, about the place itself. */
const LONGEST_CLOSING = 80;
/** A first reply to the public that only names another door is shorter. */
const LONGEST_DOOR = 40;

/**
 * A short reply that only sends the customer elsewhere: to an older thread, to another
 * company, to another door of this house, or with the word that it is not ours. No help beside it.
 */
export function sentOff(seen: Observations): Candidate[] {
  return [
    ...alone(seen, "duplicate", LONGEST_CLOSING).filter((mark) => isFirst(seen, mark)),
    ...alone(seen, "other_party", LONGEST_PARTY).filter((mark) => isLoose(seen, mark)),
    ...alone(seen, "not_ours", LONGEST).filter((mark) => isFirst(seen, mark)),
    ...alone(seen, "other_door", LONGEST_DOOR).filter((mark) => isBareDoor(seen, mark)),
  ].map((mark) =>
    inStaffWords(mark, {
      branch: mark.kind,
      severity: mark.kind === "duplicate" ? 1 : 2,
      attribution: "unknown",
      related: openingOf(askedBefore(seen, mark)),
    }),
  );
}

function alone(seen: Observations, kind: string, longest: number): Mark[] {
  return plainStaffMarks(seen, "brush_off", kind).filter((mark) => {
    const reply = seen.prepared.messages[mark.message];
    if (reply === undefined || reply.automated || reply.words > longest) return false;
    if (mark.scope.question || helpsBeside(seen, mark) || goesOn(seen, reply)) return false;
    return wantedBefore(seen, reply) !== undefined && !isContent(seen, reply);
  });
}

/** No exact place, no condition, and nothing that only the other party can know. */
function isLoose(seen: Observations, mark: Mark): boolean {
  const reply = seen.prepared.messages[mark.message];
  const rest = reply?.folded.slice(mark.start) ?? "";
  if (mark.scope.conditional || POINTER.test(rest) || LEAVES_OPEN.test(rest)) return false;
  const own = sentenceOf(seen, mark);
  if (WHAT_TO_ASK.test(own?.text.slice(mark.end - own.start) ?? "")) return false;
  const asked = askedBefore(seen, mark);
  return asked !== undefined && !THEIRS.test(asked.folded);
}

/** What to do or to ask there, beyond telling of it. */
const WHAT_TO_ASK =
  /^[^.!?]{0,40}\b(?:and (?:ask|tell|pass|check|confirm|see|have|let)|about|whether|as (?!\w+ (?:does|do|is|are|has|have|can|cannot) ?(?:not|n't)?\b)|because|since|their|why|how|to (?!(?:report|help|assist|get help)\b)\w+|para (?!(?:informar|ayuda)\b)\w+|sobre|y luego|kung|tungkol|para)\b/;

/** Passwords and accounts, and what the other party's server said. */
const THEIRS =
  /\b(?:passwords?|passwort|contrasenas?|contraseñas?|claves?|locked out|log ?in|server (?:responded|said|replied)|suspended|black-?listed|quota|mailbox full)\b/;

/** Nobody but machines replied before. */
function isFirst(seen: Observations, { message }: Mark): boolean {
  return firstReply(seen)?.index === message;
}

/** The first reply, without a word of regret or understanding, to a customer who named the matter. */
function isBareDoor(seen: Observations, mark: Mark): boolean {
  if (!isFirst(seen, mark) || mark.scope.conditional) return false;
  const asked = askedBefore(seen, mark);
  if (asked === undefined || ASKS_WHERE.test(asked.folded)) return false;
  return !doesPlainly(seen, mark.message, "apology", "acknowledgement", "refusal");
}

/** What the reply with these words was to, if it wanted something. */
function askedBefore(seen: Observations, { message }: Mark): PreparedMessage | undefined {
  const reply = seen.prepared.messages[message];
  return reply === undefined ? undefined : wantedBefore(seen, reply);
}
