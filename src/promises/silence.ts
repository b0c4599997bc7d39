import { workCalendar } from "../calendar/work_calendar.ts";
import type { Config } from "../model/config.ts";
import type { PromiseState } from "../model/taxonomy.ts";
import { wholeSecond } from "./deadline/index.ts";
import type { Course } from "./outcome/course.ts";
import type { Timeline } from "./outcome/timeline.ts";
import type { PromiseMention } from "./types.ts";

const MINUTE = 60_000;
/** Deeds after which the customer waits to be told something; what is sent or called may come elsewhere. */
const AWAITED = new Set(["contact", "check", "help"]);
const WAITING: ReadonlySet<PromiseState> = new Set(["open", "stale", "unverifiable"]);

/** Whether a customer may still wait to hear of a promise in this state. */
export function isAwaited(state: PromiseState): boolean {
  return WAITING.has(state);
}

/** What the silence about a promise is measured from. */
export interface SilenceInput {
  mention: PromiseMention;
  course: Course;
  state: PromiseState;
  madeAt: number | null;
  timeline: Timeline;
  config: Config;
}

/**
 * When a customer who was promised word has waited too long for any: the house's target after the last
 * word of a person, or after the promised time where one was given. Null where no word is awaited.
 */
export function wordDueAt(input: SilenceInput): number | null {
  const { mention, course, state, madeAt, timeline, config } = input;
  const { update_target: target } = config;
  if (target === null || madeAt === null || !isAwaited(state) || course.waiting) return null;
  if (
    mention.pause !== undefined ||
    mention.polarity === "not_do" ||
    mention.beneficiary !== "customer"
  )
    return null;
  if (!mention.parts.some(({ deed }) => AWAITED.has(deed))) return null;
  const { due, deadline } = course.dueDate;
  const promised = deadline.source === "default" ? null : due;
  if (deadline.source === "none") return null;
  const last = Math.max(timeline.lastWord, madeAt);
  const from = promised === null ? last : Math.max(last, promised);
  if (target.clock === "elapsed") return wholeSecond(from + target.minutes * MINUTE);
  return wholeSecond(workCalendar(config.calendar).addBusinessMinutes(from, target.minutes));
}
