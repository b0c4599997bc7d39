import type { AmendsError } from "../model/errors.ts";
import { databaseAway } from "./away.ts";
import { diskFull } from "./disk_full.ts";

/** The error to show where a failure is trouble of the database that a person can mend; null for every other. */
export function databaseTrouble(failure: unknown): AmendsError | null {
  return diskFull(failure) ?? databaseAway(failure);
}
