import type { Sin } from "../types.ts";

export const examples: Sin["examples"] = {
  positive: [
    {
      language: "en",
      turns: "C: My parcel is late. / A: Please STOP OPENING new tickets about this.",
      quote: "STOP OPENING new tickets",
    },
    {
      language: "en",
      turns: "C: Is there any news? / A: As I already told you, it takes a week.",
      quote: "As I already told you",
    },
    {
      language: "en",
      turns: "C: Hello, me again about the oven. / A: What is it now?",
      quote: "What is it now?",
    },
    {
      language: "en",
      turns: "C: I have one more question. / A: Be quick, the next one is waiting.",
      quote: "Be quick,",
    },
    {
      language: "en",
      turns:
        "C: It is about the thing from yesterday. / A: I have no idea what you are talking about.",
      quote: "no idea what you are talking about",
    },
    {
      language: "en",
      turns:
        "C: I am really worried, my mother needs the machine. / A: State the serial number and nothing else.",
      quote: "and nothing else",
    },
    {
      language: "en",
      turns: "C: It beeps. / A: We are not mind readers.",
      quote: "We are not mind readers",
    },
    {
      language: "en",
      turns: "C: So the blue one fits? / A: I am tired of answering the same thing.",
      quote: "tired of answering",
    },
    {
      language: "en",
      turns: "C: The woman at your desk made me feel like a nuisance. / A: I am sorry about that.",
      quote: "made me feel like a nuisance",
    },
    {
      language: "tl",
      turns: "C: Ulit ko lang po, anong oras ang dating? / A: Sinabi ko na nga po kanina.",
      quote: "Sinabi ko na nga po",
    },
    {
      language: "tl",
      turns: "C: Hi po, follow up ulit sa sofa ko. / A: Ano na naman po?",
      quote: "Ano na naman",
    },
    {
      language: "tl",
      turns:
        "C: Tinarayan po ako ng teller nyo kanina. / A: Pasensya na po, kakausapin namin siya.",
      quote: "Tinarayan po ako",
    },
    {
      language: "es",
      turns: "C: Perdón, ¿me lo repite? / A: Ya se lo expliqué.",
      quote: "Ya se lo expliqué",
    },
    {
      language: "es",
      turns: "C: Tengo otra duda. / A: ¿Y ahora qué?",
      quote: "ahora qué",
    },
    {
      language: "es",
      turns: "C: Estoy buscando el recibo. / A: Apúrese, que no tengo todo el día.",
      quote: "Apúrese",
    },
    {
      language: "en",
      turns:
        "C: The lamp flickers again. / A: PLEASE do not post the same question twice. It clogs up the page.",
      quote: "do not post the same question twice",
    },
    {
      language: "en",
      turns:
        "C: But it worked last week, why not now? / A: There is nothing more to say: it takes the other bulb.",
      quote: "There is nothing more to say",
    },
    {
      language: "en",
      turns:
        "C: Could you look once more at my drawing? / A: Answering this is a waste of my time.",
      quote: "a waste of my time",
    },
    {
      language: "en",
      turns: "C: Which screw do I turn? / A: As I said before, the left one.",
      quote: "As I said before,",
    },
    {
      language: "en",
      turns: "C: It makes a noise. / A: No one can help you unless you say what kind of noise.",
      quote: "No one can help you unless",
    },
    {
      language: "en",
      turns: "C: And the lid is loose too. / A: One problem at a time: is the pump running?",
      quote: "One problem at a time",
    },
    {
      language: "en",
      turns: "C: My kettle stays cold. / A: You haven't even told us which kettle it is.",
      quote: "You haven't even told us",
    },
    {
      language: "en",
      turns: "C: My kettle stays cold. / A: You did not say which one.",
      quote: "You did not say which",
    },
    {
      language: "en",
      turns:
        "C: The drill hums. / A: Until you post a photo of the drill, you may not get any advice.",
      quote: "Until you post a photo of the drill",
    },
    {
      language: "en",
      turns:
        "C: The drill hums. / A: If you want help, you need to tell us more than that it hums.",
      quote: "If you want help, you need",
    },
    {
      language: "en",
      turns: "C: Where do I put the filter? / A: See my earlier reply about the filter.",
      quote: "See my earlier reply",
    },
    {
      language: "en",
      turns: "C: So which bulb? / A: As I said in the other thread, the small one. / C: Thanks.",
      quote: "As I said in the other thread",
    },
    {
      language: "en",
      turns:
        "C: The bread is blue when I call. / A: I am sorry, but that makes no sense whatsoever.",
      quote: "that makes no sense whatsoever",
    },
    {
      language: "en",
      turns: "C: It only runs once. / A: What do you mean that it only runs once?",
      quote: "What do you mean that it only runs once?",
    },
    {
      language: "es",
      turns: "C: La lámpara no prende. / A: Ni siquiera nos ha dicho qué lámpara es.",
      quote: "Ni siquiera nos ha dicho",
    },
    {
      language: "es",
      turns: "C: ¿Y cuál compro? / A: Como ya escribí en el mensaje anterior, la pequeña.",
      quote: "Como ya escribí en el mensaje anterior",
    },
    {
      language: "tl",
      turns: "C: Ayaw umandar ng fan ko. / A: Hindi niyo man lang po sinabi kung anong model.",
      quote: "Hindi niyo man lang po sinabi",
    },
    {
      language: "tl",
      turns: "C: Alin po ba ang bibilhin ko? / A: Tulad po ng sinulat ko sa taas, yung maliit.",
      quote: "Tulad po ng sinulat ko sa taas",
    },
  ],
  negative: [
    {
      language: "en",
      turns:
        "C: The lid is blue now. / A: I have no idea what you mean by that. Could you please send a photo?",
      because: "not to have understood, and a courteous request",
    },
    {
      language: "en",
      turns:
        "C: My parcel is late, see my other tickets. / A: Can you please stop opening new tickets? I answer you in the first one.",
      because: "a request with a reason",
    },
    {
      language: "en",
      turns:
        "C: The pump does not start. / A: Open the lid and read the pressure. What is it now? It should be two bar.",
      because: "asks for a reading",
    },
    {
      language: "en",
      turns:
        "C: Here is the log. / A: That helps a lot. You did not answer my question about the filter, is it the old one?",
      because: "names what is still open",
    },
    {
      language: "en",
      turns: "C: It smells of smoke! / A: Turn it off at the wall now, then tell me what you see.",
      because: "urgent for safety",
    },
    {
      language: "en",
      turns:
        "C: When does it ship? / A: As I mentioned earlier, it ships tomorrow; I know the waiting is stressful.",
      because: "acknowledges the wait",
    },
    {
      language: "en",
      turns: "C: I have little time. / A: To be quick for you, here are the two steps.",
      because: "speed is for the customer",
    },
    {
      language: "en",
      turns: "C: Open on Sunday? / A: Yes, 9 to 5.",
      because: "brief and complete",
    },
    {
      language: "en",
      turns: "C: You are all crooks! / A: Please use other words or I will have to end the chat.",
      because: "a boundary to abuse",
    },
    {
      language: "en",
      turns:
        "C: It is the third time I ask. / A: I am sorry you had to ask again. I already told the warehouse, they pack it now.",
      because: "apologises, and told the warehouse, not the customer",
    },
    {
      language: "en",
      turns:
        "C: The app always wants my code. / A: To make it stop asking for the code, tick the box at the bottom.",
      because: "the app stops asking",
    },
    {
      language: "en",
      turns: "C: My soup was cold. / A: I am sorry, here is a new one.",
      because: "the soup, not the staff",
    },
    {
      language: "tl",
      turns: "C: May tumutulong gas po! / A: Isara nyo po agad ang tangke at lumabas muna kayo.",
      because: "urgent for safety",
    },
    {
      language: "tl",
      turns:
        "C: Kailan po ulit ang dating? / A: Gaya po ng nabanggit ko, Biyernes po; alam ko pong nakakainip maghintay.",
      because: "acknowledges the wait",
    },
    {
      language: "tl",
      turns:
        "C: Ang kulit ng alarm nyo, tunog nang tunog. / A: Pindutin po ang pulang button para tumigil.",
      because: "the alarm, not the customer",
    },
    {
      language: "es",
      turns:
        "C: Sale humo del aparato. / A: Desconéctelo ahora mismo, por favor, es por su seguridad. ¿Está usted bien?",
      because: "short for safety's sake",
    },
    {
      language: "es",
      turns: "C: ¿Cuándo sale? / A: Como le decía, sale mañana; sé que la espera se hace larga.",
      because: "repeats kindly",
    },
    {
      language: "es",
      turns: "C: Tengo poco tiempo. / A: Entonces voy rápido: solo es un paso.",
      because: "the customer is in a hurry",
    },
    {
      language: "en",
      turns: "C: Sorry for asking something so simple. / A: You do not waste our time, ask away.",
      because: "says the contrary",
    },
    {
      language: "en",
      turns:
        "C: Would a new pump help? / A: That would be a waste of your money, the old one is fine.",
      because: "advice, not impatience",
    },
    {
      language: "en",
      turns: "C: Is it this valve? / A: Yes. The lid, as I said before, stays closed.",
      because: "said in passing",
    },
    {
      language: "en",
      turns:
        "C: My kettle stays cold. / A: Thanks for writing. You did not say which kettle it is, is it the small one?",
      because: "thanks, and asks",
    },
    {
      language: "en",
      turns:
        "C: My kettle stays cold. / A: Open the lid and look at the ring at the bottom. If it is white with lime, fill in vinegar, wait for an hour, boil it once and rinse it well. You did not mention which kettle it is, so for the tall one use half a cup and for the short one a quarter of it.",
      because: "help in which a plain remark is lost",
    },
    {
      language: "en",
      turns: "C: It stops. / A: Please send the model and a photo to help us help you.",
      because: "a courteous request",
    },
    {
      language: "en",
      turns: "C: It stops. / A: I don't understand your question yet, do you mean the lid?",
      because: "tries to understand",
    },
    {
      language: "en",
      turns:
        "C: The lid and the lamp are loose. / A: It makes no sense to me that both came loose at once. Was it dropped?",
      because: "puzzled by the thing, not by the person",
    },
  ],
};
