import { type Kysely, type RawBuilder, sql } from "kysely";
import type { ConversationPage, ConversationQuery, ConversationRow } from "../../model/api.ts";
import type { ConversationFilter } from "../../model/export.ts";
import { notYetMeasured } from "../measures/read.ts";
import { knownTotal } from "../measures/totals.ts";
import { inOwnConversation, ownFinding, ownPromise } from "../sight/own.ts";
import type { Identities } from "../sight/types.ts";
import type { Tables } from "../tables.ts";
import { behind, choices, factConditions, type Key, keysByMarks } from "./by_marks.ts";
import { ordersOf, readCursor, writeCursor } from "./orders.ts";

type Row = Omit<ConversationRow, "first_at" | "last_at" | "promises"> & {
  first_at: Date | null;
  last_at: Date | null;
  promise_counts: ConversationRow["promises"];
};

const COLUMNS = sql.raw(
  "c.id, c.subject, c.channel, c.status, c.customer, c.agents, c.languages, c.messages, c.first_at, c.last_at, c.sins, c.worst_severity, c.worst, c.promise_counts, c.priority, c.reasons, c.score",
);

/**
 * A page of conversations by filters, of an agent's own where one is given; `next` continues after the
 * last row whatever was added since.
 */
export async function conversationPage(
  db: Kysely<Tables>,
  workspace: string,
  query: ConversationQuery,
  own: Identities | null = null,
): Promise<ConversationPage> {
  const { sort: _sort, cursor: _cursor, limit: _limit, ...filter } = query;
  const order = ordersOf("c")[query.sort];
  const cursor = readCursor(query.cursor);
  // Marks and sums are of everybody's conversations.
  const byMarks = own === null && (await areMarked(db, workspace, query));
  const where = byMarks
    ? inKeys(workspace, await keysByMarks(db, workspace, query, cursor))
    : sql.join(
        [...filters(workspace, query, own), cursor === null ? sql`true` : order.after(cursor)],
        sql` and `,
      );
  const { rows } = await sql<Row & { key: number | string | null }>`
    select ${COLUMNS}, ${order.key} as key from conversation c
    where ${where} order by ${order.by} limit ${query.limit + 1}`.execute(db);
  const page = rows.slice(0, query.limit);
  const last = page.at(-1);
  const more = rows.length > query.limit && last !== undefined;
  const known = own === null ? await knownTotal(db, workspace, filter) : null;
  const counted = known ?? (await countTotal(db, workspace, query, own, byMarks));
  return {
    items: page.map(toRow),
    total: known ?? Math.min(counted, MOST_COUNTED),
    many: known === null && counted > MOST_COUNTED,
    next: more ? writeCursor(last.key, last.id) : null,
  };
}

/** Whether the marks of the facts, which have an index, decide alone. */
async function areMarked(
  db: Kysely<Tables>,
  workspace: string,
  query: ConversationQuery,
): Promise<boolean> {
  const { q, from, to } = query;
  if ([q, from, to].some((one) => one !== undefined)) return false;
  const own = factConditions([...choices(query), ...behind(query)], query);
  return own.length > 0 && (await notYetMeasured(db, workspace)) === 0;
}

function inKeys(workspace: string, keys: readonly Key[]): Fragment {
  const [buckets, ids] = [keys.map(({ bucket }) => bucket), keys.map(({ id }) => id)];
  return sql`c.workspace_id = ${workspace}
    and (c.bucket, c.id) in (select * from unnest(${buckets}::int[], ${ids}::text[]))`;
}

/** More are not counted one by one. */
const MOST_COUNTED = 10_000;

/** By counting, up to one more than {@link MOST_COUNTED}. */
async function countTotal(
  db: Kysely<Tables>,
  workspace: string,
  query: ConversationQuery,
  own: Identities | null,
  byMarks: boolean,
): Promise<number> {
  const and = sql` and `;
  const marked = factConditions([...choices(query), ...behind(query)], query);
  const counted = byMarks
    ? sql`conversation_facts f where f.workspace_id = ${workspace} and ${sql.join(marked, and)}`
    : sql`conversation c where ${sql.join(filters(workspace, query, own), and)}`;
  const { rows } = await sql<{ n: number }>`select count(*)::int as n
    from (select 1 from ${counted} limit ${MOST_COUNTED + 1}) as counted`.execute(db);
  return rows[0]?.n ?? 0;
}

