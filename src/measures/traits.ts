import type { FactsRow, Trait } from "../model/facts.ts";
import type { SinId } from "../model/taxonomy.ts";
import { STATE_CLASS } from "../score/compliance.ts";
import { FACTOR_OF } from "../score/factors.ts";

/** Whether each yes-or-no fact holds for a conversation. */
const HOLDS: Readonly<Record<Trait, (row: FactsRow) => boolean>> = {
  complaint: ({ complaint }) => complaint,
  complaint_promises: (row) => row.complaint && failsCompliance(row),
  complaint_attention: (row) => row.complaint && failsAttention(row),
  complaint_other: (row) => row.complaint && !failsCompliance(row) && !failsAttention(row),
  with_failure: (row) => failsCompliance(row) || failsAttention(row),
  with_compliance_failure: failsCompliance,
  rated: ({ rating }) => rating !== null,
  low_rating: ({ low_rating }) => low_rating === true,
  survey_answered: ({ low_answer }) => low_answer !== null,
  low_answer: isLowAnswer,
  low_answer_promises: (row) => isLowAnswer(row) && failsCompliance(row),
  low_answer_attention: (row) => isLowAnswer(row) && failsAttention(row),
  low_answer_other: (row) => isLowAnswer(row) && !failsCompliance(row) && !failsAttention(row),
  told: ({ told }) => told.length > 0,
  told_promises: ({ told }) => told.some(isOfReliability),
  told_attention: ({ told }) => told.some((sin) => !isOfReliability(sin)),
  left: ({ left }) => left,
  left_later: ({ left_later }) => left_later,
  answered: ({ first_response }) => first_response !== null,
  waiting: ({ waiting }) => waiting === true,
  next_response: ({ next_responses }) => next_responses.length > 0,
  resolved: ({ resolution }) => resolution !== null,
  transferred: ({ transfers }) => (transfers ?? 0) > 0,
  held: ({ held }) => held.length > 0,
  reopened: ({ reopenings }) => (reopenings ?? 0) > 0,
  repeat_contact: ({ contact }) => (contact ?? 1) > 1,
  first_contact: (row) => firstContact(row) === true,
  kept_by_first: ({ kept_by_first }) => kept_by_first === true,
  not_kept_by_first: ({ kept_by_first }) => kept_by_first === false,
  backlog: ({ in_backlog }) => in_backlog === true,
};

/** The yes-or-no facts that hold for a conversation. */
export function traitsOf(row: FactsRow): Trait[] {
  return (Object.keys(HOLDS) as Trait[]).filter((trait) => HOLDS[trait](row));
}

/**
 * Whether the first contact solved the issue: solved, not reopened, and the customer did not come back
 * with it in time. Null for later contacts and for what is not solved yet.
 */
export function firstContact({ contact, solved, reopenings, repeated }: FactsRow): boolean | null {
  if (contact !== 1 || solved !== true) return null;
  return (reopenings ?? 0) === 0 && repeated === false;
}

/** The counted sins of a conversation. */
export function sinsIn({ sins }: Pick<FactsRow, "sins">): SinId[] {
  return Object.keys(sins) as SinId[];
}

const isOfReliability = (sin: SinId) => FACTOR_OF[sin] === "reliability";

function isLowAnswer({ low_answer }: FactsRow): boolean {
  return low_answer === true;
}

/** A counted failure of reliability, or a promise that was broken or kept late. */
function failsCompliance(row: FactsRow): boolean {
  return (
    sinsIn(row).some(isOfReliability) ||
    row.promises.some(
      ({ state, hedged }) => !hedged && ["broken", "late"].includes(STATE_CLASS[state]),
    )
  );
}

/** A counted failure of anything else. */
function failsAttention(row: FactsRow): boolean {
  return sinsIn(row).some((sin) => !isOfReliability(sin));
}
