import { cueList } from "../../text/cue_list.ts";

const PARTY =
  "(?:proveedor|proveedora|desarrollador(?:es)?|autor(?:es)?|fabricante|distribuidor|tecnico|administrador|vendedor|banco|operadora|soporte (?:de|del) (?!nosotros))";
const THREAD = "(?:consulta|pregunta|tema|hilo|mensaje|solicitud|caso|publicacion)";

export const SENT_OFF_ES = cueList("brush_off.sent_off.es", "es", [
  [
    "duplicate",
    "duplicate",
    "duplicada duplicado duplicadas duplicados continuamos continuemos continuar continue sigamos seguimos",
    new RegExp(
      `\\b${THREAD} (?:esta |es )?duplicad[oa]\\b|\\b(?:continuamos|continuemos|continuar|continue|sigamos|seguimos)\\b[^.?!]{0,25}\\b(?:en|con) (?:la|su|tu|el|esta|este|otra|otro)\\b[^.?!]{0,12}\\b(?:${THREAD}|enlace|link)\\b|\\b(?:esta|este) es (?:la|el|su|tu) (?:misma? |mismo )?${THREAD} (?:original|anterior|que (?:publico|publicaste|hizo|hiciste))\\b`,
    ),
    ["Consulta duplicada.", "Continuamos en la consulta anterior."],
    ["Tengo mensajes en la bandeja, todos duplicados."],
  ],
  [
    "other-party",
    "other_party",
    "contactar contacte contacta consulte consulta consultar pregunte pregunta preguntar hable hablar dirigirse acuda",
    new RegExp(
      `\\b(?:contact(?:ar|e|a)|consult(?:e|a|ar)|pregunt(?:e|a|ar)(?:le|lo)?|hab(?:le|lar)|dirigirse|acuda) (?:con|a|al|en) ?(?:el|la|los|su|tu|un)? ?(?:\\w+ ){0,3}?${PARTY}\\b|\\bcontactar a la ayuda (?:de|del)\\b`,
    ),
    ["Consulte con el proveedor del servicio.", "Debe contactar con el soporte del banco."],
    ["Consulta con cariño."],
  ],
  [
    "not-ours",
    "not_ours",
    "nada depende causado",
    /\bno (?:tiene|tendria|tienen) nada que ver con (?:nosotros|\w+)\s*(?:$|[.!,])|\bno depende de (?:nosotros|\w+)\s*(?:$|[.!])|\bno (?:es|esta|fue) causad[oa] por \w+\s*(?:$|[.!])/,
    ["Eso no tiene nada que ver con Jarrazul.", "No depende de nosotros."],
    ["No hay nada que ver en la bandeja."],
  ],
]);
