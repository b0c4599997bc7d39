import type { Mark, Observations } from "../../review/observations.ts";
import type { PreparedMessage } from "../../review/prepared.ts";
import {
  customerLast,
  doesPlainly,
  inStaffWords,
  plainStaffMarks,
  wordsBesides,
} from "../candidates.ts";
import type { Candidate } from "../types.ts";

/** Longer replies say something of the matter. */
const LONGEST = 30;
/** More words beside the place take something up. */
const BESIDE = 7;
/** Shorter messages only say that it is done ("DM sent"). */
const SAYS_MORE = 5;

/**
 * Two replies to one customer, each nothing but another place to write, call or read, though the customer
 * came back with more words after the first.
 */
export function sentTwice(seen: Observations): Candidate | undefined {
  const doors = plainStaffMarks(seen, "runaround", "door").filter((mark) => isAll(seen, mark));
  for (const [i, second] of doors.entries()) {
    const first = doors[i - 1];
    if (first === undefined || !cameBack(seen, first, second)) continue;
    return {
      ...inStaffWords(second, {
        branch: "sent_twice",
        severity: 2,
        attribution: "process",
        related: [{ message: first.message, start: first.start, end: first.end }],
      }),
      source: "structure",
    };
  }
  return undefined;
}

/** The whole reply is the place: nothing done, decided, asked of the matter or received. */
function isAll(seen: Observations, mark: Mark): boolean {
  const reply = seen.prepared.messages[mark.message];
  if (reply === undefined || reply.automated || reply.words > LONGEST || mark.scope.negated)
    return false;
  if (mark.scope.question || wordsBesides(seen, mark) > BESIDE) return false;
  const asks = reply.sentences.some(({ question }, i) => question && i !== mark.sentence);
  const does = seen
    .actsIn(mark.message, "done", "refusal", "policy", "transfer", "escalation", "exception")
    .some(({ scope }) => !scope.negated);
  return !asks && !does && !RECEIVED.test(reply.folded) && !STEPS.test(reply.folded);
}

const RECEIVED =
  /\b(?:received|replied|responded|got your|glad (?:to|that|you)|natanggap|recibimos|recibido)\b/;
/** Steps to take here and now. */
const STEPS =
  /\b(?:update|restart|reset|restore|reinstall|uninstall\w*|settings|turn (?:on|off)|reboot|unplug|reinicie|actualice)\b/;

function cameBack(seen: Observations, first: Mark, second: Mark): boolean {
  const between = seen.customer.filter(
    ({ index }) => index > first.message && index < second.message,
  );
  if (didAsTold(seen, between)) return false;
  const before = customerLast(seen, first.message);
  const last = between.at(-1);
  if (before === undefined || last === undefined || !isSame(before, last)) return false;
  if (between.some(({ index }) => doesPlainly(seen, index, "confirms_solved", "withdraws")))
    return false;
  return (
    last.words >= SAYS_MORE && !(last.words < THANKFUL && doesPlainly(seen, last.index, "thanks"))
  );
}

/** A short message with thanks is content. */
const THANKFUL = 14;

const isSame = (a: PreparedMessage, b: PreparedMessage): boolean =>
  a.message.author.id === b.message.author.id;

/** Having done as they were told and asked for it once more is another matter: see robotism. */
function didAsTold(seen: Observations, between: readonly PreparedMessage[]): boolean {
  return seen
    .sinMarks("robotism", "said_followed")
    .some(({ message }) => between.some(({ index }) => index === message));
}
