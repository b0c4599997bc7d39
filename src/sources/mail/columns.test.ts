import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { integers, numbers, openNumbering } from "./columns.ts";

const KEY = fc.integer({ min: 0, max: 2 ** 53 - 1 });

describe("columns of numbers", () => {
  it("hold what was put, wherever, as a list does", () => {
    const writes = fc.array(fc.tuple(fc.nat(5000), KEY));
    fc.assert(
      fc.property(writes, (all) => {
        const column = numbers();
        const list: number[] = [];
        for (const [place, value] of all) {
          column.set(place, value);
          list[place] = value;
        }
        expect(column.length).toBe(list.length);
        for (let place = 0; place < list.length; place += 1)
          expect(column.at(place)).toBe(list[place] ?? 0);
      }),
    );
  });

  it("grow by one", () => {
    const column = integers();
    for (let i = 0; i < 3000; i += 1) column.push(2 * i);
    expect([column.length, column.at(2999), column.at(3000)]).toEqual([3000, 5998, 0]);
  });
});

describe("a numbering", () => {
  it("knows each key by its number, as a map does, also when keys are near each other", () => {
    const keys = fc.uniqueArray(fc.oneof(KEY, fc.nat(3000)), { maxLength: 3000 });
    fc.assert(
      fc.property(keys, KEY, (all, other) => {
        const numbering = openNumbering();
        for (const key of all) expect(numbering.of(key)).toBe(-1);
        for (const [number, key] of all.entries()) expect(numbering.add(key)).toBe(number);
        expect(numbering.size).toBe(all.length);
        for (const [number, key] of all.entries()) {
          expect(numbering.of(key)).toBe(number);
          expect(numbering.keyOf(number)).toBe(key);
        }
        expect(numbering.of(other)).toBe(all.indexOf(other));
      }),
      { numRuns: 30 },
    );
  });
});
