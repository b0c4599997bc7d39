import { type Kysely, type RawBuilder, sql } from "kysely";
import { dayAt, instantOf } from "../../calendar/zone.ts";
import {
  PROMISE_VIEWS,
  type PromisePage,
  type PromiseQuery,
  type PromiseRow,
} from "../../model/api.ts";
import type { PromiseRecord } from "../../model/review.ts";
import type { Tables } from "../tables.ts";

interface Row {
  data: PromiseRecord;
  conversation_id: string;
  subject: string;
  customer: string;
  owner: string;
  made_at: Date | null;
}

type View = (typeof PROMISE_VIEWS)[number];
type Fragment = RawBuilder<unknown>;

/** What each view of the board holds, at an instant and in the house's zone. */
function viewCondition(view: View, now: number, zone: string): Fragment {
  const today = dayAt(now, zone);
  const at = (day: number) => new Date(instantOf(day, 0, zone)).toISOString();
  const pending = sql`p.state in ('open', 'stale')`;
  switch (view) {
    case "due_today":
      return sql`${pending} and p.due >= ${new Date(now).toISOString()}::timestamptz and p.due < ${at(today + 1)}::timestamptz`;
    case "this_week":
      return sql`${pending} and p.due >= ${at(today + 1)}::timestamptz and p.due < ${at(today + 8)}::timestamptz`;
    case "overdue":
      // What can still be put right: a promise broken in a conversation that is over is only "broken".
      return sql`((p.state = 'broken' and c.status not in ('solved', 'closed')) or (p.state = 'open' and p.due < ${new Date(now).toISOString()}::timestamptz))`;
    case "stale":
      return sql`p.state = 'stale'`;
    case "broken":
      return sql`p.state = 'broken'`;
    case "waiting":
      return sql`p.state = 'conditional'`;
    case "unverifiable":
      return sql`p.state in ('unverifiable', 'disputed')`;
    case "kept":
      return sql`p.state in ('kept', 'kept_late', 'partly_kept')`;
    default:
      return sql`true`;
  }
}

const WITH_CONVERSATION = sql.raw(`promise p
    join conversation c on c.workspace_id = p.workspace_id and c.bucket = p.bucket and c.id = p.conversation_id`);

/** What is to come: soonest first. What is over: latest first. */
function orderOf(view: View): Fragment {
  const toCome = view === "due_today" || view === "this_week" || view === "waiting";
  return sql.raw(toCome ? "p.due nulls last" : "p.due desc nulls last");
}

/** One page of the promise board, with the size of every view. */
export async function promisePage(
  db: Kysely<Tables>,
  workspace: string,
  query: PromiseQuery,
  now: string,
  zone: string,
): Promise<PromisePage> {
  const own: Fragment[] = [sql`p.workspace_id = ${workspace}`];
  if (query.state !== undefined) own.push(sql`p.state = ${query.state}`);
  if (query.owner !== undefined) own.push(sql`p.owner = ${query.owner}`);
  const base = sql.join(own, sql` and `);
  const instant = Date.parse(now);
  const where = sql`${base} and ${viewCondition(query.view, instant, zone)}`;
  const skip = Math.max(0, Number(query.cursor ?? 0) || 0);
  const { rows } = await sql<Row>`
    select p.data, p.conversation_id, c.subject, c.customer, p.owner, p.made_at from ${WITH_CONVERSATION}
    where ${where} order by ${orderOf(query.view)}, p.made_at desc, p.id limit ${query.limit + 1} offset ${skip}`.execute(
    db,
  );
  const counts = await viewCounts(db, base, instant, zone);
  return {
    items: rows.slice(0, query.limit).map(toRow),
    total: counts[query.view] ?? 0,
    next: rows.length > query.limit ? String(skip + query.limit) : null,
    counts,
  };
}

async function viewCounts(
  db: Kysely<Tables>,
  base: Fragment,
  now: number,
  zone: string,
): Promise<PromisePage["counts"]> {
  const sums = PROMISE_VIEWS.map(
    (view) =>
      sql`count(*) filter (where ${viewCondition(view, now, zone)})::int as ${sql.ref(view)}`,
  );
  const { rows } = await sql<
    Record<View, number>
  >`select ${sql.join(sums)} from ${WITH_CONVERSATION} where ${base}`.execute(db);
  return rows[0] ?? {};
}

function toRow({ data, conversation_id, subject, customer, owner, made_at }: Row): PromiseRow {
  return {
    ...data,
    conversation: conversation_id,
    subject,
    customer,
    owner,
    made_at: made_at?.toISOString() ?? null,
  };
}
