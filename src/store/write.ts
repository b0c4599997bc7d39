import { type Kysely, sql, type Transaction } from "kysely";
import type { Config } from "../model/config.ts";
import { MEASURES_VERSION } from "../measures/facts.ts";
import { asLinked, linksOf } from "./identities/resolve.ts";
import { writeMailIds } from "./mail_ids.ts";
import { misplaced } from "./origins.ts";
import { forgetFacts, renewAsked, writeFacts } from "./measures/write.ts";
import { writeReminders } from "./outbox/remind.ts";
import { planWrites } from "./write_back/plan.ts";
import { marksOf } from "./queries/marks.ts";
import { relabel } from "./relabel.ts";
import { bucketFor, hashOf, type PersonRow, peopleOf, rowsOf, rulesOf } from "./rows.ts";
import { storable } from "./storable.ts";
import { writeRatingWords } from "./surveys/rating_words.ts";
import { renewInvitations } from "./surveys/renew.ts";
import type { Tables } from "./tables.ts";
import { takeTurn } from "./turn.ts";
import type { Reviewed, StoredState, WriteOptions, Written } from "./types.ts";

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
  { force = false, whole = false, alike, also }: WriteOptions,
): Promise<Written> {
  return db.transaction().execute(async (trx) => {
    await takeTurn(trx, workspace);
    const written = await writeInto(trx, workspace, batch, config, { force, whole });
    if (alike !== undefined) await relabel(trx, workspace, alike);
    if (!whole || written.outdated.length === 0)
      await also?.(trx, written.created + written.updated);
    return written;
  });
}

/** {@link writeBatch} inside a transaction that has its turn. */
export async function writeInto(
  trx: Transaction<Tables>,
  workspace: string,
  batch: readonly Reviewed[],
  config: Config,
  {
    force = false,
    whole = false,
    remind = true,
  }: Pick<WriteOptions, "force" | "whole"> & { remind?: boolean },
): Promise<Written> {
  const items = lastOfEach(batch);
  const ids = items.flatMap(({ conversation, absorbs = [] }) => [
    conversation.id,
    ...absorbs.map(({ id }) => id),
  ]);
  const stored = await storedStates(trx, workspace, ids);
  const marks = await marksOf(trx, workspace, ids);
  const elsewhere = await misplaced(trx, workspace, items);
  // Marks are only ever added, so their number tells whether all are known.
  const outdated = items.filter((item) => {
    const { conversation, basedOn, absorbs = [], review } = item;
    const { id } = conversation;
    return (
      elsewhere.has(item) ||
      absorbs.some((other) => stored.get(other.id)?.hash !== other.hash) ||
      (basedOn !== undefined &&
        (basedOn !== (stored.get(id)?.hash ?? null) ||
          (review.provenance.marks ?? 0) !== (marks.get(id)?.length ?? 0)))
    );
  });
  if (whole && outdated.length > 0)
    return { created: 0, updated: 0, unchanged: 0, outdated: idsOf(outdated) };
  const changed = items.filter((item) => {
    if (outdated.includes(item)) return false;
    const before = stored.get(item.conversation.id);
    return (
      force ||
      (item.absorbs ?? []).length > 0 ||
      before?.hash !== hashOf(item.conversation) ||
      before.rules !== rulesOf(item.review) ||
      before.bucket !== bucketFor(workspace, item.conversation)
    );
  });
  if (changed.length > 0) {
    await replace(trx, workspace, changed, config);
    await writeMailIds(trx, workspace, changed);
    await writeRatingWords(
      trx,
      workspace,
      changed.map(({ conversation }) => conversation),
    );
    await writeFacts(trx, workspace, changed, config);
    await leaveOldPlaces(trx, workspace, changed, stored);
    await renewInvitations(trx, workspace, idsOf(changed));
    // Answers about conversations that were absorbed have come with them.
    const joined = changed.filter(({ absorbs = [] }) => absorbs.length > 0);
    await renewAsked(trx, workspace, idsOf(joined));
    if (remind) await remindOf(trx, workspace, changed);
  }
  const updated = changed.filter(({ conversation }) => stored.has(conversation.id)).length;
  return {
    created: changed.length - updated,
    updated,
    unchanged: items.length - changed.length - outdated.length,
    outdated: idsOf(outdated),
  };
}

const idsOf = (items: readonly Reviewed[]) => items.map(({ conversation }) => conversation.id);

