import { describe, expect, it } from "vitest";
import type { Conversation } from "../model/conversation.ts";
import { HISTORIES } from "../promises/testing/histories/index.ts";
import { contextOf, conversationOf, type History } from "../promises/testing/history.ts";
import { review } from "./review.ts";

const SECOND = 1000;
const DAY = 86_400_000;

function reviewAt(history: History, conversation: Conversation, at: number) {
  const context = contextOf(history, "mon 09:00");
  return review(conversation, { ...context, now: new Date(at).toISOString() });
}

/** What people would see change. */
function seenOf({ findings, promises, repairs }: ReturnType<typeof review>): string {
  return JSON.stringify([
    findings.map(({ id, rule, severity, quote }) => [id, rule, severity, quote]),
    promises.map(({ id, state, warned }) => [id, state, warned]),
    repairs.map(({ id, state, late }) => [id, state, late]),
  ]);
}

/** Looks at a history from its last word on, at every change it announces, for three weeks. */
function walk(history: History): number {
  const conversation = conversationOf(history);
  const times = [...conversation.messages, ...conversation.events].map(({ at }) =>
    Date.parse(at ?? ""),
  );
  let at = Math.max(...times);
  const end = at + 21 * DAY;
  let changes = 0;
  for (let hops = 0; hops < 20; hops += 1) {
    const here = reviewAt(history, conversation, at);
    const next = here.next_change_at === null ? end : Date.parse(here.next_change_at);
    expect(next).toBeGreaterThan(at);
    for (const between of [at + SECOND, (at + next) / 2, next - SECOND]) {
      if (between > at && between < next) {
        expect(seenOf(reviewAt(history, conversation, between))).toBe(seenOf(here));
      }
    }
    if (next >= end) break;
    if (seenOf(reviewAt(history, conversation, next)) !== seenOf(here)) changes += 1;
    at = next;
  }
  return changes;
}

describe("the next change of a review", () => {
  it("is announced: nothing changes by time alone before it", () => {
    const alone = HISTORIES.filter(({ elsewhere }) => elsewhere === undefined);
    const changes = alone.filter((_history, index) => index % 8 === 0).map(walk);
    expect(changes.filter((count) => count > 0).length).toBeGreaterThan(10);
  });

  it("is announced to a clock that is behind what was written already", () => {
    for (const history of HISTORIES.filter((_history, index) => index % 16 === 0)) {
      const conversation = conversationOf(history);
      const times = conversation.messages.map(({ at }) => Date.parse(at ?? ""));
      const end = Math.max(...times);
      let here = reviewAt(history, conversation, Math.min(...times) - DAY);
      for (let hops = 0; hops < 60; hops += 1) {
        const next = Date.parse(here.next_change_at ?? "9999-01-01T00:00:00Z");
        if (next > end) break;
        here = reviewAt(history, conversation, next);
      }
      expect(seenOf(here)).toBe(seenOf(reviewAt(history, conversation, end)));
    }
  });

  it.each([
    ["email", ["mon 09:00 C: When does the pool open?"]],
    ["chat", ["mon 09:00 C: When does the pool open?"]],
    ["internal", ["mon 09:00 C: Could you send me the key of the archive, please?"]],
    [
      "email",
      [
        "mon 09:00 C: The stove hums since the repair, what is it?",
        "mon 10:00 A: The workshop is still looking into it.",
      ],
    ],
  ])("is when a wait becomes too long: %s %j", (channel, turns) => {
    expect(walk({ channel, turns })).toBeGreaterThan(0);
  });
});
