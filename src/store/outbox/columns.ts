import { sql } from "kysely";

/** Who owns a promise, for telling whether that has changed: messages keep no names. */
export const OWNER_KEY = sql.raw("md5(p.owner)");

/**
 * When the last of what proves something about a promise was said, from `PROMISE_WITH_CONVERSATION`: a
 * message, or what the customer answered when asked.
 */
export const LAST_PROOF_AT = sql.raw(`(
  select max(said.at) from (
    select m.at from jsonb_array_elements(p.data->'evidence') as one
    join message m on m.workspace_id = p.workspace_id and m.bucket = p.bucket
      and m.conversation_id = p.conversation_id and m.id = one->>'message'
    where one->>'kind' <> 'warned'
    union all
    select (e->>'at')::timestamptz from jsonb_array_elements(p.data->'evidence') as one
    join jsonb_array_elements(c.body->'events') as e on e->>'id' = one->>'event'
    where e->>'type' = 'answer') as said)`);
