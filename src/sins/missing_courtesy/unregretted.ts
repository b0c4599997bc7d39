import type { Observations } from "../../review/observations.ts";
import type { PreparedMessage } from "../../review/prepared.ts";
import type { Candidate } from "../types.ts";

/**
 * The customer names what the house did wrong ("you forgot the lid"), the reply makes it good and so owns it, and no
 * reply of the conversation has a word of regret or any other courtesy.
 */
export function unregretted(
  seen: Observations,
  replies: readonly PreparedMessage[],
): Omit<Candidate, "source" | "severity" | "attribution"> | undefined {
  const fault = seen
    .sinMarks("missing_courtesy", "said_fault")
    .find(({ scope }) => !scope.quoted && !scope.conditional && !scope.negated);
  if (fault === undefined) return undefined;
  const repair = seen
    .sinMarks("missing_courtesy", "makes_good")
    .find(({ message, scope }) => message > fault.message && !scope.negated && !scope.question);
  const reply = replies.find(({ index }) => index === repair?.message);
  const passage = reply?.sentences[repair?.sentence ?? 0];
  if (reply === undefined || passage === undefined) return undefined;
  return {
    branch: "unregretted",
    message: reply.index,
    span: { start: passage.start, end: passage.end },
    related: [{ message: fault.message, start: fault.start, end: fault.end }],
  };
}
