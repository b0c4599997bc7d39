import { describe, expect, it } from "vitest";
import { Config } from "../model/config.ts";
import { SERVED_LANGUAGES } from "../model/taxonomy.ts";
import { review } from "../review/review.ts";
import { SINS } from "./index.ts";
import { textsIn, textsOf } from "./texts.ts";
import { parseTurns } from "./turns.ts";
import type { Candidate, Sin, Texts } from "./types.ts";

const translations = SINS.flatMap((sin) =>
  Object.entries(sin.translations ?? {}).map(
    ([language, texts]) => [`${sin.id} in ${language}`, sin, texts] as const,
  ),
);

function sinOf(id: string): Sin {
  const sin = SINS.find((one) => one.id === id);
  if (sin === undefined) throw new Error(`no sin ${id}`);
  return sin;
}

const slotsByBranch = ({ explanations }: Texts) =>
  Object.entries(explanations).map(([branch, text]) => [
    branch,
    (text.match(/\{\w+\}/g) ?? []).toSorted(),
  ]);

describe.each(translations)("%s", (_name, sin, texts) => {
  it("has a text for every branch, with the same slots", () => {
    expect(Object.keys(texts.explanations)).toEqual(Object.keys(sin.explanations));
    expect(slotsByBranch(texts)).toEqual(slotsByBranch(sin));
  });

  it("is written out and not left in English", () => {
    const english = new Set([sin.definition, sin.remedy, ...Object.values(sin.explanations)]);
    for (const text of [texts.definition, texts.remedy, ...Object.values(texts.explanations)]) {
      expect(text.trim()).not.toBe("");
      expect(english).not.toContain(text);
    }
  });
});

it("names the sin and its branches in every language it is translated to", () => {
  for (const { label } of SINS) {
    for (const language of SERVED_LANGUAGES) expect(label[language]).not.toBe("");
  }
});

describe("textsOf", () => {
  const slow = sinOf("slow_response");
  const late: Candidate = {
    branch: "first_reply",
    source: "structure",
    message: 0,
    span: null,
    severity: 1,
    attribution: "process",
    slots: { waited: { minutes: 60 }, target: { minutes: 3 * 24 * 60 } },
  };

  it("writes lengths of time in the language of the sentence", () => {
    const { explanation } = textsOf(slow, late, "es");
    expect(explanation).toContain("60 minutos");
    expect(explanation).toContain("3 días");
  });

  it("falls back to English as a whole", () => {
    const untranslated: Sin = { ...slow, translations: {} };
    expect(textsIn(untranslated, "tl")).toEqual({ texts: untranslated, written: "en" });
    const { explanation } = textsOf(untranslated, late, "es");
    expect(explanation).toContain("60 minutes");
  });
});

it("writes a review's findings in the language of the configuration", () => {
  const { conversation, now } = parseTurns("C: It leaks. / A: We are not mind readers.");
  const say = (language: "en" | "es") =>
    review(conversation, { now, config: Config.parse({ language }) }).findings[0];
  const { translations: written, explanations } = sinOf("coldness");
  expect(say("es")?.explanation).toBe(written?.es?.explanations["impatience"]);
  expect(say("es")?.remedy).toBe(written?.es?.remedy);
  expect(say("en")?.explanation).toBe(explanations["impatience"]);
});
