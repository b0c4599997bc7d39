import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { describe, expect, it } from "vitest";
import { Calendar } from "../model/config.ts";
import { workCalendar } from "./work_calendar.ts";
import { formatInstant, instantOf, offsetAt } from "./zone.ts";

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

describe("days", () => {
  const day = (date: string) => manila.dayAt(at(`${date}T12:00+08:00`));
  const text = (number: number) => new Date(number * 86_400_000).toISOString().slice(0, 10);

  it.each([
    ["2026-03-10", "2026-03-13"],
    // Good Friday and Maundy Thursday: the week ends on Wednesday
    ["2026-03-31", "2026-04-01"],
    ["2026-03-15", "2026-03-13"],
  ])("the last working day of the week of %s is %s", (from, to) => {
    expect(text(manila.lastBusinessDayOfWeek(day(from)))).toBe(to);
  });

  it.each([
    ["2026-02-10", "2026-02-27"],
    ["2026-05-01", "2026-05-29"],
    // 30 and 31 August are a Sunday and National Heroes' Day
    ["2026-08-05", "2026-08-28"],
  ])("the last working day of the month of %s is %s", (from, to) => {
    expect(text(manila.lastBusinessDayOfMonth(day(from)))).toBe(to);
  });

  it("steps over holidays and weekends", () => {
    expect(text(manila.addBusinessDays(day("2026-04-01"), 2))).toBe("2026-04-07");
  });

  it("knows whether the house works", () => {
    expect(siesta.isOpen(at("2026-03-02T12:59+01:00"))).toBe(true);
    expect(siesta.isOpen(at("2026-03-02T13:00+01:00"))).toBe(false);
    expect(siesta.isOpen(at("2026-03-09T10:00+01:00"))).toBe(false);
  });
});

describe("clock changes", () => {
  it.each([
    // the skipped hour moves forward, the repeated one is the first
    ["2026-03-08", 150, "2026-03-08T03:30:00-04:00"],
    ["2026-11-01", 90, "2026-11-01T01:30:00-04:00"],
    ["2026-11-01", 150, "2026-11-01T02:30:00-05:00"],
  ])("%s, minute %i", (date, minute, expected) => {
    const number = Date.parse(`${date}T00:00:00Z`) / 86_400_000;
    const instant = instantOf(number, minute, "America/New_York");
    expect(formatInstant(instant, "America/New_York")).toBe(expected);
  });

  it("counts the hours that are really worked in a night shift", () => {
    const nights = workCalendar(
      Calendar.parse({ zone: "America/New_York", hours: { sun: [["00:00", "06:00"]] } }),
    );
    const minutes = (from: string, to: string) => nights.businessMinutesBetween(at(from), at(to));
    expect(minutes("2026-03-08T00:00-05:00", "2026-03-08T12:00-04:00")).toBe(5 * 60);
    expect(minutes("2026-11-01T00:00-04:00", "2026-11-01T12:00-05:00")).toBe(7 * 60);
  });

  it("agrees with Temporal in every zone tried, at any instant", () => {
    const zones = ["America/New_York", "Europe/Madrid", "Asia/Manila", "Australia/Lord_Howe"];
    fc.assert(
      fc.property(
        fc.constantFrom(...zones),
        fc.integer({ min: Date.UTC(1985, 0), max: Date.UTC(2040, 0) }),
        (zone, ms) => {
          const zoned = Temporal.Instant.fromEpochMilliseconds(ms).toZonedDateTimeISO(zone);
          expect(offsetAt(ms, zone)).toBe(zoned.offsetNanoseconds / 1e6);
        },
      ),
    );
  });
});

describe("settings", () => {
  it("shares the tables of equal settings", () => {
    const again = Calendar.parse({ zone: "Asia/Manila", holiday_country: "PH" });
    expect(workCalendar(again)).toBe(manila);
  });

  it("refuses a zone that is none and a block that ends before it starts", () => {
    expect(() => workCalendar(Calendar.parse({ zone: "Nowhere/Land" }))).toThrow(
      /unknown time zone/,
    );
    const over = Calendar.parse({ hours: { mon: [["22:00", "06:00"]] } });
    expect(() => workCalendar(over)).toThrow(/ends before it starts/);
  });

  it("counts nothing and ends at once where nobody ever works", () => {
    const never = workCalendar(Calendar.parse({ hours: {} }));
    const start = at("2026-03-02T10:00:00Z");
    expect(never.businessMinutesBetween(start, start + 1e10)).toBe(0);
    expect(never.addBusinessMinutes(start, 60)).toBe(start + 60 * 60_000);
  });
});
