import type { Sin } from "../types.ts";
import { CUES_EN } from "./cues.en.ts";
import { examples } from "./examples.ts";
import { decide } from "./rule.ts";

export const brushOff: Sin = {
  id: "brush_off",
  version: 1,
  factor: "responsiveness",
  label: { en: "Brush-off", es: "Desaire", tl: "Pagpapaalis" },
  definition:
    "Getting rid of the customer instead of the problem: sent away or closed once, unsolved, with nobody owning it.",
  source: "Albrecht's seven sins of service, 2",
  severity: 3,
  remedy:
    "Stay the one contact until it is confirmed solved. If you must hand over: say who, pass on what is known, by when, and check back.",
  explanations: {
    deflected: "The customer is sent away here; no help, hand-over or exact place to go follows.",
    closed_unsolved: "The case is closed while the customer's question has no answer.",
    reported: "The customer says they were sent away or closed without help.",
  },
  cues: CUES_EN,
  decide,
  examples,
};
