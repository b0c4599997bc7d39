import { cueList } from "../../text/cue_list.ts";

const FOOL =
  "(?:idiotas?|tont[oa]s?|estupid[oa]s?|imbecil(?:es)?|tarad[oa]s?|brut[oa]s?|burr[oa]s?|animal|ignorantes?|inutil(?:es)?|ineptos?|sord[oa]s?|cieg[oa]s?|mentiros[oa]s?|analfabet[oa]s?|pesad[oa]s?|payas[oa]s?|llor(?:on|ona|ones)|histeric[oa]s?|maleducad[oa]s?|pendej[oa]s?|gilipollas|boludo|huevon|cabron|vag[oa]s?|ridicul[oa]s?|infantil(?:es)?|patetic[oa]s?|trol)";
const TOLD = "(?:me|nos|le|les|a mi \\w+)";

export const CUES_ES = cueList("rudeness.es", "es", [
  [
    "insult",
    "attack",
    "es eres sos esta estas son tan sea seas idiota tonto tonta estupido estupida imbecil tarado tarada inutil ignorante hace haces",
    new RegExp(
      `(?:\\b(?:usted|tu|vos) (?:lo que )?(?:es|eres|sos|esta|estas) (?:un |una |muy |bien |tan |medio |solo )*${FOOL}\\b|^\\W*(?:y |pero |que |oiga,? |oye,? )*(?:(?:usted|tu|vos) )?(?:es|eres|sos|esta|estas) (?:un |una |muy |bien |tan |medio )*${FOOL}(?: (?:o que|o se hace|o te haces)|\\W*$)|\\bno (?:sea|seas) (?:tan |un |una )*${FOOL}\\b|\\bse hace (?:el|la) ${FOOL})`,
    ),
    ["¿Está ciego?", "Usted es un maleducado.", "No sea pesado."],
    ["El botón es estúpido, perdón.", "Mi abuelo está sordo.", "El aviso es un poco tonto."],
  ],
  [
    "your-stupid",
    "attack",
    "su sus tu tus estupideces tonterias idioteces berrinche berrinches pataleta pataletas lloriqueos estupidez ignorancia torpeza estupida estupidas tonta tontas ridicula ridiculas",
    /\b(?:sus?|tus?) (?:\w+ )?(?:estupidez|estupideces|tonterias|idioteces|berrinches?|pataletas?|lloriqueos?|ignorancia|torpeza|(?:estupid|tont|idiot|ridicul)[ao]s? (?:\w+)|(?:preguntas?|quejas?|correos?|mensajes?|reclamos?) (?:estupid|tont|idiot|ridicul|absurd)[ao]s?)\b/,
    ["Sus berrinches no cambian nada.", "No voy a contestar sus preguntas tontas."],
  ],
  [
    "mockery",
    "attack",
    "genio campeon campeona einstein sherlock lumbrera crack maestro listo lista bravo felicidades felicitaciones enhorabuena cargado",
    /(?:\b(?:felicidades|felicitaciones|bravo|enhorabuena|bien hecho|muy bien|que bien|wow|guau|anda|vaya|gracias|mire?|oiga|oye)[,! ]+(?:genio|campeon(?:a)?|einstein|sherlock|lumbrera|maestro|list[oa]|crack)\b|\b(?:es|eres|sos) (?:todo )?un (?:genio|einstein|lumbrera)\b|\b(?:felicidades|bravo|enhorabuena|bien hecho|felicitaciones)[,.! ]+(?:\w+,? )?(?:usted (?:mism[oa] )?|tu (?:mism[oa] )?|ya )?(?:lo|la|se lo|te lo|te la|los|las) (?:ha |has )?(?:rompio|rompiste|roto|borro|borraste|borrado|arruino|arruinaste|cargado|estropeado|perdio|perdiste|daño|dañaste)\b)/,
    ["Bravo, genio.", "Enhorabuena, ya lo rompió."],
    ["Felicidades por su boda.", "Enhorabuena, ya lo encontró."],
  ],
  [
    "wasting-time",
    "attack",
    "tiempo",
    /\b(?:(?:deje|deja|dejen|pare|para|basta) (?:ya )?de (?:hacer(?:me|nos) )?(?:perder|perderme|perdernos|quitar(?:me|nos)|robar(?:me|nos)) (?:el |mi |nuestro )?tiempo|(?:me|nos) (?:esta|estas|estan|hace|haces) (?:haciendo )?(?:perder|perdiendo|quitando|robando) (?:el |mi |nuestro )?tiempo|no (?:pienso|voy a|vamos a) (?:perder|gastar) (?:mas )?(?:el |mi |nuestro )?tiempo (?:con|en) (?:usted|ustedes|ti|vos|gente))\b/,
    ["Deje de hacernos perder el tiempo.", "No voy a perder más tiempo con usted."],
    ["No quiero hacerle perder el tiempo."],
  ],
  [
    "profanity-at",
    "attack",
    "callese callate calla cierre cierra mierda carajo diablo infierno joda jodase jodete puto puta maldito maldita pinche chingar chingue puñetero pelotas carajos diablos demonios",
    /(?:\b(?:ya )?(?:callese|callate)\b(?! el)|\b(?:cierre|cierra) (?:la boca|el pico)\b|\b(?:vaya(?:se)?|vete|ve|andate|and[ae]) (?:a la mierda|al carajo|al diablo|al infierno|a chingar|a freir|a volar|a pasear)|\b(?:lea|lee|abra|abre|mire|mira|use|usa|conteste) (?:el|la|su|tu|ese|esa) (?:puto|puta|maldit[oa]|pinche|jodid[oa]|puñeter[oa])\b|\b(?:jodase|jodete|que (?:se|te) joda[ns]?|chingue|me (?:importa|vale) (?:una )?(?:mierda|madre|carajo)|no me (?:joda|jodas|chingue|toque las))\b|\bque (?:carajos?|diablos|demonios|mierda) (?:quiere|quieres|le pasa|te pasa|esta|pretende))/,
    ["¡Cállese ya!", "Lea el maldito correo.", "Váyase al carajo."],
    ["Cierre la tapa.", "Qué diablos de calor hace hoy, ¿no?"],
  ],
  [
    "go-away",
    "attack",
    "largo larguese largate vayase vete otro lado lejos esfumese piérdase pierdase pierdete moleste molestar",
    /(?:^\W*(?:larguese|largate|pierdase|pierdete|esfumese|fuera de aqui|largo de aqui)\b|\b(?:vayase|vete) (?:a molestar a otr[oa]|a otro lado|lejos)|\bdeje de (?:joder|fregar|chingar|dar (?:la )?lata)\b)/,
    ["Lárguese.", "Váyase a otro lado."],
    ["Los archivos se pierden."],
  ],
  [
    "scorn",
    "attack",
    "suerte llore llora madure madura crezca lastima vergüenza verguenza pañuelo pobrecito pobrecita ay",
    /(?:^\W*(?:pues |entonces |bueno,? )*(?:mucha |buena )?suerte con eso[.! ]*(?:jaja\w*|lol)?\W*$|\b(?:madure|madura|crezca|crece) (?:un poco|ya|de una vez)\b|^\W*(?:madure|madura)\W*$|\b(?:llore|llora|vaya a llorar|ve a llorar)(?: con| a| todo| lo que| en)|\b(?:deberia|tendria) (?:darle|darte) verguenza\b|\b(?:le|te) deberia dar verguenza\b|\bquiere un pañuelo\b|^\W*(?:ay,? )?pobrecit[oa]\W*$)/,
    ["Suerte con eso.", "Madure un poco.", "Debería darle vergüenza."],
    ["¡Mucha suerte con el examen!", "La fruta madura en una semana."],
  ],
  [
    "learn-to",
    "attack",
    "aprenda aprende aprender leer escribir español",
    /(?:\b(?:aprenda|aprende|vaya a aprender|primero aprenda|deberia aprender) (?:primero )?a (?:leer|escribir|escuchar|hablar|pensar|usar)\b|\b(?:no )?sabe[s]? (?:usted )?leer\b|\b(?:que no|acaso no|no) (?:entiende[s]?|habla[s]?) (?:usted )?(?:el )?(?:español|castellano)\b)/,
    ["Aprenda a leer.", "¿No sabe leer?"],
    ["¿Le gustaría aprender a programar?"],
  ],
  [
    "absurd-person",
    "attack",
    "ridiculo ridicula absurdo absurda loco loca pasa exagerado",
    /\b(?:no (?:sea|seas) (?:tan )?(?:ridicul[oa]|absurd[oa]|exagerad[oa]|llor\w+)|(?:esta|estas) (?:usted )?(?:loc[oa]|mal de la cabeza|chiflad[oa])\b|que (?:le|te) pasa(?: a usted)?(?: en la cabeza|, ?esta)|(?:usted|tu) (?:esta|estas|es|eres) (?:ridicul|absurd|patetic)[oa])/,
    ["No sea ridículo.", "¿Está usted loco?"],
  ],
  [
    "people-like-you",
    "attack",
    "usted ustedes tu vos gente clientes personas",
    /\b(?:(?:gente|personas|clientes|usuarios) como (?:usted|ustedes|tu|vos)\b(?! (?:y|o) (?:yo|nosotros))(?!, que (?:nos|me) (?:ayuda|apoya))|(?:hart[oa]|cansad[oa]|arto) de (?:usted|ustedes|ti|vos|sus|tus)\b)/,
    ["Por gente como usted hay filas.", "Estoy cansado de usted."],
    ["Es para clientes como usted y yo."],
  ],
  [
    "threat",
    "threat",
    "bloquear bloquearemos bloqueare bloqueado bloqueada banear baneo banearemos vetado vetada denunciar denunciaremos demandar demandaremos spam",
    /\b(?:(?:lo|la|le|te|los) (?:voy a|vamos a) (?:bloquear|banear|vetar|denunciar|demandar|reportar)|(?:vamos|voy) a (?:bloquear|banear|vetar|denunciar|demandar|reportar)(?:lo|la|le|te)|(?:lo|la|le|te) (?:bloquear|banear|denunciar|demandar)(?:e|emos)|(?:quedara|quedaras|sera|seras) (?:bloquead|vetad|banead)[oa]|voy a considerar que (?:esta|estas|es) \w+)\b/,
    ["Lo vamos a bloquear.", "Te banearemos."],
    ["El remitente está bloqueado."],
  ],
  [
    "report-rude",
    "report_trait",
    "grosero grosera groseros groseras grosería groserias maleducado maleducada maleducados prepotente prepotentes irrespetuoso irrespetuosa irrespetuosos altanero altanera despota patan patanes grosero insolente insolentes",
    /\b(?:(?:agentes?|asesor(?:a|es)?|emplead[oa]s?|personal|tecnicos?|chofer|repartidor(?:es)?|gerente|encargad[oa]|señor(?:ita|a)?|señ|chic[oa]|muchach[oa]|cajer[oa]|ejecutiv[oa]|supervisora?|operadora?|vendedora?|atencion|trato|respuesta|el|ella|ellos|ustedes|que|tipo|tipa|joven|recepcionista)(?: \w+){0,6}? (?:es|fue|era|son|fueron|eran|estuvo|se porto|se portaron|siendo) (?:\w+ ){0,2}?(?:un |una |unos |muy |bien |super |tan |de lo mas )*(?:groser|maleducad|prepotent|irrespetuos|altaner|despota|patan|insolent|borde)\w*|(?:agente|asesora?|emplead[oa]|personal|tecnico|chofer|repartidor|gerente|encargad[oa]|señorita|cajer[oa]|trato|respuesta|vendedora?|actitud|gente) (?:muy |tan |mas |bien |super )*(?:groser|maleducad|prepotent|irrespetuos|altaner|insolent)\w*|(?:muy|que|tan|unos|son) (?:groser|maleducad|prepotent|irrespetuos|patan)\w*)/,
    ["Su agente fue muy grosero.", "El personal es prepotente.", "Qué maleducados."],
    ["No quiero ser grosero."],
  ],
  [
    "report-attack",
    "report",
    "grito gritaron gritado gritando insulto insultaron insulta colgo colgaron colgado burlo burlaron humillo humillaron amenazo amenazaron llamo llamaron mando mandaron dijo maltrato maltrataron azoto",
    new RegExp(
      `\\b(?:${TOLD} (?:ha |han |estaba |estaban |volvio a |volvieron a )?(?:grit(?:o|aron|ado|ando|ar)|insult(?:o|aron|ado|ando|ar)|(?<!\\bse me |\\bse nos )colg(?:o|aron|ado|ar)\\b(?! (?:sin (?:ayud|resol|soluc|respu|conte)|la (?:pantalla|compu|app|aplicacion|pc|pagina|tableta)|el (?:programa|equipo|sistema|ordenador|movil|celular)))(?: el telefono| la llamada| dos veces)?|humill(?:o|aron|ado)|amenaz(?:o|aron|ado)|maltrat(?:o|aron|ado)|falt(?:o|aron|ado) (?:al|el) respeto|azot(?:o|aron) )|se (?:burl(?:o|aron|an)|ri(?:o|eron)) de (?:mi|nosotros|mi \\w+)\\b(?! (?:queja|reclamo))|${TOLD} (?:llam(?:o|aron)|dij(?:o|eron)) (?:que (?:soy|era) )?(?:un |una )?(?:mentiros|ladron|idiot|tont|estupid|loc|ignorante)\\w*|${TOLD} mand(?:o|aron) (?:a la mierda|al carajo|a volar|a callar|al diablo|por un tubo))`,
    ),
    ["La cajera me gritó.", "Se burlaron de mí.", "Su chofer nos insultó."],
    ["Mi hija gritó de alegría."],
  ],
  [
    "report-treated",
    "report",
    "trataron trato tratan tratado trata tratan respeto patadas basura perro perros delincuente ladrones",
    /\b(?:(?:me|nos) (?:han |ha )?trat(?:o|aron|an|a|ado) (?:muy |bien )?(?:mal|fatal|pesimo|como (?:un |una |a |si fuera |si fueramos )*(?:basura|perros?|delincuentes?|ladron(?:es)?|animal(?:es)?|criminal(?:es)?|idiotas?|trapo)|con la punta del pie|a patadas|horrible)|(?:que|una|total|mucha) (?:total )?falta de respeto|(?:son|fueron|es) unos? (?:irrespetuosos?|patanes|maleducados))\b/,
    ["Me trataron como basura.", "Nos trataron fatal.", "Qué falta de respeto."],
    ["Me trataron muy bien."],
  ],
]);
