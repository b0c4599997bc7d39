import {
  BUSINESS,
  CLOCK,
  DATE_WORD,
  MONTH,
  NUMBER,
  UNIT,
  WEEKDAY,
  WITHIN,
  before,
  clockOf,
  monthOf,
  numberOf,
  unitOf,
  weekdayOf,
} from "./es_words.ts";
import { amount, phrase, type TimePhrase, type TimePhrases } from "./phrases.ts";

const COUNTED_DAYS: readonly TimePhrase[] = [
  phrase(/\bpasado ma[ñn]ana\b/, "day after tomorrow"),
  phrase(/\b(?:a |en )?media ma[ñn]ana\b/, "morning"),
  phrase(/\b(?:a |en )?media tarde\b/, "afternoon"),
  phrase(/\bantes de (?:comer|la comida|almorzar)\b|\bantes del almuerzo\b/, "noon"),
  phrase(/\ben lo que (?:resta|queda) del dia(?: de hoy)?\b/, "end of day"),
  phrase(/\bde hoy en (?:ocho|8)(?: dias)?\b/, "in 7 days"),
  phrase(/\bde hoy en (?:quince|15)(?: dias)?\b/, "in 14 days"),
  phrase(/\b(?:a |en )?primera hora(?: de la ma[ñn]ana)?(?: del?)?\b/, "first thing"),
  phrase(/\b(?:a |en )?ultima hora(?: de la tarde| del dia)?(?: del?)?\b/, "end of day"),
  phrase(
    /\b(?:hoy|esta misma) (?:por|en) la (?:tarde)\b|\b(?:durante |en )?esta (?:misma )?tarde\b/,
    "this afternoon",
  ),
  phrase(/\bhoy (?:por|en) la ma[ñn]ana\b|\besta (?:misma )?ma[ñn]ana\b/, "this morning"),
  phrase(/\bhoy (?:por|en) la noche\b|\besta (?:misma )?noche\b/, "tonight"),
];

const CLOCK_TIMES: readonly TimePhrase[] = [
  phrase(new RegExp(`\\b(?:entre|de) ${CLOCK} (?:y|a) las? ${CLOCK}`), (found) =>
    clockOf(found, 8),
  ),
  phrase(
    new RegExp(
      `\\b(?:entre|de) ${CLOCK} (?:y|a) ${CLOCK}(?<=[ap]\\.? ?m\\.?|tarde|noche|ma[ñn]ana)`,
    ),
    (found) => clockOf(found, 8),
  ),
  phrase(
    new RegExp(
      `\\b(?:a|para|antes de|hasta|sobre|hacia|desde|despues de|a eso de|a partir de) (?=las? )${CLOCK}`,
    ),
    (found) => clockOf(found, 1),
  ),
  phrase(
    new RegExp(
      `\\b(?=\\d{1,2}(?:[:h]\\d{2}|(?::\\d{2})? ?(?:a\\.? ?m\\b|p\\.? ?m\\b|hs\\b|hrs\\b)))${CLOCK}`,
    ),
    (found) => clockOf(found, 1),
  ),
  phrase(/\b(?:al?|antes del|hasta el|el|para el|del) medio ?dia\b/, "noon"),
  phrase(/\b(?:a|antes de) (?:la )?media ?noche\b/, "midnight"),
];

const WHICH: Readonly<Record<string, string>> = {
  primera: "first",
  segunda: "second",
  tercera: "third",
  cuarta: "fourth",
  ultima: "last",
};
/** "A partir de hoy" counts from now, as amounts do anyway. */
const FROM_NOW = "(?: (?:a partir|contad[oa]s? a partir) de (?:hoy|ahora|este momento|mañana))?";
/** "Tres (3)". */
const AGAIN = "(?: ?\\(\\d{1,3}\\))?";

