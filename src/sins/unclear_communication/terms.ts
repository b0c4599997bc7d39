import { cueList } from "../../text/cue_list.ts";

/** Words that people use at work and hardly anybody at home; many stand in Spanish and Tagalog as they are. */
const OF_MONEY =
  "escrow|hold-?backs?|tranches?|accruals?|accrued|amorti[sz]ation|liens?|subrogation|chargebacks?|claw-?backs?|novation|disbursements?|pro-?ration|remittance advice|encumbrance";
const OF_LINES =
  "handshakes?|uplink|downlink|jitter|throughput|backhaul|provisioning|failover|packet loss|middleware|payload|demarc|cut-?over|layer \\d";
const OF_CARGO =
  "consignee|consignor|demurrage|way-?bill|cross-?dock(?:ed|ing)?|bill of lading|drayage|deconsolidat(?:ed|ion)";
const OF_OFFICES =
  "(?:kindly|please|to) action (?:the|this|that|your|it)|actioned|(?:and|please|kindly) revert(?=\\W*$| (?:back|to us|asap|soonest|accordingly|by))|do the needful|intimate (?:us|the same)|dispositioned|escalation matrix";
const CODES = "(?:status|reason|event|disposition|exception|queue|tier) (?:code )?[a-z]?\\d{1,4}";

const EN = new RegExp(`\\b(?:${OF_MONEY}|${OF_LINES}|${OF_CARGO}|${OF_OFFICES}|${CODES})\\b`);
const ANCHORS_EN =
  "escrow holdback holdbacks hold-back hold-backs tranche tranches accrual accruals accrued amortization amortisation lien liens subrogation chargeback chargebacks clawback clawbacks claw-back claw-backs novation disbursement disbursements proration pro-ration remittance encumbrance handshake handshakes uplink downlink jitter throughput backhaul provisioning failover packet middleware payload demarc cutover cut-over layer consignee consignor demurrage waybill way-bill crossdock cross-dock crossdocked cross-docked crossdocking cross-docking lading drayage deconsolidated deconsolidation action actioned revert needful intimate dispositioned escalation status reason event disposition exception queue tier";

/** Accents are folded. */
const ES =
  /\b(?:devengad[oa]s?|devengo|subrogacion|gravamen|contracargos?|prorrateo|amortizacion|tramo \d|capa \d|enlace ascendente|aprovisionamiento|consignatari[oa]|conocimiento de embarque|guia aerea|desconsolidacion|estatus \d+|estado \d+|motivo \d+)\b/;
const ANCHORS_ES =
  "devengado devengada devengados devengadas devengo subrogacion gravamen contracargo contracargos prorrateo amortizacion tramo capa enlace aprovisionamiento consignatario consignataria conocimiento guia desconsolidacion estatus estado motivo";

/** Each twice: what the staff write, and what shows that the customer is of the trade. */
export const TERMS = [
  ...cueList("unclear_communication.terms.en", "en", [
    [
      "trade-term",
      "trade_term",
      ANCHORS_EN,
      EN,
      ["The accrual falls in tranche two.", "Please revert by noon.", "It is at event code 17."],
      [
        "This status is new.",
        "Take action now.",
        "The changes revert after a restart of the lamp.",
      ],
    ],
    [
      "own-trade-term",
      "said_trade_term",
      ANCHORS_EN,
      EN,
      ["Is the demurrage on me?"],
      ["Is the fee on me?"],
    ],
  ]),
  ...cueList("unclear_communication.terms.es", "es", [
    [
      "trade-term",
      "trade_term",
      ANCHORS_ES,
      ES,
      ["El devengo va con prorrateo.", "Está en estatus 17."],
      ["El estado de la caja es bueno."],
    ],
    [
      "own-trade-term",
      "said_trade_term",
      ANCHORS_ES,
      ES,
      ["¿El gravamen lo pago yo?"],
      ["¿El cargo lo pago yo?"],
    ],
  ]),
];
