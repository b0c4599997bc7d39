import type { Observations } from "../review/observations.ts";
import { fold } from "../text/fold.ts";

/**
 * Whether a folded word names the organisation of this conversation: it is part of the subject, of
 * the source account or of a staff author's name or address, or one of these is part of it.
 */
export function namesOrganisation({ prepared, staff }: Observations, word: string): boolean {
  if (word.length < 3) return false;
  const { subject, source, product } = prepared.conversation;
  const names = [
    subject,
    product,
    source?.account,
    ...staff.flatMap(({ message: { author } }) => [author.id, author.name, author.email]),
  ];
  return names.some((name) => {
    const folded = fold(name ?? "").replace(/[^a-z0-9]/g, "");
    return folded.includes(word.replace(/[^a-z0-9]/g, ""));
  });
}
