import type { Observations } from "../../review/observations.ts";
import { reportsOf } from "../candidates.ts";
import type { Candidate } from "../types.ts";
import { contradictedFacts } from "./contradicted_facts.ts";
import { corrections } from "./corrections.ts";

/** Wrong by the house's own facts, by a later correction that can be quoted, or by the customer's report. */
export function decide(seen: Observations): Candidate[] {
  return [
    ...contradictedFacts(seen),
    ...corrections(seen),
    ...reportsOf(seen, "wrong_information"),
  ];
}