/** What the new reviews call for is written with them: a reminder of a breach stands or falls with its cause. */
async function remindOf(
  trx: Transaction<Tables>,
  workspace: string,
  items: readonly Reviewed[],
): Promise<void> {
  const now = items[0]?.review.provenance.as_of;
  if (now === undefined) return;
  const keys = keysOf(workspace, items);
  await writeReminders(trx, workspace, now, keys);
  await planWrites(trx, workspace, now, keys);
}

/** Where conversations are stored. */
export const keysOf = (workspace: string, items: readonly Reviewed[]) =>
  items.map(({ conversation }) => ({
    bucket: bucketFor(workspace, conversation),
    id: conversation.id,
  }));

function lastOfEach(batch: readonly Reviewed[]): Reviewed[] {
  return [...new Map(batch.map((item) => [item.conversation.id, item])).values()];
}

/** What is stored of conversations, with the bucket in which it is. */
export async function storedStates(
  db: Kysely<Tables>,
  workspace: string,
  ids: readonly string[],
): Promise<Map<string, StoredState & { bucket: number }>> {
  if (ids.length === 0) return new Map();
  const { rows } = await sql<StoredState & { id: string; bucket: number }>`
    select id, bucket, hash, rules from conversation
    where workspace_id = ${workspace} and id = any(${[...ids]})`.execute(db);
  return new Map(rows.map((row) => [row.id, row]));
}

/** What hangs on a conversation and no review makes again. */
export const NOT_DERIVED = [
  [
    "verdict",
    "conversation_id, finding, message_id, sin, rule, starts, ends, verdict, note, given_by, at",
  ],
  [
    "finding_answer",
    "conversation_id, finding, message_id, sin, starts, ends, answer, reason, user_id, given_by, at",
  ],
  [
    "promise_mark",
    "conversation_id, id, promise, message_id, starts, ends, kind, until, withdraws, reason, given_by, at",
  ],
  [
    "customer_question",
    "conversation_id, promise, token_hash, language, address_hash, asked_by, asked_at, answer, answered_at",
  ],
  [
    "survey_invitation",
    "conversation_id, id, form, cause, about, outcome, team, language, token_hash, address_hash, asked_by, asked_at",
  ],
  ["survey_answer", "conversation_id, invitation, answered_at, given, words, heard, rules"],
  [
    "outbox",
    "id, kind, conversation_id, promise, survey, due, owner_key, channel, recipient, state, attempts, created_at, next_at, claimed_until, sent_at, error",
  ],
  ["connection_conversation", "conversation_id, connection_id, first"],
  [
    "desk_write",
    "conversation_id, id, connection_id, kind, about, due, state, note, former, created_at, written_at, undone_at, undone_by",
  ],
  ["reminded", "conversation_id, promise, kind, due, owner_key"],
] as const;

/**
 * A conversation whose customer has become known belongs to another bucket, and one may turn out to be
 * part of another. It has just been written in its new place; what is not derived from it goes after it,
 * and the old rows go.
 */
async function leaveOldPlaces(
  trx: Transaction<Tables>,
  workspace: string,
  items: readonly Reviewed[],
  stored: ReadonlyMap<string, { bucket: number }>,
): Promise<void> {
  await forgetFacts(
    trx,
    workspace,
    items.flatMap(({ absorbs = [] }) => absorbs.map(({ id }) => id)),
  );
  for (const { conversation, absorbs = [] } of items) {
    const to = { bucket: bucketFor(workspace, conversation), id: conversation.id };
    for (const id of [conversation.id, ...absorbs.map((one) => one.id)]) {
      const bucket = stored.get(id)?.bucket;
      if (bucket === undefined || (bucket === to.bucket && id === to.id)) continue;
      await move(trx, workspace, { bucket, id }, to);
    }
  }
}

interface Place {
  bucket: number;
  id: string;
}

async function move(
  trx: Transaction<Tables>,
  workspace: string,
  from: Place,
  to: Place,
): Promise<void> {
  for (const [table, columns] of NOT_DERIVED) {
    const name = sql.table(table);
    const names = sql.raw(columns);
    const values = sql.join(
      columns
        .split(", ")
        .map((column) => (column === "conversation_id" ? sql`${to.id}::text` : sql.ref(column))),
    );
    await sql`insert into ${name} (workspace_id, bucket, ${names})
      select workspace_id, ${to.bucket}::int, ${values} from ${name}
      where workspace_id = ${workspace} and bucket = ${from.bucket} and conversation_id = ${from.id}
      on conflict do nothing`.execute(trx);
  }
  await sql`delete from conversation where workspace_id = ${workspace} and bucket = ${from.bucket} and id = ${from.id}`.execute(
    trx,
  );
}

