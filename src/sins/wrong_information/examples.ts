import type { Sin } from "../types.ts";

export const examples: Sin["examples"] = {
  positive: [
    {
      language: "en",
      turns:
        "C: How long is the warranty on the pump? / A: The warranty on the pump is one year. / C: The box says two. / A2: It is two years, my colleague was wrong about the warranty.",
      quote: "The warranty on the pump is one year.",
    },
    {
      language: "en",
      turns:
        "C: Can I import the old list? / A: The import command stays grey without an account. / A: Contrary to what I said, the import command works without an account.",
      quote: "The import command stays grey without an account.",
    },
    {
      language: "en",
      turns: "C: I followed your steps and now it is worse. / A: Sorry, let me undo that with you.",
      quote: "I followed your steps and now it is worse",
    },
    {
      language: "en",
      turns:
        "C: Your agent told me no stamp was needed and I was refused at the gate. / A: I am sorry, let me look.",
      quote: "told me no stamp was needed",
    },
    {
      language: "en",
      turns: "C: Your shop gave me the wrong information twice. / A: I am sorry to hear that.",
      quote: "gave me the wrong information",
    },
    {
      language: "tl",
      turns:
        "C: May bayad po ba ang palit? / A: Libre po ang palit ng unit sa loob ng 7 days. / C: Sige po. / A2: Mali po ang nasabi ng kasama ko, 300 po ang palit ng unit.",
      quote: "Libre po ang palit",
    },
    {
      language: "tl",
      turns:
        "C: Sinunod ko po ang turo niyo, lalong lumala ang tulo. / A: Pasensya na po, papunta na ang technician.",
      quote: "Sinunod ko po ang turo niyo, lalong",
    },
    {
      language: "es",
      turns:
        "C: ¿Cuánto dura la garantía? / A: La garantía de la lámpara dura un año. / C: Mi vecino tiene dos. / A: Perdón, me equivoqué: la garantía de la lámpara dura dos años.",
      quote: "dura un año",
    },
    {
      language: "es",
      turns: "C: Seguí sus instrucciones y se borró todo. / A: Lo siento, lo recuperamos juntos.",
      quote: "Seguí sus instrucciones",
    },
    {
      language: "es",
      turns: "C: Sus agentes me informaron mal. / A: Lo lamento, aquí va la correcta.",
      quote: "me informaron mal",
    },
  ],
  negative: [
    {
      language: "en",
      turns:
        "C: How long is the warranty? / A: Let me verify that before I tell you something wrong.",
      because: "an honest check",
    },
    {
      language: "en",
      turns:
        "C: How long is the warranty? / A: It was two years until March; now it is one. / C: Thanks.",
      because: "both were true at their time",
    },
    {
      language: "en",
      turns:
        "C: Which day suits? / A: I think the best time for you is Tuesday, what do you prefer?",
      because: "a suggestion, not a fact",
    },
    {
      language: "en",
      turns: "C: I entered the wrong information in the form. / A: No problem, I corrected it.",
      because: "the customer's own slip",
    },
    {
      language: "en",
      turns: "C: I tried your steps, but it still hums. / A: Then let us swap the motor.",
      because: "advice that did not help is not wrong information",
    },
    {
      language: "en",
      turns:
        "C: Was it you who answered? / A: If my colleague was wrong about the fee, I will refund it.",
      because: "a condition",
    },
    {
      language: "tl",
      turns: "C: Mali po yung nailagay kong size. / A: Sige po, palitan natin.",
      because: "the customer's own slip",
    },
    {
      language: "tl",
      turns: "C: Magkano po? / A: Tatanungin ko po muna para tama ang masabi ko.",
      because: "checks before answering",
    },
    {
      language: "en",
      turns:
        "C: I asked about the fee. / A: You said you wanted no help. / C: You lied about what I said.",
      because: "a quarrel over words",
    },
    {
      language: "es",
      turns:
        "C: ¿Cuánto dura la garantía? / A: Déjeme confirmarlo para no darle un dato incorrecto.",
      because: "checks first",
    },
    {
      language: "es",
      turns: "C: Seguí sus instrucciones y quedó perfecto. / A: ¡Qué gusto!",
      because: "they worked",
    },
    {
      language: "es",
      turns: "C: Puse mal la dirección. / A: Ya la corregí.",
      because: "the customer's own slip",
    },
  ],
};
