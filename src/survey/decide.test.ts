import { describe, expect, it } from "vitest";
import type { ConversationInput } from "../model/conversation.ts";
import { parseConversation } from "../model/normalise.ts";
import type { Finding, PromiseRecord } from "../model/review.ts";
import { SURVEY_FORMS, SurveySettings } from "../model/surveys.ts";
import { decide, type Known } from "./decide.ts";
import { inSample } from "./sample.ts";

const AT = "2026-03-02T08:00:00.000Z";
const LATER = "2026-03-04T10:00:00.000Z";
const NOBODY: Known = {
  lastAsked: () => null,
  lastExpected: () => null,
  refused: () => false,
  decided: () => false,
};
const MOMENT = { now: LATER, since: "2026-03-01T00:00:00.000Z" };

function told(
  over: Partial<ConversationInput> = {},
  review: { late?: string[]; recovered?: string[] } = {},
) {
  const message = (role: "customer" | "agent", email: string) => ({
    at: AT,
    author: { role, email, id: email },
    text: "Hello",
  });
  const input = {
    id: "c1",
    channel: "email" as const,
    status: "solved" as const,
    team: "Repairs",
    messages: [message("customer", "Rosa@home.example"), message("agent", "ben@shop.example")],
    ...over,
  };
  const promises = (review.late ?? []).map(
    (id) => ({ id, state: "kept_late", debtor: "agent" }) as PromiseRecord,
  );
  const findings = (review.recovered ?? []).map(
    (id) => ({ id, recovered: true, counted: true }) as Finding,
  );
  return { conversation: parseConversation(input, (html) => html), review: { promises, findings } };
}
const settings = (over: object = {}) => SurveySettings.parse({ enabled: true, ...over });
const CANCELLED = { events: [{ id: "e1", at: AT, type: "cancellation" as const }] };

describe("whom a survey goes to", () => {
  it("asks after a close, about the conversation and its team", () => {
    expect(decide(told(), settings(), MOMENT, NOBODY)).toEqual([
      {
        trigger: "after_close",
        about: "",
        team: "Repairs",
        recipient: "rosa@home.example",
        form: "csat",
        outcome: "asked",
      },
    ]);
  });

  it("asks the strongest of several events, and holds the others back", () => {
    const found = decide(
      told(CANCELLED, { late: ["p1"], recovered: ["f1"] }),
      settings(),
      MOMENT,
      NOBODY,
    );
    expect(
      found?.map(({ trigger, about, form, outcome }) => [trigger, about, form, outcome]),
    ).toEqual([
      ["on_cancellation", "e1", "leaving", "asked"],
      ["after_late_promise", "p1", "rater", "quiet"],
      ["after_recovery", "f1", "rater", "quiet"],
      ["after_close", "", "csat", "quiet"],
    ]);
  });

  it.each([
    ["surveys are off", settings({ enabled: false }), MOMENT],
    ["it is history", settings(), { ...MOMENT, now: "2026-04-01T00:00:00.000Z" }],
    ["it was over before surveys were", settings(), { ...MOMENT, since: LATER }],
    [
      "the house does not ask then",
      settings({ triggers: { after_close: { form: null } } }),
      MOMENT,
    ],
  ])("asks nobody while %s", (_why, own, moment) => {
    expect(decide(told(), own, moment, NOBODY)).toEqual([]);
  });

  it("cannot tell while it is too early, and decides about an event once", () => {
    expect(decide(told(), settings({ wait_hours: 72 }), MOMENT, NOBODY)).toBeNull();
    const late = told(CANCELLED, { late: ["p1"] });
    const found = decide(late, settings(), MOMENT, {
      ...NOBODY,
      decided: ({ trigger }) => trigger === "on_cancellation",
    });
    expect(found?.map(({ trigger, outcome }) => [trigger, outcome])).toEqual([
      ["after_late_promise", "asked"],
      ["after_close", "quiet"],
    ]);
  });

  it("asks nobody who still waits", () => {
    const open = told({ status: "open" }, { late: ["p1"], recovered: ["f1"] });
    expect(decide(open, settings(), MOMENT, NOBODY)).toEqual([]);
    expect(decide(told({ status: "open", ...CANCELLED }), settings(), MOMENT, NOBODY)).toHaveLength(
      1,
    );
  });

  it.each([
    ["quiet", { lastAsked: () => "2026-02-10T00:00:00.000Z", refused: () => false }],
    ["asked", { lastAsked: () => "2026-01-10T00:00:00.000Z", refused: () => false }],
    ["refused", { lastAsked: () => null, refused: (who: string) => who === "rosa@home.example" }],
  ])("is %s by what is known of the address", (outcome, known) => {
    expect(decide(told(), settings(), MOMENT, { ...NOBODY, ...known })).toMatchObject([
      { outcome },
    ]);
  });

  it("needs an address, and a place in the sample", () => {
    const nameless = told({
      messages: [{ at: AT, author: { role: "customer", name: "Rosa" }, text: "Hi" }],
    });
    expect(decide(nameless, settings(), MOMENT, NOBODY)).toMatchObject([{ outcome: "no_address" }]);
    const none = settings({ triggers: { after_close: { share: 0 } } });
    expect(decide(told(), none, MOMENT, NOBODY)).toMatchObject([{ outcome: "not_sampled" }]);
  });

  it("says the same of the same event, whoever looks", () => {
    const half = settings({ triggers: { after_close: { share: 0.5 } } });
    const outcomes = Array.from(
      { length: 40 },
      (_none, i) => decide(told({ id: `c${i}` }), half, MOMENT, NOBODY)?.[0]?.outcome,
    );
    expect(new Set(outcomes)).toEqual(new Set(["asked", "not_sampled"]));
    const again = Array.from(
      { length: 40 },
      (_none, i) => decide(told({ id: `c${i}` }), half, MOMENT, NOBODY)?.[0]?.outcome,
    );
    expect(again).toEqual(outcomes);
  });
});

