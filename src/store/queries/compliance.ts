import { type Kysely, sql } from "kysely";
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
import { tallyInSums, tallyOf } from "./compliance_tally.ts";
import { DATED, filterConditions, IN_RATE } from "./promise_filter.ts";

type Counts = ScoreInput["promises"];

const MOST_TIMES = 300;
/** A promise that exists only because somebody moved a date by hand. */
const BY_HAND = sql.raw("(p.data->'deadline'->>'rule' = 'agreed_by_hand')");

/** The kept rate of the promises that fell due in a period, whole and by team, person, type and lead time. */
export async function complianceOf(
  db: Kysely<Tables>,
  workspace: string,
  query: ComplianceQuery,
  now: string,
  zone: string,
): Promise<ComplianceReport> {
  const { from, to, ...chosen } = query;
  const isWhole = Object.values(chosen).every((value) => value === undefined);
  const tally =
    (isWhole ? await tallyInSums(db, workspace, { from, to }) : null) ??
    (await tallyOf(db, workspace, query, zone));
  const { promises, dated, conversations } = tally;
  return {
    as_of: now,
    conversations,
    promises: sum(promises),
    overall: promiseCompliance({ ...EMPTY_INPUT, promises, dated, conversations }),
    outside: countClasses(promises).outside,
    orders: isWhole ? await ordersIn(db, workspace, query, zone, promises) : null,
    hedged: keptRate(tally.hedged),
    marks: {
      own: tally.marked.own,
      other: tally.marked.other,
      without_own: keptRate(tally.withoutOwn),
      without_any: keptRate(tally.withoutAny),
    },
    groups: {
      team: inOrder(tally.groups.team),
      held_by: inOrder(tally.groups.held_by),
      type: inOrder(tally.groups.type),
      lead: inOrder(tally.groups.lead),
    },
    times: await timesOf(db, workspace, query, zone),
  };
}

/** The orders that fell due in the period; a team, a person, a type and a language have none. */
async function ordersIn(
  db: Kysely<Tables>,
  workspace: string,
  { from, to }: ComplianceQuery,
  zone: string,
  promises: Counts,
): Promise<ComplianceReport["orders"]> {
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

/** By key in alphabetical order: a list by rate would be a ranking of people. */
function inOrder(groups: ReadonlyMap<string, Counts>): ComplianceGroup[] {
  return [...groups]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, counts]) => ({ key: name, promises: sum(counts), ...groupRate(counts) }));
}

/** How long the latest kept promises were to take, and how long they took; these have an index of their own. */
async function timesOf(
  db: Kysely<Tables>,
  workspace: string,
  query: ComplianceQuery,
  zone: string,
): Promise<ComplianceReport["times"]> {
  const chosen = filterConditions(workspace, query, zone, sql.raw("p.due"));
  const where = sql.join([...chosen, IN_RATE, DATED], sql` and `);
  const { rows } = await sql<{ id: string; state: PromiseState; promised: number; actual: number }>`
    select p.id, p.state, (extract(epoch from p.due - p.made_at) / 60)::double precision as promised,
      (extract(epoch from (p.data->>'done_at')::timestamptz - p.made_at) / 60)::double precision as actual
    from promise p where ${where} and p.state in ('kept', 'kept_late', 'partly_kept')
      and p.data->>'done_at' is not null and p.due > p.made_at and not ${BY_HAND}
    order by p.due desc nulls last, p.made_at desc, p.id limit ${MOST_TIMES}`.execute(db);
  return rows.map(({ id, state, promised, actual }) => ({
    promise: id,
    outcome: STATE_CLASS[state],
    promised_minutes: promised,
    actual_minutes: Math.max(0, actual),
  }));
}
