import { ReminderSettings } from "../../model/reminders.ts";
import type { Outbox, StoredReminders } from "../../store/outbox/types.ts";

/** An outbox in memory that keeps its settings and sends nothing. */
export function fakeOutbox(): Outbox {
  const settings = new Map<string, StoredReminders>();
  return {
    settings: async (ws) =>
      settings.get(ws) ?? { settings: ReminderSettings.parse({}), secrets: {}, since: null },
    saveSettings: async (ws, own, secrets, since) =>
      void settings.set(ws, { settings: own, secrets, since }),
    remind: async () => 0,
    preview: async () => [],
    promise: async () => null,
    morning: async () => ({
      due: { total: 0, items: [] },
      broken: { total: 0, items: [] },
      read: [],
    }),
    add: async () => 0,
    take: async () => null,
    settle: async () => true,
    prune: async () => 0,
    list: async () => [],
    replay: async () => 0,
  };
}
