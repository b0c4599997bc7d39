import type { Sin } from "../types.ts";

export const examples: Sin["examples"] = {
  positive: [
    {
      language: "en",
      turns: "C: The first agent said it was free. / A: Honestly, my colleague is useless.",
      quote: "my colleague is useless",
    },
    {
      language: "en",
      turns: "C: How does the plan work? / A: My supervisor has no idea how this works.",
      quote: "My supervisor has no idea",
    },
    {
      language: "en",
      turns: "C: Is it waterproof? / A: Whoever sold you this lied to you.",
      quote: "Whoever sold you this lied",
    },
    {
      language: "en",
      turns:
        "C: Is the refund approved? / A: Yes, the refund is approved. / A2: No it is not, who told you that?",
      quote: "who told you that",
    },
    {
      language: "en",
      turns: "C: He said I get 10 percent. / A: Ignore what he said.",
      quote: "Ignore what he said",
    },
    {
      language: "tl",
      turns: "C: Sabi po nung isa may garantiya. / A: Wala pong alam yung kasama ko dyan.",
      quote: "Wala pong alam yung kasama",
    },
    {
      language: "tl",
      turns: "C: Approved na po ba? / A: Opo, approved na po. / A2: Hindi pa po, sino nagsabi?",
      quote: "sino nagsabi",
    },
    {
      language: "es",
      turns: "C: Su técnico dijo que era gratis. / A: Mi compañero no sabe nada.",
      quote: "Mi compañero no sabe nada",
    },
    {
      language: "es",
      turns: "C: Me lo prometieron ayer. / A: Los de ventas son unos inútiles.",
      quote: "inútiles",
    },
    {
      language: "es",
      turns: "C: ¿Entonces me lo reembolsan? / A: Sí, hoy mismo. / A2: No, ¿quién le dijo eso?",
      quote: "quién le dijo eso",
    },
  ],
  negative: [
    {
      language: "en",
      turns:
        "C: He said 18. / A: Jim gave you the old price; the current one is 20, and I will honour the old one.",
      because: "a neutral correction",
    },
    {
      language: "en",
      turns: "C: Who knows this? / A: My colleague Ana is our expert on this, she will join.",
      because: "credit",
    },
    {
      language: "en",
      turns: "C: Can you go on? / A: The morning team left me clear notes, so I can continue.",
      because: "praise",
    },
    {
      language: "en",
      turns: "#internal C: Who signed this? / A: The sales team never does its job.",
      because: "the customer does not read it",
    },
    {
      language: "en",
      turns: "C: Sorry? / A: Ignore what I said, the code is 14.",
      because: "one's own words",
    },
    {
      language: "en",
      turns: "C: I was told it is free. / A: Who told you that? I will check with them.",
      because: "no colleague is in the conversation",
    },
    {
      language: "tl",
      turns:
        "C: Sabi po ni Leo 400 lang. / A: Lumang presyo po yun, pero susundin ko para sa inyo.",
      because: "a neutral correction",
    },
    {
      language: "tl",
      turns: "C: Wala po akong alam sa setup. / A: Gabayan ko po kayo.",
      because: "the customer of themselves",
    },
    {
      language: "es",
      turns:
        "C: Su técnico dijo que era gratis. / A: Mi compañero le dio el precio de antes y se lo respeto.",
      because: "corrects without blame",
    },
    {
      language: "es",
      turns: "C: ¿Quién me atiende? / A: Rosa es quien más sabe de esto y se une ahora.",
      because: "praises",
    },
    {
      language: "es",
      turns: "C: ¿Qué hago con el correo de ayer? / A: Olvide lo que le dije ayer, hay algo mejor.",
      because: "their own words",
    },
  ],
};
