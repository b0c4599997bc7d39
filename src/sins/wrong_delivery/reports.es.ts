import { cueList } from "../../text/cue_list.ts";
import { any, COMER, COUNT } from "../report_words.es.ts";

const GAVE =
  "mandaron mando enviaron entregaron entrego dieron dio trajeron trajo pusieron llego llegaron vendieron vino vinieron instalaron activaron hicieron salio salieron";
const CAME =
  "llego llegaron vino vinieron venia venian trajeron trajo entregaron recibi mandaron salio salieron viene";
const gave = any(GAVE);
const came = any(CAME);
const BAD =
  "(?:rot|dañad|quebrad|vaci|incomplet|golpead|mojad|aplastad|estrellad|caducad|vencid|rayad|derretid|podrid|abollad|rajad|marchit|descosid|trizad|oxidad|manchad|crud)[oa]s?\\b|hech[oa]s? pedazos|en mal estado|echad[oa] a perder";
const MARK =
  "(?:rot[oa]|rajad|rayon|golpe|mancha|abollad|agujero|raspon|hongo|moho|grieta|pelo\\b|bicho)\\w*";
const MAIL =
  "(?<!\\b(?:correo|mail|mensaje|email|sms|codigo|archivo|adjunto)s?(?: (?:que|de|con) [\\wñ]+){0,2} (?:me |nos |les )?)(?<!\\b(?:un|de|del) )";
const PERSON = `(?<!\\b${any(COMER)} (?:[\\wñ]+ ){0,2})`;
const BILL = "(?:factura|recibo|resumen|cuenta|boleta|poliza|cartola|ticket)";
const NOT_MINE =
  "(?:que (?:yo )?(?:no|nunca|jamas) (?:pedi|contrate|autorice|use|usamos|consumi|compre|reconozco|hice|solicite|tengo|es mi[oa])|que no es mi[oa]|de otr[oa] (?:persona|cliente|casa|departamento))";

