import type { Observations } from "../../review/observations.ts";
import { reportsOf } from "../candidates.ts";
import type { Candidate } from "../types.ts";

/** Only what customers report; never inferred from other words. */
export function decide(seen: Observations): readonly Candidate[] {
  return reportsOf(seen, "onsite_inattention", 1);
}
