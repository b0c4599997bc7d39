/** Words with which customers speak to the organisation itself; folded. */
export const ADDRESSED =
  /\b(?:you|your|yours|you're|you've|y'all|this forum|this (?:support|company|site)|ustedes|usted|uds|sus? (?:\w+ )?(?:servicio|soporte|empresa|compañia|atencion|personal|tienda|pagina|equipo|agentes?|asesor(?:es|a)?|tecnicos?|foro)|vuestr[oa]s?|vosotros|este (?:foro|soporte)|me (?:habeis|respondeis|contestais)|kayo|kayong|niyo|niyong|ninyo|ninyong|nyo|nyong|inyo|inyong)\b/;

const OTHER_FIRM =
  "(?:bank|company|firm|provider|carrier|airline|insurer|shop|store|supplier|operator|agency|hotel|clinic|landlord|employer|platform)";
const OTRA_EMPRESA =
  "(?:empresa|compañia|banco|tienda|proveedor|aerolinea|aseguradora|operadora|agencia|hotel|clinica|casero|trabajo|plataforma|negocio)";
const IBANG_KUMPANYA =
  "(?:bangko|bank|kumpanya|company|provider|shop|tindahan|store|seller|airline|clinic|ospital|app|courier|employer)";

/** Relatives, and those whom they pay for something else. */
const OF_THEIR_OWN =
  /\b(?:my|their|her|his|our|another|different|other) (?:\w+ )?(?:bank|isp|internet provider|email provider|e-mail provider|mail provider|provider|insurer|landlord|employer|boss|neighbou?r|doctor|wife|husband|partner|son|daughter|mother|father|friend|school|university)\b|\b(?:el banco|el proveedor|(?<!\b(?:a|de|con|por|para|ante|y) )(?:mi|mis|nuestro|nuestra) (?:banco|proveedor|jef[ea]|vecin[oa]s?|espos[oa]|marido|mujer|caser[oa]|herman[oa]s?|hij[oa]s?|madre|padre|mama|papa|prim[oa]|amig[oa]s?|novi[oa]|suegr[oa]|abuel[oa]|ti[oa]|medic[oa]|doctora?|profesora?|escuela|universidad|aseguradora|operadora?))\b|\b(?:bangko|asawa|boss|amo|kapitbahay|kapatid|kuya|ate|nanay|tatay|kaibigan|pinsan|biyenan|landlord|employer|provider)(?: po| na| nga)* (?:ko|namin)\b/;
/** Whom they had before, or have beside, the organisation. */
const ELSEWHERE = new RegExp(
  `(?<!\\b(?:to|with|join) )\\b(?:(?:my|our|the) (?:last|previous|old|former|ex|other) ${OTHER_FIRM}|(?:mi|la|el|mis) (?:(?:anterior|antigu[oa]|ex) ${OTRA_EMPRESA}|${OTRA_EMPRESA} anterior)|(?:ibang|dating|kabilang|lumang) ${IBANG_KUMPANYA})\\b`,
);
/** Another company of the same trade, as customers compare in Spanish; not one to which they will go. */
const COMPARED_ES =
  /(?<!\b(?:a|con|hacia) (?:la |el |las |los |una? |mi )?)\botr[oa]s? (?:banco|hotel|tienda|taller|compañia|empresa|aseguradora|operadora?|proveedor|app|aplicacion|aerolinea|clinica|restaurante|inmobiliaria|agencia|plataforma|hospital|escuela|gimnasio)s?\b|\b(?:con|en) (?:el|la|mi) (?:anterior (?:\w+)|(?:banco|operador|operadora|proveedor|compañia|empresa|taller) anterior)\b|\bla (?:tienda|gente) de enfrente\b/;
/** One who was served beside them. */
const FELLOW =
  /\b(?:(?:a|the|my|some) fellow \w+|(?:another|some other) (?:customer|passenger|guest|patient|player|tenant)|otr[oa] (?:client[ea]|pasajer[oa]|huesped|paciente|usuari[oa]|vecin[oa])|kapwa (?:ko )?(?:pasahero|customer|pasyente|guest)|ibang (?:customer|pasahero|pasyente|guest))\b/;

/** Somebody else than the organisation, as customers name them; folded. */
export const THIRD_PARTY = new RegExp(
  [OF_THEIR_OWN, ELSEWHERE, COMPARED_ES, FELLOW].map(({ source }) => source).join("|"),
);

/** The customer asks to be treated so ("can you explain it like to a child"); folded. */
export const ASKS_FOR_IT =
  /^(?:and |so |hi,? |hello,? )?(?:can|could|would|will) (?:you|someone|anyone) |^(?:please|pls|kindly) |^(?:me )?(?:pueden?|podrian?|puedes|podrias|por favor) |^(?:pwede|puwede|paki)/;

/** How far behind a report it may be taken back. */
export const TAKEN_BACK_WITHIN = 120;
/** Takes back what was said before: the customer finds that it was not so ("oh wait, I see a missed call"); folded. */
export const TAKEN_BACK =
  /\b(?:(?:(?:oh|ah)\b\W{1,4}|(?:wait|hang on|hold on|scratch that|my (?:bad|mistake))[,.!:]\W{0,3})(?:\w+\W{1,3}){0,4}(?:found|see|got|there|here|missed call|on silent|spam|junk|did call|they called)|(?:ah,? no|espera|esperen?|perdon|uy|ay)\b\W{1,4}(?:\S+ ){0,3}(?:si (?:me|nos) |ya (?:lo|la|llego|esta|vi|aparecio)|aqui (?:esta|lo|la)|tenia el|tengo .{0,12}llamadas? perdidas?|en spam)|(?:ay|teka|wait|oops|sorry)\b\W{1,4}(?:(?!hindi|di |wala)\S+ ){0,3}(?:nandito|andito|nakita|dumating|natanggap|meron na|nasa spam|naka-?silent|missed call))/;
