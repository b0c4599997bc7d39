import { type Kysely, sql, type Transaction } from "kysely";
import { itemOf } from "../../audits/checklists/index.ts";
import type {
  Audit,
  AuditAnswerView,
  AuditFilter,
  AuditLink,
  AuditRow,
  ChecklistId,
} from "../../model/audits.ts";
import type { Config } from "../../model/config.ts";
import { AmendsError } from "../../model/errors.ts";
import { bucketOf, stableId } from "../../model/ids.ts";
import { storable } from "../storable.ts";
import type { Tables } from "../tables.ts";
import { answerPage } from "./answers.ts";
import { linkedAudit, removeLink, setLink, useLink } from "./links.ts";
import { readPhoto, removePhoto, setPhoto } from "./photos.ts";
import { auditResults, followUpsOf } from "./results.ts";
import {
  ANSWER_COLUMNS,
  AUDIT_COLUMNS,
  auditConditions,
  type StoredAudit,
  toAuditRow,
} from "./rows.ts";
import type { Audits } from "./types.ts";

/** An export reads so many audits at a time. */
const BATCH = 100;

type Database = Kysely<Tables> | Transaction<Tables>;
type Answer = Omit<AuditAnswerView, "photo">;

export function auditsOver(
  db: Kysely<Tables>,
  config: (workspace: string) => Promise<Config>,
): Audits {
  const zoneOf = async (workspace: string) => (await config(workspace)).calendar.zone;
  const one = (workspace: string, id: string) => read(db, workspace, id);
  return {
    one,
    async add(workspace, { checklist, kind, place, at: seen, note, answers, finished }, by, now) {
      const at = new Date(seen ?? now).toISOString();
      const id = stableId("a", workspace, by, checklist, place, at);
      for (const { item } of answers) insistOnItem(item, checklist);
      await db.transaction().execute(async (trx) => {
        const { rows } = await sql`
          insert into audit (workspace_id, bucket, id, checklist, kind, place, at, noted_at, noted_by, note)
          select w.workspace_id, ${bucketOf(workspace, id)}::int, ${id}, ${checklist}, ${kind}, ${storable(place)}, ${at}::timestamptz, ${now}::timestamptz, ${by}, ${storable(note)}
          from workspace w where w.workspace_id = ${workspace} on conflict do nothing returning id`.execute(
          trx,
        );
        if (rows.length === 0) return;
        for (const answer of answers) await put(trx, workspace, id, answer);
        if (finished) await finish(trx, workspace, id, now);
      });
      return one(workspace, id);
    },
    async list(workspace, query) {
      const where = auditConditions(workspace, query, await zoneOf(workspace));
      const skip = Math.max(0, Number(query.cursor ?? 0) || 0);
      const { rows } = await sql<StoredAudit>`select ${AUDIT_COLUMNS} from audit a
        where ${where} order by a.at desc, a.id limit ${query.limit + 1} offset ${skip}`.execute(
        db,
      );
      const counted = await sql<{ total: number }>`
        select count(*)::int as total from audit a where ${where}`.execute(db);
      return {
        items: rows.slice(0, query.limit).map(toAuditRow),
        total: counted.rows[0]?.total ?? 0,
        next: rows.length > query.limit ? String(skip + query.limit) : null,
      };
    },
    async *eachAnswer(workspace, filter) {
      for await (const audit of finishedAudits(db, workspace, filter, await zoneOf(workspace)))
        for (const answer of await answersOf(db, workspace, audit.id)) yield { audit, answer };
    },
    async answer(workspace, id, item, given) {
      const { checklist } = await one(workspace, id);
      insistOnItem(item, checklist);
      await put(db, workspace, id, { ...given, item });
      return one(workspace, id);
    },
    async finish(workspace, id, now) {
      await one(workspace, id);
      await finish(db, workspace, id, now);
      return one(workspace, id);
    },
    async remove(workspace, id) {
      const { rows } = await sql`delete from audit where workspace_id = ${workspace}
        and bucket = ${bucketOf(workspace, id)} and id = ${id} returning id`.execute(db);
      if (rows.length === 0) throw notThere();
    },
    results: async (workspace, filter) =>
      auditResults(db, workspace, filter, await zoneOf(workspace)),
    answers: async (workspace, query) => answerPage(db, workspace, query, await zoneOf(workspace)),
    followUps: async (workspace, now) => followUpsOf(db, workspace, now, await zoneOf(workspace)),
    photo: (workspace, id, item) => readPhoto(db, workspace, id, item),
    async setPhoto(workspace, id, item, photo) {
      await setPhoto(db, workspace, id, item, photo);
      return one(workspace, id);
    },
    async removePhoto(workspace, id, item) {
      await removePhoto(db, workspace, id, item);
      return one(workspace, id);
    },
    setLink: (workspace, id, link) => setLink(db, workspace, id, link),
    removeLink: (workspace, id) => removeLink(db, workspace, id),
    async visit(tokenHash, now) {
      const linked = await linkedAudit(db, tokenHash, now);
      if (linked === null) return null;
      const { workspace, id, language, used } = linked;
      return { workspace, language, used, audit: await one(workspace, id) };
    },
    async finishVisit(tokenHash, now) {
      await db.transaction().execute(async (trx) => {
        const linked = await linkedAudit(trx, tokenHash, now);
        if (linked === null || !(await useLink(trx, tokenHash, now))) return;
        await finish(trx, linked.workspace, linked.id, now);
      });
    },
  };
}

