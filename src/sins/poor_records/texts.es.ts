import type { Translated } from "../types.ts";
import type { TEXTS_EN } from "./texts.en.ts";

export const TEXTS_ES: Translated<typeof TEXTS_EN> = {
  definition:
    "Los datos o el historial del cliente están mal o se han perdido: nombre, dirección, contactos anteriores, lo acordado.",
  remedy:
    "Corrige el registro mientras el cliente está presente, léeselo y revisa también los demás campos. Anota cada contacto donde lo mirará el siguiente compañero.",
  explanations: {
    not_on_record: "El cliente lo contó, y la respuesta dice que no hay registro de ello.",
    disputed_record: "El personal cita un registro y el cliente dice que no es así.",
    wrong_name: "Se llama al cliente por un nombre que dice que no es el suyo.",
    reported: "El cliente dice que sus datos o su historial están mal o se han perdido.",
    reported_public: "El cliente dice que sus datos o su historial están mal o se han perdido.",
  },
};
