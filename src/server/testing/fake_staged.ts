import type { Staged } from "../../store/staged/types.ts";

/** No change is ever planned; the real one is tested beside its code. */
export function fakeStaged(): Staged {
  return {
    plan: async () => {},
    versions: async () => ({ config: 0, files: {} }),
    latest: async () => null,
    list: async () => [],
    steer: async () => {},
    note: async () => {},
    follow: async () => {},
    supersede: async () => {},
    begin: async () => {},
    move: async () => true,
    settle: async () => {},
    sins: async () => [],
    conversations: async () => ({ conversations: [], next: null }),
  };
}
