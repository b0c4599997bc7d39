import type { Translated } from "../types.ts";
import type { TEXTS_EN } from "./texts.en.ts";

export const TEXTS_TL: Translated<typeof TEXTS_EN> = {
  definition:
    "Tinatrato ang suki na parang hindi na kailangang pagsikapan: mas masama ang kondisyon kaysa sa bago, walang pagkilala.",
  remedy:
    "Banggitin kung gaano na siya katagal na suki, magpasalamat, itanong ang dahilan, at mag-alok ng totoong bagay.",
  explanations: {
    withheld: "Ipinagkait ito dahil hindi bago ang customer, at walang inalok na kapalit.",
    loyalty_unanswered:
      "Binanggit ng customer sa reklamo ang pagiging suki, at walang sagot na pumansin dito.",
    reported: "Sinasabi ng customer na hindi pinahahalagahan ang pagiging suki.",
  },
};
