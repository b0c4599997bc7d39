import type { Sin } from "../types.ts";

export const examples: Sin["examples"] = {
  positive: [
    {
      language: "en",
      turns: "C: My booking is missing. / A: The system is down today.",
      quote: "The system is down",
    },
    {
      language: "en",
      turns: "C: My oven arrived damaged. / A: It is the driver's fault, not ours.",
      quote: "It is the driver's fault",
    },
    {
      language: "en",
      turns:
        "C: I got the wrong size, this is a terrible service. / A: The weekend team forgot about it.",
      quote: "The weekend team forgot",
    },
    {
      language: "en",
      turns:
        "C: Still waiting for my parts, this is ridiculous. / A: That is head office's decision.",
      quote: "That is head office's decision",
    },
    {
      language: "en",
      turns:
        "C: I was charged twice and I am very annoyed. / A: If you had checked the box, this would never have come up.",
      quote: "If you had checked",
    },
    {
      language: "en",
      turns:
        "C: Nothing arrived, where is it? This is the worst service. / A: That's not our fault.",
      quote: "not our fault",
    },
    {
      language: "en",
      turns:
        "C: Every time the same excuses, you always blame the weather. / A: You are right, and I will fix it now.",
      quote: "same excuses",
    },
    {
      language: "tl",
      turns: "C: Nakakainis, pangatlong delay na po ito. / A: Kasalanan po ng supplier yan.",
      quote: "Kasalanan po ng supplier",
    },
    {
      language: "tl",
      turns: "C: Hindi pa rin po naaayos ang account ko. / A: Nagloloko po kasi ang system.",
      quote: "Nagloloko po kasi ang system",
    },
    {
      language: "tl",
      turns: "C: Puro na lang po kayo palusot. / A: Tama po kayo, aayusin ko na po ngayon.",
      quote: "Puro na lang po kayo palusot",
    },
    {
      language: "es",
      turns: "C: La cita desapareció. / A: Es culpa del sistema, yo no puedo hacer nada.",
      quote: "culpa del sistema",
    },
    {
      language: "es",
      turns: "C: ¿Por qué no llegó el sofá? / A: Eso es culpa del transportista, reclámele a él.",
      quote: "culpa del transportista",
    },
    {
      language: "es",
      turns: "C: Se canceló mi reserva. / A: Si hubiera pagado antes, no le habría pasado esto.",
      quote: "Si hubiera pagado",
    },
  ],
  negative: [
    {
      language: "en",
      turns:
        "C: My booking is missing. / A: Our system is down and it lost your booking, that is on us. I have rebuilt it with your seat.",
      because: "cause, ownership and repair",
    },
    {
      language: "en",
      turns:
        "C: My parcel is late. / A: It is the courier's fault, but you bought from us: I am sending a new one today.",
      because: "ownership and repair follow",
    },
    {
      language: "en",
      turns:
        "C: Nothing loads and it is very annoying. / A: Our system is down since 9. I will message you at 11 with the status.",
      because: "notice of an outage with a next step",
    },
    {
      language: "en",
      turns: "C: Whose fault is it? I am annoyed. / A: It is our fault. We packed the wrong one.",
      because: "takes the blame",
    },
    {
      language: "en",
      turns: "C: I broke it, I am so annoyed. / A: It is not your fault, the hinge is weak.",
      because: "takes the blame off the customer",
    },
    {
      language: "en",
      turns: "C: Is the shop open? / A: The system is down, so we take cash only until noon.",
      because: "nothing went wrong for this customer; a notice",
    },
    {
      language: "en",
      turns:
        "C: The order is wrong, I am fed up. / A: The night shift made a mistake. / A: I have put the right box on the van.",
      because: "repair in the next reply",
    },
    {
      language: "tl",
      turns:
        "C: Nakakainis, delayed na naman. / A: Na-late po ang supplier, pero kami po ang mananagot; ipapadala ko na po ngayon.",
      because: "cause with responsibility and action",
    },
    {
      language: "tl",
      turns: "C: Kailan po babalik ang system? / A: Mga alas tres po.",
      because: "asked for the information",
    },
    {
      language: "es",
      turns:
        "C: La cita desapareció. / A: Fue culpa nuestra: el sistema la borró. Ya se la puse otra vez a las diez.",
      because: "takes the blame",
    },
    {
      language: "es",
      turns:
        "C: ¿Por qué no llegó el sofá? / A: El transportista se retrasó; hoy mismo le mando otro camión.",
      because: "explains and helps",
    },
    {
      language: "es",
      turns: "C: Fue culpa mía, puse mal la dirección. / A: No se preocupe, ya la corregí.",
      because: "the customer blames themselves",
    },
  ],
};
