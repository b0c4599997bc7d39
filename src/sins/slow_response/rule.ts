import type { ActKind, Observations, Wait } from "../../review/observations.ts";
import { workCalendar } from "../../calendar/work_calendar.ts";
import type { Target } from "../../model/config.ts";
import { isAwaited } from "../../promises/silence.ts";
import { reportsOf } from "../candidates.ts";
import type { Candidate } from "../types.ts";
import { goingOn } from "../waiting.ts";
import { admitted } from "./admitted.ts";
import { leftOpen } from "./open_case.ts";

/** So many times the target and the wait is no longer a small irritation. */
const FAR_TOO_LONG = 3;

/** Waits longer than the channel's target, from timestamps or by the staff's own words; silence; and what customers say of waiting. */
export function decide(seen: Observations): Candidate[] {
  const late = seen.waits.filter(isLate);
  const shown = late.flatMap((wait) => lateReply(seen, wait));
  return [
    ...shown,
    ...(shown.length === 0 ? admitted(seen) : []),
    ...silence(seen),
    ...reports(seen),
  ];
}

/** Silence about a case left open; of promises the ledger knows when. */
export function changesAt(seen: Observations): number[] {
  const open = leftOpen(seen);
  return open === null ? [] : [open.dueAt];
}

/**
 * No word within the house's target, where word was promised or the case was left open. Somebody who
 * wrote since and waits for a reply is told of by ignored_contact, a promise known to be broken by
 * broken_promise.
 */
function silence(seen: Observations): Candidate[] {
  const { update_target: target } = seen.context.config;
  if (target === null || seen.solvedBy !== null || goingOn(seen) !== undefined) return [];
  const promised = noWord(seen, target);
  return promised.length > 0 ? promised : noNews(seen, target);
}

function noWord(seen: Observations, target: Target): Candidate[] {
  const promise = seen.promises.findLast(
    ({ state, word_due_at }) =>
      isAwaited(state) && word_due_at != null && Date.parse(word_due_at) <= seen.now,
  );
  if (promise === undefined) return [];
  const { start, end } = promise;
  const message = seen.prepared.messages.findIndex(({ message: { id } }) => id === promise.message);
  return [{ branch: "no_word", message, span: { start, end }, ...afterSilence(seen, target) }];
}

function noNews(seen: Observations, target: Target): Candidate[] {
  const open = leftOpen(seen);
  if (open === null || open.dueAt > seen.now) return [];
  const { message, start, end } = open.mark;
  return [{ branch: "left_open", message, span: { start, end }, ...afterSilence(seen, target) }];
}

function afterSilence(seen: Observations, { clock, minutes }: Target) {
  const { dayMinutes } = workCalendar(seen.context.config.calendar);
  const workingDay = clock === "business" ? dayMinutes : null;
  return {
    source: "structure",
    severity: 1,
    attribution: "process",
    slots: { waited: { minutes, workingDay } },
  } as const;
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
      branch: gaveUp ? "gave_up" : wait.first ? "first_reply" : laterBranch(seen, wait),
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

/**
 * In public the roles are guessed, so that structure proves less after the first reply: sure is the late
 * reply of somebody who had replied here before, when no other reader took it up in between; in brands'
 * public talk only to a message that asks for something.
 */
function laterBranch(seen: Observations, wait: Wait): "next_reply" | "later_reply" {
  const { channel } = seen.prepared.conversation;
  const expected = channel !== "social" || asksIn(seen, wait);
  return expected && repliedBefore(seen, wait) && !takenUp(seen, wait)
    ? "next_reply"
    : "later_reply";
}

const ASKS: readonly ActKind[] = ["chase", "not_solved", "request", "asks_human"];

function asksIn(seen: Observations, { from, to }: Wait): boolean {
  return seen.customer
    .filter(({ index }) => index >= from && (to === null || index < to))
    .some(
      ({ index }) =>
        seen.actsIn(index, ...ASKS).length > 0 ||
        seen.needs.some(({ message, kind }) => message === index && kind !== "complaint"),
    );
}

function repliedBefore(seen: Observations, { from, to }: Wait): boolean {
  const author = seen.staff.find(({ index }) => index === to)?.message.author.id;
  return seen.staff.some(({ index, message }) => index < from && message.author.id === author);
}

function takenUp({ prepared }: Observations, { from, to }: Wait): boolean {
  return prepared.messages.slice(from, to ?? from).some(({ side }) => side === "other");
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
