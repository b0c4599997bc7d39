import type { Translated } from "../types.ts";
import type { TEXTS_EN } from "./texts.en.ts";

export const TEXTS_ES: Translated<typeof TEXTS_EN> = {
  definition:
    "Términos de especialista, abreviaturas, un registro o un idioma que el cliente no comparte, sin explicación.",
  remedy:
    "Responde en el idioma y con las palabras del cliente; explica el término o quítalo; una idea por frase.",
  explanations: {
    other_language:
      "Esta respuesta está en otro idioma que el del cliente, sin ninguna palabra al respecto.",
    other_language_likely:
      "Esta respuesta parece estar en otro idioma que el mensaje corto del cliente, sin una palabra al respecto.",
    foreign_help:
      "La ayuda a la que se remite está en otro idioma que el del cliente, como dice la respuesta.",
    term_not_known: "El cliente tiene que preguntar qué significan palabras de esta respuesta.",
    not_understood: "El cliente dice que esta respuesta no se puede seguir.",
    circular: "Se preguntó qué significa un término y la respuesta lo repite.",
    term_for_term: "Se preguntó qué significa un término y se responde con otro.",
    abbreviations:
      "Esta frase tiene varias abreviaturas; el cliente no usa ninguna y ninguna se explica.",
    hard_to_read:
      "Esta respuesta tiene frases y palabras mucho más largas que las del cliente; el pasaje citado es el más difícil.",
    officialese:
      "Esta respuesta usa fórmulas de oficio; el cliente escribe con palabras sencillas.",
    reported: "El cliente dice que no se podía entender lo que le dijeron.",
  },
};
