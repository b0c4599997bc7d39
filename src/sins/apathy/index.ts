import type { Sin } from "../types.ts";
import { CUES_EN } from "./cues.en.ts";
import { examples } from "./examples.ts";
import { decide } from "./rule.ts";

export const apathy: Sin = {
  id: "apathy",
  version: 1,
  factor: "empathy",
  label: { en: "Apathy", es: "Apatía", tl: "Kawalang-interes" },
  definition:
    "No interest in the customer or the problem: no answer, action, question or next step, though not unfriendly.",
  source: "Albrecht's seven sins of service, 1",
  severity: 2,
  remedy:
    "Name the problem in your own words, then say what you do now and by when. Managers: look at load and monotony before blaming attitude.",
  explanations: {
    no_interest:
      "A need is on the table, and the reply holds no answer, action, question or next step.",
    empty_reply: "The whole reply to a described problem is these words.",
    reported: "The customer says that nobody cares.",
  },
  cues: CUES_EN,
  decide,
  examples,
};
