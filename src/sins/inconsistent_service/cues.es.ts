import { cueList } from "../../text/cue_list.ts";

const SAY =
  "(?:dicen?|dij(?:o|eron|iste)|asegur(?:a|an|o|aron)|afirm(?:a|an|o|aron)|prometi(?:o|eron)|inform(?:o|aron)|indic(?:o|aron))";
const PERSON =
  "(?:compañer[oa]s?|colegas?|agentes?|asesor(?:a|es|as)?|operador(?:a|es)?|emplead[oa]s?|vendedor(?:a|es)?|ejecutiv[oa]s?|señor(?:a|ita)?|chic[oa]|supervisora?|tecnic[oa])";
const CHANNEL =
  "(?:el chat|chat|el correo|correo|telefono|la (?:pagina|web|app|tienda|sucursal)|pagina|web|tienda|sucursal|whatsapp|la aplicacion|el sitio)";

export const CUES_ES = cueList("inconsistent_service.es", "es", [
  [
    "changes-or-corrects",
    "settles",
    "cambio cambiaron actualizo correccion corrijo equivoque equivoco disculpe perdon ahora aclarar aclaro excepcion verifique confirme",
    /\b(?:(?:ha |han |se )?(?:cambi(?:o|aron|ado)|actualiz(?:o|aron|ado))|correccion|corrijo|(?:me|se) equivoc(?:o|ue)|disculp(?:e|a|as|en)|perdon|a partir de|desde ahora|para aclarar|aclaro|excepcion|ya (?:verifique|confirme|revise))\b/,
    ["El precio cambió en mayo.", "Disculpe, mi compañero se equivocó."],
  ],
  [
    "report-different-answers",
    "report",
    "distinto distinta distintos distintas diferente diferentes contradicen contradice contradictoria contradictorias",
    new RegExp(
      `\\b(?:(?:me|nos) (?:dicen?|dij(?:o|eron)|dan|dieron|han dado|han dicho)(?: \\w+){0,2} (?:algo|cosas?|respuestas?|informacion|version(?:es)?|precios?|fechas?|razon(?:es)?|una cosa|explicacion(?:es)?|excusas?) (?:muy |totalmente )?(?:distint[oa]s?|diferentes?|contradictori[oa]s?)|cada (?:vez|quien|uno|una|persona|agente|asesor)[^.?!]{0,40}\\b(?:distint[oa]|diferente|otra (?:cosa|version|respuesta))|se contradicen?\\b|(?:informacion|respuestas) contradictori[oa]s?)\\b`,
    ),
    [
      "Cada asesor me da una respuesta diferente.",
      "Me han dicho cosas distintas.",
      "Ustedes se contradicen.",
    ],
    ["Quiero un color distinto."],
  ],
  [
    "report-one-says",
    "report",
    "dijo dijeron dice dicen aseguro aseguraron prometio prometieron informo informaron indico",
    new RegExp(
      `\\b(?:(?:un[oa]?|el primer[oa]?|la primera)(?: ${PERSON})? (?:me |nos )?${SAY} [^?!]{2,80}(?:y|,|pero) (?:el |la |un )?otr[oa](?: ${PERSON})?(?: (?:me |nos )?${SAY})? |(?:su|tu|el|la|otr[oa]) (?:otr[oa] )?${PERSON} (?:me |nos )?(?:habia dicho|${SAY}) [^?!]{3,90}(?:y|,|pero) (?:ahora|hoy|usted|ustedes|tu) (?:usted |ustedes |me |nos |no |resulta )*(?:cobr|nieg|dic|quier|pid|rechaz|que|sal)\\w*|(?:en |por )?${CHANNEL} (?:me |nos )?${SAY} [^?!]{2,60}(?:y|,|pero) (?:en |por )${CHANNEL}\\b)`,
    ),
    [
      "Un agente dijo que salía hoy, y el otro que el lunes.",
      "Su vendedora me dijo que venía incluido, pero ahora me piden otro pago.",
      "Por teléfono dicen una semana y en la web dos.",
    ],
    ["Su compañero me dijo que les llamara."],
  ],
  [
    "report-last-time",
    "report",
    "ultima pasada pasado ayer antes",
    /\b(?:la (?:ultima|otra) vez|la vez pasada|(?:el mes|la semana|el año) pasad[oa]|ayer)\b[^?!]{0,60}\b(?:gratis|aceptaron|dejaron|permitieron|sin (?:problema|costo)|no (?:me |nos )?cobraron|si se pudo)\b[^?!]{0,30}(?:y|,|pero) (?:ahora|hoy|esta vez) (?:\w+ ){0,3}(?:no|cobran|cobraron|quieren|niegan|piden)\b/,
    ["La última vez fue gratis y ahora me cobran.", "Ayer la aceptaron, pero hoy no la quieren."],
    ["La última vez funcionó y ahora no enciende."],
  ],
]);
