import { describe, expect, it } from "vitest";
import { Config } from "../../../model/config.ts";
import { draftOf, readDraft } from "./draft.ts";

const config = Config.parse({
  calendar: {
    zone: "Asia/Manila",
    hours: {
      mon: [
        ["09:00", "12:00"],
        ["13:00", "18:00"],
      ],
      sat: [["09:00", "12:00"]],
    },
    holiday_country: "PH",
    holidays: ["2026-06-15"],
  },
  promise_calendar: { zone: "UTC" },
  targets: { chat: { minutes: 5, clock: "business" }, phone: null },
  staff: ["shop.example", "help@partner.example"],
  locale: "en-PH",
  language: "tl",
  connected: ["mail"],
  facts: [
    { about: ["warranty", "guarantee"], values: ["2 years", "24 months"], except: ["extended"] },
    { about: ["support hours"], values: ["24/7"] },
  ],
  goodwill: [
    { offer: "a voucher of 10 EUR (one per order)", most: "20 EUR", language: "en" },
    { offer: "libreng shipping" },
  ],
  repair_days: 3,
  update_target: { minutes: 120, clock: "elapsed" },
  promise_today: "midnight",
  weights: { reliability: 40, responsiveness: 20, assurance: 15, empathy: 15, tangibles: 10 },
  compliance_minimum: 0.9,
  compliance_minimum_n: 20,
});

describe("the settings form", () => {
  it.each([config, Config.parse({}), Config.parse({ update_target: null })])(
    "gives back the configuration it shows",
    (one) => {
      expect(readDraft(draftOf(one))).toEqual({ config: one });
    },
  );

  it("names every field that cannot be read", () => {
    const draft = draftOf(config);
    draft.calendar.hours.tue = "always";
    draft.calendar.holidays = "2026-02-30";
    draft.calendar.holiday_country = "Philippines";
    draft.targets.chat.minutes = "soon";
    draft.update_target.minutes = "0";
    draft.facts = "warranty 2 years";
    draft.goodwill = "a voucher =";
    draft.repair_days = "0";
    draft.weights.empathy = "99";
    draft.minimum = "101";
    expect(readDraft(draft)).toEqual({
      wrong: {
        "calendar.hours.tue": "hours",
        "calendar.holidays": "holidays",
        "calendar.holiday_country": "country",
        "targets.chat": "number",
        update_target: "number",
        facts: "facts",
        goodwill: "goodwill",
        repair_days: "number",
        weights: "weights",
        compliance_minimum: "number",
      },
    });
  });
});
