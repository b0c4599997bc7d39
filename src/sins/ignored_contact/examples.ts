import type { Sin } from "../types.ts";

export const examples: Sin["examples"] = {
  positive: [
    {
      language: "en",
      turns:
        "#forum C: I asked here a year ago and no one replied. How do I mute the lid? / A: Press the knob twice.",
    },
    {
      language: "en",
      turns:
        "#email @2026-03-09T09:00 [2026-03-02T09:00] C: The pump arrived broken. Can you send a new one?",
      quote: "Can you send a new one?",
    },
    {
      language: "en",
      turns:
        "#email @2026-03-09T09:00 [2026-03-02T09:00] C: How do I descale the kettle? / A: Fill it with vinegar and boil it twice. / C: Does that also work for the big one?",
      quote: "Does that also work",
    },
    {
      language: "en",
      turns:
        "!closed C: I would like to cancel my plan. / A: Which plan is it, Nora? / C: It is the family plan, number 55-120.",
      quote: "It is the family plan",
    },
    {
      language: "en",
      turns:
        "#email @2026-03-12T09:00 [2026-03-02T09:00] C: My drill does not start. / A: Please press reset for ten seconds. / [2026-03-02T09:30] C: I pressed it for ten seconds, still not working.",
      quote: "still not working",
    },
    {
      language: "en",
      turns:
        "C: This is my fourth message. / A: I am sorry, Ines. I have your file here and your refund leaves today.",
      quote: "This is my fourth message",
    },
    {
      language: "en",
      turns:
        "C: I emailed you twice and nobody has replied. / A: I am so sorry about that; I answer both now.",
      quote: "nobody has replied",
    },
    {
      language: "en",
      turns:
        "C: I sent a complaint two weeks ago and never heard back. / A: That should not happen; I found it.",
      quote: "never heard back",
    },
    {
      language: "en",
      turns:
        "C: You skipped my question about the refund. / A: You are right, sorry: it was paid on Monday.",
      quote: "You skipped my question",
    },
    {
      language: "tl",
      turns:
        "C: Apat na message na po ako, wala pa ring sagot. / A: Pasensya na po, nakita ko na po ngayon.",
      quote: "wala pa ring sagot",
    },
    {
      language: "tl",
      turns: "C: Bakit ayaw nyo pong sumagot sa PM? / A: Nasagot ko na po, pasensya na.",
      quote: "ayaw nyo pong sumagot",
    },
    {
      language: "es",
      turns:
        "C: Les he escrito tres veces y nadie me responde. / A: Lamento el silencio, ya estoy con su caso.",
      quote: "tres veces y nadie",
    },
    {
      language: "es",
      turns:
        "C: Hice dos preguntas y me contestó una sola. / A: Tiene razón: la segunda respuesta es que sí, incluye la tapa.",
    },
    {
      language: "es",
      turns: "C: Me dejaron en visto desde el martes. / A: Disculpe, ya lo veo.",
      quote: "Me dejaron en visto",
    },
    {
      language: "en",
      turns:
        "#forum @2026-03-19T09:00 [2026-03-02T09:00] C: How do I empty the tray? / A: Press the lever under the lid. / C: There is a screw where you have a lever.",
      quote: "There is a screw",
    },
    {
      language: "es",
      turns:
        "#forum @2026-03-19T09:00 [2026-03-02T09:00] C: ¿Cómo vacío la bandeja? / A: Presione la palanca bajo la tapa. / C: En el mío hay un tornillo en vez de palanca.",
      quote: "En el mío hay un tornillo",
    },
    {
      language: "tl",
      turns:
        "#email @2026-03-19T09:00 [2026-03-02T09:00] C: Paano po alisin ang tray? / A: Pindutin po ang lever sa ilalim. / C: Turnilyo po ang nakalagay sa akin dito.",
      quote: "Turnilyo po ang nakalagay",
    },
  ],
  negative: [
    {
      language: "en",
      turns:
        "#forum @2026-03-19T09:00 [2026-03-02T09:00] C: Can I move the tray to the left? / A: No, it has one place. / C: OK, then it stays where it is.",
    },
    {
      language: "es",
      turns:
        "#email @2026-03-19T09:00 [2026-03-02T09:00] C: ¿Se puede el lunes? / A: El lunes cerramos, el martes sí. / C: El martes está bien.",
    },
    {
      language: "en",
      turns:
        "#social @2026-03-19T09:00 [2026-03-02T09:00] C: @shop best soup in town / A: Made our day! / C: @shop it was truly delicious",
    },
    {
      language: "en",
      turns:
        "#forum C: I asked my cousin and nobody replied. How do I mute the lid? / A: Press the knob twice.",
      because: "about relatives",
    },
    {
      language: "en",
      turns: "@2026-03-09T09:00 C: Is the shop open today? / A: Yes, until 8 pm. / C: Thanks, bye!",
      because: "a closing message",
    },
    {
      language: "en",
      turns:
        "@2026-03-09T09:00 C: How do I pair it? / A: Hold the button for three seconds. / C: Never mind, I found it.",
      because: "withdrawn",
    },
    {
      language: "en",
      turns:
        "@2026-03-09T09:00 C: My parcel is late. / A: It is out for delivery now. / C: Ok. Who designs these tracking pages, honestly?",
      because: "rhetorical",
    },
    {
      language: "en",
      turns: "C: Can you help me with my invoice?",
      because: "an hour has not passed",
    },
    {
      language: "en",
      turns:
        "#email C: Which screws do I need? And how long is the warranty? / A: Here is the data sheet with both answers, see https://shop.example/sheet.pdf: M4 screws, and the warranty is two years.",
      because: "both are answered",
    },
    {
      language: "en",
      turns:
        "@2026-03-09T09:00 C: The filter clogs, what can I do? / A: Rinse it with warm water. / C: Great, I will try that tonight.",
      because: "the customer is trying it",
    },
    {
      language: "en",
      turns:
        "#social @2026-03-09T09:00 C: @shop my order is wrong / A: Sorry! Please send us a DM with your number. / C: @shop I sent you a DM",
      because: "the talk went on elsewhere",
    },
    {
      language: "en",
      turns: "C: There is no reply button in the app. / A: It is under the three dots, top right.",
      because: "not about an answer that is missing",
    },
    {
      language: "tl",
      turns: "C: Walang reply button sa app. / A: Nasa ibaba po, yung arrow.",
      because: "the button is missing",
    },
    {
      language: "tl",
      turns: "C: Hindi po ako nakasagot kagabi. / A: Okay lang po, tuloy po natin.",
      because: "the customer did not answer",
    },
    {
      language: "tl",
      turns:
        "@2026-03-09T09:00 C: Paano po ba ang pickup? / A: Magdala lang po ng ID. / C: Noted po, salamat.",
      because: "a last word of thanks",
    },
    {
      language: "es",
      turns: "C: Gracias, eso era todo. / A: A usted.",
      because: "nothing was asked",
    },
    {
      language: "es",
      turns: "C: Olvídenlo, ya apareció. / A: ¡Qué alegría!",
      because: "withdrawn",
    },
    {
      language: "es",
      turns:
        "C: Mi hermano no me contesta, ¿puede recibir él el paquete? / A: Sí, con su documento.",
      because: "about somebody else",
    },
    {
      language: "en",
      turns:
        "!closed #email C: The kettle leaks. / A: Is the seal in place? / C: That was it, much appreciated.",
      because: "the customer has success",
    },
    {
      language: "en",
      turns:
        "!solved #forum @2026-03-19T09:00 [2026-03-02T09:00] C: The list is empty, what can I do? / A: Which filter is set? / C: The unread one was set.",
      because: "in a forum who asks closes the thread",
    },
    {
      language: "en",
      turns:
        "#forum @2026-03-19T09:00 [2026-03-02T09:00] C: My letters are gone, help? / A: Which folder did you look in? / C: I found my missing letters in the spam box, it turned out a filter moved them.",
      because: "found alone",
    },
    {
      language: "en",
      turns:
        "#forum @2026-03-19T09:00 [2026-03-02T09:00] C: My pump hums. / A: Please change the filter. / C: Thanks, I will follow that and report back on the problem.",
      because: "a step the customer takes first",
    },
    {
      language: "es",
      turns:
        "#forum @2026-03-19T09:00 [2026-03-02T09:00] C: La bomba no arranca, ¿qué hago? / A: ¿Tiene el filtro puesto? / C: Ese era el problema, lo quité y volvió a funcionar.",
      because: "solved",
    },
    {
      language: "tl",
      turns:
        "#email @2026-03-19T09:00 [2026-03-02T09:00] C: Bakit ayaw umandar ng pump? / A: Nakasaksak po ba? / C: Naayos na po, yung saksakan lang pala ang problema.",
      because: "solved",
    },
    {
      language: "en",
      turns:
        "#email C: How do I clean the big filter? / A: Is it the blue one? / C: How do I clean the big filter? / A: Rinse it with warm water.",
      because: "one question, and the reply worked on it",
    },
    {
      language: "en",
      turns:
        "#forum C: You missed the point, the lamp is on. / A: Then the fuse is fine, try the switch.",
      because: "misread, not left unanswered",
    },
  ],
};