const AMOUNTS: readonly TimePhrase[] = [
  phrase(new RegExp(`\\b${WITHIN} (?:unos |los )?tres cuartos de hora\\b`), "in 45 minutes"),
  phrase(new RegExp(`\\b${WITHIN} (?:una )?media hora\\b`), "in 30 minutes"),
  phrase(new RegExp(`\\b${WITHIN} (?:un )?cuarto de hora\\b`), "in 15 minutes"),
  phrase(new RegExp(`\\b${WITHIN} (?:una )?hora y media\\b`), "in 90 minutes"),
  phrase(new RegExp(`\\b${WITHIN} (?:un )?par de (${UNIT})${BUSINESS}\\b`), ([, unit, business]) =>
    amount([2], unitOf(unit), business !== undefined),
  ),
  phrase(/\b(?:en|dentro de) los proximos dias\b|\ben estos dias\b/, "in the coming days"),
  phrase(
    new RegExp(
      `\\b${WITHIN}(?: entre| de)? (${NUMBER})${AGAIN}(?: ?(?:-|a|o|y|u) ?(${NUMBER})${AGAIN})? (${UNIT})${BUSINESS}\\b${FROM_NOW}`,
    ),
    ([, low, high, unit, business]) =>
      amount([numberOf(low), numberOf(high)], unitOf(unit), business !== undefined),
  ),
  phrase(
    new RegExp(
      `\\b(?:en|dentro de|durante) (?:la|el) (?:proxim[oa]|siguiente) (${UNIT})${BUSINESS}\\b`,
    ),
    ([, unit, business]) => amount([1], unitOf(unit), business !== undefined),
  ),
  phrase(
    new RegExp(`\\b(?:de|entre) (${NUMBER}) (?:a|y) (${NUMBER}) (${UNIT})${BUSINESS}\\b`),
    ([, low, high, unit, business]) =>
      amount([numberOf(low), numberOf(high)], unitOf(unit), business !== undefined),
  ),
  phrase(
    new RegExp(
      `\\b(${NUMBER})${AGAIN}(?: ?(?:-|a|o|u) ?(${NUMBER})${AGAIN})? (${UNIT})(?: de)? (habil(?:es)?|laborables?|laborales?)\\b`,
    ),
    ([, low, high, unit]) => amount([numberOf(low), numberOf(high)], unitOf(unit), true),
  ),
];

const DATES: readonly TimePhrase[] = [
  phrase(
    new RegExp(
      `\\b(?:(?:en|para|durante|hasta) )?la (${Object.keys(WHICH).join("|")}) semana (?:del mes )?de (${MONTH})\\b`,
    ),
    ([, which = "", month]) => `${WHICH[which]} week of ${monthOf(month)}`,
  ),
  phrase(
    new RegExp(
      `\\b(antes del?|hasta el|para el|el|al)(?: dia)? (${DATE_WORD}) de (${MONTH})\\b(?:(?: del?|,)? (\\d{4}))?`,
    ),
    ([, lead, date, month, year]) =>
      `${before(lead)}${numberOf(date)} ${monthOf(month)}${year === undefined ? "" : ` ${year}`}`,
  ),
  phrase(
    /\b(?:a|para) mediados de (?:la (?:proxima|siguiente|otra) semana|la semana (?:que viene|proxima|entrante|siguiente))\b/,
    "next wednesday",
  ),
  phrase(
    new RegExp(
      `\\b(antes del?|hasta el|para el|el|al|este)(?: dia)?(?: ${WEEKDAY},?)?(?: dia)? (\\d{1,2}|primero)(?: de|/| )? ?(${MONTH})\\b(?:(?: del?|,)? (\\d{4}))?`,
    ),
    ([, lead, , date = "", month, year]) =>
      `${before(lead)}${date === "primero" ? "1" : date} ${monthOf(month)}${year === undefined ? "" : ` ${year}`}`,
  ),
  phrase(
    new RegExp(
      `\\b(antes del?|hasta el|para el|el|al) ?(?:dia )?(?:${WEEKDAY},? )?(\\d{1,2}[/-]\\d{1,2}(?:[/-]\\d{2,4})?|\\d{1,2}\\.\\d{1,2}\\.\\d{2,4})\\b`,
    ),
    ([, lead, , date]) => `${before(lead)}${date}`,
  ),
  phrase(
    new RegExp(
      `\\b(antes del?|hasta el|para el|el|este)(?: proximo)? ${WEEKDAY},? (?:dia )?(\\d{1,2})\\b(?![:/.-]\\d| ?(?:h|hrs|horas|am|pm)\\b)`,
    ),
    ([, lead, , date]) => `${before(lead)}the ${date}th`,
  ),
  phrase(
    /\bel (\d{1,2})\b(?=$|[.,;!?]| (?:a las?|por la|en la|antes|a primera|de este mes|del mes))/,
    ([, date]) => `the ${date}th`,
  ),
  phrase(/\b(?:muy |bien )?temprano\b/, "morning"),
  phrase(
    /\b(antes del|hasta el|para el|el) dia (\d{1,2})\b/,
    ([, lead, date]) => `${before(lead)}the ${date}th`,
  ),
  phrase(
    /\b(antes del|hasta el|para el) (\d{1,2})\b(?![:/.-]\d| ?%)/,
    ([, lead, date]) => `${before(lead)}the ${date}th`,
  ),
  phrase(
    /\b(?:a|para|antes de) (?:finales|fines|fin) (?:de|del) (?:la |esta )?semana (?:que viene|proxima|entrante|siguiente)\b|\b(?:a|para|antes de) (?:finales|fines|fin) de la (?:proxima|siguiente) semana\b/,
    "end of next week",
  ),
  phrase(
    /\b(?:a|para|antes de|al|hasta) (?:el )?(?:finales|fines|final|fin) de (?:la|esta) semana\b|\ba (?:finales|fines) de semana\b/,
    "end of the week",
  ),
  phrase(
    /\b(?:a|para|antes de|al|hasta) (?:el )?(?:finales|fines|final|fin) del? (?:este |el )?(?:proximo mes|mes (?:que viene|proximo|entrante|siguiente))\b/,
    "end of next month",
  ),
  phrase(
    /\b(?:a|para|antes de|antes del|al|hasta)(?: el)? (?:finales|fines|final|fin) del? (?:este |el )?mes\b|\bfin de mes\b/,
    "end of the month",
  ),
  phrase(
    /\b(?:a|para|antes de|antes del|al|hasta)(?: el)? (?:finales|fines|final|fin) del? (?:este |el )?año\b|\bfin de año\b/,
    "end of the year",
  ),
  phrase(
    new RegExp(`\\b(?:a|para|antes de) (?:finales|fines) de (${MONTH})\\b`),
    ([, month]) => `end of ${monthOf(month)}`,
  ),
  phrase(
    new RegExp(`\\b(?:a|para) mediados de (${MONTH})\\b`),
    ([, month]) => `15 ${monthOf(month)}`,
  ),
  phrase(/\b(?:a|para) mediados de (?:este )?mes\b|\b(?:la |esta )quincena\b/, "the 15th"),
  phrase(/\b(?:a|para) mediados de (?:la |esta )?semana\b/, "this wednesday"),
  phrase(
    new RegExp(
      `\\b(?:en|durante|para)(?: el mes de)? (${MONTH.replace("may(?:o)?", "mayo")})\\b(?! \\d)`,
    ),
    ([, month]) => `in ${monthOf(month)}`,
  ),
];

