import type { Sin } from "../types.ts";
import { CUES_EN } from "./cues.en.ts";
import { examples } from "./examples.ts";
import { decide } from "./rule.ts";

export const wrongInformation: Sin = {
  id: "wrong_information",
  version: 1,
  factor: "assurance",
  label: { en: "Wrong information", es: "Información incorrecta", tl: "Maling impormasyon" },
  definition:
    "A fact told to the customer is wrong: by the house's own facts, by a later correction, or by what the customer met.",
  source: "SERVQUAL assurance (competence)",
  severity: 3,
  remedy:
    "Check before you state. Correct at once, say what was wrong, make good what followed from it, and put the right answer where all find it.",
  explanations: {
    contradicts_fact: "The house's facts say otherwise ({fact}).",
    corrected: "The staff themselves say later that this was wrong.",
    reported: "The customer says that what they were told was wrong.",
  },
  cues: CUES_EN,
  decide,
  examples,
};
