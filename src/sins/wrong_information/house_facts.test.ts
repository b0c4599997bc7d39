import { describe, expect, it } from "vitest";
import { Config } from "../../model/config.ts";
import { review } from "../../review/review.ts";
import { parseTurns } from "../turns.ts";
import { readFacts } from "./house_facts.ts";

const config = Config.parse({
  facts: [
    { about: ["warranty", "guarantee"], values: ["2 years"], except: ["extended"] },
    { about: ["refund"], values: ["5 to 10 business days"] },
    { about: ["express delivery", "express shipping"], values: ["USD 12"] },
    { about: ["standard delivery"], values: ["free"] },
    { about: ["close"], values: ["18:00"], except: ["saturday"] },
    { about: ["deposit"], values: ["10%", "20%"] },
  ],
});

function contradictions(turns: string) {
  const { conversation, now } = parseTurns(turns);
  return review(conversation, { now, config }).findings.filter(
    ({ rule }) => rule === "wrong_information.contradicts_fact",
  );
}

describe("a reply that contradicts a house fact", () => {
  it.each([
    ["The warranty is one year.", "warranty is one year"],
    ["Sure, we give a 12-month guarantee on it.", "12-month guarantee on it"],
    ["Refunds take 3 days.", "Refunds take 3 days"],
    ["Express shipping costs $9 to your town.", "Express shipping costs $9 to your town"],
    ["Standard delivery is only $4.", "Standard delivery is only $4"],
    ["We close at 8 pm on weekdays.", "close at 8 pm on weekdays"],
    ["The deposit is 30%.", "deposit is 30%"],
  ])("is found: %s", (reply, quote) => {
    expect(contradictions(`C: How is it? / A: ${reply}`)).toEqual([
      expect.objectContaining({ quote, explanation: expect.stringContaining(":") }),
    ]);
  });

  it("shows the fact", () => {
    const [finding] = contradictions("C: How long? / A: The warranty is one year.");
    expect(finding?.explanation).toBe("The house's facts say otherwise (warranty: 2 years).");
    expect(finding?.recovered).toBe(false);
  });

  it("is recovered when the right value follows", () => {
    const [finding] = contradictions(
      "C: How long? / A: The warranty is one year. / A: Sorry, it is two years.",
    );
    expect(finding?.recovered).toBe(true);
  });

  it.each([
    ["the right value", "The warranty is two years, that is 24 months."],
    ["the right value in other units", "The warranty is 24 months."],
    ["a condition", "If the warranty is one year, you will see it on the card."],
    ["denied", "The warranty is not one year."],
    ["past", "The warranty was one year until March."],
    ["somebody's words", "You said the warranty is one year."],
    ["quoted", 'The card says "warranty one year".'],
    ["a question", "Is the warranty one year on your card?"],
    ["an exception", "The extended warranty is five years."],
    ["within the range", "Refunds take about 7 business days."],
    ["an event", "Your refund was sent 2 days ago."],
    ["another currency", "Express shipping costs €11."],
    ["another subject", "The pump runs one year on a battery. Do you have the warranty card?"],
    ["another weekday", "On Saturday we close at 2 pm."],
    ["one of two values", "The deposit is 20%."],
    ["free", "Standard delivery is free of charge."],
  ])("does not fire on %s", (_why, reply) => {
    expect(contradictions(`C: How is it? / A: ${reply}`)).toEqual([]);
  });

  it("is not the customer", () => {
    expect(contradictions("C: The warranty is one year. / A: Which one do you mean?")).toEqual([]);
  });
});

it("a fact without a readable value is refused with its place", () => {
  const { facts } = Config.parse({ facts: [{ about: ["warranty"], values: ["long"] }] });
  expect(() => readFacts(facts)).toThrowError(
    expect.objectContaining({ code: "invalid_config", place: { field: "facts.0.values.0" } }),
  );
});
