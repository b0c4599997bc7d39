import { cueList } from "../../text/cue_list.ts";

const SAID =
  "(?:dije|dijimos|comente|mencione|explique|escribi|indique|puse|decia|comentaba|comentamos|mencionaba|indicaba|conte|describi|señale|he (?:dicho|comentado|mencionado|explicado|indicado|puesto|escrito))";
const TO = "(?:(?:se|te|le|les|os) )?(?:(?:lo|la) )?";
const PLACE =
  "(?:en (?:mi|el|la) (?:\\w+ )?(?:mensaje|correo|post|pregunta|consulta|publicacion|comentario|descripcion|inicio|principio)(?: \\w+)?|arriba|antes|anteriormente|al principio|desde el principio|en el primer \\w+|varias veces|dos veces|tres veces|mil veces)";

/** The customer objects to a reply that passes by what was said; and reports of not being heard. */
const OBJECTIONS_ES = cueList("failure_to_listen.es", "es", [
  [
    "told-before",
    "said_told",
    "dije comente mencione explique escribi indique puse dicho comentado mencionado explicado indicado repito repetir",
    new RegExp(
      `\\b(?:(?:como|tal como|segun) (?:ya )?${TO}${SAID} ${PLACE}|ya ${TO}${SAID}\\b(?! (?:a (?:otro|su|mi)|en la tienda|ayer a))|(?:eso|esto) (?:ya )?(?:lo|se lo|te lo|os lo) ${SAID}|(?:se lo|te lo|lo|les|le) (?:repito|vuelvo a (?:decir|repetir)))`,
    ),
    ["Ya lo dije en mi mensaje.", "Como comenté arriba, es la impresora.", "Se lo repito."],
    ["Me dijo que es rojo."],
  ],
  [
    "as-i-said",
    "said_as_told",
    "como",
    new RegExp(`\\b(?:tal )?como (?:ya )?${TO}${SAID}\\b`),
    ["Como le dije, no tengo internet."],
    ["Como dijeron en las noticias."],
  ],
  [
    "read-it",
    "said_told",
    "leyo leiste leisteis leido lea lee leer lean leeis leyendo escucha escuchan escuchando leyeron leen",
    /\b(?:(?:ley(?:o|eron)|leiste|leisteis|ha leido|han leido|has leido) (?:usted |siquiera |bien |acaso )*(?:mi|lo que|el|mis)|(?:siquiera|acaso) (?:me |lo |ha |han )?(?:ley|leid|lee)\w*|(?:vuelva|vuelve|vuelvan) a leer|(?:lea|lee|lean) (?:bien |de nuevo |otra vez |por favor )*(?:mi|lo que|el mensaje)|no (?:me )?(?:esta|estan|estas) (?:leyendo|escuchando)|no (?:me )?(?:ley(?:o|eron)|leiste|leen|ha leido|han leido|escucha[ns]?)(?: (?:lo que|mi|bien|nada|el)|\W*$))/,
    ["¿Leyó mi mensaje?", "Lea bien lo que puse.", "No me está escuchando."],
    ["Leí su mensaje."],
  ],
  [
    "not-what-i-asked",
    "said_mismatch",
    "pregunte preguntaba pregunta preguntando pido pedi pregunto refiero referia problema entendio entendiste entendido ver quise duda pedia",
    /\b(?:(?:eso )?no (?:es|fue|era) (?:eso |lo |esa )?(?:lo )?(?:que )?(?:le |les |te |os )?(?:pregunt(?:e|aba|o)|pedi(?:a)?|pido|quise decir|solicite|mi (?:pregunta|duda|problema))|no (?:me )?(?:contesta|responde|contesto|respondio|resuelve) (?:a )?(?:mi|la|lo que) (?:pregunta|duda|pregunte|consulta|que pregunte)|(?:usted )?no (?:me )?(?:entendio|entendiste|ha entendido|has entendido|entendieron|han entendido)(?: (?:mi|la|el|lo|bien|nada)|\W*$)|(?:eso|esto) no tiene nada que ver|no (?:me refiero|me referia|hablo|hablaba|pregunto|pregunte|estoy (?:preguntando|hablando)) (?:a |de |por )?(?:eso|ese|esa|al |la |el )|mi (?:pregunta|duda|problema) (?:es|era) (?:otr[oa]|distint[oa]|diferente))/,
    ["No es eso lo que pregunté.", "Eso no tiene nada que ver.", "No me entendió."],
    ["¿Cuál es el problema?", "Es lo que pregunté, gracias."],
  ],
  [
    "did-that-already",
    "said_did_that",
    "ya hice probe intente hecho probado intentado",
    /(?:\bya (?:lo |la |eso |todo eso |los |las )*(?:hice|probe|intente|revise|reinicie|hicimos|probamos|mande|envie|di|comprobe|borre|verifique)\b|\b(?:eso|esto|todo eso|lo) (?:ya )?(?:lo )?(?:hice|probe|intente|he (?:hecho|probado|intentado))\b|\bya (?:lo |la |eso )?(?:he|hemos) (?:hecho|probado|intentado|reiniciado|revisado|enviado|comprobado|borrado|verificado)\b)/,
    ["Ya lo hice.", "Eso ya lo probé.", "Ya he probado eso."],
  ],
  [
    "not-heard",
    "report",
    "escuchan escucha escucharon escucho escuchar pesar aunque expresamente mismo entienden",
    /\b(?:(?:nadie|no|nunca|ni) (?:me |nos |les )?(?:escuch(?:a|an|o|aron)|(?:quieren?|quisieron) escuchar)(?:me|nos)?\b(?! (?:bien|nada|el|la|musica|los|las|por (?:el|los|la)))|(?:a pesar de que|aunque|despues de que|cuando) (?:les |le |os |te )?(?:pedi|dije|avise|solicite) (?:\w+mente )?(?:que no|lo contrario)|(?:me|nos) (?:preguntan|preguntaron|piden|pidieron) (?:siempre |otra vez |una y otra vez )?(?:lo mismo|los mismos datos|las mismas))/,
    [
      "Nadie me escucha.",
      "Lo cancelaron aunque les dije que no.",
      "Me preguntan siempre lo mismo.",
    ],
    ["No escucho música.", "No se escucha bien."],
  ],
  [
    "said-many-times",
    "report",
    "veces",
    /\b(?:(?:como )?(?:ya )?(?:se (?:lo|la) |(?:le|les|te|os|lo) )?(?:he |hemos )?(?:dije|dijimos|dicho|expliqu?e|explicamos|explicado|mencione|mencionado|repeti|repetido|comente|comentado)(?: (?:eso|esto|ya))? (?:ya )?(?:dos|tres|cuatro|cinco|varias|muchas|mil|\d{1,2}) veces|(?:dos|tres|cuatro|cinco|varias|muchas|mil|\d{1,2}) veces (?:ya )?(?:(?:se|les?|te|os) )?(?:lo )?(?:he |hemos )(?:dicho|explicado|mencionado|repetido|comentado))\b/,
    ["Como dije tres veces, no tengo internet.", "Ya se lo he explicado varias veces."],
    ["Se lo dije a mi vecina.", "Llamé dos veces."],
  ],
  [
    "not-that",
    "said_not_that",
    "no",
    /\b(?:es|era|dije|pedi|quiero|tengo|necesito|digo) (?:(?:el|la|los|las|un|una|mi|con|de) ){0,2}[a-zñ]{3,20},? (?:y )?no (?:(?:el|la|los|las|un|una|mi|con|de) ){1,2}[a-zñ]{3,20}\b/,
    ["Es la impresora, no la laptop.", "Pedí la lámpara y no la pantalla."],
    ["No es la impresora."],
  ],
  [
    "wants-to-cancel",
    "said_cancel",
    "cancelar baja cancelen cerrar",
    /\b(?:quiero|quisiera|necesito|deseo|por favor|como (?:puedo|le hago para)?|pueden) (?:\w+ )?(?:cancelar|cancelen|darme de baja|dar de baja|cerrar mi cuenta)\b/,
    ["Quiero cancelar.", "Necesito darme de baja."],
    ["No lo cancelen."],
  ],
  [
    "sells",
    "sells",
    "mejorar plan premium paquete superior ampliar",
    /\b(?:mejor(?:ar|e|a) (?:su|tu) (?:plan|paquete|servicio|suscripcion)|(?:nuestro|un|el) (?:plan|paquete) (?:premium|superior|mas grande|mejor)|ampliar (?:su|tu) (?:plan|paquete))\b/,
    ["¡Excelente, así puede mejorar su plan!"],
    ["Su plan termina hoy."],
  ],
]);

