import { cueList } from "../../text/cue_list.ts";
import type { Cue } from "../../text/cues.ts";
import type { ActKind } from "../observations.ts";
import { I_DID, I_DO, WE_DO, WILL_DO } from "./spanish_verbs.ts";

/** Pronouns before a verb: "le", "se lo". */
const TO = "(?:(?:se|te|le|les|os|me|nos) )?(?:lo|la|los|las|le|les|te|os) ";
const PARTICIPLE =
  "(?:enviado|mandado|reembolsado|corregido|actualizado|agregado|añadido|hecho|escalado|reenviado|pasado|levantado|repuesto|cancelado|abonado|cambiado|restablecido|resuelto|procesado|emitido|reservado|agendado|abierto|creado|reportado|solicitado|contactado|revisado|hablado|pedido|llamado|adjuntado|quitado|reactivado|desbloqueado|ampliado|aplicado|registrado|publicado|ordenado|programado|confirmado|reabierto|restaurado|devuelto|autorizado|aprobado|dado|puesto|arreglado|solucionado|activado|gestionado|tramitado|asignado|avisado|notificado|encontrado|reintegrado|dejado|preparado)";

/** What staff do in words: courtesy, ownership, help; tu, usted, vos and vosotros alike. */
export const STAFF_ES: readonly Cue<ActKind>[] = cueList<ActKind>("staff.es", "es", [
  [
    "greeting",
    "greeting",
    "hola buenos buenas buen estimado estimada estimados apreciado querido querida bienvenido bienvenida",
    /^\W*(?:hola|buen(?:os|as)? (?:dias?|tardes|noches)|buenas|estimad[oa]s?|apreciad[oa]|querid[oa]|bienvenid[oa])\b/,
    ["Hola Ana,", "Buenos días"],
    ["Le dije hola."],
  ],
  [
    "thanks",
    "thanks",
    "gracias agradezco agradecemos agradecido agradecida agradecidos",
    /\b(?:gracias|agradezco|agradecemos|agradecid[oa]s?)\b/,
    ["Gracias por la foto.", "Le agradecemos su paciencia."],
  ],
  [
    "please",
    "courtesy",
    "favor porfavor porfa amable permite permites permiten podria podrias podrian podriais gusta ruego",
    /\b(?:por favor|porfavor|porfa|favor de|(?:si es|seria|es usted) (?:tan |muy )?amable|(?:me|nos) permiten?s?|podri(?:as?|an|ais)|si gustas?|le ruego)\b/,
    ["Envíe la foto, por favor.", "¿Podrías mandarla?"],
  ],
  [
    "well-wish",
    "courtesy",
    "tenga tengas tengan saludos saludo cordialmente atentamente gusto placer alegra alegro bueno ordenes orden servirle sirva nada suerte feliz pendiente atento atenta preocupe preocupes cuidese dude dudes animo",
    /\b(?:que (?:tengas?|tengan) (?:un |una )?(?:buen|lind|excelente|bonit|feliz|gran|mejor)|(?:un )?(?:cordial )?saludos?\b|cordialmente|atentamente|(?:con|mucho) (?:mucho )?gusto|un placer|me alegr[ao]|que (?:gusto|bueno|alegria)|a (?:sus|tus|la|su) orden(?:es)?|para servirle|(?:le|te|les) sirva|de nada|(?:buena|mucha) suerte|feliz (?:dia|tarde|fin|viaje)|quedo (?:pendiente|atent[oa])|no (?:se preocupe|te preocupes)|cuidese|no dudes? en)/,
    ["Que tenga un buen día.", "Con gusto.", "Me alegra que funcione."],
  ],
  [
    "sorry",
    "apology",
    "siento sentimos lamento lamentamos disculpa disculpe disculpen disculpas disculpame disculpeme disculpenos perdon perdone perdona perdonen perdoname pena apena apenado apenada",
    /\b(?:(?:lo )?(?:siento|sentimos)(?: much[oa]|\b)|lament(?:o|amos)\b|disculp(?:a|as|e|en|ame|eme|enos)\b|perdon(?:a|e|en|ame)?\b|que pena\b|(?:me|nos) apena\b|apenad[oa])/,
    ["Lo siento mucho.", "Una disculpa por la demora.", "Lamentamos lo ocurrido."],
    ["Siéntese en la sala."],
  ],
  [
    "understand",
    "acknowledgement",
    "entiendo entendemos comprendo comprendemos imagino pena rato lata rabia coraje razon lamento lamentamos molestia molestias molesto molesta inconveniente inconvenientes frustracion frustrante angustia preocupacion deberia debio debe acuerdo caray",
    /\b(?:(?:entiendo|entendemos|comprendo|comprendemos|imagino) (?:que |su |tu |lo |la |el |como |perfectamente|muy bien|la molestia)|que (?:pena|mal rato|lata|rabia|coraje|fastidio|mala experiencia|semana)|tienes? (?:toda |mucha )?(?:la )?razon|(?:lament(?:o|amos)|siento) (?:much\w+ )?(?:que|lo|el|la|los|las|su|leer|saber)|(?:las?|su|tu|esta|cualquier|por) (?:las? )?molestias?|(?:los|el|este) inconvenientes?|frustra(?:cion|nte)|(?:su|tu) (?:angustia|preocupacion)|eso no (?:esta bien|debe|debio|deberia)|no deb(?:e|io|eria) (?:pasar|ocurrir|suceder))\b/,
    ["Entiendo que la espera es larga.", "Tiene toda la razón.", "Eso no debió pasar."],
  ],
  [
    "our-fault",
    "ownership",
    "error culpa fallo falla descuido responsabilidad equivoque equivocamos equivoco fallamos olvido paso escapo debi debimos responsabilizamos",
    /\b(?:(?:es|fue|ha sido)(?: un| una)? (?:error|culpa|fallo|falla|descuido) (?:nuestr[oa]|mi[oa]|de (?:nuestra|mi) parte)|(?:nuestr[oa]|mi) (?:propi[oa] )?(?:error|culpa|fallo|falla|descuido|responsabilidad)\b|(?:me|nos) equivo(?:que|camos)|(?:le|te|les) (?:fallamos|falle)\b|(?:asum|tom)(?:o|imos|amos) (?:toda )?(?:la|nuestra) responsabilidad|se (?:me|nos) (?:paso|olvido|escapo)|(?:debi|debimos) (?:haber)?\w+)/,
    ["Fue un error nuestro.", "Nos equivocamos.", "Se nos pasó revisarlo."],
    ["Fue culpa de la mensajería."],
  ],
  [
    "going-to",
    "ownership",
    "voy vamos dejeme dejame dejenos permitame permiteme permitanos estoy estamos",
    /\b(?:(?:voy|vamos) a \w+(?:r|rl[aeo]s?|rme|rnos|rte|rsel[ao]s?|rtel[ao]s?)\b|(?:deje|deja|permita|permite|permita|deje)(?:me|nos) (?!de\b)\w+(?:r|rl[aeo]s?|rsel[ao]s?|rte)\b|(?:ya |ahora )?(?:estoy|estamos) (?:ya |ahora )?\w+ndo(?:l[aeo]s?|te|sel[ao])?\b)/,
    ["Voy a revisarlo.", "Déjeme ver.", "Estamos buscando su paquete."],
    ["¿Va a revisarlo?"],
  ],
  [
    "i-do-it",
    "ownership",
    [
      "encargo",
      "encargamos",
      "ocupo",
      "ocupamos",
      "cuente",
      "cuenta",
      ...I_DO.words,
      ...WE_DO.words,
    ].join(" "),
    new RegExp(
      `\\b(?:(?:me|nos) (?:encarg|ocup)(?:o|amos)|cuent[ae] conmigo|(?:(?:ya|ahora|ahora mismo|enseguida|hoy|hoy mismo|ahorita|yo) (?:mism[oa] )?(?:${TO})?|(?<!(?:que|si|no) )${TO})${I_DO.pattern}|(?:ya|ahora|ahora mismo|enseguida|hoy) (?:${TO})?${WE_DO.pattern}|(?:reviso|consulto|verifico|averiguo|gestiono|investigo|corrijo|restablezco|tramito) (?:esto|eso|su|tu|el|la|los|las|con|ahora|hoy|enseguida))\\b`,
    ),
    ["Le reviso su pedido.", "Yo lo gestiono por usted.", "Ahora mismo consulto con bodega."],
    ["El cambio tarda un día."],
  ],
  [
    "will-do",
    "ownership",
    WILL_DO.words.join(" "),
    new RegExp(`\\b(?:${TO})?${WILL_DO.pattern}\\b`),
    ["Le enviaremos otra.", "Lo revisaré hoy."],
  ],
  [
    "did",
    "done",
    I_DID.words.join(" "),
    new RegExp(
      `\\b(?:(?:ya|hoy|ayer|esta mañana) (?:${TO})?|(?<!(?:que|no|si|quien|ojala) )${TO})${I_DID.pattern}\\b(?! (?:que (?:esper|no)|a leer))`,
    ),
    ["Ya le mandé otra.", "Le devolvimos el importe.", "Ya abrí el reporte."],
    ["Mande la foto.", "No le mandé nada."],
  ],
  [
    "have-done",
    "done",
    "he hemos ha han",
    new RegExp(
      `\\b(?:(?:(?:${TO})?(?:he|hemos)|se (?:le |te )?ha|se (?:le |te )?han|ha sido|han sido) (?:ya )?${PARTICIPLE}s?)\\b`,
    ),
    ["He enviado el reembolso.", "Se ha cancelado su plan."],
    ["He tenido problemas."],
  ],
  [
    "is-done",
    "done",
    "quedo quedaron queda listo lista hecho corregido cancelado anotado agregado cambiado enviado actualizado activado registrado resuelto adjunto adjunta adjuntos anexo aqui sale salen salio va van esta",
    /(?:^\W*(?:(?:list[oa]|hecho|corregid[oa]|cancelad[oa]|anotad[oa]|agregad[oa]|cambiad[oa]|enviad[oa]|actualizad[oa]|activad[oa]|registrad[oa]|resuelt[oa])(?:[.,;:!]| (?:ya|desde|hoy|en)\b))|\bya (?:le |te )?qued(?:o|aron|a)\b|\bya esta (?:en camino|en reparto|corregid|cancelad|resuelt|activ|list|pedid)|\bqued(?:o|aron) (?:corregid|cancelad|agendad|activad|registrad|actualizad|list|reservad|resuelt|anotad)|\baqui (?:esta|estan|tiene|tienes|va|van|le (?:dejo|va|mando|paso)|te (?:dejo|va|mando|paso)|los tienes?)\b|\b(?:va |van |le |te |les )?(?:adjunt[oa]s?|anexo) (?:el|la|los|las|un|una|su|tu|en|:)|\bva adjunt|\b(?:sale|salen|salio) (?:hoy|mañana|ahora|esta (?:tarde|mañana))|\b(?:hoy|mañana|ya) (?:mismo )?(?:le |te )?(?:sale|salio|va|llega)\b|\bva en camino)/,
    ["Ya quedó.", "Aquí está la factura.", "Cancelado desde hoy.", "La azul sale hoy."],
    ["Aquí no es.", "Se lo dejo listo mañana."],
  ],
  [
    "offer",
    "offer",
    "puedo podemos podria podriamos quiere quieres desea prefiere prefieres gustaria gusta ofrezco ofrecemos propongo parece gusto",
    /\b(?:(?<!\bno (?:le |te |lo |la |se )?)(?:puedo|podemos|podria|podriamos) (?:ofrecer|enviar|mandar|cambiar|devolver|reponer|regalar|ayudar|llamar|reservar|apartar|agendar|hacer|dar|gestionar|conseguir|ampliar)\w*|(?:quieres?|quieren|desea[ns]?|prefieres?|gustaria|gustas?) que (?:le|te|se|lo|la|les)\b|(?:le|te|les) (?:ofrezco|ofrecemos|propongo)|le parece (?:bien )?si|con (?:mucho )?gusto (?:le|te|lo|la|se))/,
    ["Puedo mandarle otra.", "¿Quiere que le llame?", "Le ofrezco el envío."],
    ["No puedo hacer eso."],
  ],
  [
    "alternative",
    "alternative",
    "lugar cambio alternativa alternativamente otra pero si tambien mientras bien opcion opciones",
    /\b(?:en su lugar|en lugar de (?:eso|ello)|como alternativa|alternativamente|(?:otra|hay) (?:opcion|alternativa|manera|forma)|(?:dos|estas|otras) opciones|lo que si (?:puedo|podemos|puede|se puede)|pero (?:tambien |si |usted |yo |le |te |se |lo |la )*(?:puedo|podemos|puedes?|pueden|puede|gestiono|ayudo|ofrezco|reviso|hay)|tambien puedes?|mientras tanto)\b/,
    ["Lo que sí puedo es darle un vale.", "En su lugar le mando otra."],
  ],
  [
    "exception",
    "exception",
    "excepcion excepcionalmente vez cortesia condono condonamos excepcional",
    /\b(?:(?:hago|hacemos|hare|haremos|hacer(?:le)?|hice|autorice|autorizo) una excepcion|como excepcion|por (?:esta )?unica vez|por esta vez|excepcionalmente|de manera excepcional|(?:como|por) cortesia|condon(?:o|amos))\b/,
    ["Le hago una excepción.", "Por esta vez lo aceptamos."],
  ],
  [
    "reason",
    "reason",
    "porque debido motivo razon eso proteger evitar prevenir puesto",
    /\b(?:porque|debido a|ya que|puesto que|el motivo (?:es|fue)|la razon (?:es|por)|por eso|es para (?:proteger|evitar|prevenir)|para (?:proteger|evitar|prevenir))\b/,
    ["Es porque el sello estaba abierto.", "Lo pedimos para proteger su cuenta."],
    ["¿Por qué no abre?"],
  ],
  [
    "escalation",
    "escalation",
    "escalo escale escalamos escalado escalar supervisor supervisora jefe jefa gerente gerenta encargado encargada especialista coordinador coordinadora responsable pase paso pasamos turne reporte reporto ingeniero ingenieros",
    /\b(?:(?:lo |la |ya lo )?escal(?:o|e|amos|ado|are|aremos)\b|(?:mi|nuestr[oa]|el|la|al|a un|con un) (?:supervisora?|jef[ea]|gerent[ea]|encargad[oa]|especialista|coordinadora?|responsable|ingenier[oa]s?)\b|(?:lo|la|su caso|tu caso|se lo) (?:pas[eo]|pasamos|turne|reporte|reporto) (?:con|a|al)\b)/,
    ["Lo escalé hoy.", "Ya lo pasé a mi supervisora."],
  ],
  [
    "closing",
    "closing",
    "cierro cerramos cerrare cerraremos cerrando cerrar algo alguna cerrado",
    /\b(?:(?:cierro|cerramos|cerrare|cerraremos|procedo a cerrar|procedemos a cerrar|damos por cerrad[oa]|doy por cerrad[oa])(?: \w+)? (?:el|la|su|tu|este|esta|entonces) (?:\w+ )?(?:caso|ticket|reporte|chat|consulta|solicitud|tema|conversacion|incidencia|folio)|(?:este|ya|asi que|y) (?:lo|la) cierro|(?:algo mas|alguna otra (?:cosa|duda|consulta|pregunta))(?: en (?:lo )?(?:que|la que))?|queda cerrad[oa])\b/,
    ["Cierro el caso.", "¿Algo más en lo que pueda ayudarle?"],
    ["Cerramos a las 9."],
  ],
]);
