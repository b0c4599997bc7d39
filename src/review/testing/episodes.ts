import type { EpisodeRole } from "../../model/episodes.ts";
import type { SinId } from "../../model/taxonomy.ts";

/**
 * An episode as somebody would note it, with the sins that a reader would name; none where it tells of
 * good service or of nobody's fault. Written before the cues were looked at.
 */
export interface WrittenEpisode {
  role: EpisodeRole;
  language: "en" | "es" | "tl";
  text: string;
  sins: readonly SinId[];
}

const written =
  (language: WrittenEpisode["language"]) =>
  (role: EpisodeRole, text: string, ...sins: SinId[]): WrittenEpisode => ({
    role,
    language,
    text,
    sins,
  });
const en = written("en");
const es = written("es");
const tl = written("tl");

/** Counted once, then mended by: what is missed here was looked at. */
export const EPISODES_LOOKED_AT: readonly WrittenEpisode[] = [
  en(
    "customer",
    "The plumber said he would come between eight and ten. It is four in the afternoon and he never showed up.",
    "broken_promise",
  ),
  en("customer", "I ordered a navy sofa and they delivered a grey one.", "wrong_delivery"),
  en(
    "visitor",
    "At the pharmacy the cashier kept scrolling on her phone while six of us stood in line.",
    "onsite_inattention",
  ),
  en(
    "customer",
    "The man at the bank rolled his eyes and told me to learn how to read.",
    "rudeness",
    "condescension",
  ),
  en(
    "customer",
    "Billing sent me to technical support, technical support sent me back to billing.",
    "runaround",
  ),
  en(
    "colleague",
    "HR has had my request for a laptop for three weeks and I have not heard a word.",
    "internal_neglect",
    "ignored_contact",
    "slow_response",
  ),
  en(
    "customer",
    "I waited fifty minutes on hold and then the line was cut.",
    "slow_response",
    "inaccessibility",
    "brush_off",
  ),
  en(
    "customer",
    "She would not refund the ticket because rules are rules, even with the doctor's note in her hand.",
    "rulebook",
  ),
  en(
    "customer",
    "The waiter brought our dishes quickly and refilled the water without being asked.",
  ),
  en(
    "visitor",
    "The lift was out of order again and the ramp was blocked by boxes.",
    "poor_tangibles",
    "inconvenient_access",
  ),
  es(
    "customer",
    "El técnico quedó en venir el lunes por la mañana y me dejó plantado todo el día.",
    "broken_promise",
  ),
  es("customer", "Pedí zapatos del 38 y me mandaron unos del 41.", "wrong_delivery"),
  es(
    "visitor",
    "En el ayuntamiento me hicieron ir a tres ventanillas y en ninguna sabían nada.",
    "runaround",
    "wrong_information",
  ),
  es(
    "customer",
    "La dependienta me contestó de malas maneras y me tiró el cambio en el mostrador.",
    "rudeness",
  ),
  es(
    "customer",
    "Llevo dos semanas escribiendo a la aseguradora y no contestan.",
    "ignored_contact",
    "slow_response",
  ),
  es(
    "customer",
    "Me dijeron que abrían a las nueve y a las nueve y media seguía cerrado.",
    "wrong_information",
    "broken_promise",
    "inconvenient_access",
  ),
  es(
    "colleague",
    "Pedí a sistemas que me arreglaran la impresora y me respondieron que no era asunto suyo.",
    "brush_off",
    "internal_neglect",
    "blame_shifting",
    "apathy",
  ),
  es("visitor", "Las mesas del café estaban pegajosas y el baño sin papel.", "poor_tangibles"),
  es("customer", "La chica de la tienda se quedó media hora ayudándome a elegir, un encanto."),
  es(
    "customer",
    "Conté mi problema y el gerente dijo que la culpa era mía por no leer el contrato.",
    "blame_shifting",
    "complaint_dismissal",
  ),
  tl(
    "customer",
    "Sabi ng technician darating siya ng Sabado, hanggang ngayon wala pa rin.",
    "broken_promise",
  ),
  tl("customer", "Umorder ako ng itim na sapatos, puti ang dumating.", "wrong_delivery"),
  tl(
    "visitor",
    "Sa munisipyo, nagkukuwentuhan lang ang mga empleyado habang ang haba ng pila.",
    "onsite_inattention",
  ),
  tl(
    "customer",
    "Sinigawan ako ng guard nung nagtanong lang ako kung saan ang entrance.",
    "rudeness",
  ),
  tl(
    "customer",
    "Tatlong beses akong pinabalik-balik sa iba't ibang window para lang sa isang papel.",
    "runaround",
  ),
  tl(
    "customer",
    "Isang linggo na akong nag-eemail sa kanila, walang sumasagot.",
    "ignored_contact",
    "slow_response",
  ),
  tl(
    "colleague",
    "Humingi ako ng tulong sa accounting noong Lunes pa, dedma lang sila.",
    "internal_neglect",
    "ignored_contact",
    "apathy",
  ),
  tl("visitor", "Ang baho ng banyo nila tapos patay pa yung aircon.", "poor_tangibles"),
  tl("customer", "Ang bait ng kahera, siya pa ang naghanap ng size ko sa stockroom."),
  tl(
    "customer",
    "Sabi ng sales lady may free delivery, pagdating ko sa counter may bayad pala.",
    "wrong_information",
    "broken_promise",
  ),
];

