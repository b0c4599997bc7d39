/** Words with which customers speak to the organisation itself; folded. */
export const ADDRESSED =
  /\b(?:you|your|yours|you're|you've|y'all|this forum|this (?:support|company|site)|ustedes|usted|uds|sus? (?:\w+ )?(?:servicio|soporte|empresa|compañia|atencion|personal|tienda|pagina|equipo|agentes?|asesor(?:es|a)?|tecnicos?|foro)|vuestr[oa]s?|vosotros|este (?:foro|soporte)|me (?:habeis|respondeis|contestais)|kayo|kayong|niyo|niyong|ninyo|ninyong|nyo|nyong|inyo|inyong)\b/;

/** Somebody else than the organisation, as customers name them; folded. */
export const THIRD_PARTY =
  /\b(?:my|their|her|his|our|another|different|other) (?:\w+ )?(?:bank|isp|internet provider|email provider|e-mail provider|mail provider|provider|insurer|landlord|employer|boss|neighbou?r|doctor|wife|husband|partner|son|daughter|mother|father|friend|school|university)\b|\b(?:el banco|el proveedor|(?<!\b(?:a|de|con|por|para|ante|y) )(?:mi|mis|nuestro|nuestra) (?:banco|proveedor|jef[ea]|vecin[oa]s?|espos[oa]|marido|mujer|caser[oa]|herman[oa]s?|hij[oa]s?|madre|padre|mama|papa|prim[oa]|amig[oa]s?|novi[oa]|suegr[oa]|abuel[oa]|ti[oa]|medic[oa]|doctora?|profesora?|escuela|universidad|aseguradora|operadora?))\b|\b(?:bangko|asawa|boss|amo|kapitbahay|kapatid|kuya|ate|nanay|tatay|kaibigan|pinsan|biyenan|landlord|employer|provider)(?: po| na| nga)* (?:ko|namin)\b/;

/** The customer asks to be treated so ("can you explain it like to a child"); folded. */
export const ASKS_FOR_IT =
  /^(?:and |so |hi,? |hello,? )?(?:can|could|would|will) (?:you|someone|anyone) |^(?:please|pls|kindly) |^(?:me )?(?:pueden?|podrian?|puedes|podrias|por favor) |^(?:pwede|puwede|paki)/;
