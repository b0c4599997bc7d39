import { describe, expect, it } from "vitest";
import { ledgerOf } from "../review/testing/ledgers.ts";

/**
 * Promises that were kept, in the words of three languages: what was said, and what came after. Each
 * conversation opens on Monday at nine and is looked at two weeks later.
 */
type Kept = readonly [promise: string, ...later: string[]];

const ENGLISH: readonly Kept[] = [
  ["I'll send you the manual tomorrow.", "tue 09:30 A: Hello, here is the manual. [manual.pdf]"],
  ["I will email you the price list today.", "mon 15:00 A: I've just emailed you the price list."],
  ["We'll ship the spare key by Thursday.", "wed 12:00 A: The spare key has been shipped."],
  ["We'll ship the spare key by Thursday.", "wed 12:00 E: shipment"],
  ["I'll refund the deposit within 3 business days.", "wed 10:00 E: refund"],
  [
    "I'll refund the deposit within 3 business days.",
    "wed 10:00 A: Your deposit has been refunded.",
  ],
  ["I will call you at 4 pm.", "mon 15:58 E: call"],
  ["I will call you tomorrow morning.", "tue 12:30 C: Thanks for calling, all is clear now."],
  ["We'll cancel the second order today.", "mon 16:00 E: cancellation"],
  ["We'll cancel the second order today.", "mon 16:00 A: I have cancelled the second order."],
  [
    "I'll check the stock and get back to you today.",
    "mon 16:30 A: I checked and we have four left in the Bristol store.",
  ],
  [
    "I'll look into the double charge by tomorrow.",
    "tue 11:00 A: I looked into it: the second charge was a hold that the bank drops by itself.",
  ],
  ["We will fix the login page this week.", "thu 10:00 A: The login page is fixed."],
  ["We will fix the login page this week.", "thu 10:00 C: The login page works again, thanks!"],
  ["I'll upload the corrected file by noon.", "mon 11:30 A: I have uploaded the corrected file."],
  [
    "I'll forward your idea to the designers today.",
    "mon 11:00 A: I've forwarded your idea to the designers.",
  ],
  [
    "I'll open a ticket with the carrier today.",
    "mon 10:40 A: I have opened a ticket with the carrier, number 5512.",
  ],
  [
    "We'll replace the broken shelf by Friday.",
    "thu 14:00 A: The replacement shelf has been dispatched.",
  ],
  [
    "We'll replace the broken shelf by Friday.",
    "thu 14:00 C: The new shelf arrived this morning, thank you.",
  ],
  [
    "I'll book a technician for you today.",
    "mon 12:00 A: I booked a technician for Wednesday between 9 and 11.",
  ],
  ["You will receive a confirmation by tomorrow.", "tue 10:00 C: I received the confirmation."],
  [
    "Our billing team will contact you tomorrow.",
    "tue 10:00 A: Hi, this is Ana from billing. The invoice had the old address on it and I corrected it.",
  ],
  [
    "We'll get back to you within 24 hours.",
    "mon 20:00 A: The lamp you have takes the small bulb, the one with the thin thread.",
  ],
  [
    "I'll let you know tomorrow.",
    "tue 09:15 A: The workshop says that the lens can be polished, there is no need for another.",
  ],
  ["I'll reset your password now.", "mon 10:05 A: I have reset your password."],
  [
    "I will try to finish the drawing today.",
    "mon 17:00 A: The drawing is finished, here it is. [drawing.png]",
  ],
  ["We'll release the update on Wednesday.", "wed 15:00 A: The update is released."],
  ["I'll waive the late fee today.", "mon 14:00 A: I have waived the late fee."],
  [
    "I'll follow up with you on Friday.",
    "fri 16:00 A: The supplier answered that the blue cloth is back on the first of the month.",
  ],
  ["We'll update your address by tomorrow.", "tue 08:00 A: Your address has been updated."],
  [
    "I'll send the tracking link within two hours.",
    "mon 11:00 A: Here is the tracking link: https://example.org/t/1",
  ],
  [
    "We will investigate and reply by Wednesday.",
    "wed 09:00 A: We investigated: the parcel was left with the neighbour at number nine.",
  ],
  [
    "I'll ask the workshop and tell you tomorrow.",
    "tue 13:00 A: I asked the workshop and the part costs eleven euros.",
  ],
  ["I'll send you the form by Tuesday.", "tue 17:00 C: I got the form, thanks."],
  [
    "I'll send you the form by Tuesday.",
    "tue 12:00 C: Any news on the form?",
    "tue 15:00 A: Sorry for the wait, here is the form. [form.pdf]",
  ],
  ["I'll resend the invoice in an hour.", "mon 10:30 A: I have resent the invoice."],
  ["We'll deliver the table on Friday.", "fri 11:00 E: delivery"],
  ["We'll deliver the table on Friday.", "fri 18:30 C: The table came, it looks great."],
  [
    "I'll credit your account by Thursday.",
    "tue 10:00 A: I credited your account this morning.",
    "+1 mon 09:00 C: Any news about my other question?",
  ],
];

