import type { PromiseRecord } from "../model/review.ts";
import type { ApologyFault, ApologyPart } from "../model/taxonomy.ts";
import type { Observations } from "../review/observations.ts";
import type { PreparedMessage } from "../review/prepared.ts";
import type { Span } from "../text/types.ts";
import type { Answer } from "./answer.ts";
import type { OpenBreach } from "./breach.ts";
import type { Heard } from "./heard.ts";

/** Everything that staff and customer said about a broken promise since. */
export interface Course {
  /** First place of each part, in reading order. */
  parts: (Span & { part: ApologyPart; message: number })[];
  faults: (Span & { fault: ApologyFault; message: number })[];
  /** The promised thing itself was done, late; and the message from which on it is known to be. */
  done: boolean;
  doneFrom: number;
  offered: boolean;
  /** When the repair was whole enough to be one; null when not yet, or when its time is not known. */
  offeredAt: number | null;
  newPromise: string | null;
  answer: (Answer & { message: number }) | null;
}

/** Words by which staff answer for what happened. */
const OWNS: ReadonlySet<ApologyPart> = new Set(["regret", "responsibility", "acknowledgement"]);
const DONE: ReadonlySet<string> = new Set(["done", "delivered", "confirmed", "event"]);

/** Messages that are looked at for a repair, and faults that are kept of it: more than people write. */
const LOOKED_AT = 500;
const MOST_FAULTS = 20;

/** Goes through the messages since the breach, in order. */
export function courseOf({ promise, from }: OpenBreach, seen: Observations, heard: Heard): Course {
  const late = promise.state === "kept_late";
  const course: Course = {
    parts: [],
    faults: [],
    done: late,
    doneFrom: late ? shownDone(promise, seen) : Number.POSITIVE_INFINITY,
    offered: false,
    offeredAt: null,
    newPromise: null,
    answer: null,
  };
  for (const message of seen.prepared.messages.slice(from, from + LOOKED_AT)) {
    if (message.at !== null && message.at > seen.now) continue;
    if (message.side === "staff") byStaff(message, course, promise, heard);
    else if (message.side === "customer") byCustomer(message, course, heard);
  }
  course.newPromise ??= heard.successorOf(promise)?.id ?? null;
  return course;
}

/** Index of the first message that shows it done; from the start where only an event does. */
function shownDone({ evidence }: PromiseRecord, { prepared }: Observations): number {
  const shown = new Set(evidence.flatMap(({ kind, message }) => (DONE.has(kind) ? [message] : [])));
  const first = prepared.messages.findIndex(({ message }) => shown.has(message.id));
  return Math.max(0, first);
}

function byStaff(
  message: PreparedMessage,
  course: Course,
  promise: PromiseRecord,
  heard: Heard,
): void {
  const { id } = message.message;
  const { index } = message;
  const apology = heard.apology(message);
  const before = course.parts.length;
  for (const found of apology?.parts ?? []) addPart(course, { ...found, message: index });
  const faults = apology?.faults ?? [];
  for (const fault of faults.slice(0, MOST_FAULTS - course.faults.length))
    course.faults.push({ ...fault, message: index });
  for (const { kind, message: where, start, end } of promise.evidence) {
    if (where !== id || !DONE.has(kind)) continue;
    addPart(course, { part: "repair", start: start ?? 0, end: end ?? 0, message: index });
  }
  const next = heard.renewalIn(message, promise);
  if (next !== null && (apology !== null || next.parent === promise.id)) {
    course.newPromise ??= next.id;
    addPart(course, { part: "repair", start: next.start, end: next.end, message: index });
  }
  settle(course, message, course.parts.length > before || apology !== null);
}

/** A repair answers for the breach and mends it; after a refusal only a new one counts. */
function settle(course: Course, message: PreparedMessage, anew: boolean): void {
  const has = (part: ApologyPart) => course.parts.some((one) => one.part === part);
  const owns = course.parts.some(({ part }) => OWNS.has(part));
  if (!owns || !has("repair")) return;
  if (!course.offered) {
    course.offered = true;
    course.offeredAt = message.at;
  } else if (anew && course.answer?.kind === "refused") {
    course.answer = null;
  }
}

function byCustomer(message: PreparedMessage, course: Course, heard: Heard): void {
  // Who has accepted, or let it go, speaks of other things later.
  if (course.answer !== null && course.answer.kind !== "refused") return;
  const answer = heard.answer(message);
  if (answer === null) return;
  // Before anything is offered only a waiver says something; to what came late, thanks do too.
  const takes = answer.kind === "accepted" && message.index >= course.doneFrom;
  if (!course.offered && answer.kind !== "released" && !takes) return;
  course.answer = { ...answer, message: message.index };
}

function addPart(course: Course, found: Course["parts"][number]): void {
  if (!course.parts.some(({ part }) => part === found.part)) course.parts.push(found);
}
