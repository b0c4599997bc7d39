import { workCalendar } from "../../calendar/work_calendar.ts";
import type { Mark, Observations } from "../../review/observations.ts";
import type { PreparedMessage } from "../../review/prepared.ts";
import { doesPlainly, plainStaffMarks } from "../candidates.ts";

const MINUTE = 60_000;
/** A longer message says more than that the case is being worked on. */
const BRIEF = 60;

/** A case left with "still working on it", and from when on the silence since is too long. */
interface LeftOpen {
  mark: Mark;
  dueAt: number;
}

/**
 * The last word of staff says that the case is still being worked on, the customer waits and has asked
 * for nothing more since (that is ignored_contact). Null when nobody waits: solved, closed, pending on
 * the customer, asked something back, or the talk went on where we cannot see it.
 */
export function leftOpen(seen: Observations): LeftOpen | null {
  const { update_target: target, calendar } = seen.context.config;
  const last = seen.staff.findLast(({ automated }) => !automated);
  if (target === null || last?.at == null || last.at > seen.now || isOver(seen)) return null;
  if (last.words > BRIEF) return null;
  if (asksBack(seen, last) || doesPlainly(seen, last.index, "transfer", "done")) return null;
  const marks = plainStaffMarks(seen, "slow_response", "keeps_open");
  const mark = marks.find(({ message, scope }) => message === last.index && isPlain(scope));
  if (mark === undefined || !someoneWaits(seen, last)) return null;
  const from = Math.max(last.at, ...callsAfter(seen, last.at));
  const dueAt =
    target.clock === "elapsed"
      ? from + target.minutes * MINUTE
      : workCalendar(calendar).addBusinessMinutes(from, target.minutes);
  return { mark, dueAt };
}

function isOver({ prepared, solvedBy }: Observations): boolean {
  const { status } = prepared.conversation;
  return solvedBy !== null || status === "solved" || status === "closed" || status === "pending";
}

function isPlain({ negated, conditional, question }: Mark["scope"]): boolean {
  return !negated && !conditional && !question;
}

/** What staff asked for comes first: until then the customer is the one waited for. */
function asksBack(seen: Observations, { index, sentences }: PreparedMessage): boolean {
  return (
    doesPlainly(seen, index, "data_request", "instruction") ||
    sentences.some(({ question, tokens }) => question && tokens.length > 2)
  );
}

/** Something the customer wanted is not known to be answered, and nothing since asks anew. */
function someoneWaits(seen: Observations, last: PreparedMessage): boolean {
  const asksAgain = seen.waits.some(({ from, to }) => to === null && from > last.index);
  // That it is being worked on is no answer.
  const wanted = seen.needs.some(
    ({ message, answered, by }) =>
      message < last.index && (answered !== "yes" || by === last.index),
  );
  return wanted && !asksAgain;
}

function callsAfter({ prepared, now }: Observations, start: number): number[] {
  return prepared.conversation.events
    .filter(({ type }) => type === "call")
    .map(({ at }) => Date.parse(at))
    .filter((at) => at > start && at <= now);
}
