import { type CueRow, cueList } from "../text/cue_list.ts";
import type { ApologyCueKind } from "./kinds.ts";

const OTHERS =
  "transportista|transporte|paqueteria|mensajeria|mensajero|repartidor|courier|correo|proveedor(?:es)?|fabrica|fabricante|almacen|deposito|bodega|banco|sistema|(?:turno|equipo|departamento|area|agente|asesor|compañero) (?:anterior|pasado|de \\w{3,14})|otr[oa] (?:area|departamento|equipo|turno|agente|sucursal|tienda)|compañer[oa]s?|sucursal|area de \\w{3,14}";
const LOAD =
  "(?:much\\w{1,6}|demasiad[oa]|tanto|bastante) (?:trabajo|demanda|pedidos|clientes|solicitudes|mensajes|carga)|alt[oa] (?:volumen|demanda|carga)|(?:gran|elevad[oa]) (?:volumen|demanda|cantidad|numero)|saturad[oa]s|rebasad[oa]s|desbordad[oa]s|sobrepasad[oa]s|colapsad[oa]s|ocupad[oa]s|falta de personal|(?:nos )?falta personal|poco personal|temporada alta|cantidad de (?:solicitudes|pedidos|mensajes|clientes|consultas)|de vacaciones|de baja|a tope";
const DEED =
  "llam|contest|respond|escrib|envi|mand|entreg|reembols|devolv|deposit|arregl|repar|cambi|reserv|proces|adjunt|inclu|hacer|cumpl|lleg|avis|inform|cancel|actualiz|atend|resolv|busc|recog|volv|dar|pas";
/** "I called", "we called" and the like. */
const DID =
  "(?:llam|contest|envi|mand|entreg|reembols|deposit|arregl|repar|cambi|reserv|proces|adjunt|pas|avis|inform|cancel|actualiz|busc|tom|lleg)(?:e|amos)|(?:respond|escrib|devolv|atend|resolv|recog|volv|cumpl|inclu)(?:i|imos)|hice|hicimos|di|dimos|tuve|tuvimos";
const US = "(?:nuestr[oa]s?|mi[oa]?s?|propi[oa])";

