import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Calendar } from "../model/config.ts";
import { workCalendar } from "./work_calendar.ts";
import { formatInstant } from "./zone.ts";

const manila = workCalendar(Calendar.parse({ zone: "Asia/Manila", holiday_country: "PH" }));
const siesta = workCalendar(
  Calendar.parse({
    zone: "Europe/Madrid",
    hours: {
      mon: [
        ["09:00", "13:00"],
        ["16:00", "19:00"],
      ],
      tue: [["09:00", "13:00"]],
    },
    holidays: ["2026-03-09"],
  }),
);
const newYork = workCalendar(Calendar.parse({ zone: "America/New_York" }));
const at = (text: string) => Date.parse(text);

describe("business minutes", () => {
  it.each([
    [manila, "2026-03-02T08:00:00+08:00", "2026-03-02T10:30:00+08:00", 90],
    [manila, "2026-03-06T17:00:00+08:00", "2026-03-09T10:00:00+08:00", 120],
    // Araw ng Kagitingan, Thursday 9 April 2026
    [manila, "2026-04-08T17:00:00+08:00", "2026-04-10T10:00:00+08:00", 120],
    [siesta, "2026-03-02T12:00:00+01:00", "2026-03-02T17:00:00+01:00", 120],
    // own holiday on Monday the 9th
    [siesta, "2026-03-09T08:00:00+01:00", "2026-03-10T10:00:00+01:00", 60],
    // daylight saving starts on Sunday 8 March 2026
    [newYork, "2026-03-06T17:00:00-05:00", "2026-03-09T10:00:00-04:00", 120],
  ])("%#", (calendar, from, to, minutes) => {
    expect(calendar.businessMinutesBetween(at(from), at(to))).toBe(minutes);
  });

  it("adding and measuring agree", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 60 * 24 * 300 }),
        fc.integer({ min: 1, max: 5000 }),
        (offset, minutes) => {
          const start = at("2026-01-01T00:00:00Z") + offset * 60_000;
          const end = newYork.addBusinessMinutes(start, minutes);
          expect(newYork.businessMinutesBetween(start, end)).toBeCloseTo(minutes, 6);
        },
      ),
    );
  });
});

it("ends business at the end of the last block, in the zone's offset", () => {
  const day = newYork.dayAt(at("2026-03-09T12:00:00Z"));
  expect(formatInstant(newYork.endOfBusiness(day), newYork.zone)).toBe("2026-03-09T18:00:00-04:00");
  const saturday = newYork.dayAt(at("2026-03-07T12:00:00Z"));
  expect(formatInstant(newYork.endOfBusiness(saturday), newYork.zone)).toBe(
    "2026-03-09T18:00:00-04:00",
  );
});
