import { workCalendar } from "../calendar/work_calendar.ts";
import type { Observations, Wait } from "../review/observations.ts";

const MINUTE = 60_000;
/** Waits are too long from more than so many minutes on, not from exactly so many. */
const JUST_OVER = 1 / 60;

/** The wait that goes on at the time of the review; none when every message is answered or over. */
export function goingOn({ waits, now }: Observations): Wait | undefined {
  return waits.findLast(({ to, endedAt }) => to === null && endedAt >= now);
}

/** When a wait that goes on has lasted longer than the minutes, on its own clock. Epoch milliseconds. */
export function whenLongerThan(seen: Observations, wait: Wait, minutes: number): number {
  const { startedAt, workingDay } = wait;
  if (workingDay === null) return startedAt + (minutes + JUST_OVER) * MINUTE;
  const calendar = workCalendar(seen.context.config.calendar);
  return calendar.addBusinessMinutes(startedAt, minutes + JUST_OVER);
}
