import type { Texts } from "../types.ts";

export const TEXTS_EN = {
  definition:
    "The customer waits longer than the channel's target for a first or next reply, or hears nothing of what was promised or is still being worked on.",
  remedy:
    "Tell the wait before they ask: a holding message with a real time, from a person. Put staff where the peak is.",
  explanations: {
    first_reply: "The first reply came after {waited}; the target of this channel is {target}.",
    next_reply: "This reply came after {waited}; the target of this channel is {target}.",
    later_reply: "This reply came after {waited}; the target of this channel is {target}.",
    gave_up:
      "The customer needed no answer any more after {waited} without one; the target is {target}.",
    no_word:
      "The customer was told to expect word and has had none since; {waited} without any is the most.",
    left_open:
      "The last word was that this is still being worked on, and there has been none since; {waited} without any is the most.",
    admitted: "The reply says itself that the customer waited for days.",
    reported: "The customer says they waited long for an answer.",
    reported_public: "The customer says they waited long for an answer.",
    reported_loosely: "The customer's words suggest a long wait for word.",
  },
} as const satisfies Texts;
