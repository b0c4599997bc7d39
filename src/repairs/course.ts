import type { PromiseRecord } from "../model/review.ts";
import type { ApologyFault, ApologyPart } from "../model/taxonomy.ts";
import type { Observations } from "../review/observations.ts";
import type { PreparedMessage } from "../review/prepared.ts";
import type { Span } from "../text/types.ts";
import type { Answer } from "./answer.ts";
import { hasDate } from "./apology.ts";
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
  for (const message of seen.prepared.messages.slice(from)) {
    if (message.at !== null && message.at > seen.now) continue;
    if (message.side === "staff") byStaff(message, course, promise, heard);
    else if (message.side === "customer") byCustomer(message, course, heard);
  }
  course.newPromise ??= seen.promises.find(({ parent }) => parent === promise.id)?.id ?? null;
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
  for (const fault of apology?.faults ?? []) course.faults.push({ ...fault, message: index });
  for (const { kind, message: where, start, end } of promise.evidence) {
    if (where !== id || !DONE.has(kind)) continue;
    addPart(course, { part: "repair", start: start ?? 0, end: end ?? 0, message: index });
  }
  const next = nextPromise(promise, apology?.promises ?? heard.promisesIn(message));
  if (next !== null && (apology !== null || next.parent === promise.id)) {
    course.newPromise ??= next.id;
    addPart(course, { part: "repair", start: next.start, end: next.end, message: index });
  }
  settle(course, message, course.parts.length > before || apology !== null);
}

/** What takes the old promise's place: the one that the ledger links, else a firm one with a date. */
function nextPromise({ id }: PromiseRecord, made: readonly PromiseRecord[]): PromiseRecord | null {
  const firm = (one: PromiseRecord) =>
    one.polarity === "do" && one.strength === "firm" && hasDate(one);
  return made.find(({ parent }) => parent === id) ?? made.find(firm) ?? null;
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
