import type { Translated } from "../types.ts";
import type { TEXTS_EN } from "./texts.en.ts";

export const TEXTS_ES: Translated<typeof TEXTS_EN> = {
  definition:
    "Una negativa justificada solo por la norma: sin motivo, alternativa, excepción ni escalamiento.",
  remedy:
    "Di por qué existe la norma, qué puedes hacer en su lugar y quién puede decidir una excepción.",
  explanations: {
    rule_only:
      "La negativa se apoya solo en una norma; no se da motivo, alternativa, excepción ni escalamiento.",
    reported: "El cliente dice que la organización se escuda en sus normas.",
  },
};
