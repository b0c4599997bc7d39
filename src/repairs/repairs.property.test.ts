import fc from "fast-check";
import { expect, it } from "vitest";
import { Config } from "../model/config.ts";
import { ConversationInput } from "../model/conversation.ts";
import { parseConversation } from "../model/normalise.ts";
import { review } from "../review/review.ts";
import { growth, TOO_MUCH } from "../text/testing/growth.ts";

const START = Date.UTC(2026, 2, 2, 9);
const STAFF = [
  "I will send you the lid by Wednesday.",
  "Le enviaré la tapa el miércoles.",
  "Tatawagan ko po kayo bukas ng 11 AM.",
  "Sorry, I forgot to send the lid. I will send it by Friday.",
  "Le pido disculpas, fue un error nuestro. Le enviaré la tapa mañana.",
  "Pasensya na po, kasalanan ko po. Tatawagan ko po kayo bukas ng 3 PM.",
  "Sorry for any inconvenience, but we have been very busy.",
  "I have sent the lid. Sorry for the delay.",
  "It won't happen again.",
];
const CUSTOMER = [
  "I have not received the lid.",
  "Nadie me llamó.",
  "Wala pong tumawag sa akin.",
  "OK, thanks.",
  "De acuerdo, gracias.",
  "That is not good enough.",
  "Never mind, I found one.",
  "It happened again.",
];

const entry = fc.record({
  minutes: fc.integer({ min: 1, max: 60 * 24 * 14 }),
  staff: fc.boolean(),
  pick: fc.nat(),
});
const history = fc.uniqueArray(entry, { minLength: 1, maxLength: 10, selector: (e) => e.minutes });

type Entry = { minutes: number; staff: boolean; pick: number };

function arriving(entries: readonly Entry[]) {
  const messages = entries.map(({ minutes, staff, pick }) => {
    const said = staff ? STAFF : CUSTOMER;
    return {
      id: `at${minutes}`,
      at: new Date(START + minutes * 60_000).toISOString(),
      author: { id: staff ? "a" : "c", role: staff ? "agent" : "customer" },
      text: said[pick % said.length] ?? "",
    };
  });
  const input = ConversationInput.parse({ id: "c1", channel: "email", messages, events: [] });
  return parseConversation(input, (html) => html);
}

const context = { now: "2026-03-18T12:00:00Z", config: Config.parse({}) };

it("gives the same repairs in whatever order messages arrive, with exact quotes", () => {
  let repairs = 0;
  fc.assert(
    fc.property(history, fc.infiniteStream(fc.nat()), (entries, keys) => {
      const order = entries.map((one) => ({ one, key: keys.next().value }));
      const shuffled = order.toSorted((a, b) => a.key - b.key).map(({ one }) => one);
      const conversation = arriving(entries);
      const reviewed = review(conversation, context);
      expect(review(arriving(shuffled), context).repairs).toEqual(reviewed.repairs);
      repairs += reviewed.repairs.length;
      for (const { parts, faults, answer, promise } of reviewed.repairs) {
        expect(reviewed.promises.some(({ id }) => id === promise)).toBe(true);
        for (const one of [...parts, ...faults, ...(answer === null ? [] : [answer])]) {
          const text = conversation.messages.find(({ id }) => id === one.message)?.text ?? "";
          expect(one.quote).not.toBe("");
          expect(text.slice(one.start, one.end)).toBe(one.quote);
        }
      }
    }),
    { numRuns: 200 },
  );
  expect(repairs).toBeGreaterThan(50);
});

it("takes time in proportion to the length of the conversation", () => {
  const rounds = (count: number) => {
    const entries = Array.from({ length: count }, (_unused, round) => [
      { minutes: round * 9, staff: true, pick: 3 },
      { minutes: round * 9 + 1, staff: false, pick: 0 },
    ]).flat();
    review(arriving(entries), context);
  };
  expect(growth(rounds, 100)).toBeLessThan(TOO_MUCH);
});
