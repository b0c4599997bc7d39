import { describe, expect, it } from "vitest";
import { workCalendar } from "../../calendar/work_calendar.ts";
import { Calendar } from "../../model/config.ts";
import type { Channel } from "../../model/conversation.ts";
import { graceMs, readDeadline } from "./index.ts";

const manila = workCalendar(Calendar.parse({ zone: "Asia/Manila", holiday_country: "PH" }));
const newYork = workCalendar(Calendar.parse({ zone: "America/New_York" }));
const split: [string, string][] = [
  ["09:00", "13:00"],
  ["16:00", "19:00"],
];
const madrid = workCalendar(
  Calendar.parse({
    zone: "Europe/Madrid",
    hours: { mon: split, tue: split, wed: split, thu: split, fri: split },
  }),
);

interface Setting {
  calendar?: typeof manila;
  channel?: Channel;
  zone?: string;
  locale?: string;
}

/** Words, when they were said, when they fall due. Tuesday 3 March 2026 unless said otherwise. */
type Row = readonly [words: string, said: string, due: string | null, setting?: Setting];

const TUESDAY = "2026-03-03T10:00+08:00";
const NY: Setting = { calendar: newYork };
const CHAT: Setting = { channel: "chat" };

const ROWS: readonly Row[] = [
  ["today", TUESDAY, "2026-03-03T18:00+08:00"],
  ["today", "2026-03-03T18:30+08:00", "2026-03-04T18:00+08:00"],
  ["today", "2026-03-06T18:30+08:00", "2026-03-09T18:00+08:00"],
  ["tomorrow", TUESDAY, "2026-03-04T18:00+08:00"],
  ["tomorrow", "2026-03-06T10:00+08:00", "2026-03-09T18:00+08:00"],
  ["tomorrow morning", TUESDAY, "2026-03-04T12:00+08:00"],
  ["tomorrow afternoon", TUESDAY, "2026-03-04T18:00+08:00"],
  ["tomorrow at 3pm", TUESDAY, "2026-03-04T15:00+08:00"],
  ["the day after tomorrow", TUESDAY, "2026-03-05T18:00+08:00"],
  ["by thursday", TUESDAY, "2026-03-05T18:00+08:00"],
  ["by thursday", "2026-03-05T09:00+08:00", "2026-03-05T18:00+08:00"],
  ["thursday at 4pm", "2026-03-05T14:00+08:00", "2026-03-05T16:00+08:00"],
  ["by next thursday", TUESDAY, "2026-03-12T18:00+08:00"],
  ["within 24 hours", "2026-03-06T17:00+08:00", "2026-03-07T17:00+08:00"],
  ["within 24 business hours", TUESDAY, "2026-03-05T16:00+08:00"],
  ["in 2 business days", TUESDAY, "2026-03-05T18:00+08:00"],
  // Maundy Thursday and Good Friday
  ["in 2 business days", "2026-04-01T10:00+08:00", "2026-04-07T18:00+08:00"],
  ["within 3 working days", "2026-03-06T20:00+08:00", "2026-03-11T18:00+08:00"],
  ["next week", TUESDAY, "2026-03-13T18:00+08:00"],
  // Friday of the next week is Good Friday, Thursday a holiday too
  ["next week", "2026-03-24T10:00+08:00", "2026-04-01T18:00+08:00"],
  ["in 5-10 minutes", TUESDAY, "2026-03-03T10:10+08:00"],
  ["in 10 to 15 minutes", TUESDAY, "2026-03-03T10:15+08:00"],
  ["in a couple of days", TUESDAY, "2026-03-05T18:00+08:00"],
  ["in a few days", TUESDAY, "2026-03-06T18:00+08:00"],
  ["within the next day", TUESDAY, "2026-03-04T18:00+08:00"],
  ["in the next hour", TUESDAY, "2026-03-03T11:00+08:00"],
  ["in two weeks", TUESDAY, "2026-03-17T18:00+08:00"],
  ["in a week or two", TUESDAY, "2026-03-17T18:00+08:00"],
  ["in the next week or so", TUESDAY, "2026-03-10T18:00+08:00"],
  ["in the next few weeks", TUESDAY, "2026-03-24T18:00+08:00"],
  ["before friday", TUESDAY, "2026-03-05T18:00+08:00"],
  ["before monday", TUESDAY, "2026-03-06T18:00+08:00"],
  ["before friday", "2026-03-05T19:00+08:00", "2026-03-06T00:00+08:00"],
  ["first thing monday", TUESDAY, "2026-03-09T12:00+08:00"],
  ["first thing tomorrow", TUESDAY, "2026-03-04T12:00+08:00"],
  ["by eod", TUESDAY, "2026-03-03T18:00+08:00"],
  ["by end of day friday", TUESDAY, "2026-03-06T18:00+08:00"],
  ["by cob tomorrow", TUESDAY, "2026-03-04T18:00+08:00"],
  ["within the day", TUESDAY, "2026-03-03T18:00+08:00"],
  ["by the end of the week", TUESDAY, "2026-03-06T18:00+08:00"],
  ["by the end of the month", TUESDAY, "2026-03-31T18:00+08:00"],
  ["by the end of the month", "2026-02-10T10:00+08:00", "2026-02-27T18:00+08:00"],
  ["by the end of next month", TUESDAY, "2026-04-30T18:00+08:00"],
  ["by the end of the year", TUESDAY, "2026-12-31T18:00+08:00"],
  ["this weekend", TUESDAY, "2026-03-08T23:59+08:00"],
  ["before the weekend", TUESDAY, "2026-03-06T18:00+08:00"],
  ["tonight", TUESDAY, "2026-03-03T23:59+08:00"],
  ["by noon", TUESDAY, "2026-03-03T12:00+08:00"],
  ["at 3", TUESDAY, "2026-03-03T15:00+08:00"],
  ["at 9:30", TUESDAY, "2026-03-04T09:30+08:00"],
  ["by 12 pm tomorrow", TUESDAY, "2026-03-04T12:00+08:00"],
  ["by midnight", TUESDAY, "2026-03-04T00:00+08:00"],
  ["by march 19th", TUESDAY, "2026-03-19T18:00+08:00"],
  // the end of Ramadan is a holiday, so is the weekend after it
  ["by march 20", TUESDAY, "2026-03-23T18:00+08:00"],
  ["on the 15th", TUESDAY, "2026-03-16T18:00+08:00"],
  ["by 20 april", TUESDAY, "2026-04-20T18:00+08:00"],
  ["by 2026-03-12", TUESDAY, "2026-03-12T18:00+08:00"],
  ["on or before thursday", TUESDAY, "2026-03-05T18:00+08:00"],
  ["before eod thursday", TUESDAY, "2026-03-05T18:00+08:00"],
  ["tomorrow between 2 and 4 pm", TUESDAY, "2026-03-04T16:00+08:00"],
  ["tomorrow 2-4pm", TUESDAY, "2026-03-04T16:00+08:00"],
  ["thursday or friday", TUESDAY, "2026-03-06T18:00+08:00"],
  ["at 9 pm", TUESDAY, "2026-03-03T21:00+08:00"],
  ["at 3:30", TUESDAY, "2026-03-03T15:30+08:00"],
  ["by 12 am", TUESDAY, "2026-03-04T00:00+08:00"],
  ["in half an hour", TUESDAY, "2026-03-03T10:30+08:00"],
  ["in an hour and a half", TUESDAY, "2026-03-03T11:30+08:00"],
  ["within the hour", TUESDAY, "2026-03-03T11:00+08:00"],
  ["within 48h", TUESDAY, "2026-03-05T10:00+08:00"],
  ["in 3 to 5 banking days", TUESDAY, "2026-03-10T18:00+08:00"],
  ["in a fortnight", TUESDAY, "2026-03-17T18:00+08:00"],
  ["a week from friday", TUESDAY, "2026-03-13T18:00+08:00"],
  ["by the end of april", TUESDAY, "2026-04-30T18:00+08:00"],
  ["by lunch", TUESDAY, "2026-03-03T12:00+08:00"],
  ["at 10 am manila time", TUESDAY, "2026-03-04T10:00+08:00", { zone: "Europe/Madrid" }],
  ["at 3 pm your time", TUESDAY, "2026-03-03T15:00+01:00", { zone: "Europe/Madrid" }],
  ["at 3 pm our time", TUESDAY, "2026-03-03T15:00+08:00", { zone: "Europe/Madrid" }],
  ["at 10:00 utc+9", TUESDAY, "2026-03-04T10:00+09:00"],
  ["by 05/06", TUESDAY, "2026-05-06T18:00+08:00"],
  ["by 05/06", TUESDAY, "2026-06-05T18:00+08:00", { locale: "es-ES" }],
  ["by 25/03", TUESDAY, "2026-03-25T18:00+08:00"],
  ["by january 5", TUESDAY, "2027-01-05T18:00+08:00"],
  ["before christmas", "2026-12-01T10:00+08:00", "2026-12-24T18:00+08:00"],
  ["soon", TUESDAY, "2026-03-04T10:00+08:00"],
  ["", TUESDAY, "2026-03-04T10:00+08:00"],
  ["asap", "2026-03-06T17:00+08:00", "2026-03-09T17:00+08:00"],
  ["shortly", TUESDAY, "2026-03-03T11:00+08:00", CHAT],
  ["soon", "2026-03-03T17:30+08:00", "2026-03-04T09:30+08:00", CHAT],
  ["in a moment", TUESDAY, "2026-03-03T10:10+08:00", CHAT],
  ["in the next release", TUESDAY, null],
  ["when i get a chance", TUESDAY, null],
  ["at some point", TUESDAY, null],
  // daylight saving starts on Sunday 8 March in New York
  ["within 24 hours", "2026-03-07T12:00-05:00", "2026-03-08T13:00-04:00", NY],
  ["tomorrow at 9am", "2026-03-07T12:00-05:00", "2026-03-08T09:00-04:00", NY],
  ["tomorrow at 2:30 am", "2026-03-07T12:00-05:00", "2026-03-08T03:30-04:00", NY],
  ["in 2 business days", "2026-03-06T15:00-05:00", "2026-03-10T18:00-04:00", NY],
  ["by monday", "2026-10-30T10:00-04:00", "2026-11-02T18:00-05:00", NY],
  ["at 3pm", TUESDAY, "2026-03-03T15:00-05:00", { zone: "America/New_York" }],
  ["by 3 pm est tomorrow", TUESDAY, "2026-03-03T15:00-05:00"],
  ["by 5pm pht", TUESDAY, "2026-03-03T17:00+08:00", { zone: "America/New_York" }],
  ["by 17:00 europe/madrid", TUESDAY, "2026-03-03T17:00+01:00"],
  ["today", TUESDAY, "2026-03-03T18:00+08:00", { zone: "Europe/Madrid" }],
  ["by 5pm", TUESDAY, "2026-03-03T17:00+08:00", { zone: "Nowhere/Land" }],
  [
    "within 4 business hours",
    "2026-03-03T12:00+01:00",
    "2026-03-03T19:00+01:00",
    { calendar: madrid },
  ],
  [
    "by the end of the day",
    "2026-03-03T12:00+01:00",
    "2026-03-03T19:00+01:00",
    { calendar: madrid },
  ],
  ["within 24 hours", "2026-03-28T12:00+01:00", "2026-03-29T13:00+02:00", { calendar: madrid }],
];

