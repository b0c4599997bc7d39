import { sql, type Transaction } from "kysely";
import { EMPTY_INPUT, type ScoreInput } from "../../score/input.ts";
import { renewAsked } from "../measures/write.ts";
import type { Tables } from "../tables.ts";

/**
 * Who gave an answer to an invitation `i` about a conversation `c`: the person where one is known, else
 * the address that was asked, else whoever the conversation was with. Of colleagues only the address is known.
 */
const GIVER = `case when i.form = 'internal' then coalesce(i.address_hash, i.conversation_id)
  else coalesce(c.customer_id, i.address_hash, i.conversation_id) end`;

/** The parts of a score's input that its total is made of, in the order in which they are kept. */
const PARTS = [
  "promises.kept",
  "promises.kept_late",
  "promises.partly_kept",
  "promises.broken",
  "records.n",
  "records.loss",
  "factors.responsiveness.n",
  "factors.responsiveness.loss",
  "factors.assurance.n",
  "factors.assurance.loss",
  "factors.empathy.n",
  "factors.empathy.loss",
] as const;

const numbers = PARTS.map(
  (part) => `coalesce((c.score_input #>> '{${part.replaceAll(".", ",")}}')::int, 0)`,
);

/** What is kept with an invitation of its answer and its conversation, made of these. */
const RENEW = `update survey_invitation i set giver = ${GIVER},
  given = (select a.given from survey_answer a where a.workspace_id = i.workspace_id and a.bucket = i.bucket
    and a.conversation_id = i.conversation_id and a.invitation = i.id),
  failed = exists (select 1 from finding f where f.workspace_id = c.workspace_id and f.bucket = c.bucket
    and f.conversation_id = c.id and f.counted),
  observed = array[${numbers.join(", ")}]
  from conversation c
  where c.workspace_id = i.workspace_id and c.bucket = i.bucket and c.id = i.conversation_id`;

/** Makes it anew for all invitations about these conversations, in the transaction that changed either. */
export async function renewInvitations(
  trx: Transaction<Tables>,
  workspace: string,
  ids: readonly string[],
): Promise<void> {
  if (ids.length === 0) return;
  await sql`${sql.raw(RENEW)} and c.workspace_id = ${workspace} and c.id = any(${[...ids]})`.execute(
    trx,
  );
}

/** After answers about these conversations: with the invitations the measures. */
export async function renewAnswered(
  trx: Transaction<Tables>,
  workspace: string,
  ids: readonly string[],
): Promise<void> {
  await renewInvitations(trx, workspace, ids);
  await renewAsked(trx, workspace, ids);
}

/** The sums of what was observed, one of each part, as SQL. */
export const OBSERVED_SUMS = sql.raw(
  `array[${PARTS.map((_part, i) => `sum(i.observed[${i + 1}])`).join(", ")}]::double precision[]`,
);

/** Such sums as the input of a score. */
export function observedInput(sums: readonly (number | null)[]): ScoreInput {
  const of = (part: (typeof PARTS)[number]) => sums[PARTS.indexOf(part)] ?? 0;
  const factor = (name: "responsiveness" | "assurance" | "empathy") => ({
    n: of(`factors.${name}.n`),
    loss: of(`factors.${name}.loss`),
    findings: 0,
  });
  return {
    ...EMPTY_INPUT,
    promises: {
      kept: of("promises.kept"),
      kept_late: of("promises.kept_late"),
      partly_kept: of("promises.partly_kept"),
      broken: of("promises.broken"),
    },
    records: { n: of("records.n"), loss: of("records.loss"), findings: 0 },
    factors: {
      responsiveness: factor("responsiveness"),
      assurance: factor("assurance"),
      empathy: factor("empathy"),
    },
  };
}