const SPANISH: readonly Kept[] = [
  ["Le enviaré el manual mañana.", "tue 09:30 A: Buenos días, le adjunto el manual. [manual.pdf]"],
  ["Le mando la lista de precios hoy.", "mon 15:00 A: Ya le envié la lista de precios."],
  [
    "Despacharemos la llave de repuesto antes del viernes.",
    "wed 12:00 A: La llave de repuesto ya fue despachada.",
  ],
  ["Despacharemos la llave de repuesto antes del viernes.", "wed 12:00 E: shipment"],
  ["Le reembolsaremos el depósito en 3 días hábiles.", "wed 10:00 E: refund"],
  [
    "Le reembolsaremos el depósito en 3 días hábiles.",
    "wed 10:00 A: Su depósito ya fue reembolsado.",
  ],
  ["Le llamo hoy a las 4 de la tarde.", "mon 15:58 E: call"],
  ["Le llamaré mañana por la mañana.", "tue 12:30 C: Gracias por llamarme, ya quedó claro."],
  ["Vamos a cancelar el segundo pedido hoy.", "mon 16:00 E: cancellation"],
  ["Vamos a cancelar el segundo pedido hoy.", "mon 16:00 A: Ya cancelamos el segundo pedido."],
  [
    "Reviso las existencias y le aviso hoy.",
    "mon 16:30 A: Revisé y quedan cuatro en la tienda de Toluca.",
  ],
  [
    "Voy a investigar el doble cobro, mañana le informo.",
    "tue 11:00 A: Investigué el doble cobro: el segundo era una retención que el banco libera solo.",
  ],
  [
    "Arreglaremos la página de acceso esta semana.",
    "thu 10:00 A: La página de acceso ya quedó arreglada.",
  ],
  [
    "Arreglaremos la página de acceso esta semana.",
    "thu 10:00 C: La página de acceso ya funciona, gracias.",
  ],
  ["Subiré el archivo corregido antes de las 12.", "mon 11:30 A: Ya subimos el archivo corregido."],
  ["Voy a escalar su caso al área técnica hoy.", "mon 11:00 A: Ya escalé su caso al área técnica."],
  [
    "Le reemplazaremos la repisa a más tardar el viernes.",
    "thu 14:00 A: La repisa de reemplazo ya fue despachada.",
  ],
  [
    "Le enviaremos otra repisa a más tardar el viernes.",
    "thu 14:00 C: Ya llegó la repisa, gracias.",
  ],
  [
    "Le agendaré la visita del técnico hoy.",
    "mon 12:00 A: Quedó agendada la visita del técnico para el miércoles.",
  ],
  ["Recibirá la confirmación mañana.", "tue 10:00 C: Ya recibí la confirmación."],
  [
    "El área de facturación le contactará mañana.",
    "tue 10:00 A: Hola, soy Ana de facturación. La factura tenía la dirección anterior y ya está corregida.",
  ],
  [
    "Le responderemos en 24 horas.",
    "mon 20:00 A: La lámpara que usted tiene lleva el foco pequeño, el de rosca delgada.",
  ],
  [
    "Mañana le confirmo.",
    "tue 09:15 A: El taller dice que el lente se puede pulir y no hace falta cambiarlo por otro.",
  ],
  ["Restableceremos su contraseña hoy.", "mon 10:05 A: Ya restablecimos su contraseña."],
  [
    "Voy a intentar terminar el plano hoy y se lo mando.",
    "mon 17:00 A: Aquí tiene el plano. [plano.png]",
  ],
  [
    "Publicaremos la actualización el miércoles.",
    "wed 15:00 A: Ya está publicada la actualización.",
  ],
  ["Le bonificaremos el recargo hoy.", "mon 14:00 A: Ya le bonificamos el recargo."],
  [
    "Le doy seguimiento el viernes.",
    "fri 16:00 A: El proveedor contestó que la tela azul vuelve el primero del mes.",
  ],
  ["Actualizaremos su dirección mañana.", "tue 08:00 A: Su dirección ya quedó actualizada."],
  [
    "Le enviaré el enlace de rastreo en dos horas.",
    "mon 11:00 A: Aquí está el enlace: https://example.org/t/1",
  ],
  ["Le voy a mandar el formulario el martes.", "tue 17:00 C: Ya recibí el formulario, gracias."],
  [
    "Le voy a mandar el formulario el martes.",
    "tue 12:00 C: ¿Hay novedades del formulario?",
    "tue 15:00 A: Disculpe la espera, le adjunto el formulario. [formulario.pdf]",
  ],
  ["Le reenviaremos la factura en una hora.", "mon 10:30 A: Ya le reenvié la factura."],
  ["Entregaremos la mesa el viernes.", "fri 11:00 E: delivery"],
  [
    "Abonaremos el saldo a su cuenta a más tardar el jueves.",
    "tue 10:00 A: Hoy abonamos el saldo a su cuenta.",
    "+1 mon 09:00 C: ¿Hay novedades de mi otra pregunta?",
  ],
  [
    "Consultaré con el taller y le comento mañana.",
    "tue 13:00 A: Consulté con el taller y la pieza cuesta once euros.",
  ],
];

