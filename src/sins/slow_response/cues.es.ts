import { cueList } from "../../text/cue_list.ts";

const SPAN =
  "(?:(?:mas de|casi|como|ya|unas|unos|hace|por) ){0,2}(?:(?:\\d{1,3}|un|una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|quince|veinte|media|medio|varias|varios|muchas|muchos|toda|todo) (?:la |el )?(?:horas?|hrs?|dias?|semanas?|mes|meses|minutos?|min|mañana|tarde|noche)(?: y media)?)";
const ANSWER =
  "(?:respuesta|contestacion|solucion|que (?:me |nos )?(?:respondan|contesten|atiendan|llamen|conteste|responda|atienda)|una respuesta|su respuesta|noticias|alguien|a que (?:me |nos )?(?:respondan|contesten|atiendan)|atencion|asesor|un asesor|un agente|soporte)";

/**
 * The customer's own words about a wait for an answer (a wait for goods or money is another matter), and
 * those with which staff leave a case open.
 */
export const CUES_ES = cueList("slow_response.es", "es", [
  [
    "on-hold",
    "report",
    "espera cola fila linea hold",
    new RegExp(
      `\\b(?:${SPAN} (?:\\w+ ){0,2}?(?:en (?:la |el )?(?:espera|cola|fila|linea)(?! de produccion)|en hold|al telefono|con (?:la )?musiquita)|en (?:la |el )?(?:espera|cola|fila)(?: del chat| del telefono)? (?:desde hace |hace |por )?${SPAN})`,
    ),
    ["Llevo dos horas en la fila del chat.", "Tres horas en espera."],
    ["Ponga mi cuenta en espera."],
  ],
  [
    "waiting-for-answer",
    "report",
    "esperando espero esperar esperado espere",
    new RegExp(
      `\\b(?:(?:llevo|llevamos|tengo|tenemos|estoy|sigo|estuve) ${SPAN} (?:esperando|a la espera de|sin)(?: a)? ${ANSWER}|(?:esperando|espero|espere|esperar|esperado) (?:desde hace |hace )?${SPAN}(?: (?:por|a|para))? ${ANSWER}|(?:esperando|espero)(?: a)? ${ANSWER}[^.?!]{0,30} (?:desde|hace) (?:${SPAN}|ayer|anteayer|el \\w+|la semana)|(?:llevo|llevamos) ${SPAN} (?:esperando |aqui )?en (?:el|este|su) chat)\\b`,
    ),
    ["Llevo tres días esperando respuesta.", "Sigo esperando una respuesta desde ayer."],
    ["Llevo tres semanas esperando mi paquete."],
  ],
  [
    "since-contact",
    "report",
    "escribi llame mande contacte envie reporte hace llevo",
    new RegExp(
      `\\b(?:(?:les |le |os |te )(?:escribi|llame|mande (?:un )?(?:correo|mensaje|dm)|contacte|envie (?:un )?(?:correo|mensaje|dm)) hace (?:mas de )?${SPAN}|hace ${SPAN} que (?:les |le |os |te )(?:escribi|mande|contacte|llame|escribo)|(?:llevo|llevamos) ${SPAN} (?:intentando|tratando de) (?:que (?:me |nos )?(?:respondan|contesten|atiendan)|comunicar(?:me|nos)|contactar\\w*|hablar))`,
    ),
    ["Les escribí hace dos días.", "Llevo una semana tratando de comunicarme."],
    ["Lo pedí hace dos semanas."],
  ],
  [
    "slow-to-answer",
    "report",
    "tardan tarda tardaron tardo demoran demora demoraron lentos lento lenta tardais",
    new RegExp(
      `\\b(?:(?:se )?(?:tard|demor)(?:an|a|aron|o|ais|aste)(?: ustedes| mucho| demasiado| tanto| siglos| horas| dias| semanas| meses| años| una eternidad| ${SPAN})* (?:en|para|a) (?:responder|contestar|atender|dar (?:una )?respuesta|regresar)\\w*|(?:muy|tan|demasiado|super) lent[oa]s? (?:para|en|al) (?:responder|contestar|atender)|atencion (?:muy |demasiado |super )lenta)`,
    ),
    ["Tardan medio día en responder.", "Son muy lentos para contestar."],
    ["Tardan tres días en entregar."],
  ],
  [
    "still-on-it",
    "keeps_open",
    "trabajando viendo revisando investigando esperando verificando analizando gestionando consultando",
    /\b(?:(?:estoy|estamos|esta|estan|sigo|seguimos|sigue|siguen|continuamos|continua) (?:aun |todavia |ahora |ya )?(?:trabajando en (?:ello|eso|esto|el|la|su|tu)|viendo (?:el|la|su|tu|que|por)|revisando|investigando|esperando (?!(?:tu|su|vuestra) (?:respuesta|mensaje|confirmacion)|que (?:nos |me )?(?:respondas?|confirmes?|envies?|mandes?))(?:a |la |el |que |los |las |una |un |respuesta )|verificando|analizando|gestionando|consultando))/,
    [
      "Seguimos trabajando en ello.",
      "Estoy revisando su caso.",
      "El taller está investigando.",
      "Seguimos esperando la respuesta del proveedor.",
    ],
    ["Estamos esperando su respuesta.", "Hoy estoy trabajando desde casa."],
  ],
  [
    "no-news-yet",
    "keeps_open",
    "noticias novedades novedad investigacion revision proceso",
    /\b(?:(?:aun|todavia) no (?:tengo|tenemos|hay) (?:noticias|novedades|respuesta)|no (?:tengo|tenemos|hay) (?:noticias|novedades|novedad|respuesta) (?:aun|todavia|por (?:ahora|el momento))|(?:esta|sigue|se encuentra|continua) (?:aun |todavia )?(?:en|bajo) (?:investigacion|revision))\b/,
    ["Todavía no tenemos noticias.", "Su caso sigue en revisión."],
    ["El coche está en el taller.", "Le traigo buenas noticias."],
  ],
  [
    "late-by-own-words",
    "admits_wait",
    "dias semanas meses semana mes",
    /\b(?:disculp[ae]\w*|perdon\w*|lament\w+|sentimos|siento)[^.?!]{0,40}(?:respond\w+|respuesta|contest\w+|escrib\w+)[^.?!]{0,30}\b(?:de|despues de|tras|en) (?:\d{1,3}|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|varios|varias|muchos|una?) (?:dias|semanas?|mes(?:es)?)\b|\b(?:tardamos|tarde|hemos tardado|demoramos) (?:\d{1,3}|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|varios|varias|una?) (?:dias|semanas?|mes(?:es)?) en (?:respond\w+|contest\w+|escrib\w+)|\b(?:disculp[ae]\w*|perdon\w*|lament\w+|sentimos|siento)[^.?!]{0,20} (?:demora|tardanza|retraso|espera) de (?:\d{1,3}|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|varios|varias|una?) (?:dias|semanas?|mes(?:es)?)\b(?! (?:en|de|con|para) (?:la |el |su |los |las )?(?:entrega|envio|pedido|paquete|reparacion|vuelo|obra|pago|reembolso))/,
    [
      "Disculpe la respuesta después de nueve días.",
      "Tardamos dos semanas en contestarle.",
      "Disculpe la espera de tres semanas.",
    ],
    ["La entrega tarda tres días.", "Lamentamos la demora de dos días en la entrega."],
  ],
]);
