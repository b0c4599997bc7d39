import type { Sin } from "../types.ts";

export const examples: Sin["examples"] = {
  positive: [
    {
      language: "en",
      turns: "#social C: I was sent away by a rude employee. / A: I am sorry, which shop was it?",
    },
    {
      language: "en",
      turns:
        "C: The page shows an error when I pay. / A: Are you blind? The button is right there.",
      quote: "Are you blind",
    },
    {
      language: "en",
      turns: "C: I pressed reset and lost my recipes. / A: Bravo, genius, now they are gone.",
      quote: "Bravo, genius",
    },
    {
      language: "en",
      turns: "C: Can you look again? / A: Stop wasting our time.",
      quote: "Stop wasting our time",
    },
    {
      language: "en",
      turns: "C: Which cable do I need? / A: Open the damn leaflet, it is on page two.",
      quote: "Open the damn",
    },
    {
      language: "en",
      turns: "C: Then I will ask my bank to pull the money back. / A: Good luck with that.",
      quote: "Good luck with that.",
    },
    {
      language: "en",
      turns: "C: That is the second broken lid. / A: Oh grow up.",
      quote: "grow up",
    },
    {
      language: "en",
      turns: "C: I asked for the blue one. / A: Do that again and we will block you.",
      quote: "we will block you",
    },
    {
      language: "en",
      turns:
        "C: I called on Monday and your agent was rude. / A: I am sorry to hear that. What happened?",
      quote: "agent was rude",
    },
    {
      language: "en",
      turns:
        "C: The lady at your counter hung up on me twice. / A: That is not how we work. I am sorry.",
      quote: "hung up on me",
    },
    {
      language: "tl",
      turns: "C: Magkano po ulit? / A: Ang bobo mo naman, nasa picture na.",
      quote: "Ang bobo mo",
    },
    {
      language: "tl",
      turns: "C: Mali po yata ang sukat. / A: Bulag po ba kayo?",
      quote: "Bulag po ba kayo",
    },
    {
      language: "tl",
      turns:
        "C: Sinigawan po kami ng guard nyo. / A: Humihingi po kami ng tawad, ipinasa ko na po sa HR.",
      quote: "Sinigawan po kami",
    },
    {
      language: "es",
      turns: "C: No veo dónde firmar. / A: ¿Está ciego o qué?",
      quote: "Está ciego",
    },
    {
      language: "es",
      turns: "C: Borré la carpeta sin querer. / A: Bravo, campeón.",
      quote: "Bravo, campeón",
    },
    {
      language: "es",
      turns:
        "C: Fui ayer y la cajera fue muy grosera conmigo. / A: Lo siento mucho, ¿a qué hora fue?",
      quote: "grosera",
    },
  ],
  negative: [
    {
      language: "en",
      turns: "#social C: The price was a rude awakening. / A: I am sorry, here is the cheaper one.",
      because: "a figure of speech",
    },
    {
      language: "en",
      turns: "C: I am such a fool, the lid was open. / A: Not at all, that lid fools everybody.",
      because: "the joke is the customer's and is answered kindly",
    },
    {
      language: "en",
      turns: "C: I have an exam tomorrow. / A: Then let us be quick. Good luck with your exam!",
      because: "a sincere wish",
    },
    {
      language: "en",
      turns:
        "C: You are all idiots. / A: I want to help. If this goes on we will block you, so please use other words.",
      because: "a limit set to abuse",
    },
    {
      language: "en",
      turns:
        "C: Everything broke today, even the kettle. / A: That sounds like a hell of a day, let us fix the kettle.",
      because: "mild profanity in solidarity",
    },
    {
      language: "en",
      turns: "C: I do not mean to be rude but where is my parcel? / A: It left today.",
      because: "the customer speaks of themselves",
    },
    {
      language: "en",
      turns:
        'C: The new menu is stupid. / A: You wrote "your stupid menu", and it does confuse many people.',
      because: "quotes the customer",
    },
    {
      language: "en",
      turns: "C: The warning stays on the screen. / A: Press the knob twice and it should go away.",
      because: "it is the warning that goes away",
    },
    {
      language: "en",
      turns: "C: My bank was rude about the refund. / A: I can write them a letter for you.",
      because: "about somebody else",
    },
    {
      language: "tl",
      turns: "C: Ang bobo ng app nyo. / A: Pasensya na po, inaayos na po namin.",
      because: "said by the customer of the app",
    },
    {
      language: "tl",
      turns:
        "C: Mga gago kayo! / A: Tutulungan ko po kayo, pero iba-block ko po kayo kung tuloy ang mura.",
      because: "a limit to abuse",
    },
    {
      language: "tl",
      turns: "C: Bulag po ang tatay ko. / A: May audio guide po kami.",
      because: "information, no insult",
    },
    {
      language: "es",
      turns: "C: Qué torpe soy, estaba apagado. / A: Para nada, le pasa a todo el mundo.",
      because: "the joke is the customer's",
    },
    {
      language: "es",
      turns: "C: ¡Son unos inútiles! / A: Quiero ayudarle, pero le pido que no me insulte.",
      because: "a limit set to abuse",
    },
    {
      language: "es",
      turns: "C: Mi vecino es un grosero y tiró la caja. / A: Qué pena; le enviamos otra.",
      because: "about somebody else",
    },
  ],
};
