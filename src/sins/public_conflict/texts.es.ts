import type { Translated } from "../types.ts";
import type { TEXTS_EN } from "./texts.en.ts";

export const TEXTS_ES: Translated<typeof TEXTS_EN> = {
  definition: "Se desprecia, ridiculiza o reprende a compañeros donde el cliente puede leerlo.",
  remedy:
    "Habla como una sola organización: corrige el dato, no a la persona, y resuelve lo demás en el hilo interno.",
  explanations: {
    disparaged: "Se habla con desprecio de un compañero en palabras que el cliente lee.",
    rebuked: "Se reprende a un compañero que respondió antes en palabras que el cliente lee.",
  },
};
