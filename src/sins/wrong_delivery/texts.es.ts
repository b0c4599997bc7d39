import type { Translated } from "../types.ts";
import type { TEXTS_EN } from "./texts.en.ts";

export const TEXTS_ES: Translated<typeof TEXTS_EN> = {
  definition:
    "Lo que llegó no corresponde a lo pedido, pagado o mostrado: artículo, cantidad, estado o piezas.",
  remedy:
    "Corrige primero y pide pruebas después; que lo correcto salga antes de que vuelva lo equivocado, y elimina la causa.",
  explanations: {
    reported: "El cliente dice que lo que llegó no es lo que pidió o pagó.",
    reported_public: "El cliente dice que lo que llegó no es lo que pidió o pagó.",
    reported_loosely:
      "Las palabras del cliente apuntan a que lo que llegó, o no llegó, no es lo que pidió o pagó.",
    regretted: "El cliente se queja de algo que pidió, y la primera respuesta lo lamenta.",
    admitted: "La respuesta confirma que se entregó o se cobró algo equivocado.",
    order_wrong: "Pedido {order}, según los registros: {differences}.",
    order_incomplete:
      "Pedido {order}, según los registros: pasó su plazo y una parte no llegó. {differences}.",
  },
};
