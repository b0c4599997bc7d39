import type { WorkCalendar } from "../calendar/work_calendar.ts";
import { formatInstant } from "../calendar/zone.ts";
import { stableId } from "../model/ids.ts";
import type { Repair } from "../model/review.ts";
import { wholeSecond } from "../promises/deadline/index.ts";
import type { Observations } from "../review/observations.ts";
import type { Span } from "../text/types.ts";
import { type OpenBreach, openBreaches } from "./breach.ts";
import { type Course, courseOf } from "./course.ts";
import { Heard } from "./heard.ts";
import { missingParts } from "./parts.ts";

export { openBreaches } from "./breach.ts";

/**
 * What was done about every promise that was broken or kept late, in the order of the promises: a pure
 * function of the same history, settings and now as the ledger.
 */
export function repairsOf(seen: Observations, calendar: WorkCalendar): Repair[] {
  const breaches = openBreaches(seen.promises, seen.prepared);
  if (breaches.length === 0) return [];
  const heard = new Heard(seen);
  const broken = new Set(
    breaches.flatMap(({ promise }) => (promise.state === "broken" ? [promise.id] : [])),
  );
  return breaches.map((breach) => {
    const course = courseOf(breach, seen, heard);
    return repairOf(breach, course, seen, calendar, broken);
  });
}

function repairOf(
  { promise, since }: OpenBreach,
  course: Course,
  seen: Observations,
  calendar: WorkCalendar,
  broken: ReadonlySet<string>,
): Repair {
  const { id: conversation, messages } = seen.prepared.conversation;
  const by =
    since === null
      ? null
      : wholeSecond(
          calendar.addBusinessMinutes(since, seen.context.config.repair_days * calendar.dayMinutes),
        );
  const { state, because } = standing(course, broken);
  const words = ({ message, start, end }: Span & { message: number }) => {
    const { id = "", text = "" } = messages[message] ?? {};
    return { message: id, quote: text.slice(start, end), start, end };
  };
  const instant = (at: number | null) =>
    at === null ? null : formatInstant(at, promise.deadline.zone);
  const passed =
    by !== null && (course.offeredAt === null ? seen.now >= by : course.offeredAt > by);
  const waits = state === "to_do" && by !== null && seen.now < by;
  return {
    id: stableId("r", conversation, promise.id),
    promise: promise.id,
    state,
    because,
    since: instant(since),
    by: instant(by),
    offered_at: instant(course.offeredAt),
    late: passed && (course.offeredAt !== null || state === "to_do"),
    parts: course.parts.map((part) => ({ part: part.part, ...words(part) })),
    missing: missingParts(
      course.parts.map(({ part }) => part),
      course.done,
    ),
    faults: course.faults.map((fault) => ({ fault: fault.fault, ...words(fault) })),
    new_promise: course.newPromise,
    answer: course.answer === null ? null : { kind: course.answer.kind, ...words(course.answer) },
    next_change_at: waits ? instant(by) : null,
  };
}

function standing(
  { newPromise, offered, answer }: Course,
  broken: ReadonlySet<string>,
): Pick<Repair, "state" | "because"> {
  // The newer promise was broken too and has a repair of its own; one matter, one thing to do.
  if (newPromise !== null && broken.has(newPromise)) {
    return { state: "not_needed", because: "superseded" };
  }
  if (answer === null) return { state: offered ? "offered" : "to_do", because: null };
  if (answer.kind === "released") return { state: "not_needed", because: "released" };
  return { state: answer.kind, because: null };
}
