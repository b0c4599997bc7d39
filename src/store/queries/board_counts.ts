import { type Kysely, type RawBuilder, sql } from "kysely";
import {
  OUTCOMES,
  type PromiseOutcome,
  type PromisePage,
  type PromiseViewName,
} from "../../model/promise_views.ts";
import { PROMISE_STATES } from "../../model/taxonomy.ts";
import type { Sums } from "../../measures/sums.ts";
import { STATE_CLASS } from "../../score/compliance.ts";
import { wholeSums } from "../measures/read.ts";
import type { Tables } from "../tables.ts";
import { outcomeIs, viewCondition } from "./promise_filter.ts";
import { PROMISE_WITH_CONVERSATION } from "./promise_rows.ts";

/** The size of every view of the whole board: from the stored sums, and where the clock decides by index. */
export async function wholeCounts(
  db: Kysely<Tables>,
  workspace: string,
  now: number,
  zone: string,
): Promise<PromisePage["counts"] | null> {
  const sums = await wholeSums(db, workspace);
  if (sums === null) return null;
  const at = sql`${new Date(now).toISOString()}::timestamptz`;
  const own = sql`p.workspace_id = ${workspace}`;
  const passed = sql`p.state = 'open' and p.due < ${at}`;
  const coming = (view: PromiseViewName) =>
    sql`(select count(*)::int from promise p where ${own} and ${viewCondition(view, now, zone)})`;
  const { rows: dated } = await sql<Record<"due_today" | "this_week" | "passed", number>>`
    select ${coming("due_today")} as due_today, ${coming("this_week")} as this_week,
      (select count(*)::int from promise p where ${own} and ${passed}) as passed`.execute(db);
  // Few are snoozed, and a snooze takes a promise out of these views until its time.
  const asleep = (condition: RawBuilder<unknown>) =>
    sql`(count(*) filter (where ${condition}))::int`;
  const { rows: slept } = await sql<Slept>`
    select ${asleep(viewCondition("snoozed", now, zone))} as snoozed,
      ${asleep(sql`p.state = 'stale'`)} as stale, ${asleep(sql`p.state = 'conditional'`)} as waiting,
      ${asleep(outcomeIs("unverifiable"))} as unverifiable, ${asleep(passed)} as passed,
      ${asleep(sql`p.state = 'broken' and c.status not in ('solved', 'closed')`)} as broken
    from ${PROMISE_WITH_CONVERSATION} where ${own} and p.snoozed_until > ${at}`.execute(db);
  const { due_today = 0, this_week = 0, passed: overdue = 0 } = dated[0] ?? {};
  const less = slept[0] ?? NOBODY;
  return {
    due_today,
    this_week,
    overdue: (sums["here:broken"] ?? 0) - less.broken + overdue - less.passed,
    stale: (sums["all:stale"] ?? 0) - less.stale,
    waiting: (sums["all:conditional"] ?? 0) - less.waiting,
    unverifiable: ofOutcomes(sums, "unverifiable") - less.unverifiable,
    snoozed: less.snoozed,
    broken: sums["all:broken"] ?? 0,
    to_repair: sums["repair:waits"] ?? 0,
    kept: ofOutcomes(sums, "kept", "late"),
    all: ofOutcomes(sums, ...OUTCOMES),
  };
}

type Slept = Record<"snoozed" | "stale" | "waiting" | "unverifiable" | "passed" | "broken", number>;

const NOBODY: Slept = { snoozed: 0, stale: 0, waiting: 0, unverifiable: 0, passed: 0, broken: 0 };

function ofOutcomes(sums: Readonly<Sums>, ...outcomes: readonly PromiseOutcome[]): number {
  return PROMISE_STATES.filter((state) => outcomes.includes(STATE_CLASS[state])).reduce(
    (all, state) => all + (sums[`all:${state}`] ?? 0),
    0,
  );
}
