import type { Course, Follow, Proof } from "./course.ts";
import type { Match } from "./matching.ts";
import type { HeardMessage, Signal, SignalKind } from "./signals.ts";

/** Words for what was promised. */
export function objectsOf({ mention }: Follow): string[] {
  return mention.parts.flatMap(({ objects }) => objects);
}

/** Whether the instant is after the promised time and its grace. */
export function isPast({ dueDate }: Course, at: number | null): boolean {
  return at !== null && dueDate.latest !== null && at > dueDate.latest;
}

/** So many proofs say all that can be said; who is chased a thousand times is not chased a thousand lines. */
const MOST_PROOFS = 20;

/** Notes that it was not done in time; the first proof stands. */
export function breach(course: Course, proof: Proof): void {
  course.broken ??= proof;
  note(course, proof);
}

/** Adds a proof to the record. */
export function note(course: Course, proof: Proof): void {
  if (course.proofs.length < MOST_PROOFS && !course.proofs.includes(proof))
    course.proofs.push(proof);
}

/** Notes that a part was done. */
export function settle(
  course: Course,
  open: Set<number>,
  part: number,
  at: number | null,
  proof: Proof,
): void {
  open.delete(part);
  course.waiting = false;
  course.doneAt = at;
  course.proofs.push(proof);
}

/** The first signal of one of the kinds. */
export function pick({ signals }: HeardMessage, ...kinds: readonly SignalKind[]): Signal | null {
  return signals.find(({ kind }) => kinds.includes(kind)) ?? null;
}

/** A place in a message as evidence. */
export function proofOf(
  { start, end, kind }: { start: number; end: number; kind?: Match["kind"] | SignalKind },
  { message }: HeardMessage,
  as: Proof["kind"] = kind as Match["kind"],
): Proof {
  return { kind: as, message: message.index, start, end, event: null };
}
