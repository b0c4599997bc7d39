/** The sins and factors everything speaks of. Ids are those of the merged taxonomy and never change. */

export const FACTORS = [
  "reliability",
  "responsiveness",
  "assurance",
  "empathy",
  "tangibles",
  "internal",
] as const;
export type Factor = (typeof FACTORS)[number];

/** The sins that a conversation can show, in the order used when two fit one span (annotation guideline). */
export const SIN_IDS = [
  "rudeness",
  "condescension",
  "coldness",
  "complaint_dismissal",
  "arguing",
  "blame_shifting",
  "runaround",
  "brush_off",
  "rulebook",
  "failure_to_listen",
  "robotism",
  "apathy",
  "missing_courtesy",
  "broken_promise",
  "wrong_delivery",
  "poor_records",
  "inconsistent_service",
  "slow_response",
  "ignored_contact",
  "inaccessibility",
  "wrong_information",
  "taken_for_granted",
  "unclear_communication",
  "internal_neglect",
  "public_conflict",
  "poor_tangibles",
  "inconvenient_access",
  "onsite_inattention",
] as const;
export type SinId = (typeof SIN_IDS)[number];

export const FINDING_SOURCES = ["agent_text", "structure", "customer_report", "audit"] as const;
export type FindingSource = (typeof FINDING_SOURCES)[number];

export const ATTRIBUTIONS = [
  "agent",
  "policy",
  "process",
  "product",
  "third_party",
  "unknown",
] as const;
export type Attribution = (typeof ATTRIBUTIONS)[number];

export const PROMISE_TYPES = [
  "firm",
  "performative",
  "third_party",
  "implied",
  "negative",
  "conditional",
  "acceptance",
  "offer",
  "hedged",
  "immediate",
] as const;
export type PromiseType = (typeof PROMISE_TYPES)[number];

export const PROMISE_STATES = [
  "conditional",
  "open",
  "stale",
  "kept",
  "kept_late",
  "partly_kept",
  "broken",
  "released",
  "renegotiated",
  "void",
  "unverifiable",
  "disputed",
] as const;
export type PromiseState = (typeof PROMISE_STATES)[number];

/** What an apology is made of, most important first: research on apologies (docs/repairs.md). */
export const APOLOGY_PARTS = [
  "responsibility",
  "repair",
  "new_date",
  "acknowledgement",
  "regret",
  "explanation",
  "prevention",
  "goodwill",
  "request",
] as const;
export type ApologyPart = (typeof APOLOGY_PARTS)[number];

/** What spoils an apology. */
export const APOLOGY_FAULTS = [
  "excuse",
  "conditional",
  "blames_customer",
  "blames_others",
  "passive",
  "no_date",
] as const;
export type ApologyFault = (typeof APOLOGY_FAULTS)[number];

/** What has come of a promise that was broken or kept late. */
export const REPAIR_STATES = ["to_do", "offered", "accepted", "refused", "not_needed"] as const;

/** The languages Amends has knowledge and texts for. */
export const SERVED_LANGUAGES = ["en", "es", "tl"] as const;
export type ServedLanguage = (typeof SERVED_LANGUAGES)[number];

export const LANGUAGES = [...SERVED_LANGUAGES, "mixed", "other"] as const;
export type Language = (typeof LANGUAGES)[number];
