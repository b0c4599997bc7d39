import type { Translated } from "../types.ts";
import type { TEXTS_EN } from "./texts.en.ts";

export const TEXTS_ES: Translated<typeof TEXTS_EN> = {
  definition: "Insulto, burla, grosería o amenaza dirigida al cliente.",
  remedy:
    "Discúlpate una vez, sin peros, y deja seguir a un compañero si hace falta. Después resuelve el problema.",
  explanations: {
    attack: "Estas palabras atacan al cliente o se burlan de él.",
    reported: "El cliente dice que lo trataron con grosería.",
    reported_public: "El cliente dice que lo trataron con grosería.",
    reported_loosely: "Las palabras del cliente apuntan a que alguien fue descortés con él.",
  },
};
