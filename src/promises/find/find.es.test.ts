import { describe, expect, it } from "vitest";
import type { PromiseType } from "../../model/taxonomy.ts";
import { found } from "../../review/testing/found.ts";

const ASK = "Buenos días, mi lámpara no funciona y necesito ayuda.";

const PROMISES: readonly (readonly [text: string, quote: string, type: PromiseType])[] = [
  ["Le llamaré a las tres.", "Le llamaré a las tres", "firm"],
  ["Se lo enviaremos mañana por la mañana.", "Se lo enviaremos mañana por la mañana", "firm"],
  ["Le voy a llamar hoy por la tarde.", "Le voy a llamar hoy por la tarde", "firm"],
  ["Vamos a revisar su caso con el taller.", "Vamos a revisar su caso con el taller", "firm"],
  ["Buenas tardes, revisaremos la lámpara.", "revisaremos la lámpara", "firm"],
  ["Le llamo a las 3.", "Le llamo a las 3", "firm"],
  ["Hoy mismo le mando la guía.", "le mando la guía", "firm"],
  ["Lo reviso y le aviso.", "Lo reviso y le aviso", "firm"],
  ["Consulto con bodega y te comento.", "Consulto con bodega y te comento", "firm"],
  [
    "Le estaremos enviando la factura corregida.",
    "Le estaremos enviando la factura corregida",
    "firm",
  ],
  ["Disculpe, cambiaremos la pantalla esta semana.", "cambiaremos la pantalla esta semana", "firm"],
  [
    "Le garantizo que recibirá su pedido el lunes.",
    "Le garantizo que recibirá su pedido el lunes",
    "performative",
  ],
  ["Me comprometo a llamarle mañana.", "Me comprometo a llamarle mañana", "performative"],
  [
    "Me encargaré personalmente de que lo reciba.",
    "Me encargaré personalmente de que lo reciba",
    "performative",
  ],
  ["Cobranzas le va a reembolsar.", "Cobranzas le va a reembolsar", "third_party"],
  ["Un técnico le llamará mañana.", "Un técnico le llamará mañana", "third_party"],
  [
    "El equipo de soporte se comunicará con usted hoy.",
    "El equipo de soporte se comunicará con usted hoy",
    "third_party",
  ],
  ["Le contactarán en 24 horas.", "Le contactarán en 24 horas", "third_party"],
  ["Le pediré a un técnico que le llame.", "Le pediré a un técnico que le llame", "third_party"],
  ["Recibirá un correo de confirmación.", "Recibirá un correo de confirmación", "implied"],
  ["Le llegará la factura hoy.", "Le llegará la factura hoy", "implied"],
  ["Su pedido será enviado mañana.", "Su pedido será enviado mañana", "implied"],
  ["Queda agendado para el lunes.", "Queda agendado para el lunes", "implied"],
  ["Se le enviará el recibo hoy.", "Se le enviará el recibo hoy", "implied"],
  ["El error estará corregido el viernes.", "El error estará corregido el viernes", "implied"],
  ["Lo lamento, no volverá a pasar.", "no volverá a pasar", "negative"],
  ["No le volveremos a cobrar.", "No le volveremos a cobrar", "negative"],
  ["En cuanto envíe la foto, lo apruebo.", "lo apruebo", "conditional"],
  ["Si nos manda el número, lo buscaremos.", "lo buscaremos", "conditional"],
  ["Le enviaremos la pieza cuando llegue al almacén.", "Le enviaremos la pieza", "conditional"],
  ["Por favor, envíenos el número de serie. Lo revisaremos.", "Lo revisaremos", "conditional"],
  ["Le puedo mandar otro foco.", "Le puedo mandar otro foco", "offer"],
  ["Si gusta le mando otro.", "Si gusta le mando otro", "offer"],
  ["¿Quiere que le llame?", "Quiere que le llame", "offer"],
  ["Voy a intentar terminarlo hoy.", "Voy a intentar terminarlo hoy", "hedged"],
  ["Trataremos de enviarlo mañana.", "Trataremos de enviarlo mañana", "hedged"],
  ["Debería quedar listo el viernes.", "Debería quedar listo el viernes", "hedged"],
  ["Esperamos enviarlo el lunes.", "Esperamos enviarlo el lunes", "hedged"],
  ["Probablemente le llamaremos el jueves.", "le llamaremos el jueves", "hedged"],
  ["Revisaremos el caso, pero la pieza es cara.", "Revisaremos el caso", "firm"],
];

const NO_PROMISES: readonly (readonly [text: string, why: string])[] = [
  ["Los reembolsos suelen tardar cinco días.", "forecast"],
  ["Con gusto le atenderemos.", "courtesy"],
  ["Quedamos a sus órdenes.", "courtesy"],
  ["Mi compañero dijo que le llamará.", "reported"],
  ["Le habría llamado ayer.", "not done"],
  ["¿Nos llamará mañana?", "question"],
  ["No podremos reembolsarle.", "refusal"],
  ["Le llamé ayer por la tarde.", "past"],
  ["Ya le enviamos la factura.", "past"],
  ["Su pedido estará en camino, supongo.", "conjecture"],
  ["Verá una luz roja cuando la batería esté vacía.", "how the product works"],
  ["Tendrá que esperar en la línea.", "what the customer must do"],
  ["El banco le llamará mañana.", "outside party"],
  ["Para que le enviemos la pieza necesitamos el número.", "purpose"],
  ["No le enviaremos otra pieza.", "refusal"],
  ["Le informo que la tienda abre a las nueve.", "information"],
  ["Gracias por su paciencia.", "courtesy"],
  ["Le envío un cordial saludo.", "courtesy"],
  ["Veremos.", "nothing promised"],
  ["Normalmente le llamaremos en dos días.", "policy"],
];

describe("finding promises in Spanish", () => {
  it.each(PROMISES)("%s", (text, quote, type) => {
    expect(found(text, { customer: ASK })).toEqual([{ quote, type }]);
  });

  it.each(NO_PROMISES)("none in: %s (%s)", (text) => {
    expect(found(text, { customer: ASK })).toEqual([]);
  });

  it.each(["Claro que sí.", "Con mucho gusto.", "Por supuesto, enseguida."])(
    "reads a yes to a request as a promise of what was asked: %s",
    (text) => {
      const customer = "¿Me puede reenviar la factura, por favor?";
      expect(found(text, { customer, channel: "chat" })).toEqual([
        { quote: text, type: "acceptance" },
      ]);
    },
  );
});
