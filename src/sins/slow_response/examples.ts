import type { Sin } from "../types.ts";

export const examples: Sin["examples"] = {
  positive: [
    {
      language: "en",
      turns:
        "#social C: Being on hold for 50 minutes and counting, great. / A: I am sorry, let me look at it.",
    },
    {
      language: "en",
      turns:
        "#email C: Where is my refund? / A: Sorry for getting back to you after nine days. / C: Well?",
      quote: "Sorry for getting back to you after nine days",
    },
    {
      language: "es",
      turns:
        "#email C: ¿Dónde está mi reembolso? / A: Tardamos dos semanas en contestarle, una disculpa. / C: ¿Y entonces?",
      quote: "Tardamos dos semanas en contestarle",
    },
    {
      language: "tl",
      turns:
        "#email C: Nasaan po ang refund? / A: Sorry po ngayon lang nakapag-reply after 9 days. / C: So?",
      quote: "Sorry po ngayon lang nakapag-reply after 9 days",
    },
    {
      language: "en",
      turns:
        "#email @2026-03-06T12:00 [2026-03-02T09:00] C: Which of the two stoves is quieter? / [2026-03-02T10:00] A: I'll ask our technician and let you know.",
      quote: "I'll ask our technician and let you know",
    },
    {
      language: "es",
      turns:
        "#email @2026-03-09T12:00 [2026-03-02T09:00] C: ¿Cuál de las dos estufas hace menos ruido? / [2026-03-02T10:00] A: Lo consulto con el taller y le aviso el miércoles. / [2026-03-02T10:05] C: Gracias.",
      quote: "Lo consulto con el taller y le aviso el miércoles",
    },
    {
      language: "tl",
      turns:
        "#email @2026-03-06T12:00 [2026-03-02T09:00] C: Alin po sa dalawang kalan ang mas tahimik? / [2026-03-02T10:00] A: Itatanong ko po sa technician at babalikan ko kayo.",
      quote: "Itatanong ko po sa technician",
    },
    {
      language: "en",
      turns:
        "#email @2026-03-06T12:00 [2026-03-02T09:00] C: The stove hums since the repair, what is it? / [2026-03-02T10:00] A: Thank you for the recording. The workshop is still looking into it.",
      quote: "is still looking into it",
    },
    {
      language: "es",
      turns:
        "#email @2026-03-06T12:00 [2026-03-02T09:00] C: ¿Por qué me cobraron dos veces? / [2026-03-02T10:00] A: Buenos días, Marta. Seguimos revisando el cobro con el banco.",
      quote: "Seguimos revisando",
    },
    {
      language: "tl",
      turns:
        "#email @2026-03-06T12:00 [2026-03-02T09:00] C: Bakit po dalawang beses akong siningil? / [2026-03-02T10:00] A: Iniimbestigahan pa po ng billing.",
      quote: "Iniimbestigahan pa po ng",
    },
    {
      language: "en",
      turns:
        "[2026-03-02T09:00] C: My card is blocked, can you help? / [2026-03-02T09:45] A: Hello, how can I help?",
    },
    {
      language: "en",
      turns:
        "#social [2026-03-02T09:00] C: The kettle I bought leaks. / [2026-03-05T16:30] A: Sorry to hear that, which model is it?",
    },
    {
      language: "en",
      turns:
        "[2026-03-02T09:00] C: Where is parcel 7741? / A: Let me look. / [2026-03-02T09:02] C: And will it come today? / [2026-03-02T10:10] A: Yes, before 6 pm.",
    },
    {
      language: "en",
      turns:
        "[2026-03-02T09:00] C: Is the pool open? / [2026-03-02T09:06] C: Hello?? / [2026-03-02T09:40] A: Yes, until eight.",
    },
    {
      language: "en",
      turns:
        "C: I have been on hold for two hours. / A: I am so sorry, I have your file open now. How can I help?",
      quote: "on hold for two hours",
    },
    {
      language: "en",
      turns:
        "C: Still waiting for a reply from you since last week. / A: Sorry, Ana. Your refund left us today.",
      quote: "waiting for a reply from you since last week",
    },
    {
      language: "en",
      turns:
        "C: It takes you half a day to answer each message. / A: I am sorry, I stay with you until this is solved.",
      quote: "takes you half a day to answer",
    },
    {
      language: "en",
      turns:
        "[2026-03-02T09:00] C: How do I reset the boiler? / [2026-03-02T11:00] C: Never mind, I found it. / [2026-03-02T11:02] A: Great!",
    },
    {
      language: "tl",
      turns:
        "C: Dalawang oras na po akong naghihintay ng sagot sa inyo. / A: Pasensya na po, nandito na po ako.",
      quote: "Dalawang oras na po akong naghihintay ng sagot",
    },
    {
      language: "tl",
      turns:
        "C: Ang bagal nyo naman pong mag-reply. / A: Pasensya na po, ano po ang maitutulong ko?",
      quote: "bagal nyo naman pong mag-reply",
    },
    {
      language: "es",
      turns: "C: Llevo tres horas esperando en su chat. / A: Perdone, ya estoy con usted.",
      quote: "tres horas",
    },
    {
      language: "es",
      turns: "C: Tardan días en contestar. / A: Tiene razón, lo siento.",
      quote: "Tardan días en contestar",
    },
    {
      language: "es",
      turns: "C: Una hora al teléfono en espera, qué vergüenza. / A: Lo siento, ya le atiendo.",
      quote: "Una hora al teléfono",
    },
  ],
  negative: [
    {
      language: "en",
      turns: "#social C: Please put my delivery on hold for two weeks. / A: Done.",
      because: "a hold they asked for",
    },
    {
      language: "en",
      turns: "#email C: Where is my chair? / A: Delivery takes nine days. / C: Thanks.",
      because: "A delivery time is no wait for an answer.",
    },
    {
      language: "en",
      turns:
        "#email @2026-03-02T20:00 [2026-03-02T09:00] C: The stove hums since the repair, what is it? / [2026-03-02T10:00] A: The workshop is still looking into it.",
      because: "not so long yet",
    },
    {
      language: "en",
      turns:
        "#email @2026-03-06T12:00 [2026-03-02T09:00] C: The stove hums since the repair, what is it? / [2026-03-02T10:00] A: We are looking into it. Which burner is it?",
      because: "the customer was asked something",
    },
    {
      language: "es",
      turns:
        "#email @2026-03-06T12:00 [2026-03-02T09:00] C: ¿Por qué me cobraron dos veces? / [2026-03-02T10:00] A: Seguimos revisando el cobro. / [2026-03-04T10:00] A: El banco devolvió hoy el segundo cobro.",
      because: "word came",
    },
    {
      language: "en",
      turns:
        "#email @2026-03-02T20:00 [2026-03-02T09:00] C: Which of the two stoves is quieter? / [2026-03-02T10:00] A: I'll ask our technician and let you know.",
      because: "the time for word has not passed",
    },
    {
      language: "en",
      turns:
        "#email @2026-03-06T12:00 [2026-03-02T09:00] C: Which of the two stoves is quieter? / [2026-03-02T10:00] A: I'll ask our technician and let you know on Friday.",
      because: "word was promised for Friday",
    },
    {
      language: "es",
      turns:
        "#email @2026-03-09T12:00 [2026-03-02T09:00] C: ¿Cuál de las dos estufas hace menos ruido? / [2026-03-02T10:00] A: Lo consulto con el taller y le aviso. / [2026-03-02T12:00] C: Olvídelo, ya compré la otra.",
      because: "the customer waits no longer",
    },
    {
      language: "en",
      turns:
        "#email [2026-03-02T09:00] C: Can I change the date? / [2026-03-02T17:30] A: Yes, to which day?",
      because: "within the target of the channel",
    },
    {
      language: "en",
      turns:
        "C: My drill is broken. / A: I need a photo to continue, please. / [2026-03-05T09:00] C: Here it is. / [2026-03-05T09:03] A: Thanks, approved.",
      because: "the waiting was on the customer",
    },
    {
      language: "en",
      turns:
        "C: Do you have size 40? / [2026-03-02T09:05] A: Sorry to keep you waiting, I was checking the stock. Yes, two pairs.",
      because: "an apology for a wait within the target",
    },
    {
      language: "en",
      turns:
        "C: Can you send the manual? / A: Here is the manual. / C: Thank you so much! / [2026-03-04T09:00] A: You are welcome.",
      because: "thanks seek no answer",
    },
    {
      language: "en",
      turns:
        "C: I have been waiting three weeks for my parcel. / A: It is at the depot; I have booked delivery for tomorrow.",
      because: "a wait for goods, not for an answer",
    },
    {
      language: "en",
      turns: "C: How fast do you answer? / A: We answer e-mails within one business day.",
      because: "a stated norm is not a wait",
    },
    {
      language: "en",
      turns:
        "C: Can I pay in cash? / A: Yes. / [2026-03-04T09:00] C: Do you take cheques as well? / [2026-03-04T09:04] A: Yes, we do.",
      because: "silence between two answered questions is nobody's wait",
    },
    {
      language: "tl",
      turns:
        "C: Tatlong araw na po akong naghihintay ng parcel. / A: Nasa hub na po, mamaya po ang dating.",
      because: "a wait for goods",
    },
    {
      language: "tl",
      turns: "C: Ang bagal po ng fan. / A: Itaas po ang knob sa 3.",
      because: "the fan is slow",
    },
    {
      language: "es",
      turns: "C: ¿Cuánto tardan? / A: Contestamos los correos en un día.",
      because: "says what to expect",
    },
    {
      language: "es",
      turns: "C: Gracias por contestar tan rápido. / A: Para eso estamos.",
      because: "praise",
    },
    {
      language: "es",
      turns:
        "C: Esperé a mi hermana dos horas en el parque. / A: ¡Qué paciencia! ¿En qué le ayudo?",
      because: "about somebody else",
    },
    {
      language: "en",
      turns:
        "#forum C: The lamp flickers, why? / A: Change the bulb. / C: It is fixed with the new bulb. / [2026-03-24T09:00] A: Glad to hear it, please mark this as solved.",
      because: "the reply only takes leave",
    },
    {
      language: "en",
      turns:
        "#forum C: The lamp flickers, why? / A: Change the bulb. / C: I changed it, no luck. I am taking it up with the maker, thanks. / [2026-03-24T09:00] A2: Same here.",
      because: "another reader with the same trouble",
    },
    {
      language: "es",
      turns:
        "#forum C: La lámpara parpadea, ¿por qué? / A: Quite el filtro. / C: Lo quité y funciona. / [2026-03-24T09:00] A: Hay un filtro nuevo, por si lo quiere.",
      because: "solved before",
    },
    {
      language: "en",
      turns:
        "#forum C: The lamp flickers. / A: Change the bulb. / C: Thanks, I will follow that and see whether the problem stays. / [2026-03-24T09:00] A: Any news?",
      because: "the customer went to try it",
    },
  ],
};
