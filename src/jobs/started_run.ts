import type { ImportView } from "../model/api.ts";
import { nothingCounted } from "./tally.ts";

/** What is known of an import, or of a new review of everything, before its first byte is read. */
type Known = Pick<ImportView, "id" | "name" | "kind" | "bytes" | "started_at">;

/** The state of a run that has just begun: nothing counted yet. */
export function startedRun(known: Known): ImportView {
  return {
    ...known,
    state: "running",
    finished_at: null,
    bytes_read: 0,
    ...nothingCounted(),
    notes: [],
    error: null,
  };
}
