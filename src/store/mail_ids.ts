import { type Kysely, sql, type Transaction } from "kysely";
import type { Conversation } from "../model/conversation.ts";
import { mailIdsOf } from "../model/mail_ids.ts";
import { bucketFor } from "./rows.ts";
import { storable } from "./storable.ts";
import type { Tables } from "./tables.ts";

/** Keeps under which Message-IDs conversations that were just written are known. */
export async function writeMailIds(
  trx: Transaction<Tables>,
  workspace: string,
  items: readonly { conversation: Conversation }[],
): Promise<void> {
  const keys = items.map(({ conversation }) => ({
    bucket: bucketFor(workspace, conversation),
    conversation_id: conversation.id,
  }));
  const rows = items.flatMap(({ conversation }, i) =>
    mailIdsOf(conversation).map((mail_id) => ({ ...keys[i], mail_id })),
  );
  await sql`delete from mail_id m using jsonb_to_recordset(${JSON.stringify(storable(keys))}::jsonb) as k(bucket int, conversation_id text)
    where m.workspace_id = ${workspace} and m.bucket = k.bucket and m.conversation_id = k.conversation_id`.execute(
    trx,
  );
  if (rows.length === 0) return;
  await sql`insert into mail_id (workspace_id, bucket, conversation_id, mail_id)
    select ${workspace}, bucket, conversation_id, mail_id
    from jsonb_to_recordset(${JSON.stringify(storable(rows))}::jsonb) as r(bucket int, conversation_id text, mail_id text)
    on conflict do nothing`.execute(trx);
}

/** See {@link Store.withMailIds}. */
export async function withMailIds(
  db: Kysely<Tables>,
  workspace: string,
  mailIds: readonly string[],
): Promise<{ mail_id: string; conversation: string }[]> {
  if (mailIds.length === 0) return [];
  const { rows } = await sql<{ mail_id: string; conversation: string }>`
    select mail_id, conversation_id as conversation from mail_id
    where workspace_id = ${workspace} and mail_id = any(${[...mailIds]}) order by mail_id, conversation_id`.execute(
    db,
  );
  return rows;
}
