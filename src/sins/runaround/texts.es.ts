import type { Translated } from "../types.ts";
import type { TEXTS_EN } from "./texts.en.ts";

export const TEXTS_ES: Translated<typeof TEXTS_EN> = {
  definition:
    "Se manda al cliente de persona en persona o de trámite en trámite, y el trabajo de resolver pasa a él.",
  remedy:
    "Hazlo con el cliente: quédate mientras llena la página, trae al otro equipo y vuelve tú con la respuesta.",
  explanations: {
    transferred: "La conversación pasó de manos {count} veces.",
    sent_on: "El cliente volvió de un sitio sin solución y aquí se le manda a otro.",
    sent_back: "Se manda al cliente al sitio del que acaba de hablar.",
    there_and_back: "Se manda al cliente a otro sitio y de ahí de vuelta aquí.",
    sent_twice:
      "El cliente volvió con más y la respuesta otra vez solo nombra otro lugar al que escribir, llamar o leer.",
    reported: "El cliente dice que lo pasaron de uno a otro.",
    reported_public: "El cliente dice que lo pasaron de uno a otro.",
  },
};
