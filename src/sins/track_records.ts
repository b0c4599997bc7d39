import type { TrackRecord } from "../model/context.ts";

/**
 * How often each rule's findings were right on labelled real conversations, overall and by language.
 * Written by `amends evaluate GOLD --write-track-record src/sins/track_records.ts`; do not edit.
 */
export const TRACK_RECORDS: TrackRecord = {};
