import type { ApologyFault, ApologyPart } from "../../model/taxonomy.ts";

/** A whole reply with what a reader finds in it; written before the cues that read it. */
export interface ApologyCase {
  text: string;
  faults: ApologyFault[];
  /** Empty where the reply is no apology. */
  parts: ApologyPart[];
}

/** Faults, parts and text, the first two as words with spaces between. */
export function apologies(rows: readonly (readonly [string, string, string])[]): ApologyCase[] {
  const words = (list: string) => list.split(" ").filter(Boolean);
  return rows.map(([faults, parts, text]) => ({
    text,
    faults: words(faults) as ApologyFault[],
    parts: words(parts) as ApologyPart[],
  }));
}