const TAGALOG: readonly Kept[] = [
  [
    "Ipapadala ko po ang manual bukas.",
    "tue 09:30 A: Good morning po, heto na po ang manual. [manual.pdf]",
  ],
  ["Ie-email ko po ang price list ngayong araw.", "mon 15:00 A: Na-email ko na po ang price list."],
  ["Ihahatid po namin ang susi bago mag-Biyernes.", "wed 12:00 A: Naihatid na po namin ang susi."],
  ["Ipapadala po namin ang susi bago mag-Biyernes.", "wed 12:00 E: shipment"],
  ["Ire-refund po namin ang deposit within 3 business days.", "wed 10:00 E: refund"],
  [
    "Ire-refund po namin ang deposit within 3 business days.",
    "wed 10:00 A: Na-refund na po namin ang deposit ninyo.",
  ],
  ["Tatawagan ko po kayo ng 4pm.", "mon 15:58 E: call"],
  ["Tatawagan ko po kayo bukas ng umaga.", "tue 12:30 C: Salamat po sa pagtawag, malinaw na po."],
  ["Ika-cancel po namin ang pangalawang order ngayong araw.", "mon 16:00 E: cancellation"],
  [
    "Ika-cancel po namin ang pangalawang order ngayong araw.",
    "mon 16:00 A: Na-cancel na po namin ang pangalawang order.",
  ],
  [
    "Iche-check ko po ang stock at babalikan ko kayo mamaya.",
    "mon 16:30 A: Na-check ko na po at may apat pa sa Makati branch.",
  ],
  [
    "Iimbestigahan po namin ang double charge hanggang bukas.",
    "tue 11:00 A: Lumalabas po na hold lang ng bangko ang pangalawang charge.",
  ],
  [
    "Aayusin po namin ang login page ngayong linggo.",
    "thu 10:00 A: Naayos na po namin ang login page.",
  ],
  [
    "Aayusin po namin ang login page ngayong linggo.",
    "thu 10:00 C: Gumagana na po ang login page, salamat.",
  ],
  [
    "I-upload ko po ang tamang file before 12nn.",
    "mon 11:30 A: Na-upload ko na po ang tamang file.",
  ],
  [
    "Ie-escalate ko po ang case niyo sa technical team ngayong araw.",
    "mon 11:00 A: Na-escalate ko na po ang case niyo sa technical team.",
  ],
  [
    "Papalitan po namin ang sirang shelf hanggang Biyernes.",
    "thu 14:00 A: Napalitan na po namin ang sirang shelf.",
  ],
  [
    "Papadalhan po namin kayo ng bagong shelf hanggang Biyernes.",
    "thu 14:00 C: Dumating na po yung shelf, salamat.",
  ],
  [
    "Ise-schedule ko po ang technician ngayong araw.",
    "mon 12:00 A: Na-schedule na po ang technician sa Miyerkules.",
  ],
  [
    "Makaka-receive po kayo ng confirmation bukas.",
    "tue 10:00 C: Natanggap ko na po yung confirmation.",
  ],
  ["Tatawagan po kayo ng billing team bukas.", "tue 10:00 E: call"],
  [
    "Babalikan po namin kayo within 24 hours.",
    "mon 20:00 A: Ang lampara po ninyo ay gumagamit ng maliit na bumbilya, yung may manipis na sinulid.",
  ],
  [
    "Sasabihan ko po kayo bukas.",
    "tue 09:15 A: Ayon po sa shop, pwedeng linisin ang lens at hindi na kailangang palitan.",
  ],
  [
    "Ire-reset ko po ang password ninyo ngayon.",
    "mon 10:05 A: Na-reset ko na po ang password ninyo.",
  ],
  [
    "Susubukan ko pong ipadala ang drawing ngayong araw.",
    "mon 17:00 A: Heto na po ang drawing. [drawing.png]",
  ],
  ["Ilalabas po namin ang update sa Miyerkules.", "wed 15:00 A: Inilabas na po namin ang update."],
  [
    "Iwa-waive po namin ang late fee ngayong araw.",
    "mon 14:00 A: Na-waive na po namin ang late fee.",
  ],
  [
    "Mag-uupdate po ako sa inyo sa Biyernes.",
    "fri 16:00 A: Sabi po ng supplier, babalik ang asul na tela sa unang araw ng buwan.",
  ],
  [
    "Ia-update po namin ang address ninyo bukas.",
    "tue 08:00 A: Na-update na po namin ang address ninyo.",
  ],
  [
    "Ise-send ko po ang tracking link sa loob ng dalawang oras.",
    "mon 11:00 A: Ito na po ang tracking link: https://example.org/t/1",
  ],
  ["Ipapadala ko po ang form sa Martes.", "tue 17:00 C: Natanggap ko na po ang form, salamat."],
  [
    "Ipapadala ko po ang form sa Martes.",
    "tue 12:00 C: May update na po ba sa form?",
    "tue 15:00 A: Pasensya na po sa paghihintay, naka-attach na po ang form. [form.pdf]",
  ],
  ["Ise-send po ulit namin ang invoice in one hour.", "mon 10:30 A: Na-send ko na po ang invoice."],
  ["Ihahatid po namin ang mesa sa Biyernes.", "fri 11:00 E: delivery"],
  [
    "Ibabalik po namin ang bayad hanggang Huwebes.",
    "tue 10:00 A: Ibinalik na po namin ang bayad kanina.",
    "+1 mon 09:00 C: May update na po ba sa isa ko pang tanong?",
  ],
  ["We will call you po bukas ng hapon.", "tue 15:00 E: call"],
];

function stateOf([promise, ...later]: Kept): string | undefined {
  const turns = later.filter((line) => !line.includes(" E: "));
  const events = later
    .filter((line) => line.includes(" E: "))
    .map((line) => line.replace("E: ", ""));
  const history = { turns: ["mon 09:00 C: Hello.", `mon 10:00 A: ${promise}`, ...turns], events };
  return ledgerOf(history, "+2 mon 10:00")[0]?.state;
}

describe.each([
  ["English", ENGLISH],
  ["Spanish", SPANISH],
  ["Tagalog", TAGALOG],
] as const)("kept promises in %s", (_language, cases) => {
  it.each(cases.map((kept) => ({ kept, name: kept.join(" / ") })))("$name", ({ kept }) => {
    expect(stateOf(kept)).toBe("kept");
  });
});
