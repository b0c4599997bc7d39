import type { Translated } from "../types.ts";
import type { TEXTS_EN } from "./texts.en.ts";

export const TEXTS_TL: Translated<typeof TEXTS_EN> = {
  definition:
    "Pinapasa-pasa ang customer sa iba't ibang tao o gawain, kaya siya na ang gumagawa ng paraan.",
  remedy:
    "Gawin ito kasama niya: samahan siya habang pinupunan ang form, isali ang kabilang team, at ikaw mismo ang bumalik sa kanya.",
  explanations: {
    transferred: "Nailipat ang usapan nang {count} beses.",
    sent_on:
      "Bumalik ang customer na walang solusyon mula sa isang lugar at dito ay pinapapunta sa iba.",
    sent_back: "Pinapabalik ang customer sa lugar na kababanggit lang niya.",
    there_and_back: "Pinapapunta ang customer sa iba, at mula roon ay pabalik dito.",
    sent_twice:
      "Bumalik ang customer na may dagdag, at ibang lugar na masusulatan, matatawagan o mababasa lang ulit ang sagot.",
    reported: "Sinasabi ng customer na pinagpasa-pasahan siya.",
    reported_public: "Sinasabi ng customer na pinagpasa-pasahan siya.",
  },
};
