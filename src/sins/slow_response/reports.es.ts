import { cueList } from "../../text/cue_list.ts";
import { any, LONG, MONTH, STATED, WEEKDAY, WROTE } from "../report_words.es.ts";

const TOOK =
  "tardan tarden tardaron tardo tardaban tardado tardando demoran demoren demoraron demoro demoraban demorado demorando tomo tomaron";
const AGES =
  "(?:un siglo|siglos|una eternidad|mil años|horas|dias|semanas|meses|años|horrores|un monton|muchisimo|demasiado|tanto(?: tiempo)?|la vida)";
const ACT =
  "(?:contestar|responder|atender|leer|mirar|revisar|resolver|aprobar|tomar|firmar|tramitar|verificar|pagar|reembolsar|reponer|(?:devolver|regresar)(?:me|nos)? (?:la llamada|el dinero|mi dinero|una fianza|la fianza|el deposito)|dar(?:me|nos)? (?:una )?(?:respuesta|solucion|cita))(?:me|nos|la|lo)?";
const MACHINE =
  "(?<!\\b(?:servidor|pagina|web|app|aplicacion|programa|equipo|impresora|computadora|telefono|celular|thunderbird|sistema|motor|horno|router|cliente)(?: [\\wñ]+)? (?:se |me )?(?:se )?)";
const ANSWERED =
  "contestaron contesto respondieron respondio atendieron atendio llamaron recibieron respuesta contestacion devolvieron";
const LATER = `(?:a l[oa]s ${LONG}|(?:tras|despues de) ${LONG}|${LONG} (?:despues|mas tarde|tarde))`;

