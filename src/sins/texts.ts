import type { ServedLanguage } from "../model/taxonomy.ts";
import { duration } from "./duration.ts";
import type { Candidate, Sin, Slots, Texts } from "./types.ts";

/** A sin's texts in a language, or in English where there is no translation, and which of them it is. */
export function textsIn(
  sin: Sin,
  language: ServedLanguage,
): { texts: Texts; written: ServedLanguage } {
  const translated = sin.translations?.[language];
  return translated === undefined
    ? { texts: sin, written: "en" }
    : { texts: translated, written: language };
}

/** What a finding of this candidate says: why it is one, and what helps. */
export function textsOf(
  sin: Sin,
  { branch, slots = {} }: Candidate,
  language: ServedLanguage,
): { explanation: string; remedy: string } {
  const { texts, written } = textsIn(sin, language);
  const template = texts.explanations[branch] ?? texts.definition;
  return { explanation: filled(template, slots, written), remedy: texts.remedy };
}

function filled(template: string, slots: Slots, language: ServedLanguage): string {
  return template.replace(/\{(\w+)\}/g, (slot, name: string) => {
    const value = slots[name] ?? slot;
    return typeof value === "string" ? value : duration(value, language);
  });
}
