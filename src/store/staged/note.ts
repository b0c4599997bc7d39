import { sql, type Transaction } from "kysely";
import { storable } from "../storable.ts";
import type { Tables } from "../tables.ts";
import type { Look } from "./types.ts";

/** Notes what came of looking at conversations, but for those that are no longer what was looked at. */
export async function noteLooks(
  trx: Transaction<Tables>,
  workspace: string,
  rules: string,
  looks: readonly Look[],
): Promise<void> {
  if (looks.length === 0) return;
  await sql`insert into staged_review (workspace_id, bucket, conversation_id, state, rules, counts, review)
    select c.workspace_id, c.bucket, c.id, k.state, ${rules}, k.counts, k.review
    from jsonb_to_recordset(${JSON.stringify(storable(looks))}::jsonb)
      as k(id text, hash text, rules text, as_of text, state text, counts jsonb, review jsonb)
    join conversation c on c.workspace_id = ${workspace} and c.id = k.id and c.hash = k.hash and c.rules = k.rules
      and c.review->'provenance'->>'as_of' = k.as_of
    on conflict (workspace_id, bucket, conversation_id) do update
      set state = excluded.state, rules = excluded.rules, counts = excluded.counts, review = excluded.review`.execute(
    trx,
  );
}

/** Notes that no try could review a conversation. */
export async function noteFailed(
  trx: Transaction<Tables>,
  workspace: string,
  rules: string,
  conversation: string,
): Promise<void> {
  await sql`insert into staged_review (workspace_id, bucket, conversation_id, state, rules)
    select workspace_id, bucket, id, 'failed', ${rules} from conversation where workspace_id = ${workspace} and id = ${conversation}
    on conflict (workspace_id, bucket, conversation_id) do update set state = 'failed', counts = null, review = null`.execute(
    trx,
  );
}
