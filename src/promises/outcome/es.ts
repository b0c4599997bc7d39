import { cueList } from "../../text/cue_list.ts";
import type { OutcomeWords } from "./languages.ts";
import type { SignalKind } from "./signals.ts";

/** What staff do, as participles: "enviado", "enviada", "enviados". */
const DONE =
  "(?:(?:envi|reenvi|mand|adjunt|compart|entreg|despach|reembols|reintegr|abon|bonific|acredit|arregl|repar|solucion|correg|actualiz|activ|reactiv|desbloque|elimin|quit|ajust|modific|aplic|agreg|añad|public|lanz|sub|liber|cancel|anul|agend|program|reserv|escal|canaliz|turn|report|deriv|pas|llam|contact|respond|contest|inform|notific|confirm|revis|verific|investig|consult|valid|analiz|proces|tramit|gestion|gener|emit|cambi|reemplaz|restablec|habilit|implement|complet|finaliz|termin|atend|le[ií]|hablad|coment)(?:ad|id|d)?[oa]s?|resuelt[oa]s?|devuelt[oa]s?|repuest[oa]s?|hech[oa]s?|escrit[oa]s?|vist[oa]s?|puest[oa]s?|dado)";
/** The same as first and third person past, folded: "envie", "enviamos", "envio", "enviaron". */
const PAST =
  "(?:(?:envi|reenvi|mand|adjunt|entreg|despach|reembols|reintegr|abon|bonific|acredit|arregl|repar|solucion|actualiz|activ|reactiv|desbloque|elimin|quit|ajust|modific|public|lanz|liber|cancel|anul|agend|program|reserv|escal|canaliz|report|deriv|pas|llam|contact|contest|inform|notific|confirm|revis|verific|investig|consult|valid|analiz|proces|tramit|gestion|gener|cambi|reemplaz|habilit|implement|complet|termin|habl|encontr|pregunt|solicit)(?:e|amos|aron|ue|uemos)|(?:compart|correg|respond|escrib|sub|resolv|devolv|restablec|emit|atend)(?:i|imos|ieron)|hice|hicimos|hicieron|di|dimos|repusimos|corrigieron|aplique|aplicamos|agregue|agregamos|pague|pagamos)";

