import fc from "fast-check";
import { expect, it } from "vitest";
import { Config } from "../model/config.ts";
import { parseTurns } from "../sins/turns.ts";
import { prepare } from "./prepare.ts";
import { quotedFrom } from "./quoted.ts";
import { review } from "./review.ts";

function quoted(text: string, words: string, before = text.length): string {
  const { conversation } = parseTurns(`C: ${text}`);
  const [message] = prepare(conversation).messages;
  if (message === undefined) throw new Error("no message");
  const start = text.indexOf(words);
  const span = quotedFrom(message, { start, end: start + words.length }, before);
  return text.slice(span.start, span.end);
}

it.each([
  [
    "Your agent was rude to me yesterday, I was shocked.",
    "agent was rude",
    "agent was rude to me yesterday",
  ],
  ["I am a regular customer and spend a lot with you.", "regular customer", "regular customer"],
  ["Ya le pedí que indique los pasos. Gracias.", "Ya le pedí", "Ya le pedí que indique los pasos"],
  ["Sabi nila babalikan ako kaya naghintay ako!", "Sabi nila", "Sabi nila babalikan ako"],
  ["They (rudely) hung up on me", "They (rudely", "They (rudely"],
  ["You close at 8:30 on Sundays, not 9.", "close at 8", "close at 8:30 on Sundays"],
])("of %j, %j is shown as %j", (text, words, shown) => {
  expect(quoted(text, words)).toBe(shown);
});

it("stops where other words prove something else", () => {
  const text = "You never called back as you had promised me.";
  expect(quoted(text, "never called", text.indexOf("as you"))).toBe("never called back");
});

it("is an exact part of the text and holds the words it began with, whatever the text", () => {
  const piece = fc.stringMatching(/^[a-z ,.!ñé¿?\n-]{0,30}$/);
  fc.assert(
    fc.property(piece, piece, (before, after) => {
      const text = `x${before} nobody called ${after}`;
      const words = quoted(text, "nobody called");
      expect(text).toContain(words);
      expect(words.startsWith("nobody called")).toBe(true);
    }),
  );
});

it("leaves the id of a finding as it is, however much of the sentence is shown", () => {
  const found = ["I was transferred four times.", "I was transferred four times by your team."].map(
    (text) => {
      const { conversation, now } = parseTurns(`C: ${text} / A: I see.`);
      const messages = conversation.messages.map((message, i) => ({ ...message, id: String(i) }));
      const same = { ...conversation, id: "same", messages };
      const { findings } = review(same, { now, config: Config.parse({}) });
      return findings.find(({ source }) => source === "customer_report");
    },
  );
  expect(found.map((one) => one?.quote)).toEqual([
    "transferred four times",
    "transferred four times by your team",
  ]);
  expect(found[1]?.id).toBe(found[0]?.id);
});
