import { type RawBuilder, sql } from "kysely";
import type { AuditFilter, AuditRow } from "../../model/audits.ts";

type Stored = Omit<AuditRow, "at" | "finished_at"> & { at: Date; finished_at: Date | null };

/** Columns of an audit `a` with how its items were answered. */
export const AUDIT_COLUMNS = sql`a.id, a.checklist, a.kind, a.place, a.at, a.noted_by as by, a.note, a.finished_at,
  ${count(sql`n.answer = 'yes'`)} as yes, ${count(sql`n.answer = 'no'`)} as no,
  ${count(sql`n.answer = 'not_seen'`)} as not_seen, ${count(sql`n.answer = 'no' and not n.done`)} as to_do`;

function count(condition: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`(select count(*)::int from audit_answer n where n.workspace_id = a.workspace_id
    and n.bucket = a.bucket and n.audit_id = a.id and ${condition})`;
}

export type StoredAudit = Stored;

export function toAuditRow({ at, finished_at, ...row }: Stored): AuditRow {
  return {
    ...row,
    at: new Date(at).toISOString(),
    finished_at: finished_at === null ? null : new Date(finished_at).toISOString(),
  };
}

/** Which audits `a` are asked for; days are those of the zone. */
export function auditConditions(
  workspace: string,
  { checklist, kind, place, from, to }: AuditFilter,
  zone: string,
): RawBuilder<unknown> {
  const day = sql`(a.at at time zone ${zone})::date`;
  const conditions = [sql`a.workspace_id = ${workspace}`];
  if (checklist !== undefined) conditions.push(sql`a.checklist = ${checklist}`);
  if (kind !== undefined) conditions.push(sql`a.kind = ${kind}`);
  if (place !== undefined) conditions.push(sql`a.place = ${place}`);
  if (from !== undefined) conditions.push(sql`${day} >= ${from}::date`);
  if (to !== undefined) conditions.push(sql`${day} <= ${to}::date`);
  return sql.join(conditions, sql` and `);
}

/** The answers `n` of audits `a`. */
export const ANSWERS_OF_AUDITS = sql`audit a join audit_answer n
  on n.workspace_id = a.workspace_id and n.bucket = a.bucket and n.audit_id = a.id`;

/** Columns of an answer `n`, with whether there is a photo. */
export const ANSWER_COLUMNS = sql`n.item, n.answer, n.note, n.owner, to_char(n.due, 'YYYY-MM-DD') as due, n.done,
  exists (select 1 from audit_photo p where p.workspace_id = n.workspace_id and p.bucket = n.bucket
    and p.audit_id = n.audit_id and p.item = n.item) as photo`;
