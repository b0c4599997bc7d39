import { cueList } from "../../text/cue_list.ts";

export const CUES_ES = cueList("internal_neglect.es", "es", [
  [
    "not-mine",
    "turns_down",
    "ticket problema caso asunto trabajo nuestro nuestra mio mia corresponde toca area",
    /\b(?:(?:eso |ese |esto )?no es (?:de )?(?:(?:mi|nuestr[oa]) (?:ticket|problema|caso|asunto|trabajo|area|tarea|cola|responsabilidad)|mi[oa]\b|nuestr[oa]\b)|no (?:me|nos) (?:corresponde|toca|compete)|no (?:tengo|tenemos) nada que ver)\b/,
    ["No es mi ticket.", "Eso no nos toca."],
    ["Este es mi ticket."],
  ],
  [
    "do-it-yourself",
    "turns_down",
    "resuelvanlo resuelvelo arreglenselas arreglatelas ustedes otro alguien vean solos solo",
    /\b(?:(?:resuelvan|resuelve|arreglen|arregla|vean|hagan|haz)lo (?:ustedes|tu|solos?|como puedan)|arregl(?:enselas|atelas|ense)|ahi vean (?:ustedes|como)|(?:preguntale|pregunten|pidele|pidanle|busquen) a (?:otr[oa]|alguien mas|quien sea))\b/,
    ["Resuélvanlo ustedes.", "Arréglenselas.", "Pregúntale a otro."],
    ["Ya lo resolví."],
  ],
  [
    "stop-asking",
    "turns_down",
    "dejen deja manden mandes etiqueten etiquetes tiempo ocupado ocupada ocupados saturados",
    /\b(?:(?:dejen|deja) de (?:mandar|escalar|etiquetar|pasar|molestar|preguntar|asignar)(?:nos|me|los)?|no (?:me|nos) (?:manden|mandes|etiqueten|etiquetes|escalen|molesten|asignen|pregunten)|no (?:tengo|tenemos) tiempo|(?:estoy|estamos) (?:muy |demasiado )?(?:ocupad[oa]s?|saturad[oa]s?)(?! (?:hasta|pero)))\b/,
    ["Dejen de mandarnos casos.", "No tengo tiempo para eso."],
    ["Deja de sonar la alarma."],
  ],
  [
    "report-asked-in-vain",
    "report",
    "pedi pregunte escribi llame etiquete avise insisti veces nadie contesta responde",
    /\b(?:(?:(?:le|les|te|os) )?(?:pedi|pregunte|escribi|llame|etiquete|avise|mande|he (?:pedido|escrito|preguntado))(?: \w+){0,3} (?:dos|tres|cuatro|cinco|seis|varias|muchas|mil|\d{1,2}) veces|nadie (?:(?:me|nos|de|en) ){0,2}(?:\w+ )?(?:contesta|contesto|responde|respondio|ayuda|ayudo|lo toma|hace caso|lo ve))\b/,
    ["Le pregunté tres veces a almacén.", "Nadie de compras responde."],
    ["Le pedí a Leo el archivo."],
  ],
  [
    "report-empty-note",
    "report",
    "transferido transfirieron pasaron pasado escalaron asignaron nota notas contexto detalle",
    /\b(?:(?:transfiri|pas|escal|asign|turn|deriv)\w+(?: \w+){0,4} (?:sin|con) (?:la |una |ninguna |ningun |ni )?(?:nota (?:vacia|en blanco)|notas?|contexto|detalles?|historial|explicacion|datos|informacion)(?<!con (?:la |una )?(?:notas?|contexto|detalles?|historial|explicacion|datos|informacion)))\b/,
    ["Nos pasaron otro caso sin contexto.", "Lo transfirieron con una nota vacía."],
    ["Lo pasaron con notas."],
  ],
  [
    "report-not-told",
    "report",
    "aviso avisaron avisado avisan avisa informo informaron dijo",
    /\b(?:nadie (?:nos|me) (?:aviso|avisa|informo|dijo(?: nada)?)\b|(?:nunca|no) (?:nos|me) (?:avisaron|informaron|han avisado|avisan))\b/,
    ["Nadie nos avisó del cambio.", "Nunca nos informaron."],
    ["Nos avisaron el lunes."],
  ],
]);
