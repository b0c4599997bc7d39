import { cueList } from "../../text/cue_list.ts";
import { any } from "../report_words.es.ts";

const SAID =
  "dijo dijeron dijiste aseguro aseguraron juro juraron confirmo confirmaron indicaron indico informaron informo afirmaron afirmo segun lei diciendo explicaron";
const said = any(SAID);
const STATE =
  "(?:(?:era|eran|es|son|esta|estaba|estaban|habia|[\\wñ]{2,12}(?:aban?|ian?)|abren|cierran)\\b)";
const CONTRAST =
  "(?:(?:y |pero )?(?:ahora |ya )?resulta que (?:no|si)\\b|no (?:es|era|fue|entra|sirve|cubre|existe|lo es|lo era|nos dejaron|me dejaron)\\b|si (?:tenia|tiene|vence|habia|cobran|era|es)\\b|(?:me|nos) (?:cobraron|pusieron multa|multaron|rechazaron|negaron|bajaron|devolvieron de)|llevaba\\b|puro cuento|(?:es|era|fue) (?:mentira|falso)|ahora (?:dicen|me dicen) que (?:no|si)|la perdi\\b)";
const DETAIL =
  "dato datos numero direccion fecha informacion respuesta clave precio horario instrucciones guia tutorial link codigo tarifa plazo requisitos explicacion indicacion indicaciones consejo medidas";
const detail = any(DETAIL);
const OFF =
  "(?:mal|equivocad[oa]s?|incorrect[oa]s?|errone[oa]s?|fals[oa]s?|desactualizad[oa]s?|vencid[oa]s?)";

