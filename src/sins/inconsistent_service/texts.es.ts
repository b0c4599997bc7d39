import type { Translated } from "../types.ts";
import type { TEXTS_EN } from "./texts.en.ts";

export const TEXTS_ES: Translated<typeof TEXTS_EN> = {
  definition: "La misma pregunta recibe respuestas distintas de la misma organización.",
  remedy:
    "Ten una sola fuente para cada respuesta. Di abiertamente cuál es la correcta y respeta la más favorable si el cliente confió en ella.",
  explanations: {
    contradiction:
      "El personal dijo antes otra cosa sobre lo mismo; las dos no pueden ser ciertas.",
    reported: "El cliente dice que le dijeron cosas distintas.",
    reported_loosely:
      "Las palabras del cliente apuntan a que en un lado se dice o se hace una cosa y en otro, otra.",
  },
};
