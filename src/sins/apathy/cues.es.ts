import { cueList } from "../../text/cue_list.ts";

const LEAD = "(?:pues|bueno|la verdad|lo siento|disculpe|perdon|ay|uy|mmm|no|si|ah|y|asi que)";

export const CUES_ES = cueList("apathy.es", "es", [
  [
    "is-what-it-is",
    "shrug",
    "modo asi pasa pasan hay vida suele vamos hacer hace",
    new RegExp(
      `^\\W*(?:${LEAD}\\W{1,5}){0,4}(?:ni modo|asi es(?: (?:esto|la vida|el asunto))?(?:,? ni modo)?|es lo que hay|asi (?:funciona|son las cosas)|(?:eso|a veces) (?:suele )?pas(?:a|ar)(?: (?:a veces|mucho|seguido))?|suele pasar|cosas que pasan|son cosas que pasan|que (?:le|se le) va(?:mos)? a hacer|que se le hace)(?:,? (?:lo siento|disculpe))?\\W*$`,
    ),
    ["Pues ni modo.", "Es lo que hay.", "Eso pasa."],
    ["Así es, abrimos a las 9."],
  ],
  [
    "no-idea",
    "shrug",
    "idea se sabria sabriamos decirle decirte digo ni",
    new RegExp(
      `^\\W*(?:${LEAD}\\W{1,5}){0,4}(?:(?:no tengo |ni )(?:ni )?(?:idea|la menor idea)|(?:yo )?no (?:lo )?se(?: (?:que decirle|que decirte|la verdad|señora?))?|(?:yo )?no sabr(?:ia|iamos) (?:que )?decir(?:le|te)?|quien sabe|(?:y )?(?:yo )?que (?:quiere|quieres) que (?:le|te) (?:diga|haga)|(?:y )?yo que se)(?:,? (?:lo siento|disculpe|la verdad|señora?))?\\W*$`,
    ),
    ["No sabría decirle.", "Ni idea.", "La verdad, no sé."],
    ["No lo sé todavía, pero lo consulto."],
  ],
  [
    "no-difference",
    "shrug",
    "igual importa interesa vale",
    new RegExp(
      `(?:^\\W*(?:${LEAD}\\W{1,5}){0,4}(?:(?:a mi )?(?:me|nos) da (?:igual|lo mismo)|como (?:quiera|quieras|guste|gustes)|(?:da|es) (?:igual|lo mismo))\\W*$|\\b(?:a mi |a nosotros )?no (?:me|nos) (?:importa|interesa)\\b(?! (?:repetir|ayudar|esperar|explicar))|\\b(?:me|nos) (?:vale|tiene sin cuidado)\\b(?! la pena))`,
    ),
    ["A mí me da igual.", "No me importa."],
    ["Nos vale la pena revisarlo.", "Como quiera, podemos hacer las dos."],
  ],
  [
    "all-i-have",
    "shrug",
    "todo mas",
    /^\W*(?:(?:eso|es) (?:es )?todo lo que (?:se|puedo decirle|tengo|sabemos|le puedo decir)|no (?:se|tengo|le puedo decir) (?:nada )?mas|no (?:puedo|podria) decirle mas)\W*$/,
    ["Es todo lo que sé."],
  ],
  [
    "fix-itself",
    "shrug",
    "solo sola tocara aguantar esperar espere",
    /\b(?:(?:a lo mejor|tal vez|quiza|quizas|igual|capaz|seguro|ya) (?:ya )?se (?:arregla|compone|soluciona|quita|resuelve|va) (?:solo|sola|solito)|(?:le|te) (?:toca|tocara|queda) (?:aguantar|aguantarse|esperar a ver)|(?:espere|espera) a ver (?:si|que) (?:pasa|se))\b/,
    ["A lo mejor se arregla solo.", "Le toca aguantar."],
  ],
  [
    "tough",
    "shrug",
    "lastima mal pena suerte caray",
    /^\W*(?:(?:pues|ay|uy|vaya|que) )*(?:que )?(?:lastima|mala suerte|mala pata|mal plan)\W*$/,
    ["Qué lástima.", "Mala suerte."],
    ["Qué lástima que no le quedó, aquí va la otra talla."],
  ],
  [
    "empty-reply",
    "empty",
    "ok okay vale enterado entendido ah oh bien bueno ya ajá aja mmm recibido anotado",
    /^\W*(?:ok|okay|vale|enterad[oa]|entendido|ah(?: ok)?|oh|aja|mmm+|recibido|ya|bueno|ya veo|de acuerdo|esta bien)(?:[,.]? (?:ok|gracias|señora?|entendido|enterad[oa]))?\W*$/,
    ["Ok.", "Enterado, gracias.", "Ah ok."],
    ["Ok, lo reviso."],
  ],
  [
    "report-nobody-cares",
    "report",
    "importa importan importo interesa interesan vale cliente clientes",
    /\b(?:(?:a )?(?:nadie|ustedes|ellos|la empresa|su empresa|ninguno)(?: \w+){0,3}? (?:no )?(?:les?|os) (?:import(?:a|an|o|amos)|interes(?:a|an|amos)|preocup(?:a|amos))|no (?:les|os) (?:import(?:a|an|o|amos)|interes(?:a|an|amos))(?: (?:nada|en lo mas minimo|el cliente|los clientes|sus clientes|un comino|para nada))?|(?:les|os) (?:vale|importa) (?:madre|un (?:comino|pepino|bledo|carajo|pito|rabano)|todo|poco|una mierda|gorro)|parece que no (?:les|le|os) (?:import|interes)\w+)\b/,
    ["A nadie le importa.", "No les importa el cliente.", "Les importa un comino."],
    ["No me importa el color."],
  ],
  [
    "report-effort",
    "report",
    "interes indiferencia desinteres esfuerzo apatia desgano",
    /\b(?:(?:cero|ningun|nada de|sin ningun|poco|falta (?:total )?de|nulo) (?:interes|esfuerzo)(?! (?:mensual|anual))|(?:con|que|total|su|pura) (?:total |mucha |tanta )?(?:indiferencia|desinteres|apatia|desgano))\b/,
    ["Cero interés de su parte.", "Qué indiferencia."],
  ],
  [
    "no-information",
    "no_information",
    "informacion datos noticias novedades",
    /\bno (?:tenemos|tengo|contamos con|hay|disponemos de) (?:ninguna |mas )?(?:informacion|datos|noticias|novedades)(?: (?:al respecto|sobre|de|por el momento|por ahora|todavia)\b|[.!]|$)/,
    ["No tenemos información al respecto.", "Por ahora no hay novedades."],
    ["¿Tiene información sobre eso?"],
  ],
]);
