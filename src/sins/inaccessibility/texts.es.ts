import type { Translated } from "../types.ts";
import type { TEXTS_EN } from "./texts.en.ts";

export const TEXTS_ES: Translated<typeof TEXTS_EN> = {
  definition: "El cliente no consigue llegar a una persona, a un responsable o al canal adecuado.",
  remedy:
    "Deja siempre una salida hacia una persona; muestra horarios y tiempo de espera; un responsable devuelve la llamada a una hora dicha.",
  explanations: {
    refused:
      "Aquí se niega una persona, un responsable o un canal, y no se nombra otra vía humana.",
    loop: "El cliente pidió hablar con una persona más de una vez y solo llegaron respuestas automáticas.",
    reported: "El cliente dice que no hubo forma de comunicarse con nadie.",
    reported_public: "El cliente dice que no hubo forma de comunicarse con nadie.",
    reported_loosely:
      "Las palabras del cliente apuntan a que por esa vía no pudo comunicarse con nadie.",
  },
};
