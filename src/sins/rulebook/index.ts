import type { Sin } from "../types.ts";
import { CUES_EN } from "./cues.en.ts";
import { examples } from "./examples.ts";
import { decide } from "./rule.ts";

export const rulebook: Sin = {
  id: "rulebook",
  version: 1,
  factor: "empathy",
  label: { en: "Rulebook", es: "Reglamento ante todo", tl: "Aklat ng panuntunan" },
  definition:
    "A refusal justified by the rule alone: no reason, alternative, exception or escalation.",
  source: "Albrecht's seven sins of service, 6",
  severity: 2,
  remedy: "Say why the rule exists, what you can do instead, and who may decide on an exception.",
  explanations: {
    rule_only:
      "The refusal rests on a rule alone; no reason, alternative, exception or escalation is given.",
    reported: "The customer says the organisation hides behind its rules.",
  },
  cues: CUES_EN,
  decide,
  examples,
};
