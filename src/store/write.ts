import { type Kysely, sql, type Transaction } from "kysely";
import type { Config } from "../model/config.ts";
import { bucketFor, hashOf, peopleOf, rowsOf, rulesOf } from "./rows.ts";
import type { Tables } from "./tables.ts";
import type { Reviewed, Written } from "./types.ts";

/**
 * Stores a batch in one transaction: conversations are inserted or replaced, their messages, findings
 * and promises are replaced as sets, verdicts stay and follow the finding they spoke of. What is
 * stored already with the same content and the same rules is left alone, unless `force` says that time
 * alone may have changed its review.
 */
export async function writeBatch(
  db: Kysely<Tables>,
  workspace: string,
  batch: readonly Reviewed[],
  config: Config,
  force: boolean,
): Promise<Written> {
  const items = lastOfEach(batch);
  return db.transaction().execute(async (trx) => {
    const stored = await storedHashes(trx, workspace, items);
    const changed = items.filter(
      ({ conversation, review }) =>
        force || stored.get(conversation.id) !== `${hashOf(conversation)} ${rulesOf(review)}`,
    );
    if (changed.length > 0) await replace(trx, workspace, changed, config);
    const updated = changed.filter(({ conversation }) => stored.has(conversation.id)).length;
    return { created: changed.length - updated, updated, unchanged: items.length - changed.length };
  });
}

function lastOfEach(batch: readonly Reviewed[]): Reviewed[] {
  return [...new Map(batch.map((item) => [item.conversation.id, item])).values()];
}

async function storedHashes(
  trx: Transaction<Tables>,
  workspace: string,
  items: readonly Reviewed[],
) {
  const keys = items.map(({ conversation }) => ({
    bucket: bucketFor(workspace, conversation),
    id: conversation.id,
  }));
  const { rows } = await sql<{ id: string; state: string }>`
    select c.id, c.hash || ' ' || c.rules as state
    from jsonb_to_recordset(${JSON.stringify(keys)}::jsonb) as k(bucket int, id text)
    join conversation c on c.workspace_id = ${workspace} and c.bucket = k.bucket and c.id = k.id`.execute(
    trx,
  );
  return new Map(rows.map(({ id, state }) => [id, state]));
}

async function replace(
  trx: Transaction<Tables>,
  workspace: string,
  items: readonly Reviewed[],
  config: Config,
): Promise<void> {
  const rows = items.map((item) => rowsOf(workspace, item, config));
  const people = [
    ...new Map(
      items
        .flatMap(({ conversation }) => peopleOf(workspace, conversation))
        .map((one) => [`${one.bucket}/${one.person_id}`, one]),
    ).values(),
  ];
  await insertPeople(trx, workspace, people);
  await upsertConversations(
    trx,
    workspace,
    rows.map(({ conversation }) => conversation),
  );
  const keys = JSON.stringify(rows.map(({ conversation: { bucket, id } }) => ({ bucket, id })));
  for (const table of ["message", "finding", "promise"]) {
    await sql`delete from ${sql.table(table)} t using jsonb_to_recordset(${keys}::jsonb) as k(bucket int, id text)
      where t.workspace_id = ${workspace} and t.bucket = k.bucket and t.conversation_id = k.id`.execute(
      trx,
    );
  }
  await insertAll(
    trx,
    workspace,
    "message",
    rows.flatMap(({ messages }) => messages),
    "bucket int, conversation_id text, id text, position int, at timestamptz, author text, address text, data jsonb, text text",
  );
  await insertAll(
    trx,
    workspace,
    "finding",
    rows.flatMap(({ findings }) => findings),
    "bucket int, conversation_id text, id text, sin text, source text, message_id text, severity int, counted boolean, rule text, starts int, ends int",
  );
  await insertAll(
    trx,
    workspace,
    "promise",
    rows.flatMap(({ promises }) => promises),
    "bucket int, conversation_id text, id text, state text, due timestamptz, next_change_at timestamptz, made_at timestamptz, owner text, data jsonb",
  );
}

const CONVERSATION_COLUMNS =
  "bucket int, id text, hash text, rules text, customer_id text, customer text, subject text, channel text, status text, agents jsonb, languages jsonb, messages int, first_at timestamptz, last_at timestamptz, priority double precision, reasons jsonb, worst_severity int, worst jsonb, sins jsonb, promise_counts jsonb, score jsonb, score_input jsonb, body jsonb, review jsonb";

async function upsertConversations(
  trx: Transaction<Tables>,
  workspace: string,
  rows: readonly object[],
): Promise<void> {
  const names = namesOf(CONVERSATION_COLUMNS);
  const updates = names
    .filter((name) => name !== "bucket" && name !== "id")
    .map((name) => `${name} = excluded.${name}`)
    .join(", ");
  await sql`insert into conversation (workspace_id, ${sql.raw(names.join(", "))})
    select ${workspace}, ${sql.raw(names.join(", "))} from jsonb_to_recordset(${json(rows)}::jsonb) as r(${sql.raw(CONVERSATION_COLUMNS)})
    on conflict (workspace_id, bucket, id) do update set ${sql.raw(updates)}`.execute(trx);
}

async function insertAll(
  trx: Transaction<Tables>,
  workspace: string,
  table: string,
  rows: readonly object[],
  columns: string,
): Promise<void> {
  if (rows.length === 0) return;
  const names = sql.raw(namesOf(columns).join(", "));
  await sql`insert into ${sql.table(table)} (workspace_id, ${names})
    select ${workspace}, ${names} from jsonb_to_recordset(${json(rows)}::jsonb) as r(${sql.raw(columns)})
    on conflict do nothing`.execute(trx);
}

async function insertPeople(
  trx: Transaction<Tables>,
  workspace: string,
  people: readonly object[],
): Promise<void> {
  if (people.length === 0) return;
  const rows = json(people);
  await sql`insert into person (workspace_id, bucket, person_id, name, roles)
    select ${workspace}, bucket, person_id, name, roles from jsonb_to_recordset(${rows}::jsonb) as r(bucket int, person_id text, name text, roles jsonb)
    on conflict (workspace_id, bucket, person_id) do update set name = excluded.name,
      roles = (select jsonb_agg(distinct role) from jsonb_array_elements(person.roles || excluded.roles) as role)`.execute(
    trx,
  );
  await sql`insert into person_address (workspace_id, bucket, address, person_id)
    select ${workspace}, bucket, address, person_id from jsonb_to_recordset(${rows}::jsonb) as r(bucket int, address text, person_id text)
    on conflict do nothing`.execute(trx);
}

function namesOf(columns: string): string[] {
  return columns.split(", ").map((column) => column.split(" ")[0] ?? "");
}

/** JSON for PostgreSQL, which cannot hold the character NUL: it is stored as the replacement character. */
function json(rows: readonly object[]): string {
  return JSON.stringify(rows).replaceAll("\\u0000", "\\ufffd");
}
