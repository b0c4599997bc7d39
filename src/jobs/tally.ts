import type { ImportView } from "../model/api.ts";
import { type BadRecord, formatPlace } from "../model/errors.ts";

const MOST_BAD_KEPT = 200;

/** What is counted of conversations that are kept. */
export type Tally = Pick<
  ImportView,
  "conversations" | "messages" | "created" | "updated" | "unchanged" | "bad" | "bad_records"
>;

export const nothingCounted = (): Tally => ({
  conversations: 0,
  messages: 0,
  created: 0,
  updated: 0,
  unchanged: 0,
  bad: 0,
  bad_records: [],
});

/** Counts a record that could not be read or stored, and keeps the first ones to be shown. */
export function noteBad(
  view: Pick<Tally, "bad" | "bad_records">,
  { place, reason, hint }: BadRecord,
): void {
  view.bad += 1;
  if (view.bad_records.length < MOST_BAD_KEPT)
    view.bad_records.push({ place: formatPlace(place), reason, hint: hint ?? null });
}
