import { describe, expect, it } from "vitest";
import type { PromiseMark } from "../model/marks.ts";
import { ledgerOf } from "../review/testing/ledgers.ts";
import { type History, moment } from "./testing/history.ts";

const PARCEL: History = {
  turns: [
    "mon 09:00 C: My blender came without its lid.",
    "mon 10:00 A: I will call you on Wednesday at 3 pm.",
  ],
};
const [PROMISE] = ledgerOf(PARCEL, "mon 11:00");
const ID = PROMISE?.id ?? "";

/** "wed 10:00 kept"; words after the kind are the new date or the mark that is taken back. */
function mark(line: string, over: Partial<PromiseMark> = {}): PromiseMark {
  const { at, rest } = moment(line);
  const [kind = "", ...words] = rest.split(" ");
  const what = words.join(" ");
  return {
    id: `m-${line}`,
    promise: ID,
    message: "m1",
    start: PROMISE?.start ?? 0,
    end: PROMISE?.end ?? 0,
    kind: kind as PromiseMark["kind"],
    until: what === "" || kind === "withdrawn" ? null : moment(what).at,
    withdraws: kind === "withdrawn" ? what : null,
    reason: "The customer said so on the phone.",
    by: "Ana",
    at,
    ...over,
  };
}

const one = (now: string, ...marks: PromiseMark[]) => ledgerOf(PARCEL, now, marks)[0];

describe("a promise marked by hand", () => {
  it("is what the mark says, with the mark as evidence and what the conversation tells beside it", () => {
    const kept = mark("wed 15:10 kept");
    expect(one("fri 09:00", kept)).toMatchObject({
      state: "kept",
      read_state: "unverifiable",
      decided_by: "other",
      evidence: [{ kind: "marked", mark: kept.id }],
      marks: [{ kind: "kept", by: "Ana", own: false, withdrawn: false, reason: kept.reason }],
    });
  });

  it("says when it was marked by the person who made it", () => {
    const history = ledgerOf(PARCEL, "fri 09:00", [mark("wed 15:10 kept", { by: "AGENT" })]);
    expect(history[0]).toMatchObject({ decided_by: "own", marks: [{ own: true }] });
  });

  it("is looked at again when the customer says otherwise afterwards, and marked again after that", () => {
    const denied = { turns: [...PARCEL.turns, "thu 09:00 C: Nobody called me yesterday."] };
    const early = mark("wed 15:10 kept");
    expect(ledgerOf(denied, "fri 09:00", [early])[0]?.state).toBe("disputed");
    expect(ledgerOf(denied, "fri 09:00", [mark("thu 10:00 kept")])[0]?.state).toBe("kept");
  });

  it("marked broken is kept late when the deed comes after all", () => {
    const called = { ...PARCEL, events: ["fri 10:00 call"] };
    const broken = mark("thu 09:00 broken");
    expect(ledgerOf(called, "fri 09:00", [broken])[0]?.state).toBe("broken");
    expect(ledgerOf(called, "fri 11:00", [broken])[0]).toMatchObject({ state: "kept_late" });
  });

  it("gets its new date as a promise of its own, with a clock of its own", () => {
    const moved = mark("tue 10:00 renegotiated fri 12:00");
    const [parent, child] = ledgerOf(PARCEL, "wed 09:00", [moved]);
    expect(parent).toMatchObject({ state: "renegotiated", read_state: "open" });
    expect(child).toMatchObject({
      parent: ID,
      state: "open",
      quote: PROMISE?.quote,
      deadline: { due: "2026-03-06T12:00:00Z", source: "explicit", rule: "agreed_by_hand" },
    });
    // A tenth of three days and two hours is seven hours and 24 minutes of grace.
    expect(child?.next_change_at).toBe("2026-03-06T19:24:00Z");
    const called = { ...PARCEL, events: ["fri 10:00 call"] };
    const kept = ledgerOf(called, "fri 11:00", [moved])[1];
    expect(kept).toMatchObject({ state: "kept", done_at: "2026-03-06T10:00:00Z" });
    const again = mark("fri 10:30 released", { promise: child?.id ?? "" });
    expect(ledgerOf(PARCEL, "fri 11:00", [moved, again])[1]?.state).toBe("released");
  });

  it("that gets a new date only after the old one was not kept by the old one", () => {
    const late = mark("fri 09:00 renegotiated +1 mon 12:00");
    expect(ledgerOf(PARCEL, "fri 10:00", [late]).map(({ state }) => state)).toEqual([
      "broken",
      "open",
    ]);
  });

  it("stays what it is while it is snoozed", () => {
    const snoozed = mark("tue 10:00 snoozed wed 09:00");
    const { snoozed_until, marks: _marks, ...rest } = one("tue 11:00", snoozed) ?? {};
    expect(snoozed_until).toBe(snoozed.until);
    expect(rest).toEqual(one("tue 11:00"));
  });

  it("follows its words when rules give the promise another id", () => {
    const before = mark("wed 15:10 kept", { promise: "p_of_older_rules", start: 3, end: 9 });
    expect(one("fri 09:00", before)?.state).toBe("kept");
    const elsewhere = mark("wed 15:10 kept", { promise: "p_of_older_rules", message: "m0" });
    expect(one("fri 09:00", elsewhere)).toEqual(one("fri 09:00"));
  });

  it("is not touched by what was marked later than now", () => {
    expect(one("wed 09:00", mark("wed 15:10 kept"))).toEqual(one("wed 09:00"));
  });
});
