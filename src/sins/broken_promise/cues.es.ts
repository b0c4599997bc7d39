import { cueList } from "../../text/cue_list.ts";

const DAY =
  "(?:lunes|martes|miercoles|jueves|viernes|sabado|domingo|hoy|ayer|mañana|anteayer|semana|mes|hora|tarde|noche)";
const NOT =
  "(?:nadie|nada|nunca|no|todavia|aun|sigo|seguimos|ni|ya es|ya son|ya pasaron|ya paso|y ya|jamas|tampoco)";

export const CUES_ES = cueList("broken_promise.es", "es", [
  [
    "forgot",
    "admits",
    "olvido olvide olvidamos olvidado paso fue",
    /\b(?:(?:se (?:me|nos) (?:olvido|paso|fue de la mente|fue el avion|habia olvidado)(?: por completo)?|(?:me|nos) olvid(?:e|amos) de|(?:olvide|olvidamos)) (?:enviar|mandar|llamar|avisar|contestar|responder|escribir|devolver|agendar|pasar|hacer|darle|subir|revisar|confirmar|reenviar|adjuntar|compartir)(?:le|te|les|lo|la|selo|sela|selos|telo|tela)?)\b/,
    ["Se me olvidó enviarle el formulario.", "Olvidé llamarle."],
    ["Se le olvidó adjuntar la foto."],
  ],
  [
    "said-but",
    "admits",
    "dije dijimos prometi prometimos habia quede quedamos ofreci ofrecimos",
    new RegExp(
      `\\b(?:(?:le|te|les|se lo|te lo) )?(?:habia (?:dicho|prometido)|habiamos (?:dicho|prometido)|dije|dijimos|prometi|prometimos|quede en|quedamos en|ofreci|ofrecimos) (?:que )?[^.?!]{2,80}\\b(?:y|pero) (?:lamentablemente |al final |finalmente )?(?:no (?:lo |la |le |pude|pudimos|se|fue)|se me|se nos)[^.?!]{0,20}`,
    ),
    ["Le dije que llamaba el lunes y no lo hice."],
    ["Usted dijo que venía y no vino."],
  ],
  [
    "did-not-get-to",
    "admits",
    "cumpli cumplimos fallamos alcance alcanzamos plazo",
    /\b(?:no (?:le |te )?(?:cumpli|cumplimos)\b(?: con (?:lo|la|el)(?: \w+)?)?|(?:le|te) (?:fallamos|falle) (?:con|en) (?:la|el|lo)|no (?:alcance|alcanzamos|llegue|llegamos) a (?:enviar|llamar|mandar|revisar|contestar|hacer)\w*|(?:se nos|nos) (?:paso|vencio) (?:el|la) (?:plazo|fecha))\b/,
    ["No le cumplimos con la fecha.", "No alcancé a llamarle ayer."],
  ],
  [
    "report-promised",
    "report",
    "prometieron prometio prometido prometida prometiste prometen promesas promesa cumplen cumple cumplieron cumplio garantizaron aseguraron",
    new RegExp(
      `(?:\\b(?:me|nos|le|lo) (?:(?:habian|han|fue) )?(?:prometi(?:eron|o|ste|do)|garantiz(?:aron|o)|asegur(?:aron|o))\\b[^?!]{0,90}\\b${NOT}|\\b${NOT}[^.?!]{0,40}\\b(?:lo|la|que|como) (?:me |nos )?(?:prometi(?:eron|o|do)|prometid[oa])|\\b(?:prometen|promesas?)[^.?!]{0,40}\\b(?:no|nunca|jamas) (?:las |lo |me |nos )?cumpl\\w+|\\b(?:no|nunca|jamas) (?:(?:me|nos|les|lo|la|han|ha) )*(?:cumpl(?:en|e|ieron|io|ido))(?: (?:con )?(?:lo|su|sus|la|nada|con)\\b(?: \\w+)?|\\W*$)|\\b(?:puras|otra|falsas|solo) promesas?\\b)`,
    ),
    [
      "Me prometieron un reembolso y no llegó.",
      "Prometen y nunca cumplen.",
      "No cumplieron con la fecha.",
    ],
    ["Prometo pagar el viernes."],
  ],
  [
    "report-you-said",
    "report",
    "dijeron dijo dijiste quedaron quedo dijisteis quedasteis iban iba informaron indicaron confirmaron avisarian llamarian",
    new RegExp(
      `\\b(?:(?:(?:me|nos) )?(?:dij(?:eron|o|iste|isteis)|inform(?:aron|o)|indic(?:aron|o)|confirm(?:aron|o))|qued(?:aron|o|asteis|aste) (?:en|de)) (?:que )?[^?!]{0,30}?\\b(?:${DAY}|\\d{1,3} (?:horas|dias|hrs|minutos|semanas)|(?:dos|tres|cuatro|cinco|diez|un|una) (?:horas?|dias?|semanas?|mes)|llamar\\w*|enviar\\w*|mandar\\w*|llegab?a|llegari?a|avisar\\w*|vendrian?|venian?|iban? a (?:llam|mand|envi|ven|entreg|devol|resol|arregl|cambi|avis|repon|reembols|instal|pasar)|devolver\\w*|arreglar\\w*|resolver\\w*)\\b[^?!]{0,40}?\\b${NOT}`,
    ),
    [
      "Me dijeron que el jueves y ya es sábado.",
      "Quedaron en llamarme y nadie llamó.",
      "Dijeron que venían ayer, sigo esperando.",
    ],
    ["Me dijeron que funcionaría y sí funciona.", "Dijeron que iba a llover."],
  ],
  [
    "report-no-call-back",
    "report",
    "tecnico tecnicos instalador instaladores chofer repartidor plomero ingeniero nadie plantado plantada devolvieron regresaron presento presentaron vino llego llamada llamaron",
    /\b(?:(?:el |los |su |sus |un )?(?:tecnicos?|instalador(?:es)?|plomero|ingeniero|mensajero|repartidor) (?:nunca|no|jamas) (?:se )?(?:presento|presentaron|vino|vinieron|llego|llegaron|aparecio|aparecieron)|nadie (?:se presento|vino|llego|aparecio|me (?:llamo|devolvio la llamada|regreso la llamada)|nos llamo)\b(?! todavia)|(?:nunca|no) me (?:devolvieron|regresaron) la llamada|me dejaron plantad[oa])\b/,
    ["El técnico nunca se presentó.", "Nadie vino.", "Me dejaron plantada."],
    ["No se presentó el error."],
  ],
  [
    "report-supposed",
    "report",
    "suponia supone supuestamente debia debian tenia tenian debio",
    new RegExp(
      `\\b(?:se supon(?:ia|e) que|supuestamente|(?:debia|debian|tenia que|tenian que) (?:llegar|estar|venir|llamar|devolver|enviar|entregar)\\w*)[^?!]{0,80}\\b(?:${DAY}|llegab?a|entregab?an?|devolvian?|venian?|estar|llegar|quedaba)\\b[^?!]{0,60}\\b${NOT}`,
    ),
    ["Se suponía que hoy llegaba mi sofá y nada."],
    ["Se supone que abre la puerta."],
  ],
  [
    "said-could-not",
    "admits",
    "dijimos dije prometimos quedamos",
    /\b(?:se|sabemos|ya se|si) que (?:le |te |les )?(?:dij(?:e|imos)|promet(?:i|imos)|qued(?:e|amos))[^.?!]{4,80}[;,] ?(?:pero )?(?:lamentablemente |al final )?(?:no (?:pudo|pude|pudimos|llego|fue|alcanzo|se pudo)|nunca)\b/,
    ["Sé que le dijimos que el técnico iba a las 10; no pudo llegar."],
    ["Sé que le dijimos que es gratis."],
  ],
  [
    "by-day",
    "said_by_day",
    "lunes martes miercoles jueves viernes sabado domingo",
    /\b(?:me|nos) (?:dij(?:eron|o|iste)|promet(?:ieron|io)|asegur(?:aron|o)|confirm(?:aron|o))\b[^.?!]{0,60}\b(?:el|para el|este|antes del) (?:lunes|martes|miercoles|jueves|viernes|sabado|domingo)\b/,
    ["Me dijeron que estaría listo el jueves."],
    ["Les dije el jueves."],
  ],
]);
