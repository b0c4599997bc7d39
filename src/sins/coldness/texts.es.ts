import type { Translated } from "../types.ts";
import type { TEXTS_EN } from "./texts.en.ts";

export const TEXTS_ES: Translated<typeof TEXTS_EN> = {
  definition: "Palabras secas, impacientes o poco amables que tratan al cliente como una molestia.",
  remedy: "Reconoce primero la molestia en una frase, usa el nombre una vez y luego actúa.",
  explanations: {
    impatience: "Estas palabras muestran impaciencia con el cliente.",
    told_too_little: "Aquí se reprocha al cliente no haber dicho lo suficiente.",
    pointed_back: "Se remite al cliente a lo que ya se había dicho.",
    not_understood: "Se le dice al cliente sin rodeos que no se le entiende.",
    reported: "El cliente dice que lo trataron con frialdad.",
  },
};
