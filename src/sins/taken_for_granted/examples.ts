import type { Sin } from "../types.ts";

export const examples: Sin["examples"] = {
  positive: [
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
  ],
};
