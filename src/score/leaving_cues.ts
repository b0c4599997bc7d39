import type { Cue } from "../text/cues.ts";
import { LEAVING_CUES_TL } from "./leaving_cues.tl.ts";

/** Words by which customers say they leave, dispute the payment or go to others with the matter. */
export const LEAVING_CUES: readonly Cue<"leaving">[] = [
  {
    id: "leaving.cancel",
    kind: "leaving",
    language: "en",
    anchors: ["cancel", "cancelling", "canceling", "close", "closing", "terminate"],
    pattern:
      /\b(?:cancel(?:l?ing)?|clos(?:e|ing)|terminat(?:e|ing)) (?:my|our|the|this) (?:\w+ )?(?:account|subscription|contract|membership|plan|service|policy)\b/,
    examples: {
      match: ["Then I am cancelling my subscription.", "Please close my account."],
      not: ["I cancelled my appointment."],
    },
  },
  {
    id: "leaving.competitor",
    kind: "leaving",
    language: "en",
    anchors: ["switching", "switch", "moving", "leaving", "elsewhere", "competitor"],
    pattern:
      /\b(?:(?:am|are|will be|going to|i'll|we'll|i'm|we're|will) (?:switch(?:ing)?|mov(?:e|ing)|leav(?:e|ing)) (?:to (?:(?:another|a different) (?:provider|company|bank|carrier|shop|store|service|product|vendor)|your competitor)|you\b|your (?:company|service))|(?:tak(?:e|ing)|mov(?:e|ing)) (?:my|our) business elsewhere)/,
    examples: {
      match: ["I will take my business elsewhere.", "We are switching to another provider."],
      not: ["I am moving to another house."],
    },
  },
  {
    id: "leaving.never_again",
    kind: "leaving",
    language: "en",
    anchors: ["never", "last"],
    pattern:
      /\b(?:(?:will|'ll) never (?:buy|order|shop|use|do business|book|fly|stay)\b[^.!?]{0,40}\bagain|last time i (?:buy|order|shop|use|book|fly|stay|deal)\b)/,
    examples: {
      match: ["I will never buy from you again.", "This is the last time I order here."],
      not: ["I never got the parcel again."],
    },
  },
  {
    id: "leaving.dispute",
    kind: "leaving",
    language: "en",
    anchors: ["chargeback", "lawyer", "solicitor", "attorney", "ombudsman", "sue", "court"],
    pattern:
      /\b(?:chargeback|(?:my|a|our) (?:lawyer|solicitor|attorney)|ombudsman|(?:will|going to) sue|(?:small claims )?court)\b/,
    examples: {
      match: ["You will hear from my lawyer.", "My bank will do a chargeback."],
      not: ["Sue answered me yesterday."],
    },
  },
  {
    id: "leaving.es",
    kind: "leaving",
    language: "es",
    anchors: ["cancelar", "cancelo", "baja", "competencia", "abogado", "consumidor"],
    pattern:
      /\b(?:(?:voy a cancelar|quiero cancelar|cancelo) (?:mi|la|el) (?:\w+ )?(?:cuenta|suscripcion|contrato|servicio|plan)|(?:darme|me doy) de baja|me (?:voy|cambio) a la competencia|mi abogado|defensa del consumidor)\b/,
    examples: {
      match: ["Quiero cancelar mi cuenta.", "Me cambio a la competencia."],
      not: ["Quiero cancelar mi cita."],
    },
  },
  ...LEAVING_CUES_TL,
];
