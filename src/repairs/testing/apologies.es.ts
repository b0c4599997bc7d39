import { apologies } from "./apology_case.ts";

/** Whole replies in Spanish: apologies, replies that only look like one, and faulty apologies. */
export const APOLOGIES_ES = apologies([
  [
    "",
    "acknowledgement responsibility explanation repair regret",
    "Hola, Rocío: el lunes quedé en llamarte y no te llamé. Fue error mío, lo anoté en otro día. Ya hablé con el taller y tu moto está lista. Perdona la espera.",
  ],
  [
    "",
    "acknowledgement responsibility repair regret",
    "Estimado señor Batista: le prometimos la factura corregida para el viernes y sigue sin tenerla. Debí enviársela yo mismo. Va adjunta. Le pido disculpas.",
  ],
  [
    "",
    "responsibility explanation repair new_date goodwill",
    "Te fallamos, Julián. El reembolso se cargó con un número de tarjeta equivocado, descuido nuestro, y el banco lo devolvió. Ya lo cargamos de nuevo y lo tendrás el lunes 9 de marzo. Además te dejamos un cupón de 10 euros para tu próxima compra.",
  ],
  [
    "",
    "acknowledgement responsibility repair new_date",
    "@nadiacampos tienes razón, dijimos 24 horas y van tres días. La culpa es nuestra. En diez minutos te mando el código por mensaje privado.",
  ],
  [
    "",
    "regret acknowledgement explanation responsibility repair new_date request",
    "Buenas tardes, Ofelia. Lamento que ayer nadie le llamara como habíamos acordado. Tenía la cita apuntada en otro día y no lo revisé. Le llamo hoy a las 16:00. ¿Nos da otra oportunidad?",
  ],
  [
    "",
    "regret acknowledgement responsibility repair",
    "¡Perdón! Se me olvidó adjuntar el archivo. Aquí está.",
  ],
  [
    "",
    "regret explanation responsibility repair goodwill prevention",
    "Le ofrecemos disculpas por la demora, doña Ester. Dejamos su paquete en el andén equivocado y nadie lo revisó: la falla fue nuestra. Salió esta mañana con envío exprés sin costo para usted. Desde hoy los andenes se revisan cada noche.",
  ],
  [
    "",
    "acknowledgement responsibility repair regret",
    "No hay excusa por haberte dejado nueve días sin respuesta, Iván. Leí todo el hilo, reproduje el fallo y ya subí la corrección. Lo siento.",
  ],
  [
    "",
    "acknowledgement responsibility repair regret goodwill",
    "No cumplimos con la fecha que le dimos. La pieza llegó el jueves y no me di cuenta. Esta mañana la instalé y la máquina está lista. Una disculpa; la mano de obra no se la cobramos.",
  ],
  [
    "",
    "acknowledgement responsibility repair new_date regret",
    "Gracias por insistir, Marcelo. Tenía que mandarte la lista el miércoles y se me pasó. La tenés hoy antes de las 17. Mil disculpas.",
  ],
  [
    "",
    "responsibility repair new_date goodwill request",
    "Nos equivocamos dos veces con tu pedido y asumo toda la responsabilidad. El viernes pasa un mensajero con la lámpara correcta y recoge las otras dos. También te devolvimos el envío. Espero que nos puedas perdonar.",
  ],
  [
    "",
    "regret acknowledgement responsibility repair goodwill",
    "Cuánto lo siento, Hortensia. Le dije que le guardaba la habitación y se la di a otra persona. Fue un error mío y de nadie más. Ya le reservé dos noches en el Hotel Miramar y nosotros pagamos la diferencia.",
  ],
  [
    "",
    "regret explanation responsibility repair",
    "Disculpa la tardanza en contestar. La dirección se cortaba en nuestro sistema y debimos verlo cuando hiciste el pedido. El paquete ya va en camino a la dirección completa.",
  ],
  [
    "",
    "acknowledgement responsibility repair",
    "A usted se le prometió una resolución para el día 20 y no la tuvo; eso es responsabilidad nuestra. La resolución es favorable: hoy aprobé el importe completo.",
  ],
  ["", "", "Disculpe, ¿a cuál de los dos pedidos se refiere?"],
  [
    "",
    "",
    "Lamento mucho lo de su mamá. Tómese su tiempo, el plazo de devolución sigue abierto para usted.",
  ],
  [
    "",
    "regret",
    "Hola, Beto. Si después de la actualización sigue el error, avísame y lo vuelvo a revisar. Perdona las molestias.",
  ],
  [
    "",
    "",
    "Atendemos de lunes a viernes de 9 a 17. Lo siento, pero no apartamos productos sin anticipo.",
  ],
  [
    "",
    "acknowledgement regret repair new_date goodwill",
    "Su paquete debió llegar el viernes, así que pregunté al transportista dónde está. Usted no tiene por qué esperar más: hoy mismo le mando otro sin cargo. Disculpe.",
  ],
  [
    "",
    "regret responsibility repair",
    "Porque usted nos avisó del olor revisamos todo el lote y lo retiramos. Gracias. Siento que le llegara así; era nuestro trabajo detectarlo. Ya le devolvimos el importe de los dos frascos.",
  ],
  [
    "conditional no_date",
    "regret repair",
    "Lamentamos cualquier inconveniente que esto le haya podido ocasionar. Su caso fue turnado al área correspondiente, que le responderá a la brevedad.",
  ],
  [
    "conditional",
    "",
    "Lamento que se sienta así. Para nosotros todos los clientes son importantes.",
  ],
  [
    "excuse no_date",
    "regret",
    "Disculpa la demora, pero hemos tenido muchísimo trabajo por la temporada y nos falta personal. Te atenderemos cuando podamos.",
  ],
  [
    "passive",
    "regret",
    "Se cometieron errores en el manejo de su solicitud y lamentamos la situación.",
  ],
  [
    "blames_customer",
    "regret acknowledgement repair",
    "Sentimos que el cambio no llegara a tiempo. Sin embargo, usted no nos dio la dirección completa, así que era de esperarse. Se lo volvemos a enviar en cuanto la confirme.",
  ],
  [
    "blames_others no_date",
    "regret acknowledgement repair",
    "Pido disculpas porque no le llamamos el martes como prometimos, pero la culpa es del turno anterior, que no pasó el recado. Yo le llamo.",
  ],
  [
    "passive",
    "regret acknowledgement",
    "Buenos días, ocurrió un error y su reembolso no fue procesado. Ofrecemos una disculpa por las molestias. Se está revisando.",
  ],
  ["conditional", "regret", "Perdón si te pareció que te contestamos mal."],
  [
    "excuse",
    "regret acknowledgement",
    "Le rogamos acepte nuestras disculpas. Debido al alto volumen de solicitudes no pudimos responderle en las 48 horas prometidas. Agradecemos su paciencia.",
  ],
  [
    "blames_others",
    "",
    "Una pena, Diana, pero no es culpa nuestra: la paquetería perdió su caja y tendrá que reclamarles a ellos.",
  ],
]);
