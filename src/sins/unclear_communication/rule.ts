import type { Observations } from "../../review/observations.ts";
import { reportsOf } from "../candidates.ts";
import type { Candidate } from "../types.ts";
import { notUnderstood } from "./not_understood.ts";
import { otherLanguage } from "./other_language.ts";

/**
 * The customer cannot follow: another language than theirs, a term they must ask about; or they
 * say so of earlier contacts. One finding a reply.
 */
export function decide(seen: Observations): Candidate[] {
  const proven = [...otherLanguage(seen), ...notUnderstood(seen)];
  const replies = new Set<number | null>();
  const onePerReply = proven.filter(({ message }) => !replies.has(message) && replies.add(message));
  return [...onePerReply, ...reportsOf(seen, "unclear_communication", 1)];
}
