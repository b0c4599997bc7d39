import { describe, expect, it } from "vitest";
import { parseConversation } from "../model/normalise.ts";
import { judgedCases, judgementOf, parseJudgement } from "./judgements.ts";

const LATE = {
  id: "late",
  channel: "social",
  messages: [
    {
      id: "a",
      at: "2026-03-02T09:00:00Z",
      author: { id: "c", role: "customer" },
      text: "Where is my kettle?",
    },
    {
      id: "b",
      at: "2026-03-05T09:00:00Z",
      author: { id: "s", role: "agent" },
      text: "It leaves our house today, and you get the number of the parcel by mail.",
    },
  ],
};
const verdict = (right: boolean) => ({
  conversation: "late",
  message: "b",
  sin: "slow_response" as const,
  start: 0,
  end: 0,
  right,
});

describe("verdicts on findings of corpora", () => {
  const conversation = parseConversation(LATE, (html) => html);

  it.each([
    [true, { right: 1, wrong: 0 }],
    [false, { right: 0, wrong: 1 }],
  ])("become a case of the rule that still finds it (right: %s)", (right, expected) => {
    expect(judgedCases(conversation, [verdict(right)])).toEqual({
      "slow_response.first_reply": expected,
    });
  });

  it("say nothing of a finding that is no longer made", () => {
    expect(judgedCases(conversation, [{ ...verdict(true), message: "a" }])).toEqual({});
  });

  it("hold for words that overlap, not for their neighbours", () => {
    const finding = { message: "b", sin: "apathy" as const, start: 10, end: 20 };
    const judged = { ...verdict(true), sin: "apathy" as const };
    expect(judgementOf(finding, [{ ...judged, start: 19, end: 30 }])).toBeDefined();
    expect(judgementOf(finding, [{ ...judged, start: 20, end: 30 }])).toBeUndefined();
    expect(judgementOf(finding, [{ ...judged, start: 12, end: 15, sin: "rudeness" }])).toBe(
      undefined,
    );
  });

  it("name the field that is wrong", () => {
    expect(() => parseJudgement({ ...verdict(true), sin: "sloth" })).toThrow(/sin/);
  });
});