async function replace(
  trx: Transaction<Tables>,
  workspace: string,
  items: readonly Reviewed[],
  config: Config,
): Promise<void> {
  const links = await linksOf(trx, workspace);
  const rows = items.map((item) =>
    rowsOf(workspace, item, config, asLinked(links, item.conversation)),
  );
  await insertPeople(
    trx,
    workspace,
    onePerKey(items.flatMap(({ conversation }) => peopleOf(workspace, conversation))),
  );
  await upsertConversations(
    trx,
    workspace,
    rows.map(({ conversation }) => conversation),
  );
  const keys = JSON.stringify(rows.map(({ conversation: { bucket, id } }) => ({ bucket, id })));
  // A review that was staged for what the conversation was no longer fits it.
  for (const table of ["message", "finding", "promise", "staged_review"]) {
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
    "bucket int, conversation_id text, id text, state text, due timestamptz, repair text, repair_by timestamptz, repair_offered_at timestamptz, made_at timestamptz, owner text, made_by text, held_by text, team text, language text, snoozed_until timestamptz, data jsonb",
  );
}

/** People who are in several conversations of a batch, once, with all their roles and addresses. */
function onePerKey(people: readonly PersonRow[]): PersonRow[] {
  const byKey = new Map<string, PersonRow>();
  for (const one of people) {
    const key = `${one.bucket}/${one.person_id}`;
    const { roles = [], addresses = [] } = byKey.get(key) ?? {};
    byKey.set(key, {
      ...one,
      roles: [...new Set([...roles, ...one.roles])],
      addresses: [...new Set([...addresses, ...one.addresses])],
    });
  }
  return [...byKey.values()];
}

const CONVERSATION_COLUMNS =
  "bucket int, id text, hash text, rules text, customer_id text, customer text, subject text, channel text, status text, agents jsonb, languages jsonb, messages int, first_at timestamptz, last_at timestamptz, rested_at timestamptz, priority double precision, reasons jsonb, worst_severity int, worst jsonb, sins jsonb, promise_counts jsonb, next_change_at timestamptz, reviewed_at timestamptz, score jsonb, score_input jsonb, body jsonb, review jsonb";

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
  // The facts follow in the same transaction; a row that says so at once is written once.
  await sql`insert into conversation (workspace_id, facts_version, ${sql.raw(names.join(", "))})
    select ${workspace}, ${MEASURES_VERSION}::int, ${sql.raw(names.join(", "))} from jsonb_to_recordset(${json(rows)}::jsonb) as r(${sql.raw(CONVERSATION_COLUMNS)})
    on conflict (workspace_id, bucket, id) do update set facts_version = excluded.facts_version, ${sql.raw(updates)}`.execute(
    trx,
  );
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
  people: readonly PersonRow[],
): Promise<void> {
  if (people.length === 0) return;
  const rows = json(people);
  // Most people of a batch are known already; a row that would not change is not written again.
  await sql`insert into person (workspace_id, bucket, person_id, name, roles)
    select ${workspace}, bucket, person_id, name, roles from jsonb_to_recordset(${rows}::jsonb) as r(bucket int, person_id text, name text, roles jsonb)
    on conflict (workspace_id, bucket, person_id) do update set name = excluded.name,
      roles = (select jsonb_agg(distinct role) from jsonb_array_elements(person.roles || excluded.roles) as role)
      where person.name <> excluded.name or not person.roles @> excluded.roles`.execute(trx);
  await sql`insert into person_address (workspace_id, bucket, address, person_id)
    select ${workspace}, bucket, address, person_id from jsonb_to_recordset(${rows}::jsonb) as r(bucket int, person_id text, addresses jsonb),
      jsonb_array_elements_text(addresses) as address
    on conflict do nothing`.execute(trx);
}

function namesOf(columns: string): string[] {
  return columns.split(", ").map((column) => column.split(" ")[0] ?? "");
}

function json(rows: readonly object[]): string {
  return JSON.stringify(storable(rows));
}