function read(words: string, said: string, setting: Setting = {}) {
  return readDeadline(words, words, {
    at: Date.parse(said),
    calendar: setting.calendar ?? manila,
    zone: setting.zone,
    locale: setting.locale ?? "en-US",
    channel: setting.channel ?? "email",
    untilMidnight: false,
    language: "en",
  });
}

const iso = (text: string) => new Date(Date.parse(text)).toISOString();

describe("English deadlines", () => {
  const cases = ROWS.map(([words, said, due, setting]) => ({ words, said, due, setting }));
  it.each(cases)("$words, said $said", ({ words, said, due, setting }) => {
    const reading = read(words, said, setting);
    expect(reading.due === null ? null : new Date(reading.due).toISOString()).toBe(
      due === null ? null : iso(due),
    );
    expect(reading.deadline.due === null ? null : iso(reading.deadline.due)).toBe(
      due === null ? null : iso(due),
    );
  });

  it("says which source a due instant has", () => {
    expect(read("by march 19th", TUESDAY).deadline.source).toBe("explicit");
    expect(read("tomorrow", TUESDAY).deadline.source).toBe("relative");
    expect(read("soon", TUESDAY).deadline.source).toBe("default");
    expect(read("", TUESDAY).deadline.source).toBe("default");
    expect(read("in the next release", TUESDAY).deadline.source).toBe("none");
  });

  it("sets no due instant for a weekday named on that day after noon, and gives both", () => {
    const { due, deadline } = read("by thursday", "2026-03-05T14:00+08:00");
    expect(due).toBeNull();
    expect(deadline["ambiguous"]).toEqual([
      "2026-03-05T18:00:00+08:00",
      "2026-03-12T18:00:00+08:00",
    ]);
  });

  it("gives the earlier reading of next Thursday as a candidate", () => {
    expect(read("next thursday", TUESDAY).deadline["ambiguous"]).toEqual([
      "2026-03-05T18:00:00+08:00",
      "2026-03-12T18:00:00+08:00",
    ]);
  });

  it("has no due instant where the message has no time", () => {
    const context = {
      at: null,
      calendar: manila,
      zone: undefined,
      locale: "en-US",
      untilMidnight: false,
      language: "en",
    } as const;
    const { due, deadline } = readDeadline("today", "today", { ...context, channel: "chat" });
    expect(due).toBeNull();
    expect(deadline).toMatchObject({ due: null, source: "none", rule: "no_time" });
  });

  it("writes the due instant with the offset of its zone", () => {
    expect(read("tomorrow at 9am", "2026-03-07T12:00-05:00", NY).deadline.due).toBe(
      "2026-03-08T09:00:00-04:00",
    );
  });
});

describe("grace", () => {
  const at = (text: string) => Date.parse(text);
  it.each([
    ["ten minutes", "2026-03-03T10:00Z", "2026-03-03T10:10Z", 15],
    ["ten hours", "2026-03-03T10:00Z", "2026-03-03T20:00Z", 60],
    // a tenth would be ten days; one working day after Thursday's close is Monday's, Friday is a holiday
    ["a hundred days", "2026-03-03T10:00+08:00", "2026-06-11T18:00+08:00", 4 * 24 * 60],
  ])("of %s", (_name, from, to, minutes) => {
    expect(graceMs(at(from), at(to), manila) / 60_000).toBe(minutes);
  });
});
