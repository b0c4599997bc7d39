import type { Connections, StoredConnection } from "../../store/connections/types.ts";
import type { Webhooks } from "../../store/webhooks/types.ts";
import type { Sidebars, StoredSidebar } from "../../store/sidebar/index.ts";
import type { StoredWriteBack, WriteBack } from "../../store/write_back/types.ts";
import { WriteBackSettings } from "../../model/write_back.ts";
import { AmendsError } from "../../model/errors.ts";

/** Connections in memory, for tests of the routes; nobody reads them. */
export function fakeConnections(): Connections {
  const all = new Map<string, StoredConnection>();
  const now = () => "2026-03-02T12:00:00.000Z";
  const get = (workspace: string, id: string): StoredConnection => {
    const found = all.get(`${workspace}/${id}`);
    if (found === undefined) throw new AmendsError("not_found", "There is no such connection.");
    return found;
  };
  const set = (one: StoredConnection) => void all.set(`${one.workspace}/${one.id}`, one);
  return {
    list: async (workspace) => [...all.values()].filter((one) => one.workspace === workspace),
    get: async (workspace, id) => all.get(`${workspace}/${id}`) ?? null,
    problems: async () => [
      { place: "INBOX 7", reason: "this mail cannot be parsed", hint: null, at: now() },
    ],
    async add(workspace, given) {
      set({
        ...given,
        workspace,
        state: "backfilling",
        cursor: null,
        conversations: 0,
        messages: 0,
        problems: 0,
        to_come: null,
        to_come_unit: "messages",
        reached_at: null,
        most_to_come: null,
        begun_to_come: null,
        begun_at: null,
        since: now(),
        messages_before: 0,
        created_at: now(),
        last_message_at: null,
        looked_at: null,
        failures: 0,
        error: null,
        hint: null,
        error_at: null,
        next_at: now(),
      });
    },
    change: async (workspace, id, change) => set({ ...get(workspace, id), ...change }),
    async steer(workspace, id, action) {
      const states = {
        pause: "paused",
        resume: "backfilling",
        disconnect: "disconnected",
      } as const;
      const { secrets, ...one } = get(workspace, id);
      set({ ...one, state: states[action], secrets: action === "disconnect" ? null : secrets });
    },
    async erase(workspace, id) {
      get(workspace, id);
      all.delete(`${workspace}/${id}`);
      return { conversations: 3 };
    },
    claimRenewal: async () => false,
    endRenewal: async () => false,
    wake: async () => {},
    take: async () => null,
    renew: async () => false,
    savePage: async () => ({ created: 0, updated: 0, unchanged: 0, outdated: [] }),
    caughtUp: async () => {},
    failed: async () => {},
    release: async () => {},
  };
}

/** No connection takes webhooks. */
export function fakeWebhooks(): Webhooks {
  return {
    target: async () => null,
    keep: async () => {},
    backlog: async () => 0,
    waiting: async () => [],
    tidy: async () => {},
  };
}

/** Settings in memory; nothing is written anywhere. */
export function fakeWriteBack(): WriteBack {
  const all = new Map<string, StoredWriteBack>();
  return {
    settings: async (ws, id) =>
      all.get(`${ws}/${id}`) ?? { settings: WriteBackSettings.parse({}), since: null },
    saveSettings: async (ws, id, settings, since) =>
      void all.set(`${ws}/${id}`, { settings, since }),
    plan: async () => 0,
    read: async () => null,
    list: async () => [],
    next: async () => null,
    count: async () => true,
    pause: async () => {},
    keepFormer: async () => {},
    settle: async () => {},
    undo: async () => 0,
    notes: async () => new Set(),
  };
}

/** Settings of sidebars in memory. */
export function fakeSidebars(): Sidebars {
  const all = new Map<string, StoredSidebar>();
  return {
    read: async (ws) => all.get(ws) ?? { origins: [], version: 1 },
    save: async (ws, sidebar) => void all.set(ws, sidebar),
  };
}
