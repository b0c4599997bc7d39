import type { Translated } from "../types.ts";
import type { TEXTS_EN } from "./texts.en.ts";

export const TEXTS_ES: Translated<typeof TEXTS_EN> = {
  definition:
    "Hablar desde arriba: palabras que dan por hecho que el cliente sabe o entiende menos.",
  remedy:
    "Pregunta primero qué ha probado, explica por qué haces preguntas básicas y pon la dificultad en el producto, no en la persona.",
  explanations: {
    talk_down: "Estas palabras dan por hecho que al cliente le falta conocimiento o entendimiento.",
    lectured: "Aquí se da al cliente una lección que no pidió.",
    doubted:
      "Estas palabras ponen en duda lo que el cliente dice o quiere, o buscan el error en él.",
    reported: "El cliente dice que le hablaron desde arriba.",
  },
};