const SIGNALS = cueList<SignalKind>("outcome.es", "es", [
  [
    "we_have_done",
    "done",
    "he hemos ha han ya acabo acabamos acaban",
    new RegExp(
      `\\b(?:he|hemos|ha|han) (?:ya )?${DONE}\\b|\\b(?:acabo|acabamos|acaban) de (?:(?:se )?[a-zñ]{3,14}(?:ar|er|ir)(?:le|les|te|lo|la|se|selo|sela)?)\\b`,
    ),
    ["Ya le hemos enviado la factura.", "Acabo de mandarle el enlace.", "He revisado su caso."],
    ["Ha sido un placer."],
  ],
  [
    "we_did",
    "done",
    "ya le les te lo la se los las nos hoy ayer anoche adjunto",
    new RegExp(
      `\\b(?:(?:ya|hoy|ayer|anoche|esta mañana) )?(?:(?:se|le|les|te|lo|la|los|las|nos) ){1,2}${PAST}\\b|\\b(?:ya|hoy|ayer|anoche) ${PAST}\\b`,
    ),
    ["Ya le envié la factura.", "Ayer lo reparamos.", "Le mandamos el reemplazo."],
  ],
  [
    "has_been_done",
    "done",
    "fue fueron quedo quedaron esta estan ya ha han queda sido encuentra encuentran salio salieron sali",
    new RegExp(
      `\\b(?:(?:ya )?(?:fue|fueron|quedo|quedaron|esta|estan|queda|se encuentran?)|(?:ha|han) (?:ya )?(?:sido|quedado)) (?:ya )?(?:${DONE}|list[oa]s?|disponibles?|en camino|incluid[oa]s?)\\b|\\b(?:ya )?(?:salio|salieron|ha salido|han salido) (?:de (?:la )?(?:bodega|tienda|fabrica)|del (?:almacen|taller)|hoy|ayer|esta|para|rumbo)|\\b(?:su|la|tu) (?:cita|visita|reserva)(?: [\\wñ]{1,12}){0,4} (?:ya )?quedo(?= para| el| a las| agendad| programad| confirmad)`,
    ),
    ["Su reembolso ya fue procesado.", "Ya está disponible la nueva versión.", "Quedó resuelto."],
    ["Esta es la dirección."],
  ],
  [
    "elided",
    "done",
    "enviado enviada enviados enviadas mandado mandada corregido corregida cancelado cancelada reembolsado actualizado actualizada arreglado arreglada agendado agendada escalado subido subida activado activada desbloqueado desbloqueada",
    new RegExp(
      `^(?:(?:hola|ok|buenos dias|buenas tardes|buenas noticias)\\b[^,.!:]{0,16}[,.!:] ?){0,2}(?:ya |todo |muy bien, )?${DONE}(?=[,.!]|$| (?:y|ya|hoy|ayer|hace|esta|con exito|correctamente)\\b)`,
    ),
    ["Enviados.", "Corregido, el boleto ya dice Ana."],
  ],
  [
    "here_it_is",
    "done",
    "aqui adjunto adjuntamos anexo anexamos prometido prometi prometimos comente acordamos quedamos",
    /\b(?:aqui (?:le |te |les )?(?:tiene|tienes|esta|estan|va|van|dejo|adjunto|envio|mando|comparto|paso)|(?:le|te|se lo|se la) dejo (?:el|la|los|las|aqui)|va(?:n)? adjunt[oa]s?|(?:le |te |les )?(?:adjunto|adjuntamos|anexo|anexamos)\b|en el (?:archivo )?adjunto|(?:tal )?como (?:le |te )?(?:prometi|prometimos|comente|acordamos|quedamos)|segun lo prometido)/,
    ["Aquí tiene la factura.", "Le adjunto el contrato.", "Como le prometí, va la lista."],
  ],
  [
    "all_done",
    "done",
    "listo hecho resuelto solucionado",
    /^(?:(?:hola|ok|buenos dias|buenas tardes|gracias por (?:esperar|su espera|su paciencia))[,.! ]{1,3}(?:[\wñ]{1,12}[,.! ]{1,3})?)?(?:ya (?:esta|quedo) )?(?:listo|hecho|resuelto|solucionado|todo listo)\b(?! para| en| el)/,
    ["Listo, ya puede entrar.", "Hecho."],
  ],
  [
    "now_possible",
    "done",
    "ya",
    /\bya (?:puedes?|pueden|deberias?|deberian|apareces?|aparece|tienes?|tienen|esta[sn]? (?:en|dentro)) /,
    ["Ya puede entrar con su clave.", "Ya apareces en el grupo."],
    ["Ya estoy en casa."],
  ],
  [
    "it_was_done",
    "done",
    "se quedo quedaron esta estan fue fueron",
    /\b(?:(?:ya )?se (?:le |les |te )?(?!fue|me|nos)[a-z]{3,12}(?:aron|ieron)|(?:ya )?(?:quedo|quedaron|fue|fueron) [a-zñ]{3,15}(?:ad|id)[oa]s?|ya (?:esta|estan) [a-zñ]{3,15}(?:ad|id)[oa]s?)\b/,
    ["Ya se retiraron los escombros.", "La báscula quedó calibrada."],
    ["Se retira mañana."],
  ],
  [
    "what_came_of_it",
    "report",
    "paso ocurrio hable hablamos vimos vi responde dice dijo revise revisamos consulte consultamos encontre encontramos resulta parece causa motivo problema veo verifique verificamos confirmo confirmamos confirmaron indican informan comentan segun investigamos he hemos",
    /\b(?:(?:ya )?(?:lo |la )?(?:revise|revisamos|consulte|consultamos|encontre|encontramos|verifique|verificamos|investigue|investigamos|probe|probamos|hable con|hablamos con|valide|validamos)|(?:he|hemos) (?:ya )?(?:revisado|consultado|encontrado|verificado|investigado|hablado|validado)|resulta que|parece que (?:el|la|hubo|fue|se)|lo que (?:paso|ocurrio|sucedio) (?:es|fue)|(?:hable|hablamos) con|(?:la causa|el motivo|el problema|el error|la respuesta) (?:es|fue|era|se debe)|(?:le|te) (?:confirmo|confirmamos|informo|informamos|comento|comentamos) que|me (?:confirmaron|confirma|indican|indica|informan|informa|comentan|comenta|dicen|dice|dijeron)|nos (?:confirmaron|indican|informan|comentan)|segun (?:el|la|bodega|almacen|logistica|el area|el equipo))\b/,
    [
      "Revisé y el paquete está en Lyon.",
      "Le confirmo que el pago entró.",
      "Resulta que la clave había vencido.",
    ],
  ],
  [
    "not_yet",
    "update",
    "va van mas falta listo lista seguimos sigo todavia aun demora retraso retrasado tardando espera esperando disculpe lamento lamentamos trabajando tomara",
    /\b(?:(?:seguimos|sigo|estamos|continuamos) (?:trabajando|revisando|esperando|investigando|en espera|pendientes?|en ello)|(?:todavia|aun) (?:no (?:tenemos|tengo|hay|contamos|nos|me|esta|llega|sale)|estamos|estoy|seguimos)|(?:hay|hubo|habra|tenemos|disculpe (?:el|la)|lamentamos (?:el|la)|perdon por (?:el|la)|disculpas por (?:el|la)) (?:\w{1,6} )?(?:demora|retraso)|esta (?:retrasad|demorad)[oa]|(?:van? a (?:tardar|demorar)|tardara|tomara|demorara|(?:nos )?esta (?:tardando|tomando|llevando)) (?:[\wñ]{1,8} ){0,3}mas|(?:van? a (?:tardar|demorar)|tardara|demorara) (?:un|unos|algunos|\d|dos|tres)|se (?:ha )?(?:retraso|retrasado|demoro|atraso)|aun falta|sin novedad(?:es)?|un poco mas de (?:tiempo|paciencia)|no estara list[oa])\b/,
    [
      "Seguimos trabajando en ello.",
      "Todavía no tenemos respuesta del taller.",
      "Hay un retraso en bodega.",
    ],
  ],
  [
    "did_not",
    "admits",
    "llego vino nadie tiempo debio debimos deberia olvide olvidamos olvido paso pude pudimos hemos he alcance llame llamamos envie enviamos cumplimos cumpli fallamos falle traspapelo",
    /\b(?:(?:se (?:me|nos) )(?:olvido|paso|fue el tiempo|escapo|traspapelo)|(?:me olvide|nos olvidamos|olvide|olvidamos)|(?:no|nunca) (?:(?:le|les|te|lo|la|se) ){0,2}(?:llame|llamamos|envie|enviamos|mande|mandamos|pude|pudimos|alcance|alcanzamos|respondi|respondimos|cumpli|cumplimos|hice|hicimos|conteste|contestamos|escribi|escribimos)|(?:(?:todavia|aun) )?no (?:(?:le|les|te|lo|la|se) ){0,2}(?:he|hemos) (?:podido|enviado|llamado|mandado|hecho|reembolsado|tenido tiempo|revisado)|(?:nadie|ninguno) (?:(?:le|les|te|lo|la) )(?:(?:ha|habia|haya) )?(?:llamo|llamado|contacto|contactado|respondio|respondido|escribio|escrito|contesto|contestado|aviso|avisado|dio)|no (?:me|nos) (?:dio|alcanzo|dio el) (?:el )?tiempo|no (?:llego|fue|paso|pudo (?:ir|pasar|llegar)|vino) (?:el|la|los|nuestr[oa]) [a-zñ]{4,14}|(?:debio|debia|debimos|tenia que) (?:haber )?(?:salir|salido|enviar\w{0,2}|enviado|llamar\w{0,2}|llamado) (?:el|ayer|la semana|antes)|les? fall(?:e|amos))\b/,
    [
      "Disculpe, se me olvidó enviarla.",
      "Aún no hemos podido revisarlo.",
      "No le llamé, lo siento.",
    ],
  ],
  [
    "it_came",
    "confirms",
    "ya puedo veo entre volvio vino aparece recogi paso llamo recibi recibimos llego llegaron funciona funciono sirve gracias quedo resuelto solucionado llamaron perfecto arreglado tengo",
    /\b(?:(?:ya )?(?:lo |la |me )?(?:recibi|recibimos|llego|llegaron)\b|(?:ya )?(?:me|nos) (?:lleg[oa]|llegaron|llamaron|contactaron|reembolsaron|depositaron|respondieron|atendieron)|(?:ya )?(?:funciona|funciono|sirve|sirvio|quedo|esta (?:funcionando|arreglad[oa]|resuelt[oa]|solucionad[oa]|list[oa]))\b(?! mal)|ya (?:volvio|regreso)|(?:ya )?no (?:me )?(?:aparece|sale) (?:el|la)|ya (?:lo|la|los|las) pude|ya pase por|ya no (?:aparece|sale|viene|figura|esta|gotea|falla)|ya (?:tengo|tenemos|puedo|podemos|pude|veo|vemos|entre|entramos|me deja|nos deja|me sale|esta (?:en casa|aqui))(?! que)|(?:la|lo|los|las) (?:recogi|recogimos)|(?:ya )?(?:vino|paso|me llamo|nos llamo|llamo|me atendio) (?:hoy|esta|ayer|el|su|la|un|y|a)|(?:buena|gracias por la) (?:charla|conversacion)|gracias por (?:(?:la|el|su|tu) (?:llamada|reembolso|factura|enlace|archivo|informacion|envio|respuesta|ayuda|solucion|aclaracion)|llamar(?:me)?|enviar(?:lo|la|me)?|resolver(?:lo)?|arreglar(?:lo)?|responder)|(?:quedo|problema) (?:resuelto|solucionado))/,
    ["Ya recibí la factura, gracias.", "Ya funciona perfecto.", "Ya me llamaron."],
  ],
  [
    "where_is_it",
    "chases",
    "averiguo averiguaste reviso revisaste envio enviaste pregunto llamo consulto supo tarde mañana semana semanas dias noticia novedad novedades noticias noticia sigo seguimos esperando dijo dijeron prometio prometieron quedo quedaron cuando paso donde alguna actualizacion respuesta sabe iban iba",
    /\b(?:(?:hay |tiene |tienen |alguna? |alguna otra )(?:novedad(?:es)?|noticias?|avance|actualizacion|respuesta)|(?:sigo|seguimos|llevo \w{1,12} (?:dias|semanas|horas)?) ?(?:esperando|sin (?:respuesta|noticias|recibir|saber))|(?:(?:usted|ustedes) )?(?:(?:me|nos) )?(?:dijo que|dijeron que|dijiste que|prometio que|prometieron que|quedo en que)|(?:me|nos) (?:dijo|dijeron|dijiste|prometio|prometieron|prometiste|aseguro|aseguraron|iban? a|quedaron|quedo de|quedaste)|(?:quedaron|quedo|quedaste) (?:en|de) (?:que|[a-z]{3,12}(?:ar|er|ir))|que paso con|en que (?:quedo|va|quedamos|estado)|donde esta (?:mi|el|la|lo)|cuando (?:me|nos|van|va|llega|llegara|recibire|estara|tendre)|se supon(?:e|ia) que|sabe(?:n)? algo|todavia nada|aun nada|pudo (?:revisar|consultar|averiguar)|(?<=¿ ?)(?:ya )?(?:(?:lo|la|le|se lo|me lo) )?(?:reviso|revisaste|revisaron|averiguo|averiguaste|averiguaron|pregunto|preguntaste|preguntaron|consulto|consultaste|envio|enviaste|mando|mandaste|llamo|supo|supiste|supieron|hablo|salio)\b|(?<=¿ ?)y (?:mi|el|la|los|las) [\wñ]{3,16}(?: [\wñ]{1,12}){0,2} ?\?|ya (?:paso|pasaron|van?) (?:una|un|dos|tres|cuatro|\d{1,3}|mas de|varios|varias) (?:dias?|semanas?|mes(?:es)?|horas?)|(?:espere|esperamos|me quede esperando|estuve esperando) (?:toda|todo)|ya (?:enviaron|revisaron|lo revisaron|lo enviaron)(?=.{0,20}\?))/,
    ["¿Hay alguna novedad?", "Usted me dijo que me llamaría.", "Sigo esperando el reembolso."],
  ],
  [
    "was_not_done",
    "denies",
    "continua continuan todavia aun sin no nadie nunca sigue siguen tampoco ningun ninguna nada",
    /\b(?:(?:(?:todavia|aun|tampoco) )?(?<!ya )no (?:(?:lo|la|me|nos|se|los|las) ){0,2}(?:he recibido|hemos recibido|recibi|recibimos|llego|ha llegado|han llegado|llegaron|llamaron|llamo|han llamado|ha llamado|contactaron|contacto|han contactado|respondieron|respondio|han respondido|reembolsaron|reembolso|han reembolsado|devolvieron|depositaron|aparece|veo|enviaron|envio|vino|vinieron|han enviado|mandaron|resolvieron|han resuelto|arreglaron|cambiaron|esta (?:resuelt|list|arreglad|solucionad)[oa]|funciona|sirve|se (?:ve|refleja))|nadie (?:me|nos) (?:ha )?(?:llam|contact|respond|escrib|contest|avis)\w{0,5}|nunca (?:me|nos)? ?(?:llam|lleg|contact|respond|escrib|recib|envi|contest)\w{0,5}|(?:sigue|siguen|continua|continuan) (?:poniendo|apareciendo|saliendo|diciendo|marcando|figurando|en blanco|como (?:antes|estaba)|cobrando)|(?:sigue|siguen) (?!siendo|pendiente|como)(?:muert|estropead|rot|apagad|bloquead|cerrad|vaci|parad|atascad|suci|manchad)[oa]s?\b|(?:todavia|aun) (?:pone|sale|aparece|dice|figura|marca)|sigue(?:n)? (?:igual|sin|fallando|pasando|mal|(?:descompuest|rot|dañad|averiad|bloquead|caid|cerrad|apagad)[oa]s?)|nadie (?:vino|llego|aparecio|se presento|llamo|paso|contesto|respondio|atendio)|sin (?:recibir|respuesta) (?:nada|ningun|aun|todavia)|no (?:me|nos) ha llegado|nunca (?:recibi|recibimos|llego)|no hay (?:ningun|reembolso|respuesta)|no he tenido respuesta)\b/,
    ["Todavía no he recibido el reembolso.", "Nadie me llamó.", "Sigue sin funcionar."],
  ],
  [
    "never_mind",
    "releases",
    "olvidese olvidate olvidense olvidaos asi favor caso mejor cambie necesario moleste otra otro dejenlo ya no olvidelo olvidalo dejelo dejalo cancelen cancele resolvi resolvimos solucione arregle encontre compre consegui pude",
    /\b(?:(?:olvidel|olvidal|dejel|dejal)o\b|olvid(?:ese|ate|ense|aos) del?\b|ya no (?:es necesario|hace falta|lo necesito|la necesito|lo necesitamos|me interesa|lo quiero|se preocupe|importa|necesito)|no (?:hace|hara) falta|no es necesario que|no (?:haga|hagan|haz) caso|(?:haga|hagan) caso omiso|mejor (?:dejenlo|dejelo|dejalo|ya no)|cambie de (?:opinion|idea)|(?:asi que|ya|mejor|por favor) no (?:(?:me|nos) )?(?:(?:lo|la|los|las) )?(?:mand|envi|llam|traig|trai|cambi|repar|devuelv|devolv|repong|reemplac|haga|hagan|vengan|venga)[a-z]{0,6}\b|ya no (?:lo|la|los|las) (?:quiero|necesito|voy a)|(?:pueden|puede|puedes) cerrar (?:el|la|este|mi)|(?:ya )?(?:me|nos) (?:lo|la) (?:arreglo|reparo|resolvio|soluciono|hizo) (?:otr|un|mi|el)|(?:lo|la) (?:hice|lleve a) (?:arreglar|reparar)|ya (?:le|les) (?:pregunte|llame|escribi) yo|(?:ya )?(?:lo |la )?(?:resolvi|resolvimos|solucione|solucionamos|arregle|arreglamos|encontre|encontramos|consegui|logre|logramos)(?: (?:yo|por mi cuenta|solo|sola|nosotros|resolverlo|solucionarlo|arreglarlo))?\b|ya (?:pude|pudimos) (?:resolver|solucionar|arreglar|entrar|hacer)\w{0,4}|(?:lo |la )?compre (?:en otro|en otra|otro|otra)|(?:cancele|cancelen|cancela) (?:mi|el|la|todo)|no se (?:preocupe|moleste)(?=,| ya|\.|$))/,
    ["Ya no es necesario, gracias.", "Olvídelo, lo encontré.", "Lo compré en otro lado."],
  ],
  [
    "too_late",
    "objects",
    "tarde inaceptable mucho puedo necesito esperar tiempo",
    /\b(?:(?:es|eso es|seria|me parece) (?:muy|demasiado) (?:tarde|tiempo)|inaceptable|no puedo esperar|no podemos esperar|no me sirve|lo necesito (?:antes|hoy|ya|para)|(?:es )?mucho tiempo|no estoy de acuerdo)\b/,
    ["Eso es demasiado tarde.", "No puedo esperar tanto."],
  ],
  [
    "yes_please",
    "accepts",
    "si claro ok perfecto gracias bien acuerdo adelante excelente vale favor genial",
    /^(?:hola|buenos dias|buenas|ah|oh)?[,.! ]{0,3}(?:si\b(?=[,.! ]|$)(?! no)|claro|ok|perfecto|gracias|muchas gracias|esta bien|muy bien|de acuerdo|adelante|excelente|vale|por favor|genial|me parece)/,
    ["Sí, por favor.", "De acuerdo, gracias."],
  ],
  [
    "no_thanks",
    "declines",
    "no",
    /^(?:hola|ah)?[,.! ]{0,3}no(?:,? gracias|\.|,|!|$| hace falta| es necesario)/,
    ["No, gracias."],
  ],
  [
    "happened_again",
    "recurs",
    "mal otra nuevamente volvio volvieron nuevo",
    /\b(?:(?:volvio|volvieron|ha vuelto|han vuelto) a (?:pasar|ocurrir|suceder|cobrar|fallar|llegar|equivocar|hacer)\w{0,4}|(?:paso|ocurrio|sucedio|cobraron|fallo|llego mal|me cobraron|lo mismo) (?:[\wñ]{1,12} ){0,3}?(?:otra vez|de nuevo|nuevamente)|(?:otra vez|de nuevo|nuevamente) (?:me (?:han )?cobra\w{1,4}|paso|lo mismo|llego|fallo|el mismo|la misma|venia|vino|vinieron|esta mal|mal\b|equivocad|falt|sin\b|no (?:llego|funciona|vino))|acaban de cobrar\w{0,3} (?:[\wñ]{1,10} ){0,3}(?:otra vez|de nuevo))\b/,
    ["Volvió a pasar esta mañana.", "Me cobraron otra vez."],
  ],
]);

