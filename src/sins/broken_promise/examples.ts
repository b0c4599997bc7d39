import type { Sin } from "../types.ts";

export const examples: Sin["examples"] = {
  positive: [
    {
      language: "en",
      turns: "#social C: @Lamps my order was to be delivered at noon / A: We are sorry about this!",
      quote: "was to be delivered at noon",
    },
    {
      language: "en",
      turns: "C: You told me it would be ready by Thursday. It is Saturday. / A: Let me look.",
      quote: "You told me it would be ready by Thursday. It is Saturday.",
    },
    {
      language: "es",
      turns: "C: Me dijeron que estaría listo el jueves. Ya es sábado. / A: Reviso ahora.",
      quote: "Me dijeron que estaría listo el jueves.",
    },
    {
      language: "en",
      turns:
        "#email @2026-03-10T09:00 [2026-03-02T09:00] C: Can you send me the March invoice? / [2026-03-02T09:30] A: I will send you the invoice by Wednesday. / [2026-03-06T10:00] C: I have not received the invoice.",
      quote: "I will send you the invoice",
    },
    {
      language: "en",
      turns: "C: What about my form? / A: I forgot to send the form, here it is.",
      quote: "I forgot to send",
    },
    {
      language: "en",
      turns: "C: Any news? / A: I said I would ring on Monday, but I did not.",
      quote: "I said I would ring on Monday, but I did not",
    },
    {
      language: "en",
      turns:
        "C: You said it would be here on Friday and it is still not here. / A: I am sorry, let me look.",
      quote: "You said it would be here on Friday",
    },
    {
      language: "en",
      turns: "C: I was promised a new lid in May, still waiting. / A: Let me check.",
      quote: "promised a new lid",
    },
    {
      language: "en",
      turns: "C: Nobody called me back. / A: I am calling you in five minutes.",
      quote: "Nobody called me back",
    },
    {
      language: "en",
      turns:
        "#social C: My sofa was supposed to come today and it has not arrived. / A: Let us see where the van is.",
      quote: "supposed to come today",
    },
    {
      language: "tl",
      turns:
        "C: Sabi nyo po noong Lunes may tatawag, hanggang ngayon wala pa rin. / A: Tinawagan ko na po sila, nasa daan na po ang technician.",
      quote: "Sabi nyo po noong Lunes",
    },
    {
      language: "tl",
      turns: "C: Nasaan na po ang kopya? / A: Nakalimutan ko pong i-email kahapon, heto na po.",
      quote: "Nakalimutan ko pong i-email",
    },
    {
      language: "tl",
      turns:
        "C: Hindi po sumipot ang installer nyo kanina. / A: Pasensya na po, naka-schedule na po ulit bukas.",
      quote: "Hindi po sumipot",
    },
    {
      language: "es",
      turns:
        "C: Dijeron que me llamarían el lunes y nadie me llamó. / A: Lo siento mucho, le llamo ahora mismo.",
    },
    {
      language: "es",
      turns:
        "C: Me prometieron el reembolso hace una semana y sigo esperando. / A: Lo reviso ya mismo.",
      quote: "Me prometieron",
    },
    {
      language: "es",
      turns: "C: ¿Y el manual? / A: Perdón, se me olvidó mandarle el manual que le prometí ayer.",
      quote: "se me olvidó",
    },
  ],
  negative: [
    {
      language: "en",
      turns: "#social C: @Lamps when does my order arrive? / A: On Monday, as agreed.",
      because: "nothing is late and nobody regrets anything",
    },
    {
      language: "en",
      turns:
        "#email @2026-03-10T09:00 [2026-03-02T09:10] C: Please send the invoice. / [2026-03-02T09:20] A: I will email you the invoice today. / [2026-03-02T16:40] A: Here is the invoice: https://files.shop.example/i/77 / [2026-03-03T09:00] C: Got it, thank you.",
      because: "kept on the day",
    },
    {
      language: "en",
      turns: "C: How long does delivery take? / A: Delivery usually takes three to five days.",
      because: "a forecast, no promise",
    },
    {
      language: "en",
      turns:
        "#email @2026-03-20T09:00 [2026-03-02T09:10] C: Please call me about the oven. / [2026-03-02T09:20] A: I will call you tomorrow. / [2026-03-02T11:00] C: Forget the call, I solved it.",
      because: "released by the customer",
    },
    {
      language: "en",
      turns: "C: I promise I will pay on Friday. / A: Thank you, that is fine.",
      because: "the customer's promise",
    },
    {
      language: "en",
      turns: "C: You said it would fit and it does. Thank you! / A: Glad to hear it.",
      because: "kept",
    },
    {
      language: "en",
      turns: "C: Did you get my mail? / A: You forgot to send the photo, could you add it?",
      because: "the customer forgot, not the staff",
    },
    {
      language: "en",
      turns:
        "C: It is supposed to open the door when I press. / A: Please press for three seconds.",
      because: "how it works, no promise",
    },
    {
      language: "tl",
      turns: "C: Dumating na po, gaya ng sabi nyo. / A: Salamat po!",
      because: "kept",
    },
    {
      language: "tl",
      turns: "C: Nakalimutan ko pong dalhin ang resibo. / A: Okay lang po, may kopya po kami.",
      because: "the customer forgot",
    },
    {
      language: "tl",
      turns: "C: Sabi ng pinsan ko mabilis kayo. / A: Salamat po, 2 araw po ang delivery.",
      because: "no promise is spoken of",
    },
    {
      language: "es",
      turns: "C: ¿Cuánto tarda? / A: Suele tardar entre dos y cuatro días.",
      because: "says how long it takes as a rule",
    },
    {
      language: "es",
      turns: "C: Me llamaron el martes, como dijeron. / A: ¡Qué bueno!",
      because: "kept",
    },
    {
      language: "es",
      turns: "C: Ya no necesito que me llamen, lo arreglé. / A: Perfecto, quedo a la orden.",
      because: "the customer released them",
    },
  ],
};
