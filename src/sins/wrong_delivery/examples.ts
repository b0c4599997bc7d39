import type { Sin } from "../types.ts";

export const examples: Sin["examples"] = {
  positive: [
    {
      language: "en",
      turns:
        "#social C: @Bowls my burrito is two leaves and a bean / A: That doesn't look right, tell us more.",
    },
    {
      language: "en",
      turns: "C: Your courier lost both of my parcels. / A: Which address was it?",
      quote: "lost both of my parcels",
    },
    {
      language: "es",
      turns: "#social C: Miren mi hamburguesa, puro pan. / A: Lamentamos mucho lo ocurrido.",
    },
    {
      language: "en",
      turns: "C: The lamp is too small. / A: You are right, we shipped size M instead of L.",
      quote: "we shipped size M instead of L",
    },
    {
      language: "en",
      turns:
        "C: I ordered the blue kettle and got a white one. / A: I am sorry, the blue one leaves today.",
      quote: "ordered the blue kettle and got",
    },
    {
      language: "en",
      turns: "C: The charger is missing. / A: It should be in the box, let me see.",
      quote: "The charger is missing",
    },
    {
      language: "en",
      turns:
        "C: You charged me twice for one ticket. / A: I see both charges, one is on its way back.",
      quote: "charged me twice",
    },
    {
      language: "en",
      turns: "C: It came in the wrong colour. / A: You are right, we sent you the wrong lid.",
      quote: "we sent you the wrong lid",
    },
    {
      language: "en",
      turns: "C: My lamp arrived broken. / A: Oh no. Could you send a photo?",
      quote: "arrived broken",
    },
    {
      language: "en",
      turns: "C: It says delivered but nothing is here. / A: Let me call the driver.",
      quote: "says delivered but nothing",
    },
    {
      language: "en",
      turns: "C: I paid for two seats but only got one. / A: I will add the second seat now.",
      quote: "paid for two seats but only got",
    },
    {
      language: "tl",
      turns:
        "C: Malaking kaldero po ang in-order ko pero maliit ang dumating. / A: Pasensya na po, papalitan po namin ngayon.",
      quote: "in-order ko pero maliit ang dumating",
    },
    {
      language: "tl",
      turns: "C: Pagbukas ko po ng kahon basag na ang plato. / A: Papalitan po namin agad.",
      quote: "Pagbukas ko po ng kahon basag",
    },
    {
      language: "tl",
      turns: "C: Doble po ang singil sa card ko. / A: Ibinalik ko na po ang isa.",
      quote: "Doble po ang singil",
    },
    {
      language: "es",
      turns: "C: Pedí la taza roja y me mandaron la verde. / A: Le envío hoy la roja.",
      quote: "me mandaron",
    },
    {
      language: "es",
      turns: "C: En la caja falta la tapa. / A: Sale hoy, perdone.",
      quote: "falta",
    },
    {
      language: "es",
      turns: "C: Me cobraron dos veces el pedido. / A: Ya le devolví el segundo cobro.",
      quote: "Me cobraron dos veces",
    },
  ],
  negative: [
    {
      language: "en",
      turns: "#social C: @Bowls where is my burrito? / A: So sorry, it is on its way!",
      because: "it is only late",
    },
    {
      language: "en",
      turns: "#social C: @Bowls this is the tastiest burrito in town / A: That made our day!",
      because: "nobody regrets anything",
    },
    {
      language: "en",
      turns: "C: I picked the wrong colour and got the red one, can I swap it? / A: Yes.",
      because: "the customer's own choice",
    },
    {
      language: "en",
      turns: "C: What is in the box? / A: The kettle, a charger and a cable.",
      because: "description of the contents",
    },
    {
      language: "en",
      turns: "C: I ordered a pump and got a confirmation. When will it come? / A: Friday.",
      because: "a confirmation came, nothing is wrong",
    },
    {
      language: "en",
      turns: "C: Is it complete? / A: If we sent you the wrong lid, tell me and I will swap it.",
      because: "a condition",
    },
    {
      language: "en",
      turns:
        "#forum C: The send button is missing in the new version. / A: Right-click the bar and choose customise.",
      because: "a screen, not a delivery",
    },
    {
      language: "en",
      turns: "C: My phone is broken, can you repair it? / A: Yes, bring it in.",
      because: "broke later; nothing was delivered wrong",
    },
    {
      language: "en",
      turns:
        "C: I don't like it after all and I have received a completely different size from my aunt. / A: You can return it.",
      because: "a change of mind",
    },
    {
      language: "tl",
      turns:
        "C: Maling size po ang na-order ko, pwede po bang palitan? / A: Pwede po, walang bayad.",
      because: "the customer's own slip",
    },
    {
      language: "tl",
      turns: "C: Kumpleto po at walang sira. / A: Salamat po!",
      because: "the right thing came",
    },
    {
      language: "tl",
      turns: "C: Sira na po ang luma kong kalan, may repair po ba? / A: Meron po, sa likod.",
      because: "an old thing, not a delivery",
    },
    {
      language: "es",
      turns: "C: Pedí la talla mala, fue error mío. / A: Se la cambiamos sin costo.",
      because: "the customer's own slip",
    },
    {
      language: "es",
      turns: "C: ¿Qué trae la caja? / A: La lámpara, la tapa y dos tornillos.",
      because: "what is in the box",
    },
    {
      language: "es",
      turns: "C: ¿Llegó bien? / A: Quería saber si le llegó completo.",
      because: "only asks",
    },
  ],
};
