import type { Sin } from "../types.ts";
import { CUES_EN } from "./cues.en.ts";
import { examples } from "./examples.ts";
import { decide } from "./rule.ts";

export const inaccessibility: Sin = {
  id: "inaccessibility",
  version: 1,
  factor: "empathy",
  label: { en: "Inaccessibility", es: "Inaccesibilidad", tl: "Hirap maabot" },
  definition: "The customer cannot reach a person, a manager or the right channel.",
  source: "SERVQUAL empathy (access)",
  severity: 2,
  remedy:
    "Always leave a way to a human; show hours and waiting time; a manager calls back at a stated time.",
  explanations: {
    refused: "A person, a manager or a channel is refused here, and no other human way is named.",
    loop: "The customer asked for a human more than once, and only automatic replies came.",
    reported: "The customer says that nobody could be reached.",
  },
  cues: CUES_EN,
  decide,
  examples,
};
