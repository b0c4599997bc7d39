import type { Factor, SinId } from "../model/taxonomy.ts";

/** The factor each sin counts against (merged taxonomy). */
export const FACTOR_OF: Readonly<Record<SinId, Factor>> = {
  rudeness: "assurance",
  condescension: "assurance",
  coldness: "empathy",
  complaint_dismissal: "empathy",
  arguing: "assurance",
  blame_shifting: "assurance",
  runaround: "responsiveness",
  brush_off: "responsiveness",
  rulebook: "empathy",
  failure_to_listen: "empathy",
  robotism: "empathy",
  apathy: "empathy",
  missing_courtesy: "assurance",
  broken_promise: "reliability",
  wrong_delivery: "reliability",
  poor_records: "reliability",
  inconsistent_service: "reliability",
  slow_response: "responsiveness",
  ignored_contact: "responsiveness",
  inaccessibility: "empathy",
  wrong_information: "assurance",
  taken_for_granted: "empathy",
  unclear_communication: "empathy",
  internal_neglect: "internal",
  public_conflict: "assurance",
  poor_tangibles: "tangibles",
  inconvenient_access: "empathy",
  onsite_inattention: "responsiveness",
};

/** Sins that say the records were wrong; together they are the record quality. */
export const RECORD_SINS: readonly SinId[] = ["poor_records", "inconsistent_service"];

/** The factors that share the four attention points; how, the house's weights say. */
export const ATTENTION_FACTORS = [
  "responsiveness",
  "assurance",
  "empathy",
  "tangibles",
] as const satisfies readonly Factor[];
export type AttentionFactor = (typeof ATTENTION_FACTORS)[number];

export const COMPLIANCE_POINTS = 6;
export const ATTENTION_POINTS = 4;
/** A score with broken promises does not pass this, however kind the words were. */
export const CAP = 5;
