import type { Sin } from "../types.ts";
import { CUES_EN } from "./cues.en.ts";
import { examples } from "./examples.ts";
import { decide } from "./rule.ts";

export const arguing: Sin = {
  id: "arguing",
  version: 1,
  factor: "assurance",
  label: { en: "Arguing", es: "Discutir con el cliente", tl: "Pakikipagtalo" },
  definition:
    "Proving the customer wrong becomes the aim: contradicted or accused, with nothing offered.",
  source: "Lists of service mistakes; research on defensive complaint replies",
  severity: 2,
  remedy:
    "Agree on the aim, not on the blame: whatever happened, get them going again. State a fact once, gently, then repair.",
  explanations: {
    accusation: "These words accuse the customer, and no help is beside them.",
    contradictions: "Two replies in a row contradict the customer, and neither offers anything.",
    reported: "The customer says that the staff argued with them or accused them.",
  },
  cues: CUES_EN,
  decide,
  examples,
};
