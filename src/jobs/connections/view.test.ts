import { expect, it } from "vitest";
import type { StoredConnection } from "../../store/connections/types.ts";
import { viewOf } from "./view.ts";

const NOW = "2026-03-02T12:10:00.000Z";
const stored = (over: Partial<StoredConnection>): StoredConnection => ({
  workspace: "main",
  id: "c",
  kind: "zendesk",
  name: "Shop",
  settings: {},
  secrets: "v1.sealed",
  state: "backfilling",
  cursor: null,
  conversations: 40,
  messages: 130,
  problems: 0,
  to_come: 300,
  to_come_unit: "conversations",
  reached_at: null,
  most_to_come: 400,
  begun_to_come: 360,
  begun_at: "2026-03-02T12:09:00.000Z",
  since: "2026-03-02T12:09:00.000Z",
  messages_before: 10,
  created_at: "2026-03-02T12:00:00.000Z",
  last_message_at: null,
  looked_at: null,
  failures: 0,
  error: null,
  hint: null,
  error_at: null,
  next_at: NOW,
  ...over,
});

it("tells the time left by how fast what is left becomes less, whatever it is counted in", () => {
  expect(viewOf(stored({}), NOW)).toMatchObject({
    left: 300,
    unit: "conversations",
    share: 0.25,
    per_minute: 120,
    seconds_left: 300,
  });
});

it("says that it is not known rather than a number", () => {
  const unknown = { left: null, share: null, seconds_left: null };
  expect(viewOf(stored({ to_come: null, most_to_come: null }), NOW)).toMatchObject(unknown);
  // Nothing has become less yet; or it began a moment ago.
  for (const over of [
    { to_come: 360 },
    { to_come: 380 },
    { begun_at: "2026-03-02T12:09:58.000Z" },
    { begun_to_come: null, begun_at: null },
    { state: "paused" as const },
  ])
    expect([over, viewOf(stored(over), NOW).seconds_left]).toEqual([over, null]);
  expect(viewOf(stored({ state: "following", to_come: 0 }), NOW).share).toBe(1);
});
