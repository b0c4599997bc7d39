import type { Translated } from "../types.ts";
import type { TEXTS_EN } from "./texts.en.ts";

export const TEXTS_ES: Translated<typeof TEXTS_EN> = {
  definition:
    "Trato de guion: palabras que valen para cualquiera y no responden a lo que escribió este cliente.",
  remedy:
    "Empieza con una línea que solo valga para este cliente y luego sigue el proceso. Edita cada plantilla; si ya falló una vez, escribe libremente.",
  explanations: {
    repeated: "El mismo texto ya se envió en esta conversación y el cliente volvió sin solución.",
    invited_again:
      "Se le pide otra vez al cliente que escriba por otro lado, sin una palabra sobre lo que contestó.",
    stock_phrases: "Solo frases hechas responden a lo que escribió el cliente.",
    template:
      "Este texto se envió en {count} conversaciones y no responde a lo que escribió este cliente.",
    data_first: "Se exigen datos antes de cualquier palabra sobre el problema.",
    help_if:
      "El cliente ya dijo de qué se trata y la respuesta solo ofrece ayuda por si la necesita.",
    passed_on: "El cliente volvió y la respuesta solo dice que se transmitió lo que escribió.",
    checklist:
      "La primera respuesta a un problema descrito es una lista general de pasos para cualquier problema.",
    steps_again: "El cliente dice que ya hizo los pasos, y recibe la lista de siempre.",
    no_person: "Preguntan si hay una persona, y la respuesta son frases hechas que no lo dicen.",
    leftover: "Quedó en el texto una parte de la plantilla o del borrador.",
    reported: "El cliente dice que las respuestas son de guion o de una máquina.",
  },
};
