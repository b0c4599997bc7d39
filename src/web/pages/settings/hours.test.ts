import { describe, expect, it } from "vitest";
import { hoursText, readHours } from "./hours.ts";

describe("working hours", () => {
  it.each([
    ["09:00–18:00", [["09:00", "18:00"]]],
    [
      "9-13, 15:30 - 19",
      [
        ["09:00", "13:00"],
        ["15:30", "19:00"],
      ],
    ],
    ["0:00-24:00", [["00:00", "24:00"]]],
    ["", []],
  ])("%s is read", (text, blocks) => {
    expect(readHours(text)).toEqual(blocks);
  });

  it.each(["9", "nine to five", "18:00-09:00", "9-13, 12-15", "25-26", "9:70-10", "00:00-24:30"])(
    "%s is refused",
    (text) => {
      expect(readHours(text)).toBeNull();
    },
  );

  it("are written as they are read", () => {
    const text = "08:00–12:00, 13:00–17:30";
    expect(hoursText(readHours(text) ?? [])).toBe(text);
  });
});
