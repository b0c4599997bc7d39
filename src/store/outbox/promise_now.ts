import { type Kysely, sql } from "kysely";
import type { Channel } from "../../model/conversation.ts";
import {
  PROMISE_COLUMNS,
  PROMISE_WITH_CONVERSATION,
  type StoredPromise,
  toPromiseRow,
} from "../queries/promise_rows.ts";
import type { Tables } from "../tables.ts";
import { OWNER_KEY } from "./columns.ts";
import type { PromiseNow } from "./types.ts";

interface Row extends StoredPromise {
  channel: Channel;
  snoozed_until: Date | null;
  owner_key: string;
}

/** One promise with its conversation's name, as it stands now. */
export async function promiseNow(
  db: Kysely<Tables>,
  workspace: string,
  conversation: string,
  promise: string,
): Promise<PromiseNow | null> {
  const { rows } = await sql<Row>`
    select ${PROMISE_COLUMNS}, c.channel, p.snoozed_until, ${OWNER_KEY} as owner_key from ${PROMISE_WITH_CONVERSATION}
    where p.workspace_id = ${workspace} and p.conversation_id = ${conversation} and p.id = ${promise}`.execute(
    db,
  );
  const [row] = rows;
  if (row === undefined) return null;
  return {
    row: toPromiseRow(row),
    channel: row.channel,
    owner_key: row.owner_key,
    snoozed_until: row.snoozed_until?.toISOString() ?? null,
  };
}
