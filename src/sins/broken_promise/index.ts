import type { Sin } from "../types.ts";
import { CUES_EN } from "./cues.en.ts";
import { examples } from "./examples.ts";
import { decide } from "./rule.ts";

export const brokenPromise: Sin = {
  id: "broken_promise",
  version: 1,
  factor: "reliability",
  label: { en: "Broken promise", es: "Promesa incumplida", tl: "Napakong pangako" },
  definition:
    "What was promised to the customer was not done, or done after its time without prior agreement.",
  source: "SERVQUAL reliability",
  severity: 3,
  remedy:
    "Own it without excuse, give a new firm time, do it, and tell the customer before they ask. Promise less, with dates.",
  explanations: {
    broken: "This was promised, its time passed, and nothing shows that it was done.",
    late: "This was promised and done after its time, without a new time agreed before.",
    expectation_missed: "This was held out as likely, and it did not happen in its time.",
    admitted: "The reply says that something promised was not done.",
    reported: "The customer says that a promise was not kept.",
  },
  cues: CUES_EN,
  decide,
  examples,
};
