import type { Translated } from "../types.ts";
import type { TEXTS_EN } from "./texts.en.ts";

export const TEXTS_ES: Translated<typeof TEXTS_EN> = {
  definition:
    "Demostrar que el cliente se equivoca pasa a ser el objetivo: se le contradice o se le acusa, sin ofrecer nada.",
  remedy:
    "Acuerda la meta y no la culpa: pase lo que pase, que vuelva a funcionar. Di el dato una sola vez, con tacto, y después repara.",
  explanations: {
    accusation: "Estas palabras acusan al cliente y no hay ninguna ayuda a su lado.",
    contradictions:
      "Se contradice al cliente dos veces, en una respuesta o en dos seguidas, y no se ofrece nada.",
    reported: "El cliente dice que el personal discutió con él o lo acusó.",
  },
};