const PARTS: readonly CueRow<ApologyCueKind>[] = [
  [
    "sorry",
    "regret",
    "perdon perdona perdone perdonen perdonanos disculpa disculpe disculpen disculpas disculpanos lamento lamentamos siento sentimos pena apena",
    /(?<!\bno (?:hay (?:de que |por que )?)?)\b(?:(?:perdon|perdon[ae]n?(?:me|nos)?|disculp[ae]n?(?:me|nos)?)\b(?! ?,? ?[¿])(?!,? (?:a cual|cual|que (?:pedido|numero)|podria|me podria|puede|podes|no (?:le |te )?(?:entend|comprend)|pero no (?:podemos|puedo|tenemos|contamos|manej|vend|hac)))|(?:(?:mil|nuestras|mis|sinceras|una|las|unas) (?:\w{1,10} )?disculpas?|(?:pido|pedimos|ofrezco|ofrecemos|presento|acepte) (?:\w{1,8} ){0,2}(?:disculpas?|perdon))|(?:lo )?lamento(?! (?:mucho )?(?:lo de|saber|escuchar|leer|oir|su perdida|tu perdida|que (?:se|te) (?:sient|haya sentid)|informar|comunicar|decir|pero no)|,? pero no)\b|lamentamos(?! (?:mucho )?(?:lo de|saber|escuchar|leer|oir|su perdida|que (?:se|te) (?:sient|haya sentid)|informar|comunicar|decir))\b|(?:lo|cuanto|cuanto lo|de verdad) siento(?!,? pero no\b| por su perdida)|(?:lo )?sentimos (?:mucho |muchisimo |de verdad )?(?:que|la|el|las|los|no|haber|este|esta|lo)\b(?! de su)|lo sentimos(?!,? pero no\b)|siento (?:mucho )?(?:que|la|el|no|haber|las)\b(?! (?:se|te) sient)|nos apena|me apena)/,
    [
      "Le pido disculpas.",
      "Perdona la espera.",
      "Lamentamos la demora.",
      "Lo siento.",
      "Sentimos que no llegara.",
    ],
    [
      "Disculpe, ¿cuál es su pedido?",
      "Lamento mucho lo de su papá.",
      "Lo siento, pero no vendemos eso.",
    ],
  ],
  [
    "promised-but",
    "acknowledgement",
    "prometimos prometi prometio dije dijimos dijo quede quedamos aseguramos asegure acordamos acorde prometieron dijeron",
    /\b(?:(?:le|te|les|se le|se te|os|nos)? ?(?:habiamos |habia )?(?:prometimos|prometi|prometio|prometieron|dije|dijimos|dijeron|aseguramos|asegure|acordamos)|qued(?:e|amos) (?:en|de)|le dijo)\b[^.!?]{0,120}?\b(?:pero|y|aunque)\b[^.!?]{0,30}?\b(?:no|nunca|sigue[ns]?|seguimos|sin|todavia|aun|nadie|tampoco|van|ya (?:van|pasaron|son)|se (?:la|lo) di|olvid\w{1,4}|falt\w{1,5}|han pasado|pasaron|llev\w{1,4})\b/,
    [
      "Le prometimos llamar y no lo hicimos.",
      "Quedé en escribirte y nunca te escribí.",
      "Dijimos dos días y van diez.",
    ],
    ["Le dijimos que funciona y funciona."],
  ],
  [
    "not-as-promised",
    "acknowledgement",
    "prometimos prometido prometidas prometida prometidos acordado acordamos habiamos dijimos quedamos previsto plazo prometi dije",
    /\b(?:no|nadie|nunca|tampoco|tarde)\b[^.!?]{0,80}?\b(?:como (?:\w{1,8} )?(?:prometimos|prometi|prometido|acordado|acordamos|habiamos|dijimos|dije|quedamos|previsto)|(?:las|los|el|la|en el|en la) (?:\w{1,10} ){0,2}(?:prometid[oa]s?|acordad[oa]s?|previst[oa]s?|que (?:le |te |les )?(?:prometimos|dijimos|dimos|habiamos|acordamos)))/,
    ["Nadie le llamó como habíamos acordado.", "No pudimos contestar en el plazo prometido."],
    ["Le llamé como habíamos acordado."],
  ],
  [
    "broken-word",
    "acknowledgement",
    "cumplimos cumpli cumplido incumplimos incumpli cumplir respetamos palabra",
    /\b(?:no (?:le |te |les )?(?:cumpli(?:mos)?|hemos cumplido|habiamos cumplido|pudimos cumplir|supimos cumplir|respetamos|mantuvimos)|incumpli(?:mos)?|falt(?:amos|e) a (?:nuestra|mi|la) palabra)\b/,
    ["No cumplimos con la fecha.", "Incumplimos lo acordado."],
    ["Usted no cumplió con el pago."],
  ],
  [
    "we-did-not",
    "acknowledgement",
    "no olvide olvidamos olvido paso nunca tenia teniamos debia debiamos iba ibamos sin esperando",
    new RegExp(
      `\\b(?:(?:no|nunca) (?:(?:le|te|les|os|se) )?(?:(?:la|lo|las|los) )?(?:(?:${DID})\\b|(?:he|hemos|habia|habiamos|pude|pudimos|fui|fuimos|alcance|alcanzamos|logramos|logre)(?: capaces de| capaz de| a)? (?:${DEED})\\w{1,10})|(?:se (?:me|nos) (?:olvido|paso)|(?:me olvide|nos olvidamos) de) (?:${DEED})\\w{1,10}|(?:tenia|teniamos|debia|debiamos|iba|ibamos) (?:que |a )?(?:${DEED})\\w{0,10}|(?:dej\\w{1,6}|ten\\w{1,6})(?:te|lo|la|le)? (?:\\w{1,8} ){0,3}(?:sin (?:respuesta|noticias|contestar|contestacion)|esperando))`,
    ),
    [
      "No le llamé el martes.",
      "Se me olvidó adjuntar el archivo.",
      "Tenía que mandarte la lista.",
      "Te dejamos dos semanas sin respuesta.",
    ],
    ["No cambia nada.", "Usted no respondió."],
  ],
  [
    "not-for-you",
    "acknowledgement",
    "nadie debio debia fue ha llego llegara llegaron haya sin",
    /\b(?:nadie (?:le|te|les|se) (?:\w{1,8} )?(?:llam|contest|respond|escrib|avis|atend|contact|busc)\w{1,6}|(?:su|tu|el|la|sus|tus) (?:\w{1,14} ){1,2}(?:(?:debi(?:o|a)|tenia que|tendria que|deberia) (?:haber )?(?:lleg|estar|ser|sal|entreg)\w{1,6}|no (?:\w{1,4} )?(?:fue|ha sido|fueron|lleg(?:o|ara|aron)|ha llegado|haya llegado|se (?:proces|envi|entreg|reembols|carg)\w{1,4})))\b/,
    ["Nadie te contestó.", "Su paquete debió llegar el lunes.", "Su reembolso no fue procesado."],
    ["Su paquete llegó."],
  ],
  [
    "our-fault",
    "responsibility",
    "error errores culpa falla fallo fallos descuido equivocacion responsabilidad nuestro nuestra mia mio mi trabajo",
    new RegExp(
      `(?<!\\bno (?:es |fue |ha sido |era |hubo )?(?:un |una |la )?)\\b(?:(?:error(?:es)?|fall[oa]s?|descuidos?|equivocacion|culpa|responsabilidad|omision|negligencia) (?:(?:es |fue |ha sido |totalmente |enteramente |completamente |solo |solamente )){0,3}(?:nuestr[oa]|mi[oa]|de mi parte|de nuestra parte|de mi lado)\\b|(?:es|fue|por|ha sido) (?:un |una )?(?:${US}) (?:error|falla|fallo|culpa|descuido|equivocacion|responsabilidad)|(?:mi|nuestr[oa]) (?:error|culpa|falla|fallo|descuido|equivocacion|responsabilidad)\\b|(?:era|es) (?:nuestro|mi) (?:trabajo|deber|tarea|obligacion)|(?:error|fall[oa]|problema|descuido|confusion|equivocacion)\\b[^.!?]{0,30}? (?:de|por|en) (?:nuestra|mi|nuestro) (?:parte|lado)|de nuestra parte (?:hubo|fue))`,
    ),
    [
      "Fue error nuestro.",
      "La culpa es nuestra.",
      "Fue un descuido mío.",
      "Hubo un error de nuestra parte.",
      "Era nuestro trabajo revisarlo.",
    ],
    ["No es culpa nuestra.", "Fue su error."],
  ],
  [
    "we-failed",
    "responsibility",
    "fallamos falle equivocamos equivoque asumo asumimos acepto aceptamos reconozco reconocemos olvide olvido olvidamos paso debi debimos cuenta revise revisamos quedamos",
    /\b(?:(?:le|te|les|os) (?:hemos fallado|fallamos|falle|quedamos mal|quede mal)|(?:nos|me) (?:equivocamos|equivoque|hemos equivocado|he equivocado)|(?:asumo|asumimos|acepto|aceptamos|reconozco|reconocemos) (?:toda |plenamente |completamente )?(?:la|nuestra|mi|el|nuestro|que) (?:\w{1,8} )?(?:responsabilidad|culpa|error|falla|fallamos|nos equivocamos)|asumo la|(?:me olvide|se me (?:olvido|paso|fue)|se nos (?:olvido|paso|fue)|nos olvidamos|olvidamos|olvide)\b|(?:debi|debimos|tendriamos que|tendria que|deberiamos|tuvimos que) (?:haber\w{0,4} (?:\w{1,4} )?\w{2,12}(?:do|to|cho|sto)|\w{1,14}(?:ar|er|ir)(?:te|le|les|lo|la|los|las|selo|sela|me|nos)?)\b|no (?:me di|nos dimos) cuenta|no (?:lo |la |los )?(?:revise|revisamos|verifique|verificamos|comprobe|comprobamos|vi|vimos)\b|(?:hicimos|hice|lo hicimos|lo hice) mal)/,
    [
      "Nos equivocamos con su talla.",
      "Te fallamos.",
      "Debimos avisarle.",
      "Se me olvidó.",
      "Asumo toda la responsabilidad.",
      "No lo revisé.",
    ],
    ["Se olvidaron ellos.", "Usted se equivocó."],
  ],
  [
    "no-excuse",
    "responsibility",
    "excusa excusas justificacion imperdonable inexcusable aceptable merece mereces merecia merecias",
    /\b(?:no (?:hay|tengo|tenemos|tiene|existe) (?:ninguna )?(?:excusas?|justificacion)|sin excusas|inexcusable|imperdonable|injustificable|(?:no (?:es|fue|era) (?:aceptable|lo que (?:usted |tu )?mereci?as?)))\b/,
    ["No hay excusa.", "Esto no es aceptable."],
    ["No busque una excusa."],
  ],
  [
    "why",
    "explanation",
    "porque motivo razon paso sucedio ocurrio equivocado equivocada equivocados otro otra cortaba corto error atasco",
    /\b(?:lo que (?:paso|sucedio|ocurrio)|(?:esto |eso )?(?:paso|sucedio|ocurrio|se debio a que|fue) porque|(?:el motivo|la razon|la causa) (?:es|fue|de)|(?:en|con|a|al|para|por) (?:el|la|un|una|otro|otra) (?:\w{2,14} (?:de \w{2,14} )?)?(?:equivocad[oa]|incorrect[oa]|erroneo|erronea)|(?:anotad[oa]|apuntad[oa]|anote|apunte|anotamos|registrad[oa]|registramos|carg\w{1,5}) (?:\w{1,8} ){0,2}(?:en|con|para) otr[oa]|se (?:cort(?:o|aba)|atasc(?:o|aba)|traspapel(?:o|aba)|mezcl(?:o|aron)|perdi(?:o|a) en)|(?:confundi(?:mos)?|mezclamos|mezcle|invertimos) (?:el|la|los|las|su|tu)|por error)/,
    ["Se envió a la dirección equivocada.", "Lo que pasó fue que lo anoté mal."],
    ["¿Cuál es el motivo?"],
  ],
  [
    "here-now",
    "repair",
    "aqui va van adjunto adjunta adjuntos ya lista listo camino salio acabo acabamos hoy mañana tarde te le les pasa llega entrega",
    /\b(?:aqui (?:esta|tiene|va|lo|la|estan)|(?:va|van|te va|le va) adjunt[oa]s?|adjunto (?:el|la|los|las|va)|(?:ya )?(?:va|van|esta|estan) en camino|esta (?:ya )?list[oa]|salio (?:hoy|esta|ayer)|(?:acabo|acabamos) de \w{3,14}|(?:ya|hoy|esta mañana|esta tarde) (?:(?:le|te|les|se|lo|la|los|las|nos) ){0,2}(?:he |hemos )?(?:hable|hablamos|cargue|cargamos|reserve|reservamos|aprobe|aprobamos|instale|instalamos|subi|subimos|corregi|corregimos|envie|enviamos|mande|mandamos|devolvi|devolvimos|reembolse|reembolsamos|cambie|cambiamos|arregle|arreglamos|repare|reparamos|pague|pagamos|solicite|solicitamos|pedi|pedimos|hice|hicimos|deje|dejamos|puse|pusimos|\w{3,12}ado|\w{3,12}ido)|(?:tambien |ademas )?(?:te|le|les) (?:devolvimos|devolvi|reembolsamos|reembolse|enviamos|envie|mandamos|mande|reservamos|reserve|acreditamos)|(?:pasa|va|llega|entrega) (?:un|el) (?:mensajero|repartidor|tecnico|chofer)|(?:le|te|les) (?:mando|envio|devuelvo|reembolso|repongo|cambio) (?:otr[oa]|un|una|el|la|hoy|ya|ahora))/,
    ["Ya hablé con el taller.", "Aquí está.", "Va adjunta la factura.", "Le mando otro hoy."],
    ["Ya veo."],
  ],
  [
    "goodwill",
    "goodwill",
    "cupon vale descuento bonificacion compensacion compensarle compensarte compensar cortesia costo cargo gratis gratuito gratuita cobramos cobraremos pagamos cubrimos diferencia obsequio regalo envio saldo casa",
    /\b(?:(?:un|una|el|este|de) (?:cupon|vale|descuento|bonificacion|obsequio|regalo|tarjeta regalo)|compensa(?:cion|rle|rte|rlo|r|mos)|(?:en|por|de) cortesia|sin (?:ningun )?(?:costo|coste|cargo)|(?:gratis|gratuit[oa])\b|no (?:se )?(?:(?:la|lo|las|los|le|te) )?(?:vamos a )?(?:cobramos|cobraremos|cobrar|cobro)|(?:nosotros )?(?:pagamos|cubrimos|asumimos) (?:la diferencia|el envio|los gastos|el costo|el coste)|(?:devolvimos|devolvi|reembolsamos|reembolse) (?:el|los gastos de) envio|saldo a favor|\d{1,3} ?% de descuento|corre por (?:cuenta|nuestra))/,
    [
      "Le dejamos un cupón de 10 euros.",
      "El envío va sin costo.",
      "Nosotros pagamos la diferencia.",
    ],
    ["¿Cuál es el costo?"],
  ],
  [
    "never-again",
    "prevention",
    "volvera volver vuelva adelante futuro ahora hoy evitar repita repetira suceda ocurra",
    /\b(?:no (?:se )?(?:volvera|vuelva|va a volver) a (?:pasar|ocurrir|suceder|repetir)|no se (?:repita|repetira)|(?:de|desde|a partir de) (?:ahora|hoy)(?: en adelante)?|en (?:adelante|lo sucesivo|el futuro)|para (?:evitar|que (?:no|esto no)|que nunca)|hemos (?:cambiado|agregado|añadido|puesto|incorporado|capacitado)|(?:agregamos|añadimos|cambiamos|pusimos|implementamos) (?:un|una|el|la|otro|nuestr[oa]))/,
    ["No volverá a pasar.", "Desde hoy lo revisan dos personas."],
    ["¿Puede volver a intentarlo?"],
  ],
  [
    "another-chance",
    "request",
    "oportunidad perdonar perdonarnos perdone perdonen confianza compensar",
    /\b(?:(?:otra|una segunda|una nueva) oportunidad|(?:pueda|puedas|puedan|sepa|quiera) (?:\w{1,4} )?perdonar(?:nos|me)?|nos (?:puedas?|pueda|sepa) perdonar|(?:recuperar|ganar(?:nos)?|recobrar) (?:de nuevo )?(?:su|tu|la) confianza)\b/,
    ["¿Nos da otra oportunidad?", "Espero que nos pueda perdonar."],
    ["Es una oportunidad única."],
  ],
];

