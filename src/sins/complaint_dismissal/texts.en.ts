import type { Texts } from "../types.ts";

export const TEXTS_EN = {
  definition: "A complaint is treated as trivial, unreasonable or unwelcome, with no way forward.",
  remedy:
    "Thank them for telling you, say what the fault meant for them, take responsibility, repair it, and check back.",
  explanations: {
    minimised:
      "The complaint is made small or turned away here; no responsibility and no repair is beside it.",
    others_do_not: "Told of trouble, the staff answers that others do not have or report it.",
    reported: "The customer says that their complaint was not taken seriously.",
  },
} as const satisfies Texts;
