import { expect, it } from "vitest";
import { patiently } from "./patiently.ts";

const AWAY = Object.assign(new Error("the database system is starting up"), { code: "57P03" });
const never = new AbortController().signal;

/** Fails so often before it succeeds. */
function failing(times: number, error: Error) {
  const calls = { made: 0 };
  const work = async () => {
    calls.made += 1;
    if (calls.made <= times) throw error;
    return "done";
  };
  return { calls, work };
}

it("does it again until the database is back", async () => {
  const { calls, work } = failing(2, AWAY);
  expect(await patiently(work, never)).toBe("done");
  expect(calls.made).toBe(3);
});

it("does not repeat what failed for another reason", async () => {
  const { calls, work } = failing(1, new Error("a mistake of ours"));
  await expect(patiently(work, never)).rejects.toThrow("a mistake of ours");
  expect(calls.made).toBe(1);
});

it("ends at once when it is to stop", async () => {
  const stop = new AbortController();
  const { calls, work } = failing(Number.POSITIVE_INFINITY, AWAY);
  const waiting = patiently(async () => {
    if (calls.made === 1) stop.abort();
    return work();
  }, stop.signal);
  await expect(waiting).rejects.toBe(AWAY);
  expect(calls.made).toBe(2);
});
