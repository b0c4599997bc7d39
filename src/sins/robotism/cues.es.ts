import { cueList } from "../../text/cue_list.ts";

const CHANNEL =
  "(?:dms?|md|mp|mensaje (?:privado|directo|interno)|privado|interno|inbox|whatsapp|correo|chat)";

export const CUES_ES = cueList("robotism.es", "es", [
  [
    "feedback-noted",
    "stock",
    "comentarios opinion sugerencias retroalimentacion cuenta",
    /\b(?:(?:agradecemos|valoramos|apreciamos|gracias por) (?:mucho |siempre )?(?:compartir(?:nos)? |todos )?(?:sus?|tus?|los|la) (?:valios[oa]s? )?(?:comentarios?|opinion(?:es)?|sugerencias?|retroalimentacion)|(?:tomaremos|sera tomad[oa]|seran tomad[oa]s|lo tendremos|los tendremos) (?:muy )?en cuenta|(?:sus?|tus?) (?:comentarios?|opinion|sugerencias?) (?:es|son|ha sido|han sido) (?:muy )?(?:importantes?|valios[oa]s?|registrad[oa]s?))\b/,
    ["Agradecemos sus comentarios.", "Su opinión es muy importante."],
    ["Leí sus comentarios sobre la tapa."],
  ],
  [
    "here-to-help",
    "stock",
    "ordenes servirle servirte ayudarle ayudarte atenderle dude",
    /\b(?:(?:estamos|quedamos|seguimos|aqui estamos) (?:siempre |aqui )*(?:a (?:sus|tus) ordenes|para (?:servir|ayudar|atender|apoyar)(?:le|te|los|les|la)?)|no dude[s]? en (?:contactar|escribir|comunicar)\w*)\b/,
    ["Estamos para servirle.", "No dude en contactarnos."],
    ["Puedo ayudarle con la tapa."],
  ],
  [
    "values",
    "stock",
    "prioridad satisfaccion comprension paciencia esforzamos preferencia preferirnos contactarnos llamar llamarnos llamada comunicarse excelente",
    /\b(?:(?:su|tu) (?:satisfaccion|experiencia) es (?:nuestra|lo mas|muy)|nuestra (?:mayor |maxima |principal )?prioridad|nos esforzamos|(?:agradecemos|gracias por|apreciamos) (?:su|tu) (?:comprension|paciencia|preferencia)|gracias por (?:(?:su )?llama(?:r|rnos|da)|contactar(?:nos|se)?|comunicarse|escribirnos|preferirnos|elegirnos)|que tenga (?:un |una )?(?:excelente|buen|bonito|lindo|gran))\b/,
    [
      "Gracias por contactarnos.",
      "Gracias por su llamada.",
      "Su satisfacción es nuestra prioridad.",
    ],
    ["Le tengo paciencia a la máquina."],
  ],
  [
    "invite",
    "invite",
    "dm dms md mp privado interno inbox whatsapp directo",
    new RegExp(
      `\\b(?:(?:escrib|mand|envi|contact)\\w*(?:nos|me)?(?: \\w+){0,4} (?:por|al|a|un|en|via) (?:nuestro |el |un )?${CHANNEL}|(?:por|al|via) ${CHANNEL},? (?:por favor|para (?:ayudar|atender|apoyar)\\w*))\\b`,
    ),
    ["Escríbanos por privado.", "Mándenos sus datos por DM."],
    ["El correo privado es mío."],
  ],
  [
    "generated",
    "generated",
    "respuesta inteligencia modelo borrador version",
    /\b(?:aqui (?:tiene[s]?|esta|te dejo|le dejo|va) (?:un|una|el|la) (?:\w+ ){0,3}(?:respuesta|borrador|version|mensaje)(?: \w+){0,2} (?:que (?:puede|puedes|podria)|para (?:enviar|mandar|responder|el cliente|la clienta))|como (?:una? )?(?:inteligencia artificial|modelo de (?:lenguaje|ia)))\b/,
    [
      "Aquí tienes una respuesta breve que puedes enviar:",
      "Como modelo de lenguaje, no puedo verlo.",
    ],
    ["Aquí está la respuesta del banco."],
  ],
  [
    "upset",
    "said_upset",
    "frustrado frustrada molesto molesta decepcionado decepcionada inaceptable ridiculo pesimo pesima burla harto harta enojado enojada vergüenza verguenza",
    /\b(?:frustrad[oa]|molest[oa]|decepcionad[oa]|inaceptable|ridicul[oa]|pesim[oa]|(?:es|que|una) burla|hart[oa]|enojad[oa]|verguenza)\b/,
    ["Estoy frustrada.", "Qué burla."],
  ],
  [
    "followed",
    "said_followed",
    "hice mande envie escribi mandado enviado escrito respuesta contestan responden",
    /\b(?:ya (?:lo |les |se lo |los |todo |le |te )*(?:hice|mande|envie|escribi|he (?:hecho|mandado|enviado|escrito))|(?:les |le |os )(?:mande|envie|escribi)|(?:y )?(?:sin respuesta|nadie (?:contesta|responde)|no (?:contestan|responden)))\b/,
    ["Ya les mandé el DM.", "Lo hice y sin respuesta."],
    ["¿Cómo se manda?"],
  ],
  [
    "report-robot",
    "report",
    "robot robots bot bots maquina grabacion contestadora persona automatica automaticas automatico automaticos",
    /\b(?:(?:habl\w+|chate\w+|platic\w+|escrib\w+|discut\w+) con (?:un |una |el |la |su |puros )?(?:robots?|bots?|maquinas?|grabacion|contestadora|pared)|(?:es|eres|son|sos) (?:usted |ustedes )?(?:un |unos )?(?:robots?|bots?)\b|(?:parece[ns]?|responden?|contestan?|suenan?) (?:como )?(?:a )?(?:un |una |unos |puro )?(?:robots?|bots?|maquina|grabacion)|(?:puras?|solo|siempre|otra|mas|con|sus) (?:\w+ )?(?:respuestas?|mensajes?|contestacion(?:es)?) automatic[oa]s?|hay (?:alguna? )?(?:persona|humano) (?:real |de verdad )?(?:ahi|aqui|leyendo|detras))\b/,
    ["Parece que hablo con un robot.", "¿Es usted un bot?", "Puras respuestas automáticas."],
    ["Mi robot aspirador no enciende."],
  ],
  [
    "report-canned",
    "report",
    "guion libreto copian copia copiado pegado plantilla plantillas enlatada enlatadas generica genericas grabada misma mismo",
    /\b(?:(?:leen?|leyendo|siguen?|recitan?) (?:de |un |el |su |del )*(?:guion|libreto)|copi(?:an|a|ar|ado|as) y peg(?:an|a|ar|ado|as)|respuestas? (?:\w+ )?(?:de plantilla|enlatadas?|genericas?|prefabricadas?|de machote)|(?:la|las|el|los) (?:misma|mismas|mismo|mismos) (?:respuesta|mensaje|frase|texto|contestacion)s? (?:a todos|de siempre|otra vez|una y otra vez|cada vez|para todos|generic[oa]))\b/,
    ["Solo leen un guion.", "Copian y pegan.", "La misma respuesta de siempre."],
    ["Copié y pegué el texto de la página."],
  ],
]);
