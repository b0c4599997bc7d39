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
  morning: {
    subject: ({ date, due, broken }) => `${date}: vencen hoy ${due}, sin cumplir ${broken}`,
    due_today: (count) => `Vencen hoy: ${count}`,
    nothing_due: "Hoy no vence nada.",
    broken: (count, since) => `Sin cumplir desde el ${since}: ${count}`,
    nothing_broken: "No quedó nada sin cumplir.",
    read_first: "Lea primero",
    nothing_to_read: "Ninguna conversación pide ser leída.",
    by: (owner, customer) => `${owner} a ${customer}`,
    because: "Amends envía esto los días laborables. Quién lo recibe se elige en Ajustes.",
  },
  invitation: ({ workspace }) => ({
    title: `Le han invitado a ${workspace} en Amends`,
    body: "Elija allí una contraseña. El enlace sirve una vez, durante siete días.",
    label: "Aceptar la invitación",
    because: "Amends envía esto porque quien administra el espacio invitó a esta dirección.",
  }),
  note: {
    found: "Amends lee en esta conversación",
    instead: "Mejor así",
    disagree: "¿No es correcto? Dígalo en Amends",
    withdrawn: "Amends ha retirado esta nota.",
  },
  test: {
    title: "Una prueba de Amends",
    body: "Aquí llegarán los avisos de promesas. No hay nada que hacer.",
  },
};
