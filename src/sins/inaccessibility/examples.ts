import type { Sin } from "../types.ts";

export const examples: Sin["examples"] = {
  positive: [
    {
      language: "en",
      turns:
        "#social C: The Northwind shop won't answer the phone. / A: I am sorry, I ask them now.",
    },
    {
      language: "en",
      turns: "C: I want a person. / B: I did not get that.",
      quote: "I did not get that",
    },
    {
      language: "es",
      turns: "C: Quiero hablar con una persona. / B: No entendí.",
      quote: "No entendí",
    },
    {
      language: "tl",
      turns: "C: Tao po ang gusto kong kausap. / B: Hindi ko po naintindihan.",
      quote: "Hindi ko po naintindihan",
    },
    {
      language: "en",
      turns: "C: May I speak to your manager? / A: Managers do not speak with customers.",
      quote: "Managers do not speak with customers",
    },
    {
      language: "en",
      turns: "C: Please take this higher. / A: No, I will not escalate this.",
      quote: "will not escalate this",
    },
    {
      language: "en",
      turns:
        "C: I want to talk to a person. / B: I did not get that. / C: I need a human. / B: I did not get that.",
      quote: "need a human",
    },
    {
      language: "en",
      turns: "C: Which number can I call? / A: We do not have a phone line.",
      quote: "We do not have a phone line",
    },
    {
      language: "en",
      turns:
        "C: It is impossible to reach a human at your company. / A: I am sorry, now you have one.",
      quote: "impossible to reach a human",
    },
    {
      language: "en",
      turns:
        "C: There is no phone number anywhere on your site. / A: You are right, we will add it.",
      quote: "no phone number",
    },
    {
      language: "tl",
      turns:
        "C: Pwede ko po bang makausap ang manager? / A: Hindi nyo po pwedeng makausap ang manager.",
      quote: "Hindi nyo po pwedeng makausap ang manager",
    },
    {
      language: "tl",
      turns: "C: Puro bot na lang po ang sumasagot. / A: Tao na po ito, ano po ang nangyari?",
      quote: "Puro bot",
    },
    {
      language: "es",
      turns: "C: Quiero hablar con su jefe. / A: Los jefes no atienden a clientes.",
    },
    {
      language: "es",
      turns: "C: No encuentro ningún teléfono en su web. / A: Le llamo yo, ¿a qué número?",
      quote: "ningún teléfono",
    },
    {
      language: "es",
      turns:
        "C: Es imposible hablar con una persona en su empresa. / A: Soy una persona y sigo aquí con usted.",
      quote: "imposible hablar con una persona",
    },
  ],
  negative: [
    {
      language: "en",
      turns: "#social C: I can't get through the third level. / A: Jump twice.",
      because: "a level of a game",
    },
    {
      language: "en",
      turns: "C: I want a person. / B: I did not get that. / A: Hello, Vera here, how can I help?",
      because: "A person took over.",
    },
    {
      language: "en",
      turns:
        "C: Can I speak to your manager? / A: My manager does not take calls in the morning; she will call you at 2 pm.",
      because: "a time is given",
    },
    {
      language: "en",
      turns:
        "C: Which number can I call? / A: We do not have a phone line, but I am a person and I stay here until it works.",
      because: "a human is there",
    },
    {
      language: "en",
      turns:
        "C: I want to talk to a person. / B: I am transferring you to Ana. / A: Hello, this is Ana. / C: I need a human, are you one? / A: Yes, I am.",
      because: "a human came at once",
    },
    {
      language: "en",
      turns: "C: I can't reach the mail server. / A: Please check the cable.",
      because: "a machine could not be reached",
    },
    {
      language: "en",
      turns:
        "C: Are you open on the holiday? / A: The office is closed; for urgent cases call the 24 h line.",
      because: "another way for urgent cases",
    },
    {
      language: "en",
      turns: "C: My robot mower keeps stopping. / A: Please clean the sensor.",
      because: "a mower",
    },
    {
      language: "tl",
      turns:
        "C: Gusto ko pong makausap ang supervisor. / A: Wala po siya ngayon, tatawag po siya sa inyo ng 2pm.",
      because: "a call with a time is offered",
    },
    {
      language: "tl",
      turns: "C: Hindi ko po ma-contact ang asawa ko. / A: Iniwan po namin sa guard ang parcel.",
      because: "somebody else could not be reached",
    },
    {
      language: "es",
      turns: "C: Quiero hablar con su jefa. / A: Está en una reunión; le llama a las tres.",
      because: "later, and says when",
    },
    {
      language: "es",
      turns: "C: ¿Hay teléfono? / A: No tenemos, pero soy Marta y lo resolvemos aquí mismo.",
      because: "a person is here",
    },
    {
      language: "es",
      turns: "C: Hola. / B: Escriba agente para hablar con una persona.",
      because: "the way is shown",
    },
    {
      language: "en",
      turns:
        "#forum C: Do you have a phone number? The pump hums. / A: There is no phone number, we are volunteers here. Is the filter clean?",
      because: "another human way, and help",
    },
    {
      language: "en",
      turns:
        "C: Hiding the number of unread letters does not work. / A: Choose it in the view menu.",
      because: "a number of things",
    },
  ],
};
