import { cueList } from "../../text/cue_list.ts";
import { any, COMER, LONG, MONTH, ORDINAL, WEEKDAY } from "../report_words.es.ts";

const SAID =
  "dijo dijeron prometio prometieron aseguro aseguraron garantizo garantizaron juro juraron indicaron confirmo confirmaron acordamos acordaron quedado quedaron quedamos comprometieron comprometio";
const PLANNED =
  "iba iban iva ivan comunicaria supone suponia teoria tenia teniamos fecha cita turno agendaron programaron entrega";
const WHEN = `(?:hoy|ayer|mañana|(?:el|del|para el|antes del) (?:${WEEKDAY}|\\d{1,2}|dia \\d+)|en ${MONTH}|(?:en |entre )?(?:\\d{1,2}|un|una|dos|tres|cuatro|cinco|ocho|diez|quince|treinta|media|pocos) (?:minutos|horas?|dias?|semanas?|meses|hrs)|a las \\d{1,2}|entre (?:las )?\\d{1,2} y (?:las )?\\d{1,2})`;
const FAILED = `(?:ya son las|son las|(?:hoy )?ya es (?!tarde)|hoy es|estamos en|ya (?:paso|pasaron|van) ${LONG}|sigo (?:esperando|sin)|seguimos (?:esperando|sin)|sigue sin (?:aparecer|llegar|venir)|y nada(?= ?(?:$|[.,;!]))|pues no\\b|no (?:sucedio|ocurrio|aparecio|cayo|llego|vino|vinieron|llamo|llamaron|se aplico|paso|estaba list[oa])\\b|nadie (?:me |nos )?(?:llamo|vino|aparecio|llego|paso)|(?:jamas|nunca) (?:me |nos )?(?:llego|aparecio|vino|llamo|llamaron|llegaron|vinieron)|a la fecha (?:no|ando|sigo)|de eso hace|llevo ${LONG}|lo vendieron)`;
const DUE = `(?:me |nos |se |lo |la |les )*(?:[\\wñ]{2,12}(?:arian?|erian?|irian?|aban?)|salian?|venian?|volvian?|vendria|devolvian?|iban? a [\\wñ]+|ivan a [\\wñ]+)`;

