import { cueList } from "../../text/cue_list.ts";

const BOSS =
  "(?:gerentes?|supervisor(?:es|a|as)?|jef[ea]s?|encargad[oa]s?|responsables?|directiv[oa]s?)";

export const CUES_ES = cueList("inaccessibility.es", "es", [
  [
    "managers-do-not",
    "refused",
    "gerente gerentes supervisor supervisora supervisores jefe jefa jefes encargado encargada responsable directivos persona",
    new RegExp(
      `\\b(?:(?:el|la|los|las|mi|nuestr[oa]s?) ${BOSS} no (?:habl|atiend|tom|recib|da|esta disponible|estan disponibles|pued|se ocup|contest)\\w*(?: (?:con|a|en|llamadas)(?: \\w+)?)?|no (?:(?:le|te|lo|la|los) )?(?:puedo|podemos|voy a|vamos a|es posible) (?:comunicar|pasar|transferir|poner)\\w*(?: (?:con|a|en contacto con) (?:un|una|el|la|mi|ningun|nuestr[oa]) (?:${BOSS}|persona|humano|asesor)))`,
    ),
    ["Los supervisores no hablan con clientes.", "No le puedo comunicar con un gerente."],
    ["Mi supervisora le llama a las 2."],
  ],
  [
    "no-escalation",
    "refused",
    "escalar escalo escalamos escalarlo escalamiento",
    /\bno (?:(?:lo|la|le|voy a|vamos a|puedo|podemos|pienso|se puede) )+(?:escal(?:o|ar|arlo|arla|amos))\b/,
    ["No lo voy a escalar."],
  ],
  [
    "no-phone",
    "refused",
    "telefono telefonica telefonicas telefonico llamadas linea",
    /\bno (?:tenemos|contamos con|manejamos|hay|damos|ofrecemos|hacemos|atendemos|brindamos)(?: \w+)? ?(?:(?:un |una |ningun )?(?:numero de |linea |atencion |soporte )?(?:telefon(?:o|ica|icas|ico))|(?:por )?llamadas?)\b/,
    ["No tenemos teléfono.", "No hay atención telefónica."],
  ],
  [
    "bot-loop",
    "loop",
    "entendi entiendo entender opcion intente",
    /\b(?:(?:perdon|disculpa|lo siento)?,? ?no (?:te |le |lo |pude |he )*(?:entend(?:i|er(?:te|le)?|ido)|entiendo|comprendi|reconozco)(?: (?:tu|su|eso|esa))?(?: \w+)?|(?:elige|elija|seleccione|selecciona|escriba|escribe) una (?:de las )?opcion(?:es)?)\b/,
    ["No entendí.", "Elija una opción."],
  ],
  [
    "report-cannot-reach",
    "report",
    "hablar comunicarme comunicarse contactar localizar telefono alguien persona nadie manera forma imposible donde llamar contacto humano numero",
    new RegExp(
      `\\b(?:(?:imposible|no (?:hay|existe) (?:manera|forma|modo|como)(?: (?:de|para))?|no (?:puedo|pude|logro|consigo|he podido|se puede|hay como|dejan)|como le hago para|no (?:encuentro|hay) (?:donde|como|con quien)) (?:de |para )?(?:hablar|comunicar(?:me|se|nos)?|contactar(?:los|me|se)?|localizar(?:los)?|llamar(?:les|los)?|dar con) ?(?:con |a )?(?:nadie|alguien|una? (?:persona|humano|asesor|agente)|ustedes|un ser humano|${BOSS}|ningun\\w*|soporte|atencion)|(?:no (?:hay|tienen|aparece|viene|encuentro|existe|ponen)) (?:ni )?(?:un |ningun |el )?(?:telefono|numero (?:de telefono|telefonico|de contacto|al que|para llamar)|contacto (?:humano|real)|a quien (?:llamar|recurrir)|con quien hablar)|nadie (?:contesta|atiende|responde) (?:el|los|en el|al) (?:telefono|chat|telefonos))\\b`,
    ),
    ["Es imposible hablar con una persona.", "No hay ningún teléfono en su página."],
    ["No puedo contactar con el servidor."],
  ],
  [
    "report-bot-only",
    "report",
    "bot robot maquina grabadora contestadora",
    /\b(?:(?:solo|puro|nada mas|siempre|unicamente) (?:me |nos )?(?:contesta|responde|sale|atiende|hay)(?: (?:un|una|el|la|su))? (?:bot|robot|maquina|grabadora|contestadora)|(?:hablar|hablando|hablo|discutir) con (?:un|una|el|su) (?:bot|robot|maquina)|puros? (?:bots?|robots?))\b/,
    ["Solo contesta un robot.", "Llevo media hora hablando con un bot."],
    ["El robot aspirador se detiene."],
  ],
  [
    "report-phone-tree",
    "report",
    "marque marco oprimi oprimo presione presiono pulse menu opciones",
    /\b(?:(?:marque|marco|oprimi|oprimo|presione|presiono|pulse|elegi) (?:el |la |la opcion |la tecla )?\d[^.?!]{0,60}\b(?:me )?(?:colgo|cuelga|colgaron|corto|corta|(?:regresa|devuelve|vuelve) al (?:menu|inicio|principio))|(?:el|su) menu (?:telefonico|de voz|automatico)[^.?!]{0,50}\b(?:cuelga|colgo|vueltas|no (?:deja|permite|hay opcion)))/,
    ["Marqué 1, luego 3, y me colgó.", "Su menú telefónico me da vueltas."],
    ["Marque 1 para español."],
  ],
]);
