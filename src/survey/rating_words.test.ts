import { expect, it } from "vitest";
import { ConversationInput } from "../model/conversation.ts";
import { parseConversation } from "../model/normalise.ts";
import { ratingWordsOf } from "./rating_words.ts";

const AT = "2026-03-02T08:00:00.000Z";
const LATER = "2026-03-03T08:00:00.000Z";
const wordsOf = (over: object) => {
  const input = { id: "c1", channel: "email", messages: [], ...over };
  return ratingWordsOf(parseConversation(ConversationInput.parse(input), (html) => html));
};
const rated = (at: string, more: object) => ({ at, type: "rating", ...more });

it("are those of the last rating, and of earlier ones whose events keep them", () => {
  expect(wordsOf({})).toEqual([]);
  expect(wordsOf({ rating: { score: 1, scale: 5, comment: "  " } })).toEqual([]);
  expect(
    wordsOf({
      rating: { score: 5, scale: 5, comment: "All good now" },
      events: [
        rated(AT, { id: "r1", value: 1, comment: "Nobody called" }),
        rated(LATER, { id: "r2", value: 5, comment: "All good now" }),
      ],
    }),
  ).toEqual([
    { id: "event:r1", at: AT, words: "Nobody called" },
    { id: "rating", at: LATER, words: "All good now" },
  ]);
});

it("are words, not the grade itself", () => {
  const events = [rated(AT, { value: "bad" }), rated(LATER, { value: "They never called back" })];
  expect(wordsOf({ events })).toEqual([
    { id: `event:${LATER}`, at: LATER, words: "They never called back" },
  ]);
});
