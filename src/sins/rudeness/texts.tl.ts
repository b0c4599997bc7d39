import type { Translated } from "../types.ts";
import type { TEXTS_EN } from "./texts.en.ts";

export const TEXTS_TL: Translated<typeof TEXTS_EN> = {
  definition: "Insulto, pangungutya, mura o banta sa customer.",
  remedy:
    'Humingi ng paumanhin nang isang beses, walang "pero", at ipasa sa kasamahan kung kailangan. Saka ayusin ang problema.',
  explanations: {
    attack: "Inaatake o kinukutya ng mga salitang ito ang customer.",
    reported: "Sinasabi ng customer na binastos sila.",
    reported_public: "Sinasabi ng customer na binastos sila.",
    reported_loosely: "Ayon sa mga salita ng customer, mukhang may naging bastos sa kanya.",
  },
};
