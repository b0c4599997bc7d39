import { describe, expect, it } from "vitest";
import { mainLanguage } from "../review/main_language.ts";
import { review } from "../review/review.ts";
import { scoreInputOf } from "../score/score_conversation.ts";
import { sinsLookedFor } from "../score/track_record.ts";
import { TRACK_RECORDS } from "../sins/track_records.ts";
import { agreementOf } from "../survey/agreement.ts";
import { FORMS } from "../survey/forms.ts";
import { demoConfig, demoConversations } from "./index.ts";
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

  it("tell something of whether answers and observed score agree", () => {
    const context = { now: NOW, config: demoConfig(), trackRecord: TRACK_RECORDS };
    const answers = surveys.flatMap(({ conversation: id, form, answer }) => {
      const conversation = conversations.find((one) => one.id === id);
      const csat = answer?.given.csat;
      if (form !== "csat" || typeof csat !== "number" || conversation === undefined) return [];
      const reviewed = review(conversation, context);
      const { findings, promises } = reviewed;
      const looked = sinsLookedFor(TRACK_RECORDS, mainLanguage(reviewed));
      const observed = scoreInputOf({ findings, promises, answered: true, looked });
      const satisfaction = (csat - 1) / 4;
      const customer = conversation.customer?.id ?? id;
      return [{ customer, team: conversation.team ?? "", month: "", satisfaction, observed }];
    });
    const { regression } = agreementOf(answers, []);
    expect(regression.customers).toBeGreaterThanOrEqual(regression.least_customers);
    const slopes = regression.factors.filter(({ slope }) => slope !== null);
    expect(slopes.length).toBeGreaterThan(0);
  });

  it("answer questions of their form", () => {
    for (const { form, answer } of surveys) {
      for (const question of Object.keys(answer?.given ?? {}))
        expect(FORMS[form]).toContain(question);
    }
  });
});
