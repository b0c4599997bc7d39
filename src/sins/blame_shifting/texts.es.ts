import type { Translated } from "../types.ts";
import type { TEXTS_EN } from "./texts.en.ts";

export const TEXTS_ES: Translated<typeof TEXTS_EN> = {
  definition:
    "Una excusa (sistema, compañero, proveedor, cliente) en lugar de responsabilidad y solución.",
  remedy:
    "Discúlpate, reconoce el error y di qué haces ahora. Nombra la causa solo después de la responsabilidad y la reparación.",
  explanations: {
    excuse:
      "Se nombra una causa ajena, y ni aquí ni en la respuesta siguiente hay responsabilidad ni reparación.",
    reported: "El cliente dice que solo le dan excusas.",
  },
};
