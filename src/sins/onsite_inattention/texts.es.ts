import type { Translated } from "../types.ts";
import type { TEXTS_EN } from "./texts.en.ts";

export const TEXTS_ES: Translated<typeof TEXTS_EN> = {
  definition:
    "El personal del lugar hace otras cosas mientras el cliente espera, o niega una ayuda pequeña.",
  remedy: "Saluda en un tiempo fijado; deja la tarea, no al cliente.",
  explanations: {
    reported: "El cliente dice que el personal del lugar no le atendió.",
    reported_loosely: "Las palabras del cliente apuntan a un descuido en la puerta o en el lugar.",
  },
};
