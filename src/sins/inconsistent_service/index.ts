import type { Sin } from "../types.ts";
import { CUES_EN } from "./cues.en.ts";
import { examples } from "./examples.ts";
import { decide } from "./rule.ts";

export const inconsistentService: Sin = {
  id: "inconsistent_service",
  version: 1,
  factor: "reliability",
  label: {
    en: "Inconsistent service",
    es: "Servicio inconsistente",
    tl: "Pabagu-bagong serbisyo",
  },
  definition: "The same question gets different answers from the same organisation.",
  source: "SERVQUAL reliability (consistency)",
  severity: 2,
  remedy:
    "Keep one source for each answer. Say openly which answer is right, and honour the better one where the customer relied on it.",
  explanations: {
    contradiction: "The staff said something else about the same before; both cannot be right.",
    reported: "The customer says that they were told different things.",
  },
  cues: CUES_EN,
  decide,
  examples,
};
