import type { ImportView } from "../model/api.ts";

/** What is known of an import, or of a new review of everything, before its first byte is read. */
type Known = Pick<ImportView, "id" | "name" | "kind" | "bytes" | "started_at">;

/** The state of a run that has just begun: nothing counted yet. */
export function startedRun(known: Known): ImportView {
  return {
    ...known,
    state: "running",
    finished_at: null,
    bytes_read: 0,
    conversations: 0,
    messages: 0,
    created: 0,
    updated: 0,
    unchanged: 0,
    bad: 0,
    bad_records: [],
    notes: [],
    error: null,
  };
}
