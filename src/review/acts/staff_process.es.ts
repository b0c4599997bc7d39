import { cueList } from "../../text/cue_list.ts";
import type { Cue } from "../../text/cues.ts";
import type { ActKind } from "../observations.ts";
import { DO_THIS } from "./spanish_verbs.ts";

const GIVE =
  "(?:indi(?:ca|que|car)|confirma|confirme|confirmar|envi[ae]|enviar|mand[ae]|mandar|pas[ae]|pasar|comparte|comparta|compartir|proporcion[ae]|proporcionar|facilit[ae]|facilitar|di|diga|decir|dice|da|de|dar|das|regala|brinda|brindar|adjunt[ae]|adjuntar|comenta|comentar|cuenta|explica)";

/** What staff do in words: asking, instructing, referring, refusing; tu, usted, vos and vosotros alike. */
export const STAFF_PROCESS_ES: readonly Cue<ActKind>[] = cueList<ActKind>("process.es", "es", [
  [
    "data",
    "data_request",
    "me nos podria podrias puede puedes cual digame dime indiqueme indicame indiquenos confirmeme confirmame envieme enviame envienos mandeme mandame mandenos mandanos compartame comparteme paseme pasame necesito necesitamos requiero requerimos que numero favor cuentame cuenteme",
    new RegExp(
      `\\b(?:(?:me|nos) (?:(?:puedes?|pueden|podrias?|podrian) )?${GIVE}(?:me|nos|s)?\\b(?! (?:gusto|pena|igual))|(?:puedes?|podrias?) ${GIVE}(?:me|nos)\\b|(?:cual|cuales) (?:es|son|fue|era) (?:su|tu|el|la|los|las)\\b|(?:diga|di|indique|indica|confirme|confirma|envie|envia|mande|manda|comparta|comparte|pase|pasa|cuente|cuenta)(?:me|nos) (?:por favor |porfa )?(?:su|tu|el|la|los|las|que|cual|si|un|una|por|con|mas|de)\\b|(?:necesito|necesitamos|requiero|requerimos) (?:su|tu|el|la|los|las|que me|que nos|saber|mas|unos|un)\\b|por favor[, ]+(?:envi[ae]|mand[ae]|indi(?:ca|que)|proporcion[ae]|compart[ae]|confirm[ae]) )`,
    ),
    ["¿Me da su número de pedido?", "¿Cuál es tu correo?", "Indíqueme la versión."],
    ["Me da gusto."],
  ],
  [
    "which",
    "data_request",
    "que cual",
    /(?:^|[¿,.:;] ?)(?:en |con |de |y )?(?:que|cual) (?:\w+ )?(?:version|modelo|numero|sistema|error|mensaje|correo|cuenta|navegador|proveedor|servidor|antivirus|direccion|talla|fecha)\b/,
    ["¿Qué versión usa?", "¿Qué mensaje de error aparece?"],
    ["Ese es el modelo que pidió."],
  ],
  [
    "instruct",
    "instruction",
    DO_THIS.words.join(" "),
    new RegExp(
      `(?:^\\W*|[.,;:>!] ?|-\\s+|\\b(?:por favor|luego|despues|y|ahora|primero|entonces|tambien|solo|o|pruebe a|prueba a|pruebe|intente|intenta|puedes?|podes|podrias?|debes?|deberias?|tienes? que|tenes que|hay que|necesitas?|debera|haga|favor de|podrias intentar|puedes intentar) )${DO_THIS.pattern}(?:lo|la|los|las|le|se|te)?\\b`,
    ),
    [
      "Reinicie la tetera, por favor.",
      "Vaya a Ajustes y luego pulse Guardar.",
      "Prueba otro cable.",
    ],
    ["Mi hermano abre la tienda."],
  ],
  [
    "answer-fact",
    "answer",
    "si no claro correcto exacto efectivamente cierto supuesto es son esta estan hay fue tiene tienes puede puedes podes se debe debes funciona significa cuesta vale incluye dura llega sale abrimos cerramos cubre porque necesita necesitas permite sirve viene existe corresponde",
    /(?:^\W*(?:si|no|claro|correcto|exacto|asi es|efectivamente|cierto|por supuesto|desde luego)\b|\b(?:es|son|esta|estan|hay|fue|tienes?|puedes?|podes|se puede|debes?|funciona|significa|cuesta|vale|incluye|dura|llega|sale|abrimos|cerramos|cubre|porque|necesitas?|permite|sirve|viene|existe|corresponde)\b)/,
    ["Sí, hasta las 6.", "Es un fallo conocido.", "Puedes recogerlo."],
  ],
  [
    "referral",
    "referral",
    "contacte contacta contactar contacten comuniquese comunicate comunicarse llame llama llamar escriba escribe escribir acuda acude acudir dirijase dirigete dirigirse consulte consulta consultar pregunte pregunta preguntar hable habla hablar reportelo reportalo pongase ponte ponerse vealo verlo vea tramitelo",
    /\b(?:contact(?:e|a|ar|en)(?:se)? (?:con|a|al|directamente)|comuni(?:quese|cate|carse) (?:con|a|al)|llam(?:e|a|ar|en) (?:a|al) |escrib(?:a|e|ir)(?:les?)? (?:a|al) |acud(?:a|e|ir) (?:a|al|con) |diri(?:jase|gete|girse) (?:a|al) |consult(?:e|a|ar) (?:con|a|al) |pregunt(?:e|a|ar)(?:le|les)? (?:a|al|en|con) |habl(?:e|a|ar) con |report(?:elo|alo) (?:a|al|en|con) |(?:pongase|ponte|ponerse) en contacto|(?:vealo|verlo|vea eso|tramitelo) con )/,
    ["Contacte a su banco.", "Tiene que hablar con Reservas."],
  ],
  [
    "transfer",
    "transfer",
    "transfiero transferire transferi transferir comunico comunicare paso pase pasare pasamos traslado derivo derive turno turne canalizo canalice reenvio reenvie conecto enlazo comunicarle transferirle",
    /\b(?:(?:le|te|lo|la|los|las|su caso|tu caso|se lo) (?:transfier[oe]|transferi|transferire|comunico|comunicare|traslado|derivo|derive|turno|turne|canalizo|canalice|reenvio|reenvie|conecto|enlazo|pas[oe]|pasare|pasamos) (?:con|a|al|su|tu|el|la|todo|ahora|de)|(?:voy|vamos) a (?:transferir|comunicar|pasar|canalizar)(?:l[aeo]s?|te) )/,
    ["Le transfiero a Facturación.", "Ya le pasé su caso a Marta."],
  ],
  [
    "refusal",
    "refusal",
    "puedo podemos podre podremos posible puede permite procede aplica acepto aceptamos hacemos realizamos ofrecemos hay imposible permitido autorizado autorizada contempla manejamos corresponde",
    /\b(?:no (?:(?:se |me |nos )?(?:le|te|les|lo|la|los|las) |se |me |nos )?(?:puedo|podemos|podre|podremos|puede|es posible|sera posible|permite|permiten|procede|aplica|acept(?:o|amos)|hacemos|realizamos|ofrecemos|contempla|manejamos|esta permitido|estoy autorizad[oa]|hay (?:nada|manera|forma|reembolsos?|devoluci|cambios|excepci|modo))|(?:es |resulta )?imposible)\b/,
    ["No podemos reembolsarlo.", "No hay nada que hacer.", "No es posible."],
    ["¿Cómo puedo ayudarle?"],
  ],
  [
    "policy",
    "policy",
    "politica politicas norma normas normativa reglamento regla reglas terminos procedimiento procedimientos protocolo lineamientos",
    /\b(?:(?:la|las|el|los|nuestr[oa]s?|una|por|es|su|segun|de) (?:\w+ )?(?:politicas?|normas?|normativa|reglamento|reglas?|procedimientos?|protocolo|lineamientos)|terminos y condiciones|los terminos)\b/,
    ["Nuestra política es de 14 días.", "Según los términos y condiciones."],
  ],
  [
    "safety",
    "policy_safe",
    "ley legal legales legalmente seguridad privacidad datos rgpd",
    /\b(?:por (?:la )?ley|la ley|legalmente|(?:requisito|obligacion|motivo|razon)(?:es|s)? legal(?:es)?|por (?:su |tu |motivos? de |razones de |cuestiones de |temas de )?(?:seguridad|privacidad)|proteccion de datos|proteger (?:su|tu|sus|tus)|rgpd)\b/,
    ["Por seguridad lo necesito.", "Lo exige la ley."],
  ],
  [
    "blame",
    "blame",
    "culpa sistema gerencia direccion turno",
    /\b(?:(?:es|fue) (?:la )?culpa (?:de|del|suya)|el sistema (?:esta|anda|se) (?:caid|lent|cay|mal|fall)\w*|(?:gerencia|direccion) (?:decidio|lo decidio)|(?:el|los) (?:del )?turno (?:de la )?(?:noche|mañana|tarde))\b/,
    ["Es culpa de la mensajería.", "El sistema está caído."],
  ],
]);
