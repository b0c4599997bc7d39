import { cueList } from "../../text/cue_list.ts";
import type { Cue } from "../../text/cues.ts";
import type { ActKind } from "../observations.ts";
import { I_TRIED, TRIED_DONE } from "./spanish_verbs.ts";

const ELSEWHERE =
  "otr[oa]s?|webmail|outlook|gmail|antes|ayer|movil|celular|telefono|pero|salvo|excepto|hasta|siempre|sin embargo|cuando|si|solo|desde|no|nunca|tampoco|nada|que|como|creo|deberia|tendria|mientras";

/** What customers do in words; tu, usted, vos and vosotros alike. */
export const CUSTOMER_ES: readonly Cue<ActKind>[] = cueList<ActKind>("customer.es", "es", [
  [
    "request",
    "request",
    "favor porfa porfavor quiero queremos quisiera quisieramos necesito necesitamos deseo solicito pido exijo gustaria pueden podrian puede podria puedes podrias podeis podriais alguien ayuda ayudenme ayudame ayudeme ayudadme manden mandenme devuelvan devuelvanme cambien cambienme cancelen arreglen solucionen respondan contesten diganme digame revisen expliquenme quitenme denme deme urge busco",
    /\b(?:(?:quiero|queremos|quisiera|quisieramos|necesito|necesitamos|deseo|solicito|pido|exijo|requiero|me gustaria|me urge) (?:que\b|un|una|el|la|los|las|mi|mis|su|otr[oa]|ayuda|\w+(?:ar|er|ir)(?:l[aeo]s?|me|se)?\b)|(?:(?:me|nos) )?(?:pueden?|podrian?|puedes|podrias|podeis|podriais) (?:por favor )?(?:ustedes |usted |alguien )?\w+(?:ar|er|ir|r)(?:l[aeo]s?|me(?:l[ao]s?)?|nos(?:l[ao]s?)?)?\b|alguien (?:me |nos )?(?:pueda|puede|podria|que)|(?:^|[¡!.,;:] ?|(?:necesit\w+|urge|pido|busco|solicito) )ayuda\b|(?:ayudenme|ayudame|ayudeme|ayudadme)\b|(?:manden|devuelvan|cambien|cancelen|arreglen|solucionen|respondan|contesten|diga|digan|revisen|expliquen|quiten|den|de|mande|devuelva|cambie|revise|cancele|atiendan|llamen)(?:me|nos)\b|por favor (?:manden|devuelvan|cambien|cancelen|arreglen|solucionen|respondan|contesten|revisen|ayud\w+|atiendan|cambie|cancele|revise|mande)|(?<!(?:que|lo|la|los|se|me|no) )(?:cancelen|arreglen|solucionen|respondan|contesten|revisen) )/,
    ["Por favor cancelen mi pedido.", "Necesito un reembolso.", "¿Alguien me puede ayudar?"],
    ["No necesito nada.", "Gracias por su ayuda."],
  ],
  [
    "complaint",
    "complaint",
    "funciona funcionan funcionaba llega llego llegado llegaron sirve carga abre arranca enciende prende deja puedo podemos aparece conecta envia recibo recibi descarga sincroniza anda responde entra reconoce guarda muestra imprime dejo dejado roto rota rotos rotas dañado dañada mal incompleto incompleta tarde equivocado equivocada defectuoso defectuosa vacio vacia bloqueado bloqueada pesimo pesima pesimos horrible terrible inaceptable vergüenza verguenza vergonzoso decepcionado decepcionada decepcionante frustrado frustrada molesto molesta enojado enojada indignado indignada harto harta cansado cansada asco desastre ridiculo ridicula lamentable fatal problema problemas error errores fallo falla fallas fallando falle inconveniente cobraron cobran cobrado cierra cuelga congela queda traba bloquea rompio descompuso daño apago borro perdio perdi perdieron desaparecido desaparecieron queja reclamo reclamar estafa robo peor inutil basura gotea fuga fallar rompe servicio desaparecio borro borraron rompieron cancelo mancha golpe rayon rasguño raya grieta agujero defecto abolladura",
    /\b(?:no (?:(?:me|se|le|nos|te) )?(?:(?:lo|la|los|las|le) )?(?:funcionan?|llegan?|llego|ha llegado|llegaron|han llegado|sirve|carga|abre|arranca|enciende|prende|deja|puedo|podemos|aparecen?|conecta|envia|recib[oi]|recibimos|descarga|sincroniza|anda|responde|entra|reconoce|guarda|muestra|imprime)\b|(?:dejo|ha dejado|dejaron) de \w+|(?:esta|llego|vino|venia|estaba|viene|llegaron|salio|vinieron|estan) (?:muy |todo |toda |otra vez )?(?:rot|dañad|mal\b|incomplet|tarde|equivocad|defectuos|vaci|bloquead|caid|fatal)[oa]?s?|(?:pesim[oa]s?|horrible|terrible|inaceptable|vergonzos[oa]|lamentable|ridicul[oa]|inutil|basura|desastre|estafa)\b|(?:una|que|vaya) verguenza|(?:el|la) peor|(?:estoy|estamos|muy|bastante|tan) (?:\w+ )?(?:decepcionad|frustrad|molest|enojad|indignad|hart|cansad[oa] de|enfadad|furios)[oa]?s?|hart[oa] de|decepcionante|(?:un|el|este|mi|mismo|tengo|tuve|hay|con|da|los|otro|mi) (?:gran |grave |serio )?(?:problemas?|error(?:es)?|fall[oa]s?|inconvenientes?)\b|(?:me|nos) (?:cobraron|cobran|han cobrado)|(?:se|me) (?:\w+ )?(?:cierra|cuelga|congela|queda (?:en|pillad|bloquead|colgad)|traba|bloquea|rompio|rompe|descompuso|daño|apago|borro|borraron|perdio|perdieron|desapareci)\w*|perdi (?:mi|mis|el|la|los|todo|todos)|(?:han|ha) desaparecido|desapareci(?:o|eron)\b|se (?:borr|perdi|rompi|cancel)(?:o|aron|eron)\b|(?:vino|llego|venia|vinieron|llegaron) con (?:un|una|el|la) (?:\w+ )?(?:mancha|golpe|rayon|rasguño|raya|grieta|agujero|defecto|abolladura)\w*|(?:poner|presentar|tengo) una queja|(?:mi|un|una) (?:queja|reclamo)\b|sigue (?:fallando|goteando|roto|sin)|volvio a fallar|gotea\b)/,
    [
      "Mi tetera llegó rota.",
      "Es el peor servicio.",
      "Vino con una mancha.",
      "Se borraron mis recetas.",
      "Dejó de funcionar.",
      "No me llega ningún correo.",
    ],
    ["Funciona bien."],
  ],
  [
    "chase",
    "chase",
    "alguna hay sigo seguimos todavia aun nadie llevo llevamos cuando hola respuesta novedades noticias paso espero esperando",
    /\b(?:(?:alguna|hay|tienen|tiene|sin) (?:alguna )?(?:novedad(?:es)?|noticias?|respuesta|actualizacion|avance)|(?:sigo|seguimos|sigue) (?:aun |todavia )?(?:esperando|sin (?:respuesta|noticias|saber|recibir|solucion|tener)|a la espera)|(?:todavia|aun) (?:no (?:me |nos |he |hemos |ha |tengo |recibo|llega)|sin|nada|estoy esperando|espero)|nadie (?:me |nos )?(?:ha )?(?:responde|contesta|respondio|contesto|respondido|contestado|llama|llamo|atiende)|(?:llevo|llevamos) (?:\w+ ){0,4}(?:esperando|sin)|cuando (?:me|nos|van a|piensan|podran) \w+|hola\?+|que paso con|estoy esperando)/,
    ["¿Alguna novedad?", "Sigo esperando.", "Aún no me ha llegado nada."],
  ],
  [
    "repeat",
    "repetition",
    "como ya segunda tercera cuarta quinta enesima veces vuelvo repito insisto",
    /\b(?:(?:tal )?como (?:ya )?(?:(?:le|les|te|os|lo|se lo) )?(?:dije|comente|mencione|indique|explique|escribi|decia|comentaba|he dicho|he comentado|dijimos)|ya (?:(?:le|les|te|os|lo|la|se lo|se la) )?(?:dije|comente|mencione|explique|envie|mande|di|pase|indique|conteste|respondi|escribi|he dicho|he enviado|he mandado|he explicado)|por (?:segunda|tercera|cuarta|quinta|sexta|enesima) vez|(?:dos|tres|cuatro|cinco|varias|muchas|mil|\d+) veces|vuelvo a (?:escribir|preguntar|repetir|insistir)|(?:le|les|te|os) repito|insisto)\b/,
    ["Como ya le dije, es roja.", "Ya les mandé la foto.", "Es la tercera vez; insisto."],
  ],
  [
    "tried-did",
    "tried_already",
    I_TRIED.words.join(" "),
    new RegExp(
      `(?:^\\W*|[.,;:] ?|\\b(?:ya|y|tambien|yo|luego|despues|incluso|hasta|entonces|pero|la|lo|los|las|le) )(?:la |lo |los |las |le )?${I_TRIED.pattern}\\b(?! (?:por favor|usted|el favor))`,
    ),
    ["Ya reinicié el módem dos veces.", "Probé con otro cable."],
    ["Quiero que reinicie el módem."],
  ],
  [
    "tried-done",
    "tried_already",
    "he hemos",
    new RegExp(
      `\\b(?:he|hemos) (?:ya |tambien |incluso |vuelto a |intentado |probado a |probado )*(?:${TRIED_DONE.pattern}|reiniciar|reinstalar|borrar|reparar|cambiar|desactivar)\\b`,
    ),
    ["He reinstalado el programa.", "Ya hemos probado de todo."],
  ],
  [
    "distress",
    "distress",
    "urgente urgentemente urgencia urge desesperado desesperada angustiado angustiada preocupado preocupada asustado asustada emergencia hospital fallecio murio llorando funeral cirugia operacion miedo enfermo enferma respirador",
    /\b(?:urgent\w*|(?:con|de) urgencia|me urge|desesperad[oa]|angustiad[oa]|(?:muy|estoy|tan) (?:preocupad|asustad)[oa]|emergencia|hospital|fallecio|murio|llorando|funeral|cirugia|(?:mucho|tengo) miedo|(?:esta|muy) enferm[oa])\b/,
    ["Estoy muy angustiada.", "Mi padre falleció."],
  ],
  [
    "loyalty",
    "loyalty",
    "cliente clienta años decada",
    /\b(?:client[ea] (?:desde|de hace|fiel|leal|antigu[oa]|de toda la vida|por mas)|(?:llevo|llevamos|tengo|tenemos|con) (?:mas de |casi |ya )?\w+ años (?:con|siendo|de|como|comprando|pagando)|\w+ años (?:como|siendo|de) client[ea])/,
    ["Soy clienta desde 2010.", "Llevo diez años con ustedes."],
  ],
  [
    "human",
    "asks_human",
    "persona humano humana alguien asesor asesora agente supervisor supervisora gerente encargado encargada responsable jefe jefa operador operadora ejecutivo",
    /\b(?:(?:hablar|comunicarme|contactar|platicar|chatear|comunique(?:n)?me|comunicame|pase(?:n)?me|pasame|ponme|ponga(?:n)?me|atienda) (?:por favor )?(?:con |a )?(?:un |una |el |la |su |tu |algun |alguna )?(?:persona|humano|ser humano|alguien|asesora?|agente|supervisora?|gerente|encargad[oa]|responsable|jef[ea]|operadora?|ejecutivo)|(?:quiero|necesito|exijo|pido) (?:a )?(?:un |una )(?:persona|humano|asesora?|agente|supervisora?|gerente|encargad[oa]|operadora?)|(?:persona|humano) (?:real|de verdad))\b/,
    ["Quiero hablar con un supervisor.", "Páseme con una persona."],
  ],
  [
    "thanks",
    "thanks",
    "gracias agradezco agradecido agradecida agradecemos grax",
    /\b(?:gracias|grax|(?:le |les |te |os |se )?agradezco(?! (?:que|me|su (?:pronta )?(?:ayuda|respuesta)))|agradecid[oa]|agradecemos)\b/,
    ["¡Mil gracias!", "Se lo agradezco mucho."],
  ],
  [
    "solved",
    "confirms_solved",
    "ya no solucionado solucionada resuelto resuelta arreglado soluciono resolvio arreglo funciono sirvio era perfecto listo funcionado problema",
    /(?:\bya (?:me |nos |lo |la |todo |esta |lo he |he )*(?:funciona|funcionan|quedo|quede|solucionad[oa]|resuelt[oa]|arreglad[oa]|anda|sirve|pude|he podido|puedo (?:entrar|enviar|recibir|ver|abrir)|funcionando|(?:permite|deja) (?!de\b)|soluciono|resolvio|llego|aparecen?|aparecio)\b(?! (?:el aviso|el mensaje|un error|el error))|\b(?:problema|tema|asunto|error|caso) (?:ya )?(?:esta |quedo |fue |ha sido |ha quedado )?(?:resuelto|solucionado|arreglado)\b|^\W*(?:solucionad[oa]|resuelt[oa]|arreglad[oa])\b|\b(?:el|mi) problema (?:estaba en|era (?:d?el|de|la|mi?))\b|\b(?:ya no|que no|no he vuelto a) (?:me |se |tener |tengo |ha )*(?:tengo|tener|da|pasa|sale|aparece|ocurre|sucede|repite|repetido|falla) ?(?:mas )?(?:el|ese|este|ningun)? ?(?:problema|error|fallo|mensaje)\b|\bse (?:me )?(?:ha )?(?:soluciono|resolvio|solucionado|resuelto|arreglo|arreglado)\b|\b(?:me )?(?:ha )?(?:funcionado|funciono|sirvio|servido)(?: (?:perfecto|perfectamente|muy bien|de maravilla|bien|a la primera|mucho))?\W*$|\bera (?:justo )?eso\b|^\W*(?:perfecto|excelente|genial|listo),? (?:(?:muchas |mil )?gracias|muy amable|era|funciona|ya)\b)/,
    [
      "¡Ya funciona!",
      "Era justo eso.",
      "Mi problema está resuelto.",
      "Solucionado.",
      "El problema estaba en el cable.",
      "Ya me deja entrar.",
    ],
    ["Funcionaba antes de actualizar.", "Ya me aparece el error.", "Ya no me deja entrar."],
  ],
  [
    "works",
    "confirms_solved",
    "funciona anda",
    new RegExp(
      `^(?!.{0,160}\\b(?:${ELSEWHERE})\\b).{0,80}\\b(?:funciona|anda) (?:perfecto|perfectamente|bien|de maravilla|correctamente|ok|de nuevo|genial|todo)\\b`,
    ),
    ["Ahora funciona perfectamente."],
    ["En otro ordenador funciona perfecto.", "Siempre funciona bien."],
  ],
  [
    "not-solved",
    "not_solved",
    "funciona funciono funcionado sirve sirvio soluciona soluciono solucionado resuelve ayuda cambia cambio nada sigue siguen continua persiste mismo misma sigo seguimos exito suerte igual manera caso",
    /\b(?:(?<!\b(?:si|porque|ya que) )no (?:me |se |nos )?(?:(?:lo|la) )?(?:ha )?(?:funcionan?|funciono|funcionado|sirve|sirvio|servido|soluciona|soluciono|solucionado|resuelve|resolvio|cambia nada|cambio nada)\b|(?:sigue|siguen|continua|continuan) (?:igual|sin|fall\w+|pas\w+|apareciendo|saliendo|dando|el (?:problema|error|fallo)|con|todo|lo mismo|ocurriendo|sucediendo|mostrando|pidiendo|roto|goteando|haciendo)|(?:el )?(?:problema|error|fallo) (?:persiste|continua|sigue)|persiste\b|(?:el )?mismo (?:problema|error|resultado|fallo)|(?:sigo|seguimos) (?:igual|sin|con|teniendo|recibiendo|en las mismas)|(?:sin|ningun) (?:exito|resultado|cambio|suerte)|no hay (?:manera|forma|caso|cambios)|^\W*(?:nada|igual)\W*$|(?:y|pero) (?:nada|sigue igual|igual)\b)/,
    ["No me funciona.", "Sigue igual.", "El problema persiste."],
    ["Ya funciona."],
  ],
  [
    "no-better",
    "not_solved",
    "mejora mejoria tampoco ninguna ninguno vuelve vuelven volvio volvieron resultado problema error fallo",
    /\b(?:(?:el|ese|este|su|mi) (?:problema|error|fallo|resultado|mensaje) (?:es|era|sigue siendo) el mismo|(?:sin|no hay|no hubo|no veo|no ha habido) (?:ninguna )?mejor(?:a|ia|as|ias)\b|tampoco (?:(?:me|se|lo|nos) )*(?:ha )?(?:funcion|sirv|resuelv|resolv|soluc|ayud|cambi|arregl|dej)\w+|(?:vuelve|vuelven|volvio|volvieron) a (?:fallar|pasar|salir|ocurrir|aparecer|suceder|dar|pedir|bloquear|cerrar)\w{0,3}\b|ningun[ao]? (?:de (?:las|los|ellas|ellos|estas|estos|esas|esos) )?(?:\w+ )?(?:me |nos )?(?:ha )?(?:funcion|sirv|ayud)\w+|no (?:me |nos )?(?:da|dio|dan|dieron) resultado)/,
    [
      "He añadido el certificado, pero el problema es el mismo.",
      "Lo reinicié y no hay mejora.",
      "Eso tampoco me funciona.",
      "Vuelve a fallar.",
      "Ninguna de las opciones sirve.",
    ],
    ["El resultado fue bueno.", "Tampoco importa mucho."],
  ],
  [
    "withdraws",
    "withdraws",
    "olvidelo olvidalo olvidenlo olvidadlo olviden importa dejalo dejelo falta necesario encontre resolvi solucione arregle consegui logrado solucionado resuelto arreglado conseguido encontrado halle pueden puedes cerrar cierren cierra autorrespondo respondo logre",
    /\b(?:olvid(?:elo|alo|enlo|adlo)|(?<!me )no importa\b|dej(?:alo|elo|enlo)(?: asi)?\b|ya no (?:hace falta|es necesario)|(?:lo|la) (?:he )?(?:logrado|encontre|resolvi|solucione|arregle|consegui|logre|solucionado|resuelto|arreglado|conseguido|encontrado)\b|(?:encontre|he encontrado|halle) (?:la|una|el) (?:solucion|forma|manera|causa|motivo|fallo)|(?:pueden|puedes|podeis|puede) cerrar (?:el|este|mi)|(?:me )?(?:auto ?rrespondo|respondo a mi mismo|contesto yo mismo))\b/,
    ["Olvídelo, ya lo encontré.", "Ya no hace falta.", "Lo solucioné."],
    ["No lo encuentro."],
  ],
  [
    "loss",
    "complaint",
    "perdi perdimos perdido perdidas costado costo sin",
    /\b(?:(?:perdi|perdimos|perdido|llev[oa]m?o?s? perdid[oa]s) (?:\w+ ){0,3}(?:horas?|dias?|semanas?|ventas?|dinero|clientes?|trabajo|pedidos)\b|(?:llevo|llevamos|tengo|tenemos|vamos) (?:ya )?\w+ (?:horas?|dias?|semanas?|mes(?:es)?)(?: \w+)? sin (?:servicio|internet|luz|agua|linea|telefono|señal|gas|sistema|cobertura|acceso)\b)/,
    ["Perdí tres días de trabajo.", "Llevo una semana sin servicio."],
    ["Llevo un año sin problemas."],
  ],
  [
    "human-in-a-word",
    "asks_human",
    "persona humano asesor asesora agente operador operadora supervisor supervisora",
    /^\W*(?:(?:un|una|por favor|ya|con|quiero|hablar|dije) ){0,4}(?:persona|humano|asesora?|agente|operadora?|supervisora?)(?: por favor| real| ya)?\W*$/,
    ["Persona.", "Un asesor por favor"],
    ["La asesora fue amable."],
  ],
]);
