import { cueList } from "../../text/cue_list.ts";
import {
  FIRST_FUTURE,
  FIRST_PRESENT,
  INFINITIVES,
  SINGULAR_PRESENT,
  THEIR_FUTURE,
  THIRD_FUTURE,
} from "./es_verbs.ts";
import type { OpeningKind } from "./grammar.ts";

const oneOf = (list: readonly string[]) => `(?:${list.join("|")})`;
/** Pronouns before the verb: "se lo", "le". */
const CLITIC = "(?:(?:se|le|les|te|os|lo|la|los|las|me|nos) ){0,2}";
const INFINITIVE = `(?:${INFINITIVES.join("|")})(?:se)?(?:le|les|te|lo|la|los|las|nos|me)?\\b`;
/** Who acts for the house. */
export const TEAM =
  "(?:(?:el|la|los|las|un|una|otro|otra|nuestro|nuestra|nuestros|mi|mis|algun|alguna|su) (?:(?!mañana|tarde|noche|semana|lunes|martes|miercoles|jueves|viernes|sabado|domingo)[a-zñ]{2,20} ){0,3}?(?:equipo|area|departamento|compañer[oa]s?|colegas?|tecnic[oa]s?|especialistas?|asesor(?:a|es|as)?|ejecutiv[oa]s?|supervisor(?:a|es)?|gerente|encargad[oa]s?|agentes?|personal|ingenier[oa]s?|instaladore?s?|plomero|fontanero|electricista|mensajero|desarrolladores?|almacen|bodega|taller|tienda|sucursal)|alguien|cobranzas|facturacion|soporte(?: tecnico)?|sistemas|contabilidad|administracion|logistica|ventas|finanzas|despacho)(?: (?:de|del|en|con) (?:la |el |los |las )?[a-zñ]{2,20}){0,2}(?: tecnico)?";

