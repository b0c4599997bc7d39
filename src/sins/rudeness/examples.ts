import type { Sin } from "../types.ts";

export const examples: Sin["examples"] = {
  positive: [
    { language: "en", turns: "C: The page shows an error when I pay. / A: Are you blind? The button is right there.", quote: "Are you blind" },
    { language: "en", turns: "C: I pressed reset and lost my recipes. / A: Well done genius, now they are gone.", quote: "Well done genius" },
    { language: "en", turns: "C: Can you look again? / A: Stop wasting my time.", quote: "Stop wasting my time" },
    { language: "en", turns: "C: Which cable do I need? / A: Read the damn manual.", quote: "Read the damn" },
    { language: "en", turns: "C: I will tell my bank then. / A: Good luck with that.", quote: "Good luck with that" },
    { language: "en", turns: "C: I called on Monday and your agent was rude to me. / A: I am sorry to hear that. What happened?", quote: "agent was rude to" },
  ],
  negative: [
    { language: "en", turns: "C: I am an idiot haha, the lid was open. / A: Not at all, that lid hides from everyone.", because: "the joke is the customer's and is answered kindly" },
    { language: "en", turns: "C: I have an exam tomorrow. / A: Then let us be quick. Good luck with your exam!", because: "a sincere wish" },
    { language: "en", turns: "C: You are useless. / A: I want to help, but I cannot continue if I am insulted.", because: "a boundary to abuse" },
    { language: "en", turns: "C: My week was a nightmare. / A: That sounds like a hell of a week, let us fix this one thing.", because: "mild profanity in solidarity" },
    { language: "en", turns: "C: I do not mean to be rude but where is my parcel? / A: It left today.", because: "the customer speaks of themselves" },
    { language: "en", turns: "C: The new menu is stupid. / A: You wrote \"the menu is stupid\", and it does confuse many people.", because: "quotes the customer" },
  ],
};
