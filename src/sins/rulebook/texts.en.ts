import type { Texts } from "../types.ts";

export const TEXTS_EN = {
  definition:
    "A refusal justified by the rule alone: no reason, alternative, exception or escalation.",
  remedy: "Say why the rule exists, what you can do instead, and who may decide on an exception.",
  explanations: {
    rule_only:
      "The refusal rests on a rule alone; no reason, alternative, exception or escalation is given.",
    reported: "The customer says the organisation hides behind its rules.",
  },
} as const satisfies Texts;
