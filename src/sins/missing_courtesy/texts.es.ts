import type { Translated } from "../types.ts";
import type { TEXTS_EN } from "./texts.en.ts";

export const TEXTS_ES: Translated<typeof TEXTS_EN> = {
  definition: "Falta la cortesía básica en toda una conversación que la pide.",
  remedy:
    "Saluda, agradece y discúlpate una vez y por lo concreto; cierra con amabilidad. No en cada línea.",
  explanations: {
    none_at_all:
      "Aquí se confirma lo que salió mal, y en toda la conversación no hay saludo, gracias, por favor ni disculpa.",
    bare: "Aquí y en toda la conversación el cliente recibe unas pocas palabras secas, sin saludo, gracias, por favor ni disculpa.",
    curt: "El cliente contó un problema y recibe como respuesta unas palabras secas, sin ninguna cortesía.",
    unregretted: "El cliente nombra el error de la casa; se repara sin una palabra de disculpa.",
    reported: "El cliente dice que faltó una cortesía básica.",
  },
};