const ASK =
  "(?:cual (?:es|era|seria) (?:su|tu|el|la)|(?:me|nos) (?:(?:puedes?|podrias?|pueden|podrian) )?(?:das?|dar|indicas?|indicar|confirmas?|confirmar|proporcionas?|proporciona|proporcionar|comparte[s]?|compartir|pasas?|pasar|envias?|enviar|mandas?|mandar|facilitas?|facilitar|brindas?|brindar|dices?|decir|regalas?) (?:por favor )?(?:su|tu|el|la)|(?:puedes?|podrias?) (?:dar|indicar|confirmar|proporcionar|compartir|pasar|enviar|mandar|facilitar|decir)(?:me|nos) (?:por favor )?(?:su|tu|el|la)|(?:deme|dame|digame|dime|indiqueme|indicame|confirmeme|confirmame|envieme|enviame|mandeme|mandame|paseme|pasame|compartame|proporcioneme|indiquenos|envienos|mandenos|denos) (?:por favor )?(?:su|tu|el|la)|(?:necesito|necesitamos|requiero|requerimos) (?:que me (?:de|indique|confirme|proporcione) )?(?:su|tu|el|la)|(?:indique|proporcione|envie|confirme|escriba|comparta|mande|facilite) (?:por favor )?(?:su|tu|el|la))";

