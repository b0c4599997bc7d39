import { describe, expect, it } from "vitest";
import { Config } from "../model/config.ts";
import type { Review } from "../model/review.ts";
import { review } from "../review/review.ts";
import { testCues } from "../text/testing/cue_examples.ts";
import { SINS } from "./index.ts";
import { parseTurns } from "./testing/turns.ts";
import type { Example } from "./types.ts";

/** Examples keep office hours around the clock, so that a minute is a minute. */
const ALWAYS = { mon: "", tue: "", wed: "", thu: "", fri: "", sat: "", sun: "" };
const config = Config.parse({
  calendar: {
    hours: Object.fromEntries(Object.keys(ALWAYS).map((day) => [day, [["00:00", "24:00"]]])),
  },
});

function reviewOf(example: Example): Review {
  const { conversation, now } = parseTurns(example.turns);
  const result = review(conversation, { now, config });
  for (const { message, start, end, quote } of result.findings) {
    const text = conversation.messages.find(({ id }) => id === message)?.text ?? "";
    expect(text.slice(start, end)).toBe(quote);
  }
  return result;
}

describe.each(SINS.map((sin) => [sin.id, sin] as const))("%s", (id, sin) => {
  it.each(sin.examples.positive.map((example) => [example.turns, example] as const))(
    "is found in: %s",
    (_turns, example) => {
      const found = reviewOf(example).findings.filter((finding) => finding.sin === id);
      expect(found.length).toBeGreaterThan(0);
      if (example.quote !== undefined) {
        expect(found.map(({ quote }) => quote)).toContainEqual(
          expect.stringContaining(example.quote),
        );
      }
    },
  );

  it.each(sin.examples.negative.map((example) => [example.turns, example] as const))(
    "is not found in: %s",
    (_turns, example) => {
      const found = reviewOf(example).findings.filter((finding) => finding.sin === id);
      expect(found.map(({ quote, rule }) => `${rule}: ${quote}`)).toEqual([]);
    },
  );

  it("explains every branch it can take, in words that name no feeling of the agent", () => {
    expect(Object.keys(sin.explanations).length).toBeGreaterThan(0);
    for (const text of Object.values(sin.explanations))
      expect(text).not.toMatch(/\b(?:felt|feels|bored|angry agent)\b/);
  });

  if (sin.cues.length > 0) testCues(sin.cues);
});
