import { cueList } from "../../text/cue_list.ts";

/** The register of authorities and form letters; accents are folded. */
const OFFICIAL =
  /\b(?:por medio (?:de la|del) presente|en virtud de(?: lo (?:anterior|expuesto)|l presente)?|con base en lo (?:anterior|expuesto)|conforme a lo (?:dispuesto|establecido|estipulado)|de conformidad con|(?:el|la) (?:suscrito|suscrita|infrascrito)|(?:arriba|supra|ante)?(?:mencionad|citad|referid|dich)[oa]s? (?:solicitud|expediente|tramite|reclamacion|numeral|clausula)|(?:sirvase|sirvanse|dignese)|a la brevedad posible|cabe (?:señalar|mencionar|hacer mencion)|hago de su conocimiento|hacemos de su conocimiento|le comunicamos que|se le (?:informa|comunica|notifica|hace saber)|para los (?:fines|efectos) (?:a que haya lugar|conducentes|correspondientes|legales)|quedando a la espera|sin otro particular|no obstante lo anterior|en lo sucesivo|toda vez que)\b/;
const OFFICIAL_ANCHORS =
  "presente virtud base conforme conformidad suscrito suscrita infrascrito solicitud expediente tramite reclamacion numeral clausula sirvase sirvanse dignese brevedad cabe conocimiento comunicamos informa comunica notifica hace fines efectos espera particular obstante sucesivo vez";

export const CUES_ES = cueList("unclear_communication.es", "es", [
  [
    "what-is",
    "said_what_is",
    "que significa refiere refieres quiere",
    /^\W*(?:(?:perdon|disculpe|disculpa|ok|hola|y|pero|oiga|gracias|este),? ){0,2}(?:(?:y )?que (?:es|son) (?:un |una |el |la |los |las |eso de |eso del )?(?:"|')?[\w-]{2,20}(?: (?:de )?[\w-]{2,20})?(?:"|')?\s?(?:\?|$)|que (?:significa|quiere decir) |a que se refiere(?:s)? con |que es eso de )/,
    ["¿Qué es un RMA?", "¿Qué significa escrow?", "¿A qué se refiere con la capa dos?"],
    ["¿Qué es lo mejor para limpiar la lámpara?"],
  ],
  [
    "no-idea-what",
    "said_what_is",
    "significa idea",
    /\bno (?:se|tengo (?:ni )?idea(?: de)?|entiendo) (?:que|lo que) (?:es|son|significa|quiere decir) (?:un |una |el |la |los |las |eso de )?(?!(?:lo|eso|esto|mejor|el problema)\b)[\w-]{2,20}\b/,
    ["No sé qué significa IMAP.", "No tengo idea de qué es un RMA."],
    ["No sé qué es lo mejor."],
  ],
  [
    "lost",
    "said_lost",
    "perdi perdio perdido perdida chino cristiano palabras sencillo sencillas español castellano entiendo entendi",
    /\b(?:(?:ya )?me (?:perdi|perdio)\b(?! (?:el|la|los|las|un|mi))|me (?:suena|habla) (?:a|en) chino|en (?:cristiano|palabras (?:mas )?(?:sencillas|simples|claras)|terminos sencillos)|no (?:le |te |les )?(?:entiendo|entendi) (?:nada|ni (?:una|la mitad|jota|papa)|lo que (?:me )?(?:dice|dices|escribio|explica|explico|puso|quiere)|su (?:respuesta|explicacion|mensaje)|tu (?:respuesta|explicacion)))\b/,
    ["Ya me perdí.", "Me habla en chino.", "No le entiendo nada.", "¿En palabras sencillas?"],
    ["Me perdí la entrega.", "No entiendo por qué falla."],
  ],
  [
    "foreign-help",
    "foreign_help",
    "ingles aleman frances portugues",
    /\b(?:guias?|articulos?|manual(?:es)?|tutorial(?:es)?|instrucciones|documentacion|videos?|folletos?|formularios?|pagina de ayuda)\b[^.?!]{0,60}\b(?:(?:esta|estan|es|solo|solamente|unicamente|viene|disponibles?) (?:solo |solamente |disponibles? )?)?en (?:ingles|aleman|frances|portugues)\b(?! y (?:en )?(?:español|castellano))/,
    ["El manual solo está en inglés.", "Vea la siguiente guía, en alemán: https://shop.example"],
    ["El manual está en inglés y en español.", "Ponga la página en inglés."],
  ],
  [
    "report-jargon",
    "report",
    "tecnicismos jerga entiende entender entendio ingles español frances aleman idioma",
    /\b(?:(?:puros?|muchos|llen[oa] de|tantos|con) (?:tecnicismos|jerga)|no (?:se )?(?:le |les )(?:entiende|entendi\w*) (?:nada|ni|a su|al|lo que)|imposible entender (?:a|lo que) (?:su|el|la|al)|(?:me |nos )?(?:respond|contest|escrib)\w+ (?:todo )?en (?:ingles|frances|aleman|portugues|otro idioma))\b/,
    ["Me respondieron en inglés.", "Su carta está llena de tecnicismos."],
    ["Quiero el manual en inglés."],
  ],
  [
    "officialese",
    "officialese",
    OFFICIAL_ANCHORS,
    OFFICIAL,
    ["Por medio de la presente se le informa del cambio.", "Sírvase enviar el formulario."],
    ["La próxima vez que venga.", "Cabe en la caja."],
  ],
  [
    "own-officialese",
    "said_officialese",
    OFFICIAL_ANCHORS,
    OFFICIAL,
    ["Por medio de la presente cancelo mi pedido."],
    ["Quiero cancelar mi pedido."],
  ],
]);
