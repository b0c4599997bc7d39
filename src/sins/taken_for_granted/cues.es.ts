import { cueList } from "../../text/cue_list.ts";

const MEMBER =
  "(?:client[ea]s?|soci[oa]s?|suscriptor(?:es|a)?|usuari[oa]s?|miembros?|abonad[oa]s?)";

export const CUES_ES = cueList("taken_for_granted.es", "es", [
  [
    "new-only",
    "withheld",
    "nuevos nuevas nuevo existentes actuales antiguedad lealtad fidelidad",
    new RegExp(
      `\\b(?:(?:solo|solamente|unicamente|exclusiv[oa]|exclusivamente|valid[oa]) (?:es |aplica |disponible |valid[oa] )?(?:para|a|con) (?:los )?${MEMBER} nuev[oa]s|no (?:aplica|es valid[oa]|esta disponible|es) (?:para|a|con) (?:los )?${MEMBER} (?:existentes|actuales|antigu[oa]s)|(?:la|su|tu) (?:antiguedad|lealtad|fidelidad)(?: \\w+){0,2} no (?:cambia|importa|influye|cuenta|da|le da|hace|afecta))\\b`,
    ),
    ["Esa oferta es solo para clientes nuevos.", "La lealtad no cambia el precio."],
    ["Damos la bienvenida a clientes nuevos."],
  ],
  [
    "invokes",
    "said_loyal",
    "cliente clienta clientes años socio socia fiel antiguedad suscriptor suscriptora",
    /\b(?:(?:client[ea]|soci[oa]|suscriptor(?:a)?) (?:fiel|leal|frecuente|antigu[oa]|de (?:hace|toda|tantos|muchos|\d+|\w+ años)|desde)|(?:llevo|llevamos|tengo|tenemos|despues de|con|tras) (?:mas de |casi |ya |como )?(?:\w+ )?años (?:con ustedes|siendo|como|de client[ea]|pagando|comprando)|(?:\w+|\d+) años (?:de|como|siendo) client[ea])\b/,
    ["Soy cliente desde 2011.", "Llevo ocho años con ustedes.", "Doce años como clienta."],
    ["Mi hijo tiene diez años."],
  ],
  [
    "recognises",
    "recognises",
    "lealtad fidelidad años preferencia confianza valoramos antiguedad confiar elegirnos",
    /\b(?:(?:su|tu) (?:\w+ )?(?:lealtad|fidelidad|preferencia|confianza|antiguedad)|(?:sus|tus|por los|estos|tantos) (?:\w+ )?años|años (?:con nosotros|de confianza)|valoramos (?:su|tu|a)|desde \d{4}|gracias por (?:\w+ )?(?:años|confiar|elegirnos))\b/,
    ["Gracias por su lealtad.", "Valoramos a nuestros clientes."],
    ["Elija uno de los dos."],
  ],
  [
    "report-granted",
    "report",
    "tratan premian pagan trata agradecen clientes lealtad fidelidad antiguedad valoran nuevos",
    /\b(?:(?:asi|de esta (?:manera|forma)) (?:es como )?(?:tratan|premian|pagan|agradecen|recompensan) (?:a )?(?:\w+ )?(?:client|lealtad|fidelidad|quien|los que|soci)\w*|(?:no|nunca) (?:valoran|aprecian|premian|cuidan|reconocen) (?:a )?(?:\w+ )?(?:clientes? (?:fiel|leal|antigu|de |existent|actual)|lealtad|fidelidad|antiguedad)\w*|(?:mi|la|nuestra) (?:lealtad|fidelidad|antiguedad) no (?:vale|sirve|cuenta|importa|les importa)|(?:los|a los|clientes) nuevos (?:les |pagan|reciben|tienen|dan)[^.?!]{0,40}(?:y|pero|mientras)(?: que)? (?:a )?(?:los|yo|mi|nosotros|los de))/,
    ["¿Así premian la lealtad?", "No valoran a los clientes antiguos.", "Mi antigüedad no cuenta."],
    ["Tratan la madera con aceite."],
  ],
  [
    "report-price-unannounced",
    "report",
    "subieron subio aumentaron aumento",
    /\b(?:me|nos) (?:subieron|subio|aumentaron|aumento) (?:el|la|mi) (?:precio|tarifa|cuota|renta|plan|mensualidad|recibo)(?: \w+){0,3} sin (?:siquiera )?(?:avisar(?:me|nos)?|aviso|decir(?:me|nos)?|ningun aviso|previo aviso)\b/,
    ["Me subieron la tarifa sin avisar."],
    ["Subieron el precio en junio."],
  ],
  [
    "leaving-after-years",
    "said_loyal",
    "años",
    /\b(?:cancel\w+|dar(?:me)? de baja|irme|cambiarme|dejar\w*) (?:\w+ ){0,5}(?:despues de|tras|luego de) (?:mas de |casi )?(?:\d{1,2}|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|doce|quince|veinte|tantos) años\b/,
    ["Quiero cancelar después de ocho años."],
    ["Tengo ocho años."],
  ],
]);
