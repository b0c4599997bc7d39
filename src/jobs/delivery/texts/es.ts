import type { DeliveryTexts } from "./types.ts";

export const ES: DeliveryTexts = {
  locale: "es",
  due_soon: ({ owner, customer, when }) => ({
    title: `Vence ${when}: una promesa de ${owner} a ${customer}`,
    advice: "Si no se puede cumplir, avise al cliente antes del plazo y dele una fecha nueva.",
  }),
  broken: ({ owner, customer, when }) => ({
    title: `Sin cumplir: una promesa de ${owner} a ${customer}, con plazo ${when}`,
    advice: "Escriba primero al cliente: diga qué pasó y cuándo estará hecho.",
  }),
  conversation: "Conversación",
  open: "Abrir en Amends",
  no_subject: "(sin asunto)",
  because: "Amends envía este mensaje porque la promesa es suya o de su equipo.",
  test: {
    title: "Una prueba de Amends",
    body: "Aquí llegarán los avisos de promesas. No hay nada que hacer.",
  },
};
