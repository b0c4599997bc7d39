import { describe, expect, it } from "vitest";
import { SURVEY_FORMS } from "../model/surveys.ts";
import { SERVED_LANGUAGES } from "../model/taxonomy.ts";
import { pointsFault, readAnswers } from "./answers.ts";
import { ANSWER_KINDS, choicesOf, EXPECTED, FORMS, ITEM_FACTORS, POINTS_OF } from "./forms.ts";
import { choiceText, endsOf, questionText, SURVEY_TEXTS, spokenTo } from "./texts/index.ts";

describe("forms", () => {
  it("the RATER form has nine questions and asks about all five factors", () => {
    expect(FORMS.rater).toHaveLength(9);
    expect(new Set(Object.values(ITEM_FACTORS)).size).toBe(5);
    expect(FORMS.internal).toEqual(FORMS.rater);
  });

  it("expectations are asked of the same themes, with points for the five factors", () => {
    expect(FORMS.expectations.slice(0, 6)).toEqual(
      FORMS.rater.slice(0, 6).map((item) => EXPECTED[item as keyof typeof EXPECTED]),
    );
    expect(FORMS.expectations.slice(6, 11)).toEqual(Object.values(POINTS_OF));
  });

  it.each(SURVEY_FORMS)("%s begins with what one press answers and ends openly", (form) => {
    expect(choicesOf(FORMS[form][0] ?? "open").length).toBeGreaterThan(2);
    expect(FORMS[form].at(-1)).toBe("open");
  });

  it.each(SERVED_LANGUAGES)("every question and choice has words in %s", (language) => {
    const texts = SURVEY_TEXTS[language];
    for (const form of SURVEY_FORMS) {
      const words = FORMS[form].map((question) =>
        questionText(question, { form, team: "Billing" }, texts),
      );
      expect(new Set(words).size).toBe(words.length);
      for (const question of FORMS[form]) {
        const choices = choicesOf(question);
        expect(new Set(choices.map((choice) => choiceText(question, choice, texts))).size).toBe(
          choices.length,
        );
        expect(endsOf(question, texts) === null).toBe(ANSWER_KINDS[question].kind !== "scale");
      }
    }
  });

  it("asks colleagues about the team by its name", () => {
    const asked = { form: "internal", team: "Billing" } as const;
    expect(questionText("promised", asked, SURVEY_TEXTS.en)).toContain(
      "Billing did what they promised",
    );
    expect(questionText("promised", { ...asked, team: "" }, SURVEY_TEXTS.en)).toContain(
      "The other team",
    );
  });

  it("speaks Tagalog to who mixes, and the house's language where it knows no other", () => {
    expect(spokenTo("mixed", "en")).toBe("tl");
    expect(spokenTo("other", "es")).toBe("es");
    expect(spokenTo("es", "en")).toBe("es");
  });
});

describe("answers", () => {
  it("keeps what answers a question of the form", () => {
    const fields = { csat: "4", open: " Call back\r\nsooner. ", nps: "10", extra: "x" };
    expect(readAnswers("csat", fields)).toEqual({
      given: { csat: 4 },
      words: "Call back\nsooner.",
    });
  });

  it.each(["0", "6", "4.5", "", " 4", "04", "constructor", null, ["4"], {}])(
    "leaves out %j",
    (csat) => {
      expect(readAnswers("csat", { csat })).toBeNull();
    },
  );

  const points = (...parts: string[]) =>
    Object.fromEntries(Object.values(POINTS_OF).map((question, i) => [question, parts[i] ?? ""]));
  it.each([
    [points("32", "22", "19", "16", "11"), null],
    [points("100"), null],
    [points(), null],
    [points("32", "22", "19", "16", "10"), { total: 99 }],
    [points("100", "100"), { total: 200 }],
    [points("-1", "101"), { total: null }],
    [points("1e2"), { total: null }],
    [points("50", "49.5", "0.5"), { total: null }],
    [points("ten"), { total: null }],
  ])("points %j: %j", (fields, fault) => {
    expect(pointsFault("expectations", fields)).toEqual(fault);
    const kept = readAnswers("expectations", { ...fields, open: "x" })?.given ?? {};
    const wanted = fault === null && Object.values(fields).some((part) => part !== "");
    expect(Object.keys(kept)).toHaveLength(wanted ? 5 : 0);
    expect(pointsFault("csat", fields)).toBeNull();
  });

  it("takes words alone, and cuts a flood", () => {
    expect(readAnswers("nps", { open: "x".repeat(100_000) })?.words).toHaveLength(5000);
    expect(readAnswers("leaving", { why: "price" })).toEqual({
      given: { why: "price" },
      words: "",
    });
    expect(readAnswers("rater", { solved: "maybe" })).toBeNull();
  });
});
