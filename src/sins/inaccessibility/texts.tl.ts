import type { Translated } from "../types.ts";
import type { TEXTS_EN } from "./texts.en.ts";

export const TEXTS_TL: Translated<typeof TEXTS_EN> = {
  definition: "Hindi maabot ng customer ang isang tao, ang manager o ang tamang channel.",
  remedy:
    "Laging mag-iwan ng paraan para makausap ang tao; ipakita ang oras ng serbisyo at tagal ng paghihintay; tumatawag ang manager sa oras na sinabi.",
  explanations: {
    refused:
      "Tinanggihan dito ang paghingi ng tao, manager o channel, at walang ibang paraang binanggit para makausap ang tao.",
    loop: "Higit sa isang beses humingi ng kausap na tao ang customer, at puro awtomatikong sagot ang dumating.",
    reported: "Sinasabi ng customer na wala silang maabot o makausap.",
    reported_public: "Sinasabi ng customer na wala silang maabot o makausap.",
    reported_loosely:
      "Ayon sa mga salita ng customer, mukhang wala siyang makausap sa paraang iyon.",
  },
};
