import { describe, expect, it } from "vitest";
import { isDue, stateOf, tooMany } from "./schedule.ts";

/** In the machine's own zone, as the hour is. */
const at = (day: number, hour: number, minute = 0) => new Date(2026, 2, day, hour, minute);
const made = (...times: Date[]) =>
  times
    .toSorted((a, b) => b.getTime() - a.getTime())
    .map((time, i) => ({ name: `b${i}`, at: time.toISOString(), bytes: 1 }));
const AT_THREE = { hour: 3, keep: 7 };

describe("a nightly backup", () => {
  it.each([
    ["was never made", made(), at(4, 12), true],
    ["was made last night", made(at(4, 3, 1)), at(4, 12), false],
    ["was made yesterday, and the hour has not come", made(at(3, 3, 1)), at(4, 2, 59), false],
    ["was made yesterday, and the hour has come", made(at(3, 3, 1)), at(4, 3), true],
    ["was missed because the machine slept", made(at(2, 3, 1)), at(4, 9), true],
    ["was made by hand after the hour", made(at(4, 8)), at(4, 9), false],
    ["is of a day that has not come, because the clock was wrong", made(at(20, 3)), at(4, 9), true],
  ])("that %s", (_how, backups, now, due) => {
    expect(isDue(AT_THREE, backups, now)).toBe(due);
  });

  it("is never due when it is switched off", () => {
    expect(isDue({ hour: null, keep: 7 }, [], at(4, 12))).toBe(false);
  });
});

describe("the last backup", () => {
  it.each([
    ["none", made(), at(4, 12)],
    ["none", made(at(9, 3)), at(4, 12)],
    ["fresh", made(at(2, 12)), at(4, 12)],
    ["old", made(at(2, 11)), at(4, 12)],
  ])("is %s", (state, backups, now) => {
    expect(stateOf(backups, now)).toBe(state);
  });
});

it("the oldest go, and never the one just made, though the clock was ahead once", () => {
  const three = made(at(20, 3), at(19, 3), at(4, 3));
  const names = tooMany(three, { hour: 3, keep: 2 }, "b2").map(({ name }) => name);
  expect(names).toEqual(["b1"]);
  expect(tooMany(three, { hour: 3, keep: 3 }, "b2")).toEqual([]);
});
