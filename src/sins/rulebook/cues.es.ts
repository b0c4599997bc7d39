import { cueList } from "../../text/cue_list.ts";

const RULE =
  "(?:politicas?|normas?|normativa|reglas?|reglamento|terminos(?: y condiciones)?|procedimientos?|protocolo|lineamientos|condiciones)";

export const CUES_ES = cueList("rulebook.es", "es", [
  [
    "our-policy",
    "rule",
    "politica politicas norma normas normativa regla reglas reglamento terminos procedimiento procedimientos protocolo lineamientos condiciones",
    new RegExp(
      `\\b(?:(?:es|son|asi es|asi son|por|segun|de acuerdo (?:a|con)|conforme a|va contra|contra|viola|va en contra de) (?:la |las |el |los |una |nuestr[oa]s? )?${RULE}(?: (?:de la (?:empresa|tienda|compañia|casa|aerolinea)|de (?:devolucion(?:es)?|cambios|reembolso)|intern[oa]s?|nuestr[oa]s?|del (?:hotel|banco|establecimiento)|corporativ[oa]s?))?|(?:nuestr[oa]s?|la|las|el|los) ${RULE}(?: (?:de la (?:empresa|tienda|compañia)|de (?:devolucion(?:es)?|cambios)|intern[oa]s?))? (?:no (?:(?:nos|me|lo|le|se) )?(?:permiten?|contemplan?|incluyen?|deja|aceptan?|autorizan?|dicen?)|dicen?|establecen?|indican?|estipulan?|señalan?|prohiben?|es clara|son claras|es muy clara))(?: (?:cambios|devoluciones|reembolsos|excepciones|eso))?`,
    ),
    [
      "Es política de la empresa.",
      "Va contra nuestras normas.",
      "Nuestra política no contempla devoluciones.",
    ],
    ["El reglamento va adjunto."],
  ],
  [
    "rules-are-rules",
    "rule",
    "reglas normas politicas politica pongo hago hacemos ponemos",
    /\b(?:(?:las )?(?:reglas|normas) son (?:las )?(?:reglas|normas)|(?:esas|asi|estas) son (?:las|nuestras) (?:reglas|normas|politicas)|(?:yo |nosotros )?no (?:hago|hacemos|pongo|ponemos|invento) las (?:reglas|normas|politicas)|(?:yo )?(?:solo|nada mas) (?:sigo|seguimos|cumplo|aplico) (?:las |el |los |la )?(?:reglas|normas|politicas?|procedimientos?|reglamento|protocolo|ordenes))\b/,
    ["Las reglas son las reglas.", "Yo no pongo las normas."],
  ],
  [
    "for-everyone",
    "rule",
    "todos",
    /\bsi (?:se )?(?:lo |la |le )?(?:hago|hacemos|doy|damos|cambio|cambiamos|permito|permitimos|hiciera|acepto)[^.?!]{0,30} (?:con|a|por|para) (?:usted|ti|vos)[^.?!]{0,40} (?:con|a|para|por) todos\b/,
    ["Si se lo hago a usted, tendría que hacerlo a todos."],
  ],
  [
    "system-forbids",
    "rule",
    "sistema",
    /\b(?:el|mi|nuestro) sistema (?:simplemente )?no (?:(?:me|nos|lo|le|te) )+(?:lo )?(?:permite|deja|autoriza|acepta|va a dejar)\b/,
    ["El sistema no me lo permite."],
    ["El sistema no acepta archivos de más de 25 MB."],
  ],
  [
    "not-allowed",
    "rule",
    "autorizado autorizada autorizados permitido excepciones excepcion facultado facultada",
    /(?:\bno (?:estoy|estamos) (?:autorizad|facultad)[oa]s? (?:para|a)\b(?: \w+)?|\bno (?:(?:me|nos) esta|tengo|tenemos) (?:permitido|permiso para|autorizacion)|\bno (?:se )?(?:hacemos|hago|hay|aceptamos|manejamos|podemos hacer|puedo hacer|hacen) (?:ningun tipo de )?excepcion(?:es)?\b|^\W*(?:sin|ni) excepciones\W*$)/,
    ["No estoy autorizado para eso.", "No hacemos excepciones."],
    ["¿Hay excepciones? Sí, para estudiantes."],
  ],
  [
    "report-policy",
    "report",
    "escudan escuda escudarse politicas politica reglas normas reglamento terminos letra",
    new RegExp(
      `\\b(?:se (?:escudan?|esconden?|amparan?|excusan?) (?:en|detras de|tras|con) (?:su |sus |el |la |las |los |unas )?(?:\\w+ )?${RULE}|(?:me|nos) (?:dicen|dijeron|repiten|contestan|salen con|salieron con) (?:siempre |solo |nomas )?(?:que (?:es|son|por) )?(?:su |sus |la |las |lo de las? )?${RULE}|(?:sus|esas|malditas) (?:absurdas |ridiculas |estupidas )?${RULE} (?:absurd|ridicul|estupid|tont)\\w*|por (?:sus|su) (?:absurdas|ridiculas|estupidas) ${RULE})`,
    ),
    ["Se escudan en sus políticas.", "Me dicen que es política de la empresa."],
  ],
]);
