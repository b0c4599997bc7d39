import type { Sin } from "../types.ts";
import { CUES_EN } from "./cues.en.ts";
import { examples } from "./examples.ts";
import { decide } from "./rule.ts";

export const condescension: Sin = {
  id: "condescension",
  version: 1,
  factor: "assurance",
  label: { en: "Condescension", es: "Aires de superioridad", tl: "Pangmamaliit" },
  definition:
    "Talking down: words that take for granted that the customer knows or understands less.",
  source: "Albrecht's seven sins of service, 4",
  severity: 3,
  remedy:
    "Ask first what they tried, say why you ask basic questions, and put the difficulty on the product, not on the person.",
  explanations: {
    talk_down: "These words take for granted that the customer lacks knowledge or wit.",
    reported: "The customer says they were talked down to.",
  },
  cues: CUES_EN,
  decide,
  examples,
};
