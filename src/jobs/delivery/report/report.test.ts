import { expect, it } from "vitest";
import { Config } from "../../../model/config.ts";
import { ReminderSettings } from "../../../model/reminders.ts";
import { daysOfReport, reportMessages } from "./schedule.ts";

const stored = (report: object) => ({
  settings: ReminderSettings.parse({ from: "amends@shop.example", report }),
  secrets: { smtp_url: "sealed" },
  since: "2026-01-01T00:00:00.000Z",
});
const config = (over: object = {}) => Config.parse({ calendar: { zone: "Asia/Manila", ...over } });
const LEA = { to: ["Lea@shop.example", "lea@shop.example"] };

/** What becomes due over some days, looked at every ten minutes: each message once. */
function due(report: object, from: string, days: number, own = config()) {
  const seen = new Set<string>();
  for (let at = Date.parse(from); at < Date.parse(from) + days * 86_400_000; at += 600_000)
    for (const one of reportMessages(stored(report), own, new Date(at).toISOString()))
      seen.add(`${one.kind} ${one.due} ${one.recipient}`);
  return [...seen];
}

it("is off until somebody switches it on", () => {
  expect(ReminderSettings.parse({}).report).toEqual({ week: false, month: false, to: [] });
  expect(due(LEA, "2026-03-01T00:00:00Z", 10)).toEqual([]);
  expect(due({ week: true }, "2026-03-01T00:00:00Z", 10)).toEqual([]);
});

it("leaves once per week and address, on the first working day, by the clock of the house", () => {
  // Monday 2 March, 08:00 in Manila.
  expect(due({ ...LEA, week: true }, "2026-03-01T00:00:00Z", 8)).toEqual([
    "weekly_report 2026-03-02T00:00:00.000Z lea@shop.example",
  ]);
  const holiday = config({ holidays: ["2026-03-02"] });
  expect(due({ ...LEA, week: true }, "2026-03-01T00:00:00Z", 7, holiday)).toEqual([
    "weekly_report 2026-03-03T00:00:00.000Z lea@shop.example",
  ]);
});

it("of a month leaves on its first working day, beside that of the week", () => {
  // 1 June 2026 is a Monday.
  expect(due({ ...LEA, week: true, month: true }, "2026-05-31T12:00:00Z", 4)).toEqual([
    "weekly_report 2026-06-01T00:00:00.000Z lea@shop.example",
    "monthly_report 2026-06-01T00:00:00.000Z lea@shop.example",
  ]);
});

it("tells of the days that are over", () => {
  const at = "2026-06-01T00:00:00.000Z";
  expect(daysOfReport(at, "week", "Asia/Manila")).toEqual({ from: "2026-05-25", to: "2026-05-31" });
  expect(daysOfReport(at, "month", "Asia/Manila")).toEqual({
    from: "2026-05-01",
    to: "2026-05-31",
  });
});
