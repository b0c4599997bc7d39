import type { PromiseMention } from "../types.ts";
import { byCustomer } from "./by_customer.ts";
import { breach, isPast, note, objectsOf, pick, proofOf, settle } from "./changes.ts";
import type { Course, Follow, Proof } from "./course.ts";
import { agree, doneElsewhere, doneIn, eventProves, shares } from "./matching.ts";
import type { Signal } from "./signals.ts";
import type { Happening } from "./timeline.ts";

/** Goes through what happened after the promise, in order, and notes what bears on it. */
export function follow(later: readonly Happening[], madeAt: number | null, input: Follow): Course {
  const { mention } = input;
  const waiting =
    mention.type === "offer" || (mention.condition !== null && mention.type !== "negative");
  const course: Course = {
    dueDate: input.clock(madeAt),
    waiting,
    doneAt: null,
    partsDone: 0,
    claimed: false,
    proven: false,
    broken: null,
    released: null,
    disputed: null,
    renewal: null,
    warnedAt: null,
    weak: null,
    proofs: [],
  };
  const open = new Set(mention.parts.keys());
  for (const happening of later) {
    if (course.released !== null) break;
    if (happening.kind === "event") byEvent(happening, course, open, input);
    else if (happening.kind === "elsewhere") byOther(happening, course, open, input);
    else if (happening.heard.message.side === "staff") byStaff(happening, course, open, input);
    else if (happening.heard.message.side === "customer")
      byCustomer(happening, course, open, input);
  }
  course.partsDone = mention.parts.length - open.size;
  return course;
}

function byEvent(
  happening: Extract<Happening, { kind: "event" }>,
  course: Course,
  open: Set<number>,
  input: Follow,
): void {
  const { at, event } = happening;
  const { mention } = input;
  if (event.type === "answer") {
    byAnswer(happening, course, open, input);
    return;
  }
  for (const [part, what] of mention.parts.entries()) {
    if (!eventProves(what, event, mention.language)) continue;
    course.proven = true;
    if (!open.has(part)) continue;
    const proof = { message: null, start: null, end: null, event: event.id ?? event.at };
    settle(course, open, part, at, { kind: "event", ...proof });
  }
}

/** The customer's own answer, when asked whether this promise was kept. */
function byAnswer(
  { at, event }: Extract<Happening, { kind: "event" }>,
  course: Course,
  open: Set<number>,
  { id, mention }: Follow,
): void {
  if (event.ref !== id || mention.polarity === "not_do") return;
  const proof = { message: null, start: null, end: null, event: event.id ?? event.at };
  if (event.value === "yes") {
    // It was done at some time before; that the answer came late does not make it late.
    for (const part of open) settle(course, open, part, null, { kind: "confirmed", ...proof });
    return;
  }
  const denied: Proof = { kind: "denied", ...proof };
  if (open.size === 0) {
    if (course.claimed) course.disputed ??= denied;
  } else if (event.value === "no" || (event.value === "not_yet" && isPast(course, at))) {
    breach(course, denied);
  }
}

function byOther(
  { at, heard, conversation }: Extract<Happening, { kind: "elsewhere" }>,
  course: Course,
  open: Set<number>,
  { mention }: Follow,
): void {
  if (heard.message.side !== "staff") return;
  for (const [part, what] of mention.parts.entries()) {
    const match = open.has(part) ? doneElsewhere(what, heard) : null;
    if (match === null) continue;
    const { kind, start, end, earlier } = match;
    const proof = { kind, message: null, start, end, event: null, conversation };
    settle(course, open, part, earlier ? null : at, proof);
  }
}

function byStaff(
  happening: Extract<Happening, { kind: "message" }>,
  course: Course,
  open: Set<number>,
  input: Follow,
): void {
  const { heard, at } = happening;
  const wasOpen = open.size > 0;
  const latest = input.latestBefore(heard.message.index) === input.mention.message;
  for (const [part, what] of input.mention.parts.entries()) {
    if (!open.has(part) || input.mention.polarity === "not_do") continue;
    const match = doneIn(what, heard, input.mention, latest);
    if (match?.weak === true) course.weak ??= { proof: proofOf(match, heard), at };
    if (match === null || match.weak) continue;
    if (match.kind === "done") course.claimed = true;
    // Telling when it was done, or what came of looking, does not say that it was done only now.
    const when = match.earlier || what.deed === "check" ? null : at;
    settle(course, open, part, when, proofOf(match, heard));
  }
  if (!wasOpen || open.size === 0) return;
  renewedIn(happening, course, input);
  const talk = pick(heard, "update", "admits");
  if (talk === null) return;
  if (!isPast(course, at)) {
    course.warnedAt ??= at;
    note(course, proofOf(talk, heard, "warned"));
  } else if (talk.kind === "admits" && bearsOn(talk, objectsOf(input))) {
    breach(course, proofOf(talk, heard, "admitted"));
  }
}

/** The same deed promised again: in time it moves the date, too late it shows that it was not done. */
function renewedIn(
  { heard, at, made }: Extract<Happening, { kind: "message" }>,
  course: Course,
  { mention, mentions }: Follow,
): void {
  if (mention.type === "offer" || mention.polarity === "not_do" || course.waiting) return;
  if (mention.pause !== undefined) return;
  const admitted = pick(heard, "update", "admits") !== null;
  const by = made.find((index) => {
    const other = mentions[index];
    if (other === undefined || other.type === "offer" || other.polarity === "not_do") return false;
    if (other.pause !== undefined) return false;
    return sameDeed(mention, other) && (admitted || sameThing(mention, other));
  });
  if (by === undefined || course.renewal !== null) return;
  const late = isPast(course, at) && course.dueDate.deadline.source !== "default";
  // Too late, only the agent's own word that it is still to be done proves the breach.
  if (late && !admitted) return;
  course.renewal = { by, at, late };
  const other = mentions[by];
  const proof = proofOf({ start: other?.start ?? 0, end: other?.end ?? 0 }, heard, "renewed");
  note(course, proof);
  if (late) breach(course, proof);
}

function sameDeed(a: PromiseMention, b: PromiseMention): boolean {
  return a.parts.some((x) => b.parts.some((y) => x.deed === y.deed && agree(x.objects, y.objects)));
}

/** Both name it; or the later one says "it", and says when. */
function sameThing(a: PromiseMention, b: PromiseMention): boolean {
  return a.parts.some((x) =>
    b.parts.some(
      (y) =>
        shares(x.objects, y.objects) ||
        (y.objects.length === 0 && (x.objects.length === 0 || b.when !== null)),
    ),
  );
}

function bearsOn({ objects, named }: Signal, promised: readonly string[]): boolean {
  return agree(objects, promised) || shares(named, promised);
}
