import { type Kysely, sql } from "kysely";
import { itemOf } from "../../audits/checklists/index.ts";
import { type ItemCount, resultsOf, tangiblesInput } from "../../audits/results.ts";
import type { AuditFilter, AuditResults, FollowUp } from "../../model/audits.ts";
import type { FactorInput } from "../../score/input.ts";
import type { Tables } from "../tables.ts";
import { ANSWERS_OF_AUDITS, auditConditions } from "./rows.ts";

/** Shares of yes in finished audits. */
export async function auditResults(
  db: Kysely<Tables>,
  workspace: string,
  filter: AuditFilter,
  zone: string,
): Promise<AuditResults> {
  const where = sql`${auditConditions(workspace, filter, zone)} and a.finished_at is not null`;
  const { rows } = await sql<ItemCount>`
    select n.item, count(*) filter (where n.answer = 'yes')::int as yes, count(*) filter (where n.answer = 'no')::int as no
    from ${ANSWERS_OF_AUDITS} where ${where} group by n.item order by n.item`.execute(db);
  const counted = await sql<{ audits: number }>`
    select count(*)::int as audits from audit a where ${where}`.execute(db);
  return resultsOf(counted.rows[0]?.audits ?? 0, rows);
}

/**
 * What audits of some days, of all if none are named, add to a score, wherever one is shown; null when
 * there are none, or too few answers.
 */
export async function auditedTangibles(
  db: Kysely<Tables>,
  workspace: string,
  days: Pick<AuditFilter, "from" | "to">,
  zone: string,
): Promise<FactorInput | null> {
  return tangiblesInput(await auditResults(db, workspace, days, zone));
}

/** What nobody has seen to yet: soonest due first, what has no day last. */
export async function followUpsOf(
  db: Kysely<Tables>,
  workspace: string,
  now: string,
  zone: string,
): Promise<FollowUp[]> {
  const { rows } = await sql<Omit<FollowUp, "at"> & { at: Date }>`
    select a.id as audit, n.item, a.place, a.at, n.note, n.owner, to_char(n.due, 'YYYY-MM-DD') as due,
      coalesce(n.due < (${now}::timestamptz at time zone ${zone})::date, false) as overdue,
      exists (select 1 from audit_photo p where p.workspace_id = n.workspace_id and p.bucket = n.bucket
        and p.audit_id = n.audit_id and p.item = n.item) as photo
    from ${ANSWERS_OF_AUDITS} where a.workspace_id = ${workspace} and a.finished_at is not null
      and n.answer = 'no' and not n.done
    order by n.due nulls last, a.at desc, n.item limit 500`.execute(db);
  return rows
    .filter(({ item }) => itemOf(item) !== undefined)
    .map((row) => ({ ...row, at: new Date(row.at).toISOString() }));
}
