import { type Kysely, type RawBuilder, sql } from "kysely";
import type { ConversationPage, ConversationQuery, ConversationRow } from "../../model/api.ts";
import type { ConversationFilter } from "../../model/export.ts";
import { placeMark, sinMark, traitMark } from "../../measures/marks.ts";
import type { Tables } from "../tables.ts";

type Row = Omit<ConversationRow, "first_at" | "last_at" | "promises"> & {
  first_at: Date | null;
  last_at: Date | null;
  promise_counts: ConversationRow["promises"];
};

const COLUMNS = sql.raw(
  "c.id, c.subject, c.channel, c.status, c.customer, c.agents, c.languages, c.messages, c.first_at, c.last_at, c.sins, c.worst_severity, c.worst, c.promise_counts, c.priority, c.reasons, c.score",
);

/** A page of conversations by filters; `next` continues after the last row whatever was added since. */
export async function conversationPage(
  db: Kysely<Tables>,
  workspace: string,
  query: ConversationQuery,
): Promise<ConversationPage> {
  const where = sql.join(filters(workspace, query), sql` and `);
  const order = ORDERS[query.sort];
  const cursor = readCursor(query.cursor);
  const after = cursor === null ? sql`true` : order.after(cursor);
  const { rows } = await sql<Row & { key: number | string | null }>`
    select ${COLUMNS}, ${order.key} as key from conversation c
    where ${where} and ${after} order by ${order.by} limit ${query.limit + 1}`.execute(db);
  const counted = await sql<{
    n: number;
  }>`select count(*)::int as n from conversation c where ${where}`.execute(db);
  const page = rows.slice(0, query.limit);
  const last = page.at(-1);
  const more = rows.length > query.limit && last !== undefined;
  return {
    items: page.map(toRow),
    total: counted.rows[0]?.n ?? 0,
    next: more ? writeCursor(last.key, last.id) : null,
  };
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

type Cursor = [key: number | string, id: string];
type Fragment = RawBuilder<unknown>;

const TIME = sql.raw("coalesce(extract(epoch from c.last_at), 0)::double precision");

const ORDERS: Readonly<
  Record<
    ConversationQuery["sort"],
    { key: Fragment; by: Fragment; after: (cursor: Cursor) => Fragment }
  >
> = {
  priority: {
    key: sql.raw("c.priority"),
    by: sql.raw("c.priority desc, c.id"),
    after: ([key, id]) =>
      sql`(c.priority < ${key}::double precision or (c.priority = ${key}::double precision and c.id > ${id}))`,
  },
  newest: {
    key: TIME,
    by: sql`${TIME} desc, c.id`,
    after: ([key, id]) =>
      sql`(${TIME} < ${key}::double precision or (${TIME} = ${key}::double precision and c.id > ${id}))`,
  },
  oldest: {
    key: TIME,
    by: sql`${TIME}, c.id`,
    after: ([key, id]) =>
      sql`(${TIME} > ${key}::double precision or (${TIME} = ${key}::double precision and c.id > ${id}))`,
  },
};

/** Conditions on `conversation c`. */
export function filters(workspace: string, query: ConversationFilter): Fragment[] {
  const own = [sql`c.workspace_id = ${workspace}`];
  const inside = (table: string, condition: Fragment) =>
    sql`exists (select 1 from ${sql.table(table)} t where t.workspace_id = c.workspace_id and t.bucket = c.bucket and t.conversation_id = c.id and ${condition})`;
  if (query.sin !== undefined) own.push(inside("finding", sql`t.sin = ${query.sin}`));
  if (query.promise !== undefined) own.push(inside("promise", sql`t.state = ${query.promise}`));
  if (query.channel !== undefined) own.push(sql`c.channel = ${query.channel}`);
  if (query.status !== undefined) own.push(sql`c.status = ${query.status}`);
  if (query.agent !== undefined) own.push(sql`c.agents ? ${query.agent}`);
  if (query.team !== undefined) own.push(sql`c.body->>'team' = ${query.team}`);
  if (query.language !== undefined) own.push(sql`c.languages ? ${query.language}`);
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

/** What a number of the measures was made of. */
function measured(query: ConversationFilter): Fragment[] {
  const { by, key, is, counted, opened_from, opened_to } = query;
  const marks = [
    ...(by === undefined || by === "all" || key === undefined ? [] : [placeMark(by, key)]),
    ...(is === undefined ? [] : [traitMark(is)]),
    ...(counted === undefined ? [] : [sinMark(counted)]),
  ];
  const own = [
    ...(marks.length === 0 ? [] : [sql`f.marks @> ${marks}::text[]`]),
    ...(opened_from === undefined ? [] : [sql`f.day >= ${opened_from}`]),
    ...(opened_to === undefined ? [] : [sql`f.day <= ${opened_to} and f.day <> ''`]),
  ];
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

function writeCursor(key: number | string | null, id: string): string {
  return Buffer.from(JSON.stringify([key ?? 0, id])).toString("base64url");
}

function readCursor(cursor: string | undefined): Cursor | null {
  if (cursor === undefined) return null;
  try {
    const value: unknown = JSON.parse(Buffer.from(cursor, "base64url").toString());
    return Array.isArray(value) && typeof value[1] === "string" && typeof value[0] === "number"
      ? [value[0], value[1]]
      : null;
  } catch {
    return null;
  }
}
