import type { Observations } from "../../review/observations.ts";
import { sentenceOf } from "../candidates.ts";
import type { Candidate } from "../types.ts";

/** A word about leaving, in either's mouth; folded. */
const LEAVING =
  /\b(?:(?:re)?cancel\w*|clos(?:e|ed|ing)|unsubscri\w+|terminat\w+|end(?:s|ed|ing)? (?:your|the|on)|leav(?:e|ing)|before you go|(?:dar\w*|darte|dado|baja) ?(?:de )?baja|de baja|(?:mag|ipa|i|magpa|ma|ka)-?cancel\w*)\b/;

/** Asked to cancel, the reply offers something bigger and has no word about the cancelling. */
export function upsold(seen: Observations): Candidate[] {
  return seen.sinMarks("failure_to_listen", "sells").flatMap((mark) => {
    const reply = seen.prepared.messages[mark.message];
    const asked = seen
      .sinMarks("failure_to_listen", "said_cancel")
      .findLast(
        ({ message, scope }) =>
          message < mark.message &&
          !scope.negated &&
          !scope.conditional &&
          !scope.quoted &&
          seen.staff.find(({ index }) => index > message)?.index === mark.message,
      );
    const sentence = sentenceOf(seen, mark);
    if (reply === undefined || reply.automated || asked === undefined || sentence === undefined)
      return [];
    if (LEAVING.test(reply.folded)) return [];
    return [
      {
        branch: "upsold",
        source: "agent_text" as const,
        message: mark.message,
        span: { start: sentence.start, end: sentence.end },
        related: [{ message: asked.message, start: asked.start, end: asked.end }],
        severity: 2 as const,
        attribution: "agent" as const,
      },
    ];
  });
}
