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
  ],
};
