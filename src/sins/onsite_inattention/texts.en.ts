import type { Texts } from "../types.ts";

export const TEXTS_EN = {
  definition: "Staff on site do other things while the customer waits, or refuse a small help.",
  remedy: "Greet within a stated time; drop the task, not the customer.",
  explanations: {
    reported: "The customer says that staff on site did not attend to them.",
    reported_loosely: "The customer's words suggest carelessness at the door or on site.",
  },
} as const satisfies Texts;
