import type { Answer } from "../../../model/reminders.ts";
import type { ServedLanguage } from "../../../model/taxonomy.ts";

/** What a customer reads. */
export interface QuestionTexts {
  locale: string;
  /** By class of the promised deed; any other is asked about as a promise. */
  ask: Readonly<Record<"call" | "send" | "refund" | "other", string>>;
  /** "On Tue 3 March we wrote to you:" */
  wrote: (date: string | null) => string;
  answers: Readonly<Record<Answer, string>>;
  press: string;
  link: string;
  thanks: string;
  answered: string;
  gone: string;
  stop: string;
  stop_ask: string;
  stopped: string;
  because: string;
}

export const QUESTION_TEXTS: Readonly<Record<ServedLanguage, QuestionTexts>> = {
  en: {
    locale: "en-GB",
    ask: {
      call: "Did we call you as promised?",
      send: "Did you get what we promised to send?",
      refund: "Did you get the refund we promised?",
      other: "Did we do what we promised?",
    },
    wrote: (date) => (date === null ? "We wrote to you:" : `On ${date} we wrote to you:`),
    answers: { yes: "Yes", no: "No", not_yet: "Not yet" },
    press: "One press is enough; there is nothing to sign in to.",
    link: "Answer with one press",
    thanks: "Thank you. Your answer goes to the people who made the promise.",
    answered: "This question has been answered. Thank you.",
    gone: "This link does not lead to a question (any more).",
    stop: "Ask me no more questions",
    stop_ask: "Shall we ask you no more questions like this?",
    stopped: "You will get no more questions like this.",
    because:
      "You get this one question because we promised you something and want to know whether we kept it.",
  },
  es: {
    locale: "es",
    ask: {
      call: "¿Le llamamos como prometimos?",
      send: "¿Recibió lo que prometimos enviarle?",
      refund: "¿Recibió el reembolso que prometimos?",
      other: "¿Hicimos lo que prometimos?",
    },
    wrote: (date) => (date === null ? "Le escribimos:" : `El ${date} le escribimos:`),
    answers: { yes: "Sí", no: "No", not_yet: "Todavía no" },
    press: "Basta con pulsar una vez; no hace falta registrarse.",
    link: "Responder con una pulsación",
    thanks: "Gracias. Su respuesta llega a las personas que hicieron la promesa.",
    answered: "Esta pregunta ya fue respondida. Gracias.",
    gone: "Este enlace no lleva (o ya no lleva) a ninguna pregunta.",
    stop: "No me hagan más preguntas",
    stop_ask: "¿No quiere recibir más preguntas como esta?",
    stopped: "No recibirá más preguntas como esta.",
    because:
      "Recibe esta única pregunta porque le prometimos algo y queremos saber si lo cumplimos.",
  },
  tl: {
    locale: "fil-PH",
    ask: {
      call: "Natawagan po ba namin kayo gaya ng ipinangako?",
      send: "Natanggap po ba ninyo ang ipinangako naming ipapadala?",
      refund: "Natanggap po ba ninyo ang refund na ipinangako namin?",
      other: "Nagawa po ba namin ang ipinangako namin?",
    },
    wrote: (date) =>
      date === null ? "Sinulatan po namin kayo:" : `Noong ${date}, sinulatan po namin kayo:`,
    answers: { yes: "Opo", no: "Hindi po", not_yet: "Hindi pa po" },
    press: "Isang pindot lang po; hindi kailangang mag-sign in.",
    link: "Sumagot sa isang pindot",
    thanks: "Salamat po. Makakarating ang sagot ninyo sa mga nangako.",
    answered: "Nasagot na po ang tanong na ito. Salamat po.",
    gone: "Wala po (o wala nang) tanong sa link na ito.",
    stop: "Huwag na po akong tanungin",
    stop_ask: "Ayaw na po ba ninyong makatanggap ng ganitong tanong?",
    stopped: "Hindi na po kayo makakatanggap ng ganitong tanong.",
    because:
      "Natanggap po ninyo ang isang tanong na ito dahil may ipinangako kami at gusto naming malaman kung natupad.",
  },
};

/** The question about a promise, by the first thing that was promised. */
export function questionWords(action: string, { ask }: QuestionTexts): string {
  const deed = action.split(/[ ;]/, 1)[0];
  if (deed === "call" || deed === "refund") return ask[deed];
  return deed === "send" || deed === "ship" ? ask.send : ask.other;
}
