import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Frequent } from "./frequent.ts";

const MOST = 5;
/** Few different keys, some of them often: more than can be held. */
const keys = fc.array(
  fc.oneof(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 60 })).map(String),
  { maxLength: 400 },
);

function counted(values: readonly string[], most = MOST): Frequent {
  const frequent = new Frequent(most);
  for (const value of values) frequent.add(value);
  return frequent;
}

function truth(values: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

/** What it says of itself that does not hold against the true numbers. */
function wrongIn(frequent: Frequent, values: readonly string[]): string[] {
  const { total, forgotten } = frequent;
  const wrong = [...truth(values)]
    .filter(([key, times]) => {
      return frequent.count(key) > times || frequent.count(key) < times - forgotten;
    })
    .map(([key, times]) => `${key}: ${frequent.count(key)} for ${times}, ${forgotten} forgotten`);
  if (total !== values.length) wrong.push(`${total} counted of ${values.length}`);
  if (forgotten * (MOST + 1) > total) wrong.push(`${forgotten} forgotten of ${total}`);
  if ([...frequent.entries()].length > MOST * 2) wrong.push("more held than may be");
  return wrong;
}

describe("frequent keys", () => {
  it("are counted never too high, and too low by no more than it says", () => {
    fc.assert(
      fc.property(keys, (values) => {
        expect(wrongIn(counted(values), values)).toEqual([]);
      }),
    );
  });

  it("are the same within the bound when parts are counted apart and merged, in any order", () => {
    fc.assert(
      fc.property(
        fc.array(keys, { minLength: 1, maxLength: 6 }),
        fc.infiniteStream(fc.nat()),
        (parts, order) => {
          const whole = parts.flat();
          const indexes = parts.map((part) => counted(part));
          while (indexes.length > 1) {
            const [one] = indexes.splice((order.next().value ?? 0) % indexes.length, 1);
            const other = indexes[(order.next().value ?? 0) % indexes.length];
            if (one !== undefined) other?.merge(one);
          }
          const [merged] = indexes;
          if (merged === undefined) throw new Error("there is one part at least");
          expect(wrongIn(merged, whole)).toEqual([]);
        },
      ),
    );
  });

  it("are exact, also merged, while no more come than are held", () => {
    fc.assert(
      fc.property(keys, keys, (a, b) => {
        const merged = counted(a, 100);
        merged.merge(counted(b, 100));
        expect(merged.forgotten).toBe(0);
        expect(new Map(merged.entries())).toEqual(truth([...a, ...b]));
        expect(merged.state()).toEqual(counted([...b, ...a], 100).state());
      }),
    );
  });

  it("go on from their state as if they had not stopped", () => {
    fc.assert(
      fc.property(keys, keys, (a, b) => {
        const resumed = Frequent.of(counted(a).state());
        for (const value of b) resumed.add(value);
        expect(resumed.state()).toEqual(counted([...a, ...b]).state());
      }),
    );
  });

  it("are found where a bound that forgets would matter: one key among ten thousand different ones", () => {
    const values = Array.from({ length: 20_000 }, (_unused, i) => (i % 4 === 0 ? "often" : `${i}`));
    const frequent = counted(values);
    expect(frequent.count("often")).toBeGreaterThan(5000 - 20_000 / (MOST + 1));
    expect([...frequent.entries()].length).toBeLessThanOrEqual(MOST * 2);
  });
});
