import type { Sin } from "../types.ts";

export const examples: Sin["examples"] = {
  positive: [
    {
      language: "en",
      turns: "C: The door arrived damaged. / A: It is only a scratch.",
      quote: "It is only a scratch",
    },
    {
      language: "en",
      turns:
        "C: This is the worst service, two weeks without heating. / A: I am sorry you feel that way.",
      quote: "sorry you feel that way",
    },
    {
      language: "en",
      turns: "C: The new pump is broken again. / A: Nobody else has complained.",
      quote: "Nobody else has complained",
    },
    {
      language: "en",
      turns: "C: My cake came a day late, I am very upset. / A: You are overreacting.",
      quote: "You are overreacting",
    },
    {
      language: "en",
      turns: "C: I am fed up with the new layout. / A: If you don't like it, use something else.",
      quote: "If you don't like it, use something",
    },
    {
      language: "en",
      turns: "C: It is terrible service to wait an hour. / A: That is normal, everyone waits.",
      quote: "That is normal, everyone waits",
    },
    {
      language: "en",
      turns:
        "C: They dismissed my complaint at the counter. / A: That should not be. What was it about?",
      quote: "dismissed my complaint",
    },
    {
      language: "tl",
      turns: "C: May gasgas po ang bagong mesa. / A: Maliit na gasgas lang naman po yan.",
      quote: "Maliit na gasgas lang naman po yan",
    },
    {
      language: "tl",
      turns: "C: Reklamo ko po, may buhok ang sopas. / A: Kayo lang po ang nagrereklamo.",
      quote: "Kayo lang po ang nagrereklamo",
    },
    {
      language: "tl",
      turns:
        "C: Binalewala lang nila ang reklamo ko sa counter. / A: Hindi po dapat ganun, ano po ang nangyari?",
      quote: "Binalewala lang nila ang reklamo",
    },
    {
      language: "es",
      turns: "C: La mesa vino con una mancha. / A: Es solo una manchita, no es para tanto.",
      quote: "no es para tanto",
    },
    {
      language: "es",
      turns: "C: Se borró mi lista otra vez. / A: Ningún otro cliente se ha quejado.",
      quote: "se ha quejado",
    },
    {
      language: "es",
      turns: "C: Estoy muy decepcionado del trato. / A: Lamento que lo vea así.",
      quote: "Lamento que lo vea así",
    },
    {
      language: "en",
      turns: "C: Since Monday the lamp flickers. / A: No one has reported any flicker.",
      quote: "No one has reported",
    },
    {
      language: "en",
      turns:
        "C: Since Monday the lamp flickers. / A: Thousands of customers use it without any trouble.",
      quote: "Thousands of customers use it without any trouble",
    },
    {
      language: "es",
      turns: "C: Desde el lunes la lámpara parpadea. / A: No tengo otras quejas de esa lámpara.",
      quote: "No tengo otras quejas",
    },
    {
      language: "tl",
      turns: "C: Kumukurap po ang ilaw ko. / A: Wala naman po kaming natatanggap na ibang reklamo.",
      quote: "Wala naman po kaming natatanggap na ibang reklamo",
    },
  ],
  negative: [
    {
      language: "en",
      turns:
        "C: The door arrived damaged. / A: It is only a small scratch, but you paid for a new door: I will replace it.",
      because: "repair follows",
    },
    {
      language: "en",
      turns:
        "C: Is the noise an error? I am worried. / A: That noise is normal in the first week. Thank you for asking, and tell me if it stays.",
      because: "explained, with thanks and a way forward",
    },
    {
      language: "en",
      turns:
        "C: The song list is wrong. / A: You are the first to report it, thank you. I have opened a fault.",
      because: "thanks and a path",
    },
    {
      language: "en",
      turns:
        "C: I feel unwell since the meal, it was terrible food. / A: I am sorry you feel unwell. Please call our doctor on 800-555-010.",
      because: "about the customer's health",
    },
    {
      language: "en",
      turns: "C: Which colours are there? / A: If you don't like the red, use the blue one.",
      because: "no complaint was made",
    },
    {
      language: "en",
      turns:
        "C: It stopped working after the update. / A: I am sorry you feel that way about the update; we got this wrong and I have put the old one back for you.",
      because: "responsibility and repair are beside it",
    },
    {
      language: "tl",
      turns: "C: May gasgas po ang mesa. / A: Kahit maliit na gasgas po, papalitan po namin.",
      because: "repairs it",
    },
    {
      language: "tl",
      turns:
        "C: Mainit po ang adaptor, normal po ba? / A: Normal lang po na uminit nang kaunti habang nagcha-charge.",
      because: "answers the question",
    },
    {
      language: "tl",
      turns: "C: Ang OA ng kahon, ang daming papel. / A: Para po hindi mabasag.",
      because: "a joke about the box",
    },
    {
      language: "es",
      turns:
        "C: La mesa vino con una mancha. / A: Aunque sea pequeña, usted pagó una mesa nueva: se la cambiamos.",
      because: "put right",
    },
    {
      language: "es",
      turns:
        "C: Hace un zumbido. / A: Es normal los primeros días; si el viernes sigue, escríbame y lo cambiamos.",
      because: "explains, and stays open",
    },
    {
      language: "es",
      turns:
        "C: El volumen baja solo. / A: Nadie lo había reportado, gracias por avisar; ya abrí un caso.",
      because: "thanks and acts",
    },
    {
      language: "en",
      turns:
        "C: The server refuses my password, this is a problem. / A: It is possible this is just a typo, could you read the name of the server once more?",
      because: "looks for the cause",
    },
    {
      language: "en",
      turns:
        "C: My mail stopped working on Wednesday. / A: It was only a day after the big update, which version do you have?",
      because: "a remark on the date",
    },
    {
      language: "en",
      turns:
        "C: Since Monday the lamp flickers. / A: Thank you for telling us. We haven't had any reports yet, so I open a case for it.",
      because: "thanked, and a path",
    },
    {
      language: "en",
      turns: "C: I heard nothing. / A: I am sorry that no one reported back to you.",
      because: "an apology for silence",
    },
  ],
};
