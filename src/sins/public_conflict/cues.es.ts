import { cueList } from "../../text/cue_list.ts";

/** A colleague, as staff name one to a customer. */
const COLLEAGUE =
  "(?:(?:mi|mis|nuestr[oa]|el|la|los|su|ese|esa) (?:otr[oa] )?(?:compañer[oa]s?|colegas?|supervisora?|jef[ea]|gerente|agentes?|asesor(?:a|es)?|tecnic[oa]s?|vendedor(?:a|es)?|chic[oa]s?)(?: (?:anterior|de (?:ayer|antes|la \\w+|\\w+)))?|(?:el|los|las|la gente) (?:del? )?(?:turno|area|departamento|equipo)?(?: de)?(?: la| los)? ?(?:mañana|tarde|noche|ventas|almacen|bodega|facturacion|soporte|entregas|reparto)|quien (?:se lo|le) (?:vendio|dijo|atendio|prometio|instalo)(?: \\w+){0,2})";

export const CUES_ES = cueList("public_conflict.es", "es", [
  [
    "disparages",
    "disparages",
    "inutil inutiles incompetente incompetentes idiota idiotas flojo flojos vago vagos mentiroso mentirosos sabe saben idea trabajo mintio equivoca entiende",
    new RegExp(
      `\\b${COLLEAGUE} (?:(?:es|son|fue) (?:un |una |unos |muy |bien )*(?:inutil(?:es)?|incompetentes?|idiotas?|floj[oa]s?|vag[oa]s?|mentiros[oa]s?|desastre)|no (?:sabe|saben|tiene|tienen|entiende|entienden) (?:nada|ni idea|(?:ni )?(?:lo|de lo) que (?:hace|hacen|dice|dicen|habla)|idea)|(?:nunca|jamas) (?:hace|hacen) (?:bien )?(?:su|el) trabajo|(?:le|te) mintio|siempre (?:se equivocan?|hacen? todo mal))`,
    ),
    [
      "Mi supervisora no sabe lo que hace.",
      "Los de bodega nunca hacen su trabajo.",
      "Quien se lo vendió le mintió.",
    ],
    ["Mi compañero sabe de eso.", "Mi compañera no sabe todavía la fecha."],
  ],
  [
    "do-not-listen",
    "disparages",
    "ignore ignora olvide olvida caso crea creas",
    /\b(?:(?:ignore|ignora|olvide|olvida|olvidese de) lo que (?:le |te )?(?:dijo|escribio|prometio|puso|dijeron) (?:mi|el|la|mis|los) (?:otr[oa] )?(?:compañer|colega|agente|asesor|chic|tecnic|vendedor|supervisor|de )\w*|no (?:le )?(?:haga|hagas) caso a (?:mi|el|la|ese|esa|al) (?:otr[oa] )?(?:compañer|colega|agente|asesor|chic|tecnic|vendedor|supervisor)\w*)\b/,
    ["Olvide lo que le dijo el otro agente.", "No le haga caso a mi compañera."],
    ["Olvide lo que le dije."],
  ],
  [
    "who-told-you",
    "rebukes",
    "quien tonteria disparate mentira",
    /\b(?:quien (?:le |te |les )?(?:dijo|prometio|autorizo|aprobo) (?:eso|semejante|tal|esto)\b|lo que (?:le |te )?(?:dijo|escribio|prometio) (?:mi |el |la |otr[oa] )*(?:compañer\w+|colega|agente|asesora?)? ?es (?:una? )?(?:tonteria|disparate|mentira|falso|absurdo))/,
    ["No, ¿quién le dijo eso?", "Lo que dijo mi colega es un disparate."],
    ["¿Quién le dijo de nosotros?"],
  ],
]);
