import type { Sin } from "../types.ts";

export const examples: Sin["examples"] = {
  positive: [
    {
      language: "en",
      turns: "C: It broke on day 15. Can I return it? / A: No, it is company policy.",
      quote: "it is company policy",
    },
    {
      language: "en",
      turns:
        "C: Could you ship it to my office? / A: We cannot do that, that's against our policy.",
      quote: "against our policy",
    },
    {
      language: "en",
      turns:
        "C: I lost the box, may I still exchange it? / A: Our policy does not allow exchanges.",
      quote: "Our policy does not allow exchanges",
    },
    {
      language: "en",
      turns: "C: It is one day over. Please let me exchange it. / A: Rules are rules.\nNo refunds.",
      quote: "Rules are rules",
    },
    {
      language: "en",
      turns: "C: Can you call my daughter instead? / A: I am not allowed to do that.",
      quote: "I am not allowed to",
    },
    {
      language: "en",
      turns:
        "C: Please waive it, the delay was yours. / A: If I do that for you, I must do it for everyone.",
      quote: "for everyone",
    },
    {
      language: "en",
      turns:
        "C: You keep hiding behind your policy. / A: You are right to ask, let me see what I can do.",
      quote: "hiding behind your policy",
    },
    {
      language: "tl",
      turns:
        "C: Naiwan ko po ang kahon pero bago pa ang blender, pwede po bang ipalit? / A: Hindi po pwede, patakaran po namin yan.",
      quote: "patakaran po namin yan",
    },
    {
      language: "tl",
      turns: "C: Dalawang araw lang po akong na-late dahil sa bagyo. / A: Ganun po ang rules.",
      quote: "Ganun po ang rules",
    },
    {
      language: "tl",
      turns:
        "C: Puro policy ang sinasabi ng branch nyo. / A: Titingnan ko po kung ano ang magagawa namin.",
      quote: "Puro policy",
    },
    {
      language: "es",
      turns: "C: Me pasé un día del plazo. / A: Son las normas de la empresa.",
      quote: "normas de la empresa",
    },
    {
      language: "es",
      turns:
        "C: ¿No puede hacer una excepción? / A: Si lo hago por usted, tengo que hacerlo por todos.",
    },
    {
      language: "es",
      turns: "C: Solo quiero cambiar la hora. / A: El sistema no me deja.",
      quote: "El sistema no me deja",
    },
  ],
  negative: [
    {
      language: "en",
      turns:
        "C: Can I return it? / A: Our policy is 14 days, but as it was our courier who was late I can make an exception.",
      because: "policy quoted with an exception",
    },
    {
      language: "en",
      turns:
        "C: Please tell me her address. / A: I cannot, by law we must keep it private; our policy protects you too.",
      because: "the law",
    },
    {
      language: "en",
      turns: "C: What is your return policy? / A: Our policy is 30 days with the receipt.",
      because: "asked about the rule, no refusal",
    },
    {
      language: "en",
      turns:
        "C: Can you open it again? / A: It is against our rules because the seal keeps the seeds clean, and I can send you a new pack instead.",
      because: "reason and alternative",
    },
    {
      language: "en",
      turns:
        "C: Change my e-mail please. / A: For security reasons our policy says I must check two things first: your postcode and order number?",
      because: "a security check",
    },
    {
      language: "en",
      turns:
        "C: I want my deposit back. / A: As per our company policy you get it back in full, I have sent it today.",
      because: "the rule is in the customer's favour",
    },
    {
      language: "en",
      turns:
        "C: Can I swap the lid? / A: We cannot swap it under our policy. / A: What I can do is send you a free one.",
      because: "the alternative comes in the next reply",
    },
    {
      language: "tl",
      turns:
        "C: Pwede ko po bang ibalik? / A: Bawal po sa patakaran pag lampas 7 araw, pero kami po ang na-late kaya pagbibigyan po namin kayo.",
      because: "an exception is made",
    },
    {
      language: "tl",
      turns:
        "C: Pahingi po ng number ng may-ari. / A: Hindi po pwede, bawal po sa batas ang magbigay ng personal na detalye.",
      because: "the law",
    },
    {
      language: "tl",
      turns: "C: Ano po ang patakaran nyo sa alaga? / A: Patakaran po namin na may tali ang aso.",
      because: "asked about the rule itself",
    },
    {
      language: "tl",
      turns: "C: Pwede pong buksan ang selyo? / A: Hindi po pwede dahil mapapanis po agad.",
      because: "the reason is given",
    },
    {
      language: "es",
      turns:
        "C: Me pasé un día del plazo. / A: La política son quince días, pero se lo acepto igual.",
      because: "makes an exception",
    },
    {
      language: "es",
      turns:
        "C: Deme el correo de mi hija. / A: Por ley no puedo dar datos de otra persona; que nos escriba ella y la ayudo.",
      because: "the reason and a way",
    },
    {
      language: "es",
      turns:
        "C: ¿Cuál es su política de cambios? / A: Nuestra política son treinta días con recibo.",
      because: "the customer asked for it",
    },
  ],
};
