import { type Kysely, sql } from "kysely";
import type { Channel } from "../../model/conversation.ts";
import type { PromiseRecord } from "../../model/review.ts";
import type { Language } from "../../model/taxonomy.ts";
import type { Tables } from "../tables.ts";
import type { PromiseNow } from "./types.ts";

interface Row {
  data: PromiseRecord;
  subject: string;
  customer: string;
  owner: string;
  team: string;
  language: Language;
  made_at: Date | null;
  channel: Channel;
  snoozed_until: Date | null;
}

/** One promise with its conversation's name, as it stands now. */
export async function promiseNow(
  db: Kysely<Tables>,
  workspace: string,
  conversation: string,
  promise: string,
): Promise<PromiseNow | null> {
  const { rows } = await sql<Row>`
    select p.data, p.owner, p.team, p.language, p.made_at, c.subject, c.customer, c.channel, p.snoozed_until
    from promise p join conversation c on c.workspace_id = p.workspace_id and c.bucket = p.bucket and c.id = p.conversation_id
    where p.workspace_id = ${workspace} and p.conversation_id = ${conversation} and p.id = ${promise}`.execute(
    db,
  );
  const [row] = rows;
  if (row === undefined) return null;
  const { data, subject, customer, owner, team, language, made_at, channel, snoozed_until } = row;
  return {
    row: {
      ...data,
      conversation,
      subject,
      customer,
      owner,
      team,
      language,
      made_at: made_at?.toISOString() ?? null,
    },
    channel,
    snoozed_until: snoozed_until?.toISOString() ?? null,
  };
}
