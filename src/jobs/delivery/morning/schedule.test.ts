import { describe, expect, it } from "vitest";
import { Config } from "../../../model/config.ts";
import { ReminderSettings } from "../../../model/reminders.ts";
import { dayOfMorning, morningMessages } from "./schedule.ts";

const settingsOf = (morning: object, over: object = {}) =>
  ReminderSettings.parse({ from: "amends@shop.example", morning, ...over });
const stored = (morning: object, over: object = {}) => ({
  settings: settingsOf({ to: ["lea@shop.example"], ...morning }, over),
  secrets: { smtp_url: "sealed" },
  since: "2026-01-01T00:00:00.000Z",
});
const config = (zone: string, over: object = {}) => Config.parse({ calendar: { zone, ...over } });

/** The instants, an hour apart over some days, at which a mail becomes due: each day's once. */
function mornings(zone: string, from: string, days: number, morning: object = {}) {
  const seen = new Set<string>();
  for (let at = Date.parse(from); at < Date.parse(from) + days * 86_400_000; at += 600_000) {
    const now = new Date(at).toISOString();
    for (const { due } of morningMessages(stored(morning), config(zone), now)) seen.add(due ?? "");
  }
  return [...seen];
}

describe("the hour of the morning mail", () => {
  it("is that of the house's own clock, before and after daylight saving begins and ends", () => {
    // Madrid: 29 March and 25 October 2026.
    expect(mornings("Europe/Madrid", "2026-03-27T00:00:00Z", 4)).toEqual([
      "2026-03-27T07:00:00.000Z",
      "2026-03-30T06:00:00.000Z",
    ]);
    expect(mornings("Europe/Madrid", "2026-10-23T00:00:00Z", 4)).toEqual([
      "2026-10-23T06:00:00.000Z",
      "2026-10-26T07:00:00.000Z",
    ]);
  });

  it("comes once in the night in which the hour does not exist, or exists twice", () => {
    const every = { hours: Object.fromEntries(DAYS.map((day) => [day, [["00:00", "24:00"]]])) };
    const at = (now: string, hour: string) =>
      morningMessages(stored({ at: hour }), config("Europe/Madrid", every), now).map(
        ({ due }) => due,
      );
    // 02:30 on 29 March is skipped: it comes at 03:30.
    expect(at("2026-03-29T01:29:00Z", "02:30")).toEqual([]);
    expect(at("2026-03-29T01:30:00Z", "02:30")).toEqual(["2026-03-29T01:30:00.000Z"]);
    // 02:30 on 25 October is there twice: it comes at the first.
    expect(at("2026-10-25T00:30:00Z", "02:30")).toEqual(["2026-10-25T00:30:00.000Z"]);
    expect(at("2026-10-25T01:30:00Z", "02:30")).toEqual(["2026-10-25T00:30:00.000Z"]);
  });

  it("may be in another zone than the calendar's", () => {
    expect(
      mornings("UTC", "2026-03-03T06:00:00Z", 1, { zone: "Asia/Manila", at: "07:30" }),
    ).toEqual(["2026-03-03T23:30:00.000Z"]);
  });

  it("is not on free days, not hours late, and not for the time before it was set up", () => {
    const now = "2026-03-03T08:00:00.000Z";
    const holiday = config("UTC", { holidays: ["2026-03-03"] });
    expect(morningMessages(stored({}), config("UTC"), now)).toHaveLength(1);
    expect(morningMessages(stored({}), holiday, now)).toEqual([]);
    expect(morningMessages(stored({}), config("UTC"), "2026-03-03T15:00:00.000Z")).toEqual([]);
    const fresh = { ...stored({}), since: "2026-03-03T08:30:00.000Z" };
    expect(morningMessages(fresh, config("UTC"), "2026-03-03T09:00:00.000Z")).toEqual([]);
  });

  it("goes to each address once", () => {
    const recipients = [
      { owner: "Lea", email: "Lea@shop.example" },
      { owner: "Ben", email: "ben@shop.example" },
    ];
    const to = (owners: boolean) =>
      morningMessages(
        stored({ owners }, { recipients }),
        config("UTC"),
        "2026-03-03T08:00:00.000Z",
      ).map(({ recipient }) => recipient);
    expect(to(false)).toEqual(["lea@shop.example"]);
    expect(to(true)).toEqual(["lea@shop.example", "ben@shop.example"]);
  });

  it("looks back to the last working day", () => {
    expect(dayOfMorning("2026-03-09T08:00:00.000Z", settingsOf({}), config("UTC"))).toEqual({
      zone: "UTC",
      today: "2026-03-09T00:00:00.000Z",
      tomorrow: "2026-03-10T00:00:00.000Z",
      since: "2026-03-06T00:00:00.000Z",
    });
  });
});

const DAYS = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];
