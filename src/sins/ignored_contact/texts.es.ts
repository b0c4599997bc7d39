import type { Translated } from "../types.ts";
import type { TEXTS_EN } from "./texts.en.ts";

export const TEXTS_ES: Translated<typeof TEXTS_EN> = {
  definition:
    "Una pregunta o queja no recibe ninguna respuesta, o se pasa por alto una pregunta dentro de un mensaje contestado.",
  remedy:
    "Contesta cada pregunta, una por una. Que las conversaciones sin respuesta den una alarma. Una queja siempre recibe respuesta de una persona.",
  explanations: {
    never_answered: "Esto se escribió hace {waited} y no tiene respuesta.",
    no_reply: "Esto se escribió hace {waited} y nadie ha contestado.",
    question_left: "Esta pregunta se hizo hace {waited} y no tiene respuesta.",
    word_left: "Esto se escribió hace {waited} a raíz de una respuesta y no tiene contestación.",
    last_word:
      "Esta fue la última palabra del cliente hace {waited}, tras una respuesta y sin un gracias, y no tiene respuesta.",
    closed_unanswered: "La conversación se cerró mientras esto seguía sin respuesta.",
    reported: "El cliente dice que no contestaron un mensaje suyo.",
    reported_public: "El cliente dice que no contestaron un mensaje suyo.",
    reported_loosely: "Las palabras del cliente apuntan a que ya preguntó antes y no pasó nada.",
  },
};
