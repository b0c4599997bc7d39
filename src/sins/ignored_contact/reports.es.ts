import { cueList } from "../../text/cue_list.ts";
import { any, COUNT, ORDINAL, WROTE } from "../report_words.es.ts";

const MINE =
  "(?:correos?|mails?|e-mails?|mensajes?|preguntas?|consultas?|reclamos?|reclamaciones|reclamacion|solicitud|solicitudes|carta|quejas?|dms?|casos?|tickets?|llamadas?)";
const RELATIVE =
  "(?! a (?:mi|un|una) (?:herman|amig|veci|espos|novi|mam|pap|hij|prim|jef|marido|mujer|ti[oa]))";
const NOTHING =
  "(?:nada(?= ?(?:$|[.,;!]))|cero(?= ?(?:$|[.,;!]))|(?:puro |total |solo )?silencio|ni pio|ni mu\\b|ni caso|ni bola|desaparecieron|nadie (?:me |nos |ha |se )*(?:llam|vino|contest|respond|hizo caso|coment|dijo nada|atend|comunic|dign)\\w*|tampoco (?:me |nos )?(?:contest|respond)\\w+|(?:jamas|nunca) (?:me |nos )?(?:llam|contest|respond|atend)\\w+|no (?:me |nos )?(?:contest|respond)(?:an|en|aron|ieron|o|io)\\b|no recibi ni un\\w*|no he(?:mos)? sabido)";