describe("once a year", () => {
  const yearly = (share: number) =>
    settings({ triggers: { yearly: { form: "expectations", share } } });
  const outcomes = (own: SurveySettings, known: Partial<Known> = {}, over = {}) =>
    decide(told(over), own, MOMENT, { ...NOBODY, ...known })?.map(({ trigger, about, outcome }) => [
      trigger,
      about,
      outcome,
    ]);

  it("a customer is asked what they expect in place of how it was", () => {
    expect(outcomes(yearly(1))).toEqual([
      ["yearly", "2026", "asked"],
      ["after_close", "", "quiet"],
    ]);
    expect(outcomes(settings())).toEqual([["after_close", "", "asked"]]);
  });

  it("nobody is asked twice within a year, in a quiet time, or after a refusal", () => {
    const asked = (at: string) => ({ lastExpected: () => at });
    expect(outcomes(yearly(1), asked("2025-03-20T00:00:00.000Z"))).toEqual([
      ["after_close", "", "asked"],
    ]);
    expect(outcomes(yearly(1), asked("2025-03-01T00:00:00.000Z"))?.[0]).toEqual([
      "yearly",
      "2026",
      "asked",
    ]);
    expect(outcomes(yearly(1), { lastAsked: () => "2026-02-20T00:00:00.000Z" })?.[0]?.[2]).toBe(
      "quiet",
    );
    expect(outcomes(yearly(1), { refused: () => true })?.[0]?.[2]).toBe("refused");
  });

  it("the sample is of customers: whichever of their conversations ends", () => {
    const inIt = (email: string, id: string) =>
      outcomes(yearly(0.3), {}, { id, customer: { id: email, email } })?.[0]?.[0] === "yearly";
    const people = Array.from({ length: 60 }, (_none, i) => `p${i}@home.example`);
    const chosen = people.filter((email) => inIt(email, "c1"));
    expect(chosen.length).toBeGreaterThan(8);
    expect(chosen.length).toBeLessThan(30);
    expect(people.filter((email) => inIt(email, "c2"))).toEqual(chosen);
  });

  it("nobody is asked who still waits, or has no address", () => {
    expect(outcomes(yearly(1), {}, { status: "open" })).toEqual([]);
    const nameless = {
      messages: [{ at: AT, author: { role: "customer", name: "Rosa" }, text: "Hi" }],
    };
    expect(outcomes(yearly(1), {}, nameless)).toEqual([["after_close", "", "no_address"]]);
  });
});

describe("between teams", () => {
  const internal = settings({
    triggers: { after_handoff: { form: "internal" }, after_close: { form: null } },
  });

  it("asks who handed over about the team that took over", () => {
    const at = "2026-03-02T09:00:00.000Z";
    const events = [{ id: "e9", at, type: "transferred" as const, from: "Support", to: "Billing" }];
    expect(decide(told({ events }), internal, MOMENT, NOBODY)).toEqual([
      {
        trigger: "after_handoff",
        about: "e9",
        team: "Billing",
        recipient: "ben@shop.example",
        form: "internal",
        outcome: "asked",
      },
    ]);
  });

  it("asks the colleague who was served, never a customer", () => {
    const served = told({ channel: "internal", requester: "ben@shop.example" });
    expect(decide(served, internal, MOMENT, NOBODY)).toMatchObject([
      { recipient: "ben@shop.example", team: "Repairs" },
    ]);
    expect(decide(served, settings(), MOMENT, NOBODY)).toMatchObject([
      { trigger: "after_close", outcome: "no_address" },
    ]);
  });
});

describe("sample", () => {
  it("has about its share, and a larger one holds a smaller one", () => {
    const events = Array.from({ length: 2000 }, (_none, i) => `event ${i}`);
    const third = events.filter((event) => inSample(event, 0.3));
    expect(third.length).toBeGreaterThan(520);
    expect(third.length).toBeLessThan(680);
    expect(third.every((event) => inSample(event, 0.6))).toBe(true);
    expect(events.filter((event) => inSample(event, 1))).toHaveLength(2000);
    expect(events.filter((event) => inSample(event, 0))).toHaveLength(0);
  });
});

it("the usual settings are off, and of every trigger's forms there is one", () => {
  const usual = SurveySettings.parse({});
  expect(usual.enabled).toBe(false);
  for (const { form } of Object.values(usual.triggers))
    expect([null, ...SURVEY_FORMS]).toContain(form);
});
