import type { Sin } from "../types.ts";

export const examples: Sin["examples"] = {
  positive: [
    {
      language: "en",
      turns: "C: I would like to cancel after eight years. / A: Cancelled.",
      quote: "cancel after eight years",
    },
    {
      language: "en",
      turns: "C: Can I have the free month too? / A: That offer is only for new customers.",
      quote: "only for new customers",
    },
    {
      language: "en",
      turns:
        "C: I have been a customer for nine years and my order is wrong again. / A: What is the number?",
      quote: "customer for nine years",
    },
    {
      language: "en",
      turns: "C: This is how you treat loyal customers? / A: Which order is it?",
      quote: "This is how you treat loyal",
    },
    {
      language: "en",
      turns: "C: I spend thousands with you and the service is terrible. / A: Ok.",
      quote: "spend thousands with you",
    },
    {
      language: "tl",
      turns:
        "C: Tatlong taon na po akong subscriber, pwede po ba sa promo? / A: Para lang po sa bagong subscriber.",
      quote: "Para lang po sa bagong subscriber",
    },
    {
      language: "tl",
      turns: "C: Ganito po ba kayo sa matagal nang customer? / A: Ano po ang order number?",
      quote: "Ganito po ba kayo sa matagal",
    },
    {
      language: "es",
      turns: "C: ¿Me dan esa tarifa? / A: Es solo para clientes nuevos.",
      quote: "solo para clientes nuevos",
    },
    {
      language: "es",
      turns: "C: ¿Así premian la lealtad? / A: Tiene razón, le doy un mes gratis.",
      quote: "premian la lealtad",
    },
    {
      language: "es",
      turns: "C: ¿Me lo rebajan por mis años? / A: La antigüedad no cambia el precio.",
      quote: "antigüedad no cambia",
    },
  ],
  negative: [
    {
      language: "en",
      turns:
        "C: Can I have the free month too? / A: That offer is only for new customers; for your nine years I can give you a free month on your own plan.",
      because: "a benefit for loyalty instead",
    },
    {
      language: "en",
      turns:
        "C: I have been a customer for nine years and my order is wrong. / A: Thank you for your loyalty. Which lamp came?",
      because: "it is recognised",
    },
    {
      language: "en",
      turns: "C: I am a regular customer. Do you have it in red? / A: Yes, in red and in blue.",
      because: "no complaint",
    },
    {
      language: "en",
      turns:
        "#forum C: I have been a customer for nine years and the update is terrible. / A: Open the menu.",
      because: "a public forum of users owes no loyalty",
    },
    {
      language: "tl",
      turns:
        "C: Pwede po ba ang promo? / A: Para po sa bago, pero dahil matagal na kayo, in-apply ko na rin po.",
      because: "given all the same",
    },
    {
      language: "tl",
      turns: "C: Suki po ako, ang ganda ng serbisyo. / A: Salamat po!",
      because: "content",
    },
    {
      language: "es",
      turns: "C: ¿Me dan esa tarifa? / A: Es para nuevos, pero por sus años le hago un descuento.",
      because: "recognised",
    },
    {
      language: "es",
      turns: "C: Soy cliente desde 2014. / A: ¡Gracias por tantos años!",
      because: "recognised",
    },
    {
      language: "es",
      turns: "C: ¿Tienen algo para clientes nuevos? / A: Sí, un mes gratis.",
      because: "asked for it",
    },
  ],
};
