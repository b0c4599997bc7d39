import type { Sin } from "../types.ts";
import { CUES_EN } from "./cues.en.ts";
import { examples } from "./examples.ts";
import { decide } from "./rule.ts";

export const complaintDismissal: Sin = {
  id: "complaint_dismissal",
  version: 1,
  factor: "empathy",
  label: {
    en: "Dismissing a complaint",
    es: "Minimizar la queja",
    tl: "Pagbalewala sa reklamo",
  },
  definition: "A complaint is treated as trivial, unreasonable or unwelcome, with no way forward.",
  source: "Research on complaint handling (interactional justice)",
  severity: 3,
  remedy:
    "Thank them for telling you, say what the fault meant for them, take responsibility, repair it, and check back.",
  explanations: {
    minimised:
      "The complaint is made small or turned away here; no responsibility and no repair is beside it.",
    reported: "The customer says that their complaint was not taken seriously.",
  },
  cues: CUES_EN,
  decide,
  examples,
};
