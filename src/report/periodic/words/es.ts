import type { ReportWords } from "./types.ts";

export const ES: ReportWords = {
  locale: "es-ES",
  title: {
    week: (from, to) => `El servicio en la semana del ${from} al ${to}`,
    month: (month) => `El servicio en ${month}`,
  },
  lead: (conversations, before) =>
    `Empezaron ${conversations} conversaciones; en el periodo anterior, ${before}.`,
  numbers: "Las cifras",
  not_measured: "sin medir, o muy pocos casos para decir algo",
  value: (value, low, high, n) => `${value} (${low} a ${high}, n ${n})`,
  before: (now, before) => `${now}; antes: ${before}`,
  low_data: "pocos datos",
  with_audits: "Incluye los elementos tangibles porque las auditorías los midieron.",
  other_recipe: "Sin comparar: las dos puntuaciones no se componen de los mismos factores.",
  changes: "Qué cambió",
  no_change: (compared) =>
    compared === 0
      ? "No se pudo comparar nada: hay muy pocos casos en uno de los dos periodos."
      : `Ningún cambio detectable en ${compared} cifras.`,
  changed: { better: "mejor", worse: "peor" },
  share_with: (sin) => `Conversaciones con ${sin}`,
  to_do: "Qué hacer primero",
  nothing_to_do: "Nada de lo que cuenta costó puntos.",
  keep_promises: "Cumplir a tiempo lo prometido",
  promises_cost: (late, broken, n) =>
    `${broken} incumplidas y ${late} tardías, de ${n} que vencían.`,
  promises_advice:
    "Avise al cliente antes del día, con una fecha nueva; prometa menos, y con fecha.",
  sin_cost: (conversations, all) => `En ${conversations} de ${all} conversaciones.`,
  see_to_places: "Atender lo que las auditorías vieron mal",
  audits_cost: (no, n) => `${no} de ${n} respuestas de auditorías fueron no.`,
  item_wrong: (item, no, n) => `No se cumplió en ${no} de ${n}: ${item}`,
  points: (points, low, high, about) =>
    `Costó ${points} de los diez puntos (${low} a ${high}, ${about}).`,
  no_cost: "Muy pocos casos para decir cuánto costó.",
  at_risk: "Promesas en riesgo",
  nothing_at_risk: "Ninguna promesa está vencida ni vence esta semana.",
  overdue: (count) => `Vencidas: ${count}`,
  due_today: (count) => `Vencen hoy: ${count}`,
  due_week: (count) => `Vencen en siete días: ${count}`,
  by: (owner, customer) => `${owner} a ${customer}`,
  due: (when) => `vence el ${when}`,
  praise: "Lo bien hecho",
  praised: (total) => `Bien hecho, en palabras de las conversaciones: ${total}`,
  no_praise: "No se encontró nada así.",
  words: "Qué significan las palabras",
  words_interval: {
    name: "Intervalo",
    is: "El rango entre paréntesis contiene el valor real en 95 de 100 casos; n es el número de observaciones. Con menos de cinco no se muestra nada.",
  },
  words_change: {
    name: "Cambio",
    is: "Una cifra cambió cuando su intervalo no se cruza con el anterior. Lo demás no es un cambio detectable.",
  },
  words_cost: {
    name: "Coste",
    is: "Lo no cumplido a tiempo cuesta 6 veces su proporción; un fallo cuesta la parte de sus penalizaciones en los otros cuatro puntos.",
  },
  open: "Abrir en Amends",
  because:
    "Amends lo envía una vez por semana o por mes. Quién lo recibe se decide en Settings, Reminders.",
  measures: {
    score: {
      name: "Puntuación",
      is: "De 0 a 10: seis puntos por cumplir lo prometido, cuatro por el trato.",
    },
    kept_on_time: {
      name: "Promesas cumplidas a tiempo",
      is: "De las que vencían y se pueden comprobar.",
    },
    with_failure: {
      name: "Con un fallo",
      is: "Conversaciones respondidas con un fallo contado del personal.",
    },
    responsiveness: {
      name: "Capacidad de respuesta",
      is: "Lo que queda tras las penalizaciones por ayuda lenta, ausente o derivada.",
    },
    assurance: {
      name: "Seguridad",
      is: "Lo que queda tras las penalizaciones por palabras groseras, erróneas o de disputa.",
    },
    empathy: {
      name: "Empatía",
      is: "Lo que queda tras las penalizaciones por palabras frías, sordas o de reglamento.",
    },
    tangibles: {
      name: "Elementos tangibles",
      is: "De las respuestas de las auditorías, las que son sí; solo las auditorías lo miden.",
    },
    first_response: {
      name: "Primera respuesta",
      is: "Tiempo mediano de la primera pregunta a la primera respuesta de cualquiera.",
    },
    resolution: {
      name: "Resuelto en",
      is: "Tiempo mediano del primer mensaje a la última solución.",
    },
    first_contact: {
      name: "Resuelto al primer contacto",
      is: "Asuntos resueltos sin que el cliente tenga que volver.",
    },
    reopened: { name: "Reabiertas", is: "Conversaciones resueltas que se abrieron otra vez." },
    complaint: { name: "Quejas", is: "Conversaciones en las que el cliente se queja." },
  },
};
