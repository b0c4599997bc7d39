import type { Sin } from "../types.ts";

export const examples: Sin["examples"] = {
  positive: [
    {
      language: "en",
      turns:
        "C: Your branch was filthy and the screen was off. / A: I am sorry, thank you for telling us.",
      quote: "branch was filthy",
    },
    {
      language: "en",
      turns: "C: The link in your email is dead. / A: Here is the right one.",
      quote: "link in your email is dead",
    },
    {
      language: "en",
      turns:
        "C: Nobody was wearing a badge, I did not know whom to ask. / A: Thank you, I pass it on.",
      quote: "Nobody was wearing a badge",
    },
    {
      language: "en",
      turns: "C: The air conditioning in your store is not working. / A: It is being repaired.",
      quote: "air conditioning in your store is not working",
    },
    {
      language: "tl",
      turns: "C: Ang dumi ng CR nyo sa ikalawang palapag. / A: Ipapalinis po namin ngayon.",
      quote: "Ang dumi ng CR",
    },
    {
      language: "es",
      turns: "C: Su tienda estaba muy sucia. / A: Gracias por decirlo, lo paso a la encargada.",
      quote: "sucia",
    },
    {
      language: "es",
      turns: "C: El enlace de su mensaje no abre. / A: Perdone, aquí va otra vez.",
      quote: "no abre",
    },
    {
      language: "es",
      turns: "C: El aire de su sucursal no funciona. / A: Lo arreglan mañana.",
      quote: "no funciona",
    },
  ],
  negative: [
    { language: "en", turns: "C: It rained so I arrived wet. / A: Oh no!", because: "the weather" },
    {
      language: "en",
      turns: "C: Where do I click? / A: The link works again, here it is.",
      because: "said by the staff, and it works",
    },
    {
      language: "en",
      turns: "C: My kettle is dirty, how do I clean it? / A: With vinegar.",
      because: "the customer's own thing",
    },
    {
      language: "en",
      turns: "C: If the link in your email is dead, what then? / A: Call us.",
      because: "a condition",
    },
    {
      language: "tl",
      turns: "C: Ang dumi na ng sapatos ko, may panlinis po ba kayo? / A: Meron po.",
      because: "their own shoes",
    },
    {
      language: "es",
      turns: "C: Mi cafetera está sucia por dentro. / A: Pase agua con vinagre.",
      because: "the customer's own",
    },
    {
      language: "es",
      turns: "C: Había mucho sol y llegué cansada. / A: ¿Le ofrecemos agua?",
      because: "the weather",
    },
    {
      language: "es",
      turns: "C: El enlace abre bien, gracias. / A: ¡Perfecto!",
      because: "it works",
    },
  ],
};
