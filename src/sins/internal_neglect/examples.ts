import type { Sin } from "../types.ts";

export const examples: Sin["examples"] = {
  positive: [
    {
      language: "en",
      turns: "#internal C: Could billing look at case 883? / A: Not my ticket, figure it out.",
      quote: "Could billing look at case 883?",
    },
    {
      language: "en",
      turns:
        "#internal @2026-03-12T09:00 [2026-03-02T09:00] C: Can someone from billing check the invoice of Mrs. Okafor?",
      quote: "Can someone from billing check the invoice",
    },
    {
      language: "en",
      turns:
        "#internal C: Could you check the stock for the blue lid? I asked the warehouse four times. / A: I look now, five minutes.",
      quote: "asked the warehouse four times",
    },
    {
      language: "en",
      turns:
        "#internal C: Please send us the new price list. Nobody told us about the change. / A: Sent, sorry.",
      quote: "Nobody told us",
    },
    {
      language: "en",
      turns: "#internal C: Can you take this refund? / A: Stop escalating to us.",
      quote: "Can you take this refund?",
    },
    {
      language: "tl",
      turns: "#internal C: Pa-check naman ng claim 40? / A: Hindi amin yan.",
      quote: "Pa-check naman ng claim 40",
    },
    {
      language: "tl",
      turns:
        "#internal C: May bagong rate pala. Hindi man lang kami sinabihan. / A: Sorry, naka-send na ngayon.",
      quote: "Hindi man lang kami sinabihan",
    },
    {
      language: "es",
      turns: "#internal C: ¿Pueden revisar el pedido 12? / A: No es nuestro problema.",
    },
    {
      language: "es",
      turns: "#internal C: ¿Alguien sabe de la tarima azul? / A: Arréglenselas.",
    },
    {
      language: "es",
      turns: "#internal C: Le pregunté tres veces a almacén y nadie contesta. / A: Voy a buscarlo.",
    },
  ],
  negative: [
    {
      language: "en",
      turns: "#internal C: Can billing look at 883 please? / A: Mine, I will answer you by 2 pm.",
      because: "a colleague takes it",
    },
    {
      language: "en",
      turns:
        "#internal C: Could you handle the claim? / A: Not ours, this belongs to logistics; I have forwarded it and tagged Leo.",
      because: "the right owner has it",
    },
    {
      language: "en",
      turns:
        "#internal C: How do I cancel the order? / A: Try it with the guide first, I am next to you if it fails.",
      because: "coaching",
    },
    {
      language: "en",
      turns: "#internal C: Can someone check the lid? / A: Looking at it now.",
      because: "answered in time",
    },
    {
      language: "en",
      turns: "#email C: Can you look at my invoice? / A: That is not our department, sorry.",
      because: "a customer, not a colleague",
    },
    {
      language: "tl",
      turns: "#internal C: Kanino yung claim 40? / A: Sa logistics yan, na-forward ko na kay Leo.",
      because: "the right owner has it",
    },
    {
      language: "tl",
      turns: "#internal C: Pa-check ng claim 40. / A: Sige, ako na ang bahala.",
      because: "taken over",
    },
    {
      language: "es",
      turns: "#internal C: ¿Pueden revisar el pedido 12? / A: Es mío, te contesto a las dos.",
      because: "taken",
    },
    {
      language: "es",
      turns:
        "#internal C: ¿Alguien sabe de la tarima azul? / A: No es nuestro, es de logística; ya se lo reenvié a Leo.",
      because: "handed on",
    },
    {
      language: "es",
      turns: "C: Nadie de su empresa contesta. / A: Aquí estoy, dígame.",
      because: "not among colleagues",
    },
  ],
};
