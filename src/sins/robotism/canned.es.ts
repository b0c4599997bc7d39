import { cueList } from "../../text/cue_list.ts";

const WORDS = "(?:comentarios?|sugerencias?|quejas?|inquietud(?:es)?|opinion(?:es)?|experiencia)";

export const CANNED_ES = cueList("robotism.canned.es", "es", [
  [
    "help-if",
    "help_if",
    "ayuda asistencia duda dudas pregunta preguntas consulta disposicion ordenes",
    /\b(?:si (?:usted )?(?:aun |todavia )?(?:necesita|necesitas|requiere|requieres|tiene|tienes|desea|deseas)(?: \w+){0,2} (?:ayuda|asistencia|dudas?|preguntas?|consulta)|^\W{0,3}(?:para |ante )?cualquier (?:duda|pregunta|consulta)|(?:quedamos|quedo|estamos|estoy) a (?:su|sus|tu|tus) (?:entera )?(?:disposicion|ordenes))\b/,
    ["Si necesita ayuda, avísenos.", "Quedamos a sus órdenes.", "Cualquier duda nos escribe."],
    ["Gracias por su ayuda."],
  ],
  [
    "passed-on",
    "passed_on",
    "comentario comentarios sugerencia sugerencias queja quejas inquietud inquietudes opinion opiniones experiencia",
    new RegExp(
      `\\b(?:(?:su|sus|tu|tus|el|los|la|las) ${WORDS} (?:ya )?(?:ha|han|fue|fueron|sera|seran)? ?(?:sido )?(?:enviad|compartid|transmitid|trasladad|registrad|turnad)[oa]s?|(?:compartimos|compartiremos|trasladamos|trasladaremos|enviamos|enviaremos|transmitimos|transmitiremos|pasamos|pasaremos|tomamos nota de) (?:su|sus|tu|tus|el|los|la|las) ${WORDS})\\b`,
    ),
    ["Su queja fue enviada al equipo.", "Compartiremos sus comentarios."],
    ["Leí sus comentarios sobre la olla."],
  ],
  [
    "checklist",
    "checklist",
    "siguientes siguiente estos estas",
    /\bpara (?:ayudar a )?(?:diagnosticar|solucionar|resolver|arreglar|identificar|descartar) (?:\w+ ){0,3}(?:problemas?|errores?|fallas?|fallos?)(?: (?:en|con|de|del) (?:\w+ )?\w+)?,? (?:por favor )?(?:prueba|pruebe|intenta|intente|sigue|siga|haz|haga|realiza|realice) (?:\w+ ){0,3}(?:siguientes?|estos|estas)\b/,
    ["Para diagnosticar problemas en la olla, pruebe una de las siguientes soluciones:"],
    ["Para resolver el caso necesito estos papeles."],
  ],
]);
