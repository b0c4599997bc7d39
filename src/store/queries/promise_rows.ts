import { sql } from "kysely";
import type { PromiseRow } from "../../model/promise_views.ts";
import type { PromiseRecord } from "../../model/review.ts";

/** A promise as lists and messages read it from the database. */
export interface StoredPromise
  extends Pick<
    PromiseRow,
    "conversation" | "subject" | "customer" | "owner" | "made_by" | "held_by" | "team" | "language"
  > {
  data: PromiseRecord;
  made_at: Date | null;
  repair: PromiseRow["repair"];
}

/** The columns of a stored promise, from `PROMISE_WITH_CONVERSATION`. */
export const PROMISE_COLUMNS = sql.raw(
  "p.data, p.conversation_id as conversation, c.subject, c.customer, p.owner, p.made_by, p.held_by, p.team, p.language, p.made_at, p.repair",
);
export const PROMISE_WITH_CONVERSATION = sql.raw(`promise p
    join conversation c on c.workspace_id = p.workspace_id and c.bucket = p.bucket and c.id = p.conversation_id`);

/** The row that people and programs are shown; what else was selected is left out. */
export function toPromiseRow({ data, made_at, ...row }: StoredPromise): PromiseRow {
  return {
    ...data,
    conversation: row.conversation,
    subject: row.subject,
    customer: row.customer,
    owner: row.owner,
    made_by: row.made_by,
    held_by: row.held_by,
    team: row.team,
    language: row.language,
    made_at: made_at?.toISOString() ?? null,
    repair: row.repair,
  };
}
