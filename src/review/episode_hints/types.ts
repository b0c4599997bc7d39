import type { SinId } from "../../model/taxonomy.ts";

/**
 * A wording by which people tell of a service they lived, in the third person and over more than one
 * sentence. Read in the journal only, where a proposal charges nobody and somebody confirms it: no
 * finding in a conversation rests on it. Runs on folded text and is linear.
 */
export interface EpisodeHint {
  sin: SinId;
  pattern: RegExp;
  yes: readonly string[];
  no?: readonly string[];
}
