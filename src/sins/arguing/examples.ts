import type { Sin } from "../types.ts";

export const examples: Sin["examples"] = {
  positive: [
    {
      language: "en",
      turns: "C: I called twice about this. / A: No, that is not what happened, you never called.",
      quote: "you never called",
    },
    {
      language: "en",
      turns: "C: I brought the pump back on the 3rd. / A: You are making this up.",
      quote: "You are making this up",
    },
    {
      language: "en",
      turns: "C: It broke by itself. / A: You pressed the red key, so it is your own fault.",
      quote: "your own fault",
    },
    {
      language: "en",
      turns: "C: I want an apology. / A: I am not going to apologise for something you did.",
      quote: "not going to apologise",
    },
    {
      language: "en",
      turns: "C: You offered me a free month. / A: Show me where we promised that.",
      quote: "Show me where we promised",
    },
    {
      language: "en",
      turns:
        "C: I paid in May. / A: No, you never paid. / C: I have the slip here. / A: You are wrong.",
      quote: "You are wrong",
    },
    {
      language: "en",
      turns: "C: I did not cancel. / A: Our records clearly show you did.",
      quote: "Our records clearly show you",
    },
    {
      language: "en",
      turns:
        "C: Your driver accused me of stealing his pen. / A: I am sorry, that should not happen.",
      quote: "accused me of",
    },
    {
      language: "tl",
      turns: "C: Kahapon pa po walang ilaw. / A: Nagsisinungaling po kayo.",
      quote: "Nagsisinungaling po kayo",
    },
    {
      language: "tl",
      turns: "C: Nag-cancel po mag-isa ang order. / A: Kasalanan nyo po yan.",
      quote: "Kasalanan nyo",
    },
    {
      language: "es",
      turns:
        "C: Devolví el termo la semana pasada. / A: Eso no es cierto. / C: Tengo el recibo. / A: Usted nunca devolvió nada.",
    },
    {
      language: "es",
      turns: "C: Me prometieron el descuento. / A: Se lo está inventando.",
      quote: "inventando",
    },
    {
      language: "es",
      turns: "C: Merezco una disculpa. / A: No tengo por qué disculparme por su descuido.",
      quote: "disculparme",
    },
  ],
  negative: [
    {
      language: "en",
      turns:
        "C: I paid in May. / A: That is not what happened on our side, but let us not argue over a week: I have accepted it.",
      because: "one contradiction, with repair",
    },
    {
      language: "en",
      turns: "C: I have the slip. / A: Could you send the slip so that I can correct our record?",
      because: "asks in order to help",
    },
    {
      language: "en",
      turns: "C: Is it my fault? / A: It is not your fault, the hinge is weak.",
      because: "takes the blame away",
    },
    {
      language: "en",
      turns:
        "C: The bill is wrong. / A: The bill is right, here is the list, and here is how to pay less next month.",
      because: "one calm correction with help",
    },
    {
      language: "en",
      turns:
        "C: Does it fit the old pan? / A: No, it does not. / C: And the new one? / A: No, it never did.",
      because: "answers, not contradictions of what happened",
    },
    {
      language: "en",
      turns:
        "C: I called on Monday. / A: If you are mistaken about the day, no problem: tell me the number and I will look.",
      because: "a condition, and help",
    },
    {
      language: "tl",
      turns: "C: Ako po ba ang nagkamali? / A: Hindi nyo po kasalanan, kami po ang nagkulang.",
      because: "takes responsibility",
    },
    {
      language: "tl",
      turns: "C: Noong 5 po ako nagbayad. / A: Ang nasa record po ay 6, pero itatama ko na po.",
      because: "one calm correction with a repair",
    },
    {
      language: "es",
      turns:
        "C: Pagué el día dos. / A: Aquí figura el día cuatro, pero lo dejamos en el dos y le quito el recargo.",
      because: "gives way",
    },
    {
      language: "es",
      turns:
        "C: ¿Me cobraron de más? / A: Lo revisé: son dos tazas y el envío. Le adjunto el detalle.",
      because: "explains the charge",
    },
    {
      language: "es",
      turns: "C: Creo que me equivoqué de talla. / A: No pasa nada, se la cambiamos hoy.",
      because: "the customer said so",
    },
  ],
};
