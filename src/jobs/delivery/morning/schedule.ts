import { workCalendar } from "../../../calendar/work_calendar.ts";
import { dayAt, instantOf } from "../../../calendar/zone.ts";
import type { Config } from "../../../model/config.ts";
import type { ReminderSettings } from "../../../model/reminders.ts";
import type { MorningDay, NewMessage, StoredReminders } from "../../../store/outbox/types.ts";

/** A server that starts later than this after the hour leaves the day's mail out. */
const LATEST_MS = 6 * 3_600_000;

/** Whose clock the mails of a house go by. */
export const zoneOf = ({ morning }: ReminderSettings, config: Config) =>
  morning.zone ?? (config.promise_calendar ?? config.calendar).zone;

/** The morning mails that an instant calls for: one per recipient and working day. */
export function morningMessages(
  { settings, secrets, since }: StoredReminders,
  config: Config,
  now: string,
): NewMessage[] {
  const { morning, recipients } = settings;
  if (secrets.smtp_url === undefined || settings.from === null || since === null) return [];
  const zone = zoneOf(settings, config);
  const day = dayAt(Date.parse(now), zone);
  const [hours = 0, minutes = 0] = morning.at.split(":").map(Number);
  const at = instantOf(day, hours * 60 + minutes, zone);
  const late = Date.parse(now) - at;
  if (late < 0 || late > LATEST_MS || at < Date.parse(since)) return [];
  if (!workCalendar(config.promise_calendar ?? config.calendar).isBusinessDay(day)) return [];
  const owners = morning.owners ? recipients.map(({ email }) => email) : [];
  const due = new Date(at).toISOString();
  const addresses = [...morning.to, ...owners].map((email) => email.toLowerCase());
  return [...new Set(addresses)].map((recipient) => ({
    bucket: 0,
    kind: "morning",
    conversation: null,
    promise: null,
    due,
    channel: "email",
    recipient,
  }));
}

/** The day that an instant lies in: its bounds, and where the last working day before it began. */
export function dayOfMorning(
  instant: string,
  settings: ReminderSettings,
  config: Config,
): MorningDay {
  const zone = zoneOf(settings, config);
  const day = dayAt(Date.parse(instant), zone);
  const before = workCalendar(config.promise_calendar ?? config.calendar).lastBusinessDay(day - 1);
  const start = (of: number) => new Date(instantOf(of, 0, zone)).toISOString();
  return { zone, today: start(day), tomorrow: start(day + 1), since: start(before) };
}
