import type { Sin } from "../types.ts";
import { CUES_EN } from "./cues.en.ts";
import { examples } from "./examples.ts";
import { decide } from "./rule.ts";

export const coldness: Sin = {
  id: "coldness",
  version: 1,
  factor: "empathy",
  label: { en: "Coldness", es: "Frialdad", tl: "Panlalamig" },
  definition: "Curt, impatient or unfriendly words that treat the customer as a nuisance.",
  source: "Albrecht's seven sins of service, 3",
  severity: 2,
  remedy: "Acknowledge the trouble in one sentence first, use the name once, then act.",
  explanations: {
    impatience: "These words show impatience with the customer.",
    reported: "The customer says they were treated coldly.",
  },
  cues: CUES_EN,
  decide,
  examples,
};
