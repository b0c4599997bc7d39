import type { Mark, Observations } from "../../review/observations.ts";
import { plainStaffMarks } from "../candidates.ts";
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
    .flatMap(({ message, start, end }) => {
      const reply = seen.prepared.messages[message];
      if (reply === undefined || reply.automated) return [];
      const wordsOf = (mark: Mark) => reply.folded.slice(mark.start, mark.end);
      const marks = all.filter((mark) => mark.message === message && !mark.scope.quoted);
      const second = marks.find((mark) => wordsOf(mark) !== reply.folded.slice(start, end));
      if (second === undefined) return [];
      return [
        {
          branch: "officialese",
          source: "agent_text" as const,
          message,
          span: { start, end },
          related: [{ message, start: second.start, end: second.end }],
          severity: 1 as const,
          attribution: "agent" as const,
        },
      ];
    });
}
