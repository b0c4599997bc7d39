import { cueList } from "../../text/cue_list.ts";

const READ =
  "(?:leyo|leiste|leido|lee|miro|miraste|mirado|reviso|revisaste|entendio|entendiste|entiende|entiendes|escucho|escuchaste|busco|buscaste|fijo|fijaste|presto|prestaste|sabe|sabes|molesto|tomo)";

export const CUES_ES = cueList("condescension.es", "es", [
  [
    "clearly-you",
    "talk_down",
    "obvio obviamente claramente evidentemente nota ve evidente claro clarisimo",
    new RegExp(
      `(?:\\b(?:es (?:obvio|evidente)|esta clar(?:o|isimo)|se (?:le |te )?(?:nota|ve)|salta a la vista) que (?:usted |tu |ni |no )*(?:(?:se |te |lo |la |le )?(?:ha |has )?)?(?:siquiera )?no? ?(?:se |te |lo |la )?(?:ha |has )?${READ}\\b|\\b(?:obviamente|claramente|evidentemente),? (?:usted |tu )?(?:ni|no) (?:se |te |lo |la )?(?:ha |has )?(?:siquiera )?${READ}\\b)`,
    ),
    ["Es obvio que no leyó la guía.", "Claramente no entiende.", "Se nota que no se fijó."],
    ["Obviamente no lo leímos bien.", "Está claro que no llegó."],
  ],
  [
    "did-you-even",
    "talk_down",
    "siquiera acaso molesto tomo tomaste hubiera hubieras",
    new RegExp(
      `(?:\\b(?:usted |tu )?(?:siquiera|acaso|al menos) (?:ha |has |lo |la |se |te |entro |entraste )*(?:${READ}|intento|probo|entro|entraste|abrio|abriste)\\b|\\b(?:se (?:molesto|tomo|ha (?:molestado|tomado))|te (?:molestaste|tomaste)) (?:siquiera )?(?:en|la molestia de|el trabajo de) (?:leer|mirar|buscar|revisar)|\\bsi (?:usted |tu )?(?:se |te |lo |la )?hubier(?:a|as) (?:leido|mirado|escuchado|fijado|molestado|prestado|buscado)\\b)`,
    ),
    ["¿Siquiera leyó la página?", "Si hubiera leído, lo sabría."],
    ["¿Leyó el artículo que le mandé?"],
  ],
  [
    "slowly",
    "simplified",
    "ver entienda entiendas despacio despacito lento lentamente manzanas palitos bolitas sencillo facil dibujo dibujito",
    /\b(?:(?:explic\w+|digo|repito|deletreo)(?: \w+){0,3} (?:muy |bien |mas )*(?:despaci(?:o|to)|lent(?:o|amente))(?: (?:para|a ver si) (?:que )?(?:me |lo )?entiend\w+)?|con (?:peras y manzanas|manzanitas|palitos|dibujitos|plastilina)|para que (?:usted |hasta usted |tu |hasta tu )?(?:me |lo )?(?:entienda|entiendas|comprenda)\b(?! (?:mejor|bien) (?:nuestr|el|la))|(?:le|te) (?:hago|dibujo) un dibuj(?:o|ito)|a ver si (?:asi |ahora )?(?:lo |me |ya )*(?:entiende|entiendes|capta))/,
    ["Se lo explico muy despacio.", "Con peras y manzanas.", "A ver si así lo entiende."],
    ["Explíquelo a su vecino."],
  ],
  [
    "anyone-knows",
    "talk_down",
    "cualquiera cualquier niño niña niños mundo comun logica",
    /\b(?:cualquier(?:a)? (?:persona |usuario |niñ[oa] )?(?:que (?:\w+ ){1,6})?(?:sabe|sabria|entiende|entenderia|puede hacerlo|lo hace|lo sabe)|(?:hasta|incluso) (?:un|una|mi) (?:niñ[oa]|bebe|abuel[oa]|mono|hij[oa])(?: de \w+(?: años)?)? (?:lo )?(?:sabe|sabria|entiende|entenderia|puede|podria|haria|hace)\b|es de (?:sentido comun|logica|primaria|primero de|cajon)|(?:un poco|algo|tantito) de (?:sentido comun|logica)|todo el mundo (?:lo )?sabe que)\b/,
    ["Cualquiera lo sabe.", "Es de sentido común."],
    ["Cualquiera puede participar.", "Todo el equipo conoce su caso."],
  ],
  [
    "not-grasp",
    "talk_down",
    "entiende entiendes entender entendio comprende comprendes parte toca meta metas tocar",
    /\b(?:(?:usted|tu|vos) (?:no|nunca) (?:entiende|entiendes|comprende|comprendes|entendes) (?:nada|como|lo|la|el|que)|(?:para|por) que (?:toca|tocas|toco|mueve|mueves|cambia|cambias|cambio|se mete|te metes|mete mano)[^.?!]{0,30} (?:lo que|cosas que|si) no (?:sabe|sabes|entiende|entiendes)|no (?:toque|toques|se meta|mueva) (?:lo que|cosas que) no (?:sabe|entiende)s?|que parte (?:de|del) [^.?!]{1,50} no (?:entiende|entiendes|entendio|entendiste|comprende)|no (?:parece|pareces) (?:entender|comprender)|le cuesta (?:mucho )?entender)/,
    ["Usted no entiende cómo funciona.", "¿Qué parte de cerrado no entiende?"],
    ["Todavía no entiendo el registro.", "¿Qué paso no entiende?"],
  ],
  [
    "too-technical",
    "talk_down",
    "tecnico complicado complejo avanzado dificil nivel alcance entenderia cabecita expertos",
    /\b(?:(?:es |esta |resulta )?(?:muy|demasiado|algo|un poco|bastante) (?:tecnico|complicado|complejo|avanzado|dificil) para (?:usted|ti|vos|alguien como)|(?:fuera de|supera|por encima de) (?:su|tu) (?:alcance|nivel|entendimiento|comprension)|(?:usted |tu )?no (?:lo )?(?:entenderia|entenderias|comprenderia)\b|no se (?:preocupe|rompa|caliente) (?:la|su) cabecita|(?:deje(?:lo|selo)|deja(?:lo|selo)) a los (?:expertos|que saben|profesionales))/,
    ["Es un poco técnico para usted.", "Usted no lo entendería."],
    ["Es muy complicado para el servidor."],
  ],
  [
    "calm-down",
    "talk_down",
    "calmese calmate tranquilicese tranquilizate relajese relajate bajele calma serenese",
    /(?:^|[.,!;] ?|\b(?:por favor|primero|a ver) )(?:calmese|calmate|tranquilicese|tranquilizate|relajese|relajate|serenese|bajele)\b/,
    ["Cálmese, es solo un recibo.", "Por favor tranquilícese."],
    ["El motor se calma solo."],
  ],
  [
    "endearment",
    "talk_down",
    "mijo mija reina corazon cielo amor bonita linda guapa cariño muñeca chiquita mamita jefecita amiguito amiguita hijita hijito nena",
    /(?:[,.!] ?(?:mi )?(?:mij[oa]|reina|corazon|cielo|amor|bonita|linda|guapa|cariño|muñeca|chiquita|mamita|hijit[oa]|nena|amiguit[oa])(?:[,.!?]|\W*$)|\b(?:mire|oiga|escuche|mira|oye|escucha),? (?:amiguit[oa]|mij[oa]|jovencit[oa]|señorit[oa] (?:list|sabi)\w+))/,
    ["Es solo un recibo, mi reina.", "Mire, mijo, está cerrado."],
    ["La pantalla es bonita.", "Es un cielo nublado."],
  ],
  [
    "should-know",
    "talk_down",
    "deberia deberias debio saber saberlo informese informate estudie investigue aprenda aprende basico basica",
    /\b(?:(?:usted |tu )?(?:ya )?(?:deberias?|debio|tendria que|tendrias que) (?:ya )?saber(?:lo)?(?: (?:eso|esto|que eso|mejor)|\W*$)|(?:eso|esto|lo) (?:deberia|tendria que) saber(?:lo)? (?:usted|ya)|(?:informese|informate|estudie|investigue) (?:un poco|primero|antes|bien)|(?:aprenda|aprende) lo (?:basico|minimo)|(?:conocimientos?|cosas?) (?:tan )?(?:basic|elemental)\w* que (?:usted )?(?:no|deberia))/,
    ["Usted ya debería saberlo.", "Infórmese primero."],
    ["Debería saber la fecha mañana."],
  ],
  [
    "user-error",
    "talk_down",
    "usuario capa amigo google ciencia fisica dificil",
    /\b(?:(?:es|fue|tipico|claro|puro|clasico) (?:un )?(?:error|fallo|problema) de(?:l)? usuario|(?:error|problema) (?:de )?capa 8|no es (?:tan )?(?:ciencia espacial|fisica cuantica|tan dificil)(?=\W*$)|google es su amigo)\b/,
    ["Es un típico error de usuario: error de usuario.", "No es ciencia espacial."],
  ],
  [
    "report-stupid",
    "report",
    "tonto tonta tontos estupido estupida idiota idiotas niño niña ignorante menos inferior arriba",
    /\b(?:(?:me|nos) (?:habl(?:o|aron|a|an)|trat(?:o|aron|a|an)|ha(?:n)? (?:hablado|tratado)) (?:como|cual) (?:si (?:yo )?(?:fuera|fueramos|fuese) )?(?:a )?(?:un |una |unos )?(?:tont|estupid|idiota|niñ|ignorante|bebe|imbecil|retrasad)\w*|(?:me|nos) (?:hizo|hicieron|hacen) (?:sentir|quedar|parecer) (?:como )?(?:un |una )?(?:tont|estupid|idiota|ignorante|inferior)\w*|(?:me|nos) (?:habl(?:o|aron)|trat(?:o|aron)|miro|miraron) (?:con superioridad|desde arriba|de arriba abajo|de menos|por encima del hombro)|(?:me|nos) (?:menospreci|subestim)(?:o|aron|an))/,
    ["Me habló como si fuera tonta.", "Nos trataron como idiotas."],
  ],
  [
    "report-patronising",
    "report_trait",
    "condescendiente condescendientes prepotencia soberbia soberbio arrogante arrogantes arrogancia altivo",
    /\b(?:(?:muy|tan|fue|era|es|son|actitud|tono|trato|respuesta|su|mas) (?:muy |tan |bastante |mas )*(?:condescendientes?|arrogantes?|soberbi[oa]s?)|con (?:mucha |tanta |tal )?(?:arrogancia|prepotencia|soberbia|superioridad))\b/,
    ["Su tono es condescendiente.", "Me contestó con prepotencia."],
  ],
]);
