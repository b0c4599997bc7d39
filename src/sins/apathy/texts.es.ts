import type { Translated } from "../types.ts";
import type { TEXTS_EN } from "./texts.en.ts";

export const TEXTS_ES: Translated<typeof TEXTS_EN> = {
  definition:
    "Ningún interés por el cliente o su problema: ni respuesta, ni acción, ni pregunta, ni siguiente paso, aunque sin hostilidad.",
  remedy:
    "Nombra el problema con tus propias palabras y di qué haces ahora y para cuándo. Para quien dirige: mirar la carga y la monotonía antes de culpar a la actitud.",
  explanations: {
    no_interest:
      "Hay una necesidad sobre la mesa y la respuesta no trae solución, acción, pregunta ni siguiente paso.",
    empty_reply: "Estas palabras son toda la respuesta a un problema descrito.",
    no_information:
      "La respuesta solo dice que no se sabe nada, sin buscarlo, sin plazo ni quién pueda saberlo.",
    reported: "El cliente dice que a nadie le importa.",
  },
};
