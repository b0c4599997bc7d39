import type { Translated } from "../types.ts";
import type { TEXTS_EN } from "./texts.en.ts";

export const TEXTS_ES: Translated<typeof TEXTS_EN> = {
  definition:
    "El local, los equipos, los enlaces o materiales, o el aspecto del personal están en mal estado según el cliente.",
  remedy:
    "Lleva una lista con responsable y fecha; repáralo y haz una foto. Que un monitor compruebe enlaces y adjuntos.",
  explanations: {
    reported: "El cliente dice que el local, los equipos o los materiales estaban en mal estado.",
    reported_loosely:
      "Las palabras del cliente apuntan a que un lugar o una página estaba en mal estado.",
  },
};