/** Staff ask for a fact that the customer may have given: `asks_` and the kind of the fact. */
const REQUESTS_ES = cueList("failure_to_listen.asks.es", "es", [
  [
    "order",
    "asks_order_number",
    "numero folio codigo referencia pedido",
    new RegExp(
      `\\b${ASK} (?:numero|n|no|nro|folio|codigo|referencia)\\.? (?:de )?(?:(?:su|tu|la|el) )?(?:pedido|orden|reserva|reservacion|caso|ticket|factura|guia|folio|compra|referencia|confirmacion)\\b`,
    ),
    ["¿Cuál es su número de pedido?", "¿Me da el folio de la reserva?"],
    ["Su número de pedido es 5512."],
  ],
  [
    "email",
    "asks_email",
    "correo email mail e-mail",
    new RegExp(`\\b${ASK} (?:direccion de )?(?:correo|e-?mail|mail)\\b(?! que (?:le|te))`),
    ["¿Me confirma su correo?"],
    ["Le envío un correo."],
  ],
  [
    "phone",
    "asks_phone",
    "telefono celular movil",
    new RegExp(`\\b${ASK} (?:numero (?:de )?)?(?:telefono|celular|movil|contacto)\\b`),
    ["¿Me da su número de teléfono?"],
    ["Nuestro teléfono es 555-0100."],
  ],
  [
    "version",
    "asks_version",
    "version",
    /(?:^|[¿,.:;] ?|\b(?:con|y|en|de) )(?:que|cual) (?:es (?:la|su|tu) )?version\b(?! (?:necesita|recomienda|prefiere|quiere))/,
    ["¿Qué versión usa?", "¿Cuál es la versión?"],
    ["La versión 12 lo corrige.", "¿Qué versión prefiere?"],
  ],
  [
    "system",
    "asks_operating_system",
    "sistema windows mac",
    /(?:\b(?:que|cual) (?:es (?:su|tu|el) )?sistema operativo\b|\b(?:usa|usas|es|tiene|tienes) (?:un |una )?(?:windows|mac)(?: o (?:mac|windows|linux))\?)/,
    ["¿Qué sistema operativo usa?", "¿Usa Windows o Mac?"],
    ["Windows lo corrige."],
  ],
  [
    "provider",
    "asks_provider",
    "proveedor",
    /\b(?:que|cual|quien) (?:es )?(?:su |tu |el )?proveedor(?: de (?:correo|internet|email))?\b/,
    ["¿Cuál es su proveedor de correo?"],
    ["Lo decide su proveedor."],
  ],
  [
    "error",
    "asks_error_text",
    "error mensaje",
    /(?:^|[¿,.:;] ?|\by )(?:que|cual) (?:es (?:el|ese) )?(?:mensaje(?: de error)?|error)(?: exacto| exactamente)?(?: (?:le|te|les))? ?(?:aparece|sale|ve|ves|muestra|da|recibe|recibes|dice|marca|\?)/,
    ["¿Qué mensaje le aparece?", "¿Qué error te sale?"],
    ["El error significa que está lleno."],
  ],
]);

