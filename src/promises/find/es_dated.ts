import { cueList } from "../../text/cue_list.ts";
import { TEAM } from "./es_openings.ts";
import type { OpeningKind } from "./grammar.ts";

/** Words that say when: of a day or hour that is named, any verb can make a promise. */
const TIMES =
  "hoy mañana tarde noche mediodia lunes martes miercoles jueves viernes sabado domingo semana mes hora horas minutos dia dias enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre las breve brevedad antes";

/** For whom: what is done "le", "te", "os" is done for a customer. */
const FOR = "(?:(?:le|les|te|os) (?:lo |la |los |las )?|se (?:lo|la|los|las) )";
const ANY_INFINITIVE = "[a-zñ]{2,15}(?:ar|er|ir)";
/** Verbs that happen to a customer or tell something, and those that only greet. */
const NOT =
  "(?!(?:record|agrade|dese|esper|rog|rueg|ped|pid|deb|felicit|salud|suger|sugier|recomend|recomiend|gust|parec|falt|qued|sirv|interes|toc|convien|correspond|const|vence|caduc|cobr|dur|cuest|import|extrañ|pas(?:a|o)\\b|entend|entiend|comprend|hac(?:e|en)\\b|hag|tien|ten|pued|quier|sab|sup|sal(?:e|ga)|vend(?:ra|ran)\\b|va\\b|van\\b|han?\\b|he\\b|hemos\\b|est[aeo]|era|fue|ser|hubier|habr))";
const SUBJECT =
  "(?:(?:el|la|los|las|un|una|mi|mis|nuestr[oa]s?|otro|otra|don|doña|alguien|sor) (?:(?!(?:se|le|les|te|os|lo|nos|me|no) )[a-zñ]{2,20} ){0,5}?)";
/** An area of the house, as a word alone: "Nómina le corrige". */
const AREA = "[a-zñ]{5,15} (?=(?:le|les|te|os) )";
const FUTURE_3 = "[a-zñ]{2,15}(?:ara|era|ira|aran|eran|iran)\\b";
const PRESENT_3 = "[a-zñ]{2,15}(?:a|e|an|en)\\b(?! que\\b)";

