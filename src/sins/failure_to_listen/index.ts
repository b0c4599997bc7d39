import type { Sin } from "../types.ts";
import { CUES_EN } from "./cues.en.ts";
import { examples } from "./examples.ts";
import { decide } from "./rule.ts";

export const failureToListen: Sin = {
  id: "failure_to_listen",
  version: 1,
  factor: "empathy",
  label: { en: "Failure to listen", es: "No escuchar", tl: "Hindi nakikinig" },
  definition:
    "The reply does not match what the customer said: stated facts are asked for again, steps already tried are advised again, another question is answered.",
  source: "SERVQUAL empathy (understanding needs)",
  severity: 2,
  remedy:
    "Read the whole thread. Say back in one line what you understood, then answer; skip what was already tried and say so.",
  explanations: {
    told_before: "The customer answers that this had already been said or done.",
    mismatch: "The customer answers that this is not what they asked about.",
    asked_again: "This asks for something that the customer had given in this conversation.",
    set_aside: "This sets aside what the customer reports.",
    tried_before: "This advises a step that the customer had said they took.",
    reported: "The customer says that nobody listened.",
  },
  cues: CUES_EN,
  decide,
  examples,
};
