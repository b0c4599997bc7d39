import { expect, it } from "vitest";
import { duration } from "./duration.ts";

const NINE_HOURS = 9 * 60;

it.each([
  [{ minutes: 25 }, "25 minutes"],
  [{ minutes: 60 * 30 }, "30 hours"],
  [{ minutes: 60 * 24 * 3 }, "3 days"],
  [{ minutes: NINE_HOURS, workingDay: NINE_HOURS }, "1 business day"],
  [{ minutes: 600, workingDay: NINE_HOURS }, "10 business hours"],
  [{ minutes: 30 * NINE_HOURS, workingDay: NINE_HOURS }, "30 business days"],
  [{ minutes: 12, workingDay: NINE_HOURS }, "12 minutes in business hours"],
  [{ minutes: 600, workingDay: null }, "10 hours"],
])("writes %j as %s", (length, text) => {
  expect(duration(length, "en")).toBe(text);
});