/** How commitments open in Spanish. An opening that does not end in a space ends with its own verb. */
export const SPANISH_OPENINGS = cueList<OpeningKind>("promise.es", "es", [
  [
    "future",
    "first_person",
    FIRST_FUTURE.join(" "),
    new RegExp(`\\b(?:(?:yo|nosotros|ya|tambien) )?${CLITIC}${oneOf(FIRST_FUTURE)}\\b`),
    ["Le llamaré a las tres.", "Se lo enviaremos mañana."],
    ["El paquete llegará."],
  ],
  [
    "going_to",
    "first_person",
    "voy vamos",
    new RegExp(`\\b${CLITIC}(?:voy|vamos) a (?=${INFINITIVE})`),
    ["Le voy a llamar.", "Vamos a revisarlo hoy."],
    ["Vamos a la tienda."],
  ],
  [
    "present_for_future",
    "present",
    FIRST_PRESENT.join(" "),
    new RegExp(
      `\\b(?:(?:ya|ahora|ahorita|enseguida|luego|yo) ){0,2}(?:(?:se|le|les|te|os|lo|la|los|las) ){1,2}${oneOf(FIRST_PRESENT)}\\b`,
    ),
    ["Le llamo a las tres.", "Se lo mando hoy."],
  ],
  [
    "bare_present",
    "present",
    FIRST_PRESENT.join(" "),
    new RegExp(
      `(?<=^|[,;] |\\b(?:hoy|mismo|mañana|ahora|ahorita|tarde|noche|semana|breve|enseguida|inmediato|lunes|martes|miercoles|jueves|viernes|sabado|y) )${oneOf(SINGULAR_PRESENT)}(?= (?:el|la|los|las|su|sus|tu|tus|lo|un|una|al|con|este|esta|esto|eso)\\b)|(?<=\\b(?:mañana|en breve|enseguida|ahora mismo),? )${oneOf(FIRST_PRESENT)}\\b`,
    ),
    ["Hoy mismo paso su comentario a ventas.", "Mañana despachamos la mesa."],
    ["El envío la semana pasada fue rápido."],
  ],
  [
    "looks_now",
    "first_person",
    "reviso consulto verifico valido averiguo pregunto investigo checo chequeo paso traslado transmito escalo canalizo reporto",
    /(?<=^(?:(?:claro|ok|si|con gusto|permitame|un momento|gracias)[,.! ]{1,3})?)(?:(?:lo|la|se lo|le) (?:reviso|consulto|verifico|valido|averiguo|investigo|checo|chequeo)|(?:le|les|lo|se lo) pregunto(?= al? )|(?:(?:le|les|lo) )?(?:paso|traslado|transmito|escalo|canalizo|reporto)(?= (?:su|tu|el|este|al) (?:comentario|sugerencia|queja|caso|mensaje|solicitud|reporte|equipo|area)))(?= (?:al?|con|en|el|la|su|tu|esto|este|de inmediato|ahora)\b|[.,!]|$)/,
    ["Lo reviso.", "Le pregunto al taller.", "Paso su comentario al equipo."],
    ["Le pregunto: ¿tiene la factura?"],
  ],
  [
    "have_it_done",
    "first_person",
    "tendre tendremos",
    /\b(?:(?:le|les|te|lo|la|se) ){0,2}(?:tendre|tendremos)(?= (?:[\wñ]{1,15} ){0,4}(?:[a-z]{3,20}(?:ad|id|uelt)[oa]s?|list[oa]s?)\b)/,
    ["Tendremos lista la copia el martes."],
    ["Tendremos que esperar."],
  ],
  [
    "look_and_tell",
    "first_person",
    "aviso comento cuento confirmo digo informo escribo contesto respondo avisamos confirmamos",
    /\b(?:(?:lo|la|los|las) )?(?:reviso|pruebo|consulto|checo|chequeo|verifico|miro|veo|pregunto|valido|averiguo|investigo|busco|revisamos|consultamos|verificamos)\b(?: [\wñ]{1,15}){0,4}? y (?:le|te|les|os|se lo|lo) (?:aviso|comento|cuento|confirmo|digo|informo|escribo|contesto|respondo|avisamos|confirmamos)\b/,
    ["Lo reviso y le aviso.", "Consulto con bodega y te comento."],
  ],
  [
    "being_done",
    "first_person",
    "estare estaremos quedare quedaremos",
    /\b(?:(?:le|les|te|lo|la|se) ){0,2}(?:estare|estaremos) (?=[a-z]{3,15}(?:ando|endo)(?:le|les|te|lo|la|los|las|se|selo)?\b)/,
    ["Le estaremos enviando la factura."],
    ["Estaré de viaje."],
  ],
  [
    "promise",
    "performative",
    "juro juramos prometo prometemos garantizo garantizamos aseguro aseguramos comprometo comprometemos palabra seguridad seguro asegurare aseguraremos encargo encargamos encargare encargaremos cuente tenga",
    /\b(?:(?:le|les|te|os) )?(?:prometo|prometemos|garantizo|garantizamos|aseguro|aseguramos|juro|juramos)(?: que)? (?=[\wñ])|\b(?:me comprometo|nos comprometemos) (?:a|con usted a) |\b(?:tenga|tengan) (?:la seguridad|la certeza|por seguro) (?:de )?que |\b(?:cuente|cuenten) con que |\b(?:le |les )?(?:doy|damos) (?:mi|nuestra) palabra de que |\b(?:me asegurare|nos aseguraremos|me encargo|nos encargamos|me encargare|nos encargaremos|me voy a encargar|me voy a asegurar)(?: personalmente)? de (?:que )?/,
    [
      "Le garantizo que recibirá su pedido.",
      "Me comprometo a llamarle mañana.",
      "Me encargaré de que lo reciba.",
    ],
    ["Me garantizan la entrega."],
  ],
  [
    "team_future",
    "third_party",
    [...THIRD_FUTURE, ...THEIR_FUTURE, "pondra", "pondran", "comunicara"].join(" "),
    new RegExp(
      `\\b${TEAM} (?:ya |tambien )?${CLITIC}${oneOf([...THIRD_FUTURE, ...THEIR_FUTURE])}\\b|\\b(?:(?:se|le|les|te|lo|la|los) ){1,2}${oneOf(THEIR_FUTURE)}\\b|\\bse (?:comunicaran?|pondran? en contacto|contactaran?)(?= con (?:usted|ustedes|contigo))|\\b(?:(?:se|le|les|te|lo|la) ){1,2}${oneOf(THIRD_FUTURE)}(?= ${TEAM})|(?<=\\by )(?:(?:se|le|les|te|lo|la) ){1,2}${oneOf(THIRD_FUTURE)}\\b`,
    ),
    [
      "Un técnico le llamará mañana.",
      "El área de cobranzas le enviará el recibo.",
      "Le contactarán hoy.",
    ],
    ["El banco le llamará."],
  ],
  [
    "team_going_to",
    "third_party",
    "va van",
    new RegExp(
      `\\b(?:${TEAM} )${CLITIC}(?:va|van) a (?=${INFINITIVE})|\\b(?:(?:se|le|les|te|lo|la) ){1,2}van a (?=${INFINITIVE})`,
    ),
    ["Cobranzas le va a reembolsar.", "Lo van a llamar hoy."],
    ["Usted va a necesitar una llave."],
  ],
  [
    "ask_somebody",
    "delegated",
    "pedire pediremos pedirle solicitare solicitaremos hare haremos pido",
    /\b(?:(?:le|les) )?(?:pedire|pediremos|voy a pedir(?:le)?|vamos a pedir(?:le)?|pido|solicitare|solicitaremos|hare|haremos) (?:a |al )?(?:[\wñ]{2,20} ){0,5}?que (?:(?:se|le|les|te|lo|la) ){0,2}/,
    ["Le pediré a un técnico que le llame.", "Haremos que bodega lo revise."],
  ],
  [
    "you_will_get",
    "customer_gets",
    "recibira recibiras recibiran obtendra tendra tendras tendran llegara llegaran recibir llegar vera",
    /\b(?:(?:usted|ustedes|ud) )?(?:(?:lo|la|los|las|le|les|te) )?(?:va a recibir|van a recibir|vas a recibir|va a llegar|recibira|recibiras|recibiran|obtendra|(?:tendra|tendras|tendran)(?! que\b)|llegara|llegaran|vera reflejad[oa])\b/,
    ["Recibirá un correo mañana.", "Le llegará la factura hoy."],
    ["Tendrá que esperar."],
  ],
  [
    "will_be_done",
    "passive",
    "sera seran quedara quedaran estara estaran queda quedan se saldra",
    new RegExp(
      `\\b(?:(?:su|sus|el|la|los|las|este|esta|esto|eso|tu|del|nuestro|nuestra) (?:[\\wñ#.-]{1,24} ){1,4}?)?(?:(?:se (?:le |les |te )?(?:va a |van a )(?=${INFINITIVE}))|(?:ya )?(?:sera|seran|quedara|quedaran|estara|estaran|queda|quedan)(?: ya)?(?= (?:[a-z]{3,20}(?:ad|id|uelt|scrit)[oa]s?|list[oa]s?|disponibles?|incluid[oa]s?|hech[oa]s?)\\b)|se (?:le |les |te )?${oneOf([...THIRD_FUTURE, ...THEIR_FUTURE])}\\b|saldra(?= (?:en|el|la|esta|mañana|publicad|a)\\b))`,
    ),
    [
      "Su pedido será enviado mañana.",
      "Se le enviará el recibo hoy.",
      "Queda agendado para el lunes.",
    ],
    ["Será un placer."],
  ],
  [
    "hope_to",
    "intention",
    "espero esperamos planeo planeamos pienso pensamos previsto pretendemos intencion",
    new RegExp(
      `\\b(?:espero|esperamos|planeo|planeamos|pienso|pensamos|pretendo|pretendemos|(?:tengo|tenemos) (?:previsto|pensado|la intencion de)) (?:poder )?(?=${INFINITIVE}|tener)`,
    ),
    ["Esperamos enviarlo el lunes.", "Tenemos previsto publicar la corrección mañana."],
  ],
  [
    "should_be",
    "expectation",
    "deberia deberian debe deben",
    /\b(?:deberia|deberian)(?: ya)? (?=(?:quedar|estar|llegar|llegarle|recibir|recibirlo|tener|tenerlo|reflejarse|resolverse|salir|verse)\b)/,
    ["Debería quedar listo el viernes."],
  ],
  [
    "can_do",
    "offer",
    "puedo podemos podria podriamos gusta gustas desea deseas quiere quieres prefiere gustaria",
    /\b(?:(?:le|les|te|lo|la) )?(?:puedo|podemos|podria|podriamos) (?=\w)|\bsi (?:usted )?(?:(?:lo|asi lo|le) )?(?:gusta|gustas|desea|deseas|quiere|quieres|prefiere|parece)(?: bien)?,? (?=(?:se|le|les|te|lo|la) )|\b(?:quiere|quieres|desea|le gustaria) que (?=(?:se|le|les|te|lo|la) )/,
    ["Le puedo mandar otro.", "Si gusta le mando otro.", "¿Quiere que le llame?"],
  ],
  [
    "one_moment",
    "immediate",
    "momento momentito minuto minutos minutito segundo segundos espere permitame dame deme",
    /\b(?:dame|deme|denos|permitame|permiteme|regaleme|un|espere) (?:un |unos |dos |tres |cinco |diez |quince |\d{1,2} )?(?=(?:momento|momentito|minut|segund)\w{0,6}\b)/,
    ["Deme un momento.", "Permítame dos minutos."],
  ],
  [
    "will_not_again",
    "negative",
    "no nunca",
    /\b(?:no|nunca(?: mas)?) (?=(?:(?:se|le|les|te|lo|la|nos) ){0,2}(?:vuelv|volver|repet|ocurrir|suceder|pasar|cobrar|molest|contact|vamos a volver|va a volver|va a (?:pasar|ocurrir|suceder|repetir)))/,
    ["No volverá a pasar.", "No le volveremos a cobrar."],
  ],
]);
