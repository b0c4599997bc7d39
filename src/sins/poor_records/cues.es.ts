import { cueList } from "../../text/cue_list.ts";

const OF_YOURS =
  "(?:su|tu|ese|esa|este|esta|la|el|ninguna?|algun|alguna|una?) (?:\\w+ )?(?:llamada|conversacion|chat|contacto|correo|mensaje|ticket|solicitud|queja|reclamo|caso|pedido|reserva|pago|cancelacion|devolucion|reporte|carta|formulario|cita|compra|cuenta|reembolso|visita|entrega)";
const RECORD = "(?:registros?|constancia|rastro|notas?|historial|antecedentes?)";

export const CUES_ES = cueList("poor_records.es", "es", [
  [
    "no-record",
    "no_record",
    "registro registros constancia rastro notas historial antecedentes aparece figura consta",
    new RegExp(
      `\\b(?:no (?:me |nos |le )?(?:aparece|tengo|tenemos|hay|encuentro|encontramos|veo|vemos|existe|figura|sale|consta)(?: (?:ningun|ninguna|el|la))? ${RECORD} (?:de|sobre|del) ?${OF_YOURS}|sin ${RECORD} de ${OF_YOURS}|no (?:me |nos )?(?:aparece|figura|consta|sale) (?:su|tu|esa|ese|ninguna?) (?:\\w+ )?(?:llamada|correo|mensaje|solicitud|queja|reclamo|caso|pedido|reserva|pago|cancelacion|devolucion|cita|compra))\\b`,
    ),
    [
      "No me aparece ningún registro de su llamada.",
      "No tenemos constancia de ese pago.",
      "No me figura su cita.",
    ],
    ["No hay registro de una falla."],
  ],
  [
    "by-our-records",
    "by_record",
    "registro registros sistema expediente",
    /\b(?:(?:segun|de acuerdo (?:con|a)) (?:nuestros?|mis?|el|los) (?:registros?|sistema|expediente|archivos?)|(?:nuestros?|mis?|el) (?:registros?|sistema|expediente) (?:muestran?|dicen?|indican?|señalan?)|en (?:el|mi|nuestro) (?:sistema|registro|expediente) (?:aparece|figura|sale|consta))\b/,
    ["Según nuestros registros, usted canceló.", "En el sistema figura una baja."],
    ["Actualizamos el sistema cada noche."],
  ],
  [
    "i-never",
    "said_denies",
    "nunca jamas cancele pedi llame firme devolvi recibi falso error cierto",
    /^\W*(?:(?:pero|no|y|perdon|pues|oiga),? )*(?:(?:yo |nosotros )?(?:nunca|jamas|no) (?:he |la |lo |les |le )*(?:cancel|pedi|orden|llam|solicit|cambi|devolv|recib|firm|pagu|falt|compr|acept|reserv)\w*|(?:eso|esto) (?:es (?:falso|un error|mentira)|no es (?:cierto|verdad|correcto)))\b/,
    ["Yo nunca cancelé.", "Pero eso no es cierto.", "No la devolví."],
    ["No sabía eso."],
  ],
  [
    "my-name",
    "said_name",
    "nombre llamo apellido soy",
    /\b(?:(?:me llamo|mi (?:nombre|apellido) es|soy) (?:no )?[a-zñ]{2,20}|no (?:me llamo|soy) [a-zñ]{2,20}|es [a-zñ]{2,20}, (?:no|otra vez|con|de nuevo))\b/,
    ["Mi nombre es María.", "No me llamo Marcos.", "Soy Ibáñez, no Ibarra."],
    ["El nombre está impreso."],
  ],
  [
    "name-again",
    "said_name",
    "vez nuevo no con",
    /^\W*(?:(?:perdon|no|pero),? )?es [a-zñ]{3,20}, (?:otra vez|de nuevo|no [a-zñ]{3,20}|con [a-z])\W?/,
    ["Es Ibáñez, otra vez."],
    ["Es roja la lámpara."],
  ],
  [
    "report-no-record",
    "report",
    "registro registros constancia rastro historial aparezco aparece figuro dicen dijeron dice dijo",
    new RegExp(
      `\\b(?:(?:no|ni) (?:tienen|tiene|tenian|guardan|encuentran|encuentra|hay|existe|queda)(?: \\w+)? ${RECORD} de (?:mi|mis|nuestr|que|lo que|la|las)|(?:me|nos) (?:dicen|dijeron|dice|dijo|salen con) que (?:no (?:hay|existe|tienen|aparece|aparezco|figuro)|nunca (?:llame|pague|pedi|compre|reserve|lo pedi|envie|hice))|no (?:aparezco|figuro) en (?:su|el) sistema)\\b`,
    ),
    ["No tienen registro de mi queja.", "Me dicen que nunca pagué.", "No aparezco en su sistema."],
    ["No tengo registro de la fecha."],
  ],
  [
    "report-told-many",
    "report",
    "explicado explique explicar repetir repetirlo contar contarlo dado datos",
    /\b(?:(?:he |ya )?(?:(?:le |les |se lo )?(?:explicado|explique|contado|conte|dado|di|repetido|repeti))(?: \w+){0,4} a (?:dos|tres|cuatro|cinco|seis|varias?|varios|muchas|\d{1,2}) (?:personas|agentes|asesores|empleados|operadores|distint\w+)|(?:tengo|tuve|hay|tenemos|me hacen|obligan a|cansad[oa] de) (?:que )?(?:repetir|explicar|contar)(?:lo|le|les|la)?(?: \w+){0,4} (?:cada vez|otra vez|desde (?:cero|el principio)|de nuevo|a cada))\b/,
    ["Le he explicado el caso a cuatro personas.", "Tengo que repetir todo cada vez que llamo."],
    ["Se lo conté a mis tres hijos."],
  ],
  [
    "report-lost-papers",
    "report",
    "perdieron perdio pierden extraviaron extravio traspapelaron",
    /\b(?:(?:(?:me |nos )?(?:perdieron|perdio|pierden|han perdido|extraviaron|extravio|traspapelaron)) (?:siempre |otra vez |todos? )?(?:mi|mis|el|los|las|la|nuestr[oa]s?) (?:\w+ )?(?:expediente|documentos?|papeles|datos|solicitud|formularios?|contrato|reserva|archivos?|historial|queja|reclamo|caso|registro))\b/,
    ["Perdieron mi expediente.", "Otra vez extraviaron los papeles."],
    ["Perdieron mi paquete."],
  ],
  [
    "report-wrong-details",
    "report",
    "nombre apellido direccion correo telefono datos",
    /\b(?:(?:tienen|tiene|pusieron|puso|escribieron|escribio|escriben|registraron|anotaron|siguen con|siguen teniendo|usan) (?:\w+ )?(?:mal )?(?:mi|mis|nuestr[oa]|el|la) (?:nombre|apellido|direccion|correo|telefono|datos|fecha de nacimiento)s? (?:mal|equivocad[oa]s?|incorrect[oa]s?|anterior|viej[oa]|antigu[oa]|errone[oa]s?)|(?:pusieron|escribieron|escriben|tienen|anotaron) mal (?:mi|mis|nuestr[oa]) (?:nombre|apellido|direccion|correo|telefono|datos))\b/,
    ["Tienen mi dirección equivocada.", "Escriben mal mi apellido."],
    ["Puse mal mi nombre."],
  ],
  [
    "report-old-data",
    "report",
    "direccion nombre numero correo datos telefono",
    /\b(?:di|dimos|dado|envie|actualice|cambie|corregi|avise) (?:\w+ ){0,4}(?:direccion|nombre|numero|correo|datos|telefono)\b[^.?!]{0,50}\b(?:siguen?|todavia|aun|otra vez|siempre)\b[^.?!]{0,40}\b(?:viej[oa]|anterior|equivocad[oa]|incorrect[oa]|mal)\b/,
    ["Les di mi nueva dirección dos veces y siguen enviando a la anterior."],
    ["Les di mi dirección nueva."],
  ],
]);
