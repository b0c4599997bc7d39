import type { Mark, Observations } from "../../review/observations.ts";
import type { Span } from "../../text/types.ts";
import { customerLast, helpsHereOrNext, plainStaffMarks, reportsOf } from "../candidates.ts";
import type { Candidate } from "../types.ts";
import { goingOn, whenLongerThan } from "../waiting.ts";

/** A colleague asked for help and got none: no answer by the internal target, or a refusal without support. */
export function decide(seen: Observations): Candidate[] {
  if (seen.prepared.conversation.channel !== "internal") return [];
  return [...unanswered(seen), ...refused(seen), ...reportsOf(seen, "internal_neglect")];
}

/** When a colleague's wait passes the target. */
export function changesAt(seen: Observations): number[] {
  const wait = seen.prepared.conversation.channel === "internal" ? goingOn(seen) : undefined;
  return wait?.target == null ? [] : [whenLongerThan(seen, wait, wait.target)];
}

/** The last request is still without a reply after the target, or was closed without one. */
function unanswered(seen: Observations): Candidate[] {
  if (seen.solvedBy !== null) return [];
  const wait = goingOn(seen);
  if (wait === undefined || wait.target === null || wait.minutes <= wait.target) return [];
  const request = requestIn(seen, wait.from);
  if (request === null) return [];
  const slots = { waited: wait, target: { ...wait, minutes: wait.target } };
  return [{ ...of(wait.from, request), branch: "unanswered", source: "structure", slots }];
}

/** Turned down with no help, owner or next step beside it; the request is what is quoted. */
function refused(seen: Observations): Candidate[] {
  return plainStaffMarks(seen, "internal_neglect", "turns_down")
    .filter(({ scope }) => !scope.negated && !scope.conditional && !scope.question)
    .filter((mark) => !supports(seen, mark))
    .flatMap((mark) => {
      const asking = customerLast(seen, mark.message);
      const request = asking === undefined ? null : requestIn(seen, asking.index);
      if (asking === undefined || request === null) return [];
      const related = [{ message: mark.message, start: mark.start, end: mark.end }];
      return [{ ...of(asking.index, request), branch: "refused", source: "structure", related }];
    });
}

function supports(seen: Observations, { message }: Mark): boolean {
  return helpsHereOrNext(
    seen,
    message,
    "ownership",
    "done",
    "offer",
    "alternative",
    "transfer",
    "instruction",
  );
}

function of(message: number, span: Span) {
  return { message, span, severity: 2, attribution: "process" } as const;
}

/** What the colleague asked for in this message: the need, else its first sentence. */
function requestIn({ needs, prepared }: Observations, message: number): Span | null {
  const need = needs.find((one) => one.message === message);
  const { start, end } = need ?? prepared.messages[message]?.sentences[0] ?? {};
  return start === undefined || end === undefined ? null : { start, end };
}
