import { cueList } from "../../text/cue_list.ts";

const TIMES =
  "(?:dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|varias|varios|muchas|muchos|\\d{1,2})";
const PEOPLE =
  "(?:personas|agentes|asesores|departamentos|areas|operadores|empleados|ejecutivos|lineas|numeros|compañeros|lugares)";
const PLACE =
  "(?:equipo|departamento|area|linea|mesa|soporte|oficina|tienda|sucursal|numero|centro|servicio|proveedor|fabricante|banco|foro|transportista|mensajeria|paqueteria|vendedor|compañia|empresa|facturacion|ventas|atencion)";

export const CUES_ES = cueList("runaround.es", "es", [
  [
    "redirect",
    "redirect",
    "contacte contactar contacta llame llamar llama comuniquese comunicarse comunicate hable hablar consulte consultar pregunte acuda dirijase escriba visite revise llene",
    new RegExp(
      `\\b(?:(?:contact(?:e|a|ar)|llam(?:e|a|ar)|consult(?:e|a|ar)|visit(?:e|a|ar)|comuni(?:quese|carse|cate)|habl(?:e|a|ar)|pregunt(?:e|a|ar)|acud(?:a|ir)|dirijase|escrib(?:a|ir))(?:lo|le)? (?:con|a|al|en|directamente)?(?: \\w+)?(?: el| la| los| su| nuestr[oa]| ese| esa| otr[oa]| directamente)* ?(?:\\w+ ){0,2}${PLACE}\\b|llene (?:el|este|un|nuestro) (?:\\w+ )?formulario)`,
    ),
    ["Llame al departamento de ventas.", "Comuníquese con la otra línea.", "Consulte a su banco."],
    ["Llamamos al banco por usted."],
  ],
  [
    "there-and-back",
    "there_and_back",
    "llamar llame contactar contacte acudir acuda ir vaya visitar visite llenar llene hablar hable",
    new RegExp(
      `(?<!\\b(?:voy a|vamos a|puedo|podemos|yo|nosotros) )\\b(?:llam(?:ar|e)|contact(?:ar|e)|acud(?:ir|a)|ir|vaya|visit(?:ar|e)|llen(?:ar|e)|habl(?:ar|e)) (?:[\\wñ]{1,20} ){0,4}(?:${PLACE}|formulario)\\b[^.?!]{0,60}(?:[,;]|\\by\\b|\\bluego\\b|\\bdespues\\b)[^.?!]{0,40}\\b(?:volver|vuelva|regresar|regrese|llamar(?:nos)?|llamenos|contactarnos|contactenos|escribirnos|escribanos)(?: (?:a (?:llamar(?:nos)?|escribir(?:nos)?|contactar(?:nos)?)|con nosotros|aqui|otra vez|de nuevo|nuevamente))`,
    ),
    [
      "Tiene que llamar a la otra línea y luego volver con nosotros.",
      "Llene el formulario en la sucursal, después vaya a la oficina y vuelva a llamarnos.",
    ],
    ["Llame al banco y pida la clave."],
  ],
  [
    "been-there",
    "said_been",
    "dijeron mandaron enviaron dicen mandan llame hable contacte fui pregunte remitieron vengo saben",
    /\b(?:(?:ellos |alla |ahi |en \w+ |en el \w+ |en la \w+ )?(?:me|nos) (?:dijeron|dicen|mandaron|mandan|enviaron|remitieron|pidieron) (?:que (?:\w+ )?(?:llam|habl|contact|con ustedes|pregunt|vin|escrib|es con|lo ve)\w*|aqui|con ustedes|para aca|a ustedes|de vuelta|de regreso)|ya (?:\w+ )?(?:llame|hable|contacte|fui|pregunte|escribi|he (?:llamado|hablado|ido))\b|(?:vengo|acabo de venir) de (?:ahi|alla|\w+)|(?:ellos|alla|ahi) (?:tampoco )?no saben)\b/,
    [
      "Ellos me dijeron que llamara aquí.",
      "Ya hablé con ese departamento.",
      "En la tienda me mandan con ustedes.",
    ],
    ["Me dijeron que era roja."],
  ],
  [
    "report-people",
    "report",
    "personas agentes asesores departamentos areas operadores empleados ejecutivos lineas numeros transferido transferida transfirieron pasan pasaron pasado persona agente asesor",
    new RegExp(
      `\\b(?:(?:(?:he )?(?:hablado|hable|hablamos|platicado|tratado|llamado|pasado)) (?:ya )?(?:con|a|por) (?:mas de |como |unas )?${TIMES} ${PEOPLE}|${TIMES} ${PEOPLE} (?:distint[oa]s|diferentes)|(?:me|nos) (?:han )?(?:transfi\\w+|transferido|pasa(?:ron|do|n)|mand(?:aron|an|ado)) (?:ya )?(?:${TIMES} veces|de (?:un[oa]? |\\w+ en )?\\w+ (?:a|en) \\w+|de (?:un )?(?:lado a|aqui para alla|alla para aca|area en|uno a))|(?:es |eres |usted es |ya es |van )?(?:la |el )?(?:tercer|cuart|quint|sext|septim|octav)[oa]? (?:persona|agente|asesora?|area|departamento|operadora?)\\b)`,
    ),
    [
      "He hablado con cinco personas.",
      "Me han transferido tres veces.",
      "Usted es la cuarta persona.",
      "Me pasan de un área a otra.",
    ],
    ["Caben dos personas en la mesa."],
  ],
  [
    "report-run-around",
    "report",
    "vueltas peloteando pelotean peloteo pelota circulos lado mareando ping-pong bolita tienen traen",
    /\b(?:(?:me|nos) (?:traen|tienen|han traido|estan) (?:\w+ )?(?:dando vueltas|vuelta y vuelta|de (?:un )?lado (?:a|para) otro|de aqui para alla|de alla para aca|como pelota|dando largas)|(?:me|nos) (?:estan )?(?:pelote(?:an|ando|aron)|mareando)|(?:puro|solo) peloteo|se (?:avientan|pasan|echan|tiran) la (?:bolita|pelota)|dando vueltas en circulos?)\b/,
    ["Me traen dando vueltas.", "Nos tienen de un lado a otro.", "Se pasan la bolita."],
    ["La rueda da vueltas."],
  ],
]);
