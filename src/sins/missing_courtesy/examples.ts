import type { Sin } from "../types.ts";

export const examples: Sin["examples"] = {
  positive: [
    {
      language: "en",
      turns:
        "C: Good morning, the tent came without poles and we leave tomorrow. / A: Model. / C: Fjell 3, thank you. / A: Poles go out today. / C: Will they be here in time? / A: By ten.",
      quote: "Model.",
    },
    {
      language: "es",
      turns:
        "C: Buenas tardes, me cobraron dos veces el abono, ¿me ayudan? / A: Número de socio. / C: 5512, gracias. / A: Se devuelve el lunes. / C: ¿A la misma tarjeta? / A: Sí.",
      quote: "Número de socio.",
    },
    {
      language: "tl",
      turns:
        "C: Hello po, hindi gumagana yung keypad ng lock namin. / A: Unit number. / C: 7B po, salamat. / A: Papunta na tech. / C: Anong oras kaya po? / A: 4pm.",
      quote: "Unit number.",
    },
    {
      language: "en",
      turns:
        "C: My parcel arrived damaged. / A: It was damaged in the van. / C: And now? / A: A new one ships Monday.",
      quote: "It was damaged in the van",
    },
    {
      language: "en",
      turns: "C: You lost my bag and not even an apology came. / A: Which bag was it?",
      quote: "not even an apology",
    },
    {
      language: "en",
      turns: "C: Your driver has no manners. / A: What happened?",
      quote: "no manners",
    },
    {
      language: "tl",
      turns:
        "C: Hindi man lang nagpasalamat yung cashier niyo. / A: Pasensya na po, kakausapin ko po siya.",
      quote: "Hindi man lang nagpasalamat",
    },
    {
      language: "tl",
      turns:
        "C: Basag yung dumating na vase. / A: Anong order? / C: Order 812. / A: Basag nga, papalitan bukas.",
      quote: "Basag nga",
    },
    {
      language: "es",
      turns: "C: Perdieron mi maleta y ni una disculpa. / A: Tiene razón, lo siento mucho.",
      quote: "ni una disculpa",
    },
    {
      language: "es",
      turns: "C: Sus empleados ni siquiera saludan. / A: Lo hablo con ellos, gracias.",
    },
    {
      language: "es",
      turns: "C: Nunca se disculparon por el retraso. / A: Le pido disculpas ahora.",
      quote: "Nunca se disculparon",
    },
    {
      language: "en",
      turns:
        "C: The grill does not work since Sunday and guests come tonight. / A: Upload the invoice. Read the guide.",
      quote: "Upload the invoice.",
    },
    {
      language: "en",
      turns: "C: The grill does not work since Sunday, what now? / A: Model?",
      quote: "Model?",
    },
    {
      language: "es",
      turns:
        "C: La parrilla no funciona desde el domingo y hoy vienen invitados. / A: Suba la factura. Llame el lunes.",
      quote: "Suba la factura.",
    },
    {
      language: "tl",
      turns:
        "C: Sira pa rin yung ihawan namin mula Linggo, may bisita mamaya. / A: I-upload mo yung invoice. Tawagan ang shop.",
      quote: "I-upload mo yung invoice.",
    },
    {
      language: "en",
      turns: "C: You forgot the lid of my pot. / A: Another lid goes out at noon.",
      quote: "Another lid goes out at noon.",
    },
    {
      language: "es",
      turns: "C: Me cobraron dos veces la olla. / A: El reembolso llega mañana a la tarjeta.",
      quote: "El reembolso llega mañana a la tarjeta.",
    },
    {
      language: "tl",
      turns: "C: Nakalimutan niyo yung takip ng kaldero. / A: Bukas yung kapalit.",
      quote: "Bukas yung kapalit.",
    },
  ],
  negative: [
    {
      language: "en",
      turns:
        "C: Hi, my tent has no poles. / A: Which tent? / C: The green one. / A: We forgot them, poles go out today, sorry. / C: When? / A: At noon.",
      because: "there is one apology",
    },
    {
      language: "es",
      turns:
        "C: Hola, ¿abren hoy? / A: Hasta las 8. / C: ¿Y mañana? / A: Hasta las 6. / C: ¿El domingo? / A: Cerrado.",
      because: "short answers to short questions, and nothing went wrong",
    },
    {
      language: "en",
      turns:
        "C: My parcel arrived damaged. / A: It was damaged in the van, sorry. / C: And now? / A: A new one ships Monday.",
      because: "there is an apology",
    },
    {
      language: "en",
      turns: "C: My parcel arrived damaged. / A: It was damaged in the van.",
      because: "never from a single reply",
    },
    {
      language: "en",
      turns: "C: Are you open on Sunday? / A: Yes, 9 to 5. / C: And Monday? / A: 9 to 6.",
      because: "a short exchange in which nothing went wrong",
    },
    {
      language: "en",
      turns: "C: No apology needed, it was my mistake. / A: Good, so we leave it.",
      because: "the customer wants none",
    },
    {
      language: "tl",
      turns:
        "C: Basag po ang vase. / A: Ano po ang order? / C: 812. / A: Papalitan po namin ang basag.",
      because: "'po' is respect",
    },
    {
      language: "es",
      turns: "C: Acepto sus disculpas. / A: Gracias.",
      because: "there was one",
    },
    {
      language: "es",
      turns: "C: Gracias y saludos. / A: Igualmente.",
      because: "courtesy",
    },
    {
      language: "es",
      turns: "C: Disculpe, ¿abren hoy? / A: Sí, hasta las seis.",
      because: "the customer's own",
    },
    {
      language: "en",
      turns:
        "C: The grill does not work since Sunday and guests come tonight. / A: Sorry about that. Send the invoice. Wait by the phone.",
      because: "regret comes first",
    },
    {
      language: "en",
      turns: "C: The grill does not work since Sunday, what now? / A: Turn the gas valve left.",
      because: "one command is the help that was asked for",
    },
    {
      language: "en",
      turns: "C: You forgot the lid of my pot. / A: Sorry, another lid goes out at noon.",
      because: "there is regret",
    },
    {
      language: "en",
      turns: "C: You forgot the lid of my pot. / A: Which pot is it?",
      because: "whether it is so is still open",
    },
    {
      language: "es",
      turns: "C: Olvidaron la tapa de la olla. / A: Disculpe, otra sale a mediodía.",
      because: "there is regret",
    },
    {
      language: "es",
      turns: "C: ¿Dónde va la factura? / A: Aquí. Suba la foto.",
      because: "nothing went wrong",
    },
    {
      language: "tl",
      turns: "C: Nakalimutan niyo yung takip ng kaldero. / A: Bukas po ang kapalit.",
      because: "'po' is respect",
    },
  ],
};
