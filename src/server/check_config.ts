import { workCalendar } from "../calendar/work_calendar.ts";
import type { Calendar, Config } from "../model/config.ts";
import { AmendsError } from "../model/errors.ts";
import { readFacts } from "../sins/wrong_information/house_facts.ts";

/**
 * Refuses what the schema cannot see: zones and locales that do not exist, hours that run backwards,
 * facts whose values name no quantity.
 * Else the first review with them would fail.
 * @throws AmendsError `invalid_config` naming the field
 */
export function checkConfig(config: Config): void {
  checkCalendar(config.calendar, "calendar");
  if (config.promise_calendar) checkCalendar(config.promise_calendar, "promise_calendar");
  readFacts(config.facts);
  attempt("locale", "is not a language tag such as en-US", () =>
    Intl.getCanonicalLocales(config.locale),
  );
}

function checkCalendar(calendar: Calendar, field: string): void {
  attempt(
    `${field}.zone`,
    "is not a time zone such as Asia/Manila",
    () => new Intl.DateTimeFormat("en", { timeZone: calendar.zone }),
  );
  for (const [day, blocks] of Object.entries(calendar.hours)) {
    let end = "00:00";
    for (const [from, to] of blocks) {
      if (from < end || to <= from) {
        throw wrong(`${field}.hours.${day}`, "must be blocks in order that do not overlap");
      }
      end = to;
    }
  }
  attempt(field, "cannot be used", () => workCalendar(calendar).isOpen(0));
}

function attempt(field: string, message: string, use: () => unknown): void {
  try {
    use();
  } catch (cause) {
    throw cause instanceof AmendsError ? cause : wrong(field, message);
  }
}

const wrong = (field: string, message: string) =>
  new AmendsError("invalid_config", `${field} ${message}.`, { place: { field } });
