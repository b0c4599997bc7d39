import type { Queue } from "../../store/queue/types.ts";

/** A queue in which nothing ever waits; the real one is tested beside its code. */
export function fakeQueue(): Queue {
  return {
    add: async () => 0,
    adder: async () => async () => 0,
    forget: async () => {},
    take: async () => null,
    touch: async () => false,
    ends: () => async () => {},
    end: async () => {},
    drop: async () => {},
    putBack: async () => {},
    fail: async () => {},
    bury: async () => {},
    partOf: async () => [],
    plan: async () => {},
    steer: async () => {},
    runs: async () => [],
    dead: async () => [],
    decide: async () => 0,
    depth: async () => [],
    beat: async () => {},
    leave: async () => {},
    workers: async () => [],
    close: async () => {},
  };
}
