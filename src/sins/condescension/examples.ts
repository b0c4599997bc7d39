import type { Sin } from "../types.ts";

export const examples: Sin["examples"] = {
  positive: [
    {
      language: "en",
      turns: "C: The filter light stays on. / A: Obviously you did not look at page four.",
      quote: "Obviously you did not look",
    },
    {
      language: "en",
      turns: "C: Where is the reset button? / A: Let me explain it very slowly: at the back.",
      quote: "explain it very slowly",
    },
    {
      language: "en",
      turns:
        "C: It says no water. / A: Well, anyone who has used a kettle knows that it needs some.",
      quote: "anyone who has used a kettle knows",
    },
    {
      language: "en",
      turns: "C: What does this fee mean? / A: That is a bit complicated for you, just pay it.",
      quote: "bit complicated for you",
    },
    {
      language: "en",
      turns: "C: Why is the bill higher? / A: Calm down, it is two euros.",
      quote: "Calm down,",
    },
    {
      language: "en",
      turns:
        "C: I changed the valve and now it drips. / A: Why do you change parts you do not understand?",
      quote: "you do not understand",
    },
    {
      language: "en",
      turns: "C: The form is not there. / A: Did you even look?",
      quote: "Did you even look",
    },
    {
      language: "en",
      turns:
        "C: On the phone your man talked to me like a child. / A: I am sorry, that should not happen.",
      quote: "talked to me like a child",
    },
    {
      language: "tl",
      turns:
        "C: Saan po makikita ang serial number? / A: Dapat po alam nyo na yan bago kayo tumawag.",
      quote: "Dapat po alam nyo na yan",
    },
    {
      language: "tl",
      turns: "C: Ano po ang grace period? / A: Hindi nyo po kasi naiintindihan ang mga terms.",
      quote: "Hindi nyo po kasi naiintindihan",
    },
    {
      language: "tl",
      turns:
        "C: Pinagmukha akong tanga ng kausap ko sa desk nyo. / A: Humihingi po kami ng paumanhin.",
      quote: "Pinagmukha akong tanga",
    },
    {
      language: "es",
      turns: "C: No encuentro el botón verde. / A: Está clarísimo que no leyó el manual.",
      quote: "no leyó",
    },
    {
      language: "es",
      turns: "C: No entiendo el paso dos. / A: Se lo explico con dibujitos a ver si así entiende.",
    },
    {
      language: "es",
      turns: "C: ¿Cómo funciona el sensor? / A: Eso es demasiado técnico para usted.",
      quote: "demasiado técnico para usted",
    },
    {
      language: "en",
      turns: "C: It still leaks. / A: Listen to what you are being told, please.",
      quote: "Listen to what you are being told",
    },
    {
      language: "en",
      turns:
        "C: Then I used the drill on it. / A: Until you have a better understanding of tools you really should not be using a drill.",
      quote: "Until you have a better understanding of tools you really should not be using",
    },
    {
      language: "en",
      turns: "C: My screen is broken now. / A: Why didn't you ask before completely messing it up?",
      quote: "Why didn't you ask before completely messing",
    },
    {
      language: "en",
      turns:
        "C: The lamp refuses my code. / A: Please understand that a lamp only shows what the wall switch sends.",
      quote: "Please understand",
    },
    {
      language: "en",
      turns: "C: Which bulb do I need? / A: You can search this page before asking.",
      quote: "search this page before asking",
    },
    {
      language: "en",
      turns: "C: MY LAMP IS OUT / A: Please don't write in all caps.",
      quote: "don't write in all caps",
    },
    {
      language: "en",
      turns: "C: The lamp broke twice. / A: Send it in, assuming you actually own one.",
      quote: "assuming you actually",
    },
    {
      language: "en",
      turns: "C: So it is closed on Sunday? / A: What part of closed have you missed?",
      quote: "What part of closed have you missed",
    },
    {
      language: "es",
      turns: "C: MI LÁMPARA NO PRENDE / A: No escriba todo en mayúsculas.",
      quote: "No escriba todo en mayúsculas",
    },
    {
      language: "tl",
      turns: "C: Anong bombilya po ba? / A: Basahin niyo po muna ang page bago kayo magtanong.",
      quote: "Basahin niyo po muna ang page bago kayo magtanong",
    },
  ],
  negative: [
    {
      language: "en",
      turns:
        "C: Please take me step by step, explain it slowly. / A: Happy to explain it slowly. First, open the lid.",
      because: "the customer asked for it",
    },
    {
      language: "en",
      turns:
        "C: It does not start. / A: Sorry for the basic question, I ask everyone: is it plugged in?",
      because: "a basic check, explained",
    },
    {
      language: "en",
      turns: "C: I read it twice. / A: The text is confusing, several people read it the same way.",
      because: "the fault is put on the text",
    },
    {
      language: "en",
      turns: "C: What is this charge? / A: Simply put, it covers two months of filters.",
      because: "plain language",
    },
    {
      language: "en",
      turns:
        "C: Is that normal? / A: Everyone in our team knows your case, so you can ask any of us.",
      because: "praise of the team, not of the customer's ignorance",
    },
    {
      language: "en",
      turns:
        "C: The log says E4. / A: I don't understand the log yet, so I am asking our engineer.",
      because: "the agent speaks of themselves",
    },
    {
      language: "en",
      turns:
        "C: Which size fits? / A: If you read the label under the lid, you will find the size.",
      because: "a hint where to look",
    },
    {
      language: "en",
      turns: "C: It hums loudly. / A: Let it stand, the motor will calm down after a minute.",
      because: "the motor, not the customer",
    },
    {
      language: "tl",
      turns:
        "C: Hindi po ako marunong sa ganito, dahan-dahan lang po. / A: Dadahan-dahanin ko po para makasunod kayo: una, buksan ang gripo.",
      because: "the customer asked for it",
    },
    {
      language: "tl",
      turns: "C: Kaya po ba ito ng lolo ko? / A: Kaya po ng kahit sino, malalaki po ang letra.",
      because: "praise of the product",
    },
    {
      language: "tl",
      turns:
        "C: Hindi ko po maintindihan ang step 2. / A: Malabo nga po ang step 2, alin pong bahagi ang hindi nyo naintindihan?",
      because: "the fault is put on the text",
    },
    {
      language: "es",
      turns: "C: ¿Me lo explica paso a paso, por favor? / A: Claro que sí: primero abra la tapa.",
      because: "as asked",
    },
    {
      language: "es",
      turns: "C: No enciende. / A: Perdone si es una pregunta básica: ¿está enchufada?",
      because: "asks with respect",
    },
    {
      language: "es",
      turns:
        "C: No encuentro el botón verde. / A: No es usted, el manual es confuso. Está detrás de la tapa.",
      because: "blames the manual",
    },
    {
      language: "en",
      turns: "C: Which label? / A: Please read the label on the back carefully.",
      because: "about the label",
    },
    {
      language: "en",
      turns: "C: Where is my lamp? / A: Please understand our position, we ship on Monday.",
      because: "asks for understanding of a delay",
    },
    {
      language: "en",
      turns: "C: Where is my lamp? / A: Assuming you paid by card, it comes on Monday.",
      because: "a condition, no doubt",
    },
    {
      language: "en",
      turns: "C: You said the red one! / A: Sorry, you misunderstood me, I meant the blue one.",
      because: "the wording was ours",
    },
  ],
};
