import { type Kysely, type RawBuilder, sql } from "kysely";
import type { ConversationPage, ConversationQuery, ConversationRow } from "../../model/api.ts";
import type { ConversationFilter } from "../../model/export.ts";
import { choiceMark, placeMark, sinMark, traitMark } from "../../measures/marks.ts";
import { chosenCount, notYetMeasured, wholeSums } from "../measures/read.ts";
import { inOwnConversation, ownFinding, ownPromise } from "../sight/own.ts";
import type { Identities } from "../sight/types.ts";
import type { Tables } from "../tables.ts";

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
  const where = sql.join(filters(workspace, query, own), sql` and `);
  const order = ORDERS[query.sort];
  const cursor = readCursor(query.cursor);
  const after = cursor === null ? sql`true` : order.after(cursor);
  const { rows } = await sql<Row & { key: number | string | null }>`
    select ${COLUMNS}, ${order.key} as key from conversation c
    where ${where} and ${after} order by ${order.by} limit ${query.limit + 1}`.execute(db);
  const page = rows.slice(0, query.limit);
  const last = page.at(-1);
  const more = rows.length > query.limit && last !== undefined;
  return {
    items: page.map(toRow),
    total:
      own === null
        ? ((await knownTotal(db, workspace, query)) ??
          (await countTotal(db, where, workspace, query)))
        : await countRows(db, sql`conversation c where ${where}`),
    next: more ? writeCursor(last.key, last.id) : null,
  };
}

/** How many there are by at most one plain filter, from the stored sums; null where they do not tell. */
async function knownTotal(
  db: Kysely<Tables>,
  workspace: string,
  { sort: _sort, cursor: _cursor, limit: _limit, ...query }: ConversationQuery,
): Promise<number | null> {
  const chosen = Object.entries(query).filter(([, value]) => value !== undefined);
  const [only] = chosen;
  if (
    chosen.length > 1 ||
    (only !== undefined && !(COUNTED as readonly string[]).includes(only[0]))
  )
    return null;
  if (only === undefined) return (await wholeSums(db, workspace))?.["n"] ?? null;
  if ((await notYetMeasured(db, workspace)) > 0) return null;
  return chosenCount(db, workspace, `${only[0]}=${only[1]}`);
}

/** The filters by which the stored sums count; see measures/places.ts. */
const COUNTED = ["channel", "status", "team", "agent", "language", "sin", "promise"] as const;

/** By counting: the marks of the facts, which have an index, where they alone decide. */
async function countTotal(
  db: Kysely<Tables>,
  where: Fragment,
  workspace: string,
  query: ConversationQuery,
): Promise<number> {
  const { q, from, to } = query;
  const own = factConditions([...choices(query), ...behind(query)], query);
  const byFacts =
    own.length > 0 &&
    [q, from, to].every((one) => one === undefined) &&
    (await notYetMeasured(db, workspace)) === 0;
  const counted = byFacts
    ? sql`conversation_facts f where f.workspace_id = ${workspace} and ${sql.join(own, sql` and `)}`
    : sql`conversation c where ${where}`;
  return countRows(db, counted);
}

async function countRows(db: Kysely<Tables>, from: Fragment): Promise<number> {
  const { rows } = await sql<{ n: number }>`select count(*)::int as n from ${from}`.execute(db);
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

type Cursor = [key: number | string, id: string];
type Fragment = RawBuilder<unknown>;

/** When something was last written; what has no time stands at the end. */
const TIME = sql.raw("coalesce(c.last_at, timestamptz '1970-01-01 00:00:00+00')");
const at = (key: number | string) => sql`to_timestamp(${key}::double precision)`;

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
    key: sql`extract(epoch from ${TIME})::double precision`,
    by: sql`${TIME} desc, c.id`,
    after: ([key, id]) => sql`(${TIME} < ${at(key)} or (${TIME} = ${at(key)} and c.id > ${id}))`,
  },
  oldest: {
    key: sql`extract(epoch from ${TIME})::double precision`,
    by: sql`${TIME}, c.id`,
    after: ([key, id]) => sql`(${TIME} > ${at(key)} or (${TIME} = ${at(key)} and c.id > ${id}))`,
  },
};

/**
 * Conditions on `conversation c`. The plain filters are asked of the rows themselves, although the facts have
 * an index of their marks: a page of the first rows by priority is found by walking the order, not by sorting
 * everything that the index finds.
 */
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

/** Marks of what a number of the measures was made of. */
function behind({ by, key, is, counted }: ConversationFilter): string[] {
  return [
    ...(by === undefined || by === "all" || key === undefined ? [] : [placeMark(by, key)]),
    ...(is === undefined ? [] : [traitMark(is)]),
    ...(counted === undefined ? [] : [sinMark(counted)]),
  ];
}

/** Marks of the filters of {@link COUNTED}. */
function choices(query: ConversationFilter): string[] {
  return COUNTED.flatMap((name) =>
    query[name] === undefined ? [] : [choiceMark(`${name}=${query[name]}`)],
  );
}

/** Conditions on `conversation_facts f`. */
function factConditions(
  marks: readonly string[],
  { opened_from, opened_to }: ConversationFilter,
): Fragment[] {
  return [
    ...(marks.length === 0 ? [] : [sql`f.marks @> ${marks}::text[]`]),
    ...(opened_from === undefined ? [] : [sql`f.day >= ${opened_from}`]),
    ...(opened_to === undefined ? [] : [sql`f.day <= ${opened_to} and f.day <> ''`]),
  ];
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
