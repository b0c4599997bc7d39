import type { Sin } from "../types.ts";

export const examples: Sin["examples"] = {
  positive: [
    {
      language: "en",
      turns:
        "C: The cake never came and the party is over, it was for my son. What now? / A: Ok. / C: Is that all?",
      quote: "Ok.",
    },
    {
      language: "en",
      turns:
        "C: My line has been dead for a week and I work from home. When will it be back? / A: No idea, sorry.",
      quote: "No idea",
    },
    {
      language: "en",
      turns:
        "C: You cancelled my class without a word. What happens with my fee? / A: It is what it is.",
      quote: "It is what it is",
    },
    {
      language: "en",
      turns: "C: The new boiler keeps failing every night. Can you help? / A: Yeah, that happens.",
      quote: "that happens",
    },
    {
      language: "en",
      turns:
        "C: Which of the two repairs do I need? It is not working. / A: Makes no difference to me.",
      quote: "Makes no difference to me",
    },
    {
      language: "en",
      turns:
        "C: The app loses my shopping list every day, please fix it. / A: Maybe it will fix itself.",
      quote: "it will fix itself",
    },
    {
      language: "en",
      turns:
        "C: I wrote four times. You clearly don't care about your customers. / A: I am sorry. I have your order open now.",
      quote: "You clearly don't care",
    },
    {
      language: "tl",
      turns:
        "C: Hindi po gumagana yung oven na binili ko, may handaan pa naman bukas. / A: Naku, ganyan po talaga.",
      quote: "ganyan po talaga",
    },
    {
      language: "tl",
      turns: "C: Bakit po nag-iba ang bill ko ngayong buwan? / A: Malay ko po, ma'am.",
      quote: "Malay ko po",
    },
    {
      language: "tl",
      turns:
        "C: Feeling ko walang pakialam ang team nyo sa customer. / A: Pasensya na po, titingnan ko po ngayon.",
      quote: "walang pakialam ang team",
    },
    {
      language: "es",
      turns: "C: La lavadora inundó la cocina y no sé qué hacer. / A: Ni idea.",
      quote: "Ni idea",
    },
    {
      language: "es",
      turns:
        "C: Mi cuenta lleva dos días bloqueada y no puedo trabajar. / A: Pues qué le vamos a hacer.",
      quote: "qué le vamos a hacer",
    },
    {
      language: "es",
      turns: "C: El paquete llegó roto y era un regalo. / A: Bueno, así son las cosas.",
      quote: "así son las cosas",
    },
    {
      language: "en",
      turns:
        "C: When will the blue lamp be in your shops again? / A: Sorry, we do not have any information on that.",
      quote: "do not have any information",
    },
    {
      language: "es",
      turns:
        "C: ¿Cuándo vuelve la lámpara azul a la tienda? / A: No tenemos información al respecto.",
      quote: "No tenemos información",
    },
    {
      language: "tl",
      turns:
        "C: Kailan po babalik sa tindahan ang asul na ilaw? / A: Wala po kaming impormasyon tungkol diyan.",
      quote: "Wala po kaming impormasyon",
    },
  ],
  negative: [
    {
      language: "en",
      turns: "C: Are you open on Sunday? / A: Yes, 9 to 5.",
      because: "short and complete",
    },
    {
      language: "en",
      turns:
        "C: When will my line be back? / A: I don't know yet. I am asking the engineer and will write to you in ten minutes.",
      because: "a next step",
    },
    { language: "en", turns: "C: All good, it works now! / A: Great.", because: "solved" },
    {
      language: "en",
      turns:
        "C: The kettle leaks since yesterday and my kitchen floor is wet, it is broken. / A: Ok. / A: Please switch it off, I am sending a new one today.",
      because: "the help comes in the next message",
    },
    {
      language: "en",
      turns:
        "C: The site is down and I cannot order. / A: It happens when two people order at once. Please reload the page.",
      because: "explains and helps",
    },
    {
      language: "en",
      turns:
        "C: I don't care about the color, any will do. Do you have one? / A: Yes, the red one.",
      because: "the customer speaks of the color",
    },
    {
      language: "en",
      turns: "C: Shall I send the photo by mail or here? / A: Whatever you prefer, both reach me.",
      because: "leaves the choice and answers",
    },
    {
      language: "tl",
      turns:
        "C: Bakit po ayaw tumuloy ng bayad? / A: Hindi ko po alam pa, pero itatanong ko na po sa billing ngayon.",
      because: "finds out, with a next step",
    },
    {
      language: "tl",
      turns: "C: Pink o green po ba ang mas ok? / A: Kayo po ang bahala, pareho pong may stock.",
      because: "leaves the choice to the customer, with an answer",
    },
    {
      language: "tl",
      turns: "C: Ok na po, gumana na. / A: Sige po, salamat!",
      because: "solved before the short reply",
    },
    {
      language: "es",
      turns:
        "C: ¿Cuándo llega la lámpara azul? / A: No lo sé aún; pregunto en el almacén y le escribo antes de las seis.",
      because: "says what comes next",
    },
    {
      language: "es",
      turns: "C: ¿La tapa es de metal? / A: Sí, de acero.",
      because: "a short question has a short answer",
    },
    {
      language: "es",
      turns: "C: Ya funciona, mil gracias. / A: De nada.",
      because: "nothing is open any more",
    },
    {
      language: "en",
      turns:
        "C: When will the blue lamp be in your shops again? / A: We do not have any information on that yet, but I am asking our buyers and will write to you tomorrow.",
      because: "it is being found out",
    },
  ],
};
