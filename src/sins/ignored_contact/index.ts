import type { Sin } from "../types.ts";
import { CUES_EN } from "./cues.en.ts";
import { examples } from "./examples.ts";
import { decide } from "./rule.ts";

export const ignoredContact: Sin = {
  id: "ignored_contact",
  version: 1,
  factor: "responsiveness",
  label: { en: "Ignored contact", es: "Contacto ignorado", tl: "Hindi pinansin" },
  definition:
    "A question or complaint gets no answer at all, or a question inside an answered message is passed over.",
  source: "SERVQUAL responsiveness; complaints that are simply not answered",
  severity: 2,
  remedy:
    "Answer every question, one by one. Let unanswered conversations raise an alarm. A complaint always gets a reply from a person.",
  explanations: {
    never_answered: "This was written {waited} ago and has no reply.",
    closed_unanswered: "The conversation was closed while this had no reply.",
    passed_over:
      "The replies answer other questions of this message; nothing in them speaks of this one.",
    reported: "The customer says that a message of theirs was not answered.",
  },
  cues: CUES_EN,
  decide,
  examples,
};
