import { expect, it } from "vitest";
import { Conversation } from "../model/conversation.ts";
import { demoConversations } from "./index.ts";

const NOW = "2026-03-04T10:00:00+08:00";
const demo = demoConversations(NOW);

it("has about eighty conversations in three languages, each valid and with its own id", () => {
  expect(demo.length).toBeGreaterThanOrEqual(78);
  expect(new Set(demo.map(({ id }) => id)).size).toBe(demo.length);
  for (const conversation of demo)
    expect(Conversation.safeParse(conversation).error).toBeUndefined();
  const locales = demo.map(({ locale }) => locale?.slice(0, 2));
  for (const locale of ["en", "es", "fi"])
    expect(locales.filter((one) => one === locale).length).toBeGreaterThanOrEqual(20);
});

it("is the same all day, and moves with the day", () => {
  expect(
    demoConversations("2026-03-04T18:30:00+08:00")
      .map(({ messages }) => messages[0]?.at)
      .slice(0, 30),
  ).toEqual(demo.map(({ messages }) => messages[0]?.at).slice(0, 30));
  expect(demoConversations("2026-03-05T10:00:00+08:00")[0]?.messages[0]?.at).not.toBe(
    demo[0]?.messages[0]?.at,
  );
});

it("names weekdays that fit the day and leaves no slot open", () => {
  const texts = demo.flatMap(({ messages }) => messages.map(({ text }) => text));
  expect(texts.filter((text) => text.includes("{day"))).toEqual([]);
  // Nine days before Wednesday 4 March 2026 is a Monday; two days later is Wednesday.
  expect(texts.find((text) => text.includes("refund by"))).toContain("Wednesday");
});

it("holds nothing later than now", () => {
  const early = demoConversations("2026-03-04T00:30:00+08:00");
  const late = early.flatMap(({ messages }) =>
    messages.filter(({ at }) => Date.parse(at ?? "") > Date.parse("2026-03-04T00:30:00+08:00")),
  );
  expect(late).toEqual([]);
});
