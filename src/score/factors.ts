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

/** The factors that share the four attention points, with their SERVQUAL weights. */
export const ATTENTION_WEIGHTS = {
  responsiveness: 22,
  assurance: 19,
  empathy: 16,
  tangibles: 11,
} as const satisfies Partial<Record<Factor, number>>;

export type AttentionFactor = keyof typeof ATTENTION_WEIGHTS;
export const ATTENTION_FACTORS = Object.keys(ATTENTION_WEIGHTS) as readonly AttentionFactor[];

/** Weight of reliability in the SERVQUAL view (the others are the attention weights). */
export const RELIABILITY_WEIGHT = 32;
export const COMPLIANCE_POINTS = 6;
export const ATTENTION_POINTS = 4;
/** A score with broken promises does not pass this, however kind the words were. */
export const CAP = 5;
