import { cueList } from "../../text/cue_list.ts";

const WRONG = "(?:equivocad[oa]s?|incorrect[oa]s?|errone[oa]s?|mal|fals[oa]s?)";
const TOLD =
  "(?:(?:me|nos) (?:dij(?:o|eron|iste)|asegur(?:o|aron)|inform(?:o|aron)|prometi(?:o|eron)|confirm(?:o|aron)|habian dicho))";

export const CUES_ES = cueList("wrong_information.es", "es", [
  [
    "colleague-was-wrong",
    "corrects",
    "equivoco equivocada equivocado equivocados erronea erroneo incorrecta incorrecto mal error",
    new RegExp(
      `\\b(?:(?:mi|el|la|nuestr[oa]) (?:compañer[oa]|colega|supervisora?|asesora?|agente|equipo)(?: anterior)? (?:se equivoco|(?:estaba|estuvo) (?:equivocad[oa]|en un error)|(?:le|te) (?:dio|dijo|informo) (?:\\w+ )?${WRONG})|(?:le|te|les) (?:di|dimos|dije|dijimos|informe|informamos)(?: \\w+){0,3} ${WRONG}|(?:mi|nuestra|la) (?:respuesta|informacion) (?:anterior |que (?:le|te) di )?(?:era|fue|estaba) ${WRONG})\\b`,
    ),
    [
      "Mi compañero se equivocó.",
      "Le di un dato equivocado.",
      "Mi respuesta anterior era incorrecta.",
    ],
    ["Mi compañero le dio el precio de ayer."],
  ],
  [
    "i-was-wrong",
    "corrects_own",
    "equivoque equivocaba corrijo correccion rectifico confundi",
    /(?:\bme (?:equivoque|equivocaba|confundi)\b|^(?:\W*perdon,? )?(?:me )?(?:corrijo|rectifico)\b|^correccion\b)/,
    ["Perdón, me equivoqué: son dos años.", "Corrijo: cuesta doce euros."],
    ["La corrección sale mañana."],
  ],
  [
    "report-steps-harmed",
    "report",
    "pasos instrucciones consejo consejos indicaciones recomendacion",
    /\b(?:(?:segui|hice|hicimos|aplique|seguimos|use)(?: \w+){0,2} (?:sus|tus|los|las|su|tu|esos|esas) (?:pasos|instrucciones|consejos?|indicaciones|recomendacion(?:es)?)\b[^?!]{0,40}\b(?:peor|borro|borraron|perdi|perdio|rompio|daño|desaparec\w+|bloqueo|dejo de)|(?:sus|su|tus|tu) (?:pasos|instrucciones|consejos?|indicaciones|recomendacion) (?:me |lo |la |solo )*(?:empeor|borr|arruin|dañ|rompi|bloque)\w*)\b/,
    ["Seguí sus instrucciones y quedó peor.", "Su consejo me borró la lista."],
    ["Seguí sus pasos, gracias."],
  ],
  [
    "report-told-then",
    "report",
    "dijo dijeron dijiste aseguro aseguraron informo informaron confirmo confirmaron prometieron prometio dicho",
    new RegExp(
      `\\b${TOLD}\\b[^?!]{3,90}\\b(?:(?:y|pero) (?:(?:resulta|result[oa]) que )?(?:no (?:es|era|fue) (?:cierto|verdad|asi)|es (?:falso|mentira)|era (?:falso|mentira)|(?:me|nos) (?:\\w+ )?(?:cobraron|negaron|rechazaron))|lo cual (?:es|era) (?:falso|mentira)|(?:era|fue) (?:mentira|falso))\\b`,
    ),
    [
      "Me dijeron que no necesitaba visa y me negaron la entrada.",
      "Me aseguró que había y era mentira.",
    ],
    ["Me dijeron que venía mañana y vino."],
  ],
  [
    "report-wrong-info",
    "report",
    "informacion datos informaron informo dato direccion numero asesoraron respuesta",
    new RegExp(
      `\\b(?:(?:me|nos) (?:dieron|dio|han dado|dan|diste|pasaron)(?: \\w+){0,2} (?:informacion|datos?|direccion|numero|respuesta|instrucciones|fecha|precio)s? ${WRONG}|(?:mala|falsa|pesima) informacion|(?:me|nos) (?:informaron|informo|asesoraron|asesoro) (?:muy )?mal)\\b`,
    ),
    ["Me dieron información equivocada.", "Nos informaron mal."],
    ["Puse mal la dirección."],
  ],
  [
    "report-lied",
    "report",
    "mintieron mintio mintiendo mienten engañaron engaño engañado engañada",
    /\b(?:(?:me|nos) (?:mintieron|mintio|mienten|estan mintiendo|engañaron|engaño|han engañado|han mentido))\b/,
    ["Su agente me mintió.", "Nos engañaron con la cuota."],
    ["El espejo engaña."],
  ],
]);