/** Looser wordings of promises not kept. */
export const REPORTS_ES = cueList("broken_promise.es", "es", [
  [
    "said-then-not",
    "report_public",
    SAID,
    new RegExp(
      `\\b${any(SAID)} (?:en |de |a )?(?:que )?(?:[\\wñ"']+ ){0,6}?(?:${DUE}|${WHEN})\\b[^?!]{0,60}?(?:[,;:] ?|\\b(?:y|pero|aunque) )(?:[\\wñ]+ ){0,3}?${FAILED}`,
    ),
    [
      "Dijo que me mandaba el presupuesto el lunes, y sigo esperando.",
      "El vendedor aseguró que lo traían hoy y nadie vino.",
      "Se comprometieron a arreglarlo en cinco días y ya pasaron veinte días.",
    ],
    [
      "Me dijeron que el jueves llegaba y el jueves llegó.",
      "Dijeron que el correo no llegó.",
      "Mañana dijo que no podía.",
    ],
  ],
  [
    "was-to-then-not",
    "report_public",
    PLANNED,
    new RegExp(
      `\\b(?:(?:iban?|ivan?) a [\\wñ]+(?! yo\\b)\\b|se comunicaria|se supon(?:ia|e) que|en teoria|(?:tenia|teniamos|me dieron|nos dieron) (?:cita|turno|fecha)|fecha de entrega|(?:me |nos )(?:agendaron|programaron)|entrega (?:pactada|prometida))\\b[^?!]{0,50}?${WHEN}[^?!]{0,50}?(?:[,;:] ?|\\b(?:y|pero|aunque|cosa que) )(?:[\\wñ]+ ){0,3}?${FAILED}`,
    ),
    [
      "El electricista iba a pasar el martes y nadie vino.",
      "En teoría lo instalaban hoy, pero sigo sin línea.",
      "Iban a venir entre 9 y 11, son las 4.",
    ],
    ["Iba a llamar yo el martes y ya es lunes de nuevo feriado, ¿puedo?", "Iban a salir hoy."],
  ],
  [
    "no-show",
    "report_public",
    COMER,
    new RegExp(
      `(?:(?<!\\b(?:si|mi) (?:el |la )?)\\b(?:el|la|los|su|sus|nuestr[oa]) ${any(COMER)} (?:(?!ya |que |si )[\\wñ]+ ){0,3}?(?:no|nunca|jamas) (?:se )?(?:aparecio|aparecieron|presento|presentaron|vino|vinieron|toco (?:el timbre|la puerta|a la puerta))\\b|\\bno (?:se )?(?:aparecio|presento|vino|paso) (?:ni )?(?:el|la|ningun|ninguna|su) ${any(COMER)}\\b)`,
    ),
    ["La profesora no se presentó.", "No vino ningún técnico.", "El guía nunca apareció."],
    ["Si el técnico no vino, avíseme.", "El correo no vino."],
  ],
  [
    "waited-in-vain",
    "report_public",
    "esperando esperandolos esperarlos presentaron vinieron aparecieron llegaron",
    /\b(?:(?:me quede|nos quedamos|nos dejaron|me dejaron) (?:toda la (?:mañana|tarde)|todo el dia)? ?esperando(?:los)? (?:al? |el |la |toda |todo |que (?:vin|pas|lleg))(?!respuesta|final)|(?:falte|falto|perdi|pedi|me quede|nos quedamos)[^.?!]{0,50} (?:por esperarlos|esperandolos|para esperarlos)|(?:nunca|jamas) (?:se presentaron|vinieron|aparecieron)\b(?! en (?:la|el) (?:pantalla|lista)))/,
    [
      "Me quedé esperando al plomero.",
      "Pedí el día libre para esperarlos.",
      "Jamás se presentaron.",
    ],
    ["Me quedé esperando respuesta."],
  ],
  [
    "promised-thing",
    "report_public",
    "ofrecieron ofrecio ofrecido iban iba ivan dicho dijeron dijo prometido prometida prometidos ofrecida acordado acordada pactado pactada respetaron respetan respeto compromiso palabra plazo incumplieron incumplen incumplio incumplimiento acordamos",
    new RegExp(
      `\\b(?:(?:nunca|jamas|todavia no|sigo sin|sigo esperando|esperando|aun no) [^.?!]{0,40}\\bque (?:me|nos) (?:(?:iban?|ivan?) a |habian? (?:ofrecido|dicho|prometido)|ofrec(?:ieron|io))|(?:ofrecieron|(?:descuento|vale|reembolso|ajuste|bono|cupon|regalo|precio|compensacion|arreglo|actualizacion|llamada|visita) (?:que (?:me|nos) (?:ofrec|promet|dij)\\w+|(?:prometid|ofrecid|acordad|pactad)[oa]))\\b[^.?!]{0,50}\\b(?:no|nunca|jamas) (?:se |me |nos |lo |la )?(?:aparec|lleg|aplic|hiz|hic|di[oe]|respet|vin|cumpl|pag|entreg)\\w*|no (?:me |nos )?(?:respetaron|respetan|respeto) (?:lo (?:que|acordado|pactado)|(?:el|la|mi|los) (?:precio|acuerdo|trato|plazo|horario|turno|oferta|fecha|promocion|hora|reserva|cita))|falt(?:aron|an|o) a su (?:palabra|compromiso)|paso el plazo que (?:ustedes|me|nos)|(?:ustedes|siempre|vuelven|volvieron|otra vez|un)(?: a)? incumpl(?:en|ieron|imiento|ir))\\b`,
    ),
    [
      "Sigo esperando el cupón que me iban a mandar.",
      "El descuento ofrecido nunca apareció.",
      "No me respetaron el precio.",
    ],
    ["Nunca olvidaré lo que me dijo mi abuela.", "El descuento prometido se aplicó."],
  ],
  [
    "put-off-again",
    "report_public",
    "reprograman reprogramaron reprogramado cancelan cancelaron aplazan aplazaron posponen pospusieron postergan postergaron fallan fallaron luego hoy dicen",
    new RegExp(
      `\\b(?:(?:${ORDINAL} vez|veces) (?:que |ya )?(?:me|nos) (?:reprogram|cancel|aplaz|pospon|pospus|posterg|fall)(?:an|aron|en|ieron)\\b|que hoy, que mañana|(?:me|nos) (?:dijo|dijeron|decia)[^?!]{0,40} el ${WEEKDAY}, (?:luego|despues) (?:que )?el ${WEEKDAY}\\b|cada (?:dia|semana|mes) (?:me|nos) dicen (?:que )?(?:el proximo|mañana|la proxima|otr[oa]))`,
    ),
    [
      "Es la tercera vez que me cancelan la visita.",
      "Cada semana me dicen que mañana.",
      "Me dijeron que el lunes, luego el jueves.",
    ],
    ["Ya me cancelaron la suscripción, gracias."],
  ],
]);
