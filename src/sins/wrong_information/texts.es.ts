import type { Translated } from "../types.ts";
import type { TEXTS_EN } from "./texts.en.ts";

export const TEXTS_ES: Translated<typeof TEXTS_EN> = {
  definition:
    "Un dato que se dio al cliente es erróneo: según los datos de la casa, según una corrección posterior o según lo que el cliente se encontró.",
  remedy:
    "Comprueba antes de afirmar. Corrige enseguida, di qué estaba mal, repara lo que causó y deja la respuesta correcta donde todos la encuentren.",
  explanations: {
    contradicts_fact: "Los datos de la casa dicen otra cosa ({fact}).",
    corrected: "El propio personal dice después que esto era erróneo.",
    reported: "El cliente dice que lo que le dijeron era erróneo.",
    reported_public: "El cliente dice que lo que le dijeron era erróneo.",
    reported_loosely:
      "Las palabras del cliente apuntan a que lo que le dijeron era incorrecto o incompleto.",
  },
};
