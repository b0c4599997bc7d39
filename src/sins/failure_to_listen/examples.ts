import type { Sin } from "../types.ts";

export const examples: Sin["examples"] = {
  positive: [
    {
      language: "en",
      turns: "C: It is the heater, not the thermostat. / A: Which thermostat do you have?",
      quote: "Which thermostat do you have?",
    },
    {
      language: "es",
      turns: "C: Es la estufa, no el termostato. / A: ¿Qué termostato tiene?",
      quote: "¿Qué termostato tiene?",
    },
    {
      language: "tl",
      turns: "C: Yung heater po, hindi yung thermostat. / A: Anong thermostat po ang gamit niyo?",
      quote: "Anong thermostat po",
    },
    {
      language: "en",
      turns: "C: I want to cancel my plan. / A: Great news, here is how to upgrade!",
      quote: "here is how to upgrade",
    },
    {
      language: "es",
      turns: "C: Quiero cancelar mi plan. / A: ¡Excelente, así puede mejorar su plan!",
      quote: "mejorar su plan",
    },
    {
      language: "tl",
      turns: "C: Gusto ko na pong magpa-cancel. / A: Ayos po, ganito po mag-upgrade!",
      quote: "mag-upgrade",
    },
    {
      language: "en",
      turns:
        "C: My order number is 55-1207 and the lamp is missing. / A: Sorry! What is your order number?",
      quote: "What is your order number",
    },
    {
      language: "en",
      turns:
        "C: I restarted the router twice already and there is still no light. / A: Hello Pia. Please restart the router.",
      quote: "Please restart the router.",
    },
    {
      language: "en",
      turns: "C: I cleared the cache and it still fails. / A: Have you tried clearing your cache?",
      quote: "clearing your cache",
    },
    {
      language: "en",
      turns:
        "C: The address on my invoice is wrong. / A: Your parcel arrives on Friday. / C: That's not what I asked.",
      quote: "Your parcel arrives on Friday",
    },
    {
      language: "en",
      turns:
        "C: I have no internet at home. / A: Please download the app to continue. / C: As I said, I have no internet.",
      quote: "Please download the app",
    },
    {
      language: "en",
      turns:
        "C: It is the printer that fails, not the laptop. / A: Which laptop model is it? / C: Did you even read my message?",
      quote: "Which laptop model is it?",
    },
    {
      language: "en",
      turns:
        "C: I use version 12.4 and it freezes. / A: Thanks for writing. Which version are you using?",
      quote: "Which version are you using",
    },
    {
      language: "en",
      turns:
        "C: You cancelled my plan after I asked you not to. / A: I am sorry, I have restored it.",
      quote: "after I asked you not to",
    },
    {
      language: "tl",
      turns:
        "C: Booking 90812 po, palitan po ang petsa. / A: Ano po ang booking number? / C: Sinabi ko na po sa taas.",
      quote: "Ano po ang booking number?",
    },
    {
      language: "tl",
      turns: "C: Na-reboot ko na po ang modem nang dalawang beses. / A: Paki-reboot po ng modem.",
      quote: "Paki-reboot po ng modem",
    },
    {
      language: "tl",
      turns:
        "C: Kailan po bukas ang branch? / A: Nasa 2nd floor po kami. / C: Hindi po yan ang tanong ko.",
      quote: "Nasa 2nd floor po kami",
    },
    {
      language: "es",
      turns:
        "C: ¿Tienen la taza en rojo? / A: La azul cuesta ocho euros. / C: Eso no es lo que pregunté.",
      quote: "La azul",
    },
    {
      language: "es",
      turns:
        "C: Ya le dije que no tengo cuenta. / A: Entre en su cuenta, por favor. / C: No me está escuchando.",
    },
    {
      language: "es",
      turns:
        "C: Ya desenchufé el router tres veces y sigue igual. / A: Desenchufe el router y vuelva a enchufarlo.",
      quote: "Desenchufe el router",
    },
    {
      language: "en",
      turns:
        "C: I want the archive on another disk. How do I do that? / A: Put it on another disk. / C: The question was how to do that.",
      quote: "Put it on another disk.",
    },
    {
      language: "en",
      turns:
        "C: How do I mark all as junk and delete them in one go? / A: The key is J. / C: I'm not asking about the mark, I want to delete them.",
      quote: "The key is J.",
    },
    {
      language: "en",
      turns:
        "C: The left one rattles, I swapped the belt. / A: Please swap the belt. / C: I specifically wrote that the belt is new.",
      quote: "Please swap the belt.",
    },
  ],
  negative: [
    {
      language: "en",
      turns:
        "C: It is the heater, not the thermostat. / A: The heater it is; was the thermostat on when it failed?",
      because: "The correction is taken up.",
    },
    {
      language: "en",
      turns:
        "C: I want to cancel my plan. / A: Your plan is cancelled. Should you come back, the family plan is cheaper.",
      because: "It is cancelled.",
    },
    {
      language: "en",
      turns:
        "C: My order number is 55-1207. / A: To verify your account for security, what is the order number, please?",
      because: "a security check",
    },
    {
      language: "en",
      turns:
        "C: The printer is fine, the laptop shows an error. / A: So the printer is fine and the laptop shows the error, did I get that right?",
      because: "says back what was said",
    },
    {
      language: "en",
      turns:
        "C: I restarted the router twice already. / A: You said you restarted it twice, so we skip that; does the light blink?",
      because: "knows what was tried",
    },
    {
      language: "en",
      turns:
        "C: I restarted the router. / A: Please restart the router while holding the reset button for ten seconds.",
      because: "a more exact step",
    },
    {
      language: "en",
      turns:
        "C: My kettle leaks. / A: What is your order number? / C: It is 55-1207. / A: Thank you, a new one leaves today.",
      because: "it had not been given",
    },
    {
      language: "en",
      turns: "C: I restarted my phone. / A: Thanks. Please restart the router now.",
      because: "another device",
    },
    {
      language: "en",
      turns:
        "C: Orders 55-1207 and order 55-1300 are late. / A: Which order number is the urgent one?",
      because: "two were given",
    },
    {
      language: "en",
      turns:
        "C: My lamp flickers. / A: Did you change the bulb? / C: Yes, I did that, no change. / A: Then I send you a new lamp.",
      because: "the customer had not said so before",
    },
    {
      language: "tl",
      turns: "C: Booking 90812 po. / A: Para po sa verification, ano po ang booking number ninyo?",
      because: "a check of identity",
    },
    {
      language: "tl",
      turns:
        "C: Na-reboot ko na po ang modem. / A: Dahil na-reboot nyo na, palitan po natin ang kable.",
      because: "knows what was tried",
    },
    {
      language: "tl",
      turns: "C: Ni-restart ko po ang phone. / A: Paki-restart po ang modem naman.",
      because: "another device",
    },
    {
      language: "es",
      turns:
        "C: No imprime desde la tableta. / A: O sea que imprime desde el teléfono, pero no desde la tableta, ¿es así?",
      because: "asks to be sure",
    },
    {
      language: "es",
      turns:
        "C: Ya desenchufé el router. / A: Como ya lo desenchufó, pasemos a lo siguiente: ¿qué luz parpadea?",
      because: "takes it up",
    },
    {
      language: "es",
      turns: "C: Quiero cambiar mi pedido. / A: ¿Se refiere al de hoy o al de ayer?",
      because: "asks which",
    },
    {
      language: "en",
      turns:
        "C: How long is the belt? / A: Two metres. / C: My question was not well put, sorry: I mean the inner one.",
      because: "the customer's own slip",
    },
  ],
};
