import type { Sin } from "../types.ts";

export const examples: Sin["examples"] = {
  positive: [
    {
      language: "en",
      turns: "C: My refund has not arrived, can you check? / A: That's not my department.",
      quote: "That's not my department",
    },
    {
      language: "en",
      turns: "C: Can you move my delivery to Friday? / A: There is nothing we can do about that.",
      quote: "nothing we can do",
    },
    {
      language: "en",
      turns: "C: Who can help with the invoice? / A: You have to take this up with somebody else.",
      quote: "take this up with somebody",
    },
    {
      language: "en",
      turns: "C: The refund still has not come. / A: Please file a new claim.",
      quote: "file a new claim",
    },
    {
      language: "en",
      turns:
        "C: Can you check the ferry part of my booking? / A: Unfortunately we're unable to help you with ferries.",
      quote: "unable to help you",
    },
    {
      language: "en",
      turns: "C: How do I set the clock? / A: Read the leaflet.",
      quote: "Read the leaflet",
    },
    {
      language: "en",
      turns:
        "C: You just closed my ticket and it still leaks. / A: I have reopened it and booked a technician.",
      quote: "You just closed my ticket",
    },
    {
      language: "en",
      turns: "C: I called your desk twice with no help. / A: I am sorry. Let me look now.",
      quote: "with no help",
    },
    {
      language: "tl",
      turns: "C: Hindi pa po pumapasok ang rebate ko. / A: Hindi na po namin hawak yan.",
      quote: "Hindi na po namin hawak",
    },
    {
      language: "tl",
      turns:
        "C: Pwede po bang palitan ang pangalan sa voucher? / A: Wala na po tayong magagawa dyan.",
      quote: "Wala na po tayong magagawa",
    },
    {
      language: "tl",
      turns:
        "C: Sinara nyo agad yung case ko, tumutulo pa rin. / A: Binuksan ko na po ulit at may pupunta na po ngayong hapon.",
      quote: "Sinara nyo agad yung case",
    },
    {
      language: "es",
      turns: "C: Mi factura tiene un error. / A: Eso no es de mi área.",
      quote: "no es de mi área",
    },
    {
      language: "es",
      turns: "C: No enciende desde ayer. / A: No podemos hacer nada al respecto.",
      quote: "No podemos hacer nada",
    },
    {
      language: "es",
      turns: "C: ¿Quién arregla mi contrato? / A: Yo no me encargo de eso.",
      quote: "no me encargo",
    },
    {
      language: "en",
      turns:
        "C: The new screen is a buggy mess, nothing works. / A: You can submit your feedback here: https://example.com/ideas",
      quote: "submit your feedback",
    },
    {
      language: "en",
      turns: "C: My shade tears after a week. / A: You may ask in a shade support forum.",
      quote: "ask in a shade support forum",
    },
    {
      language: "en",
      turns:
        "C: I am blocked since my password stopped working. / A: I suggest you contact your account provider.",
      quote: "I suggest you contact your account provider",
    },
    {
      language: "en",
      turns:
        "C: The lid of my jug broke off this morning and I cannot close it. / A: Duplicate of https://forum.bluejug.example/12",
      quote: "Duplicate of",
    },
    {
      language: "es",
      turns:
        "C: Desde ayer mi jarra no calienta el agua. / A: Consulta duplicada, continuar en https://foro.jarrazul.example/12",
      quote: "Consulta duplicada",
    },
    {
      language: "tl",
      turns:
        "C: Hindi na po umiinit ang tubig sa pitsel ko. / A: Duplicate po ito, ituloy na lang po natin sa dating thread.",
      quote: "Duplicate po ito",
    },
    {
      language: "en",
      turns:
        "C: With the shade add-on the colours of my lamp are wrong, how do I set them? / A: I suggest you contact the developer of it for assistance.",
      quote: "contact the developer",
    },
    {
      language: "es",
      turns:
        "C: Con el complemento de colores mi lámpara parpadea, ¿qué hago? / A: Debe contactar con el desarrollador del complemento.",
      quote: "contactar con el desarrollador",
    },
    {
      language: "tl",
      turns:
        "C: Kumukurap po ang ilaw ko pag naka-on yung add-on. / A: Tanungin niyo na lang po yung developer.",
      quote: "Tanungin niyo",
    },
    {
      language: "en",
      turns:
        "C: Since the new firmware my clock shows the wrong day. / A: That has nothing to do with Bluejug.",
      quote: "nothing to do with Bluejug",
    },
    {
      language: "es",
      turns:
        "C: Desde la actualización el reloj marca otro día. / A: Eso no tiene nada que ver con Jarrazul.",
      quote: "nada que ver con Jarrazul",
    },
    {
      language: "tl",
      turns:
        "C: Mali na po ang araw sa orasan pagkatapos ng update. / A: Wala po itong kinalaman sa amin.",
      quote: "kinalaman sa amin",
    },
    {
      language: "en",
      turns:
        "C: You charged me twice for one jug and I want one of them back. / A: Please call 555-0100 for assistance.",
      quote: "Please call",
    },
  ],
  negative: [
    {
      language: "en",
      turns:
        "C: Somebody used my card. / A: That's not my department, so I have briefed Ana of fraud; she has your case and will write to you before 3 pm.",
      because: "a warm hand-over",
    },
    {
      language: "en",
      turns:
        "C: The payment is blocked. / A: We cannot help with that block; only your bank can: call 800-555 and quote code 59.",
      because: "only the other party can, with exact help",
    },
    {
      language: "en",
      turns:
        "C: Can you drop the fee? / A: There is nothing more we can do on the fee, but I can offer you free delivery instead.",
      because: "an alternative follows",
    },
    {
      language: "en",
      turns: "C: Thanks, it works! / A: Great. I am closing this ticket now.",
      because: "solved before closing",
    },
    {
      language: "en",
      turns:
        "C: Which form do I use? / A: If the first ticket is gone, open a new ticket here: https://help.shop.example/new and I will pick it up.",
      because: "conditional and owned",
    },
    {
      language: "en",
      turns: "C: You were very helpful. / A: Do not hesitate to contact us again.",
      because: "a courtesy",
    },
    {
      language: "en",
      turns:
        "C: It still hums. / A: Please tighten the screw at the back. / C: Done, it hums. / A: Sorry, I can't help you further.",
      because: "worked on it before and says honestly that no more is known",
    },
    {
      language: "en",
      turns: "C: I cleaned the filter with no help. / A: Great, is it quiet now?",
      because: "the customer did it alone",
    },
    {
      language: "tl",
      turns:
        "C: May nag-withdraw po sa account ko! / A: Hindi po dito ang fraud, kaya na-endorse ko na po kay Nena; siya po ang tatawag sa inyo bago mag-3pm.",
      because: "a warm hand-over",
    },
    {
      language: "tl",
      turns:
        "C: Pwede po bang tanggalin ang penalty? / A: Wala na po kaming magagawa sa penalty, pero pwede po naming hati-hatiin sa apat na buwan.",
      because: "an alternative follows",
    },
    {
      language: "tl",
      turns: "C: Salamat, gumana na po. / A: Isasara ko na po ang ticket.",
      because: "solved before closing",
    },
    {
      language: "es",
      turns:
        "C: Mi factura tiene un error. / A: Eso lo lleva Facturación; ya les pasé su caso y le escriben hoy.",
      because: "handed over with the case",
    },
    {
      language: "es",
      turns:
        "C: No enciende desde ayer. / A: No es mi área, pero yo lo consulto y le aviso en una hora.",
      because: "takes it on",
    },
    {
      language: "es",
      turns:
        "C: ¿Puede llamar a mi banco? / A: Solo usted puede pedírselo; marque al 555 0100 y diga que es por el bloqueo.",
      because: "nobody else can, and says how",
    },
    {
      language: "en",
      turns:
        "C: It would be nice if the lamp had a timer. / A: Good idea, you can submit your suggestion here: https://example.com/ideas",
      because: "a wish, and the place for it",
    },
    {
      language: "en",
      turns:
        "C: My mail is blocked. / A: You need to contact your provider to get the right port; they list it under Settings.",
      because: "says what to ask them",
    },
    {
      language: "en",
      turns:
        "C: The timer stops after a minute. / A: Hold both keys for five seconds, that resets it. See https://help.bluejug.example/timers",
      because: "the link comes with the answer",
    },
    {
      language: "en",
      turns: "C: Where can I read about the timers? / A: See https://help.bluejug.example/timers",
      because: "the link is what was asked for",
    },
    {
      language: "en",
      turns:
        "C: The timer of my jug stops after a minute. / A: See https://help.bluejug.example/timers / C: Thanks, that was it.",
      because: "the customer had what they wanted",
    },
    {
      language: "en",
      turns:
        "C: The lid broke this morning, can I get another? / A: Duplicate of https://forum.bluejug.example/12, where I have answered: I sent you a new lid today.",
      because: "the answer is told",
    },
    {
      language: "en",
      turns:
        "C: I forgot the password of my mailbox at Northwind, can you help? / A: You could try asking your email provider for a reset of it, they keep it.",
      because: "only they can do it",
    },
    {
      language: "en",
      turns:
        "C: The add-on makes the lamp flicker. / A: Contact the developer at 555-0100 and quote error 59.",
      because: "the exact place and what to say",
    },
    {
      language: "en",
      turns:
        "C: My clock shows the wrong day. / A: That has nothing to do with Bluejug. Set the time zone in the menu, then restart it.",
      because: "the remedy follows",
    },
    {
      language: "en",
      turns:
        "C: You charged me twice for one jug. / A: I am sorry. I have refunded one of them; please call 555-0100 if it is not there by Friday.",
      because: "it is done; the number is for later",
    },
  ],
};
