import { describe, expect, it } from "vitest";
import type { Outbox, Outcome, TakenMessage } from "../../store/outbox/types.ts";
import { DeliveryFailure } from "./failure.ts";
import { type Composed, sendWaiting, waitAfter } from "./sender.ts";

const START = Date.parse("2026-03-03T16:30:00.000Z");
const MESSAGE = {
  workspace: "main",
  bucket: 0,
  id: "msg_1",
  kind: "broken",
  conversation: "c",
  promise: "p",
  due: null,
  channel: "webhook",
  recipient: "webhook",
  owner_key: "",
} as const;

/** A sender with one message, a clock that the test moves, and no chance. */
function sending(compose: () => Composed | Promise<Composed>) {
  let clock = START;
  let next = START;
  let attempts = 0;
  let last: Outcome = { state: "waiting", next: new Date(START).toISOString(), error: null };
  const surprises: unknown[] = [];
  const outbox: Pick<Outbox, "take" | "settle"> = {
    async take(now) {
      if (last.state !== "waiting" || Date.parse(now) < next) return null;
      attempts += 1;
      return { ...MESSAGE, attempts } satisfies TakenMessage;
    },
    async settle(_message, outcome) {
      last = outcome;
      if (outcome.state === "waiting") next = Date.parse(outcome.next);
      return true;
    },
  };
  const run = () =>
    sendWaiting({
      outbox,
      compose: async () => compose(),
      now: () => new Date(clock).toISOString(),
      random: () => 1,
      signal: new AbortController().signal,
      onError: (error) => surprises.push(error),
    });
  return {
    run,
    surprises,
    last: () => last,
    /** Moves the clock to the next try; returns how long that is. */
    wait() {
      const ms = next - clock;
      clock = next;
      return ms;
    },
  };
}
const send = (work: () => Promise<void>) => () => ({ send: work, shows: "" });

describe("sending what waits", () => {
  it("sends once and is done", async () => {
    let sent = 0;
    const one = sending(
      send(async () => {
        sent += 1;
      }),
    );
    expect(await one.run()).toMatchObject({ sent: 1 });
    expect(await one.run()).toMatchObject({ sent: 0 });
    expect(sent).toBe(1);
  });

  it("tries again after longer and longer waits, then gives up with the reason", async () => {
    const one = sending(
      send(async () => {
        throw new DeliveryFailure("HTTP 503");
      }),
    );
    const waits: number[] = [];
    for (await one.run(); one.last().state === "waiting"; await one.run()) waits.push(one.wait());
    expect(waits.map((ms) => ms / 1000)).toEqual([30, 60, 120, 240, 480, 960, 1920, 3840, 7200]);
    expect(one.last()).toEqual({ state: "failed", error: "HTTP 503" });
    expect(one.surprises).toEqual([]);
  });

  it("spreads the tries", () => {
    expect(waitAfter(3, 0)).toBe(60_000);
    expect(waitAfter(3, 1)).toBe(120_000);
    expect(waitAfter(30, 1)).toBe(7_200_000);
  });

  it("gives up at once where trying again is no use", async () => {
    const one = sending(
      send(async () => {
        throw new DeliveryFailure("HTTP 410", true);
      }),
    );
    await one.run();
    expect(one.last()).toEqual({ state: "failed", error: "HTTP 410" });
  });

  it("drops what is no longer true and puts off what is asleep", async () => {
    const kept = sending(() => ({ drop: "kept meanwhile" }));
    await kept.run();
    expect(kept.last()).toEqual({ state: "dropped", error: "kept meanwhile" });
    const asleep = sending(() => ({ wait: "2026-03-04T00:00:00.000Z" }));
    await asleep.run();
    expect(asleep.last()).toMatchObject({ state: "waiting", error: null });
  });

  it("tells nobody outside what an error of ours says", async () => {
    const one = sending(() => {
      throw new Error("Rosa's words");
    });
    await one.run();
    expect(JSON.stringify(one.last())).not.toContain("Rosa");
    expect(one.surprises).toHaveLength(1);
  });
});
