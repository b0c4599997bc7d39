import { sql, type Transaction } from "kysely";
import { forgetFacts } from "../measures/write.ts";
import type { Tables } from "../tables.ts";
import { eraseEvents } from "../webhooks/index.ts";
import { HAS_OPEN, isOld, oldBeside } from "./old.ts";

interface Key {
  bucket: number;
  id: string;
}

/**
 * Erases the oldest conversations that ended before an instant, with everything that hangs on them, and
 * adds their numbers to those of their months; returns how many went.
 */
export async function eraseOldest(
  trx: Transaction<Tables>,
  workspace: string,
  { before, keepOpen, most }: { before: string; keepOpen: boolean; most: number },
): Promise<number> {
  const { rows } = await sql<Key>`select c.bucket, c.id from conversation c
    where ${isOld(workspace, before)} and ${keepOpen ? sql`not ${HAS_OPEN}` : sql`true`}
    order by c.last_at, c.id limit ${most}`.execute(trx);
  if (rows.length === 0) return 0;
  const ids = rows.map(({ id }) => id);
  const people = await peopleIn(trx, workspace, ids);
  await addToMonths(trx, workspace, ids);
  await eraseEvents(trx, workspace, rows, []);
  await forgetFacts(trx, workspace, ids);
  await sql`delete from conversation c using jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as k(bucket int, id text)
    where c.workspace_id = ${workspace} and c.bucket = k.bucket and c.id = k.id`.execute(trx);
  await forgetPeople(trx, workspace, people);
  return rows.length;
}

/** Erases what is too old beside conversations. What still has to leave the house, or be read, is not yet old. */
export async function eraseBeside(
  trx: Transaction<Tables>,
  workspace: string,
  before: string,
): Promise<void> {
  const old = oldBeside(workspace, before);
  const { rows } = await sql<{
    number: string;
  }>`delete from promised_order where ${old.promised_order} returning number`.execute(trx);
  await sql`delete from order_delivery where workspace_id = ${workspace}
    and number = any(${rows.map(({ number }) => number)})`.execute(trx);
  await sql`delete from episode where ${old.episode}`.execute(trx);
  await sql`delete from audit_photo where ${old.audit_photo}`.execute(trx);
  await sql`delete from import_run where ${old.import_run}`.execute(trx);
  await sql`delete from outbox where workspace_id = ${workspace} and conversation_id is null
    and state <> 'waiting' and created_at < ${before}::timestamptz`.execute(trx);
  await sql`delete from webhook_event where workspace_id = ${workspace}
    and done_at is not null and received_at < ${before}::timestamptz`.execute(trx);
  // That something was done stays; some sources name a conversation after its customer.
  await sql`update log_entry set subject = '' where workspace_id = ${workspace} and bucket = 0
    and at < ${before}::timestamptz and subject <> ''`.execute(trx);
}

async function addToMonths(
  trx: Transaction<Tables>,
  workspace: string,
  ids: readonly string[],
): Promise<void> {
  const of = sql`t.workspace_id = c.workspace_id and t.bucket = c.bucket and t.conversation_id = c.id`;
  const promises = (states: string) =>
    sql`(select count(*) from promise t where ${of} and t.state in (${sql.raw(states)}))`;
  await sql`insert into retained_month (workspace_id, month, conversations, messages, findings, kept, late, broken)
    select ${workspace}, month, count(*), sum(messages), sum(findings), sum(kept), sum(late), sum(broken) from (
      select to_char(coalesce(c.first_at, c.last_at) at time zone 'UTC', 'YYYY-MM') as month, c.messages,
        (select count(*) from finding t where ${of} and t.counted) as findings,
        ${promises("'kept'")} as kept, ${promises("'kept_late', 'partly_kept'")} as late, ${promises("'broken'")} as broken
      from conversation c where c.workspace_id = ${workspace} and c.id = any(${[...ids]})) as gone group by month
    on conflict (workspace_id, bucket, month) do update set
      conversations = retained_month.conversations + excluded.conversations, messages = retained_month.messages + excluded.messages,
      findings = retained_month.findings + excluded.findings, kept = retained_month.kept + excluded.kept,
      late = retained_month.late + excluded.late, broken = retained_month.broken + excluded.broken`.execute(
    trx,
  );
}

/** Whoever takes part in the conversations, with all their addresses. */
async function peopleIn(trx: Transaction<Tables>, workspace: string, ids: readonly string[]) {
  const { rows } = await sql<{ person_id: string; addresses: string[] }>`
    select a.person_id, jsonb_agg(a.address) as addresses from person_address a where a.workspace_id = ${workspace} and a.person_id in (
      select c.customer_id from conversation c where c.workspace_id = ${workspace} and c.id = any(${[...ids]})
      union select o.person_id from person_address o where o.workspace_id = ${workspace} and o.address in (
        select m.address from message m where m.workspace_id = ${workspace} and m.conversation_id = any(${[...ids]})))
    group by a.person_id`.execute(trx);
  return rows;
}

/** Removes those of the people who are in no conversation any more. */
async function forgetPeople(
  trx: Transaction<Tables>,
  workspace: string,
  people: readonly { person_id: string; addresses: string[] }[],
): Promise<void> {
  const { rows } = await sql<{ address: string }>`select distinct address from message
    where workspace_id = ${workspace} and address = any(${people.flatMap(({ addresses }) => addresses)})`.execute(
    trx,
  );
  const left = new Set(rows.map(({ address }) => address));
  const gone = people.filter(({ addresses }) => !addresses.some((one) => left.has(one)));
  const forgotten = gone.flatMap(({ addresses }) => addresses);
  await sql`delete from identity_link where workspace_id = ${workspace} and bucket = 0 and kind = 'customer'
    and alias = any(${forgotten})`.execute(trx);
  await sql`delete from person p where p.workspace_id = ${workspace}
    and p.person_id = any(${gone.map(({ person_id }) => person_id)}) and not exists (
      select 1 from conversation c where c.workspace_id = p.workspace_id and c.customer_id = p.person_id)`.execute(
    trx,
  );
}