const DAYS: readonly TimePhrase[] = [
  phrase(
    new RegExp(
      `\\b(antes del?|hasta el|para el|el|al) (?:proximo|siguiente) ${WEEKDAY}|\\b(antes del?|hasta el|para el|el|al)? ?${WEEKDAY} (?:que viene|proximo|entrante|siguiente|que entra)\\b`,
    ),
    ([, lead, day, otherLead, otherDay]) =>
      `${before(lead ?? otherLead)}next ${weekdayOf(day ?? otherDay)}`,
  ),
  phrase(
    new RegExp(
      `\\b(antes del?|hasta el|para el|el|al)? ?${WEEKDAY}(?: (?:por|en) la (?:ma[ñn]ana|tarde))? de la (?:proxima|siguiente|otra) semana\\b|\\b(?:el )?${WEEKDAY} de la semana (?:que viene|proxima|entrante|siguiente)\\b`,
    ),
    ([, lead, day, otherDay]) => `${before(lead)}next ${weekdayOf(day ?? otherDay)}`,
  ),
  phrase(
    new RegExp(
      `\\b(antes del?(?: proximo)?|a mas tardar(?: el)?|hasta el|para el|para este|desde el|el mismo|el|este mismo|este|al|del?|mañana|pasado)? ?\\b(?<!\\blos )${WEEKDAY}\\b(?: de esta semana)?`,
    ),
    ([, lead, day]) =>
      `${before(lead)}${lead?.startsWith("este") === true ? "this " : ""}${weekdayOf(day)}`,
  ),
  phrase(
    /\b(?:en |durante )?(?:la |toda la )?(?:proxima|siguiente) semana\b|\b(?:en |durante )?la semana (?:que viene|entrante|proxima|siguiente|que entra)\b/,
    "next week",
  ),
  phrase(/\bantes (?:de|del) (?:el )?(?:este )?fin de semana\b/, "before the weekend"),
  phrase(/\b(?:el |este |en el |durante el )?(?:proximo )?fin de semana\b/, "this weekend"),
  phrase(
    /\b(?:en |durante |dentro de |en el (?:trans)?curso de |a lo largo de |antes de (?:que )?(?:termin[ea]r?|acab[ea]r?|finali[cz][ea]r?|cerrar) )(?:la|esta)(?: misma)? semana\b|\besta (?:misma )?semana\b/,
    "this week",
  ),
  phrase(
    /\b(?:en |durante |para )?(?:el )?(?:proximo|siguiente) mes\b|\b(?:el )?mes (?:que viene|entrante|proximo|siguiente)\b/,
    "next month",
  ),
  phrase(
    /\b(?:en |durante |dentro de |en el (?:trans)?curso del? |antes de (?:que )?(?:termin[ea]r?|acab[ea]r?|finali[cz][ea]r?) )?(?:el|este)(?: mismo)? mes\b/,
    "this month",
  ),
  phrase(
    /\b(?:al? (?:final(?:izar)?|cierre|terminar|termino|acabar)(?: de| del)? ?(?:el |la |este )?(?:dia|jornada|horario|tarde)(?: laboral| de hoy)?|(?:en el |durante el )(?:trans)?curso del dia(?: de hoy)?|a lo largo del dia(?: de hoy)?|(?:dentro|durante|en lo que queda) del? (?:el )?dia(?: de hoy)?|en el (?:mismo )?dia\b(?! (?:de ma|\d))|antes de(?:l)? (?:que )?(?:termin[ea]r?|acab[ea]r?|finali[cz][ea]r?|cierr[ea]|cerrar|cierre|final)(?: de| del)? ?(?:el |la |este )?(?:dia|jornada|tarde|oficina)?)(?: del?)?(?! (?:seman|mes|año))/,
    "end of day",
  ),
  phrase(/\b(?:en el )?(?:trans)?curso de la ma[ñn]ana\b/, "morning"),
  phrase(/\b(?:en el )?(?:trans)?curso de la tarde\b/, "afternoon"),
  phrase(/\b(?:por|en|de|durante) la ma[ñn]ana\b/, "morning"),
  phrase(/\b(?:por|en|de|durante) la tarde\b/, "afternoon"),
  phrase(/\b(?:por|en|de|durante) la noche\b/, "evening"),
  phrase(/\b(?:(?:en|durante) )?(?:el )?(?:mismo )?dia de (?:hoy|ma[ñn]ana)\b/, ([text]) =>
    text.endsWith("hoy") ? "today" : "tomorrow",
  ),
  phrase(/\b(?:este |el )mismo dia\b/, "today"),
  phrase(/\bhoy(?: mismo| dia)?\b(?! en dia)/, "today"),
  phrase(
    /\b(?:antes de |para |hasta )?(?<!de la |por la |en la |esta )ma[ñn]ana(?: mismo)?\b/,
    "tomorrow",
  ),
];

