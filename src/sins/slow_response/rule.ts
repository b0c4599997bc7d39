import type { Observations, Wait } from "../../review/observations.ts";
import { reportsOf } from "../candidates.ts";
import type { Candidate } from "../types.ts";

/** So many times the target and the wait is no longer a small irritation. */
const FAR_TOO_LONG = 3;

/** Waits longer than the channel's target, from timestamps; and what customers say of waiting. */
export function decide(seen: Observations): Candidate[] {
  const late = seen.waits.filter(isLate);
  return [...late.flatMap((wait) => lateReply(seen, wait)), ...reports(seen)];
}

function isLate({ minutes, target }: Wait): boolean {
  return target !== null && minutes > target;
}

/** A reply that came late, or a customer who found the answer alone before anybody replied. */
function lateReply(seen: Observations, wait: Wait): Candidate[] {
  const asked = seen.prepared.messages[wait.from];
  const gaveUp = wait.to === null;
  // Still waiting at the time of the review is not a late reply but none: ignored_contact.
  if (asked === undefined || (gaveUp && wait.endedAt >= seen.now)) return [];
  return [
    {
      branch: gaveUp ? "gave_up" : wait.first ? "first_reply" : "next_reply",
      source: "structure",
      message: wait.to ?? wait.from,
      span: null,
      related: [{ message: wait.from, ...openingOf(asked) }],
      severity: wait.minutes > FAR_TOO_LONG * (wait.target ?? 0) ? 2 : 1,
      attribution: "process",
      slots: {
        waited: wait,
        target: { minutes: wait.target ?? 0, workingDay: wait.workingDay },
      },
    },
  ];
}

function openingOf({ sentences, message }: Observations["customer"][number]) {
  const first = sentences[0];
  return first === undefined
    ? { start: 0, end: message.text.length }
    : { start: first.start, end: first.end };
}

/** The customer's words weigh little when every reply we can see came in time. */
function reports(seen: Observations): Candidate[] {
  const inTime = seen.waits.some(({ target, to }) => target !== null && to !== null);
  const contradicted = inTime && !seen.waits.some(isLate);
  return reportsOf(seen, "slow_response", contradicted ? 1 : 2);
}
