import type { Cue } from "../../text/cues.ts";
import type { OutcomeWords } from "./languages.ts";
import type { SignalKind } from "./signals.ts";

const cue = (
  kind: SignalKind,
  name: string,
  anchors: string,
  pattern: RegExp,
  match: readonly string[],
  not: readonly string[] = [],
): Cue<SignalKind> => ({
  id: `outcome.es.${name}`,
  kind,
  language: "es",
  anchors: anchors.split(" "),
  pattern,
  examples: { match, not },
});

/** What staff do, as participles: "enviado", "enviada", "enviados". */
const DONE =
  "(?:(?:envi|reenvi|mand|adjunt|compart|entreg|despach|reembols|reintegr|abon|bonific|acredit|arregl|repar|solucion|correg|actualiz|activ|reactiv|desbloque|elimin|quit|ajust|modific|aplic|agreg|añad|public|lanz|sub|liber|cancel|anul|agend|program|reserv|escal|canaliz|turn|report|deriv|pas|llam|contact|respond|contest|inform|notific|confirm|revis|verific|investig|consult|valid|analiz|proces|tramit|gestion|gener|emit|cambi|reemplaz|restablec|habilit|implement|complet|finaliz|termin|atend|le[ií]|hablad|coment)(?:ad|id|d)?[oa]s?|resuelt[oa]s?|devuelt[oa]s?|repuest[oa]s?|hech[oa]s?|escrit[oa]s?|vist[oa]s?|puest[oa]s?|dado)";
/** The same as first and third person past, folded: "envie", "enviamos", "envio", "enviaron". */
const PAST =
  "(?:(?:envi|reenvi|mand|adjunt|entreg|despach|reembols|reintegr|abon|bonific|acredit|arregl|repar|solucion|actualiz|activ|reactiv|desbloque|elimin|quit|ajust|modific|public|lanz|liber|cancel|anul|agend|program|reserv|escal|canaliz|report|deriv|pas|llam|contact|contest|inform|notific|confirm|revis|verific|investig|consult|valid|analiz|proces|tramit|gestion|gener|cambi|reemplaz|habilit|implement|complet|termin|habl|encontr|pregunt|solicit)(?:e|amos|aron|ue|uemos)|(?:compart|correg|respond|escrib|sub|resolv|devolv|restablec|emit|atend)(?:i|imos|ieron)|hice|hicimos|hicieron|di|dimos|repusimos|corrigieron|aplique|aplicamos|agregue|agregamos|pague|pagamos)";

