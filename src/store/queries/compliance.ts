import { type Kysely, type RawBuilder, sql } from "kysely";
import type {
  ComplianceGroup,
  ComplianceQuery,
  ComplianceReport,
} from "../../model/promise_views.ts";
import type { PromiseState } from "../../model/taxonomy.ts";
import {
  countClasses,
  groupRate,
  keptRate,
  promiseCompliance,
  STATE_CLASS,
} from "../../score/compliance.ts";
import { EMPTY_INPUT, type ScoreInput } from "../../score/input.ts";
import { orderCompliance } from "../../score/order_compliance.ts";
import { orderChecks, orderInput } from "../orders/totals.ts";
import type { Tables } from "../tables.ts";
import { DATED, filterConditions, IN_RATE, LEAD, outcomeIs } from "./promise_filter.ts";

type Fragment = RawBuilder<unknown>;
type Counts = ScoreInput["promises"];

const MOST_TIMES = 300;
/** The state that the conversation alone gives. */
const READ_STATE = sql.raw("coalesce(p.data->>'read_state', p.state)");
/** A promise that exists only because somebody moved a date by hand. */
const BY_HAND = sql.raw("(p.data->'deadline'->>'rule' = 'agreed_by_hand')");
/** ... and that somebody is the person who made the promise. */
const PARENT_IS_OWN = sql.raw(`exists (select 1 from promise o where o.workspace_id = p.workspace_id
  and o.bucket = p.bucket and o.conversation_id = p.conversation_id and o.id = p.data->>'parent'
  and o.data->>'decided_by' = 'own')`);

/** The kept rate of the promises that fell due in a period, whole and by team, person, type and lead time. */
export async function complianceOf(
  db: Kysely<Tables>,
  workspace: string,
  query: ComplianceQuery,
  now: string,
  zone: string,
): Promise<ComplianceReport> {
  const conditions = filterConditions(workspace, query, zone);
  const all = sql.join(conditions, sql` and `);
  const base = sql.join([...conditions, IN_RATE], sql` and `);
  const states = (where: Fragment, state: Fragment = sql.raw("p.state")) =>
    countStates(db, where, state);
  const promises = await states(base);
  const [facts] = (
    await sql<{ dated: number; own: number; other: number }>`
    select count(*) filter (where ${DATED})::int as dated,
      count(*) filter (where p.data->>'decided_by' = 'own')::int as own,
      count(*) filter (where p.data->>'decided_by' = 'other')::int as other
    from promise p where ${base}`.execute(db)
  ).rows;
  const { dated = 0, own = 0, other = 0 } = facts ?? {};
  const conversations = await conversationsIn(db, workspace, query, zone);
  const withoutOwn = await states(
    sql`${base} and not (${BY_HAND} and ${PARENT_IS_OWN})`,
    sql`case when p.data->>'decided_by' = 'own' then ${READ_STATE} else p.state end`,
  );
  const group = (key: Fragment) => groupsOf(db, base, key);
  return {
    as_of: now,
    conversations,
    promises: sum(promises),
    overall: promiseCompliance({ ...EMPTY_INPUT, promises, dated, conversations }),
    outside: countClasses(promises).outside,
    orders: await ordersIn(db, workspace, query, zone, promises),
    hedged: keptRate(await states(sql`${all} and p.data->>'strength' = 'hedged'`)),
    marks: {
      own,
      other,
      without_own: keptRate(withoutOwn),
      without_any: keptRate(await states(sql`${base} and not ${BY_HAND}`, READ_STATE)),
    },
    groups: {
      team: await group(sql.raw("p.team")),
      held_by: await group(sql.raw("p.held_by")),
      type: await group(sql.raw("p.data->>'type'")),
      lead: await group(LEAD),
    },
    times: await timesOf(db, base),
  };
}

/** The orders that fell due in the period; a team, a person, a type and a language have none. */
async function ordersIn(
  db: Kysely<Tables>,
  workspace: string,
  { from, to, ...chosen }: ComplianceQuery,
  zone: string,
  promises: Counts,
): Promise<ComplianceReport["orders"]> {
  if (Object.values(chosen).some((value) => value !== undefined)) return null;
  const period = { from, to, zone };
  const input = await orderInput(db, workspace, period);
  if (input === null) return null;
  const known = await orderChecks(db, workspace, period);
  return orderCompliance(promises, input, {
    orders: known.orders,
    complete: { good: known.complete, n: known.complete_known },
    as_ordered: { good: known.as_ordered, n: known.as_ordered_known },
  });
}

function sum(counts: Counts): number {
  return Object.values(counts).reduce((total, count) => total + count, 0);
}

async function countStates(db: Kysely<Tables>, where: Fragment, state: Fragment): Promise<Counts> {
  const { rows } = await sql<{ state: PromiseState; n: number }>`
    select s.state, count(*)::int as n from (select ${state} as state from promise p where ${where}) s
    group by s.state`.execute(db);
  return Object.fromEntries(rows.map(({ state: name, n }) => [name, n]));
}

/** By key in alphabetical order: a list by rate would be a ranking of people. */
async function groupsOf(
  db: Kysely<Tables>,
  where: Fragment,
  key: Fragment,
): Promise<ComplianceGroup[]> {
  const { rows } = await sql<{ key: string; state: PromiseState; n: number }>`
    select g.key, g.state, count(*)::int as n from (select ${key} as key, p.state from promise p where ${where}) g
    group by g.key, g.state`.execute(db);
  const groups = new Map<string, Counts>();
  for (const { key: name, state, n } of rows) {
    const counts = groups.get(name) ?? {};
    counts[state] = (counts[state] ?? 0) + n;
    groups.set(name, counts);
  }
  return [...groups]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, counts]) => ({ key: name, promises: sum(counts), ...groupRate(counts) }));
}

/** Conversations in which something was written in the period. */
async function conversationsIn(
  db: Kysely<Tables>,
  workspace: string,
  { from, to, team }: ComplianceQuery,
  zone: string,
): Promise<number> {
  const own = [sql`c.workspace_id = ${workspace}`];
  if (from !== undefined) own.push(sql`c.last_at >= ${from}::timestamp at time zone ${zone}`);
  if (to !== undefined)
    own.push(sql`c.first_at < (${to}::timestamp + interval '1 day') at time zone ${zone}`);
  if (team !== undefined)
    own.push(sql`coalesce(nullif(c.body->>'team', ''), c.body->>'queue', '') = ${team}`);
  const { rows } = await sql<{
    n: number;
  }>`select count(*)::int as n from conversation c where ${sql.join(own, sql` and `)}`.execute(db);
  return rows[0]?.n ?? 0;
}

/** How long the latest kept promises were to take, and how long they took. */
async function timesOf(db: Kysely<Tables>, where: Fragment): Promise<ComplianceReport["times"]> {
  const { rows } = await sql<{ id: string; state: PromiseState; promised: number; actual: number }>`
    select p.id, p.state, (extract(epoch from p.due - p.made_at) / 60)::double precision as promised,
      (extract(epoch from (p.data->>'done_at')::timestamptz - p.made_at) / 60)::double precision as actual
    from promise p where ${where} and ${DATED} and ${outcomeIs("kept", "late")}
      and p.data->>'done_at' is not null and p.due > p.made_at and not ${BY_HAND}
    order by p.due desc, p.id limit ${MOST_TIMES}`.execute(db);
  return rows.map(({ id, state, promised, actual }) => ({
    promise: id,
    outcome: STATE_CLASS[state],
    promised_minutes: promised,
    actual_minutes: Math.max(0, actual),
  }));
}
