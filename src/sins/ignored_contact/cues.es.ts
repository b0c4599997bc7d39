import { cueList } from "../../text/cue_list.ts";

/** The customer's own words about messages nobody answered. */
export const CUES_ES = cueList("ignored_contact.es", "es", [
  [
    "nobody-answers",
    "report",
    "nadie responden contestan respondieron contestaron responde contesta respondido contestado responder contestar",
    /\b(?:nadie (?:(?:me|nos|les|lo|las?|ha|han|se|ni) )*(?:respond(?:e|io|ido|a)|contest(?:a|o|ado)|atiend(?:e|a)|atendio|da (?:una )?respuesta|dio (?:una )?respuesta|(?:da|dio) la cara|comunic(?:a|o))\b(?! (?:en (?:mi|la) casa|la puerta|el timbre))|(?:no|nunca|ni|jamas) (?:me |nos |les |se )?(?:han |ha )?(?:respond(?:en|ieron|ido|eis|io)|contest(?:an|aron|ado|ais|o)|regres(?:an|aron) (?:la llamada|mis?))(?: (?:el|la|los|las|mi|mis|a|al|nada|nunca|aun|todavia|ningun|ninguna|lo|sobre)\b(?: \w+)?|[.,!?]|$))/,
    ["Nadie me contesta.", "No me han respondido.", "Nunca contestaron mi correo."],
    ["El motor no responde al botón."],
  ],
  [
    "no-answer",
    "report",
    "respuesta respuestas noticias contestacion recibido recibi",
    /\b(?:(?:no|nunca|aun no|todavia no) (?:he |hemos )?(?:recib(?:o|i|ido|imos)|tengo|tuve|tenemos|obtengo|obtuve|obtenido|me (?:dan|dieron|han dado)|nos (?:dan|dieron|han dado)|hay|hubo|ha habido) (?:ninguna |ningun |una |su |alguna )?(?:respuesta|contestacion|noticias)|sin (?:ninguna |tener |recibir |obtener |una |alguna )*(?:respuesta|contestacion)\b|(?:ninguna|cero) respuestas?\b)/,
    ["No he recibido respuesta.", "Dos correos y sin respuesta."],
    ["¿Hay respuesta correcta?"],
  ],
  [
    "ignored",
    "report",
    "ignoran ignoraron ignorando ignorado ignorada ignora visto ignoren leido caso bola pelota",
    /\b(?:(?:me|nos) (?:(?:estan|han|siguen|sigue|tienen) )?(?:ignor(?:an|aron|ando|ado|a|o|ais))|(?:siguen|estan) ignorando(?:me|nos)|(?:me|nos) (?:dej(?:an|aron|o|ais|as)|tienen|han dejado) en visto|en visto (?:desde|hace)|(?:no|ni) (?:me|nos) (?:hacen|hicieron|pelan|pelaron|dan|dieron) (?:caso|bola|pelota|ni caso)|no (?:me|nos) pelan|ignoran (?:mi|mis|nuestr|los|a sus|al))\b/,
    ["Me están ignorando.", "Me dejaron en visto.", "No me hacen caso."],
    ["Ignoré el aviso."],
  ],
  [
    "asks-for-answer",
    "report",
    "respondan contesten respondanme contestenme responden contestan contestar responder conteste responda",
    /(?:^\W*(?:@\w{1,30} ){0,3}(?:por favor |ya )?(?:respondan(?:me)?|contesten(?:me)?|contestadme)(?: (?:por favor|mi|mis|el|los|a mi|ya|de una vez|un)|\W*$)|\bpor ?que no (?:(?:me|nos) )?(?:responden|contestan|respondeis|contestais|me han (?:respondido|contestado)|atienden)\b|\b(?:pueden|podrian|van a|piensan|cuando van a) (?:por favor )?(?:responder(?:me|nos)?|contestar(?:me|nos)?)(?: (?:mi|mis|el|los|a|por favor|algun|ya)|\W*$))/,
    ["Contesten mis mensajes.", "¿Por qué no me responden?"],
    ["Responder es el botón de la izquierda."],
  ],
  [
    "nth-message",
    "report",
    "mensaje correo email mail vez mensajes correos emails veces solicitud reporte",
    /\b(?:(?:es|este es|va|ya es|ya va) (?:ya )?(?:mi |el |la |el |por )?(?:tercer|cuart|quint|sext|septim|octav|decim|enesim)[oa]? (?:mensaje|correo|e?-?mail|solicitud|reporte|vez que (?:les |le |os |te )?(?:escribo|mando|contacto|pregunto|envio|reporto))|(?:les |le |os |te )?(?:he (?:enviado|mandado|escrito)|mande|envie|escribi|llevo) (?:ya )?(?:\w+ )?(?:mensajes|correos|emails|mails|veces)(?: \w+){0,4}? (?:y|sin|pero) (?:\w+ ){0,2}?(?:nada|nadie|respuesta|no))\b/,
    ["Es mi cuarto mensaje.", "Mandé tres correos y nadie contesta."],
    ["Es la tercera vez que se rompe."],
  ],
  [
    "skipped",
    "report",
    "pregunta preguntas contestaron contesto respondio respondieron pregunte salto",
    /\b(?:(?:no|nunca) (?:me )?(?:contest|respond)(?:o|io|aron|ieron|aste|iste) (?:a )?(?:mi|la|mis|las|lo que|ninguna|todas)(?: de mis)? ?(?:otra |primera |segunda )?(?:pregunta|duda|pregunte|demas|otra|que)\w*|(?:pregunte (?:dos|tres|cuatro|varias) cosas|hice (?:dos|tres|cuatro|varias) preguntas) y (?:solo |nada mas )?(?:me )?(?:contest|respond)\w+ (?:a )?(?:solo )?(?:una|la primera|dos|la mitad)|se (?:salto|saltaron|brinco) mi (?:pregunta|duda))\b/,
    ["No contestó mi pregunta.", "Pregunté tres cosas y solo respondió una."],
  ],
  [
    "moved",
    "said_moved",
    "dm dms md mensaje privado inbox interno correo mande envie escribi respondi mandado enviado",
    /\b(?:(?:ya )?(?:les |le |os |te )?(?:mande|envie|escribi|respondi|he (?:mandado|enviado|escrito)|mandamos|enviamos)(?: ya)?(?: (?:un|el|los|por|al|su|mis))* (?:dms?|md|mensajes? (?:privado|directo)|mensaje|correo|inbox|interno|privado|mp|datos|whatsapp|e?mail)\b|(?:revisen|revisa|chequen|vean|miren|lean) (?:el|su|sus|tu|los) (?:dms?|md|inbox|mensajes?|correo|privados?)|(?:por|al) (?:dm|md|inbox|interno|privado|mp)\b|^\W*(?:@\w{1,30} ?){0,3}(?:listo|enviado|hecho|va|mandado)\W*$)/,
    ["Les mandé un DM.", "Ya envié el correo.", "Revisen su inbox."],
    ["El mensaje está mal."],
  ],
]);
