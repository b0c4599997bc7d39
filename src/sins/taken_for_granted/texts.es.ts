import type { Translated } from "../types.ts";
import type { TEXTS_EN } from "./texts.en.ts";

export const TEXTS_ES: Translated<typeof TEXTS_EN> = {
  definition:
    "Se trata a un cliente fiel como si conservarlo no costara esfuerzo: peores condiciones que a los nuevos, ningún reconocimiento.",
  remedy:
    "Nombra cuánto tiempo lleva con ustedes, agradécelo, pregunta el motivo y ofrece algo real.",
  explanations: {
    withheld: "Se le niega al cliente por no ser nuevo, y no se ofrece nada a cambio.",
    loyalty_unanswered:
      "El cliente menciona su fidelidad en una queja y ninguna respuesta la recoge.",
    reported: "El cliente dice que no se valora su fidelidad.",
  },
};
