import type { Sin } from "../types.ts";
import { CUES_EN } from "./cues.en.ts";
import { examples } from "./examples.ts";
import { decide } from "./rule.ts";

export const blameShifting: Sin = {
  id: "blame_shifting",
  version: 1,
  factor: "assurance",
  label: { en: "Blame shifting", es: "Echar la culpa a otros", tl: "Paninisi sa iba" },
  definition:
    "An excuse (system, colleague, supplier, customer) in place of responsibility and a solution.",
  source: "Service-mistake lists; research on apologies",
  severity: 2,
  remedy:
    "Say sorry, we got this wrong, here is what I do now. Name the cause only after responsibility and repair.",
  explanations: {
    excuse:
      "An outside cause is named, and neither responsibility nor repair follows here or in the next reply.",
    reported: "The customer says they are given excuses.",
  },
  cues: CUES_EN,
  decide,
  examples,
};