const FAULTS: readonly CueRow<ApologyCueKind>[] = [
  [
    "if-you-feel",
    "conditional",
    "perdon perdona perdone disculpa disculpe disculpas disculpen lamento lamentamos siento sentimos inconveniente inconvenientes molestia molestias cualquier",
    /\b(?:(?:perdon|perdon[ae]n?|disculp[ae]n?|disculpas|lamento|lamentamos|siento|sentimos)(?: (?!y\b|pero\b)\w{1,10}){0,2} si (?!despues|aun|todavia|sigue|necesit|tiene|tienes|hay alg)(?=\w)|(?:perdon|disculp[ae]n?|disculpas?|lamento|lamentamos|siento|sentimos)(?: (?!y\b|pero\b)\w{1,10}){0,2} (?:cualquier|algun) (?:\w{1,10} )?(?:inconvenientes?|molestias?|malentendidos?|demora|retraso|confusion|inconveniencias?|contratiempo|problema)|(?:inconvenientes?|molestias?|inconveniencias?|contratiempos?|problemas?)(?: que)?(?: (?:esto|eso|ello|le|les|te|se|la|este \w{1,12}|el \w{1,12})){0,3} (?:pud\w{1,6}|pueda[ns]?|podria[ns]?|haya[ns]? podido|hubier\w{1,4}|haya[ns]?|habra[ns]? podido) |(?:lamento|lamentamos|siento|sentimos) que (?:se|te|lo) (?:sient|haya\w? sentid|vea|tome|perciba|considere)\w{0,4})/,
    [
      "Disculpe si se sintió ignorado.",
      "Lamentamos cualquier inconveniente.",
      "Perdón por las molestias que esto le pueda ocasionar.",
      "Lamento que se sienta así.",
    ],
    ["Perdona las molestias.", "Disculpa la demora, si necesitas más ayuda escríbeme."],
  ],
  [
    "but-busy",
    "excuse",
    "pero aunque embargo desgraciadamente lamentablemente entienda entiende comprenda comprender entender manos alcance pasan humanos",
    new RegExp(
      `\\b(?:(?:pero|sin embargo,?|lamentablemente,?|desgraciadamente,?|es que|solo que)(?: \\w{1,12}){0,4} (?:${LOAD})|(?:(?:tiene|tienes|debe|debes|debera) (?:que )?(?:entender|comprender)|(?:pero )?(?:por favor )?(?:entienda|entiende|comprenda|comprende) que)|(?:esta|estaba|estuvo|queda|quedo)? ?fuera de (?:nuestr[oa]s?|mis?|mi) (?:manos|control|alcance)|no (?:esta|estaba|depende|dependia) (?:en|de) (?:nuestras manos|mis manos|nosotros|mi)\\b|(?:estas|esas) cosas pasan|somos humanos|a cualquiera le pasa)`,
    ),
    [
      "Perdón, pero hemos tenido mucho trabajo.",
      "Estaba fuera de nuestras manos.",
      "Debe entender que es difícil.",
    ],
    ["Pero ya lo encontramos."],
  ],
  [
    "busy",
    "excuse_soft",
    "debido causa por dado estamos hemos tenemos tuvimos estuvimos estabamos falta",
    new RegExp(
      `\\b(?:(?:debido a|a causa de|por(?: culpa de)?|dad[oa]|con motivo de|ante)(?: (?:el|la|al|los|las|un|una))?(?: \\w{1,12}){0,2} ?(?:${LOAD})|debido al (?:\\w{1,12} ){0,2}(?:${LOAD}|volumen|numero)|(?:estamos|hemos estado|estuvimos|estabamos|tenemos|tuvimos|hemos tenido)(?: \\w{1,12}){0,3} (?:${LOAD}))`,
    ),
    ["Debido al alto volumen de llamadas tardamos.", "Estamos saturados."],
    ["Debido a su mensaje lo revisamos."],
  ],
  [
    "you-did-not",
    "blames_customer",
    "usted ustedes tu porque pero embargo debio debiste hubiera hubieras su culpa",
    /\b(?:(?:pero|sin embargo,?|porque|ya que|como|lamentablemente,?) (?:usted(?:es)?|tu|vos) (?:(?:no|nunca) (?:(?:nos|me|lo|la|los|las|le|se) ){0,2}(?!(?:recibi|obtuv|tien|tuv|merec|deb))\w{2,14}|(?:puso|dio|escribio|ingreso|eligio|pusiste|diste|escribiste|ingresaste|elegiste))|(?:pero|porque|ya que) no (?:nos|me) (?:dio|diste|dieron|envio|enviaste|contesto|contestaste|respondio|respondiste|aviso|avisaste|confirmo|confirmaste|dijo|dijiste)\b|(?:usted |ustedes |tu )?(?:debio|debiste|debieron|tendria que|tendrias que|deberia|deberias) (?:haber(?:nos|me|lo)? )?(?:avis|revis|leer|leido|pregunt|llam|confirm|decir|dicho|verific|contest|respond)\w{0,6}|si (?:usted |tu )?(?:nos |me )?hubier\w{1,3} (?:avis|dicho|llam|mand|envi|confirm|leido|revis|contest)\w{0,4}|(?<!no )(?:es|fue) (?:su|tu) (?:culpa|error|responsabilidad)|(?:error|confusion|malentendido) (?:de|por) su parte)/,
    [
      "Pero usted no nos dio la dirección.",
      "Debió revisar el correo.",
      "Si nos hubiera avisado, se habría resuelto.",
    ],
    ["Porque usted no recibió la llamada, le escribo.", "Su paquete debió llegar ayer."],
  ],
  [
    "not-us",
    "blames_others",
    "culpa error falla fallo responsabilidad ellos compañero compañera turno area departamento equipo",
    new RegExp(
      `\\b(?:no (?:es|fue|ha sido|era|tenemos|tuvimos)(?: por| la| un| una| ninguna)? ?(?:culpa|error|falla|responsabilidad) ?(?:nuestr[oa]|mi[oa])?\\b(?<!responsabilidad)(?! suya| de usted| tuya)|(?:culpa|error|falla|fallo|responsabilidad) (?:es |fue )?(?:del|de la|de los|de las|de mi|de nuestro) (?:${OTHERS})|(?:es|fue) (?:el|la) (?:${OTHERS}) (?:quien|el que|la que)|reclam\\w{1,8} (?:a|con) (?:ellos|la paqueteria|el transportista|el banco|la mensajeria)|(?:mi compañer[oa]|(?:el|la) (?:otr[oa]|turno anterior|area|departamento|equipo)(?: \\w{1,12}){0,2}) (?:no|nunca|olvido|se equivoco|se le (?:olvido|paso)))`,
    ),
    [
      "No es culpa nuestra.",
      "La culpa es del transportista.",
      "Mi compañero se equivocó.",
      "Tiene que reclamarles a ellos, reclame a ellos.",
    ],
    ["La culpa es nuestra."],
  ],
  [
    "they-did",
    "blames_others_soft",
    "transportista paqueteria mensajeria repartidor proveedor almacen bodega banco sistema fabrica correo",
    new RegExp(
      `\\b(?:el|la|los|nuestro|nuestra|su) (?:${OTHERS}) (?:ha |han |se |nos |lo |la )?(?:perdio|extravio|retraso|olvido|fallo|daño|no|nunca|demoro|confundio|equivoco|perdieron|perdido|fallado|retrasado)\\b`,
    ),
    ["La paquetería perdió su caja.", "El proveedor nos falló."],
    ["El banco devolverá el dinero."],
  ],
  [
    "were-made",
    "passive",
    "error errores problema problemas malentendido malentendidos confusion fallo fallos falla fallas inconveniente inconvenientes equivocacion equivocaciones descoordinacion traspapelo perdio quedo fue mal",
    /\b(?:se (?:cometi(?:o|eron)|produj(?:o|eron)|present(?:o|aron)|gener(?:o|aron)|dio|dieron) (?:un|una|unos|algun|algunos|algunas|varios|ciertos)? ?(?:\w{1,10} )?(?:errores|error|problemas?|malentendidos?|confusion|fallos?|fallas?|inconvenientes?|equivocacion(?:es)?)|(?:hubo|ha habido|ocurrio|sucedio|existio|parece que hubo) (?:un|una|algun|alguna|cierta|algunos) (?:\w{1,10} )?(?:errores|error|problemas?|malentendidos?|confusion|fallos?|fallas?|inconvenientes?|equivocacion|descoordinacion)|(?:su|tu) (?:\w{1,14} )(?:se (?:traspapelo|perdio|quedo)|fue (?:pasad[oa] por alto|omitid[oa]|olvidad[oa]))|algo (?:salio|ha salido) mal)/,
    [
      "Se cometieron errores.",
      "Hubo un malentendido.",
      "Ocurrió un error.",
      "Su mensaje se traspapeló.",
    ],
    ["Cometimos un error.", "¿Le sale un error?"],
  ],
];

/** Spanish: the parts of an apology and what spoils one. */
export const APOLOGY_CUES_ES = cueList<ApologyCueKind>("apology.es", "es", [...PARTS, ...FAULTS]);
