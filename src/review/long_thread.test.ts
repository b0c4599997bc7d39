import { expect, it } from "vitest";
import { Config } from "../model/config.ts";
import { MOST_REVIEWED } from "../model/context.ts";
import type { Conversation } from "../model/conversation.ts";
import { parseConversation } from "../model/normalise.ts";
import { growth, TOO_MUCH } from "../text/testing/growth.ts";
import { review } from "./review.ts";
import { timelineOf } from "./timeline.ts";

const CONTEXT = { now: "2027-01-01T00:00:00Z", config: Config.parse({}) };
const START = Date.parse("2026-01-05T09:00:00Z");

/** A thread in which a customer and the house write in turns. */
function thread(count: number, says: (index: number) => string): Conversation {
  const messages = Array.from({ length: count }, (_unused, i) => ({
    id: `m${i}`,
    at: new Date(START + i * 60_000).toISOString(),
    author: { id: i % 2 === 0 ? "nora" : "ben", role: i % 2 === 0 ? "customer" : "agent" },
    text: says(i),
  }));
  return parseConversation({ id: "thread", channel: "email", messages }, (html) => html);
}

it("is reviewed in its latest messages, and the review says so", () => {
  const says = (index: number) =>
    index < 10 && index % 2 === 1 ? "I will call you tomorrow." : "Yes.";
  const whole = review(thread(MOST_REVIEWED, says), CONTEXT);
  expect(whole.missing_context).not.toContain("earlier_messages");
  expect(whole.promises).toHaveLength(5);
  const longer = thread(MOST_REVIEWED + 6, says);
  const latest = review(longer, CONTEXT);
  expect(latest.missing_context[0]).toBe("earlier_messages");
  expect(latest.language).toHaveLength(MOST_REVIEWED);
  expect(latest.promises.map(({ message }) => message)).toEqual(["m7", "m9"]);
  const shown = timelineOf(longer, CONTEXT).find(({ kind }) => kind === "message");
  expect(shown?.message).toBe("m6");
});

it("among colleagues serves who wrote first, although that was long ago", () => {
  const long = thread(MOST_REVIEWED + 1, () => "Yes.");
  const internal: Conversation = { ...long, channel: "internal" };
  const next = { ...long.messages[1], id: "last", text: "Where is the key?" } as const;
  const asked = review(
    {
      ...internal,
      messages: [
        ...long.messages,
        { ...next, author: { id: "nora", role: "colleague" as const } },
      ] as Conversation["messages"],
    },
    CONTEXT,
  );
  expect(asked.needs.map(({ message }) => message)).toEqual(["last"]);
});

it("in which everybody is sent elsewhere each time costs in proportion to its length", () => {
  const says = (index: number) =>
    index % 2 === 0 ? "I have already asked them." : "Please contact the billing department.";
  const work = (count: number) => void review(thread(count, says), CONTEXT);
  expect(growth(work, 100)).toBeLessThan(TOO_MUCH);
});
