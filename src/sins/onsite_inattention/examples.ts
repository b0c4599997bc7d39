import type { Sin } from "../types.ts";

export const examples: Sin["examples"] = {
  positive: [
    {
      language: "en",
      turns: "C: Three clerks were chatting and nobody looked up. / A: I am sorry.",
      quote: "clerks were chatting",
    },
    {
      language: "en",
      turns:
        "C: The driver left the fridge on the sidewalk and would not bring it in. / A: I am sorry, when was that?",
      quote: "driver left the fridge on the sidewalk",
    },
    {
      language: "en",
      turns: "C: I had to walk the whole store to find someone. / A: Thank you for telling us.",
      quote: "walk the whole store to find someone",
    },
    {
      language: "en",
      turns:
        "C: I stood at the counter for ten minutes and nobody came. / A: That should not happen.",
      quote: "stood at the counter",
    },
    {
      language: "tl",
      turns: "C: Kalahating oras kami sa loob, walang lumapit na staff. / A: Pasensya na po.",
      quote: "walang lumapit na staff",
    },
    {
      language: "es",
      turns:
        "C: Las cajeras estaban platicando y no me miraron. / A: Lo lamento, hablo con ellas hoy.",
      quote: "platicando",
    },
    {
      language: "es",
      turns: "C: En la tienda nadie se acercó a la mesa. / A: No debe pasar, lo siento.",
      quote: "nadie se acercó",
    },
    {
      language: "es",
      turns: "C: El repartidor dejó la caja en la calle. / A: Lo siento, mañana le llevamos otra.",
      quote: "dejó la caja en la calle",
    },
  ],
  negative: [
    {
      language: "en",
      turns: "C: There was a line but they were fast. / A: Thanks!",
      because: "no complaint",
    },
    {
      language: "en",
      turns: "C: The guard pointed me to the right desk. / A: Good to hear.",
      because: "served",
    },
    {
      language: "en",
      turns: "C: The printer driver would not install. / A: Which version is it?",
      because: "another driver",
    },
    {
      language: "en",
      turns: "C: Your staff were very helpful on the phone. / A: Thank you!",
      because: "praise",
    },
    {
      language: "tl",
      turns: "C: Inasikaso po kami agad ng crew. / A: Salamat po!",
      because: "they were served",
    },
    {
      language: "es",
      turns: "C: Había gente pero me atendieron rápido. / A: ¡Gracias por contarlo!",
      because: "praise",
    },
    {
      language: "es",
      turns: "C: El chofer llegó a las nueve. / A: Perfecto.",
      because: "came in time",
    },
    {
      language: "es",
      turns: "C: Estaba platicando con mi hermana y se me pasó la hora. / A: Le doy otra cita.",
      because: "the customer chatted",
    },
  ],
};
