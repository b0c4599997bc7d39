import { cueList } from "../../text/cue_list.ts";

const THING =
  "(?:pedido|paquete|producto|articulo|caja|envio|compra|lampara|mesa|silla|sofa|telefono|celular|movil|pantalla|televisor|tele|maleta|equipo|libro|vestido|zapatos?|camisa|comida|pizza|hamburguesa|sopa|pastel|ropa|cargador|bomba|tetera|aparato|regalo|mueble|equipaje|bolsa|laptop|computadora|ordenador|impresora|puerta|refrigerador|lavadora|horno|colchon|reloj|bicicleta|botella|planta|flores)s?";
const BROKEN =
  "(?:rot|dañad|quebrad|abiert|vaci|incomplet|golpead|defectuos|mojad|aplastad|estrellad|caducad|vencid|sucia|suci|usad|rayad|fri|derretid|podrid|equivocad|abollad)[oa]s?";

export const CUES_ES = cueList("wrong_delivery.es", "es", [
  [
    "we-erred",
    "admits",
    "equivocado equivocada equivocados equivocadas incorrecto incorrecta cobramos cobro doble duplicado",
    /\b(?:(?:le|te|les) (?:hemos |habiamos )?(?:enviamos|mandamos|entregamos|enviado|mandado|entregado|dimos|cobramos|cobrado|envie|mande)(?: \w+){0,3} (?:equivocad|incorrect|erron)[oa]s?|(?:le|te|les) (?:cobramos|hemos cobrado) (?:doble|dos veces|de mas)|(?:se (?:le|te) (?:cobro|hizo)|hubo|fue) (?:un )?(?:cobro )?(?:doble|duplicado|dos veces|de mas))\b/,
    ["Le enviamos la tapa equivocada.", "Le cobramos doble."],
    ["Le enviamos la nueva."],
  ],
  [
    "report-wrong-item",
    "report",
    "que equivocado equivocada equivocados equivocadas otro otra incorrecto incorrecta diferente diferentes distinto distinta",
    /\b(?:(?:me|nos) (?:lleg(?:o|aron)|mand(?:o|aron)|envi(?:o|aron)|entreg(?:o|aron)|di(?:o|eron)|vin(?:o|ieron)|traj(?:o|eron)|han (?:enviado|mandado|entregado|dado)|ha llegado)(?: (?!un correo|correo)\w+){0,2} (?:(?:otr[oa]|distint[oa]|diferente) (?:producto|articulo|talla|color|modelo|tamaño|libro|cosa|marca|pedido|version|par|numero)|(?:producto|articulo|talla|color|modelo|pedido|libro|tamaño|paquete|pieza|tapa|cosa|item)s? (?:equivocad|incorrect|erron|distint|diferent|que no (?:es|era|pedi))\w*|equivocad[oa]s?\b)|no es (?:el|la|lo) que (?:pedi|compre|ordene|encargue|pedimos|compramos))\b/,
    ["Me llegó otra talla.", "Me mandaron el modelo equivocado.", "No es lo que pedí."],
    ["Me equivoqué de talla.", "Me llegó un correo equivocado."],
  ],
  [
    "report-instead",
    "report",
    "pedi pedimos compre compramos ordene encargue pague pagamos",
    /\b(?:pedi|pedimos|compre|compramos|ordene|encargue|solicite|pague|pagamos)(?: (?:por|de))? [^.?!]{1,60}?(?:,| y| pero) (?:\w+ ){0,2}?(?:(?:me|nos) (?:lleg|mand|envi|entreg|di[oe]|vin|traj|cobr)\w+|(?:solo|es|vino|llego|resulto)) (?!precios|hermos|perfect|buenisim|lind|excelente|la confirmacion|el correo|un correo|confirmacion|la factura|el aviso|todo bien|perfecto|muy bien|gracias)/,
    ["Pedí el azul y me llegó blanco.", "Pagué dos asientos y solo me dieron uno."],
    ["Pedí una bomba y me llegó la confirmación."],
  ],
  [
    "report-missing",
    "report",
    "falta faltan faltaba faltaban falto faltaron incompleto incompleta incompletos venia venian vino trae traia",
    /\b(?:(?:me |nos |le )?(?:falta|faltan|faltaba|faltaban|falto|faltaron) (?:el|la|los|las|un|una|dos|tres|parte|piezas?|tornillos?|mi|mis|medio|la mitad)(?: \w+){0,2}? ?(?:cargador|pieza|tornillo|cable|control|tapa|pata|parte|producto|articulo|boton(?= del)|libro|lampara|caja|mitad|pedido|bebida|salsa|refresco|manual|accesorio|llave|bateria|pila|adaptador|paquete|camisa|zapato|regalo|item)s?|(?:en (?:la|el|mi) (?:caja|paquete|pedido|bolsa)|(?:pedido|paquete|caja)) (?:me )?(?:no (?:venia|venian|vino|trae|traia|estaba|incluia)|falta|faltan|faltaba|llego incomplet|vino incomplet|esta incomplet)\w*|no (?:venia|vino|trae|traia|venian|incluyeron|pusieron) (?:el|la|los|las|mi|ningun|ninguna) (?:cargador|pieza|cable|control|salsa|bebida|manual|tapa|tornillo|accesorio)\w*)/,
    [
      "Falta el cargador.",
      "En la caja no venía el cable.",
      "Mi pedido llegó incompleto: faltan dos piezas.",
    ],
    ["Falta el botón de enviar.", "Me falta poco."],
  ],
  [
    "report-damaged",
    "report",
    "roto rota rotos rotas dañado dañada dañados quebrado quebrada abierto abierta vacio vacia incompleto incompleta golpeado golpeada defectuoso defectuosa mojado mojada aplastado aplastada estrellado estrellada caducado vencido sucio sucia usado usada rayado rayada frio fria derretido derretida abollado perdieron equivocado equivocada podrido podrida extraviaron",
    new RegExp(
      `(?:\\b(?:mi|mis|el|la|los|las|un|una|nuestro|nuestra) (?:\\w+ )?${THING}(?: \\w+){0,3}? (?:me |nos |ya )?(?:lleg(?:o|aron)|vin(?:o|ieron)|vien(?:e|en)|ha(?:n)? (?:llegado|venido)|salio) (?:toda |todo |muy |completamente |ya |bien |con |medio )*${BROKEN}|\\b(?:me|nos) (?:lleg(?:o|aron)|entreg(?:o|aron)|mand(?:o|aron)|envi(?:o|aron)|vin(?:o|ieron)|traj(?:o|eron)|ha llegado|han llegado) (?:(?:el|la|los|las|mi|un|una|todo|toda|completamente|muy|con) )*(?:${THING} )?(?:muy |todo |toda )?${BROKEN}|\\b(?:me|nos|han|ha) (?:perdi(?:eron|o)|extravi(?:aron|o)|romp(?:io|ieron)|perdido|extraviado) (?:mi|mis|la|el|nuestr[oa]s?) (?:\\w+ )?(?:maleta|equipaje|paquete|pedido|bolsa|envio)s?)`,
    ),
    ["Mi lámpara llegó rota.", "Me llegó el paquete abierto.", "Me perdieron la maleta."],
    ["Mi teléfono está roto.", "Llegó roto el día."],
  ],
  [
    "report-charged",
    "report_charge",
    "cobraron cobran cobro cobrado cobrando cargaron cargo cargos descontaron doble",
    /\b(?:(?:me|nos) (?:(?:han|ha|estan|esta|siguen|sigue|volvieron a) )?(?:cobr(?:aron|an|o|ado|ando|ar)|carg(?:aron|ado)|descont(?:aron|ado))(?: \w+){0,4}? (?:dos veces|doble|de mas|dobles?|duplicad[oa]|tres veces|extra|de mas|algo que|un servicio que|lo que no|por algo|sin (?:mi |haber |autoriz|avis)\w*|indebid\w+|un cargo)\b(?! si )|(?:doble|cargo|cobro)s? (?:cobro|cargo|doble|duplicad[oa]|indebid[oa]|no reconocid[oa]|que no (?:hice|reconozco|autorice))s?)\b/,
    ["Me cobraron dos veces.", "Tengo un cargo duplicado.", "Me cobraron de más."],
    ["¿Me cobran el envío?"],
  ],
  [
    "report-not-delivered",
    "report",
    "entregado entregada entregaron llego llegado llegaron recibi recibido nunca",
    /\b(?:(?:aparece|dice|sale|figura|marca|consta|esta|marcaron)(?: (?:que (?:fue|esta|ya)|como|ya))* entregad[oa]s?\b[^?!]{0,70}\b(?:no|nada|nunca|nadie|ni)\b|(?:compre|pedi|pague|ordene|encargue)[^?!]{1,80}\b(?:nunca (?:me )?(?:llego|lo recibi|la recibi|ha llegado)|no (?:me )?(?:ha llegado|han entregado|llego|lo he recibido))|nunca (?:me |nos )?(?:llego|llegaron|entregaron|recibi|mandaron) (?:mi|mis|el|la|los|las|ningun)? ?(?:\w+ )?(?:pedido|paquete|producto|compra|envio|boletos?|articulo|comida|regalo)s?)\b/,
    ["Dice entregado pero no hay nada.", "Nunca me llegó mi pedido."],
    ["Fue entregado hoy, gracias."],
  ],
  [
    "we-sent-instead",
    "admits",
    "vez lugar",
    /\b(?:le |te |les )?(?:enviamos|mandamos|entregamos|empacamos|cobramos) (?:el |la |un |una )?(?:\w+ ){1,3}en (?:vez|lugar) (?:de|del) (?:la |el |un |una )?(?!\w+r(?:le|te)?\b)\w+/,
    ["Tiene razón, le enviamos talla M en vez de L."],
    ["Le mandamos un correo en vez de llamarle."],
  ],
  [
    "report-same-fault",
    "report",
    "regreso volvio devolvieron mitad",
    /\b(?:(?:regreso|volvio|(?:me|nos) (?:lo|la) (?:devolvieron|regresaron)) (?:de la reparacion |del taller )?con (?:la misma|el mismo|exactamente el mismo) (?:falla|fallo|defecto|problema|ruido)|(?:la mitad|parte) de (?:mi|el|nuestro) pedido no (?:llego|esta|vino))\b/,
    ["Volvió del taller con la misma falla.", "La mitad de mi pedido no llegó."],
    ["La mitad de mi pedido llegó bien."],
  ],
]);