/** Staff set aside what the customer reports. */
const DISBELIEF_ES = cueList("failure_to_listen.disbelief.es", "es", [
  [
    "works-for-us",
    "disbelief",
    "dice dices asegura afirma",
    /\b(?:usted|tu) (?:dice|dices|asegura|afirma|aseguras|afirmas) que [^.?!]{3,80},? pero (?:si|el|la|eso|aqui|lo)(?: \w+){0,3} (?:si )?(?:funciona|llego|esta|debe|aparece|sirve)\b/,
    ["Usted dice que falla, pero el proceso sí funciona."],
    ["Usted dice que falla; ¿qué ve?"],
  ],
]);

/** Staff show that they know what was said; asking or advising again is then on purpose. */
const ACKNOWLEDGES_ES = cueList("failure_to_listen.knows.es", "es", [
  [
    "knows",
    "knows",
    "como ya que dijo dijiste dice dices comenta comentas comento menciono mencionas menciona hizo probo reinicio reinicia seguridad verificar confirmar nuevo vez otra otro distinto diferente veo entiendo se aunque sigue siga todavia corroborar",
    /\b(?:(?:como|ya que|dado que|aunque|puesto que) (?:ya |usted |tu )*(?:lo |la |me |nos )?(?:dijo|dijiste|dice|dices|comento|comenta|comentas|menciono|menciona|mencionas|hizo|hiciste|probo|probaste|reinicio|reiniciaste|dio|envio|mando|intento|indico|indica|indicas)|(?:veo|entiendo|leo|se|vi|noto) que (?:ya |usted |tu )*|(?:usted |tu )(?:ya )?(?:dijo|dice|dices|comenta|menciono|escribio|puso)|(?:otra vez|de nuevo|una vez mas|nuevamente|otr[oa] \w+|distint[oa]|diferente)|(?:por|para) (?:su |tu |temas de |motivos de )?(?:seguridad|verificar|confirmar|corroborar|validar|asegurar)\w*|(?:solo )?para (?:verificar|confirmar|corroborar|validar|estar segur)\w*|(?:si )?(?:sigue|todavia) (?:igual|con|usando|en|pasando|fallando))\b/,
    ["Como ya lo reinició, lo saltamos.", "Por seguridad, ¿cuál es su pedido?"],
    ["Reinicie la tetera, por favor."],
  ],
]);

export const CUES_ES = [...OBJECTIONS_ES, ...REQUESTS_ES, ...DISBELIEF_ES, ...ACKNOWLEDGES_ES];
