import type { Sin } from "../types.ts";

export const examples: Sin["examples"] = {
  positive: [
    {
      language: "en",
      turns:
        "C: Can I bring the lamp back? / A: You can return the lamp. / C: Today then. / A2: You cannot return the lamp.",
      quote: "You cannot return the lamp.",
    },
    {
      language: "en",
      turns:
        "C: How long is the repair? / A: The repair of the pump takes 3 days. / C: And by post? / A2: The repair of the pump takes 10 days.",
      quote: "The repair of the pump takes 10 days.",
    },
    {
      language: "en",
      turns: "C: Every time I call I get a different answer. / A: Sorry, let me look at it.",
      quote: "get a different answer",
    },
    {
      language: "en",
      turns: "C: Your colleague told me it was free and now you charge me. / A: I will check.",
      quote: "told me it was free",
    },
    {
      language: "en",
      turns: "C: Chat says ten days, email says thirty. / A: Ten is right.",
      quote: "Chat says ten days, email says",
    },
    {
      language: "tl",
      turns: "C: Iba-iba po ang sagot niyo sa akin. / A: Pasensya na po, ito po ang tama.",
      quote: "Iba-iba po ang sagot niyo",
    },
    {
      language: "tl",
      turns:
        "C: Sabi po ng kasama niyo libre ang hatid, ngayon may bayad na. / A: Titingnan ko po.",
      quote: "ngayon may bayad",
    },
    {
      language: "es",
      turns:
        "C: Cada agente me dice algo diferente. / A: Perdone, la respuesta buena es esta: son diez euros.",
    },
    {
      language: "es",
      turns:
        "C: Su vendedora me dijo que venía incluido, pero ahora me piden otro pago. / A: Lo respetamos, no paga nada más.",
    },
    {
      language: "es",
      turns:
        "C: Por teléfono dicen una semana y en la web dos. / A: Gracias por avisar, es una semana.",
    },
  ],
  negative: [
    {
      language: "en",
      turns:
        "C: What is the fee? / A: The fee of the card is 10 euros. / C: It says 12. / A: The fee of the card is 12 euros, it has changed since May.",
      because: "an announced change",
    },
    {
      language: "en",
      turns:
        "C: How long? / A: The return time is 14 days. / C: Sure? / A2: My colleague made a mistake, sorry; the return time is 30 days.",
      because: "an open correction with an apology",
    },
    {
      language: "en",
      turns: "C: What do they cost? / A: Model A costs 10 euros. / A: Model B costs 12 euros.",
      because: "different products",
    },
    {
      language: "en",
      turns: "C: You always answer fast, thanks. / A: Our pleasure.",
      because: "praise",
    },
    {
      language: "en",
      turns:
        "C: Can I send it back? / A: You can return it within a month. / A: If the seal is broken you cannot return it.",
      because: "a condition",
    },
    {
      language: "tl",
      turns: "C: Iba-iba po ba ang presyo ng kulay? / A: Opo, mas mahal po ang pula.",
      because: "asks of the goods",
    },
    {
      language: "tl",
      turns: "C: Sabi po ng agent niyo dito ako mag-message. / A: Opo, ako na po ang bahala.",
      because: "one statement only",
    },
    {
      language: "es",
      turns:
        "C: ¿Por qué subió? / A: El precio cambió el lunes; el suyo es el de antes y se queda así.",
      because: "explains a change",
    },
    {
      language: "es",
      turns: "C: Quiero un color distinto. / A: Hay rojo y verde.",
      because: "about the colour",
    },
    {
      language: "es",
      turns: "C: Mi cuñado me dijo una cosa y mi hermana otra. / A: ¿Qué le gustaría saber?",
      because: "not the staff",
    },
  ],
};
