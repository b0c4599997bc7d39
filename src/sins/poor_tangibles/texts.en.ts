import type { Texts } from "../types.ts";

export const TEXTS_EN = {
  definition:
    "Premises, equipment, links or materials, or the look of the staff, are in poor state by the customer's report.",
  remedy:
    "Keep a checklist with owner and date; repair it and take a photo. Let a monitor check links and attachments.",
  explanations: {
    reported: "The customer says that premises, equipment or materials were in poor state.",
    reported_loosely: "The customer's words suggest that a place or page was in a bad state.",
  },
} as const satisfies Texts;
