import type { SurveyTexts } from "./types.ts";

export const ES: SurveyTexts = {
  questions: {
    csat: "¿Qué tan satisfecho está con la ayuda que recibió?",
    nps: "¿Qué probabilidad hay de que nos recomiende a otras personas?",
    promised: "Cumplieron lo prometido, cuando lo prometieron.",
    first_time: "Lo hicieron bien a la primera.",
    prompt: "Fueron rápidos y dispuestos a ayudar.",
    assured: "Sabían lo que hacían y me trataron con respeto.",
    understood: "Entendieron mi situación.",
    in_order: "Sus mensajes, web o local estaban claros y en buen estado.",
    ces: "Fue fácil resolver mi asunto.",
    solved: "¿Quedó resuelto?",
    why: "¿Por qué nos dejó?",
    expect_promised: "Un servicio excelente cumple lo prometido, cuando lo prometió.",
    expect_first_time: "Un servicio excelente hace las cosas bien a la primera.",
    expect_prompt: "Un servicio excelente es rápido y está dispuesto a ayudar.",
    expect_assured:
      "En un servicio excelente las personas saben lo que hacen y me tratan con respeto.",
    expect_understood: "Un servicio excelente entiende mi situación.",
    expect_in_order:
      "Los mensajes, la web o el local de un servicio excelente están claros y en buen estado.",
    points_reliability: "Cumplen lo prometido, a tiempo y bien a la primera",
    points_responsiveness: "Son rápidos y están dispuestos a ayudar",
    points_assurance: "Saben lo que hacen y me tratan con respeto",
    points_empathy: "Entienden mi situación",
    points_tangibles: "Sus mensajes, web o local están claros y en buen estado",
  },
  ofTeam: (team) => ({
    promised: `${team}: cumplieron lo prometido, cuando lo prometieron.`,
    first_time: `${team}: lo hicieron bien a la primera.`,
    prompt: `${team}: fueron rápidos y dispuestos a ayudar.`,
    assured: `${team}: sabían lo que hacían y me trataron con respeto.`,
    understood: `${team}: entendieron mi situación.`,
    in_order: `${team}: lo que escribieron o entregaron estaba claro y en buen estado.`,
    ces: `${team}: fue fácil resolver mi asunto.`,
  }),
  otherTeam: "El otro equipo",
  open: "¿Qué debimos hacer mejor?",
  openExpected: "¿Qué más es importante para usted?",
  points: "¿Cuánto le importa cada cosa? Reparta 100 puntos: cuantos más puntos, más le importa.",
  pointsFault: (total) =>
    total === null
      ? "Escriba números enteros de 0 a 100, por favor. Juntos deben sumar 100."
      : `Los cinco números deben sumar 100. Ahora suman ${total}.`,
  ends: {
    satisfied: ["muy insatisfecho", "muy satisfecho"],
    likely: ["nada probable", "muy probable"],
    agree: ["totalmente en desacuerdo", "totalmente de acuerdo"],
  },
  solved: { yes: "Sí", partly: "En parte", no: "No" },
  why: {
    not_as_promised: "No hicieron lo prometido",
    too_slow: "Tardaron demasiado",
    treatment: "El trato que recibí",
    product: "El producto no era lo que necesitaba",
    price: "El precio",
    other: "Otra cosa",
  },
  several: "Nueve preguntas breves sobre cómo le atendimos",
  severalExpected: "¿Qué espera de un servicio excelente?",
  severalTeam: (team) => `Nueve preguntas breves sobre el trabajo con: ${team}`,
  intro: "Se trata de su conversación con nosotros:",
  introTeam: "Se trata del trabajo entre nuestros equipos en:",
  introExpected:
    "Una vez al año preguntamos a algunos clientes cómo debería ser un buen servicio, no cómo fue el nuestro. Piense en el mejor que pueda imaginar.",
  confirm: "Su respuesta está marcada abajo. Pulse Enviar para confirmarla.",
  send: "Enviar",
  optional: "Puede dejar cualquier pregunta sin responder.",
  thanks: "Gracias. Su respuesta llega a las personas que le atendieron.",
  answered: "Esta encuesta ya fue respondida. Gracias.",
  gone: "Este enlace no lleva (o ya no lleva) a ninguna encuesta.",
  nothing: "Responda al menos una pregunta, por favor.",
  press: "Elija una respuesta; en la página que se abre puede añadir unas palabras.",
  link: "Responder todas las preguntas",
  stop: "No me hagan más preguntas",
  stop_ask: "¿No quiere recibir más preguntas como esta?",
  stopped: "No recibirá más preguntas como esta.",
  because:
    "Recibe este mensaje porque estuvo en contacto con nosotros. Basta una respuesta; no hace falta registrarse.",
  becauseTeam:
    "Recibe este mensaje porque trabajó con otro equipo en un caso. Sus respuestas ayudan a ambos equipos.",
};
