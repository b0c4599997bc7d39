import type { Texts } from "../types.ts";

export const TEXTS_EN = {
  definition: "Location, parking, hours, barriers or hidden prices make the service hard to use.",
  remedy:
    "Publish prices, hours, a map and how to get in; answer a price question where it was asked.",
  explanations: {
    reported: "The customer says that place, hours, barriers or hidden prices made it hard.",
    price_evaded: "A price was asked for in public, and the reply moves it to a private message.",
  },
} as const satisfies Texts;
