import type { MeasureDefinition, MeasureId } from "../model/measures.ts";

type Definition = Omit<MeasureDefinition, "id">;

const points = (most: number, definition: string, formula: string): Definition => ({
  kind: "points",
  most,
  better: "more",
  definition,
  formula,
  trait: null,
});
const factor = (name: string): Definition => ({
  kind: "rate",
  most: 1,
  better: "more",
  definition: `What is left of each answered conversation after the penalties of its counted failures of ${name}, on average.`,
  formula: "1 − penalties / answered conversations",
  trait: "with_failure",
});
const minutes = (
  trait: Definition["trait"],
  definition: string,
  business: boolean,
): Definition => ({
  kind: "minutes",
  most: null,
  better: "less",
  definition: `${definition} ${business ? "Only the house's working hours count." : "Every hour counts."}`,
  formula: "median and 90th percentile",
  trait,
});
const rate = (
  better: Definition["better"],
  trait: Definition["trait"],
  definition: string,
  formula: string,
): Definition => ({ kind: "rate", most: 1, better, definition, formula, trait });

const FIRST =
  "From the customer's first message that seeks an answer to the first answer by anybody, a bot that resolves or hands over included; an automatic acknowledgement is no answer. Conversations that staff began are left out.";
const HUMAN = "From the same message to the first answer written by a person.";
const NEXT =
  "From each later message of the customer that seeks an answer to the answer, one measurement each.";
const HELD =
  "Of conversations among colleagues, and of those that went from team to team: for how long a team had one, from getting it (or the first message) until it handed it on or it was solved, else until the last thing that happened. Time in which the status was 'pending' does not count.";
const RESOLUTION =
  "From the first message to the last time it was solved: by the help desk's change of status, else by the customer's own word. Time in which the status was 'pending' does not count; a reopening does not start it anew.";

const TOGETHER = "sum of the time of each conversation and team";

const ALL: Readonly<Record<MeasureId, Definition>> = {
  score: points(
    10,
    "Keeping promises gives six points, everything else four. Capped at 5 while too many promises are broken.",
    "6 × compliance + 4 × attention factors",
  ),
  attention: points(
    4,
    "How customers are treated: responsiveness, assurance, empathy, by the house's weights.",
    "4 × Σ(weight × factor) / Σ(weight)",
  ),
  servqual: points(
    10,
    "The same factors by the weights that customers gave them in SERVQUAL, reliability among them, without the gate.",
    "10 × Σ(weight × factor) / Σ(weight)",
  ),
  kept_on_time: rate(
    "more",
    null,
    "Of the promises that fell due in the period and whose outcome is known, those that were kept on time. Hedged promises and those that cannot be checked are left out.",
    "kept on time / (kept on time + late + broken)",
  ),
  records_right: factor("records"),
  responsiveness: factor("responsiveness"),
  assurance: factor("assurance"),
  empathy: factor("empathy"),
  tangibles: rate(
    "more",
    null,
    "Of the questions of audits about premises, equipment, pages and messages, those answered yes. Only audits measure it, for the house as a whole; in the score from five answers on.",
    "yes / (yes + no)",
  ),
  internal: factor("service among colleagues"),
  with_failure: rate(
    "less",
    "with_failure",
    "Conversations with a counted finding, or with a promise broken or kept late.",
    "with a failure / conversations",
  ),
  first_response: minutes("answered", FIRST, false),
  first_response_business: minutes("answered", FIRST, true),
  first_human: minutes("answered", HUMAN, false),
  first_human_business: minutes("answered", HUMAN, true),
  next_response: minutes("next_response", NEXT, false),
  next_response_business: minutes("next_response", NEXT, true),
  resolution: minutes("resolved", RESOLUTION, false),
  resolution_business: minutes("resolved", RESOLUTION, true),
  waiting: rate(
    "less",
    "waiting",
    "The customer waits for an answer now.",
    "waiting / conversations whose waits are known",
  ),
  transfers: {
    kind: "mean",
    most: null,
    better: "less",
    definition:
      "Hand-overs between people or teams: those the help desk recorded, or changes of the person who answers, whichever are more.",
    formula: "hand-overs / conversations answered by a person",
    trait: "transferred",
  },
  held: minutes("held", HELD, false),
  held_business: minutes("held", HELD, true),
  held_total: {
    ...minutes("held", `All of this time together. ${HELD}`, false),
    formula: TOGETHER,
  },
  held_total_business: {
    ...minutes("held", `All of this time together. ${HELD}`, true),
    formula: TOGETHER,
  },
  kept_by_first: rate(
    "more",
    "not_kept_by_first",
    "Owned to the end by the first person: nobody else answered and it was never handed over.",
    "kept by the first person / conversations answered by a person",
  ),
  first_contact: rate(
    "more",
    "first_contact",
    "First contacts that solved the issue: solved, never reopened, and the customer did not come back with the same product, tag or subject within 7 days (chat, phone, SMS, social) or 14 days (all others). The time may not be over yet for the latest.",
    "solved at the first contact / first contacts that are solved",
  ),
  reopened: rate(
    "less",
    "reopened",
    "Solved and open again, where the help desk tells when something was solved.",
    "reopened / once solved",
  ),
  contacts_per_issue: {
    kind: "mean",
    most: null,
    better: "less",
    definition:
      "How often a customer writes anew about one issue: the same product, tag or subject within 7 days (chat, phone, SMS, social) or 14 days (all others) after the conversation before ended.",
    formula: "conversations of known customers / issues",
    trait: "repeat_contact",
  },
  backlog: {
    kind: "count",
    most: null,
    better: "less",
    definition:
      "Conversations of the period that are open or pending now, where the status is known.",
    formula: "open + pending",
    trait: "backlog",
  },
  complaint: rate(
    "less",
    "complaint",
    "The customer complains in it, about this conversation or about what was before.",
    "complaints / conversations",
  ),
  complaint_promises: rate(
    "less",
    "complaint_promises",
    "Complaints in conversations with a broken or late promise or another counted failure of reliability.",
    "complaints with a failure of reliability / complaints",
  ),
  low_rating: rate(
    "less",
    "low_rating",
    "Rated with at most two fifths of the scale.",
    "rated low / rated",
  ),
  left: rate(
    "less",
    "left",
    "The customer cancelled or said that they leave, in this conversation or within 90 days after it.",
    "left / conversations",
  ),
};

/** All measures with what they mean. */
export const DEFINITIONS: readonly MeasureDefinition[] = (
  Object.entries(ALL) as [MeasureId, Definition][]
).map(([id, definition]) => ({ id, ...definition }));
