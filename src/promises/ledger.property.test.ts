import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { workCalendar } from "../calendar/work_calendar.ts";
import { Config } from "../model/config.ts";
import type { Conversation } from "../model/conversation.ts";
import { parseConversation } from "../model/normalise.ts";
import type { PromiseRecord } from "../model/review.ts";
import { prepare } from "../review/prepare.ts";
import { ledger } from "./index.ts";

const START = Date.UTC(2026, 2, 2, 9);
const MINUTE = 60_000;

const STAFF = [
  "I will send you the lid by Wednesday.",
  "We will refund you within 24 hours.",
  "I'll get back to you tomorrow morning.",
  "I'll look into it and call you on Friday at 3 pm.",
  "If you send me a photo, I will send you a new lid in 2 business days.",
  "I can send you a new one if you like.",
  "It won't happen again.",
  "We'll fix the scale soon.",
  "I have sent the lid.",
  "We have refunded you.",
  "I checked and the whole batch has no lids.",
  "There is a delay. I will send you the lid by next Friday.",
  "Sorry, I forgot to send the lid.",
  "We are still working on it.",
  "Good morning, thank you for writing.",
  "I'll find out and let you know.",
  "Give me ten minutes.",
  "One moment please.",
  "We'll ship the lamp and the table by Thursday.",
  "The lamp has been shipped.",
  "Le enviaremos la lámpara el viernes.",
  "La lámpara ya fue enviada.",
  "Se me pasó llamarle.",
  "Tatawagan ko po kayo bukas ng umaga.",
  "Naipadala ko na po ang lampara.",
];
const CUSTOMER = [
  "My blender came without its lid.",
  "Any news?",
  "You promised me a lid, where is it?",
  "I have not received the refund.",
  "Nobody called.",
  "I got the lid, thank you!",
  "Never mind, I bought one elsewhere.",
  "Yes please!",
  "No thanks.",
  "Here is the photo of the box.",
  "That is too late for us.",
  "It happened again.",
  "Could you please cancel the second order?",
  "The lamp arrived on Friday, thanks.",
  "Ya no hace falta.",
  "Nunca recibí la lámpara.",
  "Wala pa rin pong tumatawag.",
];
const EVENTS = ["refund", "shipment", "call", "cancellation", "tag"];

interface Entry {
  minutes: number;
  what: "staff" | "customer" | "bot" | "event";
  pick: number;
}

const entry = fc.record({
  minutes: fc.integer({ min: 1, max: 60 * 24 * 21 }),
  what: fc.constantFrom(
    "staff" as const,
    "staff" as const,
    "customer" as const,
    "bot" as const,
    "event" as const,
  ),
  pick: fc.nat(),
});
const history = fc.uniqueArray(entry, { minLength: 1, maxLength: 9, selector: (e) => e.minutes });
const connected = fc.subarray(["mail", "phone", "shipping", "refunds"]);
const RUNS = { numRuns: 300 };

function choose<T>(list: readonly T[], pick: number): T {
  const chosen = list[pick % list.length];
  if (chosen === undefined) throw new Error("empty list");
  return chosen;
}

/** The conversation as it would arrive: entries in this order, ids by content. */
function arriving(entries: readonly Entry[]): Conversation {
  const at = ({ minutes }: Entry) => new Date(START + minutes * MINUTE).toISOString();
  const messages = entries
    .filter(({ what }) => what !== "event")
    .map((e) => ({
      id: `at${e.minutes}`,
      at: at(e),
      author: { id: e.what, role: e.what === "staff" ? "agent" : e.what },
      text: choose(e.what === "customer" ? CUSTOMER : STAFF, e.pick),
    }));
  const events = entries
    .filter(({ what }) => what === "event")
    .map((e) => ({ id: `e${e.minutes}`, at: at(e), type: choose(EVENTS, e.pick) }));
  // Pauses are only asked for in chats; half of the histories are one.
  const first = Math.min(...entries.map(({ minutes }) => minutes));
  const channel = first % 2 === 0 ? "chat" : "email";
  return parseConversation({ id: "c", channel, messages, events }, (html) => html);
}

function ledgerAt(conversation: Conversation, now: number, systems: readonly string[] = []) {
  const config = Config.parse({ connected: [...systems] });
  const context = { now: new Date(now).toISOString(), config };
  return ledger(prepare(conversation), context, workCalendar(config.calendar));
}

const END = START + 22 * 24 * 60 * MINUTE;
const byId = (records: readonly PromiseRecord[]) =>
  records.toSorted((a, b) => (a.id < b.id ? -1 : 1));

