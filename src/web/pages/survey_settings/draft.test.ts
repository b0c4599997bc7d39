import { expect, it } from "vitest";
import { SURVEY_TRIGGERS, SurveySettings } from "../../../model/surveys.ts";
import { draftOf, formsFor, readDraft } from "./draft.ts";

const USUAL = SurveySettings.parse({});

it("reads what it shows", () => {
  const own = SurveySettings.parse({
    enabled: true,
    triggers: { after_close: { form: "nps", share: 0.125 }, on_cancellation: { form: null } },
    origins: ["https://shop.example"],
  });
  expect(readDraft(draftOf(own))).toEqual({ settings: own });
  expect(readDraft(draftOf(USUAL))).toEqual({ settings: USUAL });
});

it.each([
  [{ wait_hours: "" }, "wait_hours"],
  [{ wait_hours: "1.5" }, "wait_hours"],
  [{ quiet_days: "400" }, "quiet_days"],
  [{ origins: "https://shop.example\nshop.example" }, "origins"],
])("names the field that cannot be read: %j", (changed, field) => {
  expect(readDraft({ ...draftOf(USUAL), ...changed })).toEqual({ wrong: [field] });
});

it("names the share of a trigger", () => {
  const draft = draftOf(USUAL);
  draft.triggers.after_close.percent = "150";
  expect(readDraft(draft)).toEqual({ wrong: ["triggers.after_close.share"] });
});

it("offers every trigger a form", () => {
  for (const trigger of SURVEY_TRIGGERS) {
    const { form } = USUAL.triggers[trigger];
    expect(form === null || formsFor(trigger).includes(form)).toBe(true);
    expect(formsFor(trigger).length).toBeGreaterThan(0);
  }
});
