import { cueList } from "../../text/cue_list.ts";

const PUT =
  "(?:escribi|dije|mencione|comente|explique|indique|respondi|conteste|puse|he (?:dicho|comentado|indicado|explicado|escrito)|dijimos|mencionamos|explicamos|indicamos|comentamos)";

export const BLUNT_ES = cueList("coldness.blunt.es", "es", [
  [
    "you-have-not-told",
    "untold",
    "siquiera todavia aun",
    /\b(?:ni siquiera|todavia no|aun no) (?:nos |me )?(?:ha |has |han )?(?:dicho|indicado|dado|mencionado|explicado|contado|dice|dices|dijo|dijiste|indica|indicas|menciona|mencionas|explica|explicas)\b/,
    ["Ni siquiera nos ha dicho qué modelo es.", "Ni siquiera indica el modelo."],
    ["Todavía no hemos dado el aviso."],
  ],
  [
    "no-help-until",
    "untold",
    "si sin mientras hasta",
    /\b(?:(?:si|mientras|hasta que) (?:usted |tu )?no (?:nos |me )?(?:dice|dices|da|das|indica|indicas|explica|explicas|envia|envias|manda|mandas|diga|digas|de|des|indique|indiques|aporta|aportas|pone|pones)|sin (?:mas |esos |esa |la |los |suficiente )*(?:datos|informacion|detalles))\b[^.?!]{0,60}(?:(?:nadie|no) (?:le |te |lo |la |se )?(?:podemos|puedo|podra|puede|podran|vamos a) (?:\w+ )?(?:ayudar|hacer|decir|saber|adivinar)|nadie (?:le |te )?(?:va a|podra|puede))/,
    ["Si no nos dice el modelo, nadie le puede ayudar.", "Sin más datos no le podemos ayudar."],
    ["Si no funciona, le podemos ayudar."],
  ],
  [
    "help-us",
    "untold",
    "ayudenos ayudanos ayudarle ayudarte adivinar",
    /\b(?:ayud[ea]nos|ayud[ea]me) a ayudar(?:le|te|los)\b|\bsi (?:de verdad |realmente )?quieres? (?:que (?:le|te) (?:ayudemos|ayude|ayuden)|ayuda|una respuesta),? (?:tiene|tienes|debe|debes|necesita|necesitas|tendra|tendras) que\b/,
    ["Ayúdenos a ayudarle.", "Si quiere ayuda, tiene que ayudarle a los técnicos."],
    ["Ayúdenos con una encuesta para ayudarle mejor."],
  ],
  [
    "as-i-wrote",
    "pointed",
    "como",
    new RegExp(
      `\\b(?:tal )?como (?:ya )?(?:le |te |les |lo |se lo |te lo )?${PUT}\\b(?: \\w+)? (?:antes|anteriormente|arriba|previamente|en (?:el|mi|la|otro|otra|un|su) (?:\\w+ )?(?:mensaje|correo|respuesta|comentario|consulta|hilo|tema)(?: anterior| previo| pasado)?)`,
    ),
    ["Como ya escribí en el mensaje anterior, son dos.", "Como te comenté antes, es la otra."],
    ["Como le comenté, sale mañana."],
  ],
  [
    "question-was",
    "pointed",
    "pregunta",
    /(?:^|[.!,;:] |\b(?:hola|pero|y|no) )(?:mi|la|nuestra) pregunta (?:era|fue)\b/,
    ["La pregunta era si el filtro es nuevo."],
    ["Su pregunta era muy buena."],
  ],
  [
    "read-my-earlier",
    "pointed",
    "mi nuestra nuestro",
    /(?:^|[.!,;:] |\b(?:favor|y|por favor) )(?:lea|lee|vuelva a leer|vuelve a leer|relea|relee|vea|ve|mire|mira|revise|revisa) (?:de nuevo |otra vez |bien )?(?:mi|nuestra|nuestro) (?:respuesta|mensaje|correo|comentario|explicacion)\b/,
    ["Vuelva a leer mi respuesta."],
    ["Lea nuestra guía de compra."],
  ],
  [
    "makes-no-sense",
    "baffled",
    "sentido",
    /(?:^|[.!,;:] |\b(?:eso|esto|lo que (?:dice|dices|escribe|escribes|pide|pides|cuenta|cuentas)) )no tiene (?:ningun |ni el menor |ni )?sentido\b/,
    ["Eso no tiene sentido.", "Lo que dice no tiene ningún sentido."],
    ["Si no tiene sentido del olfato, avise."],
  ],
]);
