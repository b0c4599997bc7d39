import { describe, expect, it } from "vitest";
import { FORMS } from "../survey/forms.ts";
import { demoConversations } from "./index.ts";
import { demoSurveys } from "./surveys.ts";

const NOW = "2026-03-04T10:00:00.000Z";
const conversations = demoConversations(NOW);
const surveys = demoSurveys(conversations, NOW);

describe("surveys of the demo", () => {
  it("are about conversations of the demo, some answered and some not, never after now", () => {
    const known = new Set(conversations.map(({ id }) => id));
    expect(surveys.every(({ conversation }) => known.has(conversation))).toBe(true);
    const answered = surveys.filter(({ answer }) => answer !== null);
    expect(answered.length).toBeGreaterThan(20);
    expect(surveys.length - answered.length).toBeGreaterThan(8);
    const times = surveys.flatMap(({ asked_at, answer }) => [asked_at, answer?.at ?? asked_at]);
    expect(times.every((at) => at <= NOW)).toBe(true);
    expect(new Set(surveys.map(({ form }) => form))).toEqual(
      new Set(["csat", "rater", "leaving", "expectations", "internal"]),
    );
  });

  it("answer questions of their form", () => {
    for (const { form, answer } of surveys) {
      for (const question of Object.keys(answer?.given ?? {}))
        expect(FORMS[form]).toContain(question);
    }
  });
});
