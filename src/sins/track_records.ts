import type { TrackRecord } from "../model/context.ts";
import type { SinId } from "../model/taxonomy.ts";

/**
 * How often each rule's findings were right on labelled real conversations, overall and (for rules
 * about words) by language. Written by `amends evaluate GOLD --write-track-record`; do not edit.
 */
export const TRACK_RECORDS: TrackRecord = {};

/** The version of each sin these records speak of. A changed rule must earn its record again. */
export const RECORDED_VERSIONS: Readonly<Partial<Record<SinId, number>>> = {};