const SIGNALS: readonly Cue<SignalKind>[] = [
  cue(
    "done",
    "we_have_done",
    "he hemos ha han ya acabo acabamos acaban",
    new RegExp(
      `\\b(?:he|hemos|ha|han) (?:ya )?${DONE}\\b|\\b(?:acabo|acabamos|acaban) de (?:(?:se )?[a-zñ]{3,14}(?:ar|er|ir)(?:le|les|te|lo|la|se|selo|sela)?)\\b`,
    ),
    ["Ya le hemos enviado la factura.", "Acabo de mandarle el enlace.", "He revisado su caso."],
    ["Ha sido un placer."],
  ),
  cue(
    "done",
    "we_did",
    "ya le les te lo la se los las nos hoy ayer anoche adjunto",
    new RegExp(
      `\\b(?:(?:ya|hoy|ayer|anoche|esta mañana) )?(?:(?:se|le|les|te|lo|la|los|las|nos) ){1,2}${PAST}\\b|\\b(?:ya|hoy|ayer|anoche) ${PAST}\\b`,
    ),
    ["Ya le envié la factura.", "Ayer lo reparamos.", "Le mandamos el reemplazo."],
  ),
  cue(
    "done",
    "has_been_done",
    "fue fueron quedo quedaron esta estan ya ha han queda sido",
    new RegExp(
      `\\b(?:(?:ya )?(?:fue|fueron|quedo|quedaron|esta|estan|queda)|(?:ha|han) (?:ya )?(?:sido|quedado)) (?:ya )?(?:${DONE}|list[oa]s?|disponibles?|en camino|incluid[oa]s?)\\b`,
    ),
    ["Su reembolso ya fue procesado.", "Ya está disponible la nueva versión.", "Quedó resuelto."],
    ["Esta es la dirección."],
  ),
  cue(
    "done",
    "here_it_is",
    "aqui adjunto adjuntamos anexo anexamos prometido prometi prometimos comente acordamos quedamos",
    /\b(?:aqui (?:le |te |les )?(?:tiene|tienes|esta|estan|va|van|dejo|adjunto|envio|mando|comparto|paso)|(?:le |te |les )?(?:adjunto|adjuntamos|anexo|anexamos)\b|en el (?:archivo )?adjunto|(?:tal )?como (?:le |te )?(?:prometi|prometimos|comente|acordamos|quedamos)|segun lo prometido)/,
    ["Aquí tiene la factura.", "Le adjunto el contrato.", "Como le prometí, va la lista."],
  ),
  cue(
    "done",
    "all_done",
    "listo hecho resuelto solucionado",
    /^(?:(?:hola|ok|buenos dias|buenas tardes|gracias por (?:esperar|su espera|su paciencia))[,.! ]{1,3}(?:[\wñ]{1,12}[,.! ]{1,3})?)?(?:ya (?:esta|quedo) )?(?:listo|hecho|resuelto|solucionado|todo listo)\b(?! para| en| el)/,
    ["Listo, ya puede entrar.", "Hecho."],
  ),
  cue(
    "report",
    "what_came_of_it",
    "revise revisamos consulte consultamos encontre encontramos resulta parece causa motivo problema veo verifique verificamos confirmo confirmamos confirmaron indican informan comentan segun investigamos he hemos",
    /\b(?:(?:ya )?(?:lo |la )?(?:revise|revisamos|consulte|consultamos|encontre|encontramos|verifique|verificamos|investigue|investigamos|probe|probamos|hable con|hablamos con|valide|validamos)|(?:he|hemos) (?:ya )?(?:revisado|consultado|encontrado|verificado|investigado|hablado|validado)|resulta que|parece que (?:el|la|hubo|fue|se)|(?:la causa|el motivo|el problema|el error) (?:es|fue|era|se debe)|(?:le|te) (?:confirmo|confirmamos|informo|informamos|comento|comentamos) que|me (?:confirmaron|indican|informan|comentan|dicen)|nos (?:confirmaron|indican|informan|comentan)|segun (?:el|la|bodega|almacen|logistica|el area|el equipo))\b/,
    [
      "Revisé y el paquete está en Lyon.",
      "Le confirmo que el pago entró.",
      "Resulta que la clave había vencido.",
    ],
  ),
  cue(
    "update",
    "not_yet",
    "seguimos sigo todavia aun demora retraso retrasado tardando espera esperando disculpe lamento lamentamos trabajando tomara",
    /\b(?:(?:seguimos|sigo|estamos|continuamos) (?:trabajando|revisando|esperando|investigando|en espera|pendientes?|en ello)|(?:todavia|aun) (?:no (?:tenemos|tengo|hay|contamos|nos|me|esta)|estamos|estoy|seguimos)|(?:hay|hubo|habra|tenemos|disculpe (?:el|la)|lamentamos (?:el|la)|perdon por (?:el|la)|disculpas por (?:el|la)) (?:\w{1,6} )?(?:demora|retraso)|esta (?:retrasad|demorad)[oa]|(?:va a tardar|tardara|tomara|esta tardando|esta tomando) (?:un poco )?mas|sin novedad(?:es)?|un poco mas de (?:tiempo|paciencia)|no estara list[oa])\b/,
    [
      "Seguimos trabajando en ello.",
      "Todavía no tenemos respuesta del taller.",
      "Hay un retraso en bodega.",
    ],
  ),
  cue(
    "admits",
    "did_not",
    "olvide olvidamos olvido paso pude pudimos hemos he alcance llame llamamos envie enviamos cumplimos cumpli fallamos falle traspapelo",
    /\b(?:(?:se (?:me|nos) )(?:olvido|paso|fue el tiempo|escapo|traspapelo)|(?:me olvide|nos olvidamos|olvide|olvidamos)|(?:no|nunca) (?:(?:le|les|te|lo|la|se) ){0,2}(?:llame|llamamos|envie|enviamos|mande|mandamos|pude|pudimos|alcance|alcanzamos|respondi|respondimos|cumpli|cumplimos|hice|hicimos|conteste|contestamos|escribi|escribimos)|(?:(?:todavia|aun) )?no (?:(?:le|les|te|lo|la|se) ){0,2}(?:he|hemos) (?:podido|enviado|llamado|mandado|hecho|reembolsado|tenido tiempo|revisado)|les? fall(?:e|amos))\b/,
    [
      "Disculpe, se me olvidó enviarla.",
      "Aún no hemos podido revisarlo.",
      "No le llamé, lo siento.",
    ],
  ),
  cue(
    "confirms",
    "it_came",
    "recibi recibimos llego llegaron funciona funciono sirve gracias quedo resuelto solucionado llamaron perfecto arreglado tengo",
    /\b(?:(?:ya )?(?:lo |la |me )?(?:recibi|recibimos|llego|llegaron)\b|(?:ya )?(?:me|nos) (?:lleg[oa]|llegaron|llamaron|contactaron|reembolsaron|depositaron|respondieron|atendieron)|(?:ya )?(?:funciona|funciono|sirve|sirvio|quedo|esta (?:funcionando|arreglad[oa]|resuelt[oa]|solucionad[oa]|list[oa]))\b(?! mal)|gracias por (?:(?:la|el|su|tu) (?:llamada|reembolso|factura|enlace|archivo|informacion|envio|respuesta|ayuda|solucion|aclaracion)|llamar(?:me)?|enviar(?:lo|la|me)?|resolver(?:lo)?|arreglar(?:lo)?|responder)|(?:quedo|problema) (?:resuelto|solucionado))/,
    ["Ya recibí la factura, gracias.", "Ya funciona perfecto.", "Ya me llamaron."],
  ),
  cue(
    "chases",
    "where_is_it",
    "novedad novedades noticias noticia sigo seguimos esperando dijo dijeron prometio prometieron quedo quedaron cuando paso donde alguna actualizacion respuesta sabe iban iba",
    /\b(?:(?:hay |tiene |tienen |alguna? |alguna otra )(?:novedad(?:es)?|noticias?|avance|actualizacion|respuesta)|(?:sigo|seguimos|llevo \w{1,12} (?:dias|semanas|horas)?) ?(?:esperando|sin (?:respuesta|noticias|recibir|saber))|(?:(?:usted|ustedes) )?(?:me|nos) (?:dijo|dijeron|dijiste|prometio|prometieron|prometiste|aseguro|aseguraron|iban? a|quedaron|quedo de|quedaste)|(?:quedaron|quedo|quedaste) (?:en|de) (?:que|[a-z]{3,12}(?:ar|er|ir))|que paso con|en que (?:quedo|va|quedamos|estado)|donde esta (?:mi|el|la|lo)|cuando (?:me|nos|van|va|llega|llegara|recibire|estara|tendre)|se supon(?:e|ia) que|sabe(?:n)? algo|todavia nada|aun nada|pudo (?:revisar|consultar|averiguar)|ya (?:enviaron|revisaron|lo revisaron|lo enviaron)(?=.{0,20}\?))/,
    ["¿Hay alguna novedad?", "Usted me dijo que me llamaría.", "Sigo esperando el reembolso."],
  ),
  cue(
    "denies",
    "was_not_done",
    "no nadie nunca sigue siguen tampoco ningun ninguna nada",
    /\b(?:(?:(?:todavia|aun|tampoco) )?no (?:(?:lo|la|me|nos|se|los|las) ){0,2}(?:he recibido|hemos recibido|recibi|recibimos|llego|ha llegado|han llegado|llegaron|llamaron|han llamado|contactaron|han contactado|respondieron|han respondido|reembolsaron|han reembolsado|devolvieron|depositaron|aparece|veo|enviaron|han enviado|mandaron|resolvieron|han resuelto|arreglaron|cambiaron|esta (?:resuelt|list|arreglad|solucionad)[oa]|funciona|sirve|se (?:ve|refleja))|nadie (?:me|nos) (?:ha )?(?:llam|contact|respond|escrib|contest|avis)\w{0,5}|nunca (?:me|nos)? ?(?:llam|lleg|contact|respond|escrib|recib|envi|contest)\w{0,5}|sigue(?:n)? (?:igual|sin|fallando|pasando)|sin (?:recibir|respuesta) (?:nada|ningun|aun|todavia)|no hay (?:ningun|reembolso|respuesta)|no he tenido respuesta)\b/,
    ["Todavía no he recibido el reembolso.", "Nadie me llamó.", "Sigue sin funcionar."],
  ),
  cue(
    "releases",
    "never_mind",
    "ya no olvidelo olvidalo dejelo dejalo cancelen cancele resolvi resolvimos solucione arregle encontre compre consegui pude",
    /\b(?:(?:olvidel|olvidal|dejel|dejal)o\b|ya no (?:es necesario|hace falta|lo necesito|la necesito|lo necesitamos|me interesa|lo quiero|se preocupe|importa|necesito)|no hace falta|(?:ya )?(?:lo |la )?(?:resolvi|resolvimos|solucione|solucionamos|arregle|arreglamos|encontre|encontramos|consegui|logre|logramos)(?: (?:yo|por mi cuenta|solo|sola|nosotros|resolverlo|solucionarlo|arreglarlo))?\b|ya (?:pude|pudimos) (?:resolver|solucionar|arreglar|entrar|hacer)\w{0,4}|(?:lo |la )?compre (?:en otro|en otra|otro|otra)|(?:cancele|cancelen|cancela) (?:mi|el|la|todo)|no se (?:preocupe|moleste)(?=,| ya|\.|$))/,
    ["Ya no es necesario, gracias.", "Olvídelo, lo encontré.", "Lo compré en otro lado."],
  ),
  cue(
    "objects",
    "too_late",
    "tarde inaceptable mucho puedo necesito esperar tiempo",
    /\b(?:(?:es|eso es|seria|me parece) (?:muy|demasiado) (?:tarde|tiempo)|inaceptable|no puedo esperar|no podemos esperar|no me sirve|lo necesito (?:antes|hoy|ya|para)|(?:es )?mucho tiempo|no estoy de acuerdo)\b/,
    ["Eso es demasiado tarde.", "No puedo esperar tanto."],
  ),
  cue(
    "accepts",
    "yes_please",
    "si claro ok perfecto gracias bien acuerdo adelante excelente vale favor genial",
    /^(?:hola|buenos dias|buenas|ah|oh)?[,.! ]{0,3}(?:si\b(?=[,.! ]|$)(?! no)|claro|ok|perfecto|gracias|muchas gracias|esta bien|muy bien|de acuerdo|adelante|excelente|vale|por favor|genial|me parece)/,
    ["Sí, por favor.", "De acuerdo, gracias."],
  ),
  cue(
    "declines",
    "no_thanks",
    "no",
    /^(?:hola|ah)?[,.! ]{0,3}no(?:,? gracias|\.|,|!|$| hace falta| es necesario)/,
    ["No, gracias."],
  ),
  cue(
    "recurs",
    "happened_again",
    "otra nuevamente volvio volvieron nuevo",
    /\b(?:(?:volvio|volvieron|ha vuelto|han vuelto) a (?:pasar|ocurrir|suceder|cobrar|fallar|llegar|equivocar|hacer)\w{0,4}|(?:paso|ocurrio|sucedio|cobraron|fallo|llego mal|me cobraron|lo mismo) (?:[\wñ]{1,12} ){0,3}?(?:otra vez|de nuevo|nuevamente)|(?:otra vez|de nuevo|nuevamente) (?:me cobraron|paso|lo mismo|llego|fallo|el mismo))\b/,
    ["Volvió a pasar esta mañana.", "Me cobraron otra vez."],
  ),
];

