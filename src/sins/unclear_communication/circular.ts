import type { Observations } from "../../review/observations.ts";
import { contentWordsIn } from "../../text/content_words.ts";
import type { Candidate } from "../types.ts";

/** Longer answers say something besides the term. */
const FEW = 9;

/** Asked what a term means, the whole answer is the term again. */
export function circular(seen: Observations): Candidate[] {
  return seen
    .sinMarks("unclear_communication", "said_what_is")
    .filter(({ scope }) => !scope.quoted && !scope.conditional)
    .flatMap((mark) => {
      const asked = seen.prepared.messages[mark.message];
      const reply = seen.staff.find(({ index }) => index > mark.message);
      if (asked === undefined || reply === undefined || reply.automated) return [];
      const theirs = contentWordsIn(asked.sentences);
      const own = contentWordsIn(reply.sentences);
      const [first] = reply.sentences;
      const repeats = own.size > 0 && [...own].every((word) => theirs.has(word));
      if (first === undefined || reply.words > FEW || !repeats) return [];
      return [
        {
          branch: "circular",
          source: "agent_text" as const,
          message: reply.index,
          span: { start: first.start, end: first.end },
          related: [{ message: mark.message, start: mark.start, end: mark.end }],
          severity: 1 as const,
          attribution: "agent" as const,
        },
      ];
    });
}
