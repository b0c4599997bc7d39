import atOnce from "./at_once.json" with { type: "json" };

const asked = process.env["AMENDS_CHAOS_ROUNDS"];

/** Whether this is the long run: more is stored, so that there is more to break. */
export const isLong = Number(asked ?? 0) > 10;

/**
 * How often a test lets something fail: `few` times in `npm test`. `npm run chaos` sets many more, and runs
 * a test as often as it needs that stops at `at_once.json`, because more work would not fit into one.
 */
export function rounds(test: keyof typeof atOnce, few: number): number {
  return Math.min(atOnce[test], Number(asked ?? few));
}
