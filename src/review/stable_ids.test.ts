import fc from "fast-check";
import { expect, it } from "vitest";
import { Config } from "../model/config.ts";
import { parseConversation } from "../model/normalise.ts";
import { review } from "./review.ts";

const SENTENCES = [
  "Where is my order 55120? It never came.",
  "I will send you a new one by Friday.",
  "That is not my department.",
  "You will have to take that up with the courier.",
  "I am sorry, that was our mistake.",
  "Nobody answers me. I asked twice.",
  "Are you deaf?",
];
const message = fc
  .tuple(fc.nat({ max: 70 }), fc.boolean(), fc.constantFrom(...SENTENCES))
  .map(([hour, staff, text]) => ({
    at: new Date(Date.UTC(2026, 2, 2, hour)).toISOString(),
    author: staff ? { id: "s", role: "agent" } : { id: "c", role: "customer" },
    text,
  }));
const context = { now: "2026-03-20T00:00:00Z", config: Config.parse({}) };
const reviewOf = (messages: readonly unknown[]) =>
  review(
    parseConversation({ id: "x", channel: "email", messages }, (html) => html),
    context,
  );

it("gives findings, promises and needs the same ids whatever the order of arrival", () => {
  fc.assert(
    fc.property(fc.array(message, { maxLength: 8 }), (messages) => {
      const unique = messages.filter(
        ({ at }, index) => messages.findIndex((other) => other.at === at) === index,
      );
      const ids = ({ findings, promises, needs }: ReturnType<typeof reviewOf>) =>
        [...findings, ...promises, ...needs].map(({ id }) => id);
      expect(ids(reviewOf(unique.toReversed()))).toEqual(ids(reviewOf(unique)));
    }),
    { numRuns: 60 },
  );
});

it("keeps the id of a promise when later messages come", () => {
  fc.assert(
    fc.property(fc.array(message, { minLength: 1, maxLength: 8 }), message, (messages, late) => {
      const after = { ...late, at: "2026-03-10T00:00:00Z" };
      const before = reviewOf(messages).promises.map(({ id }) => id);
      const longer = reviewOf([...messages, after]).promises.map(({ id }) => id);
      expect(longer).toEqual(expect.arrayContaining(before));
    }),
    { numRuns: 60 },
  );
});

it("quotes exactly, and every id once", () => {
  fc.assert(
    fc.property(fc.array(message, { maxLength: 8 }), (messages) => {
      const conversation = parseConversation({ id: "x", messages }, (html) => html);
      const { findings, promises, needs, praise } = review(conversation, context);
      for (const found of [findings, promises, needs, praise]) {
        expect(new Set(found.map(({ id }) => id)).size).toBe(found.length);
        for (const { message: id, quote, start, end } of found) {
          const text = conversation.messages.find((one) => one.id === id)?.text ?? "";
          expect(text.slice(start, end)).toBe(quote);
        }
      }
    }),
    { numRuns: 60 },
  );
});
