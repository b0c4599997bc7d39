import type { Translated } from "../types.ts";
import type { TEXTS_EN } from "./texts.en.ts";

export const TEXTS_TL: Translated<typeof TEXTS_EN> = {
  definition:
    "Ayon sa customer, pangit ang lagay ng lugar, gamit, link o materyales, o ng itsura ng staff.",
  remedy:
    "Gumawa ng checklist na may may-ari at petsa; ayusin at kunan ng litrato. Bantayan ang mga link at attachment.",
  explanations: {
    reported: "Sinabi ng customer na pangit ang lagay ng lugar, gamit o materyales.",
    reported_loosely: "Ayon sa mga salita ng customer, mukhang hindi maayos ang lugar o ang page.",
  },
};