describe("the ledger as a function of history and time", () => {
  it("does not depend on the order of arrival", () => {
    const orders = history.chain((entries) =>
      fc.tuple(
        fc.constant(entries),
        fc.shuffledSubarray(entries, { minLength: entries.length, maxLength: entries.length }),
      ),
    );
    fc.assert(
      fc.property(orders, connected, ([entries, shuffled], systems) => {
        const one = byId(ledgerAt(arriving(entries), END, systems));
        expect(byId(ledgerAt(arriving(shuffled), END, systems))).toEqual(one);
      }),
      RUNS,
    );
  });

  it("does not look at what is still to come", () => {
    fc.assert(
      fc.property(history, fc.integer({ min: 0, max: 60 * 24 * 22 }), (entries, minutes) => {
        const now = START + minutes * MINUTE;
        const past = entries.filter((e) => e.minutes <= minutes);
        expect(ledgerAt(arriving(entries), now)).toEqual(ledgerAt(arriving(past), now));
      }),
      RUNS,
    );
  });

  it("changes nothing before next_change_at, and looks again then", () => {
    fc.assert(
      fc.property(
        history,
        connected,
        fc.double({ min: 0, max: 0.999, noNaN: true }),
        (entries, systems, share) => {
          const last = Math.max(...entries.map(({ minutes }) => minutes));
          const now = START + last * MINUTE;
          const conversation = arriving(entries);
          for (const record of ledgerAt(conversation, now, systems)) {
            const stateAt = (at: number) => {
              const { state, next_change_at } =
                ledgerAt(conversation, at, systems).find(({ id }) => id === record.id) ?? {};
              return { state, next_change_at };
            };
            const { state, next_change_at } = record;
            const next = next_change_at == null ? null : Date.parse(next_change_at);
            const before = now + Math.floor(share * ((next ?? now + 400 * 24 * 60 * MINUTE) - now));
            expect(stateAt(before)).toEqual({ state, next_change_at });
            if (next === null) continue;
            expect(next).toBeGreaterThan(now);
            expect(stateAt(next - 1)).toEqual({ state, next_change_at });
            expect(stateAt(next)).not.toEqual({ state, next_change_at });
          }
        },
      ),
      { numRuns: 200 },
    );
  });

  it("keeps what was kept, whatever neutral words follow", () => {
    const NEUTRAL = ["Thank you very much.", "Where do I find the manual?", "You are welcome."];
    fc.assert(
      fc.property(history, fc.array(fc.nat(), { maxLength: 4 }), (entries, picks) => {
        const before = ledgerAt(arriving(entries), END);
        const conversation = arriving(entries);
        const later = picks.map((pick, index) => ({
          id: `later${index}`,
          at: new Date(END + (index + 1) * MINUTE).toISOString(),
          author: { id: "x", role: pick % 2 === 0 ? ("agent" as const) : ("customer" as const) },
          text: choose(NEUTRAL, pick),
        }));
        const longer = { ...conversation, messages: [...conversation.messages, ...later] };
        const after = new Map(ledgerAt(longer, END + 60 * MINUTE).map((r) => [r.id, r.state]));
        const lost = before
          .filter(({ state }) => state === "kept" || state === "kept_late")
          .filter(({ id, state }) => after.get(id) !== state);
        expect(lost).toEqual([]);
      }),
      RUNS,
    );
  });

  it("un-proves what was kept only where the customer denies it", () => {
    const DENIALS = new Set([
      "I have not received the refund.",
      "Nobody called.",
      "Nunca recibí la lámpara.",
    ]);
    const after = fc.record({
      pick: fc.nat(),
      what: fc.constantFrom("customer", "agent", "event"),
    });
    fc.assert(
      fc.property(history, fc.array(after, { maxLength: 5 }), (entries, more) => {
        const conversation = arriving(entries);
        const kept = ledgerAt(conversation, END).filter(({ state }) => state.startsWith("kept"));
        const at = (index: number) => new Date(END + (index + 1) * MINUTE).toISOString();
        const messages = more.flatMap(({ what, pick }, index) =>
          what === "event"
            ? []
            : [
                {
                  id: `more${index}`,
                  at: at(index),
                  author: { id: what, role: what },
                  text: choose(what === "agent" ? STAFF : CUSTOMER, pick),
                },
              ],
        );
        const events = more.flatMap(({ what, pick }, index) =>
          what === "event" ? [{ id: `e${index}`, at: at(index), type: choose(EVENTS, pick) }] : [],
        );
        const longer = parseConversation(
          {
            ...conversation,
            messages: [...conversation.messages, ...messages],
            events: [...conversation.events, ...events],
          },
          (html) => html,
        );
        const states = new Map(ledgerAt(longer, END + 60 * MINUTE).map((r) => [r.id, r.state]));
        const lost = kept.filter(({ id, state }) => states.get(id) !== state);
        if (messages.some(({ text }) => DENIALS.has(text))) return;
        expect(lost).toEqual([]);
      }),
      RUNS,
    );
  });

  it("quotes exactly and gives every promise its own id", () => {
    fc.assert(
      fc.property(history, (entries) => {
        const conversation = arriving(entries);
        const records = ledgerAt(conversation, END);
        for (const { message, start, end, quote } of records) {
          const text = conversation.messages.find(({ id }) => id === message)?.text;
          expect(text?.slice(start, end)).toBe(quote);
        }
        expect(new Set(records.map(({ id }) => id)).size).toBe(records.length);
      }),
      RUNS,
    );
  });
});
