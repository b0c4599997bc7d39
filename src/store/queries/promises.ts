import { type Kysely, type RawBuilder, sql } from "kysely";
import {
  PROMISE_VIEWS,
  type PromiseFilter,
  type PromisePage,
  type PromiseQuery,
  type PromiseRow,
  type PromiseViewName,
} from "../../model/promise_views.ts";
import type { Repair } from "../../model/review.ts";
import { ownPromise } from "../sight/own.ts";
import type { Identities } from "../sight/types.ts";
import type { Tables } from "../tables.ts";
import type { PromiseFamily } from "../types.ts";
import { knownCounts } from "./board_counts.ts";
import { filterConditions, viewCondition } from "./promise_filter.ts";
import {
  PROMISE_COLUMNS,
  PROMISE_WITH_CONVERSATION,
  type StoredPromise,
  toPromiseRow,
} from "./promise_rows.ts";

type Fragment = RawBuilder<unknown>;

const AND = sql` and `;
/** An export reads so many at a time. */
const BATCH = 500;

/** What is to come: soonest first. What is over: latest first. */
function orderOf(view: PromiseViewName): Fragment {
  const toCome = view === "due_today" || view === "this_week" || view === "waiting";
  return sql.raw(toCome ? "p.due nulls last" : "p.due desc nulls last");
}

/** The conditions of a filter; for an agent of their own promises only. */
function seenConditions(
  workspace: string,
  filter: PromiseFilter,
  zone: string,
  own: Identities | null,
): Fragment[] {
  const conditions = filterConditions(workspace, filter, zone);
  return own === null ? conditions : [...conditions, ownPromise(own, "p")];
}

/** One page of the promise board, with the size of every view. */
export async function promisePage(
  db: Kysely<Tables>,
  workspace: string,
  query: PromiseQuery,
  now: string,
  zone: string,
  own: Identities | null = null,
): Promise<PromisePage> {
  const { view: _view, limit: _limit, cursor: _cursor, ...filter } = query;
  const base = sql.join(seenConditions(workspace, filter, zone, own), AND);
  const instant = Date.parse(now);
  const where = sql`${base} and ${viewCondition(query.view, instant, zone)}`;
  const skip = Math.max(0, Number(query.cursor ?? 0) || 0);
  const { rows } = await sql<StoredPromise>`
    select ${PROMISE_COLUMNS} from ${PROMISE_WITH_CONVERSATION}
    where ${where} order by ${orderOf(query.view)}, p.made_at desc, p.id limit ${query.limit + 1} offset ${skip}`.execute(
    db,
  );
  const counts =
    (own === null ? await knownCounts(db, workspace, filter, instant, zone) : null) ??
    (await viewCounts(db, base, instant, zone));
  return {
    items: rows.slice(0, query.limit).map(toPromiseRow),
    total: counts[query.view] ?? 0,
    next: rows.length > query.limit ? String(skip + query.limit) : null,
    counts,
  };
}

/** The repair of a promise as its conversation's review has it. */
const REPAIR_RECORD = sql.raw(
  "case when p.repair is not null then (select r from jsonb_array_elements(c.review->'repairs') r where r->>'promise' = p.id limit 1) end",
);

/** All promises of a view and filter, in batches, by conversation: for exports of any size. */
export async function* eachPromise(
  db: Kysely<Tables>,
  workspace: string,
  query: PromiseFilter & { view: PromiseViewName },
  now: string,
  zone: string,
  own: Identities | null = null,
): AsyncGenerator<PromiseRow> {
  const conditions = seenConditions(workspace, query, zone, own);
  const base = sql.join([...conditions, viewCondition(query.view, Date.parse(now), zone)], AND);
  let last = { conversation: "", id: "" };
  for (;;) {
    const { rows } = await sql<StoredPromise & { id: string; repair_record: Repair | null }>`
      select p.id, ${PROMISE_COLUMNS}, ${REPAIR_RECORD} as repair_record from ${PROMISE_WITH_CONVERSATION}
      where ${base} and (p.conversation_id, p.id) > (${last.conversation}, ${last.id})
      order by p.conversation_id, p.id limit ${BATCH}`.execute(db);
    for (const row of rows) yield { ...toPromiseRow(row), repair_record: row.repair_record };
    if (rows.length < BATCH) return;
    last = rows.at(-1) ?? last;
  }
}

/** A promise with its parent and what took its place, null when there is none. */
export async function promiseFamily(
  db: Kysely<Tables>,
  workspace: string,
  id: string,
  own: Identities | null = null,
): Promise<PromiseFamily | null> {
  const seen = own === null ? sql`true` : ownPromise(own, "p");
  const found = async (condition: Fragment) => {
    const { rows } =
      await sql<StoredPromise>`select ${PROMISE_COLUMNS} from ${PROMISE_WITH_CONVERSATION}
      where p.workspace_id = ${workspace} and ${condition} and ${seen} order by p.due, p.id`.execute(
        db,
      );
    return rows.map(toPromiseRow);
  };
  const [promise] = await found(sql`p.id = ${id}`);
  if (promise === undefined) return null;
  const { conversation } = promise;
  const family = await found(
    sql`p.conversation_id = ${conversation} and (p.id = ${promise.parent} or p.data->>'parent' = ${id})`,
  );
  return {
    promise,
    parent: family.find((one) => one.id === promise.parent) ?? null,
    children: family.filter(({ parent }) => parent === id),
  };
}

/** The size of every view, by looking at every promise. */
export async function viewCounts(
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
    Record<PromiseViewName, number>
  >`select ${sql.join(sums)} from ${PROMISE_WITH_CONVERSATION} where ${base}`.execute(db);
  return rows[0] ?? {};
}
