import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { MARK_KINDS, type PromiseMark } from "../model/marks.ts";
import type { PromiseRecord } from "../model/review.ts";
import { ledgerOf } from "../review/testing/ledgers.ts";
import type { History } from "./testing/history.ts";

const HISTORY: History = {
  turns: [
    "mon 09:00 C: My blender came without its lid. Please refund me.",
    "mon 10:00 A: I will call you on Wednesday at 3 pm.",
    "mon 11:00 A: We will refund you within 24 hours.",
    "mon 12:00 A: If you send me a photo, I will send you a new lid in 2 business days.",
    "thu 09:00 C: Nobody called me.",
    "fri 10:00 A: We have refunded you.",
  ],
  events: ["+1 mon 09:00 call"],
  connected: ["phone"],
};
const END = "+3 mon 09:00";
const PROMISES = ledgerOf(HISTORY, "mon 13:00");
const START = Date.UTC(2026, 2, 2, 13);
const MINUTE = 60_000;

const FIRST_KINDS = MARK_KINDS.filter((kind) => kind !== "withdrawn");
/** Marks on the three promises; some take back one made before. */
const marks = fc
  .uniqueArray(
    fc.record({
      minutes: fc.integer({ min: 1, max: 60 * 24 * 14 }),
      kind: fc.constantFrom(...FIRST_KINDS),
      promise: fc.nat(),
      withdraws: fc.option(fc.nat(), { freq: 3 }),
      days: fc.integer({ min: 1, max: 9 }),
    }),
    { minLength: 1, maxLength: 7, selector: ({ minutes }) => minutes },
  )
  .map((entries) => {
    const made: PromiseMark[] = [];
    for (const entry of entries.toSorted((a, b) => a.minutes - b.minutes)) {
      const earlier = made.filter(({ kind }) => kind !== "withdrawn");
      const back =
        entry.withdraws === null ? undefined : earlier[entry.withdraws % (earlier.length || 1)];
      made.push(back === undefined ? given(entry) : undoing(back, entry.minutes));
    }
    return made;
  });

function given(entry: {
  minutes: number;
  kind: PromiseMark["kind"];
  promise: number;
  days: number;
}) {
  const { id, message, start, end } = PROMISES[entry.promise % PROMISES.length] as PromiseRecord;
  const { kind, minutes, days } = entry;
  const until =
    kind === "snoozed" || kind === "renegotiated" ? instant(minutes + days * 1440) : null;
  const place = { promise: id, message, start, end };
  const at = instant(minutes);
  return { id: `m${minutes}`, ...place, kind, until, withdraws: null, reason: "r", by: "Ana", at };
}

function undoing(mark: PromiseMark, minutes: number): PromiseMark {
  const at = instant(minutes);
  return { ...mark, id: `m${minutes}`, kind: "withdrawn", until: null, withdraws: mark.id, at };
}

const instant = (minutes: number) => new Date(START + minutes * MINUTE).toISOString();
const withoutMarks = (records: readonly PromiseRecord[]) =>
  records.map(({ marks: _marks, ...record }) => record);
const RUNS = { numRuns: 200 };

describe("marks by hand", () => {
  it("are tried on three promises", () => {
    expect(PROMISES.map(({ type }) => type)).toEqual(["firm", "firm", "conditional"]);
  });

  it("give the same ledger in whatever order they arrive", () => {
    const orders = marks.chain((made) =>
      fc.tuple(fc.constant(made), fc.shuffledSubarray(made, { minLength: made.length })),
    );
    fc.assert(
      fc.property(orders, ([made, shuffled]) => {
        expect(ledgerOf(HISTORY, END, shuffled)).toEqual(ledgerOf(HISTORY, END, made));
      }),
      RUNS,
    );
  });

  it("taken back leave everything as it was, but for themselves", () => {
    fc.assert(
      fc.property(marks, (made) => {
        const gone = new Set(made.flatMap(({ withdraws }) => withdraws ?? []));
        const left = made.filter(({ id, kind }) => kind !== "withdrawn" && !gone.has(id));
        const back = left.map((mark, index) => undoing(mark, 60 * 24 * 15 + index));
        expect(withoutMarks(ledgerOf(HISTORY, END, [...made, ...back]))).toEqual(
          ledgerOf(HISTORY, END),
        );
        expect(withoutMarks(ledgerOf(HISTORY, END, left))).toEqual(
          withoutMarks(ledgerOf(HISTORY, END, made)),
        );
      }),
      RUNS,
    );
  });

  it("are kept and shown every one, and no promise is lost", () => {
    fc.assert(
      fc.property(marks, (made) => {
        const records = ledgerOf(HISTORY, END, made);
        expect(
          records
            .flatMap((record) => record.marks ?? [])
            .map(({ id }) => id)
            .toSorted(),
        ).toEqual(made.map(({ id }) => id).toSorted());
        const ids = records.map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        for (const { id } of PROMISES) expect(ids).toContain(id);
      }),
      RUNS,
    );
  });

  it("change nothing before next_change_at, and something then", () => {
    const last = Date.UTC(2026, 2, 16, 13);
    fc.assert(
      fc.property(marks, fc.double({ min: 0, max: 0.999, noNaN: true }), (made, share) => {
        for (const record of ledgerOf(HISTORY, weekOf(last), made)) {
          const seenAt = (time: number) =>
            ledgerOf(HISTORY, weekOf(time), made).find(({ id }) => id === record.id);
          const next = record.next_change_at == null ? null : Date.parse(record.next_change_at);
          const far = Math.floor(((next ?? last + 60 * 1440 * MINUTE) - last) / MINUTE) - 1;
          expect(seenAt(last + Math.floor(share * Math.max(0, far)) * MINUTE)).toEqual(record);
          if (next === null) continue;
          expect(next).toBeGreaterThan(last);
          expect(seenAt(next + MINUTE)).not.toEqual(record);
        }
      }),
      { numRuns: 60 },
    );
  });
});

/** "+2 mon 13:00": an instant in the notation of histories. */
function weekOf(time: number): string {
  const minutes = Math.floor((time - Date.UTC(2026, 2, 2)) / MINUTE);
  const day = Math.floor(minutes / 1440);
  const two = (n: number) => String(n).padStart(2, "0");
  const name = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"][day % 7];
  const clock = `${two(Math.floor((minutes % 1440) / 60))}:${two(minutes % 60)}`;
  return `+${Math.floor(day / 7)} ${name} ${clock}`;
}
