import type { Sin } from "../types.ts";
import { CUES_EN } from "./cues.en.ts";
import { examples } from "./examples.ts";
import { decide } from "./rule.ts";

export const slowResponse: Sin = {
  id: "slow_response",
  version: 1,
  factor: "responsiveness",
  label: { en: "Slow response", es: "Respuesta lenta", tl: "Mabagal na tugon" },
  definition: "The customer waits longer than the channel's target for a first or next reply.",
  source: "SERVQUAL responsiveness; targets per channel from the configuration",
  severity: 1,
  remedy:
    "Tell the wait before they ask: a holding message with a real time, from a person. Put staff where the peak is.",
  explanations: {
    first_reply: "The first reply came after {waited}; the target of this channel is {target}.",
    next_reply: "This reply came after {waited}; the target of this channel is {target}.",
    gave_up:
      "The customer needed no answer any more after {waited} without one; the target is {target}.",
    reported: "The customer says they waited long for an answer.",
  },
  cues: CUES_EN,
  decide,
  examples,
};
