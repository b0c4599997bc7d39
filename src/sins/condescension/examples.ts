import type { Sin } from "../types.ts";

export const examples: Sin["examples"] = {
  positive: [
    { language: "en", turns: "C: The filter light stays on. / A: Obviously you did not read the manual.", quote: "Obviously you did not read" },
    { language: "en", turns: "C: Where is the reset button? / A: Let me explain it very slowly: at the back.", quote: "explain it very slowly" },
    { language: "en", turns: "C: It says no water. / A: Well, anyone who has used a kettle knows that it needs water.", quote: "anyone who has used a kettle knows" },
    { language: "en", turns: "C: What does this fee mean? / A: That is a bit technical for you, just trust us.", quote: "bit technical for you" },
    { language: "en", turns: "C: Why is the bill higher? / A: Calm down, sweetheart, it is only a bill.", quote: "Calm down, sweetheart" },
    { language: "en", turns: "C: On the phone he talked to me like a child. / A: I am sorry, that should not happen.", quote: "talked to me like" },
  ],
  negative: [
    { language: "en", turns: "C: Please take me step by step, explain it slowly. / A: Happy to explain it slowly. First, open the lid.", because: "the customer asked for it" },
    { language: "en", turns: "C: It does not start. / A: Sorry for the basic question, I ask everyone: is it plugged in?", because: "a basic check, explained" },
    { language: "en", turns: "C: I read it twice. / A: The text is confusing, several people read it the same way.", because: "the fault is put on the text" },
    { language: "en", turns: "C: What is this charge? / A: Simply put, it covers two months of filters.", because: "plain language" },
    { language: "en", turns: "C: Is that normal? / A: Everyone in our team knows your case, so you can ask any of us.", because: "praise of the team, not of the customer's ignorance" },
    { language: "en", turns: "C: The log says E4. / A: I don't understand the log yet, so I am asking our engineer.", because: "the agent speaks of themselves" },
  ],
};