/** Spanish: how later messages speak of what was promised. */
export const SPANISH_OUTCOME: OutcomeWords = {
  signals: SIGNALS,
  courtesy:
    /^(?:(?:hola|buen(?:os|as)? (?:dias?|tardes|noches)|estimad[oa]s?|[\wñ]{2,12},)[,! ]{0,3}){0,3}(?:gracias|muchas gracias|le agradec|agradec|lament|disculp|perdon|de nada|con (?:mucho )?gusto|quedo|quedamos|saludos|que tenga|cualquier (?:duda|cosa)|estamos (?:a sus|para)|no dude|espero que)/,
  earlier:
    /\b(?:ayer|anteayer|anoche|la semana pasada|el (?:lunes|martes|miercoles|jueves|viernes|sabado|domingo)(?: pasado)?|hace \w{1,8} (?:dias?|semanas?|horas?)|antes|anteriormente|ya)\b/,
  negatedBefore: /\b(?:no|nunca|tampoco|nadie|sin|jamas)\b[^,.;]{0,12}$/,
  unrealBefore:
    /\b(?:si (?!,)|cuando|en cuanto|una vez|hasta que|a menos que|antes de|despues de|podria|deberia|espero que|ojala|seria|sera|quedara|estara|fuera)\b[^,.;]{0,30}$|\bsi$/,
  written:
    /^(?:archivo|enlace|liga|link|guia|instruccion|document|factur|copia|captura|etiquet|recibo|formulario|lista|pdf|contrato|comprobant|detalle|manual)/,
};
