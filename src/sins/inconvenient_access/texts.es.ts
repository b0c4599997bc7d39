import type { Translated } from "../types.ts";
import type { TEXTS_EN } from "./texts.en.ts";

export const TEXTS_ES: Translated<typeof TEXTS_EN> = {
  definition:
    "El lugar, el aparcamiento, el horario, las barreras o los precios ocultos dificultan usar el servicio.",
  remedy: "Publica precios, horario, mapa y acceso; responde el precio donde se preguntó.",
  explanations: {
    reported:
      "El cliente dice que el lugar, el horario, las barreras o los precios ocultos se lo pusieron difícil.",
    price_evaded: "Se preguntó un precio en público y la respuesta lo lleva a un mensaje privado.",
  },
};
