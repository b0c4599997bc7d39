import type { Sin } from "../types.ts";

export const examples: Sin["examples"] = {
  positive: [
    {
      language: "en",
      turns: "#social C: I have called 4 times to fix nothing! / A: I am sorry, I will look now.",
    },
    {
      language: "en",
      turns:
        "C: My heater stays cold. / A: You need to call the repair line; they will tell you to come back to us with a number.",
      quote: "call the repair line; they will tell you to come back to us",
    },
    {
      language: "es",
      turns:
        "C: La estufa no enciende. / A: Tiene que llamar al departamento técnico y luego volver con nosotros.",
      quote: "llamar al departamento técnico y luego volver con nosotros",
    },
    {
      language: "tl",
      turns:
        "C: Sira po ang heater. / A: Tumawag po kayo sa kabilang branch, tapos balik po kayo dito.",
      quote: "Tumawag po kayo sa kabilang branch",
    },
    {
      language: "en",
      turns: ">transfer >transfer C: Where is my refund? / A: One moment. / A2: How can I help?",
    },
    {
      language: "en",
      turns:
        "C: When does my lamp ship? / A: Please contact the billing department. / C: They have no info either. / A: Please ask the shipping team.",
      quote: "ask the shipping team",
    },
    {
      language: "en",
      turns:
        "C: The fee is wrong and the store told me to write to you. / A: You need to talk to the store.",
      quote: "talk to the store",
    },
    {
      language: "en",
      turns: "C: You are the fourth person I explain this to. / A: I am sorry, I will fix it now.",
      quote: "fourth person",
    },
    {
      language: "en",
      turns: "C: I keep getting the runaround from you. / A: What is the matter with your order?",
      quote: "runaround",
    },
    {
      language: "tl",
      turns:
        "C: Pinagpasa-pasahan niyo na po ako mula kahapon. / A: Pasensya na po, ako na po ang tatapos nito.",
      quote: "Pinagpasa-pasahan",
    },
    {
      language: "tl",
      turns:
        "C: Paano po magpalit ng unit? / A: Tumawag po kayo sa store. / C: Tumawag na po ako sa store, dito daw po. / A: Tumawag po kayo sa hotline.",
      quote: "Tumawag po kayo sa",
    },
    {
      language: "es",
      turns: "C: He hablado con cinco personas. / A: Se queda conmigo hasta el final.",
      quote: "cinco personas",
    },
    {
      language: "es",
      turns: "C: Me traen dando vueltas desde el lunes. / A: Lo siento, lo cierro yo.",
      quote: "dando vueltas",
    },
    {
      language: "es",
      turns: "C: Usted es la cuarta persona que me pide el folio. / A: Perdone, ya lo tengo.",
      quote: "la cuarta persona",
    },
    {
      language: "en",
      turns:
        "C: My parcel is shown as delivered and it is not here. / A: We can look into it here: https://shop.example/parcels / C: That page does not let me say it never came. / A: You can request a call back here: https://shop.example/call",
      quote: "request a call back",
    },
    {
      language: "es",
      turns:
        "C: Mi paquete aparece entregado y no está. / A: Escríbanos por aquí: https://tienda.example/paquetes / C: Esa página no me deja decir que nunca llegó. / A: Llámenos al 555-0100.",
      quote: "Llámenos",
    },
    {
      language: "tl",
      turns:
        "C: Delivered daw po ang parcel ko pero wala naman dito. / A: I-message niyo po kami sa page. / C: Hindi po tinatanggap ng page ang order ko. / A: Tumawag po kayo sa hotline.",
      quote: "Tumawag po kayo",
    },
  ],
  negative: [
    {
      language: "en",
      turns: "#social C: The alarm called four times. How do I stop it? / A: Press stop.",
      because: "not contacts of the customer",
    },
    {
      language: "en",
      turns:
        "C: A notice says that the message was bounced from my inbox. What can I do? / A: Delete some old mail first.",
      because: "a mail was bounced, nobody was",
    },
    {
      language: "en",
      turns: "C: My heater stays cold. / A: I will ask the repair team and come back to you.",
      because: "They do it themselves.",
    },
    {
      language: "en",
      turns:
        "C: My heater stays cold. / A: I have booked a repair. Please call the repair line for the hour, then write to us again if it does not suit.",
      because: "Something is done here.",
    },
    {
      language: "en",
      turns:
        ">transfer C: Where is my refund? / A: I pass you to claims with your file. / A2: It was paid today.",
      because: "one hand-over that was needed",
    },
    {
      language: "en",
      turns:
        "C: Which plug does it have? / A: A flat one; the table is on our site. Please contact the shop for colours. / C: Thanks!",
      because: "one pointer, with the answer",
    },
    {
      language: "en",
      turns:
        "C: The store told me to write to you. / A: They should not have; I will talk to the store and write to you today.",
      because: "the staff take it over",
    },
    {
      language: "en",
      turns: "C: How do I stop mail going round from folder to folder? / A: In the rules.",
      because: "about mail, not about people",
    },
    {
      language: "tl",
      turns: "C: Saan po ang pinakamalapit? / A: Pumunta po kayo sa Makati branch.",
      because: "one pointer, to the right place",
    },
    {
      language: "tl",
      turns: "C: Ipinasa ko na po ang form. / A: Natanggap ko na po.",
      because: "the customer sent a form",
    },
    {
      language: "es",
      turns: "C: ¿Quién ve las pólizas? / A: Le paso una sola vez con Celia, que ya tiene su caso.",
      because: "one warm hand-over",
    },
    {
      language: "es",
      turns: "C: Somos cinco personas para la cena. / A: Mesa para cinco, listo.",
      because: "guests",
    },
    {
      language: "es",
      turns: "C: La rueda da vueltas sola. / A: Apriete el tornillo.",
      because: "the wheel",
    },
    {
      language: "en",
      turns:
        "C: My parcel is not here. / A: Please send us a note with your number. / C: The number is 4711, from Monday. / A: We have received it: the parcel is at the depot and comes tomorrow.",
      because: "the second reply answers",
    },
    {
      language: "en",
      turns:
        "C: My parcel is not here. / A: Please contact us here: https://shop.example/parcels / C: Thanks, will do that now! / A: You can call us as well, any time.",
      because: "the customer was content",
    },
  ],
};