/** Looser wordings of what came or was charged and is not what was ordered. */
export const REPORTS_ES = cueList("wrong_delivery.es", "es", [
  [
    "sent-other",
    "report_public",
    `${GAVE} pedido`,
    new RegExp(
      `\\b(?:(?:(?:me|nos|lo|la) )?${gave} (?!un correo|correo)[^.?!]{2,50}? (?:cuando (?:yo )?(?:pedi|compre|encargue|pague|reserve)|y (?:yo )?(?:habia pedido|lo queria|la queria|pedi|encargue)\\b|por equivocacion|en (?:vez|lugar) de(?:l)? (?![\\wñ]+r\\b))|(?:me|nos) ${gave} (?:[\\wñ]+ ){0,5}?(?:con (?:otr[oa]|el nombre de otr[oa]|(?:el|la|los|las) [\\wñ]+ (?:equivocad|invertid|cambiad|de otr)[oa]?s?)|de otr[oa] (?:persona|cliente|paciente|señora?|niñ[oa]|marca|talla|modelo)|para otr[oa] modelo)|(?:lleg|vin|sali)(?:o|eron|ieron) con (?:el|la|los|las) [\\wñ]+(?: de [\\wñ]+)? (?:equivocad|invertid|cambiad|incorrect|errone)[oa]s?|(?:este|ese) no es mi pedido)`,
    ),
    [
      "Me mandaron el azul cuando pedí el gris.",
      "Nos trajeron sopa en vez de ensalada.",
      "Me entregaron la camiseta con otro número.",
      "Los lentes salieron con la graduación cambiada.",
    ],
    ["Me mandaron un mensaje en vez de llamar.", "Me dieron el azul y me encanta."],
  ],
  [
    "came-bad",
    "report_public",
    CAME,
    new RegExp(
      `${MAIL}${PERSON}\\b${came} (?:(?!no |bien |sin |si )[\\wñ]+ ){0,3}?(?:${BAD}|con (?:(?:un|una|el|la|los|las) )?(?:[\\wñ]+ )?${MARK}|con (?:un|una|el|la) [\\wñ]+ (?:${BAD}))|${MAIL}${PERSON}\\b(?:llego|llegaron|vino|vinieron|viene|venia) (?:(?:el|la|los|las|mi|un|una) [\\wñ]+ )?sin (?:el|la|los|las|sus?|ningun|ninguna|tornillos|manual|cargador|cable)\\b(?! (?:menor|mas|minim|ticket|numero|tilde|asunto|remitente))`,
    ),
    [
      "El cuadro llegó con el marco roto.",
      "Vinieron todas las rosas marchitas.",
      "Me llegó la cafetera sin la jarra.",
      "La mesa vino con un golpe.",
    ],
    ["Llegó sin problemas.", "El correo llegó sin el adjunto.", "Quiero un vino frío."],
  ],
  [
    "fewer",
    "report_public",
    "conte conto llegaron llego hay habia pesa pesan vinieron recibi dieron mandaron entregaron entrego faltan faltaban falta trae traia trajo venian traen depositaron devolvieron reembolsaron pagaron abonaron",
    new RegExp(
      `\\b(?:(?:encargue|pedi|compre|pague|eran|pagamos|pedimos) [^.?!]{1,40}?(?:,| y| pero) (?:solo )?(?:conte|llegaron|hay|habia|pesan?|vinieron|recibi|me dieron|nos dieron|me llegaron) (?:solo )?(?:${COUNT}|un[oa]?|la mitad|menos)\\b|(?:recibi|me lleg(?:o|aron)|me mandaron|nos (?:mandaron|entregaron|trajeron)) (?:solo )?la mitad\\b|llegaron ${COUNT} (?:[\\wñ]+ )?de (?:las |los )?${COUNT}\\b|(?:me|nos) (?:deposit|devolvi|reembols|pag|abon|entreg)(?:aron|eron|o) (?:de )?menos\\b|faltan? (?:los|las|la|el|${COUNT}) [\\wñ]+(?: y (?:los|las|la|el) [\\wñ]+)? (?:del (?:combo|pedido|paquete|kit)|(?:en|de) (?:mi|el|la) (?:pedido|caja|bolsa|paquete))|(?:juego|mueble|kit|combo|producto|estante|escritorio|cuna)(?: [\\wñ]+){0,3} no (?:trae|traia|trajo) [\\wñ]+)`,
    ),
    [
      "Pedí seis sillas y llegaron cuatro.",
      "Me llegó solo la mitad.",
      "Nos devolvieron menos.",
      "Faltan los cubiertos y las servilletas del combo.",
      "El kit no trae pegamento.",
    ],
    ["Pedí una silla y tiene dos cajones.", "Me faltan dos cuotas."],
  ],
  [
    "billed-wrong",
    "report_public",
    "cobraron cobro cobran descontaron facturaron cargaron factura recibo resumen cuenta boleta poliza cartola ticket",
    new RegExp(
      `\\b(?:(?:me |nos |ya me )?(?:cobraron|cobro|cobran|descontaron|facturaron|cargaron) (?:[\\wñ]+ ){0,6}?(?:sin (?:haber(?:lo|la|los)?|usar(?:lo|la)?)\\b|${NOT_MINE})|(?:me|nos) (?:cobraron|descontaron|facturaron) \\$?[\\d.,]+[^.?!]{0,15} (?:y (?:el precio|en el anuncio|decia|era|eran|en la web)|cuando (?:el precio|decia|era|eran))|(?:mi|la|el|su) ${BILL}\\b[^.?!]{0,40} ${NOT_MINE}|(?:en|al) (?:mi|la|el) ${BILL} (?:me |nos )?(?:aparece|pusieron|ponen|sale|figura)n? [^.?!]{1,40} (?:y (?:fue|fueron|solo|eran?)|${NOT_MINE}))`,
    ),
    [
      "Me cobraron la cochera sin haberla usado.",
      "Cobraron un seguro que no pedí.",
      "En la factura me ponen tres noches y fueron dos.",
      "La boleta trae una llamada que no hice.",
    ],
    ["Me cobraron lo justo.", "¿Cuánto cobran por el envío?"],
  ],
  [
    "paid-not-given",
    "report_public",
    "pague pagamos compre compramos contrate reserve reservamos",
    /\b(?:pague|pagamos|compre|compramos|contrate|reserve|reservamos) (?!con |en )[^.?!]{1,50}?(?:,| y| pero) (?:no (?:hubo|habia|aparecen?\b(?! el (?:boton|icono))|estaba|me (?:la|lo) dieron|nos (?:la|lo) dieron)|(?:nos|me) (?:pusieron|activaron|vendieron) )/,
    [
      "Pagamos desayuno y no hubo desayuno.",
      "Compré el plan anual y me activaron el mensual.",
      "Pagué los cursos y no aparecen.",
    ],
    ["Compré el plan y funciona."],
  ],
  [
    "wrong-place",
    "report_public",
    "dejaron entregaron mandaron llevaron enviaron perdieron extraviaron",
    /\b(?:(?:dejaron|entregaron|mandaron|llevaron|enviaron)(?: [\wñ]+){0,4} (?:en|a) (?:(?:la|el|mi|una|otra|un) )?(?:otra (?:direccion|casa|calle)|(?:direccion|casa|domicilio|parada|puerta|calle|departamento) (?:equivocad[oa]|incorrect[oa]|de antes|viej[oa]|anterior|que no (?:es|era)))|(?:me |nos )?(?:perdieron|extraviaron) (?:mi|mis|la|las|el|nuestr[oa]s?) (?:maletas?|equipaje|paquete|pedido|envio|encomienda|valija|ropa))\b/,
    ["Dejaron la caja en la casa equivocada.", "Perdieron la valija de mi abuela."],
    ["Lo dejaron en la puerta.", "Perdieron el partido."],
  ],
]);
