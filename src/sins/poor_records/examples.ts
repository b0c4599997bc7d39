import type { Sin } from "../types.ts";

export const examples: Sin["examples"] = {
  positive: [
    {
      language: "es",
      turns: "C: ¿Ya salió mi pedido? / A: Buenos días, señora Ibarra. / C: Es Ibáñez, otra vez.",
      quote: "Ibarra",
    },
    {
      language: "en",
      turns:
        "C: I called on Monday and Joel said it was noted. / A: There is no record of your call, I am afraid.",
      quote: "no record of your call",
    },
    {
      language: "en",
      turns: "C: My order number is 55-1204. / A: We cannot find any record of that order.",
      quote: "cannot find any record of that order",
    },
    {
      language: "en",
      turns:
        "C: Why was I charged? / A: According to our file you cancelled too late. / C: I never cancelled.",
      quote: "I never cancelled",
    },
    {
      language: "en",
      turns: "C: My kettle leaks. / A: Hi Mark, which model is it? / C: My name is Ines. The K2.",
      quote: "Mark",
    },
    {
      language: "en",
      turns: "C: You still ship to my old address. / A: Sorry, I change it now.",
      quote: "ship to my old address",
    },
    {
      language: "en",
      turns:
        "C: I have explained this to three different people. / A: I am sorry, tell me once more.",
      quote: "explained this to three different people",
    },
    {
      language: "en",
      turns: "C: Your shop told me I never ordered one. / A: Let me look for it.",
      quote: "told me I never ordered",
    },
    {
      language: "tl",
      turns:
        "C: Wala daw ako sa record nyo, pero bayad na ako. / A: Nakita ko na po ang bayad ninyo.",
      quote: "Wala daw ako sa record",
    },
    {
      language: "tl",
      turns: "C: Nagbayad na po ako nung Lunes. / A: Wala po kaming record ng bayad ninyo.",
      quote: "Wala po kaming record ng bayad",
    },
    {
      language: "tl",
      turns:
        "C: Pwede po bang malaman ang status? / A: Base po sa system, cancelled na po. / C: Hindi po ako nag-cancel.",
      quote: "Hindi po ako nag-cancel",
    },
    {
      language: "tl",
      turns: "C: Mali na naman po ang apelyido ko sa resibo. / A: Sorry po, naitama ko na.",
      quote: "Mali na naman po ang apelyido",
    },
    {
      language: "es",
      turns: "C: Llamé el martes para cancelar. / A: No me aparece ningún registro de su llamada.",
      quote: "ningún registro de su llamada",
    },
    {
      language: "es",
      turns: "C: Otra vez perdieron mi expediente. / A: Lo siento, hoy mismo lo rehago.",
      quote: "perdieron mi expediente",
    },
    {
      language: "es",
      turns:
        "C: Tengo que explicar todo cada vez que llamo. / A: Ya lo anoté para que no pase más.",
    },
  ],
  negative: [
    {
      language: "en",
      turns:
        "C: My card is blocked. / A: For security, can you confirm your date of birth? / C: 2 May 1990.",
      because: "a security check",
    },
    {
      language: "en",
      turns: "C: It hums. / A: I have your name as Ana Lopez Ruiz, is that right? / C: Yes.",
      because: "a read-back that is right",
    },
    {
      language: "en",
      turns:
        "C: The router is slow. / A: I see your call from last Tuesday with Joel about the router.",
      because: "the record is there",
    },
    {
      language: "en",
      turns:
        "C: I need help. / A: May I call you Beth or Elizabeth? / C: My name is Elizabeth, but Beth is fine.",
      because: "asked, not assumed",
    },
    {
      language: "en",
      turns: "C: Was there a power cut? / A: We have no record of any outage in your street.",
      because: "a record of the network, not of the customer",
    },
    {
      language: "en",
      turns: "C: I lost my number and the address book. / A: Happy to help.",
      because: "the customer's own loss",
    },
    {
      language: "en",
      turns:
        "C: Does the fee apply? / A: According to our records you are on the small plan. / C: Right, thanks.",
      because: "a record that is right",
    },
    {
      language: "tl",
      turns: "C: May record po ba kayo ng bayad ko? / A: Opo, pumasok po noong Mayo 3.",
      because: "a question with an answer",
    },
    {
      language: "tl",
      turns: "C: Nag-brownout po kahapon? / A: Wala po kaming record ng brownout sa inyo.",
      because: "a record of the network, not of the customer",
    },
    {
      language: "es",
      turns: "C: Llamé el martes para cancelar. / A: Sí, veo su llamada del martes con Nuria.",
      because: "it is on record",
    },
    {
      language: "es",
      turns: "C: Quiero cambiar mi correo. / A: Por seguridad, ¿me confirma su nombre completo?",
      because: "checks identity",
    },
    {
      language: "es",
      turns: "C: Perdí mi recibo. / A: Le mando una copia.",
      because: "the customer lost it",
    },
  ],
};