/** Looser wordings of words nobody answered. */
export const REPORTS_ES = cueList("ignored_contact.es", "es", [
  [
    "wrote-nothing",
    "report_public",
    WROTE,
    new RegExp(
      `\\b${any(WROTE)}\\b${RELATIVE}[^?!]{0,80}?(?:[,;:] ?|\\.\\.\\.? ?|\\b(?:y|pero) )(?:y |pero )?(?:hasta (?:hoy|ahora|la fecha) |de su (?:lado|parte) |la verdad |desde entonces |sigue sale )?${NOTHING}`,
    ),
    [
      "Mandé los papeles por correo y nada.",
      "Avisé de la gotera dos veces, pero nadie me llamó.",
      "Dejé un mensaje el jueves y hasta hoy silencio.",
    ],
    ["Llamé a mi hermano y no contestó.", "Escribí el texto y no era nada difícil."],
  ],
  [
    "nobody-bothers",
    "report_public",
    "nadie",
    /\bnadie(?: (?:en|de|del) (?:(?:el|la|su|ese|esa) )?[\wñ]+)? (?:(?:se (?:ha )?(?:dign(?:a|o|ado)|molest(?:a|o|ado))\b|(?:me|nos) (?:ha )?(?:dice|dijo|dicho|explica|explico|aclara) (?:nada|ni)\b|(?:me|nos) (?:hace|hizo|ha hecho) caso|(?:me|nos) (?:coge|levanta|agarra|toma|devuelve|regresa) (?:el|la|las) (?:telefono|llamadas?)|(?:coge|levanta|descuelga|agarra) el telefono|ha (?:comentado|leido|revisado|atendido)\b)|(?:lee|revisa|atiende) (?:los|las|mis|mi|sus|ese|este) (?:correos?|mensajes?|solicitud|quejas?|reclamos?|expediente|caso|tickets?)\b)/,
    [
      "Nadie se digna a mirar mi queja.",
      "Nadie en Cobranzas me levanta el teléfono.",
      "Nadie nos dice nada.",
    ],
    ["Nadie me dijo la hora.", "Nadie en mi casa usa la tele."],
  ],
  [
    "never-pick-up",
    "report_public",
    "telefono llamada llamadas suena timbra",
    new RegExp(
      `\\b(?:(?:no|nunca|jamas) (?:me |nos )?(?:levant|cog|descuelg|descolg|agarr|tom|atiend|atend|contest)(?:an|en|aron|ieron) (?:el |la |las |mis |nuestras )?(?:telefono|llamadas?)|(?:suena|timbra)\\b[^.?!]{0,40}(?:nadie|no (?:contest|atiend|respond|levant)(?:an|en))\\b|no (?:me |nos )?(?:devolv|devuelv|regres)(?:ieron|en|an|aron) (?:ni (?:una|un)(?: sola)? |las |mis |ninguna )llamadas?)`,
    ),
    [
      "Marco a diario y jamás levantan el teléfono.",
      "Suena y suena y nadie contesta.",
      "No me devolvieron ninguna llamada.",
    ],
    ["No puedo contestar el teléfono ahora."],
  ],
  [
    "left-unanswered",
    "report_public",
    "sin vez vuelvo volvemos van respondieron contestaron lee leyo revisa reviso visto visto eco",
    new RegExp(
      `\\b(?:(?:mi|mis|nuestr[oa]s?|el|la|los|las|dos|tres) (?:[\\wñ]+ )?${MINE}\\b[^.?!]{0,40}? (?:(?:sigue|siguen|quedo|quedaron|continuan?) (?:ahi )?(?:sin (?:contestar|responder|respuesta|atender)|en el aire)|no (?:lo|los|la|las) (?:respondieron|contestaron|(?:lee|leyo|revisa|reviso) nadie)|no tuvo (?:eco|respuesta))|(?:mensajes|correos|llamadas|reclamos|consultas) sin (?:contestar|responder)\\b|por ${ORDINAL} vez (?:les |le |os )?(?:pregunto|escribo|pido|solicito|reclamo|consulto)|(?:ya )?van (?:ya )?${COUNT} (?:dms?|mensajes|correos|mails|reclamos|reclamaciones|tickets)\\b|(?:vuelvo|volvemos) a (?:escribir|preguntar|insistir|reclamar)(?:les|le)? (?:porque|ya que)(?! (?:me|se me|yo))|sigo sin (?:noticias|novedades) (?:suyas|de (?:ustedes|su|la))|no (?:he(?:mos)? sabido nada|supe nada mas) (?:de (?:ustedes|mi|su)|desde)|se olvidaron de (?:contestar|responder|llamar)(?:me|nos))`,
    ),
    [
      "Mi consulta del martes sigue sin contestar.",
      "Por tercera vez les pregunto lo mismo.",
      "Van 5 correos.",
      "Vuelvo a escribir porque no tuve contestación.",
    ],
    [
      "Tengo correos sin leer.",
      "La pregunta quedó clara.",
      "Vuelvo a escribir porque me equivoqué.",
    ],
  ],
  [
    "turned-away",
    "report_public",
    "visto pared loco locos sordos desentendidos oidos mudos callados azul pelan pescan bola pasan pasaron silencio hablando",
    /\b(?:(?:me|nos) (?:clav(?:aron|o)|dej(?:an|aron)) (?:el visto|en leido)|me (?:quede|dej(?:o|aron)) hablando sol[oa]|habl(?:o|ando|ar) (?:con|a) (?:la|una) pared|(?:doble check|check azul)[^.?!]{0,12} y nada|se (?:hacen|hicieron|hace|hizo) (?:los|el) (?:locos?|sordos|desentendidos)|(?:hacen|hicieron) oidos sordos|(?:pasan|pasaron) de (?:mi|nosotros)\b(?! (?:direccion|casa|cuenta|correo|tarjeta|telefono))|se (?:quedan|quedaron) (?:callados|mudos)|ni (?:me |nos )?pelan\b|no (?:me|nos) pescan|ni bola (?:me|nos) (?:dan|dieron)|(?:la unica respuesta|su respuesta) (?:es|fue|ha sido) (?:el |puro )?silencio|semanas de (?:total |absoluto )?silencio)\b/,
    [
      "Nos clavaron el visto.",
      "Hicieron oídos sordos a la queja.",
      "Es como hablar con una pared.",
    ],
    ["El perro pasó de mí.", "Pusieron el teléfono en silencio."],
  ],
]);