/** Spanish: how later messages speak of what was promised. */
export const SPANISH_OUTCOME: OutcomeWords = {
  signals: SIGNALS,
  courtesy:
    /^(?:(?:hola|buen(?:os|as)? (?:dias?|tardes|noches)|estimad[oa]s?|[\wñ]{2,12},)[,! ]{0,3}){0,3}(?:gracias|muchas gracias|le agradec|agradec|lament|disculp|perdon|de nada|con (?:mucho )?gusto|quedo|quedamos|saludos|que tenga|cualquier (?:duda|cosa)|estamos (?:a sus|para)|no dude|espero que)/,
  earlier:
    /\b(?:ayer|anteayer|anoche|la semana pasada|el (?:lunes|martes|miercoles|jueves|viernes|sabado|domingo)(?: pasado)?|hace \w{1,8} (?:dias?|semanas?|horas?)|anteriormente|ya (?:se |le |les |te |lo |la |los |las ){1,2}[a-z]{3,12})\b/,
  negatedBefore: /\b(?:no|nunca|tampoco|nadie|sin|jamas)\b[^,.;]{0,12}$/,
  unrealBefore:
    /\b(?:si (?!,)|cuando|en cuanto|una vez|hasta que|a menos que|antes de|despues de|podria|deberia|espero que|ojala|seria|sera|quedara|estara|fuera)\b[^,.;]{0,30}$|\bsi$/,
  subjectFirst:
    /^(?:ya )?(?:sali|fue|fueron|quedo|quedaron|esta|estan|queda|se encuentran?|(?:ha|han) )/,
  told: /^(?:direccion|medida|talla|dimension|precio|costo|coste|numero|codigo|nombre|fecha|horario|pasos?$|instruccion|detalle|datos?$|informacion|explicacion|respuesta|estado|telefono|motivo|resultado)/,
  written:
    /^(?:archivo|enlace|liga|link|guia|instruccion|document|factur|copia|captura|etiquet|recibo|formulario|lista|pdf|contrato|comprobant|detalle|manual)/,
};
