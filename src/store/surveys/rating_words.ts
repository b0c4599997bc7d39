import { sql, type Transaction } from "kysely";
import type { Conversation } from "../../model/conversation.ts";
import { ratingWordsOf } from "../../survey/rating_words.ts";
import { bucketFor, storedInstant } from "../rows.ts";
import { storable } from "../storable.ts";
import type { Tables } from "../tables.ts";

/**
 * The words of the ratings in conversations that were just written. What was heard in words that stayed as
 * they were stays; others wait to be read.
 */
export async function writeRatingWords(
  trx: Transaction<Tables>,
  workspace: string,
  conversations: readonly Conversation[],
): Promise<void> {
  const keys = conversations.map((one) => ({
    bucket: bucketFor(workspace, one),
    conversation_id: one.id,
  }));
  const rows = conversations.flatMap((one, i) =>
    ratingWordsOf(one).map(({ id, at, words }) => ({
      ...keys[i],
      id,
      at: storedInstant(at),
      words: storable(words),
    })),
  );
  await sql`delete from rating_words w using jsonb_to_recordset(${JSON.stringify(keys)}::jsonb) as k(bucket int, conversation_id text)
    where w.workspace_id = ${workspace} and w.bucket = k.bucket and w.conversation_id = k.conversation_id
      and not exists (select 1 from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r(bucket int, conversation_id text, id text, words text)
        where r.bucket = w.bucket and r.conversation_id = w.conversation_id and r.id = w.id and r.words = w.words)`.execute(
    trx,
  );
  if (rows.length === 0) return;
  await sql`insert into rating_words (workspace_id, bucket, conversation_id, id, at, words)
    select ${workspace}, bucket, conversation_id, id, at, words
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r(bucket int, conversation_id text, id text, at timestamptz, words text)
    on conflict (workspace_id, bucket, conversation_id, id) do update set at = excluded.at`.execute(
    trx,
  );
}
