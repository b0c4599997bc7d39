import type { Sin } from "../types.ts";

export const examples: Sin["examples"] = {
  positive: [
    {
      language: "en",
      turns:
        "C: How do I move the lid? / A: Detach the hinge assembly from the mount first. / C: I don't understand those instructions, sorry.",
    },
    {
      language: "en",
      turns:
        "C: Can I get my money back? / A: Please be advised that, pursuant to section four, a refund is not due.",
      quote: "Please be advised",
    },
    {
      language: "es",
      turns:
        "C: ¿Me devuelven el dinero? / A: Por medio de la presente se le informa que el plazo ha vencido.",
      quote: "Por medio de la presente",
    },
    {
      language: "tl",
      turns:
        "C: Pwede po bang ibalik? / A: Ipinababatid po na sarado ang opisina. Mangyaring isumite ang form sa Lunes.",
      quote: "Ipinababatid",
    },
    {
      language: "en",
      turns:
        "C: My oven does not get warm since last week. I have tried it many times now and it is cold. Can you fix it? / A: The malfunction you describe presumably originates from a deterioration of the thermostat assembly, necessitating comprehensive replacement of the corresponding regulation components. Authorised technicians subsequently undertake calibration of temperature characteristics, ensuring operational conformity throughout extended utilisation periods and preventing recurrence of temperature irregularities.",
      quote: "Authorised technicians subsequently undertake",
    },
    {
      language: "es",
      turns:
        "C: ¿Cómo cambio la pantalla de mi lámpara? / A: Vea la siguiente guía, que está en inglés: https://shop.example/shade",
      quote: "guía, que está en inglés",
    },
    {
      language: "en",
      turns: "C: How do I change the shade of my lamp? / A: The manual is only in German, sorry.",
      quote: "manual is only in German",
    },
    {
      language: "en",
      turns: "C: My line is dead. / A: Your ONT lost the PON signal, ask for an RMA.",
      quote: "Your ONT lost the PON signal, ask for an RMA.",
    },
    {
      language: "en",
      turns: "C: What does escrow holdback mean? / A: It is the holdback in escrow.",
      quote: "It is the holdback in escrow.",
    },
    {
      language: "es",
      turns: "C: No tengo línea. / A: Su ONT perdió la señal PON, gestione el RMA.",
      quote: "Su ONT perdió la señal PON",
    },
    {
      language: "tl",
      turns: "C: Wala po kaming linya. / A: Nawalan po ng PON ang ONT niyo, i-request po ang RMA.",
      quote: "Nawalan po ng PON ang ONT niyo",
    },
    {
      language: "es",
      turns:
        "C: How can I close my shop account? / A: Hola, entre en su perfil y busque la opción de cerrar la cuenta, que está al final de la página.",
      quote: "entre en su perfil",
    },
    {
      language: "en",
      turns:
        "C: Ich habe gestern eine Lampe bestellt und sie ist noch nicht da, was kann ich tun? / A: Hello, we have checked your order and it will be with you on Monday.",
      quote: "it will be with you on Monday",
    },
    {
      language: "en",
      turns:
        "C: I would like to know why my lamp is still not here, can you help me? / A: Hola, el pedido ya está en camino y llega el lunes con el mensajero.",
      quote: "el pedido ya está en camino",
    },
    {
      language: "en",
      turns:
        "C: Le colis n'est pas arrivé et je ne sais pas quand il sera chez nous. / A: Das Paket ist noch nicht bei uns, wir haben es aber schon gesucht.",
      quote: "Das Paket ist noch nicht bei uns",
    },
    {
      language: "en",
      turns: "C: My box is dark. / A: Please check the PON light on it. / C: What is a PON light?",
      quote: "Please check the PON light",
    },
    {
      language: "en",
      turns:
        "C: Why is the fee higher? / A: The holdback in escrow was accrued against the prior tranche. / C: I don't understand a word.",
      quote: "holdback in escrow",
    },
    {
      language: "en",
      turns: "C: Your letter about the fee is full of jargon. / A: Let me put it in plain words.",
      quote: "full of jargon",
    },
    {
      language: "tl",
      turns: "C: Bakit po mabagal? / A: Mataas po ang jitter sa uplink. / C: Ano po yung jitter?",
      quote: "Mataas po ang jitter",
    },
    {
      language: "tl",
      turns:
        "C: Magkano po lahat? / A: Depende po sa accrual at sa day count. / C: Hindi ko po gets ang sagot niyo.",
      quote: "Depende po sa accrual",
    },
    {
      language: "es",
      turns:
        "C: No sale agua. / A: El pistón no purga, hay que cebar el colector. / C: ¿Qué significa cebar el colector?",
      quote: "cebar el colector",
    },
    {
      language: "es",
      turns:
        "C: No sale agua. / A: Verifique el retorno por el bypass del intercambiador. / C: No le entiendo nada.",
    },
    {
      language: "es",
      turns:
        "C: Les escribí en español y me respondieron en inglés. / A: Perdone, seguimos en español.",
      quote: "respondieron en inglés",
    },
    {
      language: "en",
      turns:
        "C: Why was my parcel held? / A: The consignee owes demurrage, so the AWB is on hold. / C: Can I pay it?",
      quote: "The consignee owes demurrage, so the AWB is on hold.",
    },
    {
      language: "es",
      turns:
        "C: ¿Por qué me cobran más? / A: El devengo lleva prorrateo por el contracargo de mayo.",
      quote: "El devengo lleva prorrateo por el contracargo de mayo.",
    },
    {
      language: "tl",
      turns: "C: Bakit po mabagal? / A: Mataas po ang jitter ng OLT niyo, i-RFO na lang po natin.",
      quote: "Mataas po ang jitter ng OLT niyo",
    },
    {
      language: "en",
      turns: "C: My bill says accrual. What does that mean? / A: It is a tranche.",
      quote: "It is a tranche.",
    },
    {
      language: "es",
      turns: "C: ¿Qué significa eso? / A: Es el prorrateo.",
      quote: "Es el prorrateo.",
    },
    {
      language: "tl",
      turns: "C: Ano po ba yan? / A: Chargeback po.",
      quote: "Chargeback po.",
    },
  ],
  negative: [
    {
      language: "es",
      turns:
        "C: La lámpara parpadea, ¿es un fallo? / A: Puede abrir un caso con los fabricantes, solo en inglés; mientras, cambie la bombilla.",
    },
    {
      language: "en",
      turns:
        "C: How do I move the lid? / A: Turn it to the left. / C: I don't understand the error message on the lid.",
      because: "about an error message",
    },
    {
      language: "en",
      turns:
        "C: I hereby cancel the aforementioned contract. / A: Please be advised that, pursuant to section four, your contract ended today.",
      because: "the customer writes so too",
    },
    {
      language: "en",
      turns: "C: When is it due? / A: Please be advised that it is due on Monday.",
      because: "one set phrase",
    },
    {
      language: "es",
      turns: "C: ¿Cuándo llega? / A: Se le informa que llega el lunes.",
      because: "one set phrase",
    },
    {
      language: "tl",
      turns: "C: Kailan po? / A: Alinsunod sa schedule, Lunes po.",
      because: "one set phrase",
    },
    {
      language: "en",
      turns:
        "C: The condensation characteristics of the refrigeration compartment deteriorated considerably following replacement of the evaporator thermostat assembly, necessitating immediate investigation. / A: The malfunction you describe presumably originates from a deterioration of the thermostat assembly, necessitating comprehensive replacement of the corresponding regulation components. Authorised technicians subsequently undertake calibration of temperature characteristics, ensuring operational conformity throughout extended utilisation periods and preventing recurrence of temperature irregularities.",
      because: "the customer writes so too",
    },
    {
      language: "en",
      turns: "C: My ONT shows no PON light. / A: Your ONT lost the PON signal, ask for an RMA.",
      because: "The customer uses these words.",
    },
    {
      language: "en",
      turns:
        "C: What does escrow mean? / A: Money that a third party keeps until both sides have done their part.",
      because: "Explained in other words.",
    },
    {
      language: "en",
      turns:
        "C: Ich habe gestern eine Lampe bestellt und sie ist noch nicht da. / A: Sorry, I only speak English; a colleague who has German answers you today.",
      because: "it is said and cared for",
    },
    {
      language: "en",
      turns:
        "C: Hola, el pedido no ha llegado y no tengo respuesta. Hi, my order has not arrived and I have not had a reply. / A: Hello, it is on its way and will be with you on Monday.",
      because: "the customer writes both",
    },
    {
      language: "en",
      turns:
        "C: Hindi pa po dumadating yung order ko, please check naman the status of my delivery. / A: Sige po, i-check ko lang po yung order ninyo ngayon.",
      because: "the mix of both is shared",
    },
    {
      language: "en",
      turns: "C: Is it an RMA or a DOA for the NIC? / A: It is a DOA, your RMA for the NIC is 55.",
      because: "the customer uses the words",
    },
    {
      language: "en",
      turns: "C: The ONT light is red. / A: Please restart it. / C: What is the ONT light saying?",
      because: "the term is the customer's own",
    },
    {
      language: "en",
      turns:
        "C: How fast do you repair? / A: The SLA, that is our promise on repair time, is 4 hours.",
      because: "the term is explained",
    },
    {
      language: "en",
      turns: "C: It is broken. / A: Since when? / C: I don't understand why it fails so often.",
      because: "the customer does not understand the fault, not the reply",
    },
    {
      language: "tl",
      turns:
        "C: Bakit po walang internet? / A: Sira po ang ONU, yung puting box. Papalitan po namin. / C: Sige po.",
      because: "explained beside the term",
    },
    {
      language: "tl",
      turns:
        "C: Hindi ko po maintindihan kung bakit umiinit. / A: Mahina po ang fan, papalitan namin.",
      because: "does not understand the fault, not the reply",
    },
    {
      language: "en",
      turns:
        "C: The copy stops. / A: Please copy one folder at a time. / C: Thanks. Now it stops at the first folder with a message about excess space in the header. I have no idea what that means.",
      because: "an error message, not the reply",
    },
    {
      language: "en",
      turns:
        "C: How do I add a name? / A: Drag it from the left list. / C: I did not quite understand your first reply. Having re-read it, I have added the names.",
      because: "clear by now",
    },
    {
      language: "es",
      turns: "C: No sale agua. / A: Abra la llave azul, la que está debajo. / C: Ya sale, gracias.",
      because: "plain words",
    },
    {
      language: "es",
      turns: "C: ¿Qué es lo mejor para la madera? / A: La cera de abeja.",
      because: "asks for advice",
    },
    {
      language: "es",
      turns: "C: No entiendo por qué gotea. / A: La junta está gastada; le mando otra.",
      because: "about the thing, no word of ours",
    },
    {
      language: "en",
      turns:
        "C: Who pays the demurrage on my AWB? / A: The consignee owes demurrage, so the AWB is on hold.",
      because: "the customer uses the words",
    },
    {
      language: "en",
      turns: "C: What does that mean? / A: An accrual: interest that is due but not paid yet.",
      because: "explained in plain words",
    },
    {
      language: "en",
      turns: "C: What is the status? / A: Chargeback.",
      because: "asks how it stands, not what a word means",
    },
    {
      language: "es",
      turns: "C: ¿Qué es eso? / A: El recibo de mayo.",
      because: "plain words",
    },
    {
      language: "tl",
      turns: "C: Ano po yun? / A: Yung resibo po.",
      because: "plain words",
    },
    {
      language: "tl",
      turns: "C: Wala po kaming signal. / A: I-RMA po natin ang box, ibig sabihin papalitan.",
      because: "one abbreviation, and it is explained",
    },
  ],
};
