import type { DemoTalk } from "./notation.ts";

/** Spanish conversations, good and bad. */
export const SPANISH: readonly DemoTalk[] = [
  {
    channel: "email",
    subject: "Reembolso pendiente",
    customer: "Lucía Herrera",
    status: "open",
    turns: [
      "-8d 09:00 C: Buenos días, devolví la batidora hace dos semanas. ¿Cuándo me llega el reembolso?",
      "-8d 12:00 Elena: Hola Lucía, le hago el reembolso antes del {day+2}.",
      "-4d 10:00 C: Ya pasó la fecha y no ha llegado nada. Me lo prometieron.",
    ],
  },
  {
    channel: "chat",
    subject: "Horario",
    customer: "Diego Ramos",
    status: "solved",
    turns: [
      "-2d 10:00 C: ¿Abren el sábado?",
      "-2d 10:01 Ana: Sí, de 9 a 2.",
      "-2d 10:02 C: Gracias.",
    ],
  },
  {
    channel: "ticket",
    subject: "Llegó otro color",
    customer: "Mariana Soto",
    status: "open",
    turns: [
      "-5d 09:00 C: Pedí la olla negra y me llegó la blanca. Pedido KU-50233.",
      "-5d 15:00 Felix: ¿Me da su número de pedido?",
      "-5d 15:20 C: Está en mi primer mensaje, KU-50233.",
    ],
  },
  {
    channel: "email",
    subject: "Garantía",
    customer: "Héctor Villar",
    status: "closed",
    turns: [
      "-9d 09:00 C: La cafetera dejó de funcionar a los quince días. ¿Me la cambian?",
      "-9d 13:00 Felix: No, es la política de la empresa.",
      "-9d 13:30 C: ¿Y no hay otra opción?",
      "-9d 14:00 Felix: No podemos hacer nada.",
    ],
  },
  {
    channel: "chat",
    subject: "Se va el internet de la olla",
    customer: "Paola Núñez",
    status: "solved",
    turns: [
      "-3d 18:00 C: La olla inteligente ya no se conecta, ya la reinicié dos veces.",
      "-3d 18:05 Carla: Como ya la reinició, saltamos ese paso. ¿Parpadea la luz azul?",
      "-3d 18:07 C: Sí, parpadea.",
      "-3d 18:10 Carla: Perfecto, es la contraseña. Pulse Wi-Fi tres segundos, por favor.",
      "-3d 18:15 C: Ya funciona, mil gracias.",
    ],
  },
  {
    channel: "social",
    subject: "@kusina envío",
    customer: "Raúl Ibarra",
    status: "open",
    turns: [
      "-4d 20:00 C: Llevo dos semanas esperando mi horno y nadie contesta. Qué mal servicio.",
    ],
  },
  {
    channel: "email",
    subject: "Factura",
    customer: "Carmen Ortega",
    status: "solved",
    turns: [
      "-6d 09:00 C: ¿Me pueden enviar la factura del pedido KU-48800?",
      "-6d 09:40 Ana: Buenos días, Carmen. Disculpe la demora; aquí está la factura adjunta.",
      "-6d 10:00 C: Muchas gracias.",
    ],
  },
  {
    channel: "phone",
    subject: "Llamada por pieza",
    customer: "Iván Castro",
    status: "closed",
    turns: [
      "-7d 11:00 C: Falta el cable que debía venir en la caja.",
      "-7d 11:01 Dante: Eso no me corresponde a mí.",
      "-7d 11:02 C: ¿Y a quién le corresponde?",
      "-7d 11:03 Dante: Tiene que verlo con otra área.",
    ],
  },
  {
    channel: "email",
    subject: "Cita de instalación",
    customer: "Beatriz Luna",
    status: "open",
    turns: [
      "-1d 09:00 C: ¿Cuándo pueden instalar la campana?",
      "-1d 10:00 Ben: Hola Beatriz, le confirmo la hora mañana antes del mediodía.",
    ],
  },
  {
    channel: "ticket",
    subject: "Cobro doble",
    customer: "Gerardo Peña",
    status: "solved",
    turns: [
      "-5d 09:00 C: Me cobraron dos veces el mismo pedido.",
      "-5d 09:30 Elena: Tiene razón, Gerardo, fue un error nuestro y lo lamento. Ya le devolví el segundo cargo.",
      "-4d 09:00 C: Ya lo recibí, gracias.",
    ],
  },
  {
    channel: "chat",
    subject: "Ruido normal",
    customer: "Silvia Campos",
    status: "solved",
    turns: [
      "-3d 12:00 C: El refrigerador nuevo hace ruido. ¿Es normal?",
      "-3d 12:05 Ana: Ese ruido es normal la primera semana; gracias por avisar. Si sigue, me escribe y mando un técnico.",
    ],
  },
  {
    channel: "email",
    subject: "Cancelación",
    customer: "Óscar Medina",
    status: "closed",
    tags: ["cancelación"],
    turns: [
      "-10d 09:00 C: Después de tantos años como cliente, cancelo mi suscripción. Nadie me avisó del aumento.",
      "-7d 18:00 Felix: Cancelado.",
    ],
    events: ["-7d 18:01 cancellation subscription"],
  },
  {
    channel: "chat",
    subject: "Paso a paso",
    customer: "Teresa Aguilar",
    status: "solved",
    turns: [
      "-2d 16:00 C: ¿Me explica paso a paso cómo limpiar la freidora, por favor?",
      "-2d 16:02 Carla: Con gusto vamos paso a paso. Primero desconéctela y espere a que se enfríe.",
      "-2d 16:10 C: Listo.",
      "-2d 16:12 Carla: Ahora retire la canasta y lávela con agua tibia.",
      "-2d 16:30 C: Quedó muy bien, gracias.",
    ],
  },
  {
    channel: "email",
    subject: "Repuesto",
    customer: "Andrés Molina",
    status: "pending",
    turns: [
      "-1d 11:00 C: ¿Tienen el vaso de la licuadora L2?",
      "-1d 12:00 Ben: Sí, tenemos. En cuanto me envíe una foto de la base, le aparto el correcto.",
    ],
  },
  {
    channel: "ticket",
    subject: "Fotos del daño",
    customer: "Norma Delgado",
    status: "open",
    turns: [
      "-4d 09:00 C: La puerta del horno llegó rota, adjunto fotos.",
      "-4d 16:00 Dante: Mande la foto.",
      "-3d 09:00 C: Ya la mandé, aquí va otra vez.",
      "-3d 17:00 Dante: Espere.",
    ],
  },
  {
    channel: "social",
    subject: "@kusina felicidades",
    customer: "Rocío Vega",
    status: "closed",
    turns: [
      "-2d 13:00 C: Gracias a Carla por acordarse de mi alergia. ¡Excelente!",
      "-2d 13:20 Carla: ¡Un gusto, Rocío! Que disfrute la olla.",
    ],
  },
  {
    channel: "email",
    subject: "Entrega de mañana",
    customer: "Julián Ríos",
    status: "open",
    turns: [
      "0d 08:30 C: ¿A qué hora llega mi pedido de mañana?",
      "0d 09:00 Ana: Buenos días, Julián. Se lo confirmo hoy antes de las 5 de la tarde.",
    ],
  },
  {
    channel: "chat",
    subject: "Cupón",
    customer: "Daniela Cruz",
    status: "solved",
    turns: [
      "-1d 19:00 C: El cupón no funciona.",
      "-1d 19:03 Ben: Disculpe, había vencido por error. Ya lo activé de nuevo.",
      "-1d 19:05 C: Ya funcionó, gracias.",
    ],
  },
  {
    channel: "email",
    subject: "Sin manual",
    customer: "Esteban Fuentes",
    status: "open",
    turns: ["-3d 09:00 C: No venía el manual de la vaporera. ¿Me lo pueden enviar?"],
  },
  {
    channel: "phone",
    subject: "Pago bloqueado",
    customer: "Alma Rosales",
    status: "solved",
    turns: [
      "-6d 12:00 C: Mi pago quedó bloqueado.",
      "-6d 12:01 Elena: Solo su banco puede liberarlo: llame al 800-555-0100 y dígales el código 59. Dejo su pedido abierto.",
      "-6d 13:00 C: Ya quedó, gracias.",
    ],
  },
];
