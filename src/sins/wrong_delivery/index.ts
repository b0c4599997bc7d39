import type { Sin } from "../types.ts";
import { CUES_EN } from "./cues.en.ts";
import { examples } from "./examples.ts";
import { decide } from "./rule.ts";

export const wrongDelivery: Sin = {
  id: "wrong_delivery",
  version: 1,
  factor: "reliability",
  label: {
    en: "Wrong or incomplete delivery",
    es: "Entrega errónea o incompleta",
    tl: "Mali o kulang na naihatid",
  },
  definition:
    "What came does not match what was ordered, paid for or shown: item, amount, condition or completeness.",
  source: "SERVQUAL reliability; research on core service failures",
  severity: 3,
  remedy:
    "Put it right first, ask for proof later; let the right one leave before the wrong one is back, and close the cause.",
  explanations: {
    reported: "The customer says that what came is not what was ordered or paid for.",
    admitted: "The reply confirms that the wrong thing was delivered or charged.",
  },
  cues: CUES_EN,
  decide,
  examples,
};