/** The conversations most worth reading. */
export async function topConversations(
  db: Kysely<Tables>,
  workspace: string,
  limit: number,
): Promise<ConversationRow[]> {
  const { rows } = await sql<Row>`select ${COLUMNS} from conversation c
    where c.workspace_id = ${workspace} and c.priority > 0 order by c.priority desc, c.id limit ${limit}`.execute(
    db,
  );
  return rows.map(toRow);
}

type Fragment = RawBuilder<unknown>;

/** Conditions on `conversation c`, for what marks alone do not decide. */
export function filters(
  workspace: string,
  query: ConversationFilter,
  agent: Identities | null = null,
): Fragment[] {
  const own = [sql`c.workspace_id = ${workspace}`];
  if (agent !== null) own.push(inOwnConversation(agent));
  const inside = (table: string, condition: Fragment) =>
    sql`exists (select 1 from ${sql.table(table)} t where t.workspace_id = c.workspace_id and t.bucket = c.bucket and t.conversation_id = c.id and ${condition})`;
  own.push(...inRows(query, inside, agent));
  if (query.from !== undefined) own.push(sql`c.last_at >= ${query.from}::date`);
  if (query.to !== undefined) own.push(sql`c.first_at < ${query.to}::date + 1`);
  own.push(...measured(query));
  for (const word of (query.q ?? "").split(/\s+/).filter(Boolean).slice(0, 8)) {
    const like = `%${word.replace(/[\\%_]/g, "\\$&")}%`;
    own.push(
      sql`(c.subject ilike ${like} or c.customer ilike ${like} or c.agents::text ilike ${like} or ${inside("message", sql`t.text ilike ${like}`)})`,
    );
  }
  return own;
}

/** The filters of {@link COUNTED}, by the rows of conversations, findings and promises. */
function inRows(
  query: ConversationFilter,
  inside: (table: string, condition: Fragment) => Fragment,
  agent: Identities | null,
): Fragment[] {
  const own: Fragment[] = [];
  const theirs = (condition: Fragment, isTheirs: (agent: Identities) => Fragment) =>
    agent === null ? condition : sql`${condition} and ${isTheirs(agent)}`;
  if (query.sin !== undefined)
    own.push(inside("finding", theirs(sql`t.sin = ${query.sin}`, ownFinding)));
  if (query.promise !== undefined)
    own.push(inside("promise", theirs(sql`t.state = ${query.promise}`, ownPromise)));
  if (query.channel !== undefined) own.push(sql`c.channel = ${query.channel}`);
  if (query.status !== undefined) own.push(sql`c.status = ${query.status}`);
  if (query.agent !== undefined) own.push(sql`c.agents ? ${query.agent}`);
  if (query.team !== undefined) own.push(sql`c.body->>'team' = ${query.team}`);
  if (query.language !== undefined) own.push(sql`c.languages ? ${query.language}`);
  return own;
}

/** What a number of the measures was made of, as a condition on `conversation c`. */
function measured(query: ConversationFilter): Fragment[] {
  const own = factConditions(behind(query), query);
  if (own.length === 0) return [];
  return [
    sql`exists (select 1 from conversation_facts f where f.workspace_id = c.workspace_id
      and f.bucket = c.bucket and f.conversation_id = c.id and ${sql.join(own, sql` and `)})`,
  ];
}

function toRow(row: Row): ConversationRow {
  const { first_at, last_at, promise_counts } = row;
  return {
    id: row.id,
    subject: row.subject,
    channel: row.channel,
    status: row.status,
    customer: row.customer,
    agents: row.agents,
    languages: row.languages,
    messages: row.messages,
    first_at: first_at?.toISOString() ?? null,
    last_at: last_at?.toISOString() ?? null,
    sins: row.sins,
    worst_severity: row.worst_severity,
    worst: row.worst,
    promises: promise_counts,
    priority: row.priority,
    reasons: row.reasons,
    score: row.score,
  };
}
