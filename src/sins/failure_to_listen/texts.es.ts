import type { Translated } from "../types.ts";
import type { TEXTS_EN } from "./texts.en.ts";

export const TEXTS_ES: Translated<typeof TEXTS_EN> = {
  definition:
    "La respuesta no corresponde a lo que dijo el cliente: se vuelve a pedir lo ya dicho, se repiten pasos ya hechos o se contesta otra pregunta.",
  remedy:
    "Lee toda la conversación. Di en una línea lo que entendiste y después responde; salta lo que ya se probó y dilo.",
  explanations: {
    told_before: "El cliente contesta que eso ya lo había dicho o hecho.",
    mismatch: "El cliente contesta que no es eso lo que preguntó.",
    asked_again: "Aquí se pide algo que el cliente ya había dado en esta conversación.",
    set_aside: "Aquí se descarta lo que informa el cliente.",
    tried_before: "Aquí se aconseja un paso que el cliente ya había dicho que hizo.",
    corrected: "Aquí se pregunta por lo que el cliente dijo que no es.",
    upsold: "El cliente pidió cancelar; aquí se le ofrece más y no se dice nada de eso.",
    reported: "El cliente dice que nadie lo escuchó.",
  },
};
