import type { Mark, Observations } from "../../review/observations.ts";
import { inStaffWords, plainStaffMarks } from "../candidates.ts";
import type { Candidate } from "../types.ts";

/**
 * The register of authorities ("pursuant to", "aforementioned") to a customer who writes in plain words. One
 * set phrase slips into any letter; two different ones are a form letter's voice.
 */
export function officialese(seen: Observations): Candidate[] {
  const theirs = seen.sinMarks("unclear_communication", "said_officialese");
  const first = seen.customer[0]?.index ?? Number.POSITIVE_INFINITY;
  const all = seen.sinMarks("unclear_communication", "officialese");
  return plainStaffMarks(seen, "unclear_communication", "officialese")
    .filter(({ message }) => message > first && !theirs.some((mark) => mark.message < message))
    .flatMap((mark) => {
      const { message } = mark;
      const reply = seen.prepared.messages[message];
      if (reply === undefined || reply.automated) return [];
      const wordsOf = ({ start, end }: Mark) => reply.folded.slice(start, end);
      const second = all.find(
        (other) =>
          other.message === message && !other.scope.quoted && wordsOf(other) !== wordsOf(mark),
      );
      if (second === undefined) return [];
      return [
        inStaffWords(mark, {
          branch: "officialese",
          severity: 1,
          attribution: "agent",
          related: [{ message, start: second.start, end: second.end }],
        }),
      ];
    });
}
