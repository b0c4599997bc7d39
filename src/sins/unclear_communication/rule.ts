import type { Observations } from "../../review/observations.ts";
import { reportsOf } from "../candidates.ts";
import type { Candidate } from "../types.ts";
import { abbreviations } from "./abbreviations.ts";
import { circular } from "./circular.ts";
import { foreignHelp } from "./foreign_help.ts";
import { hardToRead } from "./hard_to_read.ts";
import { notUnderstood } from "./not_understood.ts";
import { officialese } from "./officialese.ts";
import { otherLanguage } from "./other_language.ts";

/**
 * The customer cannot follow: another language than theirs, or help in one, a term they must ask about or that is explained by
 * itself or another, a sentence of abbreviations and terms, the set phrases of form letters, far longer sentences and
 * words; or they say so of earlier contacts. One finding a reply.
 */
export function decide(seen: Observations): Candidate[] {
  const proven = [
    ...otherLanguage(seen),
    ...foreignHelp(seen),
    ...notUnderstood(seen),
    ...circular(seen),
    ...abbreviations(seen),
    ...officialese(seen),
    ...hardToRead(seen),
  ];
  const replies = new Set<number | null>();
  const onePerReply = proven.filter(({ message }) => !replies.has(message) && replies.add(message));
  return [...onePerReply, ...reportsOf(seen, "unclear_communication", 1)];
}
