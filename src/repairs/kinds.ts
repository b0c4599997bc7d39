import type { ApologyFault, ApologyPart } from "../model/taxonomy.ts";

/**
 * What a cue in an apology says. The kinds that end in `_soft`, and `passive`, are faults only where
 * nobody takes responsibility: beside "that was our mistake" the same words explain.
 */
export type ApologyCueKind =
  | Exclude<ApologyPart, "new_date">
  | Exclude<ApologyFault, "no_date">
  | "excuse_soft"
  | "blames_others_soft";
