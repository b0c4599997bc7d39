import { cueList } from "../../text/cue_list.ts";

export const CUES_ES = cueList("blame_shifting.es", "es", [
  [
    "their-fault",
    "excuse",
    "culpa culpe reclame reclamele reclamele quejese echele",
    /\b(?:(?:es|fue|ha sido|la culpa (?:es|fue)|toda la culpa es) (?:(?:pura |toda |la )*culpa )?(?:de(?:l)? (?:la |los |las )?)(?:sistema|mensajeria|paqueteria|proveedor|repartidor|chofer|fabricante|banco|almacen|bodega|turno|gerencia|compañer\w+|correo|courier|operador|transportista|aerolinea|fabrica|otra area|otro departamento|clima|trafico|vendedor|tecnico)\w*(?:,? no nuestra)?|(?:reclame(?:le|selo)?|quejese|culpe|echele la culpa|pidale cuentas) (?:a|con|al) (?:ellos|el|la|los|gerencia|su|sistema))(?: \w+)?/,
    ["Es culpa de la mensajería.", "Reclámele a ellos.", "La culpa es del proveedor."],
    ["Es culpa nuestra."],
  ],
  [
    "not-ours",
    "excuse",
    "culpa responsables responsable ver nuestro nuestra",
    /\b(?:no (?:es|fue|ha sido) (?:nuestra |mi |por nuestra )?(?:culpa|error|falla|responsabilidad)(?: (?:nuestra|mia|nuestro))?|no (?:somos|soy) (?:los )?responsables? (?:de|por)|(?:nosotros |eso )?no (?:tenemos|tengo|tiene) nada que ver(?: con (?:nosotros|eso))?)\b/,
    ["No es culpa nuestra.", "No somos responsables de eso."],
    ["No es su culpa."],
  ],
  [
    "system-down",
    "excuse",
    "sistema sistemas plataforma computadora",
    /\b(?:se (?:nos )?cayo el sistema|(?:el|los|la|nuestro|nuestros) (?:sistemas?|plataforma|computadora) (?:hoy |ahorita |todavia |ya )?(?:esta|estan|anda|andan|estaba|se|sigue) (?:muy |medio |todo )?(?:caid[oa]s?|lent[oa]s?|cayo|cayeron|fallando|mal|trabad[oa]|en mantenimiento|pasmad[oa]|sin funcionar|abajo))\b/,
    ["Se cayó el sistema.", "El sistema está muy lento hoy."],
    ["El sistema está al día."],
  ],
  [
    "other-people",
    "excuse",
    "turno gerencia direccion compañero compañera decision matriz bodega almacen ventas decidieron",
    /\b(?:(?:el|los|la|las|eso lo|lo) (?:del |de )?(?:turno (?:de la )?(?:noche|mañana|tarde|anterior)|otro turno|compañer[oa]s?(?: de (?:ventas|bodega|la (?:noche|mañana|tarde)))?|de (?:ventas|bodega|almacen)) (?:\w+ )?(?:se equivoc|lo hizo|la reg|se le olvid|olvid|perdi|no (?:lo )?(?:hizo|aviso|registro)|cometi)\w*|(?:eso|esa|esto|ese) (?:lo |es |fue )?(?:decidio|decidieron|decision de|cosa de|idea de|de) (?:la |el )?(?:gerencia|direccion|matriz|corporativo|jef\w+|dueñ\w+|marketing)|(?:fue )?decision de (?:la )?(?:gerencia|direccion|matriz|corporativo))\b/,
    ["Eso lo decidió gerencia.", "El turno de la noche se equivocó."],
    ["El turno de la noche empieza a las diez."],
  ],
  [
    "if-only-you",
    "excuse",
    "hubiera hubieras hubiese debio debiste tendria",
    /\b(?:si (?:tan solo |tan siquiera |usted |tu |nos |lo |la |se |te |me )*hubier(?:a|as) (?:leido|avisado|llamado|revisado|pedido|seguido|escuchado|preguntado|pagado|puesto|hecho|dicho|fijado|contactado)[^.?!]{0,60}(?:no|nada|otra cosa) (?:le |se |te |nos )?(?:hubier|habri|pas|estari|tendri|seri|ocurri)\w*|(?:usted |tu )?(?:debio|debiste|tenia que|tenias que) (?:haber )?(?:leer|leido|revisar|revisado|avisar(?:nos)?|avisado|preguntar|preguntado|fijarse|fijarte|fijado|llamar|checar|tener mas cuidado))\b/,
    ["Si nos hubiera avisado, no habría pasado.", "Usted debió revisar."],
    ["Debió recibir un correo."],
  ],
  [
    "report-blame",
    "report",
    "culpa culpan excusas excusa pretextos pretexto",
    /\b(?:(?:siempre|solo|puras?|mas|nada mas que|las mismas|tantas|dejen de (?:poner|dar)|con) (?:\w+ )?(?:excusas|pretextos)|(?:se )?(?:echan?|echaron|echo) la culpa (?:a|al|unos|entre)|(?:siempre |todo )?es culpa de(?:l)? (?:sistema|otro)\b[^.?!]{0,30}(?:segun|dicen)|siempre (?:es |le echan )(?:la )?culpa|(?:me|nos) (?:echan?|echaron|echo) la culpa|la culpa (?:siempre )?es de otr\w+|culpan? (?:al|a la|a los|siempre))\b/,
    ["Puras excusas.", "Siempre le echan la culpa al sistema.", "Me echan la culpa a mí."],
  ],
]);
