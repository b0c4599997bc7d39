import type { Observations } from "../../review/observations.ts";
import { reportsOf } from "../candidates.ts";
import type { Candidate } from "../types.ts";
import { contradictions } from "./contradictions.ts";

/** Two statements of the staff that contradict each other, or the customer's report of it. */
export function decide(seen: Observations): Candidate[] {
  return [...contradictions(seen), ...reportsOf(seen, "inconsistent_service")];
}
