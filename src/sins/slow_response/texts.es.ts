import type { Translated } from "../types.ts";
import type { TEXTS_EN } from "./texts.en.ts";

export const TEXTS_ES: Translated<typeof TEXTS_EN> = {
  definition:
    "El cliente espera más que el objetivo del canal para la primera respuesta o la siguiente, o no sabe nada de lo prometido o de lo que sigue pendiente.",
  remedy:
    "Avisa de la espera antes de que pregunten: un mensaje de una persona con un plazo real. Pon personal donde está el pico.",
  explanations: {
    first_reply:
      "La primera respuesta llegó después de {waited}; el objetivo de este canal es {target}.",
    next_reply: "Esta respuesta llegó después de {waited}; el objetivo de este canal es {target}.",
    later_reply: "Esta respuesta llegó después de {waited}; el objetivo de este canal es {target}.",
    gave_up:
      "El cliente dejó de necesitar respuesta después de {waited} sin recibirla; el objetivo es {target}.",
    no_word:
      "Se le dijo al cliente que tendría noticias y no ha tenido ninguna; lo máximo sin noticias es {waited}.",
    left_open:
      "Lo último que se dijo es que se sigue en ello, y desde entonces nada; lo máximo sin noticias es {waited}.",
    admitted: "La propia respuesta dice que el cliente esperó días.",
    reported: "El cliente dice que esperó mucho por una respuesta.",
    reported_public: "El cliente dice que esperó mucho por una respuesta.",
    reported_loosely: "Las palabras del cliente apuntan a una larga espera de noticias.",
  },
};
