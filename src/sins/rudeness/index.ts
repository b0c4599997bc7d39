import type { Sin } from "../types.ts";
import { CUES_EN } from "./cues.en.ts";
import { examples } from "./examples.ts";
import { decide } from "./rule.ts";

export const rudeness: Sin = {
  id: "rudeness",
  version: 1,
  factor: "assurance",
  label: { en: "Rudeness", es: "Grosería", tl: "Kabastusan" },
  definition: "Insult, mockery, profanity or a threat directed at the customer.",
  source: "SERVQUAL assurance (courtesy)",
  severity: 3,
  remedy:
    "Apologise once, without a but, and let a colleague take over if you need to. Then solve the problem.",
  explanations: {
    attack: "These words attack or mock the customer.",
    reported: "The customer says they were treated rudely.",
  },
  cues: CUES_EN,
  decide,
  examples,
};
