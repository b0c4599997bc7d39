import { cueList } from "../../text/cue_list.ts";
import { REGRET, REGRET_WORDS } from "../report_words.es.ts";

/** What the rule on regretted waits needs to see, in Spanish. */
export const REGRETTED_ES = cueList("broken_promise.regretted.es", "es", [
  [
    "goods",
    "said_goods",
    "pedido pedidos paquete paquetes encargo envio compra compras producto equipaje maleta maletas valija comida entrega encomienda",
    /\b(?:mi|mis|el|la|los|las|un|una|su|nuestr[oa]s?) (?:pedidos?|paquetes?|encargo|envio|compras?|producto|equipaje|maletas?|valija|comida|entrega|encomienda)\b/,
    ["Mi pedido."],
    ["¿Hacen envíos?"],
  ],
  [
    "overdue",
    "said_overdue",
    "todavia aun prometieron prometido tarde retraso demora atrasado atrasada llega llego debia dias donde",
    /\b(?:todavia|aun no|prometieron|prometido|tarde|retraso|demora|atrasad[oa]|no (?:me )?(?:llega|llego|ha llegado)|debia|\d+ dias|donde esta (?:mi|el|la))\b/,
    ["¿Dónde está mi lámpara?", "Aún no llega."],
    ["Llegó bien."],
  ],
  [
    "regret",
    "regrets",
    REGRET_WORDS,
    new RegExp(`\\b${REGRET}\\b`),
    ["Lamentamos la demora."],
    ["Siéntese."],
  ],
]);
