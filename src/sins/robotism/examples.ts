import type { Sin } from "../types.ts";

export const examples: Sin["examples"] = {
  positive: [
    {
      language: "en",
      turns:
        "C: My boiler is dead and I have a baby here. / A: We appreciate your feedback, thank you for contacting us.",
      quote: "We appreciate your feedback",
    },
    {
      language: "en",
      turns:
        "C: The lamp arrived broken. / A: Please unplug the lamp for ten minutes and charge the battery overnight. / C: It is still broken. / A: Please unplug the lamp for ten minutes and charge the battery overnight.",
      quote: "Please unplug the lamp",
    },
    {
      language: "en",
      turns:
        "C: My parcel is late. / A: Please send us a DM with your number. / C: I did, nobody wrote back. / A: We are here for you! Please send us a DM.",
      quote: "Please send us a DM",
    },
    {
      language: "en",
      turns: "C: My card was stolen and I am scared. / A: Account number. Date of birth.",
      quote: "Account number. Date of birth.",
    },
    {
      language: "en",
      turns: "C: Where is my order? / A: Dear {{first_name}}, it ships on Monday.",
      quote: "{{first_name}}",
    },
    {
      language: "en",
      turns:
        "C: Can the fan run at night? / A: Here is a short, friendly reply you can send: Yes, it can.",
      quote: "Here is a short, friendly reply",
    },
    {
      language: "en",
      turns: "C: I only get canned answers from you. / A: What is the matter with your heater?",
      quote: "canned answers",
    },
    {
      language: "tl",
      turns:
        "C: Wala pong tubig dito sa amin, ano na po ba? / A: Salamat po sa pag-message, pinahahalagahan po namin kayo.",
      quote: "Salamat po sa pag-message",
    },
    {
      language: "tl",
      turns:
        "C: Sira po yung oven na binili ko. / A: Paki-PM po ang details. / C: Nag-PM na po ako kagabi. / A: Paki-PM po ang details.",
      quote: "Paki-PM po ang details",
    },
    {
      language: "tl",
      turns:
        "C: Parang robot po yung kausap ko. / A: Tao po ako, si Lito. Titingnan ko po ngayon ang order ninyo.",
      quote: "Parang robot",
    },
    {
      language: "es",
      turns:
        "C: Quiero saber dónde está mi sillón. / A: Estimado {{nombre}}, gracias por su preferencia.",
      quote: "{{nombre}}",
    },
    {
      language: "es",
      turns:
        "C: Puras respuestas automáticas de ustedes. / A: Tiene razón, soy Inés y ya leí su caso.",
      quote: "respuestas automáticas",
    },
    {
      language: "es",
      turns: "C: Parece que hablo con un robot. / A: Perdone, le contesto yo misma.",
      quote: "hablo con un robot",
    },
    {
      language: "en",
      turns:
        "C: My kettle has leaked twice this week, this is unacceptable. / A: If you need any help, let us know!",
      quote: "If you need any help",
    },
    {
      language: "es",
      turns: "C: Mi tetera gotea otra vez y es la segunda queja. / A: Si necesita ayuda, avísenos.",
      quote: "Si necesita ayuda",
    },
    {
      language: "tl",
      turns:
        "C: Sira na naman po ang takure ko, pangalawang beses na. / A: Kung may tanong po kayo, message lang.",
      quote: "Kung may tanong",
    },
    {
      language: "en",
      turns:
        "C: The soup was cold at your place. / A: We are sorry to hear that. / C: So why did the waiter say it is served cold, that is simply wrong. / A: Your feedback has been passed to the kitchen.",
      quote: "Your feedback has been passed",
    },
    {
      language: "es",
      turns:
        "C: La sopa llegó fría. / A: Lo sentimos. / C: ¿Y por qué el mesero dijo que así se sirve? / A: Su queja fue enviada al equipo.",
      quote: "Su queja fue enviada",
    },
    {
      language: "tl",
      turns:
        "C: Malamig po ang sabaw. / A: Pasensya na po. / C: Bakit po sinabi ng waiter na ganun talaga yun? / A: Ipaparating po namin ang inyong feedback.",
      quote: "Ipaparating po namin",
    },
    {
      language: "en",
      turns:
        "C: Since Monday my kettle shows error 12 as soon as the lid is closed. / A: To diagnose problems with your kettle, try one of the following: unplug it. Clean it. Use another socket.",
      quote: "To diagnose problems",
    },
    {
      language: "es",
      turns:
        "C: Desde el lunes la tetera marca error 12 al cerrar la tapa. / A: Para diagnosticar problemas en su tetera, pruebe una de las siguientes soluciones: desconéctela. Límpiela.",
      quote: "Para diagnosticar problemas",
    },
    {
      language: "en",
      turns:
        "C: I have done all of those things, the fan is still off. / A: Unplug the fan, check the cables and update the app.",
      quote: "Unplug the fan, check the cables and update the",
    },
    {
      language: "es",
      turns:
        "C: La app no abre. / A: Cierre sesión y actualice la aplicación. / C: Ya lo hice, y nada. / A: Actualice la aplicación y cierre sesión, por favor.",
      quote: "Actualice la aplicación y cierre sesión",
    },
    {
      language: "tl",
      turns:
        "C: Sinunod ko na po lahat ng steps, ayaw pa rin. / A: I-restart niyo po ang modem at i-check po ang connection.",
    },
    {
      language: "en",
      turns:
        "C: Is this a real person? / A: Thank you for your message. We apologise for the inconvenience.",
      quote: "Thank you for your message. We apologise for the inconvenience.",
    },
    {
      language: "es",
      turns:
        "C: Mi tetera gotea. ¿Hablo con una persona? / A: Lamentamos las molestias. Gracias por escribirnos.",
    },
    {
      language: "tl",
      turns: "C: Tao po ba kausap ko? / A: Naiintindihan po namin kayo. Salamat po sa pag-message.",
    },
    {
      language: "es",
      turns: "C: Se rompió la puerta del horno otra vez. / A: Número de pedido. Correo.",
      quote: "Número de pedido. Correo.",
    },
    {
      language: "en",
      turns:
        "C: I called about my cold oven, can you send a fitter? / A: Thanks for calling, bye now.",
    },
  ],
  negative: [
    {
      language: "en",
      turns:
        "C: When do you open? / S: We received your message (automatic reply); Joy answers before noon. / A: At nine, Ana.",
      because: "an automatic reply that says so, and a person next",
    },
    {
      language: "en",
      turns:
        "C: I love the new lamps. / A: We appreciate your feedback, thank you for contacting us.",
      because: "the stock phrase fits",
    },
    {
      language: "en",
      turns:
        "C: My parcel is late. / A: Please send us a DM with your number. / C: DM sent. / A: Thanks, we received it and will answer there. Please send us a DM with the photo too.",
      because: "it knows of the message",
    },
    {
      language: "en",
      turns:
        "C: The lamp is broken. / A: I am sorry about the lamp. What is your order number, so I can send a new one?",
      because: "a word about the problem and the purpose come first",
    },
    {
      language: "en",
      turns:
        "C: The lamp does not work. / A: Sorry to hear that. We appreciate your patience; I have ordered a new lamp for you.",
      because: "stock phrases beside real help",
    },
    {
      language: "en",
      turns: "C: How do I set up an automatic reply? / A: In settings, under Away.",
      because: "about a feature, not about the service",
    },
    {
      language: "tl",
      turns:
        "C: Nasaan na po ang order ko? / A: Awtomatikong sagot po ito: sasagot po si Lito bago mag-3 pm.",
      because: "an automatic reply that says what it is and who comes",
    },
    {
      language: "tl",
      turns: "C: Sira po ang kettle. / A: Sorry po. Para ma-check ko po, pahingi ng order number.",
      because: "regret and the purpose beside the request",
    },
    {
      language: "es",
      turns: "C: Mi robot de cocina no enciende. / A: ¿Qué luz muestra el robot?",
      because: "the product",
    },
    {
      language: "es",
      turns:
        "C: ¿Dónde está mi sillón? / A: Gracias por escribirnos, Pedro. Su sillón sale hoy a las cuatro.",
      because: "a courtesy beside an answer",
    },
    {
      language: "es",
      turns:
        "C: No abre la tapa. / B: Respuesta automática: recibimos su mensaje y le contesta Inés antes de las cinco.",
      because: "says what it is",
    },
    {
      language: "en",
      turns: "C: When do you open tomorrow? / A: At nine. If you need any help, let us know!",
      because: "the answer comes first",
    },
    {
      language: "en",
      turns:
        "C: Your people are amazing, best kettle ever! / A: If you need any help, let us know!",
      because: "nothing was wanted",
    },
    {
      language: "en",
      turns:
        "C: The soup was cold. / A: We are sorry to hear that. / C: So why did the waiter say it is served cold? / A: He was wrong. Your feedback has been passed to the kitchen and I have refunded the soup.",
      because: "answered and made good",
    },
    {
      language: "en",
      turns:
        "C: The lid does not close. / A: Which error does it show? / C: Error 12. / A: To fix the issue with the lid, follow these steps: turn the ring left until it clicks.",
      because: "the steps are for what was told",
    },
    {
      language: "en",
      turns:
        "C: The fan is off. / A: Press the blue button. / C: I did that. / A: Then unplug the fan and update the app.",
      because: "new steps after one that failed",
    },
    {
      language: "es",
      turns:
        "C: Ya hice todo eso. / A: Como ya lo hizo, pase al último: desconecte el ventilador y actualice la aplicación.",
      because: "it takes up what was said",
    },
    {
      language: "tl",
      turns: "C: Ginawa ko na po lahat. / A: Salamat po. Papunta na po ang technician bukas.",
      because: "no list of steps",
    },
    {
      language: "en",
      turns: "C: Are you a bot? / A: No, I am Joy from support. How can I help?",
      because: "it says so",
    },
    {
      language: "es",
      turns: "C: ¿Es usted una persona? / A: Soy el asistente virtual. ¿En qué puedo ayudarle?",
      because: "it says so",
    },
    {
      language: "es",
      turns:
        "C: Se rompió la puerta. / A: Lo siento. Para buscar la pieza, ¿me da su número de pedido?",
      because: "regret and the purpose beside the request",
    },
  ],
};
