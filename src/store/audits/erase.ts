import { sql, type Transaction } from "kysely";
import { type Person, without } from "../queries/redact.ts";
import type { Tables } from "../tables.ts";

/** Takes a person out of audits: who looked, who sees to it, and what was noted. The answers stay. */
export async function eraseFromAudits(
  trx: Transaction<Tables>,
  workspace: string,
  person: Person,
  patterns: readonly string[],
): Promise<void> {
  const audits = await sql<Record<"id" | "place" | "noted_by" | "note", string> & Bucket>`
    select bucket, id, place, noted_by, note from audit
    where workspace_id = ${workspace} and concat_ws(' ', place, noted_by, note) ilike any(${[...patterns]})`.execute(
    trx,
  );
  for (const { bucket, id, ...words } of audits.rows) {
    const { place, noted_by, note } = without(words, person, false);
    await sql`update audit set place = ${place}, noted_by = ${noted_by}, note = ${note}
      where workspace_id = ${workspace} and bucket = ${bucket} and id = ${id}`.execute(trx);
  }
  const answers = await sql<Record<"audit_id" | "item" | "owner" | "note", string> & Bucket>`
    select bucket, audit_id, item, owner, note from audit_answer
    where workspace_id = ${workspace} and concat_ws(' ', owner, note) ilike any(${[...patterns]})`.execute(
    trx,
  );
  for (const { bucket, audit_id, item, ...words } of answers.rows) {
    const { owner, note } = without(words, person, false);
    await sql`update audit_answer set owner = ${owner}, note = ${note}
      where workspace_id = ${workspace} and bucket = ${bucket} and audit_id = ${audit_id} and item = ${item}`.execute(
      trx,
    );
  }
}

interface Bucket {
  bucket: number;
}
