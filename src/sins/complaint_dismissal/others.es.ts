import { cueList } from "../../text/cue_list.ts";

export const OTHERS_ES = cueList("complaint_dismissal.others.es", "es", [
  [
    "not-reported",
    "others",
    "reclamos reclamo quejas queja reportes reporte consultas consulta casos similares",
    /\b(?:no|tampoco) (?:tengo|veo|hay|tenemos|vemos|existen|recibi(?:mos)?|he (?:visto|recibido|tenido)|hemos (?:visto|recibido|tenido)) (?:otr[oa]s?|mas|ningun[oa]?|nuev[oa]s?)? ?(?:reclamos?|quejas?|reportes?|consultas?|informes?|casos?)\b/,
    ["No tengo otras quejas de esa lámpara.", "No hemos recibido reclamos similares."],
    ["No tengo su consulta a mano."],
  ],
  [
    "few-others",
    "others",
    "demas otros mayoria miles todos",
    /\b(?:a )?(?:los demas|otros clientes|otros usuarios|la mayoria|miles de (?:clientes|usuarios|personas)|todos los demas)\b[^.?!]{0,30}\b(?:no (?:se quejan|tienen (?:ese|este|ningun) problema|les pasa)|sin (?:ningun )?problemas?|(?:estan|esta) content\w+|les funciona (?:bien|perfecto))/,
    ["Los demás no se quejan.", "Miles de clientes la usan sin problema."],
    ["La mayoría llega el lunes."],
  ],
]);