/** Looser wordings of information that turned out wrong. */
export const REPORTS_ES = cueList("wrong_information.es", "es", [
  [
    "told-but",
    "report_public",
    `${SAID} dice`,
    new RegExp(
      `(?<!\\b(?:amig[oa]|conocid[oa]|vecin[oa]|foro|yo|les|le) (?:me |nos )?)\\b(?:${said}|dice(?= su (?:bot|web|pagina|agente|faq)\\b)) (?:ustedes |su (?:pagina|web|bot|faq|agente) |por escrito )?(?:que )?(?:[\\wñ]+ ){0,4}?(?:${STATE}|(?:no|si) (?:se )?[\\wñ]{2,12}(?:aba|ia|e|a)\\b)[^?!]{0,60}?(?:[,;:] ?|\\b(?:y|pero) )(?:(?!yo |si )[\\wñ]+ ){0,3}?${CONTRAST}`,
    ),
    [
      "Me aseguraron que la tarifa incluía maleta y me cobraron aparte.",
      "Dijeron que era compatible, no sirve.",
      "Su agente juró que tenía garantía, pero resulta que no.",
    ],
    [
      "Me dijeron que lo reinicie y no enciende.",
      "Un amigo me dijo que era gratis y no es así.",
      "Me dijeron que estaba listo y fui a buscarlo.",
      "Dice que la clave es mala y no es cierto.",
    ],
  ],
  [
    "wrong-detail",
    "report_public",
    DETAIL,
    new RegExp(
      `\\b(?:(?:el|la|los|las) ${detail} (?:[\\wñ]+ ){0,3}?que (?:(?:me|nos) (?:dieron|dio|paso|pasaron|indicaron|indico|mandaron|mando)|recibi|ustedes publicaron|publicaron)\\b[^.?!]{0,25}? (?:no (?:existe|existia|servia|sirve|correspond\\w+|es correct[oa]|era)\\b|(?:estaban?|eran?|es|esta|son) ${OFF})|(?:me|nos) (?:dieron|dio|paso|pasaron|indicaron) (?:un|una|unos|unas) ${detail} que (?:ni |no |ya no )(?:existen?|correspond\\w+|sirven?|servia|era)\\b|${detail} ${OFF} (?:el |la |los )?que (?:me|nos) (?:dieron|dio|paso)|(?:me|nos) (?:dieron|dio|indicaron|pasaron) mal (?:el|la|los|las) ${detail}|con esa ${detail} ${OFF})\\b`,
    ),
    [
      "El horario que me dieron estaba mal.",
      "Me pasaron un número que no existe.",
      "Nos dieron mal la dirección.",
    ],
    ["El número que me dieron es este.", "Puse mal la dirección."],
  ],
  [
    "advised-badly",
    "report_public",
    "orientaron oriento asesoraron asesoro calcularon calculo cotizaron explicaron confundieron aconsejaron",
    /\b(?:(?:me|nos) (?:orient|asesor|calcul|cotiz|explic|aconsej)(?:aron|o) (?:muy )?mal\b|confundieron (?:los|las|el|la|mis?) (?:requisitos|fechas?|plazos?|tramites?|documentos?))/,
    ["Me calcularon mal los intereses.", "Nos orientaron mal en la oficina."],
    ["Yo lo calculé mal."],
  ],
  [
    "did-as-told",
    "report_public",
    "caso consejo indicacion segui seguimos hice hicimos hicieron hizo indicaron dijiste dijeron",
    new RegExp(
      "\\b(?:por (?:hacerles?|hacer) caso (?:a|al)?|por (?:un|su) mal consejo|(?:segui|seguimos|hice|hicimos) (?:exactamente |todo |tal cual )?(?:lo|la guia|el tutorial|las instrucciones|los pasos) que (?:me|nos) (?:dijeron|dijo|indicaron|indico|mandaron|dieron|dijiste)\\b[^?!]{0,60}?(?:,| y) (?:[\\wñ]+ ){0,2}?(?:perdi|perdimos|se (?:me )?(?:perdi|borr|bloque|cay|daño|rompi)\\w+|qued[oe] (?:peor|sin|tod)|borro)|(?:me|nos) (?:dijiste|dijeron|indicaron)[^?!]{3,70}(?:,| y|\\.) (?:lo|la) (?:conecte|compre|hice|cambie|instale|puse)[^.?!]{0,20},? y (?:quedo|se|dejo) [\\wñ]+|me (?:hicieron|hizo) (?:pagar|cancelar|comprar|borrar|cambiar|resetear|formatear)\\b[^.?!]{0,40} (?:que no (?:era|hacia falta|necesitaba)|y no (?:era|hacia falta)))",
    ),
    [
      "Por hacerle caso a su técnico borré las fotos.",
      "Seguí los pasos que me indicaron y se perdieron los turnos.",
      "Me hicieron pagar un certificado que no hacía falta.",
    ],
    ["Seguí los pasos que me dijeron y funcionó.", "Me hicieron pagar en efectivo."],
  ],
  [
    "did-not-know",
    "report_public",
    "sabe saben sabia sabian supo supieron conocen conoce idea",
    /\b(?:(?:nadie|ni el gerente|ni la gerente|ustedes|(?:el|la|los|su|sus) (?:que (?:me|nos) atendi\w+|(?:chic[oa]|asesora?|agente|ejecutiv[oa]|vendedora?|tecnic[oa]|chofer|operadora?|emplead[oa]s?|cajer[oa]|personal|muchach[oa])(?: de [\wñ]+)?)) (?:(?:ahi|alli|de ustedes) )?(?:(?<=(?:nadie|gerente|ahi|alli) )|no )(?:(?:sabe|saben|sabia|sabian|supo|supieron) (?:ni (?:lo que|cuanto|como|que)|lo que venden|que (?:es|era)|decirme|decirnos|responder(?:me)?|explicar(?:me)?|contestar(?:me)?|nada (?:de|del))|conocen? (?:el|sus?|lo que)|(?:tenia|tenian|tiene|tienen) (?:ni )?idea)|no saben (?:ni )?lo que (?:venden|hacen|dicen))\b/,
    [
      "La asesora no sabía ni cuánto cuesta.",
      "Ni el gerente supo explicarme.",
      "No saben lo que venden.",
    ],
    ["No tengo idea de la clave.", "Nadie sabe el final."],
  ],
]);