async function read(db: Database, workspace: string, id: string): Promise<Audit> {
  const { rows } = await sql<StoredAudit>`select ${AUDIT_COLUMNS} from audit a
    where a.workspace_id = ${workspace} and a.bucket = ${bucketOf(workspace, id)} and a.id = ${id}`.execute(
    db,
  );
  const [found] = rows;
  if (found === undefined) throw notThere();
  return {
    ...toAuditRow(found),
    answers: await answersOf(db, workspace, id),
    link: await linkOf(db, workspace, id),
  };
}

async function answersOf(db: Database, workspace: string, id: string): Promise<AuditAnswerView[]> {
  const { rows } = await sql<AuditAnswerView>`select ${ANSWER_COLUMNS} from audit_answer n
    where n.workspace_id = ${workspace} and n.bucket = ${bucketOf(workspace, id)} and n.audit_id = ${id}
    order by n.item`.execute(db);
  return rows;
}

async function linkOf(db: Database, workspace: string, id: string): Promise<AuditLink | null> {
  const { rows } = await sql<{ expires_at: Date; used_at: Date | null }>`
    select expires_at, used_at from audit_link where workspace_id = ${workspace}
      and bucket = ${bucketOf(workspace, id)} and audit_id = ${id}`.execute(db);
  const [found] = rows;
  if (found === undefined) return null;
  const { expires_at, used_at } = found;
  return { expires_at: expires_at.toISOString(), used_at: used_at?.toISOString() ?? null };
}

async function* finishedAudits(
  db: Kysely<Tables>,
  workspace: string,
  filter: AuditFilter,
  zone: string,
): AsyncGenerator<AuditRow> {
  const where = sql`${auditConditions(workspace, filter, zone)} and a.finished_at is not null`;
  for (let after = ""; ; ) {
    const { rows } = await sql<StoredAudit>`select ${AUDIT_COLUMNS} from audit a
      where ${where} and a.id > ${after} order by a.id limit ${BATCH}`.execute(db);
    for (const row of rows) yield toAuditRow(row);
    if (rows.length < BATCH) return;
    after = rows.at(-1)?.id ?? after;
  }
}

async function put(db: Database, workspace: string, id: string, given: Answer): Promise<void> {
  const { item, answer, note, owner, due, done } = given;
  await sql`insert into audit_answer (workspace_id, bucket, audit_id, item, answer, note, owner, due, done)
    values (${workspace}, ${bucketOf(workspace, id)}, ${id}, ${item}, ${answer}, ${storable(note)}, ${storable(owner)}, ${due}::date, ${done})
    on conflict (workspace_id, bucket, audit_id, item) do update set answer = excluded.answer, note = excluded.note,
      owner = excluded.owner, due = excluded.due, done = excluded.done`.execute(db);
}

/** Once finished it stays so: what is corrected later is corrected in the numbers. */
async function finish(db: Database, workspace: string, id: string, now: string): Promise<void> {
  const { rows } =
    await sql`update audit a set finished_at = coalesce(finished_at, ${now}::timestamptz)
    where workspace_id = ${workspace} and bucket = ${bucketOf(workspace, id)} and id = ${id} and exists (
      select 1 from audit_answer n where n.workspace_id = a.workspace_id and n.bucket = a.bucket and n.audit_id = a.id
        and n.answer <> 'not_seen') returning id`.execute(db);
  if (rows.length === 0)
    throw new AmendsError("invalid_input", "an audit without any yes or no says nothing");
}

function insistOnItem(item: string, checklist: ChecklistId): void {
  if (itemOf(item)?.checklist !== checklist)
    throw new AmendsError("not_found", `The checklist has no item "${item}".`);
}

const notThere = () => new AmendsError("not_found", "There is no such audit.");
