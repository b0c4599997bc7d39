import type { ServedLanguage } from "../model/taxonomy.ts";

/** The sentences a draft is built from. Gaps in braces are for the writer; the linter names those left. */
export interface DraftTexts {
  hello: (name: string | null) => string;
  /** What was promised, in the words that promised it. */
  promised: (day: string | null, quote: string) => string;
  /** That it was not done, was done late, or happened again. */
  broken: string;
  late: string;
  again: string;
  owned: string;
  /** What is done now, by when. */
  todo: string;
  done: string;
  goodwill: (offer: string) => string;
  close: string;
}

export const DRAFT_TEXTS: Readonly<Record<ServedLanguage, DraftTexts>> = {
  en: {
    hello: (name) => (name === null ? "Hello," : `Hello ${name},`),
    promised: (day, quote) =>
      `${day === null ? "Our words were" : `On ${day} our words were`}: "${quote}"`,
    broken: "We did not keep that promise.",
    late: "We kept that promise too late.",
    again: "It happened again, so we did not keep that promise.",
    owned: "That was our mistake, and we are sorry.",
    todo: "We will {what we do} by {date}.",
    done: "It has been done by now. If anything is missing, write to me and I will see to it today.",
    goodwill: (offer) => `To make up for it we give you ${offer}.`,
    close: "If this does not put it right for you, tell us what would.",
  },
  es: {
    hello: (name) => (name === null ? "Hola:" : `Hola, ${name}:`),
    promised: (day, quote) =>
      `${day === null ? "Nuestras palabras fueron" : `El ${day} nuestras palabras fueron`}: "${quote}"`,
    broken: "No cumplimos esa promesa.",
    late: "Cumplimos esa promesa demasiado tarde.",
    again: "Volvió a pasar, así que no cumplimos esa promesa.",
    owned: "Fue un error nuestro y le pedimos disculpas.",
    todo: "Lo que haremos: {lo que hacemos}. Lo tendrá a más tardar el {fecha}.",
    done: "Ya está hecho. Si falta algo, escríbame y hoy mismo lo resuelvo.",
    goodwill: (offer) => `Para compensarle le damos ${offer}.`,
    close: "Si con esto no queda resuelto, díganos qué haría falta.",
  },
  tl: {
    hello: (name) => (name === null ? "Hello po," : `Hello po ${name},`),
    promised: (day, quote) =>
      `${day === null ? "Ganito po ang mga salita namin" : `Noong ${day}, ganito po ang mga salita namin`}: "${quote}"`,
    broken: "Hindi po namin natupad ang pangakong iyon.",
    late: "Huli na po namin natupad ang pangakong iyon.",
    again: "Naulit po ito, kaya hindi po namin natupad ang pangakong iyon.",
    owned: "Pagkukulang po namin ito at humihingi po kami ng paumanhin.",
    todo: "Ang gagawin po namin: {ang gagawin}. Matatanggap niyo po ito bago mag {petsa}.",
    done: "Nagawa na po ito. Kung may kulang pa, sumulat lang po kayo at aayusin ko po ngayong araw.",
    goodwill: (offer) => `Bilang pambawi po, may ${offer} po kayo.`,
    close: "Kung hindi pa po ito sapat, sabihin niyo lang po sa amin kung ano ang makakaayos.",
  },
};
