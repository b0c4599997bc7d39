import type { Observations, Wait } from "../../review/observations.ts";
import { workCalendar } from "../../calendar/work_calendar.ts";
import { isAwaited } from "../../promises/silence.ts";
import { reportsOf } from "../candidates.ts";
import type { Candidate } from "../types.ts";

/** So many times the target and the wait is no longer a small irritation. */
const FAR_TOO_LONG = 3;

/** Waits longer than the channel's target, from timestamps; and what customers say of waiting. */
export function decide(seen: Observations): Candidate[] {
  const late = seen.waits.filter(isLate);
  return [...late.flatMap((wait) => lateReply(seen, wait)), ...noWord(seen), ...reports(seen)];
}

/**
 * Word was promised and none came within the house's target. Somebody who wrote since and waits for a
 * reply is told of by ignored_contact, a promise known to be broken by broken_promise.
 */
function noWord(seen: Observations): Candidate[] {
  const { update_target: target } = seen.context.config;
  const waits = seen.waits.some(({ to, endedAt }) => to === null && endedAt >= seen.now);
  if (target === null || waits || seen.solvedBy !== null) return [];
  const promise = seen.promises.findLast(
    ({ state, word_due_at }) =>
      isAwaited(state) && word_due_at != null && Date.parse(word_due_at) <= seen.now,
  );
  if (promise === undefined) return [];
  const { dayMinutes } = workCalendar(seen.context.config.calendar);
  const workingDay = target.clock === "business" ? dayMinutes : null;
  return [
    {
      branch: "no_word",
      source: "structure",
      message: seen.prepared.messages.findIndex(({ message }) => message.id === promise.message),
      span: { start: promise.start, end: promise.end },
      severity: 1,
      attribution: "process",
      slots: { waited: { minutes: target.minutes, workingDay } },
    },
  ];
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
