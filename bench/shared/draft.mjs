/** A draft of 1,000 characters, with what the linter has something to say about and plain text. */
export const DRAFT = [
  "Hello Rosa, thank you for your patience, and I am sorry that nobody wrote to you on Monday as agreed. ",
  "I looked into your order this morning: the parcel left our warehouse on Thursday evening and the carrier scanned it on Friday. ",
  "Since then it has not moved, so I asked them where it is and I will write to you by Wednesday with what they say. ",
  "If it has not been found by then, we send you a new one at no cost, and you may keep both should the first one arrive after all. ",
  "You asked whether the invoice can name your company: it can, and I have changed it; the new one is attached. ",
  "The second lamp is another matter. As I already told you, that model is no longer made, but the one beside it has the same socket and the same height. ",
  "Unfortunately there is nothing we can do about the colour. Please tell me which of the two you would like. ",
  "You can reach me directly by answering this mail, and I am here every day until six. ",
  "Kind regards, and again sorry for the trouble you had with us this week, Ana from the lamp shop team. ",
]
  .join("")
  .slice(0, 1000);

/** Characters of all messages. */
export const charactersOf = ({ messages }) =>
  messages.reduce((sum, { text }) => sum + text.length, 0);

/** A conversation of several messages that the draft would answer: the one of middle length. */
export function threadOf(conversations) {
  const several = conversations
    .filter(({ messages }) => messages.length >= 3 && messages.length <= 6)
    .toSorted((a, b) => charactersOf(a) - charactersOf(b));
  return several[Math.floor(several.length / 2)] ?? conversations[0];
}
