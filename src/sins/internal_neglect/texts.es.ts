import type { Translated } from "../types.ts";
import type { TEXTS_EN } from "./texts.en.ts";

export const TEXTS_ES: Translated<typeof TEXTS_EN> = {
  definition: "La petición de ayuda de un compañero se ignora o se rechaza sin apoyo.",
  remedy:
    "Trata la petición como una promesa a un cliente: di quién la toma, para cuándo, y cierra el ciclo.",
  explanations: {
    unanswered:
      "Esta petición de un compañero lleva {waited} esperando; el objetivo interno es {target}.",
    refused:
      "Se rechaza la petición; no sigue ayuda, responsable ni próximo paso, ni aquí ni en la respuesta siguiente.",
    reported: "Un compañero dice que la ayuda o la información no llegó.",
  },
};
