import { describe, expect, it } from "vitest";
import { dateOrderOf, instantOf } from "./dates.ts";
import { linesOfChat } from "./parse.ts";

function linesWith(dates: readonly string[], time = "10:00") {
  return linesOfChat(dates.map((date) => `[${date}, ${time}] Ana: hello`).join("\n"), () => {});
}

describe("dates of a WhatsApp export", () => {
  it.each([
    ["day", ["1/2/26", "13/2/26"]],
    ["month", ["1/2/26", "2/13/26"]],
    ["year", ["2026-02-01", "2026-02-13"]],
    ["day", ["1/2/26", "3/2/26", "2/3/26"]],
    ["month", ["2/1/26", "2/3/26", "3/2/26"]],
    ["day", ["1/2/26"]],
    ["day", ["14/2/26", "15/2/26", "1/99/26"]],
  ] as const)("read with the %s first: %s", (order, dates) => {
    expect(dateOrderOf(linesWith(dates)).order).toBe(order);
  });

  it.each([
    ["14:05:09", "2026-02-01T14:05:09.000Z"],
    ["2:05 PM", "2026-02-01T14:05:00.000Z"],
    ["12:05\u202fam", "2026-02-01T00:05:00.000Z"],
    ["2:05 p. m.", "2026-02-01T14:05:00.000Z"],
    ["14.05", "2026-02-01T14:05:00.000Z"],
    ["25:05", null],
  ])("%s is %s", (time, expected) => {
    const [line] = linesWith(["01/02/2026"], time);
    expect(line === undefined ? undefined : instantOf(line, "day")).toBe(expected);
  });
});
