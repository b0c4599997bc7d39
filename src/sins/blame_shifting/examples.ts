import type { Sin } from "../types.ts";

export const examples: Sin["examples"] = {
  positive: [
    { language: "en", turns: "C: My booking is missing. / A: The system is down today.", quote: "The system is down" },
    { language: "en", turns: "C: My oven arrived damaged. / A: It is the courier's fault, not ours.", quote: "It is the courier's fault" },
    { language: "en", turns: "C: I got the wrong size, this is a terrible service. / A: The night shift messed it up.", quote: "The night shift messed" },
    { language: "en", turns: "C: Still waiting for my parts, this is ridiculous. / A: That is management's decision.", quote: "That is management's decision" },
    { language: "en", turns: "C: I was charged twice and I am very annoyed. / A: If only you had read the email, this would not have happened.", quote: "If only you had read" },
    { language: "en", turns: "C: Every time the same excuses, you always blame the system. / A: You are right, and I will fix it now.", quote: "same excuses" },
  ],
  negative: [
    { language: "en", turns: "C: My booking is missing. / A: Our system is down and it lost your booking, that is on us. I have rebuilt it with your seat.", because: "cause, ownership and repair" },
    { language: "en", turns: "C: My parcel is late. / A: It is the courier's fault, but you bought from us: I am sending a new one today.", because: "ownership and repair follow" },
    { language: "en", turns: "C: Nothing loads and it is very annoying. / A: Our system is down since 9. I will message you at 11 with the status.", because: "notice of an outage with a next step" },
    { language: "en", turns: "C: Whose fault is it? I am annoyed. / A: It is our fault. We packed the wrong one.", because: "takes the blame" },
    { language: "en", turns: "C: Why does the plugin fail? / A: It is the browser's problem with old fonts; update it and restart.", because: "a technical cause with the answer" },
    { language: "en", turns: "C: The refund is missing. / A: Only the bank can post it; I have sent them the release and here is the reference.", because: "the other party really acts, with help" },
  ],
};
