import { cueList } from "../../text/cue_list.ts";

const STAFF =
  "(?:personal|emplead[oa]s?|vendedor(?:es|as?)?|dependient[ea]s?|cajer[oa]s?|meser[oa]s?|camarer[oa]s?|encargad[oa]s?|gerente|guardias?|recepcionistas?|señoritas?|chic[oa]s?|muchach[oa]s?|trabajador(?:es|as?)?|los de (?:la )?(?:caja|tienda|mostrador|barra))";
const AWAY =
  "(?:platic(?:ando|aban|aba)|charl(?:ando|aban|aba)|convers(?:ando|aban)|chisme(?:ando|aban)|habl(?:ando|aban) entre|re[ij](?:endose|an)|jug(?:ando|aban)|(?:en|con|viendo|mirando) (?:el|su|sus|los) (?:celular(?:es)?|movil(?:es)?|telefonos?)|sin hacer nada|ignor(?:ando|aron|aban|o|aba))";

export const CUES_ES = cueList("onsite_inattention.es", "es", [
  [
    "staff-busy-with-themselves",
    "report",
    "platicando platicaban charlando charlaban charlaba conversando conversaban chismeando hablando hablaban jugando jugaban celular celulares movil moviles telefono telefonos hacer ignoraron ignorando ignoro ignoraban",
    new RegExp(`\\b${STAFF}(?: \\w+){0,6} ${AWAY}`),
    [
      "Dos cajeras estaban charlando.",
      "El personal estaba con el móvil.",
      "Los meseros nos ignoraron.",
    ],
    ["El empleado me ayudó por teléfono."],
  ],
  [
    "nobody-came",
    "report",
    "nadie atendio atendieron atiende",
    /\b(?:nadie (?:(?:me|nos|se|vino a|quiso|fue para|salio a|lo) )*(?:atendio\b(?! (?:el|la|mi) (?:telefono|llamada))|atender(?:me|nos)?|saludo|acerco|levanto la (?:vista|cabeza)|tomo (?:la|mi|nuestra) orden|pelo)\b|(?:nunca|no) (?:me|nos) (?:atendieron|atendio) (?:en|los|el|la)(?! (?:telefono|chat|linea)))/,
    ["Nadie nos atendió.", "En la tienda nadie se acercó.", "Nunca nos atendieron en la mesa."],
    ["Nadie atendió el teléfono del vecino, es broma."],
  ],
  [
    "nobody-at-counter",
    "report",
    "mostrador caja cajas recepcion ventanilla barra piso",
    /\b(?:(?:no habia|no hay|sin|no estaba) (?:nadie|ni un\w*|ningun\w*|personal)(?: \w+){0,3} (?:en|atras de|detras de|tras) (?:el|la|las|los) (?:mostrador|cajas?|recepcion|ventanillas?|barra|piso)|(?:una sola|solo una) caja abierta)\b/,
    ["No había nadie en el mostrador.", "Solo una caja abierta."],
    ["La caja está en el mostrador."],
  ],
  [
    "left-waiting-on-site",
    "report",
    "mostrador mesa caja tienda sucursal restaurante barra ventanilla",
    /\b(?:espere|esperamos|esperando|estuve|estuvimos|parad[oa]s?|sentad[oa]s?)(?: \w+){0,5} en (?:el|la|su|una) (?:\w+ )?(?:mostrador|mesa|caja|tienda|sucursal|restaurante|barra|ventanilla)(?=[^?!]{0,60}\b(?:(?:y|pero) (?:nadie|no)|sin que (?:nadie|me|nos)|sin ser atendid))/,
    [
      "Esperé media hora en el mostrador y nadie vino.",
      "Estuvimos en la mesa sin que nadie viniera.",
    ],
    ["Esperé en la mesa y pagué."],
  ],
  [
    "driver-would-not",
    "report",
    "repartidor repartidores repartidora chofer mensajero mensajeros cartero transportista cargadores",
    /\b(?:repartidor(?:es|a)?|chofer|mensajeros?|cartero|transportista|cargadores|el de (?:la )?(?:paqueteria|mensajeria|entrega))(?: \w+){0,6} (?:(?:dejo|dejaron|tiro|tiraron|avento|aventaron|boto|arrojo) (?:\w+ ){0,4}(?:en|afuera|fuera|por encima|sobre|a) ?(?:la |el )?(?:banqueta|acera|calle|suelo|lluvia|porton|puerta|patio|jardin|cerca|barda|piso|cochera|vereda|intemperie)?|(?:no (?:quiso|quisieron)|se (?:nego|negaron) a) (?:subir|bajar|cargar|entrar|tocar|ayudar|esperar|llevar|meter)\w*)/,
    ["El repartidor dejó la caja en la calle.", "El mensajero no quiso subirlo."],
    ["El chofer llegó a las nueve."],
  ],
]);
