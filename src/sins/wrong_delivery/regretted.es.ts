import { cueList } from "../../text/cue_list.ts";
import { REGRET, REGRET_WORDS } from "../report_words.es.ts";

const COSA =
  "(?:pedidos?|paquetes?|encargos?|envios?|compras?|productos?|articulos?|equipaje|maletas?|valijas?|comida|hamburguesas?|pizzas?|entregas?|encomiendas?)";

/** What the rule on regretted goods needs to see, in Spanish. */
export const REGRETTED_ES = cueList("wrong_delivery.regretted.es", "es", [
  [
    "goods",
    "said_goods",
    "pedido pedidos paquete paquetes encargo encargos envio envios compra compras producto productos articulo articulos equipaje maleta maletas valija valijas comida hamburguesa hamburguesas pizza pizzas entrega entregas encomienda encomiendas",
    new RegExp(`\\b(?:mi|mis|el|la|los|las|un|una|su|sus|nuestr[oa]s?|otr[oa]s?) ${COSA}\\b`),
    ["Miren mi pedido.", "Otra pizza igual."],
    ["¿Hacen envíos a Lima?"],
  ],
  [
    "lateness",
    "said_late",
    "tarde todavia aun hoy mañana hora horas minutos dias semanas esperando espero retraso demora donde cuando",
    /\b(?:tarde|todavia|aun|hoy|mañana|horas?|minutos|dias|semanas|esperando|espero|retraso|demora|donde|cuando)\b/,
    ["¿Dónde está mi pedido?"],
    ["Miren mi pedido."],
  ],
  [
    "their-lateness",
    "own_late",
    "demora retraso tardanza espera",
    /\b(?:demora|retraso|tardanza|espera)\b/,
    ["Disculpe la demora."],
    ["Lo sentimos."],
  ],
  [
    "regret",
    "regrets",
    REGRET_WORDS,
    new RegExp(`\\b${REGRET}\\b`),
    ["Lamentamos lo ocurrido."],
    ["Siéntese, por favor."],
  ],
  [
    "regret-of-goods",
    "regrets_goods",
    "siento sentimos lamento lamentamos disculpa disculpe disculpas",
    new RegExp(
      `\\b(?:siento|sentimos|lament(?:o|amos)|disculp(?:a|e|as))\\b[^.?!]{0,50}\\b(?:su|tu) ${COSA} (?:haya|hayan|llego|llegara|no (?:llego|fue|era))(?! (?:tarde|con retraso))|\\b(?:siento|sentimos|lament(?:o|amos)|disculp(?:a|e|as))\\b[^.?!]{0,40}\\b(?:problemas?|inconvenientes?) con (?:su|tu) ${COSA}\\b`,
    ),
    ["Lamentamos que su pedido haya llegado así."],
    ["Lamentamos la demora de su pedido."],
  ],
]);
