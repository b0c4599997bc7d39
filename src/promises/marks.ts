import type { Author } from "../model/conversation.ts";
import { stableId } from "../model/ids.ts";
import { OUTCOME_MARKS, type PromiseMark, type PromiseMarkView } from "../model/marks.ts";
import type { PromiseEvidence, PromiseRecord } from "../model/review.ts";
import type { PromiseState } from "../model/taxonomy.ts";

/** A promise as the conversation alone tells it, with what its marks need besides. */
export interface Entry {
  record: PromiseRecord;
  author: Author;
  /** After this it counted as late; null where nobody gave a date. */
  lateAfter: number | null;
}

interface Ground<E> {
  now: number;
  /** When a piece of evidence was written or happened; null when not known. */
  timeOf: (evidence: PromiseEvidence) => number | null;
  /** The promise that takes the place of one that was renegotiated by hand. */
  renewed: (entry: E, mark: PromiseMark) => E;
}

const OUTCOMES: ReadonlySet<string> = new Set(OUTCOME_MARKS);
const AGAINST = new Set(["chased", "denied", "admitted", "recurred"]);
const FOR = new Set(["event", "delivered", "done", "confirmed"]);
/** Marks that say that nothing is left to do; later words may say otherwise. */
const SETTLED: ReadonlySet<string> = new Set(["kept", "kept_late", "released"]);
const DONE: ReadonlySet<PromiseState> = new Set(["kept", "kept_late", "partly_kept"]);

/**
 * The ledger with what people set by hand. The last mark that was not taken back decides, on what was
 * known when it was made: words of the customer or deeds that come after it are looked at again. Marks
 * count in the order of their time, whatever order they arrived in; taken back, they leave no trace
 * but themselves.
 */
export function withMarks<E extends Entry>(
  entries: readonly E[],
  marks: readonly PromiseMark[],
  ground: Ground<E>,
): PromiseRecord[] {
  const known = marks
    .filter(({ at }) => Date.parse(at) <= ground.now)
    .toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at) || (a.id < b.id ? -1 : 1));
  const byPromise = new Map<string, PromiseMark[]>();
  const target = targetIn(entries, known);
  for (const mark of known) {
    const id = target(mark);
    byPromise.set(id, [...(byPromise.get(id) ?? []), mark]);
  }
  const withdrawn = new Set(known.flatMap(({ withdraws }) => withdraws ?? []));
  const marked = (entry: E): PromiseRecord[] => {
    const own = byPromise.get(entry.record.id);
    if (own === undefined) return [entry.record];
    const standing = own.filter(({ id }) => !withdrawn.has(id));
    const decisive = standing.findLast(({ kind }) => OUTCOMES.has(kind));
    const snooze = standing.findLast(({ kind }) => kind === "snoozed");
    const record: PromiseRecord = {
      ...entry.record,
      ...(decisive === undefined ? {} : decided(entry, decisive, ground)),
      ...(snooze === undefined ? {} : { snoozed_until: snooze.until }),
      marks: own.map((mark) => viewOf(mark, entry, withdrawn)),
    };
    if (decisive?.kind !== "renegotiated") return [record];
    return [record, ...marked(ground.renewed(entry, decisive))];
  };
  return entries.flatMap(marked);
}

/** Id of the promise that a renegotiation by hand makes. */
export function renewedId(mark: Pick<PromiseMark, "id">): string {
  return stableId("p", "renegotiated", mark.id);
}

/** Of which promise a mark speaks: by id; where rules have changed since, by overlapping words. */
function targetIn(entries: readonly Entry[], marks: readonly PromiseMark[]) {
  const made = new Set(marks.filter(({ kind }) => kind === "renegotiated").map(renewedId));
  const ids = new Set(entries.map(({ record }) => record.id));
  return ({ promise, message, start, end }: PromiseMark): string => {
    if (ids.has(promise) || made.has(promise)) return promise;
    const same = entries.find(
      ({ record }) => record.message === message && record.start < end && start < record.end,
    );
    return same?.record.id ?? promise;
  };
}

function decided<E extends Entry>(
  entry: E,
  mark: PromiseMark,
  ground: Ground<E>,
): Partial<PromiseRecord> {
  const { record } = entry;
  const since = Date.parse(mark.at);
  const later = new Set(
    record.evidence
      .filter((evidence) => (ground.timeOf(evidence) ?? since) > since)
      .map(({ kind }) => kind),
  );
  if (mark.kind === "broken" && DONE.has(record.state) && meets(later, FOR)) {
    return record.state === "kept" ? { state: "kept_late", read_state: "kept" } : {};
  }
  return {
    state: SETTLED.has(mark.kind) && meets(later, AGAINST) ? "disputed" : stateBy(mark, entry),
    read_state: record.state,
    decided_by: isOwn(mark, entry) ? "own" : "other",
    evidence: [
      ...record.evidence.filter(({ kind }) => kind !== "silence"),
      { kind: "marked", message: null, start: null, end: null, event: null, mark: mark.id },
    ],
  };
}

function stateBy({ kind, at }: PromiseMark, { record, lateAfter }: Entry): PromiseState {
  if (kind === "snoozed" || kind === "withdrawn") return record.state;
  if (kind !== "renegotiated") return kind;
  // A new date after the old one has passed shows that the old one was not kept.
  return lateAfter !== null && Date.parse(at) > lateAfter ? "broken" : "renegotiated";
}

function meets(kinds: ReadonlySet<string>, wanted: ReadonlySet<string>): boolean {
  return [...kinds].some((kind) => wanted.has(kind));
}

function viewOf(mark: PromiseMark, entry: Entry, withdrawn: ReadonlySet<string>): PromiseMarkView {
  const { message: _message, start: _start, end: _end, ...shown } = mark;
  return { ...shown, own: isOwn(mark, entry), withdrawn: withdrawn.has(mark.id) };
}

function isOwn({ by }: PromiseMark, { author: { id, name, email } }: Entry): boolean {
  return [id, name, email].some((known) => known && known.toLowerCase() === by.toLowerCase());
}