/** Written before anything was mended, and counted once after it. */
export const EPISODES_UNSEEN: readonly WrittenEpisode[] = [
  en(
    "customer",
    "The optician swore my glasses would be ready on Thursday. Thursday came, no glasses, no call.",
    "broken_promise",
  ),
  en(
    "visitor",
    "Two nurses at the front desk kept gossiping while my mother stood there holding her arm.",
    "onsite_inattention",
    "apathy",
    "coldness",
  ),
  en("customer", "I asked for decaf and got a double espresso.", "wrong_delivery"),
  en(
    "colleague",
    "Payroll told me to ask my manager, my manager told me to ask payroll.",
    "runaround",
    "internal_neglect",
  ),
  en(
    "customer",
    "The hotel lost our booking and the man shrugged as if it were our problem.",
    "poor_records",
    "apathy",
    "brush_off",
  ),
  es(
    "customer",
    "El carpintero juró que la puerta estaría el viernes y todavía estoy sin puerta.",
    "broken_promise",
  ),
  es(
    "visitor",
    "En el centro de salud el ascensor llevaba semanas estropeado y la sala olía a humedad.",
    "poor_tangibles",
    "inconvenient_access",
  ),
  es(
    "customer",
    "Le expliqué tres veces el fallo y ni me dejó terminar la frase.",
    "failure_to_listen",
    "rudeness",
  ),
  es(
    "customer",
    "El cartel decía dos por uno y en caja me cobraron los dos.",
    "wrong_information",
    "wrong_delivery",
    "inconsistent_service",
  ),
  es("customer", "Me atendieron en cinco minutos y con una sonrisa."),
  tl(
    "customer",
    "Nangako ang karpintero na tatapusin ngayong linggo, hindi na nagpakita.",
    "broken_promise",
  ),
  tl(
    "customer",
    "Dalawang oras kaming pumila tapos sinara nila ang window.",
    "slow_response",
    "brush_off",
    "inconvenient_access",
    "onsite_inattention",
  ),
  tl("visitor", "Walang ilaw ang hagdan at basag ang salamin ng pinto.", "poor_tangibles"),
  tl("customer", "Sabi ng kahera kasalanan ko raw kasi hindi ko binasa.", "blame_shifting"),
  tl("colleague", "Ang bilis tumulong ng IT, naayos agad ang laptop ko."),
];

/** Written after the wordings stood, in other manners of telling; counted once, nothing mended by it. */
export const EPISODES_LAST: readonly WrittenEpisode[] = [
  en(
    "customer",
    'Third week of "your part is on its way". The garage has stopped picking up.',
    "broken_promise",
    "inaccessibility",
    "ignored_contact",
  ),
  en(
    "visitor",
    "Museum cafe: crumbs everywhere, a puddle under the freezer, one bulb hanging by its wire.",
    "poor_tangibles",
  ),
  en(
    "customer",
    "Gave my name four times on one call and they still sent the invoice to a Mr Holt, whoever he is.",
    "poor_records",
    "failure_to_listen",
    "wrong_delivery",
  ),
  en(
    "customer",
    "Asked about the fee. Got a paragraph I had to read five times and still do not know the fee.",
    "unclear_communication",
  ),
  en("colleague", "Legal answered my question the same afternoon, with an example."),
  en("customer", "The bus was late because of the snow, the driver apologised twice."),
  en("visitor", "Nobody was at the reception so I rang the bell and somebody came straight away."),
  es("customer", "Iban a traerme la lavadora ayer. Aquí sigo, lavando a mano.", "broken_promise"),
  es(
    "visitor",
    "En la piscina municipal faltan azulejos, hay moho en las duchas y el suelo resbala.",
    "poor_tangibles",
  ),
  es(
    "customer",
    "El del banco hablaba con su compañera del partido mientras yo esperaba con el niño en brazos.",
    "onsite_inattention",
  ),
  es(
    "customer",
    "En la tienda online no hay teléfono, ni correo, ni nada; solo un robot que repite lo mismo.",
    "inaccessibility",
    "robotism",
  ),
  es("colleague", "Los de compras me mandaron el presupuesto antes de lo acordado."),
  es(
    "customer",
    "Se retrasó el avión por la tormenta, pero nos dieron agua y nos avisaron cada hora.",
  ),
  tl(
    "customer",
    'Ilang araw nang "on the way" daw ang order ko, wala namang dumarating.',
    "broken_promise",
  ),
  tl("visitor", "May tumutulong kisame sa ospital at may daga pa sa pasilyo.", "poor_tangibles"),
  tl(
    "customer",
    "Inirapan lang ako ng tindera nung humingi ako ng resibo.",
    "rudeness",
    "coldness",
  ),
  tl(
    "customer",
    "Kanya-kanyang sagot ang mga staff, magkaiba ang presyo na sinabi nila.",
    "inconsistent_service",
    "wrong_information",
  ),
  tl("customer", "Umulan nang malakas kaya nahuli ang delivery, tumawag naman sila agad."),
  tl("colleague", "Pinahiram agad ako ng admin ng projector kahit last minute."),
  tl("visitor", "Malinis ang CR at may tissue, mabait din ang janitor."),
];
