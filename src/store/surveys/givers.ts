import { type Kysely, type RawBuilder, sql } from "kysely";
import type { SurveyQuestion } from "../../model/surveys.ts";
import type { Tables } from "../tables.ts";

/** So many customers gave exactly these answers to a question. */
export interface GivenBy {
  team: string;
  question: SurveyQuestion;
  values: string[];
  customers: number;
}

/**
 * Who gave an answer `a` to an invitation `i` about a conversation `c`: the person where one is known, else
 * the address that was asked, else whoever the conversation was with. Of colleagues only the address is known.
 */
export const GIVER =
  sql.raw(`case when i.form = 'internal' then coalesce(i.address_hash, i.conversation_id)
  else coalesce(c.customer_id, i.address_hash, i.conversation_id) end`);

/** Answers with their invitations and conversations. */
export const ANSWERS = sql.raw(`survey_answer a
  join survey_invitation i on i.workspace_id = a.workspace_id and i.bucket = a.bucket
    and i.conversation_id = a.conversation_id and i.id = a.invitation
  join conversation c on c.workspace_id = i.workspace_id and c.bucket = i.bucket and c.id = i.conversation_id`);

/**
 * Answers by customer, customers with the same answers together: few rows, however many answered. With a
 * question only its answers, and those of each team apart.
 */
export async function giversIn(
  db: Kysely<Tables>,
  where: RawBuilder<unknown>,
  question?: SurveyQuestion,
): Promise<GivenBy[]> {
  const team = question === undefined ? sql`''` : sql`i.team`;
  const wanted = question === undefined ? sql`true` : sql`one.key = ${question}`;
  const { rows } = await sql<GivenBy>`
    select team, question, values, count(*)::int as customers from (
      select ${team} as team, one.key as question, ${GIVER} as giver, jsonb_agg(one.value order by one.value) as values
      from ${ANSWERS} cross join lateral jsonb_each_text(a.given) as one
      where ${where} and ${wanted} group by 1, 2, 3) as customer
    group by team, question, values`.execute(db);
  return rows;
}
