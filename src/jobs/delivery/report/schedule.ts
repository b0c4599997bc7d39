import { workCalendar } from "../../../calendar/work_calendar.ts";
import { dayAt, instantOf } from "../../../calendar/zone.ts";
import type { Config } from "../../../model/config.ts";
import { REPORT_PERIODS, type ReportPeriod } from "../../../model/periodic_report.ts";
import { type Days, periodAround, periodBefore } from "../../../report/periodic/period.ts";
import type { NewMessage, StoredReminders } from "../../../store/outbox/types.ts";
import { dayText } from "../../periodic/index.ts";
import { zoneOf } from "../morning/schedule.ts";

/** A server that starts later than this after the hour leaves the report out. */
const LATEST_MS = 48 * 3_600_000;

export const REPORT_KINDS = { week: "weekly_report", month: "monthly_report" } as const;

/** The reports that an instant calls for: on the first working day after a week or month, once per address. */
export function reportMessages(
  { settings, secrets, since }: StoredReminders,
  config: Config,
  now: string,
): NewMessage[] {
  const { report, morning } = settings;
  if (secrets.smtp_url === undefined || settings.from === null || since === null) return [];
  const zone = zoneOf(settings, config);
  const [hours = 0, minutes = 0] = morning.at.split(":").map(Number);
  const to = [...new Set(report.to.map((email) => email.toLowerCase()))];
  const wanted = REPORT_PERIODS.filter((period) => report[period]);
  return wanted.flatMap((period) => {
    const { from } = periodAround(dayText(now, zone), period);
    const at = instantOf(firstWorkingDay(from, config), hours * 60 + minutes, zone);
    const late = Date.parse(now) - at;
    if (late < 0 || late > LATEST_MS || at < Date.parse(since)) return [];
    const due = new Date(at).toISOString();
    return to.map((recipient) => ({
      bucket: 0,
      kind: REPORT_KINDS[period],
      conversation: null,
      promise: null,
      due,
      channel: "email" as const,
      recipient,
    }));
  });
}

/** Of which days a message written for an instant tells. */
export function daysOfReport(due: string, period: ReportPeriod, zone: string): Days {
  return periodBefore(periodAround(dayText(due, zone), period), period);
}

function firstWorkingDay(from: string, config: Config): number {
  const calendar = workCalendar(config.promise_calendar ?? config.calendar);
  const first = dayAt(Date.parse(`${from}T00:00:00Z`), "UTC");
  // A house that never works within a month gets its report on the first.
  for (let day = first; day < first + 28; day += 1) if (calendar.isBusinessDay(day)) return day;
  return first;
}
