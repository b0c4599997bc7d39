import { cueList } from "../../text/cue_list.ts";

/** What a rule of a house is about. */
export const SUBJECTS_ES = cueList("policy.es", "es", [
  [
    "refund",
    "refund",
    "reembolso reembolsos reembolsar reembolsarle reembolsarlo reembolsarla reembolsarselo reembolsable reembolsables reintegro reintegros reintegrar",
    /\b(?:no )?(?:reembols(?:os?|ar(?:l[eoa]|selo)?|ables?)|reintegr(?:os?|ar))\b/,
    ["Nuestra política de reembolsos es de 14 días."],
  ],
  [
    "return",
    "return",
    "devolucion devoluciones devolver devolverlo devolverla cambios cambiarlo cambiarla",
    /\b(?:devoluci(?:on|ones)|devolver(?:l[oa])?|cambios|cambiarl[oa])\b/,
    ["Las devoluciones se aceptan en su caja.", "Por política no hacemos cambios de talla."],
    ["En cambio, la norma lo permite."],
  ],
  [
    "warranty",
    "warranty",
    "garantia garantias",
    /\bgarantias?\b/,
    ["La garantía no cubre golpes."],
  ],
  [
    "cancellation",
    "cancellation",
    "cancelacion cancelaciones cancelar anulacion anulaciones anular",
    /\b(?:cancelaci(?:on|ones)|cancelar|anulaci(?:on|ones)|anular)\b/,
    ["La política de cancelación pide 24 horas."],
  ],
  [
    "delivery",
    "delivery",
    "envio envios enviar entrega entregas entregar",
    /\b(?:envi(?:os?|ar)|entreg(?:as?|ar))\b/,
    ["No hacemos envíos a las islas."],
  ],
  [
    "price",
    "price",
    "precio precios descuento descuentos promocion promociones cupon cupones oferta ofertas",
    /\b(?:precios?|descuentos?|promoci(?:on|ones)|cupon(?:es)?|ofertas?)\b/,
    ["Los descuentos no se acumulan."],
  ],
  [
    "payment",
    "payment",
    "pago pagos pagar deposito anticipo cuota cuotas plazos factura facturas comision comisiones",
    /\b(?:pag(?:os?|ar)|deposito|anticipo|cuotas?|plazos|facturas?|comisi(?:on|ones))\b/,
    ["La norma es el pago por adelantado."],
  ],
  [
    "booking",
    "booking",
    "reserva reservas reservacion reservaciones cita citas",
    /\b(?:reservas?|reservaci(?:on|ones)|citas?)\b/,
    ["Las reservas no se mueven."],
  ],
  [
    "identity",
    "identity",
    "identidad verificar verificacion cuenta titular contraseña dni identificacion",
    /\b(?:identidad|verific(?:ar|acion)|cuenta|titular|contraseña|dni|identificacion)\b/,
    ["Por norma solo puede pedirlo el titular."],
  ],
  [
    "privacy",
    "privacy",
    "privacidad datos rgpd confidencial confidenciales grabacion grabaciones",
    /\b(?:privacidad|(?:proteccion de|sus|tus) datos|datos personales|rgpd|confidencial(?:es)?|grabaci(?:on|ones))\b/,
    ["La política de privacidad no lo permite."],
  ],
]);
