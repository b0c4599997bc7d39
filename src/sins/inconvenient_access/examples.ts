import type { Sin } from "../types.ts";

export const examples: Sin["examples"] = {
  positive: [
    {
      language: "en",
      turns: "C: There is nowhere to park and no sign. / A: Thank you for telling us.",
      quote: "nowhere to park",
    },
    {
      language: "en",
      turns: "#social C: How much is the blue one? / A: PM sent.",
      quote: "PM sent",
    },
    {
      language: "en",
      turns: "C: You close at 4, I work until 6. / A: We open on Saturday too.",
      quote: "You close at 4",
    },
    {
      language: "en",
      turns: "C: There are no prices shown on your site. / A: They are on page two.",
      quote: "no prices shown",
    },
    {
      language: "en",
      turns: "C: Your entrance has no wheelchair ramp. / A: Sorry, the ramp is at the side door.",
      quote: "no wheelchair ramp",
    },
    {
      language: "tl",
      turns:
        "C: Walang parking sa branch nyo sa bayan. / A: Pasensya na po, may paradahan po sa likod.",
      quote: "Walang parking sa",
    },
    {
      language: "es",
      turns: "C: No hay dónde aparcar en su oficina. / A: Hay plazas detrás, le mando el plano.",
      quote: "dónde aparcar",
    },
    {
      language: "es",
      turns: "#social C: ¿Cuánto cuesta la mesa? / A: Le escribimos por privado.",
      quote: "por privado",
    },
    {
      language: "es",
      turns: "C: Cierran muy temprano, salgo a las siete. / A: Los jueves abrimos hasta las nueve.",
      quote: "Cierran muy temprano",
    },
  ],
  negative: [
    {
      language: "en",
      turns:
        "C: How much for curtains? / A: The quote depends on the size; send me the measures and I answer with the price here.",
      because: "explained",
    },
    {
      language: "en",
      turns: "C: Where can I leave the car? / A: Parking is free behind the building.",
      because: "said by the staff, no complaint",
    },
    {
      language: "en",
      turns: "C: How much is the blue one? / A: It is 20 euros, DM sent with the link.",
      because: "the price is told",
    },
    {
      language: "en",
      turns: "C: How much is my bill? / A: PM sent, it holds your account data.",
      because: "about an account",
    },
    {
      language: "en",
      turns: "C: Which address do you deliver to? / A: To the one on the form.",
      because: "an address question",
    },
    {
      language: "tl",
      turns: "C: Walang bayad po ba ang parking? / A: Opo, libre po.",
      because: "asks what it costs",
    },
    {
      language: "es",
      turns: "C: ¿Cuánto cuesta la mesa? / A: Depende de la medida: dígamela y se lo calculo aquí.",
      because: "says what it depends on",
    },
    {
      language: "es",
      turns: "C: La tapa no cierra bien. / A: Le mando otra.",
      because: "the lid",
    },
    {
      language: "es",
      turns: "C: Aparqué enseguida, gracias. / A: ¡Qué bien!",
      because: "praise",
    },
  ],
};
