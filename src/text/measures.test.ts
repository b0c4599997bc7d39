import { describe, expect, it } from "vitest";
import { fold } from "./fold.ts";
import { comparable, differs, measuresIn } from "./measures.ts";
import { growth, TOO_MUCH } from "./testing/growth.ts";

const read = (text: string) => measuresIn(fold(text));

describe("measuresIn", () => {
  it.each([
    ["The warranty is two years.", "two years", "time", 730, 732],
    ["A 1-year warranty", "1-year", "time", 365, 366],
    ["It takes 5 to 7 business days.", "5 to 7 business days", "time", 5, 7],
    ["48 hours", "48 hours", "time", 2, 2],
    ["The fee is $12.50.", "$12.50", "money", 12.5, 12.5],
    ["It costs 1,200 pesos", "1,200 pesos", "money", 1200, 1200],
    ["€9.00 each", "€9.00", "money", 9, 9],
    ["You get 10% off", "10%", "percent", 10, 10],
    ["We close at 6 pm.", "6 pm", "clock", 1080, 1080],
    ["Open until 18:30", "18:30", "clock", 1110, 1110],
    ["You may take two bags", "two bags", "count", 2, 2],
    ["Son treinta días.", "treinta días", "time", 30, 30],
    ["Delivery is free.", "is free", "money", 0, 0],
    ["less than 5 kg", "5 kg", "count", 0, 5],
  ])("reads %s", (text, words, kind, low, high) => {
    const [measure, ...others] = read(text);
    expect(others).toEqual([]);
    expect(measure).toMatchObject({ kind, low, high });
    expect(text.slice(measure?.start, measure?.end)).toBe(words);
  });

  it("reads nothing where nothing is measured", () => {
    expect(read("One of us will write. Feel free to ask, version 1.2.3.")).toEqual([]);
  });

  it.each(["1,000", "5 to ", "$1.", "12:", "two-"])(
    "reads a long text of %j in linear time",
    (piece) => {
      expect(growth((times) => read(piece.repeat(times)), 2_000)).toBeLessThan(TOO_MUCH);
    },
  );
});

describe("differs", () => {
  const pair = (a: string, b: string) => {
    const [left] = read(a);
    const [right] = read(b);
    if (left === undefined || right === undefined) throw new Error("not read");
    return comparable(left, right) && differs(left, right);
  };

  it.each([
    ["one year", "two years", true],
    ["24 months", "two years", false],
    ["30 days", "one month", false],
    ["3 days", "10 business days", true],
    ["10 days", "10 business days", false],
    ["14 days", "10 business days", false],
    ["over 20 days", "30 days", false],
    ["about 25 days", "30 days", false],
    ["about 10 days", "30 days", true],
    ["$12", "USD 12", false],
    ["$12", "€15", false],
    ["$5", "no charge", true],
    ["at 6", "18:00", false],
    ["at 7 pm", "18:00", true],
    ["two bags", "one bag", true],
    ["two bags", "three days", false],
  ])("%s against %s: %s", (a, b, expected) => {
    expect(pair(a, b)).toBe(expected);
  });
});
