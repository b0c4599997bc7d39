import { APOLOGY_PARTS, type ApologyPart } from "../model/taxonomy.ts";

/** Parts without which a broken promise is not made good; the others help. */
export const NEEDED: ReadonlySet<ApologyPart> = new Set([
  "responsibility",
  "repair",
  "new_date",
  "acknowledgement",
  "regret",
]);

/**
 * The needed parts that are absent, most important first. What is done already needs neither a repair in
 * words nor a new date.
 */
export function missingParts(present: readonly ApologyPart[], done: boolean): ApologyPart[] {
  const settled = done ? new Set<ApologyPart>(["repair", "new_date"]) : new Set<ApologyPart>();
  return APOLOGY_PARTS.filter(
    (part) => NEEDED.has(part) && !settled.has(part) && !present.includes(part),
  );
}
