import { type Kysely, sql } from "kysely";
import { CHECKLISTS, itemsOf, itemOf } from "../../audits/checklists/index.ts";
import type { AuditAnswerPage, AuditAnswerQuery, AuditAnswerRow } from "../../model/audits.ts";
import type { Tables } from "../tables.ts";
import { ANSWERS_OF_AUDITS, ANSWER_COLUMNS, auditConditions } from "./rows.ts";

/** The answers that a share was made of, latest audit first: of finished audits, yes or no. */
export async function answerPage(
  db: Kysely<Tables>,
  workspace: string,
  query: AuditAnswerQuery,
  zone: string,
): Promise<AuditAnswerPage> {
  const { answer, limit, cursor } = query;
  const given = answer === undefined ? sql`n.answer <> 'not_seen'` : sql`n.answer = ${answer}`;
  const where = sql`${auditConditions(workspace, query, zone)} and a.finished_at is not null
    and ${given} and n.item = any(${itemsBehind(query)})`;
  const skip = Math.max(0, Number(cursor ?? 0) || 0);
  const { rows } = await sql<Omit<AuditAnswerRow, "at"> & { at: Date }>`
    select a.id as audit, a.place, a.kind, a.at, ${ANSWER_COLUMNS} from ${ANSWERS_OF_AUDITS} where ${where}
    order by a.at desc, a.id, n.item limit ${limit + 1} offset ${skip}`.execute(db);
  const counted = await sql<{ total: number }>`
    select count(*)::int as total from ${ANSWERS_OF_AUDITS} where ${where}`.execute(db);
  return {
    items: rows.slice(0, limit).map((row) => ({ ...row, at: new Date(row.at).toISOString() })),
    total: counted.rows[0]?.total ?? 0,
    next: rows.length > limit ? String(skip + limit) : null,
  };
}

/** The items of the checklists that a factor, a sin, a section or an item names; all without any. */
function itemsBehind({ factor, sin, section, item }: AuditAnswerQuery): string[] {
  return CHECKLISTS.flatMap(({ id }) => itemsOf(id))
    .filter(
      (one) =>
        (factor === undefined || one.factor === factor) &&
        (sin === undefined || one.sin === sin) &&
        (section === undefined || itemOf(one.id)?.section === section) &&
        (item === undefined || one.id === item),
    )
    .map(({ id }) => id);
}
