import { cueList } from "../../text/cue_list.ts";

export const CUES_ES = cueList("missing_courtesy.es", "es", [
  [
    "no-apology",
    "report",
    "disculpa disculpas disculparse disculparon disculpo disculpan perdon siento",
    /\b(?:(?:ni (?:siquiera |tan siquiera )?|sin |nunca (?:hubo|recibi|ofrecieron|dieron) |no (?:hubo|recibi|ofrecieron|dieron|pidieron) )(?:una? |ninguna |la mas minima |pedir |ofrecer ){0,2}(?:disculpas?|perdon|lo siento)\b|(?:nunca|no|ni|tampoco|nadie) (?:siquiera )?(?:se (?:disculp(?:o|aron|an|a)|han disculpado|dignaron a disculparse)|(?:me |nos )?(?:pidio|pidieron|ofrecieron|ofrecio) (?:perdon|(?:una )?disculpas?)))\b/,
    ["Ni una disculpa.", "Nunca se disculparon.", "Nadie me pidió perdón."],
    ["Disculpas por la demora.", "Lo siento."],
  ],
  [
    "no-thanks",
    "report",
    "gracias saludo saludan saludaron saludar hola buenos modales educacion cortesia adios",
    /\b(?:ni (?:siquiera )?(?:un |una |las |los )?(?:gracias|saludo|hola|buenos dias|buenas tardes|adios|por favor)\b|(?:sin|cero|nada de|ningun|falta de|no tienen) (?:\w+ )?(?:modales|educacion|cortesia)|(?:no|ni|nunca) (?:siquiera )?(?:me |nos )?(?:saludan?|saludaron|saludo|dieron las gracias|dan las gracias|despidieron))\b/,
    ["Ni las gracias.", "Cero educación.", "Ni siquiera saludan."],
    ["Gracias, buenos días."],
  ],
  [
    "fault",
    "said_fault",
    "perdieron extraviaron rompieron dañaron rayaron olvidaron borraron arruinaron confundieron cobraron mandaron enviaron entregaron trajeron cancelaron",
    /\b(?:(?:perdieron|extraviaron|rompieron|dañaron|rayaron|olvidaron|borraron|arruinaron|confundieron|cancelaron) (?:mi|mis|el|la|los|las|nuestr[oa]s?)\b|(?:me|nos) (?:perdieron|extraviaron|rompieron|dañaron|rayaron|borraron|cancelaron)|cobraron (?:\w+ ){0,2}(?:dos veces|doble|de mas|otra vez)|(?:mandaron|enviaron|entregaron|trajeron) (?:\w+ ){0,3}(?:equivocad[oa]s?|rot[oa]s?|vaci[oa]s?|usad[oa]s?|vencid[oa]s?|mal))\b/,
    ["Olvidaron la tapa.", "Me cobraron dos veces.", "Enviaron el color equivocado."],
    ["¿Enviaron la tapa?", "Perdí mi tarjeta."],
  ],
  [
    "makes-good",
    "makes_good",
    "nuevo nueva otro otra reenviamos reenviado reenvio reembolso reembolsado reembolsamos reposicion reemplazo devuelve devolvemos devuelto devolvio repone reponemos",
    /\b(?:(?:(?:el|la|un|una) )?nuev[oa] (?:\w+ )?(?:sale|llega|va|esta en camino)|otr[oa] (?:\w+ )?(?:sale|llega|va|esta en camino)|reenvi(?:amos|ado|o)|reembols(?:o|ado|amos)|reposicion|reemplazo|(?:se )?(?:devuelve|devolvemos|devuelto|devolvio|repone|reponemos))\b/,
    ["Otra tapa sale a mediodía.", "Reembolsado a su tarjeta."],
    ["La tienda nueva abre hoy."],
  ],
]);
