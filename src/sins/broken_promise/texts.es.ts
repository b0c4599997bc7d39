import type { Translated } from "../types.ts";
import type { TEXTS_EN } from "./texts.en.ts";

export const TEXTS_ES: Translated<typeof TEXTS_EN> = {
  definition:
    "Lo que se prometió al cliente no se hizo, o se hizo fuera de plazo sin acordarlo antes.",
  remedy:
    "Reconócelo sin excusas, da un nuevo plazo firme, cúmplelo y avisa al cliente antes de que pregunte. Promete menos y con fecha.",
  explanations: {
    broken: "Esto se prometió, pasó su plazo y nada muestra que se haya hecho.",
    late: "Esto se prometió y se hizo fuera de plazo, sin acordar antes uno nuevo.",
    expectation_missed: "Esto se dio por probable y no ocurrió en su plazo.",
    admitted: "La respuesta dice que algo prometido no se hizo.",
    reported: "El cliente dice que no se cumplió una promesa.",
    reported_public: "El cliente dice que no se cumplió una promesa.",
    reported_loosely: "Las palabras del cliente apuntan a que algo no ocurrió como se había dicho.",
    regretted:
      "El cliente escribe que algo que pidió aún no está, y la primera respuesta lo lamenta.",
    order_late:
      "Pedido {order}, según los registros: llegó todo, pero fuera del plazo prometido. {differences}.",
    order_moved:
      "Pedido {order}, según los registros: se prometió para {dates}, y solo después de esa fecha se dio una nueva.",
    order_not_delivered:
      "Pedido {order}, según los registros: se prometió, pasó su plazo o la casa lo canceló, y no llegó.",
  },
};