const VAGUE: readonly TimePhrase[] = [
  phrase(
    /\ben (?:la|una|el|un) (?:proxim[oa]s?|siguiente|futur[oa])s? (?:version|actualizacion|lanzamiento|entrega|release)(?: \d[\w.]{0,9})?\b|\ben (?:el|un) futuro\b|\balgun dia\b|\ben algun momento\b|\bcuando (?:pueda|podamos|tenga(?:mos)? (?:tiempo|un rato|oportunidad))\b|\bmas adelante\b|\bde aqui en adelante\b/,
    "at some point",
  ),
  phrase(
    /\ben (?:un|unos|algunos|el) (?:momentos?|momentitos?|segundos?|segunditos?|instantes?|minutos?|minutitos?)\b|\bun (?:momento|momentito|segundo|segundito|minuto|minutito|instante)\b/,
    "in a moment",
  ),
  phrase(
    /\b(?:muy )?pronto\b|\bprontamente\b|\ben (?:la )?(?:mayor )?breve(?:dad)?\b|\b(?:a|con) la (?:mayor )?brevedad(?: posible)?\b|\blo (?:antes|mas pronto|mas rapido)(?: que (?:pueda|podamos)| posible)?\b|\bcuanto antes\b|\btan pronto(?: como)? (?:nos |me )?(?:sea posible|pueda|podamos)\b|\ben cuanto (?:nos |me )?(?:sea posible|pueda|podamos|haya oportunidad)\b|\ben el menor tiempo posible\b|\ben (?:un rato|un ratito)\b|\bal rato\b|\bmas tarde\b|\bproximamente\b|\burgentemente\b|\ba la mayor brevedad\b/,
    "soon",
  ),
  phrase(
    /\bahorit(?:it)?a(?: mismo)?\b|\bahora mismo\b|\bya mismo\b|\ben ?seguida\b|\bde (?:forma |manera )?inmediat[ao]\b|\binmediatamente\b|\bal instante\b|\bde una vez\b/,
    "right away",
  ),
  phrase(/\bahora\b/, "now"),
];

/** Spanish words for time. */
export const SPANISH_TIME: TimePhrases = {
  phrases: [...COUNTED_DAYS, ...AMOUNTS, ...CLOCK_TIMES, ...DATES, ...DAYS, ...VAGUE],
  joins:
    /^,? ?(?:(?:de|del|a|al|por|en|el|la|las|y|mas|o|bien|como|muy|tardar|maximo|sin|falta) ?){0,3}$/,
};
