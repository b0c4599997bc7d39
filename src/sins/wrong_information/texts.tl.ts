import type { Translated } from "../types.ts";
import type { TEXTS_EN } from "./texts.en.ts";

export const TEXTS_TL: Translated<typeof TEXTS_EN> = {
  definition:
    "Mali ang sinabi sa customer: ayon sa mga datos ng kumpanya, sa pagtatama pagkatapos, o sa naranasan ng customer.",
  remedy:
    "Tiyakin muna bago magsabi. Itama agad, sabihin kung ano ang mali, ayusin ang naging epekto, at ilagay ang tamang sagot kung saan makikita ng lahat.",
  explanations: {
    contradicts_fact: "Iba ang sinasabi ng mga datos ng kumpanya ({fact}).",
    corrected: "Ang staff mismo ang nagsabi pagkatapos na mali ito.",
    reported: "Sinabi ng customer na mali ang sinabi sa kanila.",
    reported_public: "Sinabi ng customer na mali ang sinabi sa kanila.",
    reported_loosely: "Ayon sa mga salita ng customer, mukhang mali o kulang ang sinabi sa kanya.",
  },
};