/** Openings of Spanish commitments with any verb: for the customer, or where the clause says when. */
export const SPANISH_DATED = cueList<OpeningKind>("promise.es.dated", "es", [
  [
    "going_to_for_you",
    "first_person",
    "voy vamos",
    new RegExp(
      `\\b${FOR}(?:voy|vamos) a (?=${NOT}${ANY_INFINITIVE}\\b)|\\b(?:voy|vamos) a (?=${NOT}${ANY_INFINITIVE}(?:se)?(?:le|les|te|os|selo|sela)\\b)`,
    ),
    ["Vamos a exentarle el cargo.", "Te voy a pintar la puerta."],
    ["Vamos a la tienda."],
  ],
  [
    "going_to_when",
    "any_verb",
    "voy vamos",
    new RegExp(`\\b(?:voy|vamos) a (?=${NOT}${ANY_INFINITIVE}(?:lo|la|los|las)?\\b)`),
    ["Vamos a afinar el piano mañana."],
    ["Vamos a la tienda mañana."],
  ],
  [
    "future_for_you",
    "first_person",
    "le les te os se",
    new RegExp(`\\b${FOR}${NOT}[a-zñ]{2,15}(?:aremos|eremos|iremos|are|(?<!i)ere|(?<!qu)ire)\\b`),
    ["Le inscribiré al bebé.", "Se lo pintaremos."],
    ["Le adquiere el coche.", "Se cansa."],
  ],
  [
    "future_when",
    "any_verb",
    `${TIMES} el`,
    new RegExp(
      `(?<!\\b(?:se|le|les|te|os|lo|la|los|las) )\\b(?!queremos|preferiremos)${NOT}[a-zñ]{2,15}(?:aremos|(?<!qu|i)eremos|iremos)\\b`,
    ),
    ["Afinaremos el piano el miércoles."],
    ["Queremos verlo el lunes."],
  ],
  [
    "present_for_you",
    "any_verb",
    "le les te os se",
    new RegExp(`\\b${FOR}${NOT}[a-zñ]{2,15}(?:o|amos|emos|imos)\\b(?! que\\b|:)`),
    ["El sábado le montamos la carpa.", "Le consigo el manual para el jueves."],
    ["Le recuerdo que el lunes cerramos."],
  ],
  [
    "bare_present_when",
    "any_verb",
    TIMES,
    new RegExp(
      `(?<=^|[,;:] |\\b(?:hoy|mañana|ahora|mismo|tarde|noche|lunes|martes|miercoles|jueves|viernes|sabado|que) )${NOT}(?!luego|pero|como|cuando|dentro|junto|debajo|excepto|pronto|primero|segundo|bajo|salvo)[a-zñ]{2,15}(?<!ad|id|tant|est|much|poc|tod|sol)o (?=(?:el|la|los|las|su|sus|tu|tus|un|una|al) )`,
    ),
    ["Borro la ficha duplicada antes del lunes.", "Hoy reclamo al transportista."],
    ["Pedido el lunes por usted."],
  ],
  [
    "somebody_will",
    "anybody",
    TIMES,
    new RegExp(
      `(?<=^|[,;:] |\\b(?:hoy|mañana|tarde|noche|lunes|martes|miercoles|jueves|viernes|sabado|\\d|y|que) )(?:${SUBJECT}|${AREA})(?:${FOR}|lo )(?:${NOT}(?:${FUTURE_3}|${PRESENT_3})|(?:va|van) a (?=${ANY_INFINITIVE}))|\\b${TEAM} (?:${NOT}${PRESENT_3}|(?:va|van) a (?=${ANY_INFINITIVE}))|(?<=^|[,;:] )(?:el|la|los|las|un|una) [a-zñ]{3,15}(?:er[oa]|ista|ora?|ic[oa]|ante|iente) (?:[a-zñ]{3,15} )?${NOT}(?:(?!(?:termin|empez|comenz|abri|cerr|finaliz|subi|baj|estar|habr|tendr|podr))${FUTURE_3}|${PRESENT_3}(?= [^.;]{0,40}\\b(?:su|tu|usted|ustedes)\\b))`,
    ),
    [
      "La ingeniera Quiñones lo visita mañana.",
      "El martes un compañero le revisa la antena.",
      "La maestra le va a evaluar de nuevo el viernes.",
    ],
    ["La oferta termina el lunes."],
  ],
  [
    "calls_you_somebody",
    "anybody",
    TIMES,
    new RegExp(
      `(?<=^|[,;:] |\\b(?:hoy|mañana|tarde|noche|lunes|martes|miercoles|jueves|viernes|sabado) )(?:${FOR}|lo )${NOT}(?:${FUTURE_3}|${PRESENT_3})(?= (?:el|la|un|una|mi|nuestr[oa]|don|doña|alguien|[a-zñ]{3,12},) )`,
    ),
    ["Mañana por la mañana te llama Begoña, de matrículas."],
    ["Mañana le vence el plazo."],
  ],
  [
    "is_done_for_you",
    "arranged",
    "se",
    new RegExp(`\\bse (?:le|les|te|os) (?=${NOT}(?:${FUTURE_3}|${PRESENT_3}))`),
    ["Se les restituirá el servicio esta noche."],
    ["Se le ve contento hoy mismo a usted."],
  ],
  [
    "leaves_the_house",
    "arranged",
    TIMES,
    /\b(?:su|tu|sus|tus|el|la) (?:[a-zñ]{2,20} ){1,4}?(?=(?:sale|salen|saldra|saldran) (?:de|hoy|mañana|el)\b)|(?<=^|[,;:] |\b(?:hoy|mañana|tarde|noche|lunes|martes|miercoles|jueves|viernes|sabado) )(?=(?:sale|salen|saldra|saldran) (?:su|tu|sus|tus)\b)/,
    ["Su medidor nuevo sale de bodega mañana."],
    ["Salimos mañana de viaje."],
  ],
  [
    "plural_present_when",
    "any_verb",
    TIMES,
    new RegExp(
      `(?<=^|[,;:] |\\b(?:hoy|mismo|mañana|(?:este|proximo) [a-z]{5,9}) )${NOT}(?!abrimos|cerramos (?:el|los)|trabajamos|atendemos|laboramos|tenemos|estamos|somos)(?![a-zñ]+[aei]remos)[a-zñ]{2,15}[aei]mos(?= (?:el|la|los|las|su|sus|tu|tus|un|una|al) [^.;]{0,60}\\b(?:hoy|mañana|esta (?:tarde|noche|semana)|este [a-z]{5,9}|antes del?|a mas tardar|en un maximo|dentro de|la semana que viene|proxim[oa])\\b)|(?<=\\b(?:hoy|mismo|mañana|(?:este|proximo) [a-z]{5,9}),? )${NOT}(?!abrimos|trabajamos|atendemos|tenemos|estamos|somos)(?![a-zñ]+[aei]remos)[a-zñ]{2,15}[aei]mos(?= (?:su|sus|tu|tus) )`,
    ),
    ["Despachamos la hélice este miércoles.", "Este viernes cerramos tu expediente."],
    ["Despachamos la hélice el miércoles."],
  ],
  [
    "it_is_done_for_you",
    "arranged",
    TIMES,
    /\b(?:(?:su|tu|el|la|los|las) (?:[a-zñ]{2,20} ){1,4}?)?(?:se )?(?:le|les|te|os) (?:queda|quedan|quedara|quedaran|dejo|dejamos)(?= (?:ya )?[a-zñ]{3,20}(?:ad|id|uelt|scrit|uest)[oa]s?\b)/,
    ["Hoy le queda instalado el decodificador."],
    ["Le queda bien el color hoy."],
  ],
  [
    "will_be_with_you",
    "anybody",
    TIMES,
    /\b(?:el|la|los|las|un|una|nuestr[oa]s?) (?:[a-zñ]{2,20} ){1,3}?(?:estara|estaran)(?= con (?:usted|ustedes|vosotros|tigo)\b)|\b(?:el|la|los|las|un|una|nuestr[oa]s?) (?:[a-zñ]{2,20} ){1,3}?(?:estara|estaran)(?= (?:en|por) su (?:casa|domicilio|oficina))/,
    ["La grúa estará con ustedes en dos horas."],
  ],
  [
    "will_not_again",
    "not_again",
    "mas nunca nuevo vez",
    /\bno (?=(?:(?:se|le|les|te|os|lo|la|los|las|nos) ){1,2}[a-zñ]{2,15}(?:aremos|eremos|iremos|are|ere|ire) (?:[a-zñ]{1,12} ){0,4}?(?:mas|nunca|de nuevo|otra vez)\b)/,
    ["No os cortaremos más la luz."],
    ["No le vemos más."],
  ],
]);

/** Who does not act for the house, and things that only happen. Matched on the words before the verb. */
export const SPANISH_OUTSIDE =
  /\b(?:banco|paqueteria|correos|mensajeria|transportista|courier|aerolinea|aduana|fabricante|proveedor|aseguradora|gobierno|sistema|pagina|plataforma|app|aplicacion|web|garantia|contrato|plan|tarifa|cuota|cuenta|servicio|pedido|paquete|envio|promocion|oferta|codigo|enlace|version|actualizacion|clientes?|usuarios?|tienda|sucursal|oficina|precio|vuelo|tren|lluvia|que|quien|si)\b/;

/** What is announced to customers and no promise to one. */
export const SPANISH_NOTICE =
  /^(?:cobr|suspend|cerr|bloque|cort|descont|retir|cancelad|cerrad|bloquead)/;