/** Looser wordings of a wait for somebody. */
export const REPORTS_ES = cueList("slow_response.es", "es", [
  [
    "took-to-answer",
    "report_public",
    `${TOOK} para`,
    new RegExp(
      `(?<!\\b(?:cuanto|no) (?:se |me |suelen )?)${MACHINE}\\b(?:se )?${any(TOOK)} (?:${LONG}|${AGES}) (?:en|para|a|que) (?:${ACT}|alguien|me |nos |un )|(?:^\\W*|[,:] |\\b(?:pero|fueron|pasaron) )${STATED}${LONG} para ${ACT} (?!yo\\b)`,
    ),
    [
      "Tardaron cuatro semanas en pagarme la beca.",
      "Demoraron una eternidad en atender.",
      "Dos meses para revisar una solicitud tan simple.",
    ],
    [
      "El servidor tardó dos horas en responder.",
      "¿Cuánto tardan en responder?",
      "Tengo dos semanas para revisar el contrato.",
    ],
  ],
  [
    "answered-after",
    "report_public",
    ANSWERED,
    new RegExp(
      `\\b(?:(?:me|nos) (?:contest(?:aron|o)|respond(?:ieron|io)|atendi(?:eron|o)|llamaron|recibieron|devolvieron la llamada)(?: (?!si |que )[\\wñ]+){0,3}?,? ${LATER}|(?:la |su )?(?:respuesta|contestacion) (?:me |nos )?(?:llego|vino) ${LATER})(?!,? (?:como|tal como) (?:dij|acord))`,
    ),
    [
      "Me respondieron el reclamo a los nueve días.",
      "La respuesta llegó dos semanas después.",
      "Nos atendieron tres horas más tarde.",
    ],
    ["Me contestaron a los dos minutos.", "Llamaré después de dos semanas."],
  ],
  [
    "waiting-since",
    "report_public",
    "esperando espero",
    new RegExp(
      `\\b(?:(?:llevo|llevamos|sigo|seguimos|estoy|estamos|toy) (?:aqui |aca )?(?:desde [^.,?!]{2,25} |${LONG} )esperando|(?:sigo |estoy |estamos |seguimos |toy )?esperando (?:desde [^.,?!]{2,25}|${LONG}))(?: a)? (?:una? (?:respuesta|contestacion|llamada|asesora?|agente)|respuesta|contestacion|al (?:agente|asesor)|(?:que|q) (?:(?:alguien|me|nos|se|un|una|asesor|agente) ){0,3}(?:respond|contest|atiend|conect|comuni|dig[ao]|llam|resuelv|revis|tom|hagan caso)\\w*)`,
    ),
    [
      "Llevo desde ayer esperando que alguien me atienda.",
      "Estoy esperando desde las nueve que me comuniquen con un asesor.",
    ],
    ["Estoy esperando que me llamen.", "Estoy esperando desde ayer mi paquete."],
  ],
  [
    "held-for",
    "report_public",
    "musica musiquita grabacion fila cola espera esperando parado parada parados colgado colgada linea colgue",
    new RegExp(
      `\\b(?:${LONG} (?:con|escuchando|oyendo) (?:la |su |esa )?(?:misma )?(?:musica|musiquita|grabacion)|${LONG} (?:de|haciendo) (?:cola|fila|espera)\\b|(?:fila|cola|espera)(?: [\\wñ]+){0,4} (?:fue|era|duro) (?:de )?${LONG}|(?:me|nos) (?:dej(?:aron|o|aban|an)|tuv(?:ieron|o)|tienen|tenian) (?:ahi |alli |ya )?(?:esperando|parad[oa]s?|colgad[oa]s?|en (?:la )?(?:espera|linea))(?: en [^.,?!]{2,20})? ${LONG}|colgue (?:despues de|tras|a los) ${LONG})${STATED}`,
    ),
    [
      "Media hora con la misma grabación.",
      "Nos dejaron esperando tres horas.",
      "La fila en su agencia fue de dos horas.",
    ],
    ["¿La fila fue de dos horas?", "Me dejaron en espera un momento."],
  ],
  [
    "time-and-no-answer",
    "report_public",
    "van va llevo llevamos llevan lleva pasaron pasado hace",
    new RegExp(
      `\\b(?:(?:van|va|llevo|llevamos|llevan|pasaron|han pasado|hace) ${LONG}(?: y|,)? (?:sin (?:(?:que (?:alguien |nadie )?)?(?:me|nos) (?:den|dan|dieran|respond|contest|atiend|llam|resuelv)\\w*|(?:una |ninguna )?(?:respuesta|solucion|contestacion|noticias))|(?:nadie|no) (?:me |nos )?(?:respond|contest|atiend|resuelv|dan respuesta|da respuesta)\\w*)|(?:mi|el|su|la) (?:[\\wñ]+ ){1,3}?(?:lleva|llevan) ${LONG} (?:en )?["'«]?(?:evaluando|revisando|analizando|revision|tramite|estudio|proceso|evaluacion|investigacion)\\b)`,
    ),
    [
      "Ya va un mes sin que me den solución.",
      "Mi solicitud lleva 60 días en trámite.",
      "Van tres semanas y nadie me responde.",
    ],
    ["Llevo dos meses sin problemas.", "Llevo dos días revisando el contrato."],
  ],
  [
    "wrote-then-still",
    "report_public",
    WROTE,
    new RegExp(
      `\\b${any(WROTE)} (?:[^.?!]{0,50} )?(?:hace ${LONG}|en ${MONTH}|el (?:dia \\d+|${WEEKDAY})|a las \\d{1,2}(?: ?[ap]m)?|antes de [\\wñ]+)[^.?!;,]{0,12}(?:[;,] ?(?:y )?|\\by )(?:ya )?(?:estamos en ${MONTH}|(?:ya )?es ${WEEKDAY}|(?:ya )?son las|recien|apenas|(?:aun|todavia) (?:nada|nadie|no (?:me|nos) (?:dan|respond|contest|llam|atiend)\\w*|no (?:hay|tengo) (?:respuesta|noticias|solucion))|hasta (?:hoy|ahora|la fecha) (?:nada|no|nadie|sigo)|sigo (?:esperando|sin (?:respuesta|noticias|solucion))|nada\\b)`,
    ),
    [
      "Pedí el cambio en enero y estamos en abril.",
      "Escribí el lunes y todavía no me responden.",
      "Mandé la solicitud hace 20 días y apenas la van a mirar.",
    ],
    ["Escribí el lunes y me contestaron el martes.", "Envié el formulario hace dos días."],
  ],
]);
