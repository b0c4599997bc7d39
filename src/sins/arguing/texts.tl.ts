import type { Translated } from "../types.ts";
import type { TEXTS_EN } from "./texts.en.ts";

export const TEXTS_TL: Translated<typeof TEXTS_EN> = {
  definition:
    "Ang mapatunayang mali ang customer ang naging pakay: kinontra o pinagbintangan siya, at walang inalok na tulong.",
  remedy:
    "Magkasundo sa gustong mangyari, hindi sa kung sino ang may sala: anuman ang nangyari, tulungan siyang makausad. Sabihin ang totoo nang isang beses, nang mahinahon, saka ayusin.",
  explanations: {
    accusation: "Pinagbibintangan ng mga salitang ito ang customer, at walang tulong na kasama.",
    contradictions:
      "Dalawang beses kinontra ang customer, sa isang sagot o sa dalawang magkasunod, at walang iniaalok.",
    reported: "Sinasabi ng customer na nakipagtalo sa kanila o pinagbintangan sila ng staff.",
  },
};
