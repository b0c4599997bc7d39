import type { Translated } from "../types.ts";
import type { TEXTS_EN } from "./texts.en.ts";

export const TEXTS_ES: Translated<typeof TEXTS_EN> = {
  definition: "Una queja se trata como trivial, exagerada o inoportuna, sin ofrecer una salida.",
  remedy:
    "Agradece el aviso, di lo que la falla supuso para el cliente, asume la responsabilidad, repara y vuelve a preguntar después.",
  explanations: {
    minimised:
      "Aquí se quita importancia a la queja o se rechaza; no hay responsabilidad ni reparación a su lado.",
    others_do_not: "Ante un problema, el personal contesta que otros no lo tienen ni lo reportan.",
    reported: "El cliente dice que no tomaron en serio su queja.",
  },
};
